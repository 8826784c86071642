import { html } from 'lit';
import type { Author } from 'standfirst/model';
import { intl } from './intl.ts';
import type { Locale } from './language.ts';
import { put } from './boxes.ts';
import { safeUrl } from './urls.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** "By A, B and C". `undefined` where there is nobody. */
export function byline(names: readonly unknown[], locale: Locale): unknown {
  if (names.length === 0) return undefined;
  return put(locale.words.byline, names.length > 1 ? listed(names, locale) : names[0]);
}

function listed(names: readonly unknown[], locale: Locale): unknown {
  const list = intl(Intl.ListFormat, locale.tag);
  if (names.every(isText)) return list.format(names);
  const places = names.map((_, index) => String(index));
  return list.formatToParts(places).map(({ type, value }) => (type === 'element' ? names[Number(value)] : value));
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
