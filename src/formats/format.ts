import { completeArticle, completeDigest, storyOf } from '../complete.ts';
import { ARTICLE_FIELDS } from '../fields/article.ts';
import type { ArticleValues } from '../fields/article.ts';
import { AUTHOR_FIELDS } from '../fields/author.ts';
import type { AuthorValues } from '../fields/author.ts';
import { DIGEST_FIELDS } from '../fields/digest.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import { plain } from '../fields/plain.ts';
import type { Opened } from '../input/open.ts';
import type { Article, Author, Digest, Issue, Judgement, Provenance, Story } from '../model/index.ts';
import { resolve } from '../resolve.ts';
import type { Resolved, Rule, Rules } from '../resolve.ts';

/** The three kinds of object that inputs are read into. */
export type Kind = 'article' | 'author' | 'digest';

/** What a format needs to know beside the input. */
export interface OpenOptions {
  /** The address that the input came from. */
  readonly url?: string;
  /** When it was read, in milliseconds since 1970. */
  readonly now?: number;
}

/** An input that a format recognised: what it looks like, and what can be had from it. */
export interface Reading {
  /** The format's name. */
  readonly format: string;
  /** What it is above all. */
  readonly kind: Kind;
  /** What was seen, in words, for messages: "a Ghost response with 15 posts". */
  readonly seen: string;
  /** The article in it; `undefined` where there is none. */
  readonly article: () => Article | undefined;
  /** The author that it is about; `undefined` where there is none. */
  readonly author: () => Author | undefined;
  /** The digest in it; `undefined` where there is none. */
  readonly digest: () => Digest | undefined;
  /** What was decided of each line in the search for the text; absent where nothing had to be searched. */
  readonly judged?: () => readonly Judgement[];
}

/** A source of news that the parsers can read. */
export interface Format {
  /** Its name: `ghost`, `json-feed`, `html`. */
  readonly name: string;
  /** Recognises an input by what it holds; `undefined` where it is none of this format's. */
  readonly open: (input: Opened, options: OpenOptions) => Reading | undefined;
}

/** Where one kind of object is in what a format reads: how to get at it, and its table. */
export interface Part<Values, Raw, Piece> {
  /** The piece that the table reads; `undefined` where there is none of the kind. */
  readonly select: (raw: Raw, context: Context) => Piece | undefined;
  /** For each field where its value may be; a field that is left out is one that the format never has. */
  readonly rules: Partial<Rules<Values, Piece>>;
  /** What cleaners need for a piece that has a base of its own; left out where it has that of the input. */
  readonly contextOf?: (piece: Piece) => Context;
}

/** What a format is made of. */
export interface FormatSpec<Raw, ArticlePiece, AuthorPiece, DigestPiece> {
  /** Its name. */
  readonly name: string;
  /** Recognises an input and gives it the shape that the tables read. */
  readonly recognise: (input: Opened, options: OpenOptions) => Raw | undefined;
  /** What an input is above all. */
  readonly kind: (raw: Raw, context: Context) => Kind;
  /** What was seen, in words. */
  readonly describe: (raw: Raw, kind: Kind) => string;
  /** What could not be read on the way. */
  readonly issues?: (raw: Raw) => readonly Issue[];
  /** The address that relative ones are resolved against, where it is not the caller's. */
  readonly base?: (raw: Raw) => string | undefined;
  /** What was decided of each line in the search for the text, in formats that search for it. */
  readonly judged?: (raw: Raw, context: Context) => readonly Judgement[];
  /** The article in it; left out where there never is one. */
  readonly article?: Part<ArticleValues, Raw, ArticlePiece>;
  /** The author that it is about; left out where there never is one. */
  readonly author?: Part<AuthorValues, Raw, AuthorPiece>;
  /** The digest in it; left out where there never is one. */
  readonly digest?: Part<DigestValues, Raw, DigestPiece>;
}

/** The evidence under the pointers of an author, whose table keeps the author itself under `/author`. */
function authorProvenance(provenance: Provenance): Provenance {
  const moved: Provenance = {};
  for (const [pointer, evidence] of Object.entries(provenance)) {
    const own = pointer.replace(/^\/author(?=\/|$)/u, '');
    moved[own === '' ? '/name' : own] = evidence;
  }
  return moved;
}

function completeAuthor(
  { found, provenance }: Resolved<AuthorValues>,
  format: string,
  issues: readonly Issue[],
): Author | undefined {
  const { author, ...page } = found;
  if (author === undefined) return undefined;
  // The address of a page about an author is the author's.
  const url = page.url ?? author.url;
  return {
    ...page,
    ...author,
    ...(url && { url }),
    schemaVersion: '1.0',
    format,
    provenance: authorProvenance(provenance),
    issues: [...issues],
  };
}

/** The tables of a format, as tests and the documentation read them. */
export type Tables = Readonly<Record<Kind, Readonly<Record<string, readonly Rule<never>[]>>>>;

const tables = new WeakMap<Format, Tables>();

/** The tables that a format was made of; `undefined` for what {@link defineFormat} has not made. */
export const tablesOf = (format: Format): Tables | undefined => tables.get(format);

/** What {@link storyFrom} needs to know of the item, beside what the table reads. */
export interface StoryOrigin {
  /** The format's name. */
  readonly format: string;
  /** What cleaners need. */
  readonly context: Context;
  /** The source's own identifier: a claim. */
  readonly id?: unknown;
}

const MAX_ID = 2000;

/**
 * Reads one item of a list by the format's table of articles: what a digest shows of it, with the whole article inline
 * where the list carries its body.
 *
 * @returns The story; `undefined` where the item has no headline.
 */
export function storyFrom<Piece>(
  piece: Piece,
  rules: Partial<Rules<ArticleValues, Piece>>,
  { format, context, id }: StoryOrigin,
): Story | undefined {
  const article = completeArticle(resolve(piece, rules, ARTICLE_FIELDS, context), { format, issues: [] });
  return article && storyOf(article, plain(MAX_ID)(id, context));
}

/**
 * Makes a format of its tables. The shape that it reads stays inside: nothing outside a format ever sees a raw value.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'standfirst';
 * import { defineFormat, rulesFrom } from 'standfirst/formats';
 *
 * const api = rulesFrom('api', 'wire');
 * const wire = defineFormat({
 *   name: 'wire',
 *   recognise: (input) => (input.kind === 'json' && 'wireTitle' in Object(input.value) ? Object(input.value) : undefined),
 *   kind: () => 'article',
 *   describe: () => 'a message of the wire',
 *   article: {
 *     select: (message) => message,
 *     rules: { headline: [api('wireTitle', 0.99, ({ wireTitle }) => wireTitle)] },
 *   },
 * });
 * console.log(parseArticle({ wireTitle: 'Rain expected' }, { formats: [wire] }).headline); // "Rain expected"
 * ```
 */
export function defineFormat<Raw, ArticlePiece = never, AuthorPiece = never, DigestPiece = never>(
  spec: FormatSpec<Raw, ArticlePiece, AuthorPiece, DigestPiece>,
): Format {
  const { name } = spec;
  const open = (input: Opened, options: OpenOptions): Reading | undefined => {
    const raw = spec.recognise(input, options);
    if (raw === undefined) return undefined;
    const issues: Issue[] = [...(input.kind === 'json' && input.mended ? [MENDED] : []), ...(spec.issues?.(raw) ?? [])];
    const base = spec.base?.(raw) ?? options.url;
    const context: Context = {
      ...(base !== undefined && { base }),
      ...(options.now !== undefined && { now: options.now }),
      report: (issue) => issues.push(issue),
    };
    const read = <Values, Piece, Value>(
      part: Part<Values, Raw, Piece> | undefined,
      fields: Parameters<typeof resolve<Values, Piece>>[2],
      complete: (resolved: Resolved<Values>) => Value | undefined,
    ): Value | undefined => {
      const piece = part?.select(raw, context);
      if (!part || piece === undefined) return undefined;
      return complete(resolve(piece, part.rules, fields, part.contextOf?.(piece) ?? context));
    };
    const kind = spec.kind(raw, context);
    return {
      format: name,
      kind,
      seen: spec.describe(raw, kind),
      article: () =>
        read(spec.article, ARTICLE_FIELDS, (resolved) => completeArticle(resolved, { format: name, issues })),
      judged: () => spec.judged?.(raw, context) ?? [],
      author: () => read(spec.author, AUTHOR_FIELDS, (resolved) => completeAuthor(resolved, name, issues)),
      digest: () => read(spec.digest, DIGEST_FIELDS, (resolved) => completeDigest(resolved, { format: name, issues })),
    };
  };
  const format: Format = { name, open };
  const { article = { rules: {} }, author = { rules: {} }, digest = { rules: {} } } = spec;
  tables.set(format, { article: article.rules, author: author.rules, digest: digest.rules });
  return format;
}

/** What is said where JSON was broken. */
export const MENDED: Issue = {
  code: 'broken-json',
  message: 'The JSON was broken and has been mended; check what was read of it.',
};

/**
 * Makes the rules of one kind of place: each with its name, how often it is right, and how its claim is read.
 *
 * @param source - The kind of place.
 * @param prefix - What stands before each rule's name: the format's.
 */
export function rulesFrom(source: Rule<unknown>['source'], prefix: string) {
  return <Raw>(name: string, confidence: number, read: (raw: Raw) => unknown): Rule<Raw> => ({
    name: `${prefix} ${name}`,
    source,
    confidence,
    read,
  });
}

/**
 * Rules that are believed more or less by what the rest of the input says of their values.
 *
 * @param weigh - By how much the odds change that a value is right.
 */
export function weighed<Raw>(weigh: NonNullable<Rule<Raw>['weigh']>, rules: readonly Rule<Raw>[]): Rule<Raw>[] {
  return rules.map((rule) => ({ ...rule, weigh }));
}
