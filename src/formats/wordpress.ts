import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { AuthorValues } from '../fields/author.ts';
import type { DigestValues } from '../fields/digest.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import { ARTICLE_TYPES, jsonLdOf, nodesOfType } from '../page/json-ld.ts';
import type { JsonLd } from '../page/json-ld.ts';
import type { Rules } from '../resolve.ts';
import { isCut } from '../text.ts';
import { rulesFrom } from './format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from './fragment.ts';
import { genreOfType, jsonAuthors, jsonPublisher, jsonText } from './html/json-ld-claims.ts';
import { at, hasAll, jsonFormat, jsonRules, objects, plainAt, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';

const api = jsonRules('api', 'wordpress');
const list = rulesFrom('api', 'wordpress');
const user = rulesFrom('api', 'wordpress user');

/** https://developer.wordpress.org/rest-api/reference/posts/#schema, as far as any context, or `_fields`, gives it. */
const isPost = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['link', 'title']) && textAt(value, 'title.rendered') !== undefined;
const isUser = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['slug', 'link', 'name']) && isObject(value.avatar_urls);

/**
 * WordPress gives each date twice, in the site's zone and in UTC, and both without an offset
 * (https://developer.wordpress.org/rest-api/reference/posts/#schema-date): the difference is the offset.
 */
const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/u;

function minutesOf(stamp: string | undefined): number | undefined {
  const found = STAMP.exec(stamp ?? '');
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 60_000;
}

const MAX_OFFSET = 14 * 60;
const two = (value: number): string => String(value).padStart(2, '0');

const dated =
  (key: string) =>
  ({ item }: JsonItem): string | undefined => {
    const [local, utc] = [textAt(item, key), textAt(item, `${key}_gmt`)];
    const [here, there] = [minutesOf(local), minutesOf(utc)];
    if (there === undefined) return local;
    const offset = (here ?? there) - there;
    const isZone = here !== undefined && offset % 15 === 0 && Math.abs(offset) <= MAX_OFFSET;
    if (!isZone || offset === 0) return `${String(utc)}Z`;
    const size = Math.abs(offset);
    return `${String(local)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  };

/** Short codes of builders that a site left unrendered: `[vc_row …]`, `[/et_pb_section]`, `[caption …]`. */
const SHORT_CODES = /\[\/?(?:[a-z]+_[a-z\d_]+|caption|gallery|embed|audio|video|playlist)\b[^[\]<>]{0,500}\]/giu;

function profileClaim(author: JsonObject): AuthorClaim {
  const home = textAt(author, 'url');
  return {
    name: author.name,
    bio: author.description,
    url: author.link,
    image: at(author, 'avatar_urls.96') ?? at(author, 'avatar_urls.48'),
    ...(home !== undefined && { sameAs: [home] }),
  };
}

/** Terms of one taxonomy; `wp:term` is a list of lists. */
function terms({ item, context }: JsonItem, taxonomy: string): string[] {
  const lists = at(item, '_embedded.wp:term');
  return (Array.isArray(lists) ? (lists as readonly Json[]) : [])
    .flatMap(objects)
    .filter((term) => term.taxonomy === taxonomy)
    .flatMap((term) => textAt(term, 'name') ?? [])
    .map((name) => plainText(name, context));
}

/** The category of every post that was given none. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|allgemein|non classé|без рубрики|без категорії|sin categoría)$/iu;
const category = (piece: JsonItem): string | undefined =>
  terms(piece, 'category').find((name) => !NO_CATEGORY.test(name));

/** An excerpt that WordPress cut itself is no standfirst: it ends in an ellipsis, or opens the text. */
function standfirst({ item, context, body }: JsonItem): unknown {
  const nodes = phrasingOfHtml(at(item, 'excerpt.rendered'), context);
  const text = plainAt('excerpt.rendered')({ item, context } as JsonItem);
  const [opening] = body()?.blocks ?? [];
  if (typeof text !== 'string' || isCut(text) || /\[(?:…|&hellip;|\.\.\.)\]/u.test(text)) return undefined;
  const start =
    opening?.type === 'paragraph' ? opening.children.map((node) => ('value' in node ? node.value : '')) : [];
  return start.join('').startsWith(text) ? undefined : nodes;
}

const MINUTES = /^\s*(\d+)\s*\p{L}+/u;

/** Yoast labels its facts in the site's language; the reading time is the one that is a number and a word. */
function readingTime({ item }: JsonItem): unknown {
  const facts = at(item, 'yoast_head_json.twitter_misc');
  if (!isObject(facts)) return undefined;
  const values = Object.values(facts).filter((fact) => typeof fact === 'string');
  return values.map((fact) => MINUTES.exec(fact)?.[1]).find((minutes) => minutes !== undefined);
}

const media = '_embedded.wp:featuredmedia.0';
const yoast = (key: string): string => `yoast_head_json.${key}`;

/** The story in the JSON-LD that Yoast writes, and what it refers to. https://developer.yoast.com/features/schema/ */
interface YoastStory {
  readonly ld: JsonLd;
  readonly node: JsonObject;
}

const yoastStories = new WeakMap<JsonObject, YoastStory | null>();

function yoastStory({ item }: JsonItem): YoastStory | undefined {
  let story = yoastStories.get(item);
  if (story === undefined) {
    const ld = jsonLdOf([at(item, yoast('schema'))]);
    const [node] = nodesOfType(ld, ARTICLE_TYPES);
    story = node ? { ld, node } : null;
    yoastStories.set(item, story);
  }
  return story ?? undefined;
}

const ofSchema =
  (read: (story: YoastStory) => unknown) =>
  (piece: JsonItem): unknown => {
    const story = yoastStory(piece);
    return story && read(story);
  };

function picture({ item, context }: JsonItem): unknown {
  const image = at(item, media);
  if (!isObject(image)) return undefined;
  return {
    url: image.source_url,
    alt: image.alt_text,
    caption: phrasingOfHtml(at(image, 'caption.rendered'), context),
    width: at(image, 'media_details.width'),
    height: at(image, 'media_details.height'),
  };
}

const inLanguage = api(
  yoast('schema inLanguage'),
  0.85,
  ofSchema(({ node }) => jsonText(node.inLanguage)),
);

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('link', 0.99)],
  canonicalUrl: [api(yoast('canonical'), 0.98), api('link', 0.95)],
  language: [api('lang', 0.9), api(yoast('og_locale'), 0.85), inLanguage],
  direction: [api('lang', 0.9), api(yoast('og_locale'), 0.85), inLanguage],
  publisher: [
    api(
      yoast('schema publisher'),
      0.92,
      ofSchema(({ ld, node }) => jsonPublisher(ld, node.publisher)),
    ),
    api(yoast('og_site_name'), 0.9),
  ],
  identifiers: [api('id', 0.99, ({ item }) => ({ wordpress: item.id, guid: at(item, 'guid.rendered') }))],
  genre: [
    api(
      yoast('schema @type'),
      0.85,
      ofSchema(({ node }) => genreOfType(node)),
    ),
  ],
  headline: [api('title.rendered', 0.99, plainAt('title.rendered'))],
  alternativeHeadlines: [
    api(yoast('og_title'), 0.7, ({ item, context }) => {
      const title = textAt(item, yoast('og_title'));
      const own = plainAt('title.rendered')({ item, context } as JsonItem);
      return title === undefined || typeof own !== 'string' || title.startsWith(own) ? undefined : [title];
    }),
  ],
  kicker: [api('wp:term category', 0.8, category)],
  standfirst: [api('excerpt.rendered', 0.8, standfirst)],
  description: [
    api(yoast('description'), 0.9, plainAt(yoast('description'))),
    api(yoast('og_description'), 0.85, plainAt(yoast('og_description'))),
    api('excerpt.rendered', 0.7, plainAt('excerpt.rendered')),
  ],
  byline: [],
  authors: [
    api('_embedded.author', 0.95, ({ item }) => objects(at(item, '_embedded.author')).map(profileClaim)),
    api(
      yoast('schema author'),
      0.85,
      ofSchema(({ ld, node }) => jsonAuthors(ld, node.author)),
    ),
    api(yoast('author'), 0.8),
  ],
  dateline: [],
  publishedAt: [api('date', 0.99, dated('date')), api(yoast('article_published_time'), 0.9)],
  modifiedAt: [api('modified', 0.95, dated('modified')), api(yoast('article_modified_time'), 0.9)],
  section: [api('wp:term category', 0.85, category)],
  breadcrumbs: [],
  tags: [api('wp:term post_tag', 0.95, (piece) => terms(piece, 'post_tag'))],
  leadImage: [
    api('wp:featuredmedia', 0.98, picture),
    api(yoast('og_image'), 0.85, ({ item }) => objects(at(item, yoast('og_image')))[0]),
    api('jetpack_featured_media_url', 0.85),
  ],
  body: [api('content.rendered', 0.98, ({ body }) => body()?.blocks)],
  wordCount: [],
  readingTimeMinutes: [api(yoast('twitter_misc'), 0.85, readingTime)],
  notes: [api('content.rendered', 0.9, ({ body }) => body()?.notes)],
  related: [api('content.rendered', 0.9, ({ body }) => body()?.related)],
  access: [
    api('content.protected', 0.95, ({ item }) =>
      at(item, 'content.protected') === true ? { free: false, tier: 'locked' } : undefined,
    ),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [api('_links.replies.0.count', 0.7)],
  license: [],
  copyrightHolder: [],
  alternateUrls: [api('_links.self', 0.9, ({ item }) => ({ json: at(item, '_links.self.0.href') }))],
};

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [],
  canonicalUrl: [],
  language: [list('og_locale', 0.8, ({ items: [item] }) => at(item, yoast('og_locale')))],
  direction: [list('og_locale', 0.8, ({ items: [item] }) => at(item, yoast('og_locale')))],
  publisher: [list('og_site_name', 0.85, ({ items: [item] }) => at(item, yoast('og_site_name')))],
  identifiers: [],
  form: [list('response', 0.99, () => 'api-list')],
  title: [],
  description: [],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('posts', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [],
  feedUrl: [],
  homePageUrl: [],
};

const AUTHOR_RULES: Rules<AuthorValues, JsonObject> = {
  author: [user('user', 0.99, profileClaim)],
  url: [user('link', 0.99, ({ link }) => link)],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [user('id', 0.99, ({ id }) => ({ wordpress: id }))],
  stories: [],
};

/** WordPress's REST API: posts and pages, with or without `_embed` and Yoast, lists of them, and users. */
export const wordpress = jsonFormat({
  name: 'wordpress',
  seen: 'a WordPress response',
  items: (value) => {
    const all = Array.isArray(value) ? objects(value) : [value].filter(isObject);
    const items = all.filter(isPost);
    if (items.length > 0) return { items, envelope: {} };
    const [author] = all;
    return all.length === 1 && isUser(author) ? { items, envelope: author } : undefined;
  },
  address: ({ link }) => link,
  id: ({ id }) => id,
  body: (item, context) => bodyOfHtml(textAt(item, 'content.rendered')?.replace(SHORT_CODES, ''), context),
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
  author: {
    select: ({ items: [item], envelope }) => {
      const author = item ? at(item, '_embedded.author.0') : envelope;
      return isObject(author) && author.name !== undefined ? author : undefined;
    },
    rules: AUTHOR_RULES,
  },
});
