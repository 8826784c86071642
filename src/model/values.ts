/**
 * A moment as far as the source tells it, in ISO 8601: with its offset (`2026-10-18T09:30:00+03:00`), local
 * (`2026-10-18T09:30:00`), or a day (`2026-10-18`). No time and no zone is ever invented.
 */
export type DateString = string;

/** A language tag of BCP 47 in canonical form: `en`, `pt-BR`, `zh-Hant`. */
export type LanguageTag = string;

/** An absolute `http(s)` address; relative where the caller gave no base to resolve it against. */
export type Url = string;

/** The direction in which the text runs. */
export type Direction = 'ltr' | 'rtl';
