// Comparing texts without their case, marks, quotes and punctuation.
import { codeAt } from './characters.ts';

function foldedWhole(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** What a character folds into: another, a space, or one of these; 0 where it was never asked. */
const NOTHING = 1;
/** Several characters, or what its neighbours have a say in: halves of pairs, and the sigma that has a form for the end. */
const OTHER = 2;
const BLANK = 0x20;

const folds = new Uint16Array(0x10000);
const IN_CONTEXT = /[\p{Surrogate}Σ]/u;

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const fold = foldedWhole(character);
  const isSimple = fold.length < 2 && !IN_CONTEXT.test(character.normalize('NFKD'));
  folds[code] = isSimple ? fold.charCodeAt(0) || NOTHING : OTHER;
  return folds[code];
}

function foldOf(code: number): number {
  return folds[code] || learn(code);
}

/** Longer texts are folded as a whole. */
const buffer = new Uint16Array(4000);

/** The text folded character by character; `undefined` where that cannot be. */
function foldedByCharacter(text: string): string | undefined {
  const { length } = text;
  if (length > buffer.length) return undefined;
  let size = 0;
  let last = BLANK;
  for (let i = 0; i < length; i++) {
    const fold = foldOf(codeAt(text, i));
    if (fold === OTHER) return undefined;
    if (fold === NOTHING || (fold === BLANK && last === BLANK)) continue;
    buffer[size++] = fold;
    last = fold;
  }
  const written = buffer.subarray(0, size > 0 && last === BLANK ? size - 1 : size);
  // Spread, it takes eight times as long: what is spread is asked for its iterator.
  return String.fromCharCode.apply(undefined, written as ArrayLike<number> as number[]);
}

/** The text in lower case and without its marks, quotes and punctuation, for comparing one with another. */
export function folded(text: string): string {
  return foldedByCharacter(text) ?? foldedWhole(text).trim();
}

/** Whether {@link folded} makes this of a text; most that differ do so in their first letters, and no more is read of them. */
export function foldsInto(text: string, wanted: string): boolean {
  const { length } = text;
  let at = 0;
  let isAfterBlank = true;
  for (let i = 0; i < length; i++) {
    const fold = foldOf(codeAt(text, i));
    if (fold === OTHER) return folded(text) === wanted;
    if (fold === NOTHING || (fold === BLANK && isAfterBlank)) continue;
    isAfterBlank = fold === BLANK;
    // The blank that may be the last is no part of the text.
    if (at === wanted.length && isAfterBlank) continue;
    if (codeAt(wanted, at++) !== fold) return false;
  }
  return at === wanted.length;
}

/** Words to be found in texts, however these write them. */
export class FoldedWords {
  private readonly words: ReadonlySet<string>;
  private readonly hashes: Set<number>;

  /** The words of a text. */
  constructor(text: string) {
    this.words = new Set(folded(text).split(' '));
    this.hashes = new Set();
    for (const word of this.words) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = hashWith(hash, codeAt(word, i));
      this.hashes.add(hash);
    }
  }

  /** The share of a text's words that are among them. */
  shareOf(text: string): number {
    const { length } = text;
    let count = 0;
    let found = 0;
    let hash = 0;
    let start = -1;
    for (let i = 0; i <= length; i++) {
      const fold = i < length ? foldOf(codeAt(text, i)) : BLANK;
      if (fold === OTHER) return this.shareOfWhole(text);
      if (fold === NOTHING) continue;
      if (fold !== BLANK) {
        if (start < 0) start = i;
        hash = hashWith(hash, fold);
      } else if (start >= 0) {
        count++;
        // Words of one hash may differ; those of two always do.
        if (this.hashes.has(hash) && this.words.has(folded(text.slice(start, i)))) found++;
        hash = 0;
        start = -1;
      }
    }
    return count === 0 ? this.shareOfWhole('') : found / count;
  }

  private shareOfWhole(text: string): number {
    const words = folded(text).split(' ');
    return words.filter((word) => this.words.has(word)).length / words.length;
  }
}

function hashWith(hash: number, code: number): number {
  return (hash * 31 + code) & 0x3fffffff;
}
