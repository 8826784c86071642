import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Format } from '../format.ts';
import { ghost } from './ghost.ts';
import { lexicalHtml } from './lexical.ts';

const MAX_DEPTH = 3;

/** A post that has its text as the editor keeps it, and no other. */
function withHtml(post: JsonObject): JsonObject | undefined {
  if (typeof post.lexical !== 'string' || typeof post.html === 'string') return undefined;
  const html = lexicalHtml(post.lexical);
  return html === undefined ? undefined : { ...post, html };
}

/** A response, or what a webhook sends, with the HTML of its posts; the same value where nothing is to be done. */
function withPosts(value: Json, depth = 0): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => withPosts(each, depth));
  if (!isObject(value) || depth > MAX_DEPTH) return value;
  const post = withHtml(value);
  if (post) return post;
  const held = ['posts', 'pages', 'post', 'page', 'current'].filter((key) => Object.hasOwn(value, key));
  if (held.length === 0) return value;
  return { ...value, ...Object.fromEntries(held.map((key) => [key, withPosts(value[key] ?? null, depth + 1)])) };
}

/** Ghost's Admin API, which gives a text as its editor keeps it; apart from the others, since few see it. */
export const ghostEditor: Format = {
  name: ghost.name,
  open: (input, options) => {
    if (input.kind !== 'json' || !isObject(input.value)) return undefined;
    const value = withPosts(input.value);
    return value === input.value ? undefined : ghost.open({ ...input, value }, options);
  },
};
