import * as z from 'zod/mini';
import type * as model from '../model/index.ts';
import { blockSchema, noteSchema } from './block.ts';
import { articleSchema, authorSchema, digestSchema, storySchema } from './documents.ts';
import type { Parts } from './documents.ts';
import { imageSchema, publisherSchema } from './image.ts';
import { envelopeShape } from './values.ts';

// The model is a circle: a story may hold an article, whose body may hold a story. Each schema is looked up in the
// others when it is first used, so that one can be made before the next.
const blocks: z.ZodMiniType<model.Block[]> = z.lazy(() => z.array(Block));
const parts: Parts = {
  image: imageSchema,
  publisher: publisherSchema,
  block: z.lazy(() => Block),
  note: noteSchema({ blocks, story: z.lazy(() => Story) }),
  story: z.lazy(() => Story),
  author: z.lazy(() => Author),
  article: z.lazy(() => Article),
  digest: z.lazy(() => Digest),
  envelope: envelopeShape(publisherSchema),
};

/** A picture, its words, and those it is owed to. */
export type Image = model.Image;
/**
 * Checks an image.
 *
 * @example
 * ```ts
 * import { Image } from 'standfirst';
 *
 * const image = Image.parse({ url: 'https://news.example/bridge.jpg' });
 * console.log(image.credits); // []
 * ```
 */
export const Image: z.ZodMiniType<Image> = imageSchema;

/** A piece of a body, told apart by `type`. */
export type Block = model.Block;
/**
 * Checks a block.
 *
 * @example
 * ```ts
 * import { Block } from 'standfirst';
 *
 * const result = Block.safeParse({ type: 'paragraph', children: [{ type: 'text', value: 'Rain.' }] });
 * console.log(result.success); // true
 * ```
 */
export const Block: z.ZodMiniType<Block> = blockSchema({ blocks, story: parts.story });

/** Somebody who writes. */
export type Author = model.Author;
/**
 * Checks an author.
 *
 * @example
 * ```ts
 * import { Author } from 'standfirst';
 *
 * console.log(Author.parse({ type: 'author', name: 'Ada Example' }).kind); // "unknown"
 * ```
 */
export const Author: z.ZodMiniType<Author> = authorSchema(parts);

/** A story as another page shows it. */
export type Story = model.Story;
/**
 * Checks a story: a card, a related link, an item of a digest.
 *
 * @example
 * ```ts
 * import { Story } from 'standfirst';
 *
 * console.log(Story.parse({ headline: 'Rain expected' }).type); // "story"
 * ```
 */
export const Story: z.ZodMiniType<Story> = storySchema(parts);

/** A news story, typed. */
export type Article = model.Article;
/**
 * Checks an article, and fills the lists that are left out.
 *
 * @example
 * ```ts
 * import { Article } from 'standfirst';
 *
 * console.log(Article.parse({ headline: 'Rain expected' }).body); // []
 * ```
 */
export const Article: z.ZodMiniType<Article> = articleSchema(parts);

/** A collection of stories. */
export type Digest = model.Digest;
/**
 * Checks a digest, and fills the lists that are left out.
 *
 * @example
 * ```ts
 * import { Digest } from 'standfirst';
 *
 * console.log(Digest.parse({ form: 'feed' }).groups); // []
 * ```
 */
export const Digest: z.ZodMiniType<Digest> = digestSchema(parts);

for (const [id, schema] of Object.entries({
  Image,
  Publisher: publisherSchema,
  Blocks: blocks,
  Block,
  Author,
  Story,
  Article,
  Digest,
})) {
  z.globalRegistry.add(schema, { id });
}

/** The names of the model's objects. */
export type ModelName = 'Article' | 'Author' | 'Digest' | 'Story' | 'Image' | 'Block';

const NAMED: Readonly<Record<ModelName, z.ZodMiniType>> = { Article, Author, Digest, Story, Image, Block };

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of one of the model's objects, with all that it refers to under `$defs`.
 *
 * @param name - Which object.
 *
 * @example
 * ```ts
 * import { toJsonSchema } from 'standfirst';
 *
 * console.log(toJsonSchema('Article').$schema); // "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function toJsonSchema(name: ModelName): JsonSchema {
  return withoutAliases(z.toJSONSchema(NAMED[name], { io: 'input' }));
}

/** A name that zod makes up for a schema that is looked up late. */
const MADE_UP = /^__schema\d+$/u;

/** The document with each definition that only points to another replaced by the one it points to. */
function withoutAliases(document: z.core.JSONSchema.BaseSchema): JsonSchema {
  let text = JSON.stringify(document);
  for (const [name, { $ref }] of Object.entries(document.$defs ?? {})) {
    if (MADE_UP.test(name) && $ref !== undefined) text = text.replaceAll(`"#/$defs/${name}"`, JSON.stringify($ref));
  }
  const { $defs = {}, ...rest } = JSON.parse(text) as { $defs?: Record<string, { $ref?: string }> };
  const kept = Object.entries($defs).filter(([name, { $ref }]) => !(MADE_UP.test(name) && $ref !== undefined));
  return { ...rest, $defs: Object.fromEntries(kept) };
}
