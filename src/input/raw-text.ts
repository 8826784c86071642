import { codeAt } from '../characters.ts';
import { GREATER, isBlank } from './signs.ts';

/** Elements whose content is text to their end tag, whatever it looks like. */
const RAW = ['script', 'style', 'title', 'textarea', 'xmp'] as const;
const SHORTEST = 3;
const LONGEST = 8;

/** True where a name in small letters stands, in whatever letters. */
function isNamed(html: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if ((codeAt(html, start + i) | 0x20) !== codeAt(name, i)) return false;
  return true;
}

/** The name of an element with raw text, in small letters, where that stands in a range. */
export function rawName(html: string, start: number, end: number): string | undefined {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return undefined;
  return RAW.find((name) => name.length === length && isNamed(html, start, name));
}

/** True where a name that breaks off may have been about to become that of an element with raw text. */
export function beginsRawName(text: string): boolean {
  const lower = text.toLowerCase();
  return RAW.some((name) => name.startsWith(lower));
}

/** Where the end tag of an element with raw text begins, -1 where there is none. */
export function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const code = html.charCodeAt(at + 2 + name.length);
    if ((code === GREATER || isBlank(code)) && isNamed(html, at + 2, name)) return at;
  }
  return -1;
}
