import type { Direction, LanguageTag } from 'standfirst/model';
import { english, readWords, type Words } from './strings.ts';

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
/** What is known of each tag that was asked for: to look it up costs more than all else that a card needs. */
const tags = new Map<string, { readonly tag: string; readonly key: string }>();
const known = new Map<string, Words>([[FALLBACK, english]]);
const pending = new Map<string, Promise<unknown>>();
let made = new Map<string, Locale>();

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined; // a page may write anything into `lang`
  }
}

/** A tag in its own form, and the key of the words for it: Norwegian has two names, and Chinese two scripts. */
function lookUp(tag: string | null | undefined): { readonly tag: string; readonly key: string } {
  const asked = tag || FALLBACK;
  let found = tags.get(asked);
  if (!found) {
    const parsed = parse(asked) ?? new Intl.Locale(FALLBACK);
    const { language, script } = parsed.maximize();
    found = { tag: parsed.baseName, key: script === 'Hant' ? 'zh-Hant' : language === 'no' ? 'nb' : language };
    tags.set(asked, found);
  }
  return found;
}

/**
 * Gives the elements words of a language: of one that they do not have, of a newsroom's own, or before they are asked
 * for, as on a server.
 *
 * @param tag - The language, such as `uk`.
 * @param lines - The words, one a line, in the order of the files in `locales/`.
 * @example
 * ```ts
 * import { addWords } from 'standfirst-components';
 * import { words } from 'standfirst-components/locales/uk';
 *
 * addWords('uk', words);
 * ```
 */
export function addWords(tag: string, lines: string): void {
  known.set(tag, readWords(lines));
  made = new Map();
}

/** The locale of a language tag; English where the tag is missing or makes no sense. */
export function localeFor(language: string | null | undefined): Locale {
  const { tag, key } = lookUp(language);
  const words = known.get(key);
  const locale = made.get(tag) ?? {
    tag,
    words: words ?? english,
    wordsTag: words && (words !== english || key === FALLBACK) ? tag : FALLBACK,
  };
  made.set(tag, locale);
  return locale;
}

/** Fetches the words of a language; `undefined` where they are here. A failure leaves it English. */
export function wordsFor(tag: string): Promise<unknown> | undefined {
  const { key } = lookUp(tag);
  if (known.has(key)) return undefined;
  const promise =
    pending.get(key) ??
    import('./locales.ts')
      .then(({ fetchWords }) => fetchWords(key))
      .then((words) => {
        if (!words) known.set(key, english);
        else if (!known.has(key)) addWords(key, words);
      });
  pending.set(key, promise);
  return promise;
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
