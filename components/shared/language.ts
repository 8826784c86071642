import { type Late, late } from './late.ts';
import type { localeFor, spoken as spokenOf } from './locale.ts';
import { english, type Locale, otherWords } from './strings.ts';

export type { Locale } from './strings.ts';

/** What knows all languages: a page in English never needs it. */
const languages: Late<{ localeFor: typeof localeFor; spoken: typeof spokenOf }> = late(() => import('./locale.ts'));

/** English of some country, which needs no looking up. */
const ENGLISH = /^en(?:-[A-Z]{2})?$/u;

const kinds = new Map<string, Locale>();

/**
 * The locale of a language tag; whoever is being rendered waits for it, and for its words.
 *
 * @param language - The tag; English where it is missing or makes no sense.
 * @param isServed - True on a server, and where its work is taken over: there are no words to wait for.
 */
export function spoken(language?: string | null, isServed?: boolean): Locale {
  let tag = language || 'en';
  const others = (otherWords.look || !ENGLISH.test(tag)) && languages.use();
  if (others) return isServed ? { ...others.localeFor(tag), isServed } : others.spoken(tag);
  if (!ENGLISH.test(tag)) tag = 'en';
  const key = tag + isServed;
  let locale = kinds.get(key);
  if (!locale) kinds.set(key, (locale = { tag, words: english, wordsTag: tag, isServed }));
  return locale;
}

/** The language of a place in a page: that of the nearest `lang`, also beyond the roots of shadow trees. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
