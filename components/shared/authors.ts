import { put } from './boxes.ts';
import { intl } from './intl.ts';
import type { Locale } from './language.ts';
import type { Piece } from './template.ts';

/** The names in an attribute, which semicolons set apart; a list of names is one. */
export function namesOf(authors: readonly string[] | string | undefined): readonly string[] {
  return typeof authors === 'string' ? authors.split(';').flatMap((name) => name.trim() || []) : (authors ?? []);
}

/**
 * "By A, B and C". `undefined` where there is nobody.
 *
 * @param names - The names: some languages ask how the next one begins.
 * @param locale - The language.
 */
export function byline(names: readonly string[], { words, tag }: Locale): Piece | string | undefined {
  if (names.length === 0) return undefined;
  return put(words.byline, names.length > 1 ? intl(Intl.ListFormat, tag).format(names) : names[0]);
}
