/**
 * Reads a news story, its authors and lists of stories out of whatever they came in, typed and checked.
 *
 * @module standfirst
 */
export { ParseError } from './errors.ts';
export type { ParseErrorCode } from './errors.ts';
export {
  explainBody,
  parse,
  parseArticle,
  parseAuthor,
  parseDigest,
  safeParse,
  safeParseArticle,
  safeParseAuthor,
  safeParseDigest,
} from './parse/parsers.ts';
export type { Input, ParseOptions, Result } from './parse/options.ts';
export { Article, Author, Block, Digest, Image, Story, toJsonSchema } from './schema/schemas.ts';
export type { JsonSchema, ModelName } from './schema/schemas.ts';
export { bodyText, toText } from './render/text.ts';
export { phrasingText } from './render/phrasing.ts';
export { toHtml } from './render/html.ts';
export type { HtmlOptions } from './render/html.ts';
export { toJsonLd } from './render/json-ld.ts';
export type { JsonLd, JsonLdOptions } from './render/json-ld.ts';
export { migrate } from './migrate.ts';
export type { JsonLdNode, JsonLdValue } from './render/json-ld-node.ts';
export type * from './model/index.ts';
