import { ParseError } from '../errors.ts';
import type { Format } from '../formats/format.ts';
import type { Issue, Provenance } from '../model/index.ts';

/**
 * What can be parsed: HTML, JSON or pasted text as a string or as bytes; a `Document` or an element of one; a JSON value.
 * To the compiler the last three are objects.
 */
export type Input = string | Uint8Array | ArrayBuffer | object;

/** Settings of a call. All may be left out. */
export interface ParseOptions {
  /** The address that the input came from: relative addresses are resolved against it. */
  url?: string;
  /**
   * When the input was read: a `Date`, or text in ISO 8601. "2 hours ago" and "yesterday" are dates only with it, since
   * nothing is guessed from the clock.
   */
  now?: Date | string;
  /** The charset in the HTTP header, for bytes. */
  charset?: string;
  /**
   * Formats to try before those that are built in: your own, made by `defineFormat` of `standfirst/formats`, or those of
   * `standfirst/feeds`, which reads feeds and sitemaps in XML, and of `standfirst/apis`, which reads more APIs.
   */
  formats?: readonly Format[];
}

/** What a safe parser gives: the object, or the error that its twin would have thrown. */
export type Result<T> =
  | {
      /** True where the input could be read. */
      success: true;
      /** The object. */
      data: T;
      /** The format that was recognised. */
      format: string;
      /** Where each value came from, by JSON Pointer. */
      provenance: Provenance;
      /** What could not be read. */
      issues: readonly Issue[];
    }
  | {
      /** False where the input could not be read. */
      success: false;
      /** Why. */
      error: ParseError;
    };

const PAGE_URL = /^https?:\/\/\S+$/iu;

/** @throws {@link ParseError} Where an option is none that can be used. */
export function checkOptions({ url, formats: own = [] }: ParseOptions): void {
  if (!Array.isArray(own) || own.some((format: Partial<Format> | null) => typeof format?.open !== 'function')) {
    throw new ParseError('invalid-option', 'The option formats is no list of formats. Make one with defineFormat.');
  }
  if (url === undefined || (typeof url === 'string' && PAGE_URL.test(url) && URL.canParse(url))) return;
  throw new ParseError(
    'invalid-option',
    `The option url is ${typeof url === 'string' ? JSON.stringify(url) : typeof url}. Pass the page's absolute http(s) address, or leave it out.`,
  );
}

/** The option `now` in milliseconds; `undefined` where it is left out. */
export function instantOf(now: ParseOptions['now']): number | undefined {
  if (now === undefined) return undefined;
  const instant = now instanceof Date ? now.getTime() : ISO_INSTANT.test(String(now)) ? Date.parse(String(now)) : NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new ParseError(
    'invalid-option',
    `The option now is ${typeof now === 'string' ? JSON.stringify(now) : 'no date'}. Pass a Date, or text such as "2026-11-02T09:30:00Z", or leave it out.`,
  );
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;
