import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { at, objects } from '../json.ts';

/** A response of Ghost's Content API. https://docs.ghost.org/content-api/ */
export interface GhostResponse {
  /** Posts and pages. */
  readonly posts: readonly JsonObject[];
  /** Authors. */
  readonly authors: readonly JsonObject[];
  /** Tags. */
  readonly tags: readonly JsonObject[];
  /** Where in a longer list they are. */
  readonly meta: JsonObject | undefined;
}

/** Keys that only Ghost's posts have all of. */
const isPost = (value: Json | undefined): value is JsonObject =>
  isObject(value) &&
  'uuid' in value &&
  'slug' in value &&
  'title' in value &&
  ('html' in value || 'feature_image' in value);
/** Who asks for a few `fields` gets no others; the envelope then tells whose posts they are. */
const isTitled = (value: Json | undefined): value is JsonObject => isObject(value) && typeof value.title === 'string';
const isAuthor = (value: Json | undefined): value is JsonObject =>
  isObject(value) && 'slug' in value && 'name' in value && 'profile_image' in value;

const isTag = (value: Json | undefined): value is JsonObject =>
  isObject(value) && 'slug' in value && 'name' in value && 'visibility' in value && 'description' in value;

const NONE: GhostResponse = { posts: [], authors: [], tags: [], meta: undefined };

/** What the API answers with, a single resource, or what a webhook sends: https://docs.ghost.org/webhooks/ */
export function responseOf(value: Json): GhostResponse | undefined {
  if (isPost(value)) return { ...NONE, posts: [value] };
  if (isAuthor(value)) return { ...NONE, authors: [value] };
  if (isTag(value)) return { ...NONE, tags: [value] };
  if (!isObject(value)) return undefined;
  const sent = at(value, 'post.current') ?? at(value, 'page.current');
  if (isPost(sent)) return { ...NONE, posts: [sent] };
  const meta = isObject(value.meta) ? value.meta : undefined;
  const isList = Array.isArray(value.posts ?? value.pages) && isObject(meta?.pagination);
  const posts = [...objects(value.posts), ...objects(value.pages)].filter(isList ? isTitled : isPost);
  const [authors, tags] = [objects(value.authors).filter(isAuthor), objects(value.tags).filter(isTag)];
  return posts.length + authors.length + tags.length > 0 || isList ? { posts, authors, tags, meta } : undefined;
}
