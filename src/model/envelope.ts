import type { Publisher } from './publisher.ts';
import type { Direction, LanguageTag, Url } from './values.ts';

/** The version of the model that this release writes; it changes when a stored object would need a migration. */
export type SchemaVersion = '1.0';

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
