import { intl } from '../shared/intl.ts';
import type { Locale } from '../shared/language.ts';

/** Scripts without spaces between names: what stands first there is no initial. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Scripts whose letters would join into what looks like a word. */
const JOINED = /[\p{sc=Arab}\p{sc=Syrc}]/u;
const ZERO_WIDTH_NON_JOINER = '\u200C';

/** A letter that stands alone, as nearly all do: what joins on to it, only a segmenter tells. */
const LETTER = /^(\p{L})(?=[\p{L}\p{P}]|$)/u;

function initialOf(word: string, locale: Locale): string {
  return LETTER.exec(word)?.[1] ?? [...intl(Intl.Segmenter, locale.tag).segment(word)][0]?.segment ?? '';
}

/** The initials of the first and the last word of a name. `undefined` where its script has none. */
export function initialsOf(name: string, locale: Locale): string | undefined {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const [first, ...rest] = words;
  if (first === undefined || UNSPACED.test(name)) return undefined;
  return [first, ...rest.slice(-1)]
    .map((word) => initialOf(word, locale))
    .join(JOINED.test(name) ? ZERO_WIDTH_NON_JOINER : '')
    .toLocaleUpperCase(locale.tag);
}
