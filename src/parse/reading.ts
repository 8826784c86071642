import { notePage } from '#page-sample';
import { ParseError } from '../errors.ts';
import type { ParseErrorCode } from '../errors.ts';
import { formats } from '../formats/index.ts';
import type { Kind, Reading } from '../formats/format.ts';
import { open } from '../input/open.ts';
import { forget } from '../memory.ts';
import { checkOptions, instantOf } from './options.ts';
import type { Input, ParseOptions } from './options.ts';

import { keeps } from '../schema/keeps.ts';
import { Article, Author, Digest } from '../schema/schemas.ts';

/**
 * Runs a parse so that whatever goes wrong comes out as a {@link ParseError}: an object that was handed over may have
 * getters that throw, may be a revoked proxy, or a buffer that has moved on.
 */
export function guarded<T>(parse: () => T): T {
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

/** Finds the format of an input and reads it with that. */
export function read(input: Input, options: ParseOptions): Reading {
  checkOptions(options);
  const opened = open(input, options.charset);
  if (opened.kind === 'html') notePage(readWhole);
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

/** Reads a page as an article, with all that is made on the way. */
function readWhole(html: string): object {
  const reading = read(html, { url: 'https://site.example/a' });
  return { reading, article: reading.article() };
}

/** For those who brought formats of their own. */
const HINT_OWN = 'None of the formats that you passed recognises it, and none of those that are built in.';

const HINTS = {
  html: 'Pass the whole page.',
  json: "More APIs are read by an entry of their own: import { apis } from 'standfirst/apis' and pass { formats: apis }.",
  text: 'Pasted text needs a headline and at least a paragraph.',
  xml: "Feeds and sitemaps in XML are read by an entry of their own: import { feeds } from 'standfirst/feeds' and pass { formats: feeds }.",
} as const;

/** What is asked of a reading. */
export interface Want<T> {
  /** The kind of object. */
  readonly kind: Kind;
  /** What is thrown where there is none. */
  readonly code: ParseErrorCode;
  /** What it must keep. */
  readonly schema: typeof Article | typeof Author | typeof Digest;
  /** Takes it. */
  readonly from: (reading: Reading) => T | undefined;
}

/** The kinds of objects that can be asked for. */
export const WANTS = {
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
export function take<T extends Article | Author | Digest>(reading: Reading, { kind, code, schema, from }: Want<T>): T {
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
