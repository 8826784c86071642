import type { Body } from '../../body/build.ts';
import { isCutBody, paragraphsOf } from '../../body/plain-body.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { ImageClaim } from '../../fields/image.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { roughWords } from '../../text.ts';
import { hydratedLine } from './hydration.ts';
import type { HydratedField, HydratedStory } from './hydration.ts';
import { jsonText } from './json-ld-claims.ts';
import type { StoryPage } from './story-page.ts';

/** A page that shows so many words shows its story, and what it carries beside is not worth the reading. */
const ENOUGH = 300;
/** Fewer words than this are no story. */
const MIN_WORDS = 60;
/** A page that shows less than this share of a text shows a stub. */
const STUB = 0.5;
/** A flat text that has more words than this many times those of another has a part that is missing there. */
const WHOLE = 1.25;

function carried(story: StoryPage): HydratedStory | undefined {
  return story.body().words >= ENOUGH ? undefined : story.hydration();
}

/** The text that a page carries as data, where it shows no more than the beginning of it. */
export function hydratedBody(story: StoryPage): Body | undefined {
  const body = carried(story)?.body();
  if (!body || body.words < MIN_WORDS || story.body().words >= body.words * STUB) return undefined;
  const flat = roughWords(jsonText(story.ld?.articleBody) ?? '');
  return flat > body.words * WHOLE ? undefined : body;
}

/** Reads one field of the story in a page's data as a line of text. */
export const hydratedText =
  (field: HydratedField) =>
  (story: StoryPage): string | undefined =>
    jsonText(hydratedLine(carried(story)?.get(field)));

/** The names of a list of tags. */
export function hydratedTags(story: StoryPage): unknown {
  const tags = carried(story)?.get('tags');
  return Array.isArray(tags) ? (tags as readonly Json[]).map((tag) => jsonText(hydratedLine(tag))) : tags;
}

const first = (object: JsonObject, ...keys: string[]): Json | undefined =>
  keys.map((key) => (Object.hasOwn(object, key) ? object[key] : undefined)).find((value) => value !== undefined);

/** The picture that leads the story in a page's data. */
export function hydratedImage(story: StoryPage): ImageClaim | undefined {
  let value = carried(story)?.get('image');
  for (let depth = 0; depth < 4 && value !== undefined; depth++) {
    if (typeof value === 'string') return { url: value };
    if (Array.isArray(value)) value = (value as readonly Json[])[0];
    if (!isObject(value)) continue;
    const url: Json | undefined = first(value, 'url', 'src', 'sourceUrl', 'source_url', 'href');
    if (typeof url === 'string') {
      return {
        url,
        alt: first(value, 'alt', 'altText', 'alt_text'),
        caption: jsonText(hydratedLine(first(value, 'caption', 'description'))),
        credit: jsonText(hydratedLine(first(value, 'credit', 'creditLine', 'copyright', 'photographer'))),
        width: value.width,
        height: value.height,
      };
    }
    value = first(value, 'image', 'file', 'asset', 'original', 'large', 'default', 'basic');
  }
  return undefined;
}

/** The authors in a page's data: names, or objects that tell more. */
export function hydratedAuthors(story: StoryPage): AuthorClaim[] | string | undefined {
  const value = carried(story)?.get('authors');
  if (typeof value === 'string') return value;
  const list: readonly (Json | undefined)[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return list.flatMap((item) => (typeof item === 'string' ? [{ name: item }] : isObject(item) ? [authorOf(item)] : []));
}

function authorOf(author: JsonObject): AuthorClaim {
  const names = [first(author, 'firstName', 'first_name'), first(author, 'lastName', 'last_name')].filter(
    (name) => typeof name === 'string',
  );
  const picture = first(author, 'avatar', 'image', 'photo', 'picture');
  const line = (...keys: string[]): string | undefined => jsonText(hydratedLine(first(author, ...keys)));
  return {
    name: line('name', 'displayName', 'display_name', 'fullName', 'byline') ?? names.join(' '),
    jobTitle: line('jobTitle', 'job_title', 'role', 'position'),
    bio: line('bio', 'biography', 'description'),
    image: isObject(picture) ? first(picture, 'url', 'src', 'sourceUrl') : picture,
    url: line('url', 'link', 'href', 'permalink'),
  };
}

/** The text of JSON-LD, where the page itself shows less than half of it: the rest is behind a script or a wall. */
export function jsonBody(story: StoryPage): unknown {
  const text = story.ld?.articleBody;
  return typeof text === 'string' && isCutBody(story.body(), text) ? paragraphsOf(jsonText(text) ?? '') : undefined;
}
