import { decodeHTML } from 'entities';

/** The text with its character references read, as HTML reads them in text. Browsers get `entities.browser.ts`. */
export function decodeEntities(text: string): string {
  return decodeHTML(text);
}
