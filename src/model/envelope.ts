import type { Image } from './image.ts';

/** The version of the model that this release writes; it changes when a stored object would need a migration. */
export type SchemaVersion = '1.0';

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

/** Who publishes a story, or where an author works. */
export interface Publisher {
  /** The name as readers know it: "The Kyiv Independent". */
  name: string;
  /** Home page. */
  url?: Url;
  /** Logo. */
  logo?: Image;
  /** Profiles elsewhere: social networks, Wikidata, Wikipedia. */
  sameAs: Url[];
}

/** The kind of place that a value was read from. */
export type Source =
  | 'input'
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'microformats'
  | 'open-graph'
  | 'twitter'
  | 'meta'
  | 'dublin-core'
  | 'parsely'
  | 'html'
  | 'hydration'
  | 'feed'
  | 'api'
  | 'text'
  | 'site-rule'
  | 'url'
  | 'computed';

/** Why we believe a value: the rule that gave it, and how far that rule has proved right. */
export interface Evidence {
  /** The rule's name, unique within its format: `json-ld headline`, `html author box`. */
  rule: string;
  /** The kind of place that the rule reads. */
  source: Source;
  /** What stood there before cleaning, at most 500 characters; absent where it was no text. */
  raw?: string;
  /** The measured reliability of the rule, from 0 to 1. */
  confidence: number;
}

/**
 * For each value the evidence behind it, best first, under its JSON Pointer (RFC 6901) within the object:
 * `"/headline"`, `"/authors/0/jobTitle"`.
 */
export type Provenance = Record<string, Evidence[]>;

/** Something in the input that could not be read, or that a reader of the result should know. */
export interface Issue {
  /** A stable name: `unreadable-value`, `no-body`, `broken-json`. */
  code: string;
  /** What was seen, in one sentence. */
  message: string;
  /** The field it concerns, as a JSON Pointer. */
  path?: string;
}

/** What every parsed object says of itself. */
export interface Envelope {
  /** The model's version. */
  schemaVersion: SchemaVersion;
  /** The format that was recognised: `html`, `ghost`, `json-feed`, `text`. Absent on objects made by hand. */
  format?: string;
  /** The address that the input came from. */
  url?: Url;
  /** The address that the publisher wants it known by. */
  canonicalUrl?: Url;
  /** The language it is written in. */
  language?: LanguageTag;
  /** The direction of its text. */
  direction?: Direction;
  /** Who published it. */
  publisher?: Publisher;
  /** Identifiers by scheme: `{ ghost: "5f…", "wordpress": "4711" }`. */
  identifiers?: Record<string, string>;
  /** Where each value came from. */
  provenance: Provenance;
  /** What could not be read. */
  issues: Issue[];
}
