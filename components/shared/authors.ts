import { intl } from './intl.ts';
import type { Locale } from './language.ts';

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
export function byline(names: readonly string[], { words, tag }: Locale): string | undefined {
  if (names.length === 0) return undefined;
  const list = names[1] ? intl(Intl.ListFormat, tag).format(names) : names[0];
  return words.byline.replace('{names}', () => list ?? '');
}
