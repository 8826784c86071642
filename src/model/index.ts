/**
 * The model as types alone: what the parsers give and the elements show. Importing it costs nothing at run time.
 * The zod schemas of the same names are in the package's main entry.
 *
 * @module standfirst/model
 */
export type * from './article.ts';
export type * from './author.ts';
export type * from './block.ts';
export type * from './digest.ts';
export type * from './documents.ts';
export type * from './envelope.ts';
export type * from './image.ts';
export type * from './judgement.ts';
export type * from './phrasing.ts';
export type * from './publisher.ts';
export type * from './story.ts';
export type * from './values.ts';
