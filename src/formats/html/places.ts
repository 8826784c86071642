import { metaOf } from '../../page/page.ts';
import { rulesFrom } from '../format.ts';
import { jsonText } from './json-ld-claims.ts';
import type { StoryPage } from './story-page.ts';

// The places of a page that rules read, by the vocabulary that they are written in.
/** Rules for JSON-LD. */
export const ld = rulesFrom('json-ld', 'json-ld');
/** Rules for Open Graph. */
export const og = rulesFrom('open-graph', 'open-graph');
/** Rules for Twitter cards. */
export const twitter = rulesFrom('twitter', 'twitter');
/** Rules for other `meta` elements. */
export const meta = rulesFrom('meta', 'meta');
/** Rules for Parse.ly and its like. */
export const parsely = rulesFrom('parsely', 'parsely');
/** Rules for microdata. */
export const micro = rulesFrom('microdata', 'microdata');
/** Rules for what readers see. */
export const html = rulesFrom('html', 'html');
/** Rules for the data that a page carries for its own program. */
export const data = rulesFrom('hydration', 'data');
/** Rules for what the caller said. */
export const input = rulesFrom('input', 'input');
/** Rules for addresses. */
export const address = rulesFrom('url', 'url');
/** Reads a property of the story's JSON-LD node as text. */
export const ldText = (key: string) => (story: StoryPage) => jsonText(story.ld?.[key]);
/** Reads the first of several `meta` values. */
export const metaText =
  (...names: string[]) =>
  (story: StoryPage) =>
    metaOf(story.page, ...names);
