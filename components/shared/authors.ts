import { html } from 'lit';
import type { Author } from 'standfirst/model';
import { intl } from './intl.ts';
import type { Locale } from './language.ts';
import { put } from './boxes.ts';
import { safeUrl } from './urls.ts';

/**
 * "By A, B and C". `undefined` where there is nobody.
 *
 * @param names - The names: some languages ask how the next one begins.
 * @param locale - The language.
 * @param shown - What stands for a name, where that is not the name itself.
 */
export function byline(names: readonly string[], locale: Locale, shown?: readonly unknown[]): unknown {
  if (names.length === 0) return undefined;
  const { byline: words } = locale.words;
  if (names.length === 1) return put(words, shown ? shown[0] : names[0]);
  const list = intl(Intl.ListFormat, locale.tag);
  if (!shown) return put(words, list.format(names));
  let index = 0;
  return put(
    words,
    list.formatToParts(names).map(({ type, value }) => (type === 'element' ? shown[index++] : value)),
  );
}

/** The name of an author, as a link to their page where there is one. */
export function authorLink({ name, url }: Pick<Author, 'name' | 'url'>): unknown {
  const href = safeUrl(url);
  return href === undefined ? name : html`<a part="author-link" rel="author" href=${href}>${name}</a>`;
}

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
