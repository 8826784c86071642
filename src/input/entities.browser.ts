/** The text with its character references read. The browser knows them all; a table of them would be a tenth of our size. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  // Of a `textarea` nothing but references is read; its first line break is the parser's: https://html.spec.whatwg.org/#parsing-main-inbody
  const markup = `<textarea>\n${text.replaceAll('<', '&lt;')}</textarea>`;
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('textarea')?.value ?? text;
}
