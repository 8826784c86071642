import { ParseError } from './errors.ts';
import type { ParseErrorCode } from './errors.ts';
import { formats } from './formats/index.ts';
import type { Format, Kind, Reading } from './formats/format.ts';
import { open } from './input/open.ts';
import { forget } from './memory.ts';
import type { Issue, Judgement, Provenance } from './model/index.ts';
import { keeps } from './schema/keeps.ts';
import { Article, Author, Digest } from './schema/schemas.ts';

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

function checkOptions({ url, formats: own = [] }: ParseOptions): void {
  if (!Array.isArray(own) || own.some((format: Partial<Format> | null) => typeof format?.open !== 'function')) {
    throw new ParseError('invalid-option', 'The option formats is no list of formats. Make one with defineFormat.');
  }
  if (url === undefined || (typeof url === 'string' && PAGE_URL.test(url) && URL.canParse(url))) return;
  throw new ParseError(
    'invalid-option',
    `The option url is ${typeof url === 'string' ? JSON.stringify(url) : typeof url}. Pass the page's absolute http(s) address, or leave it out.`,
  );
}

/**
 * Runs a parse so that whatever goes wrong comes out as a {@link ParseError}: an object that was handed over may have
 * getters that throw, may be a revoked proxy, or a buffer that has moved on.
 */
function guarded<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ParseError) throw error;
    const seen = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no Error was thrown';
    throw new ParseError(
      'unsupported-input',
      `The input could not be read (${seen}). If it is news, please report it.`,
      {
        cause: error,
      },
    );
  } finally {
    forget();
  }
}

/** The option `now` in milliseconds; `undefined` where it is left out. */
function instantOf(now: ParseOptions['now']): number | undefined {
  if (now === undefined) return undefined;
  const instant = now instanceof Date ? now.getTime() : ISO_INSTANT.test(String(now)) ? Date.parse(String(now)) : NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new ParseError(
    'invalid-option',
    `The option now is ${typeof now === 'string' ? JSON.stringify(now) : 'no date'}. Pass a Date, or text such as "2026-11-02T09:30:00Z", or leave it out.`,
  );
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** Finds the format of an input and reads it with that. */
function read(input: Input, options: ParseOptions): Reading {
  checkOptions(options);
  const opened = open(input, options.charset);
  const now = instantOf(options.now);
  const openOptions = { ...(options.url !== undefined && { url: options.url }), ...(now !== undefined && { now }) };
  for (const format of [...(options.formats ?? []), ...formats]) {
    const reading = format.open(opened, openOptions);
    if (reading) return reading;
  }
  const seen = { html: 'HTML', json: 'JSON', text: 'text', xml: 'XML' }[opened.kind];
  throw new ParseError(
    'unknown-format',
    `The input is ${seen} in which no story was recognised. ${options.formats ? HINT_OWN : HINTS[opened.kind]}`,
  );
}

/** For those who brought formats of their own. */
const HINT_OWN = 'None of the formats that you passed recognises it, and none of those that are built in.';

const HINTS = {
  html: 'Pass the whole page.',
  json: "More APIs are read by an entry of their own: import { apis } from 'standfirst/apis' and pass { formats: apis }.",
  text: 'Pasted text needs a headline and at least a paragraph.',
  xml: "Feeds and sitemaps in XML are read by an entry of their own: import { feeds } from 'standfirst/feeds' and pass { formats: feeds }.",
} as const;

interface Want<T> {
  readonly kind: Kind;
  readonly code: ParseErrorCode;
  readonly schema: typeof Article | typeof Author | typeof Digest;
  readonly from: (reading: Reading) => T | undefined;
}

const WANTS = {
  article: {
    kind: 'article',
    code: 'no-article',
    schema: Article,
    from: (reading) => reading.article(),
  } satisfies Want<Article>,
  author: {
    kind: 'author',
    code: 'no-author',
    schema: Author,
    from: (reading) => reading.author(),
  } satisfies Want<Author>,
  digest: {
    kind: 'digest',
    code: 'no-digest',
    schema: Digest,
    from: (reading) => reading.digest(),
  } satisfies Want<Digest>,
} as const;

const NAMES: Readonly<Record<Kind, string>> = { article: 'an article', author: 'an author', digest: 'a digest' };
const CALLS: Readonly<Record<Kind, string>> = { article: 'parseArticle', author: 'parseAuthor', digest: 'parseDigest' };

/** What a page lacks that looks like what was wanted and yet is none. */
const SHORT: Readonly<Record<Kind, string>> = {
  article: 'It has too little running text, and does not say that it is an article.',
  author: 'It names nobody.',
  digest: 'It lists no stories.',
};

function refusal(want: Kind, code: ParseErrorCode, { kind, seen }: Reading): ParseError {
  const hint = kind === want ? SHORT[want] : `Try ${CALLS[kind]}.`;
  return new ParseError(
    code,
    kind === want ? `This is no ${want}: ${seen}. ${hint}` : `This is ${seen}, not ${NAMES[want]}. ${hint}`,
  );
}

/** Takes one kind of object out of a reading, and checks that it keeps what the model promises. */
function take<T extends Article | Author | Digest>(reading: Reading, { kind, code, schema, from }: Want<T>): T {
  const value = from(reading);
  if (value === undefined) throw refusal(kind, code, reading);
  if (keeps(schema, value)) return value;
  const checked = schema.safeParse(value);
  if (checked.success) return value;
  const [issue] = checked.error.issues;
  throw new ParseError(
    'invalid-result',
    `The result breaks the model at /${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}. Please report it.`,
    {
      cause: checked.error,
    },
  );
}

function attempt<T extends Article | Author | Digest>(parse: () => T): Result<T> {
  try {
    const data = parse();
    return {
      success: true,
      data,
      format: data.format ?? '',
      provenance: data.provenance ?? {},
      issues: data.issues ?? [],
    };
  } catch (error) {
    if (error instanceof ParseError) return { success: false, error };
    throw error;
  }
}

/**
 * Reads a news story out of whatever it came in: an HTML page, a payload of a CMS, a feed of one item, pasted text.
 * Synchronous and pure: nothing is fetched, the input is not changed.
 *
 * @param input - HTML, JSON or text, as a string or bytes; a `Document`; a JSON value.
 * @param options - The address that it came from, above all.
 * @returns The article; `provenance` tells where each value came from, `issues` what could not be read.
 * @throws {@link ParseError} Where the input is no article.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'standfirst';
 *
 * const article = parseArticle(
 *   `<title>Bridge opens - Example News</title><article><h1>Bridge opens</h1>
 *    <p>The bridge over the Example opened on Monday, after nine years of work and two floods that nobody had planned for.
 *    The mayor cut the ribbon, and the first tram crossed the river at noon with four hundred people on board.</p></article>`,
 *   { url: 'https://news.example/bridge' },
 * );
 * console.log(article.headline); // "Bridge opens"
 * ```
 */
export function parseArticle(input: Input, options: ParseOptions = {}): Article {
  return guarded(() => take(read(input, options), WANTS.article));
}

/**
 * Reads an author: from a page of their own, or from the one author box of a page.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 * @returns The author, with their stories where the page lists them.
 * @throws {@link ParseError} Where the input is about no author.
 *
 * @example
 * ```ts
 * import { parseAuthor } from 'standfirst';
 *
 * const author = parseAuthor({ authors: [{ slug: 'ada', name: 'Ada Example', profile_image: null }] });
 * console.log(author.name); // "Ada Example"
 * ```
 */
export function parseAuthor(input: Input, options: ParseOptions = {}): Author {
  return guarded(() => take(read(input, options), WANTS.author));
}

/**
 * Reads a collection of stories: a front page, a tag page, a feed, a list of a CMS.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 * @returns The digest, its stories in groups.
 * @throws {@link ParseError} Where the input lists no stories.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'standfirst';
 *
 * const digest = parseDigest({
 *   version: 'https://jsonfeed.org/version/1.1',
 *   title: 'Example News',
 *   items: [{ id: '1', url: 'https://news.example/1', title: 'Rain expected', content_text: 'Rain is expected.' }],
 * });
 * console.log(digest.groups[0]?.stories[0]?.headline); // "Rain expected"
 * ```
 */
export function parseDigest(input: Input, options: ParseOptions = {}): Digest {
  return guarded(() => take(read(input, options), WANTS.digest));
}

/**
 * Reads whatever the input is above all: an article, an author, or a digest; `type` tells which.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 * @throws {@link ParseError} Where the input is none of them.
 *
 * @example
 * ```ts
 * import { parse } from 'standfirst';
 *
 * const value = parse({ authors: [{ slug: 'ada', name: 'Ada Example', profile_image: null }] });
 * console.log(value.type); // "author"
 * ```
 */
export function parse(input: Input, options: ParseOptions = {}): Article | Author | Digest {
  return guarded(() => {
    const reading = read(input, options);
    if (reading.kind === 'author') return take(reading, WANTS.author);
    return reading.kind === 'digest' ? take(reading, WANTS.digest) : take(reading, WANTS.article);
  });
}

/**
 * As {@link parseArticle}, with the error returned instead of thrown.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 *
 * @example
 * ```ts
 * import { safeParseArticle } from 'standfirst';
 *
 * const result = safeParseArticle('');
 * console.log(result.success ? result.data.headline : result.error.code); // "empty-input"
 * ```
 */
export function safeParseArticle(input: Input, options: ParseOptions = {}): Result<Article> {
  return attempt(() => parseArticle(input, options));
}

/**
 * As {@link parseAuthor}, with the error returned instead of thrown.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 *
 * @example
 * ```ts
 * import { safeParseAuthor } from 'standfirst';
 *
 * const result = safeParseAuthor(42 as never);
 * console.log(result.success ? result.data.name : result.error.code); // "unsupported-input"
 * ```
 */
export function safeParseAuthor(input: Input, options: ParseOptions = {}): Result<Author> {
  return attempt(() => parseAuthor(input, options));
}

/**
 * As {@link parseDigest}, with the error returned instead of thrown.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 *
 * @example
 * ```ts
 * import { safeParseDigest } from 'standfirst';
 *
 * const result = safeParseDigest('{"a":1}');
 * console.log(result.success ? result.data.title : result.error.code); // "unknown-format"
 * ```
 */
export function safeParseDigest(input: Input, options: ParseOptions = {}): Result<Digest> {
  return attempt(() => parseDigest(input, options));
}

/**
 * As {@link parse}, with the error returned instead of thrown.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 *
 * @example
 * ```ts
 * import { safeParse } from 'standfirst';
 *
 * const result = safeParse('null');
 * console.log(result.success); // false
 * ```
 */
export function safeParse(input: Input, options: ParseOptions = {}): Result<Article | Author | Digest> {
  return attempt(() => parse(input, options));
}

/**
 * Tells of each line of a page whether it was taken for a part of the story, why, and how likely it is one: for whoever
 * wonders about a body. Inputs that state their body, such as those of APIs, have nothing to tell.
 *
 * @param input - As for {@link parseArticle}.
 * @param options - As for {@link parseArticle}.
 * @returns The lines in the order of the page.
 * @throws {@link ParseError} Where no format recognises the input.
 *
 * @example
 * ```ts
 * import { explainBody } from 'standfirst';
 *
 * const page = `<nav><a href="/">Home</a></nav><h1>Rain expected</h1>
 *   <p>It will rain in the harbour on Monday, the weather office says, and again on Tuesday morning.</p>
 *   <p>The rain will end on Wednesday, when the wind turns and the sun comes out over the bay again.</p>`;
 * const [home, headline, first] = explainBody(page);
 * console.log([home?.isKept, headline?.isKept, first?.isKept]); // [false, false, true]
 * console.log(first?.why); // "likely"
 * ```
 */
export function explainBody(input: Input, options: ParseOptions = {}): readonly Judgement[] {
  return guarded(() => read(input, options).judged?.() ?? []);
}
