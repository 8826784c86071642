import type { AuthorClaim } from '../../fields/authors.ts';
import type { ImageClaim } from '../../fields/image.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { jsonText } from './json-ld-claims.ts';

/** Keys under which a text stands that is given in more than one way. */
const VARIANTS = ['basic', 'rendered', 'main', 'default', 'text', 'value', 'name', 'title', 'html', 'url'] as const;

/** A line of text, also where it is given in more than one way or within an object or a list. */
export function lineOf(value: Json | undefined, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (depth > 3 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return lineOf((value as readonly Json[])[0], depth + 1);
  const key = VARIANTS.find((each) => Object.hasOwn(value, each));
  return key === undefined ? undefined : lineOf((value as JsonObject)[key], depth + 1);
}

/** The names of a list of tags. */
export function tagsOf(tags: Json | undefined): unknown {
  return Array.isArray(tags) ? (tags as readonly Json[]).map((tag) => jsonText(lineOf(tag))) : tags;
}

const first = (object: JsonObject, ...keys: string[]): Json | undefined =>
  keys.map((key) => (Object.hasOwn(object, key) ? object[key] : undefined)).find((value) => value !== undefined);

/** A picture: an address, or an object that tells more, within others and lists. */
export function imageOf(given: Json | undefined): ImageClaim | undefined {
  let value = given;
  for (let depth = 0; depth < 4 && value !== undefined; depth++) {
    if (typeof value === 'string') return { url: value };
    if (Array.isArray(value)) value = (value as readonly Json[])[0];
    if (!isObject(value)) continue;
    const url: Json | undefined = first(value, 'url', 'src', 'sourceUrl', 'source_url', 'href');
    if (typeof url === 'string') {
      return {
        url,
        alt: first(value, 'alt', 'altText', 'alt_text'),
        caption: jsonText(lineOf(first(value, 'caption', 'description'))),
        credit: jsonText(lineOf(first(value, 'credit', 'creditLine', 'copyright', 'photographer'))),
        width: value.width,
        height: value.height,
      };
    }
    value = first(value, 'image', 'file', 'asset', 'original', 'large', 'default', 'basic');
  }
  return undefined;
}

/** Authors: names, or objects that tell more. */
export function authorsOf(value: Json | undefined): AuthorClaim[] | string {
  if (typeof value === 'string') return value;
  const list: readonly (Json | undefined)[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return list.flatMap((item) => (typeof item === 'string' ? [{ name: item }] : isObject(item) ? [authorOf(item)] : []));
}

function authorOf(author: JsonObject): AuthorClaim {
  const names = [first(author, 'firstName', 'first_name'), first(author, 'lastName', 'last_name')].filter(
    (name) => typeof name === 'string',
  );
  const picture = first(author, 'avatar', 'image', 'photo', 'picture');
  const line = (...keys: string[]): string | undefined => jsonText(lineOf(first(author, ...keys)));
  return {
    name: line('name', 'displayName', 'display_name', 'fullName', 'byline') ?? names.join(' '),
    jobTitle: line('jobTitle', 'job_title', 'role', 'position'),
    bio: line('bio', 'biography', 'description'),
    image: isObject(picture) ? first(picture, 'url', 'src', 'sourceUrl') : picture,
    url: line('url', 'link', 'href', 'permalink'),
  };
}
