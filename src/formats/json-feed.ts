import type { Body } from '../body/build.ts';
import { paragraphsOf } from '../body/plain-body.ts';
import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { AuthorValues } from '../fields/author.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import { plain } from '../fields/plain.ts';
import { url } from '../fields/url.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Block, Story } from '../model/index.ts';
import type { Rules } from '../resolve.ts';
import { firstSentence } from '../text.ts';
import { defineFormat, rulesFrom, storyFrom } from './format.ts';
import { bodyOfHtml, plainText, titleText } from './fragment.ts';
import { objects } from './json.ts';

/** A feed. https://www.jsonfeed.org/version/1.1/ */
interface Feed {
  readonly feed: JsonObject;
  readonly items: readonly JsonObject[];
}

/** An item with the feed that it came in, whose authors and language it has where it says nothing else. */
interface FeedItem {
  readonly item: JsonObject;
  readonly feed: JsonObject;
  readonly context: Context;
  readonly body: () => Body | undefined;
}

interface FeedList extends Feed {
  readonly context: Context;
}

const rule = rulesFrom('feed', 'json-feed');
const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.\d)?\/?$/u;

function feedOf(value: Json): Feed | undefined {
  const isFeed =
    isObject(value) && typeof value.version === 'string' && VERSION.test(value.version) && Array.isArray(value.items);
  return isFeed ? { feed: value, items: objects(value.items) } : undefined;
}

/** Authors of a feed or an item; 1.0 has one `author`, 1.1 a list of them. */
function authorClaims(holder: JsonObject): AuthorClaim[] {
  const list = objects(holder.authors);
  const all = list.length > 0 ? list : [holder.author].filter(isObject);
  return all.map(({ name, url, avatar }) => ({ name, url, image: avatar }));
}

const field =
  (key: string) =>
  ({ item }: FeedItem) =>
    item[key];

/** The plain text of an item. One that has nothing to give must repeat its title or summary there, and has no body. */
function textBody({ item: { content_text: text, title, summary } }: FeedItem): Block[] | undefined {
  return typeof text === 'string' && text !== title && text !== summary ? paragraphsOf(text) : undefined;
}

/** Titles are plain text, and yet many hold HTML. */
const titleOf = ({ item: { title } }: FeedItem): unknown => (typeof title === 'string' ? titleText(title) : undefined);

/** Items of microblogs have no title; their first sentence stands in for it. */
function sentenceOf({ item: { summary, content_text: text, content_html: html }, context }: FeedItem): unknown {
  const start = [summary, text].find((each) => typeof each === 'string' && each.trim() !== '');
  if (typeof start === 'string') return firstSentence(start);
  return typeof html === 'string' ? firstSentence(plainText(html, context)) : undefined;
}

/** What is attached to be heard or seen. */
function recordings({ item, context }: FeedItem): Block[] {
  return objects(item.attachments).flatMap(({ url: address, mime_type: mime, title, duration_in_seconds: seconds }) => {
    const [, type] = /^(audio|video)\//u.exec(typeof mime === 'string' ? mime : '') ?? [];
    const [href, name] = [url(address, context), plain(400)(title, context)];
    if (href === undefined || (type !== 'audio' && type !== 'video')) return [];
    const isTimed = typeof seconds === 'number' && seconds >= 0;
    return [{ type, url: href, ...(name && { title: name }), ...(isTimed && { durationSeconds: seconds }) }];
  });
}

/** A text with what is attached to it at its end. */
const withRecordings = (piece: FeedItem, blocks: readonly Block[] | undefined): readonly Block[] | undefined =>
  blocks && [...blocks, ...recordings(piece)];

const ARTICLE_RULES: Rules<ArticleValues, FeedItem> = {
  url: [rule('url', 0.99, field('url')), rule('external_url', 0.6, field('external_url'))],
  canonicalUrl: [rule('url', 0.95, field('url'))],
  language: [rule('item language', 0.95, field('language')), rule('feed language', 0.9, ({ feed }) => feed.language)],
  direction: [rule('item language', 0.95, field('language')), rule('feed language', 0.9, ({ feed }) => feed.language)],
  publisher: [rule('feed', 0.9, ({ feed }) => publisherClaim(feed))],
  identifiers: [rule('id', 0.99, ({ item }) => ({ 'json-feed': item.id }))],
  genre: [],
  headline: [rule('title', 0.95, titleOf), rule('first sentence', 0.5, sentenceOf)],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [rule('summary', 0.8, field('summary'))],
  description: [rule('summary', 0.9, field('summary'))],
  byline: [],
  authors: [
    rule('authors', 0.95, ({ item }) => authorClaims(item)),
    rule('feed authors', 0.8, ({ feed }) => authorClaims(feed)),
  ],
  dateline: [],
  publishedAt: [rule('date_published', 0.99, field('date_published'))],
  modifiedAt: [rule('date_modified', 0.95, field('date_modified'))],
  section: [],
  breadcrumbs: [],
  tags: [rule('tags', 0.95, field('tags'))],
  leadImage: [
    rule('image', 0.95, field('image')),
    rule('banner_image', 0.9, field('banner_image')),
    rule('attachments', 0.7, attachment),
  ],
  body: [
    rule('content_html', 0.95, (piece) => withRecordings(piece, piece.body()?.blocks)),
    rule('content_text', 0.95, (piece) => withRecordings(piece, textBody(piece))),
    rule('attachments', 0.7, recordings),
  ],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [rule('content_html', 0.85, ({ body }) => body()?.notes)],
  related: [rule('content_html', 0.9, ({ body }) => body()?.related), rule('external_url', 0.5, elsewhere)],
  access: [],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [],
};

function publisherClaim({ title, home_page_url: url, icon }: JsonObject): Record<string, unknown> {
  return { name: feedTitle(title), url, logo: icon };
}

const feedTitle = (title: Json | undefined): unknown => (typeof title === 'string' ? titleText(title) : undefined);

/** The first picture among what is attached. */
function attachment({ item }: FeedItem): unknown {
  const picture = objects(item.attachments).find(
    ({ mime_type: type }) => typeof type === 'string' && type.startsWith('image/'),
  );
  return picture && { url: picture.url, alt: picture.title };
}

/** The page that an item is about, where the item has a page of its own as well. */
function elsewhere({ item, context }: FeedItem): Story[] | undefined {
  const address = url(item.external_url, context);
  const headline = plain(400)(feedTitle(item.title), context);
  if (address === undefined || headline === undefined || typeof item.url !== 'string') return undefined;
  return [{ type: 'story', headline, url: address, authors: [], tags: [] }];
}

function feedItem(feed: JsonObject, item: JsonObject, context: Context): FeedItem {
  let body: Body | undefined;
  const { url: address } = item;
  const isAbsolute = typeof address === 'string' && URL.canParse(address);
  const own: Context = isAbsolute ? { ...context, base: address } : context;
  return { feed, item, context: own, body: () => (body ??= bodyOfHtml(item.content_html, own)) };
}

function storyClaim({ feed, context }: FeedList, item: JsonObject): Story | readonly Story[] {
  const piece = feedItem(feed, item, context);
  return storyFrom(piece, ARTICLE_RULES, { format: 'json-feed', context: piece.context, id: item.id }) ?? [];
}

const of =
  (key: string) =>
  ({ feed }: FeedList) =>
    feed[key];

const DIGEST_RULES: Rules<DigestValues, FeedList> = {
  url: [rule('home_page_url', 0.9, of('home_page_url'))],
  canonicalUrl: [],
  language: [rule('language', 0.95, of('language'))],
  direction: [rule('language', 0.95, of('language'))],
  publisher: [rule('feed', 0.9, ({ feed }) => publisherClaim(feed))],
  identifiers: [],
  form: [rule('version', 0.99, () => 'feed')],
  title: [rule('title', 0.99, ({ feed }) => feedTitle(feed.title))],
  description: [rule('description', 0.99, of('description'))],
  intro: [],
  image: [rule('icon', 0.8, of('icon'))],
  authors: [rule('authors', 0.95, ({ feed }) => authorClaims(feed))],
  publishedAt: [],
  modifiedAt: [],
  groups: [rule('items', 0.99, (list) => [{ stories: list.items.flatMap((item) => storyClaim(list, item)) }])],
  pagination: [
    rule('next_url', 0.99, ({ feed }) =>
      typeof feed.next_url === 'string' ? { hasMore: true, nextUrl: feed.next_url } : { hasMore: false },
    ),
  ],
  feedUrl: [rule('feed_url', 0.99, of('feed_url'))],
  homePageUrl: [rule('home_page_url', 0.99, of('home_page_url'))],
};

const AUTHOR_RULES: Rules<AuthorValues, JsonObject> = {
  author: [rule('authors', 0.95, (feed) => authorClaims(feed)[0])],
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [rule('feed', 0.9, publisherClaim)],
  identifiers: [],
  stories: [],
};

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed = defineFormat<Feed, FeedItem, JsonObject, FeedList>({
  name: 'json-feed',
  recognise: (input) => (input.kind === 'json' ? feedOf(input.value) : undefined),
  kind: () => 'digest',
  describe: ({ items }) => `a JSON Feed with ${String(items.length)} items`,
  base: ({ feed }) => [feed.home_page_url, feed.feed_url].find((url) => typeof url === 'string'),
  article: {
    select: ({ feed, items }, context) =>
      items.length === 1 && items[0] ? feedItem(feed, items[0], context) : undefined,
    rules: ARTICLE_RULES,
    contextOf: ({ context }) => context,
  },
  author: { select: ({ feed }) => (authorClaims(feed).length === 1 ? feed : undefined), rules: AUTHOR_RULES },
  digest: {
    select: (feed, context) => (feed.items.length > 0 ? { ...feed, context } : undefined),
    rules: DIGEST_RULES,
  },
});
