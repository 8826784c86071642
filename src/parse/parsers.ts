import { ParseError } from '../errors.ts';
import type { Judgement } from '../model/index.ts';
import type { Article, Author, Digest } from '../schema/schemas.ts';
import type { Input, ParseOptions, Result } from './options.ts';
import { WANTS, guarded, read, take } from './reading.ts';

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
