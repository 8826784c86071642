import { awaits } from './late.ts';
import { english, known, otherWords, type Words } from './strings.ts';

/** A language as the elements use it. */
export interface Locale {
  /** Its tag, for dates and lists. */
  readonly tag: string;
  /** The elements' own words: in this language, or in English where we have none, or not yet. */
  readonly words: Words;
  /** The tag of the language of the words, for what is counted within them. */
  readonly wordsTag: string;
  /** True where a server writes, or what it wrote is taken over: neither knows the reader's clock. */
  readonly isServed?: boolean | undefined;
}

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
  const words = otherWords.look(tag);
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

/** Fetches the words of a language; `undefined` where they are here. A failure leaves it English. */
export function wordsFor(language: string): Promise<unknown> | undefined {
  const locale = localeFor(language) as Known;
  if (!locale.isWaiting) return undefined;
  return import('./locales.ts').then(
    ({ fetchWords }) => fetchWords(locale.tag),
    () => void (locale.isWaiting = false),
  );
}

/** The locale of a language tag; whoever is being rendered waits for its words. */
export function spoken(language: string): Locale {
  const words = wordsFor(language);
  if (words) awaits(words);
  return localeFor(language);
}

/** The language of a place in a page: that of the nearest `lang`, also beyond the roots of shadow trees. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
