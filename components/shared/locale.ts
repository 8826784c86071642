import { awaits } from './late.ts';
import { fetchWords } from './locales.ts';
import { english, known, type Locale, otherWords } from './strings.ts';

interface Known extends Locale {
  isWaiting: boolean;
}

const FALLBACK = 'en';

function make(asked: string): Known {
  let tag = FALLBACK;
  try {
    tag = new Intl.Locale(asked.replaceAll('_', '-')).baseName;
  } catch {
    // A page may write anything into `lang`.
  }
  const words = otherWords.look?.(tag);
  const isEnglish = /^en\b/u.test(tag);
  return {
    tag,
    words: words ?? english,
    wordsTag: isEnglish || (words && words.byline !== english.byline) ? tag : FALLBACK,
    isWaiting: !words && !isEnglish,
  };
}

/** The locale of a language tag; English where the tag is missing or makes no sense. */
export function localeFor(language: string | null | undefined): Locale {
  const asked = language || FALLBACK;
  // To look a tag up costs more than all else that a card needs.
  let locale = known.get(asked) as Known | undefined;
  if (!locale) known.set(asked, (locale = make(asked)));
  return locale;
}

/** Fetches the words of a language; `undefined` where they are here. */
export function wordsFor(language: string): Promise<unknown> | undefined {
  const locale = localeFor(language) as Known;
  if (!locale.isWaiting) return undefined;
  return fetchWords(locale.tag);
}

/** The locale of a language tag; whoever is being rendered waits for its words. */
export function spoken(language: string): Locale {
  const words = wordsFor(language);
  if (words) awaits(words);
  return localeFor(language);
}
