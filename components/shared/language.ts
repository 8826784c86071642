import type { Direction, LanguageTag } from 'standfirst/model';
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

/** How a text is written: what goes into its `lang` and `dir` attributes. */
export interface Script {
  /** Its language. */
  readonly lang?: LanguageTag | undefined;
  /** Its direction. */
  readonly dir?: Direction | undefined;
}

interface Known extends Locale {
  readonly dir: Direction | undefined;
  isWaiting: boolean;
}

const FALLBACK = 'en';
const RTL_SCRIPTS = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/u;

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined; // a page may write anything into `lang`
  }
}

function make(asked: string): Known {
  const language = parse(asked);
  const tag = language?.baseName ?? FALLBACK;
  const words = otherWords.look(tag);
  const isEnglish = /^en\b/u.test(tag);
  return {
    tag,
    words: words ?? english,
    wordsTag: isEnglish || (words && words.byline !== english.byline) ? tag : FALLBACK,
    dir: language && (RTL_SCRIPTS.test(language.maximize().script ?? '') ? 'rtl' : 'ltr'),
    isWaiting: !words && !isEnglish,
  };
}

function localeOf(language: string | null | undefined): Known {
  const asked = language || FALLBACK;
  // To look a tag up costs more than all else that a card needs.
  let locale = known.get(asked) as Known | undefined;
  if (!locale) known.set(asked, (locale = make(asked)));
  return locale;
}

/** The locale of a language tag; English where the tag is missing or makes no sense. */
export function localeFor(language: string | null | undefined): Locale {
  return localeOf(language);
}

/** Fetches the words of a language; `undefined` where they are here. A failure leaves it English. */
export function wordsFor(language: string): Promise<unknown> | undefined {
  const locale = localeOf(language);
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
  return localeOf(language);
}

/** The language of a place in a page: that of the nearest `lang`, also beyond the roots of shadow trees. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** How the text of an object is written; nothing of what the object does not tell. */
export function scriptOf(
  object: { language?: LanguageTag | undefined; direction?: Direction | undefined } | null | undefined,
): Script {
  const lang = object?.language;
  return { lang, dir: object?.direction ?? (lang ? localeOf(lang).dir : undefined) };
}
