import type { Body } from '../../body/build.ts';
import { isCutBody, paragraphsOf } from '../../body/plain-body.ts';
import { roughWords } from '../../text.ts';
import type { HydratedField, HydratedStory } from './hydrated-story.ts';
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
    jsonText(carried(story)?.line(field));

/** Reads what the story in a page's data tells of more than a line. */
export const hydrated =
  (part: 'authors' | 'image' | 'tags') =>
  (story: StoryPage): unknown =>
    carried(story)?.[part]();

/** The text of JSON-LD, where the page itself shows less than half of it: the rest is behind a script or a wall. */
export function jsonBody(story: StoryPage): unknown {
  const text = story.ld?.articleBody;
  return typeof text === 'string' && isCutBody(story.body(), text) ? paragraphsOf(jsonText(text) ?? '') : undefined;
}
