/** White space. */
export const SPACE = 1;
/** A letter or a number: a word begins and ends with one. */
export const LETTER = 2;
/** A mark that stands on or beside a letter. */
export const MARK = 4;
/** A sign that parts no word that it is in. */
export const JOINER = 8;
/** Of a script that sets no spaces between words. */
export const UNSPACED = 16;
/** Half of a character: what it is only the pair of them tells. */
export const HALF = 32;
/** A small letter. */
export const LOWER = 64;
/** A capital. */
export const UPPER = 128;
/** A number of any script; it is a {@link LETTER} too. */
export const NUMBER = 256;
/** What ends a sentence. */
export const STOP = 512;
/** What may close behind the end of a sentence. */
export const CLOSER = 1024;
const KNOWN = 2048;

const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [SPACE, /\s/u],
  [LETTER, /[\p{L}\p{N}]/u],
  [MARK, /\p{M}/u],
  [JOINER, /['’_-]/u],
  [UNSPACED, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
  [HALF, /\p{Surrogate}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [NUMBER, /\p{N}/u],
  [STOP, /[.!?…。！？؟։।]/u],
  [CLOSER, /["'”’»)\]*]/u],
];

const known = new Uint16Array(0x10000);

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let kinds = KNOWN;
  for (const [kind, pattern] of KINDS) if (pattern.test(character)) kinds |= kind;
  known[code] = kinds;
  return kinds;
}

/**
 * What a character is, by its UTF-16 code: the sum of the kinds above. Patterns tell the same and take many times as
 * long for it, so they are asked once for each character that is ever met.
 */
export function kindsOf(code: number): number {
  return known[code] || learn(code);
}

/**
 * The UTF-16 code at a place of a text. An engine keeps texts in many forms (parts of others, sums of two, of one byte or
 * two), and where a function is given more than four of them it looks `text.charCodeAt` up anew for each character: that
 * takes three times as long as the rest of a loop over them. What is called by its own name is never looked up.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
