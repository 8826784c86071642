import type { JsonObject } from '../../input/json.ts';
import { ARTICLE_TYPES, jsonLdOf, nodesOfType } from '../../page/json-ld.ts';
import type { JsonLd } from '../../page/json-ld.ts';
import { at } from '../json.ts';
import type { JsonItem } from '../json.ts';

/** What Yoast says of a page. https://developer.yoast.com/features/rest-api/ */
export const yoast = (key: string): string => `yoast_head_json.${key}`;
/** What All in One SEO says of it. https://aioseo.com/docs/aioseo-rest-api/ */
export const aioseo = (key: string): string => `aioseo_head_json.${key}`;

/** The story in the JSON-LD that a plugin writes, and what it refers to. https://developer.yoast.com/features/schema/ */
interface SchemaStory {
  readonly ld: JsonLd;
  readonly node: JsonObject;
}

const schemaStories = new WeakMap<JsonObject, SchemaStory | null>();

function schemaStory({ item }: JsonItem): SchemaStory | undefined {
  let story = schemaStories.get(item);
  if (story === undefined) {
    const ld = jsonLdOf([at(item, yoast('schema')) ?? at(item, aioseo('schema'))]);
    const [node] = nodesOfType(ld, ARTICLE_TYPES);
    story = node ? { ld, node } : null;
    schemaStories.set(item, story);
  }
  return story ?? undefined;
}

/** Reads a claim of that story. */
export const ofSchema =
  (read: (story: SchemaStory) => unknown) =>
  (piece: JsonItem): unknown => {
    const story = schemaStory(piece);
    return story && read(story);
  };
