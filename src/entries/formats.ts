/**
 * What a format is made of, for whoever adds one: `defineFormat` makes it, and the option `formats` of the parsers takes it.
 *
 * @module standfirst/formats
 */
export { formats } from '../formats/index.ts';
export { defineFormat, rulesFrom, storyFrom } from '../formats/format.ts';
export type { Format, FormatSpec, Kind, OpenOptions, Part, Reading, StoryOrigin } from '../formats/format.ts';
export { bodyOfHtml, phrasingOfHtml, plainText } from '../formats/fragment.ts';
export { paragraphsOf } from '../body/plain-body.ts';
export type { Around, Line } from '../body/around.ts';
export type { Body } from '../body/build.ts';
export type { Rule, Rules } from '../resolve.ts';
export type { ArticleValues } from '../fields/article.ts';
export type { AuthorValues } from '../fields/author.ts';
export type { DigestValues } from '../fields/digest.ts';
export type { Context } from '../fields/field.ts';
export type { CreditClaim, ImageClaim } from '../fields/image.ts';
export type { Opened } from '../input/open.ts';
export type { Json, JsonObject } from '../input/json.ts';
export type { Attributes } from '../tree/attributes.ts';
export type { Tree } from '../tree/tree.ts';
