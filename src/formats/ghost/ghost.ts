import { decodeEntities } from '#decode-entities';
import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { AuthorValues } from '../../fields/author.ts';
import type { DigestValues } from '../../fields/digest.ts';
import type { PaginationClaim } from '../../fields/pagination.ts';
import type { Context } from '../../fields/field.ts';
import { plain } from '../../fields/plain.ts';
import { url } from '../../fields/url.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Story, StoryGroup } from '../../model/index.ts';
import type { Rules } from '../../resolve.ts';
import { authorClaim } from './authors.ts';
import { responseOf } from './response.ts';
import type { GhostResponse } from './response.ts';
import { defineFormat, rulesFrom, storyFrom } from '../format.ts';
import { bodyOfHtml, phrasingOfHtml } from '../fragment.ts';
import { at, objects } from '../json.ts';
import type { Body } from '../../body/build.ts';
import { paragraphsOf } from '../../body/plain-body.ts';
import { REFERENCE } from '../../text.ts';

/** A post, and its body once it has been read. */
interface GhostPost {
  readonly post: JsonObject;
  readonly context: Context;
  readonly body: () => Body | undefined;
}

interface GhostList {
  readonly response: GhostResponse;
  readonly context: Context;
}

const api = rulesFrom('api', 'ghost');

function authorClaims(post: JsonObject): AuthorClaim[] {
  const all = objects(post.authors);
  return (all.length > 0 ? all : objects([post.primary_author ?? null])).map(authorClaim);
}

/** Public tags; those whose name begins with `#` are for the newsroom alone. */
function tagsOf(post: JsonObject): string[] {
  return objects(post.tags).flatMap(({ name, visibility }) =>
    typeof name === 'string' && !name.startsWith('#') && visibility !== 'internal' ? [name] : [],
  );
}

const ACCESS: Readonly<Record<string, Record<string, unknown>>> = {
  public: { free: true, tier: 'free' },
  members: { free: false, tier: 'registration' },
  paid: { free: false, tier: 'locked' },
  tiers: { free: false, tier: 'locked' },
};

const field =
  (key: string) =>
  ({ post }: GhostPost) =>
    post[key];

function otherTitles({ post }: GhostPost): unknown[] | undefined {
  const titles = ['meta_title', 'og_title', 'twitter_title']
    .map((key) => post[key])
    .filter((title) => typeof title === 'string' && title !== post.title);
  return titles.length > 0 ? [...new Set(titles)] : undefined;
}

/** Titles are plain text; what was imported from elsewhere may have character references in it. */
const decoded = (title: Json | undefined): unknown =>
  typeof title === 'string' ? title.replace(REFERENCE, decodeEntities) : undefined;

/** Ghost's automatic excerpt is the first 500 characters of the text, cut within a word; it is no standfirst. */
const ARTICLE_RULES: Rules<ArticleValues, GhostPost> = {
  url: [api('url', 0.99, field('url'))],
  canonicalUrl: [api('canonical_url', 0.99, field('canonical_url')), api('url', 0.95, field('url'))],
  language: [api('locale', 0.8, field('locale'))],
  direction: [api('locale', 0.8, field('locale'))],
  publisher: [],
  identifiers: [api('id', 0.99, ({ post }) => ({ ghost: post.id, uuid: post.uuid }))],
  genre: [],
  headline: [api('title', 0.99, ({ post }) => decoded(post.title))],
  alternativeHeadlines: [api('meta titles', 0.9, otherTitles)],
  kicker: [
    api('primary_tag', 0.8, ({ post }) => (isObject(post.primary_tag) ? post.primary_tag.name : tagsOf(post)[0])),
  ],
  standfirst: [api('custom_excerpt', 0.95, field('custom_excerpt'))],
  description: [
    api('meta_description', 0.9, field('meta_description')),
    api('og_description', 0.9, field('og_description')),
    api('excerpt', 0.7, ({ post }) => post.custom_excerpt ?? post.excerpt),
  ],
  byline: [],
  authors: [api('authors', 0.99, ({ post }) => authorClaims(post))],
  dateline: [],
  publishedAt: [api('published_at', 0.99, field('published_at'))],
  modifiedAt: [api('updated_at', 0.9, field('updated_at'))],
  section: [],
  breadcrumbs: [],
  tags: [api('tags', 0.99, ({ post }) => tagsOf(post))],
  leadImage: [
    api('feature_image', 0.99, ({ post, context }) => ({
      url: post.feature_image,
      alt: post.feature_image_alt,
      caption: phrasingOfHtml(post.feature_image_caption, context),
    })),
    api('og_image', 0.8, field('og_image')),
  ],
  body: [
    api('html', 0.99, ({ body }) => body()?.blocks),
    // Who asks with `formats=plaintext` gets no HTML.
    api('plaintext', 0.9, ({ post }) =>
      typeof post.plaintext === 'string' ? paragraphsOf(post.plaintext) : undefined,
    ),
  ],
  wordCount: [],
  readingTimeMinutes: [
    api('reading_time', 0.95, ({ post }) =>
      typeof post.reading_time === 'number' ? Math.max(1, post.reading_time) : undefined,
    ),
  ],
  notes: [api('html', 0.9, ({ body }) => body()?.notes)],
  related: [api('html', 0.95, ({ body }) => body()?.related)],
  access: [
    api('visibility', 0.95, ({ post }) => ({
      ...(typeof post.visibility === 'string' && Object.hasOwn(ACCESS, post.visibility) && ACCESS[post.visibility]),
      bodyTruncated: post.access === false ? true : undefined,
    })),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [api('count', 0.9, ({ post }) => (isObject(post.count) ? post.count.comments : undefined))],
  license: [],
  copyrightHolder: [],
  alternateUrls: [],
};

function ghostPost(post: JsonObject, context: Context): GhostPost {
  const own: Context =
    typeof post.url === 'string' && context.base === undefined ? { ...context, base: post.url } : context;
  let body: Body | undefined;
  return { post, context: own, body: () => (body ??= bodyOfHtml(post.html, own)) };
}

/** Ghost cuts its own excerpts at 500 characters; a shorter one is the whole text. */
const MIN_AUTOMATIC = 490;

function storyClaim(post: JsonObject, context: Context): Story[] {
  const piece = ghostPost(post, context);
  const story = storyFrom(piece, ARTICLE_RULES, { format: 'ghost', context: piece.context, id: post.id });
  if (!story) return [];
  // The excerpt that Ghost made itself tells what the card shows, cut as it is.
  const shown = post.custom_excerpt === null ? plain(1000)(post.excerpt, context) : undefined;
  if (shown === undefined) return [story];
  return [{ ...story, excerpt: shown, ...(shown.length >= MIN_AUTOMATIC && { excerptTruncated: true }) }];
}

function paginationClaim(list: GhostList): PaginationClaim | undefined {
  const pagination = list.response.meta?.pagination;
  const tag = onlyTag(list);
  if (tag) return { total: at(tag, 'count.posts') };
  if (!isObject(pagination)) return undefined;
  const { page, limit, pages, total, next } = pagination;
  return { hasMore: next !== null && next !== undefined, page, pages, pageSize: limit, total };
}

/** The tag that a response is about: the only one, without posts. */
function onlyTag({ response: { posts, authors, tags } }: GhostList): JsonObject | undefined {
  return posts.length + authors.length === 0 && tags.length === 1 ? tags[0] : undefined;
}

const ofTag = (key: string, confidence = 0.95) =>
  api<GhostList>(`tag ${key}`, confidence, (list) => onlyTag(list)?.[key]);

/** Topics are headings: what stands under them is asked for by another call. */
function groupsOf({ response: { posts, tags }, context }: GhostList): StoryGroup[] {
  if (posts.length > 0) return [{ stories: posts.flatMap((post) => storyClaim(post, context)) }];
  return tags.flatMap((tag) => {
    const [title, address] = [plain(300)(tag.name, context), url(tag.url, context)];
    const isShown = title !== undefined && !title.startsWith('#') && tag.visibility !== 'internal';
    return isShown ? [{ title, ...(address && { url: address }), stories: [] }] : [];
  });
}

const DIGEST_RULES: Rules<DigestValues, GhostList> = {
  url: [ofTag('url')],
  canonicalUrl: [ofTag('canonical_url'), ofTag('url', 0.9)],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  form: [api('response', 0.99, (list) => (onlyTag(list) ? 'tag-page' : 'api-list'))],
  title: [ofTag('name', 0.99)],
  description: [ofTag('description'), ofTag('meta_description', 0.8)],
  intro: [],
  image: [ofTag('feature_image'), ofTag('og_image', 0.8)],
  authors: [
    api('authors', 0.95, ({ response: { posts, authors } }) => (posts.length === 0 ? authors.map(authorClaim) : [])),
  ],
  publishedAt: [],
  modifiedAt: [],
  groups: [api('posts or tags', 0.99, (list) => (onlyTag(list) ? [] : groupsOf(list)))],
  pagination: [api('meta.pagination', 0.99, paginationClaim)],
  feedUrl: [],
  homePageUrl: [],
};

const AUTHOR_RULES: Rules<AuthorValues, JsonObject> = {
  author: [api('author', 0.99, authorClaim)],
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [api('id', 0.99, ({ id }) => ({ ghost: id }))],
  stories: [],
};

function onlyAuthor({ posts, authors }: GhostResponse): JsonObject | undefined {
  if (authors.length === 1) return authors[0];
  const [post] = posts;
  const own = posts.length === 1 && post ? objects(post.authors) : [];
  return own.length === 1 ? own[0] : undefined;
}

/** Ghost's Content API: posts, pages, authors and tags, by themselves or in the envelope that the API answers with. */
export const ghost = defineFormat<GhostResponse, GhostPost, JsonObject, GhostList>({
  name: 'ghost',
  recognise: (input) => (input.kind === 'json' ? responseOf(input.value) : undefined),
  kind: ({ posts, authors, tags }) => {
    if (posts.length > 0) return posts.length === 1 ? 'article' : 'digest';
    return authors.length === 1 && tags.length === 0 ? 'author' : 'digest';
  },
  describe: ({ posts, authors, tags }) =>
    `a Ghost response with ${String(posts.length)} posts, ${String(authors.length)} authors and ${String(tags.length)} tags`,
  base: ({ posts: [post], authors: [author], tags: [tag] }) =>
    [post?.url, author?.url, tag?.url].find((address) => typeof address === 'string'),
  article: {
    select: ({ posts }, context) => (posts.length === 1 && posts[0] ? ghostPost(posts[0], context) : undefined),
    rules: ARTICLE_RULES,
  },
  author: { select: onlyAuthor, rules: AUTHOR_RULES },
  digest: {
    select: (response, context) => {
      const { posts, authors, tags } = response;
      return posts.length > 0 || authors.length > 1 || tags.length > 0 ? { response, context } : undefined;
    },
    rules: DIGEST_RULES,
  },
});
