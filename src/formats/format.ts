import { completeArticle, completeDigest } from '../complete.ts';
import { ARTICLE_FIELDS } from '../fields/article.ts';
import type { ArticleValues } from '../fields/article.ts';
import { AUTHOR_FIELDS } from '../fields/author.ts';
import type { AuthorValues } from '../fields/author.ts';
import { DIGEST_FIELDS } from '../fields/digest.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import type { Opened } from '../input/open.ts';
import type { Article, Author, Digest, Issue, Provenance } from '../model/index.ts';
import { resolve } from '../resolve.ts';
import type { Resolved, Rule, Rules } from '../resolve.ts';

/** The three kinds of object that inputs are read into. */
export type Kind = 'article' | 'author' | 'digest';

/** What a format needs to know beside the input. */
export interface OpenOptions {
  /** The address that the input came from. */
  readonly url?: string;
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
  /** For each field where its value may be. */
  readonly rules: Rules<Values, Piece>;
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
  /** The article in it. */
  readonly article: Part<ArticleValues, Raw, ArticlePiece>;
  /** The author that it is about. */
  readonly author: Part<AuthorValues, Raw, AuthorPiece>;
  /** The digest in it. */
  readonly digest: Part<DigestValues, Raw, DigestPiece>;
}

/** A format that never has one kind of object. */
export function never<Values>(): Part<Values, unknown, never> {
  return { select: () => undefined, rules: {} as Rules<Values, never> };
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

/**
 * Makes a format of its tables. The shape that it reads stays inside: nothing outside a format ever sees a raw value.
 */
export function defineFormat<Raw, ArticlePiece, AuthorPiece, DigestPiece>(
  spec: FormatSpec<Raw, ArticlePiece, AuthorPiece, DigestPiece>,
): Format {
  const { name } = spec;
  const open = (input: Opened, options: OpenOptions): Reading | undefined => {
    const raw = spec.recognise(input, options);
    if (raw === undefined) return undefined;
    const issues: Issue[] = [...(input.kind === 'json' && input.mended ? [MENDED] : []), ...(spec.issues?.(raw) ?? [])];
    const base = spec.base?.(raw) ?? options.url;
    const context: Context = { ...(base !== undefined && { base }), report: (issue) => issues.push(issue) };
    const read = <Values, Piece, Value>(
      { select, rules }: Part<Values, Raw, Piece>,
      fields: Parameters<typeof resolve<Values, Piece>>[2],
      complete: (resolved: Resolved<Values>) => Value | undefined,
    ): Value | undefined => {
      const piece = select(raw, context);
      return piece === undefined ? undefined : complete(resolve(piece, rules, fields, context));
    };
    const kind = spec.kind(raw, context);
    return {
      format: name,
      kind,
      seen: spec.describe(raw, kind),
      article: () =>
        read(spec.article, ARTICLE_FIELDS, (resolved) => completeArticle(resolved, { format: name, issues })),
      author: () => read(spec.author, AUTHOR_FIELDS, (resolved) => completeAuthor(resolved, name, issues)),
      digest: () => read(spec.digest, DIGEST_FIELDS, (resolved) => completeDigest(resolved, { format: name, issues })),
    };
  };
  return { name, open };
}

const MENDED: Issue = {
  code: 'broken-json',
  message: 'The JSON was broken and has been mended; check what was read of it.',
};

/** Makes the rules of one kind of place: each with its name, how often it is right, and how its claim is read. */
export function rulesFrom(source: Rule<unknown>['source'], prefix: string) {
  return <Raw>(name: string, confidence: number, read: (raw: Raw) => unknown): Rule<Raw> => ({
    name: `${prefix} ${name}`,
    source,
    confidence,
    read,
  });
}
