import type { Direction, LanguageTag } from 'standfirst/model';
import { english, otherWords, type Words } from './strings.ts';

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

const FALLBACK = 'en';
const RTL_SCRIPTS = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/u;

/** Where words of other languages were looked for. */
let { look } = otherWords;
/** What is known of each tag that was asked for: to look it up costs more than all else that a card needs. */
const made = new Map<string, Locale & { readonly isWaiting: boolean }>();

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined; // a page may write anything into `lang`
  }
}

function localeOf(asked: string) {
  if (look !== otherWords.look) {
    look = otherWords.look;
    made.clear();
  }
  let locale = made.get(asked);
  if (!locale) {
    const tag = parse(asked)?.baseName ?? FALLBACK;
    const words = look(tag);
    const isEnglish = /^en\b/u.test(tag);
    const isTold = isEnglish || (words && words.byline !== english.byline);
    locale = {
      tag,
      words: words ?? english,
      wordsTag: isTold ? tag : FALLBACK,
      isWaiting: !words && !isEnglish,
    };
    made.set(asked, locale);
  }
  return locale;
}

/** The locale of a language tag; English where the tag is missing or makes no sense. */
export function localeFor(language: string | null | undefined): Locale {
  return localeOf(language || FALLBACK);
}

/** Fetches the words of a language; `undefined` where they are here. A failure leaves it English. */
export function wordsFor(language: string): Promise<unknown> | undefined {
  const { tag, isWaiting } = localeOf(language || FALLBACK);
  return isWaiting ? import('./locales.ts').then(({ fetchWords }) => fetchWords(tag)) : undefined;
}

/** The language of a place in a page: that of the nearest `lang`, also beyond the roots of shadow trees. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** How the text of an object is written; nothing of what the object does not tell. */
export function scriptOf(object: { language?: LanguageTag; direction?: Direction } | null | undefined): Script {
  const lang = object?.language;
  const script = lang && parse(lang)?.maximize().script;
  const dir = script ? (RTL_SCRIPTS.test(script) ? 'rtl' : 'ltr') : undefined;
  return { lang, dir: object?.direction ?? dir };
}
