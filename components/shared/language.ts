import { isServer } from 'lit';
import type { Direction, LanguageTag } from 'standfirst/model';
import { tables, type Words } from './strings.ts';

/** A language as the elements use it. */
export interface Locale {
  /** Its tag, for dates and lists. */
  readonly tag: string;
  /** The elements' own words: in this language, or in English where we have none. */
  readonly words: Words;
  /** The tag of the language of the words, for what is counted within them. */
  readonly wordsTag: string;
}

/** How a text is written: what goes into its `lang` and `dir` attributes. */
export interface Script {
  /** Its language. */
  readonly lang?: LanguageTag | undefined;
  /** Its direction. */
  readonly dir?: Direction | undefined;
}

const FALLBACK = 'en';
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const locales = new Map<string, Locale>();

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined; // a page may write anything into `lang`
  }
}

/** The locale of a language tag; English where the tag is missing or makes no sense. */
export function localeFor(tag: string | null | undefined): Locale {
  const key = tag || FALLBACK;
  const known = locales.get(key);
  if (known) return known;
  const parsed = parseTag(key) ?? new Intl.Locale(FALLBACK);
  const table = tables[parsed.language];
  const locale = table
    ? { tag: parsed.baseName, words: table, wordsTag: parsed.baseName }
    : { tag: parsed.baseName, words: tables.en, wordsTag: FALLBACK };
  locales.set(key, locale);
  return locale;
}

/** The locale of a place in a page: that of the nearest `lang`, also beyond the roots of shadow trees. */
export function localeOf(element: Element): Locale {
  let place: Element | undefined = isServer ? undefined : element;
  while (place) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return localeFor(holder.getAttribute('lang'));
    const root = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  return localeFor(undefined);
}

function directionOf(tag: LanguageTag): Direction | undefined {
  const script = parseTag(tag)?.maximize().script;
  if (script === undefined) return undefined;
  return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/** How the text of an object is written; nothing of what the object does not tell. */
export function scriptOf(object: { language?: LanguageTag; direction?: Direction } | null | undefined): Script {
  const lang = object?.language;
  return { lang, dir: object?.direction ?? (lang ? directionOf(lang) : undefined) };
}
