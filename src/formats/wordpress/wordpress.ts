import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorValues } from '../../fields/author.ts';
import type { DigestValues } from '../../fields/digest.ts';
import { plain } from '../../fields/plain.ts';
import { url } from '../../fields/url.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { StoryGroup } from '../../model/index.ts';
import type { Rules } from '../../resolve.ts';
import { isCut } from '../../text.ts';
import { rulesFrom } from '../format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from '../fragment.ts';
import { genreOfType, jsonAuthors, jsonPublisher, jsonText } from '../html/json-ld-claims.ts';
import { at, hasAll, jsonFormat, jsonRules, objects, plainAt, textAt } from '../json.ts';
import type { JsonItem, JsonList } from '../json.ts';
import { SHORT_CODES, coauthors, dated, profileClaim, terms } from './claims.ts';
import { aioseo, ofSchema, yoast } from './plugins.ts';

const api = jsonRules('api', 'wordpress');
const list = rulesFrom('api', 'wordpress');
const user = rulesFrom('api', 'wordpress user');

/** https://developer.wordpress.org/rest-api/reference/posts/#schema, as far as any context, or `_fields`, gives it. */
const isPost = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['link', 'title']) && textAt(value, 'title.rendered') !== undefined;
const isUser = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['slug', 'link', 'name']) && isObject(value.avatar_urls);
/** https://developer.wordpress.org/rest-api/reference/tags/#schema, and categories */
const isTerm = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['slug', 'link', 'name', 'taxonomy', 'count']);

/** What editors add to a post by fields of their own goes by the trade's names (https://www.advancedcustomfields.com/). */
const custom = (...names: readonly string[]) =>
  api('acf', 0.85, ({ item }) => names.map((name) => textAt(item, `acf.${name}`)).find((text) => text !== undefined));

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

/** A name of a site may have its motto behind a bar. */
const siteName = ({ item }: JsonItem): unknown => textAt(item, aioseo('og:site_name'))?.split(/\s[|–—-]\s/u)[0];

const inLanguage = api(
  'schema inLanguage',
  0.85,
  ofSchema(({ node }) => jsonText(node.inLanguage)),
);

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('link', 0.99)],
  canonicalUrl: [api(yoast('canonical'), 0.98), api(aioseo('canonical_url'), 0.98), api('link', 0.95)],
  language: [api('lang', 0.9), api(yoast('og_locale'), 0.85), inLanguage, api(aioseo('og:locale'), 0.8)],
  direction: [api('lang', 0.9), api(yoast('og_locale'), 0.85), inLanguage, api(aioseo('og:locale'), 0.8)],
  publisher: [
    api(
      'schema publisher',
      0.92,
      ofSchema(({ ld, node }) => jsonPublisher(ld, node.publisher)),
    ),
    api(yoast('og_site_name'), 0.9),
    api(aioseo('og:site_name'), 0.85, siteName),
  ],
  identifiers: [api('id', 0.99, ({ item }) => ({ wordpress: item.id, guid: at(item, 'guid.rendered') }))],
  genre: [
    api(
      'schema @type',
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
  kicker: [custom('kicker', 'overline', 'eyebrow'), api('wp:term category', 0.8, category)],
  standfirst: [
    custom('standfirst', 'subtitle', 'subheadline', 'dek', 'deck'),
    api('excerpt.rendered', 0.8, standfirst),
  ],
  description: [
    api(yoast('description'), 0.9, plainAt(yoast('description'))),
    api(yoast('og_description'), 0.85, plainAt(yoast('og_description'))),
    api(aioseo('description'), 0.9, plainAt(aioseo('description'))),
    api('excerpt.rendered', 0.7, plainAt('excerpt.rendered')),
  ],
  byline: [],
  authors: [
    api('coauthors', 0.97, coauthors),
    api('_embedded.author', 0.95, ({ item }) => objects(at(item, '_embedded.author')).map(profileClaim)),
    api(
      'schema author',
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
    api(aioseo('og:image'), 0.8, ({ item }) => ({
      url: at(item, aioseo('og:image')),
      width: at(item, aioseo('og:image:width')),
      height: at(item, aioseo('og:image:height')),
    })),
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

const onlyTerm = ({ others: [one, other] = [] }: JsonList): JsonObject | undefined =>
  one && !other && isTerm(one) ? one : undefined;

const ofTerm = (key: string) =>
  list<JsonList>(`term ${key}`, 0.95, (found) => {
    const text = at(onlyTerm(found), key);
    return typeof text === 'string' ? plainText(text, found.context) : text;
  });

/** Topics are headings: what stands under them is asked for by another call. */
function groupsOf({ others = [], stories, items, context }: JsonList): StoryGroup[] {
  if (items.length > 0) return [{ stories: stories() }];
  return others.filter(isTerm).flatMap((term) => {
    const [title, address] = [
      plain(300)(plainText(textAt(term, 'name') ?? '', context), context),
      url(term.link, context),
    ];
    return title === undefined ? [] : [{ title, ...(address && { url: address }), stories: [] }];
  });
}

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [ofTerm('link')],
  canonicalUrl: [],
  language: [list('og_locale', 0.8, ({ items: [item] }) => at(item, yoast('og_locale')))],
  direction: [list('og_locale', 0.8, ({ items: [item] }) => at(item, yoast('og_locale')))],
  publisher: [list('og_site_name', 0.85, ({ items: [item] }) => at(item, yoast('og_site_name')))],
  identifiers: [],
  form: [list('response', 0.99, (found) => (onlyTerm(found) ? 'tag-page' : 'api-list'))],
  title: [ofTerm('name')],
  description: [ofTerm('description')],
  intro: [],
  image: [],
  authors: [list('users', 0.95, ({ others = [] }) => others.filter(isUser).map(profileClaim))],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('posts or terms', 0.99, (found) => (onlyTerm(found) ? [] : groupsOf(found)))],
  pagination: [
    list('term count', 0.9, (found) => {
      const total = onlyTerm(found)?.count;
      return total === undefined ? undefined : { total };
    }),
  ],
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

/** WordPress's REST API: posts and pages, with or without `_embed`, Yoast or All in One SEO, users, topics, and lists of them. */
export const wordpress = jsonFormat({
  name: 'wordpress',
  seen: 'a WordPress response',
  items: (value) => {
    const all = Array.isArray(value) ? objects(value) : [value].filter(isObject);
    const items = all.filter(isPost);
    if (items.length > 0) return { items, envelope: {} };
    const [author] = all;
    if (all.length === 1 && isUser(author)) return { items, envelope: author };
    const others = all.filter((each) => isUser(each) || isTerm(each));
    return others.length > 0 ? { items, others, envelope: {}, kind: 'digest' } : undefined;
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
