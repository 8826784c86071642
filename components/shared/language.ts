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
  const tag = language || 'en';
  let locale = kinds.get(tag);
  if (!locale || otherWords.look) {
    const isPlain = ENGLISH.test(tag);
    const others = (otherWords.look || !isPlain) && languages.use();
    if (others) locale = isServed ? others.localeFor(tag) : others.spoken(tag);
    else if (isPlain) kinds.set(tag, (locale = { tag, words: english, wordsTag: tag }));
    else return spoken('en', isServed);
  }
  return isServed ? { ...locale, isServed } : locale;
}

/** The language of a place in a page: that of the nearest `lang`, also beyond the roots of shadow trees. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
