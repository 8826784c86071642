import type { ArticleValues } from '../fields/article.ts';
import { bodyOfHtml } from './fragment.ts';
import { hasAll, jsonFormat, jsonRules, plainAt, textAt } from './json.ts';
import type { JsonItem } from './json.ts';
import type { Rules } from '../resolve.ts';
import { isObject } from '../input/json.ts';

const api = jsonRules('api', 'oembed');

const KINDS: ReadonlySet<unknown> = new Set(['link', 'rich', 'photo', 'video']);
const VERSION = /^1(?:\.0)?$/u;

/** What a blog gives to show itself in other pages: its title in a frame, which is no part of it. */
const OWN_CARD = /\bclass="[^"]{0,200}\bwp-embedded-content\b/u;

/** The player, or the post, that is to stand in another page. */
function player({ item, context }: JsonItem): unknown {
  const html = item.type === 'video' || item.type === 'rich' ? textAt(item, 'html') : undefined;
  return html === undefined || OWN_CARD.test(html) ? undefined : bodyOfHtml(html, context)?.blocks;
}

/** Where the story is that a blog shows in such a frame. */
function ownAddress({ item }: JsonItem): string | undefined {
  const html = textAt(item, 'html') ?? '';
  return OWN_CARD.test(html) ? /<a\b[^<>]*\bhref="([^"]+)"/iu.exec(html)?.[1] : undefined;
}

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [
    api('url', 0.7, ({ item }) => (item.type === 'photo' ? item.web_page : (item.url ?? item.web_page))),
    api('html', 0.7, ownAddress),
  ],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [api('provider', 0.9, ({ item }) => ({ name: item.provider_name, url: item.provider_url }))],
  identifiers: [],
  genre: [],
  headline: [api('title', 0.8, plainAt('title'))],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [],
  description: [api('description', 0.8, plainAt('description'))],
  byline: [],
  authors: [api('author', 0.75, ({ item }) => ({ name: item.author_name, url: item.author_url }))],
  dateline: [],
  publishedAt: [],
  modifiedAt: [],
  section: [],
  breadcrumbs: [],
  tags: [],
  leadImage: [
    api('thumbnail', 0.75, ({ item }) =>
      item.type === 'photo'
        ? { url: item.url, width: item.width, height: item.height }
        : { url: item.thumbnail_url, width: item.thumbnail_width, height: item.thumbnail_height },
    ),
  ],
  body: [api('html', 0.7, player)],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [],
  related: [],
  access: [],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [],
};

/** oEmbed 1.0: what a page says of itself to those who embed it; it names one author, and has no body but a player. */
export const oembed = jsonFormat({
  name: 'oembed',
  seen: 'an oEmbed document',
  items: (value) =>
    hasAll(value, ['version', 'type', 'title']) &&
    isObject(value) &&
    KINDS.has(value.type) &&
    (value.version === 1 || (typeof value.version === 'string' && VERSION.test(value.version)))
      ? { items: [value], envelope: {} }
      : undefined,
  address: ({ url }) => url,
  id: ({ url }) => url,
  article: ARTICLE_RULES,
});
