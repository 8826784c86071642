/** Signs that mean something in markup, by their codes. */
export const EXCLAMATION = 0x21;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const DASH = 0x2d;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const BRACKET = 0x5b;

const BLANK = 1;
const END = 2;
const KINDS = new Uint8Array(0x80);
for (const sign of '\t\n\f\r ') KINDS[sign.charCodeAt(0)] = BLANK;
for (const sign of '/>') KINDS[sign.charCodeAt(0)] = END;

/** True for white space within a tag. */
export const isBlank = (code: number): boolean => KINDS[code] === BLANK;

/** True for white space, a slash, and the end of a tag: names end there. */
export const endsName = (code: number): boolean => (KINDS[code] ?? 0) !== 0;

/** True for a letter of ASCII. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
