import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { DigestValues } from '../../fields/digest.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { LiveUpdateClaim } from '../../fields/live.ts';
import type { Rules } from '../../resolve.ts';
import { rulesFrom } from '../format.ts';
import { bodyOfElements } from '../elements.ts';
import { bodyOfHtml, plainText } from '../fragment.ts';
import { at, hasAll, jsonFormat, jsonRules, objects, phrasingAt, plainAt, textAt } from '../json.ts';
import type { JsonItem, JsonList } from '../json.ts';
import { assetClaim, elementsIn, writerOf } from './elements.ts';

const api = jsonRules('api', 'guardian');
const list = rulesFrom('api', 'guardian');

const isItem = (value: Json | undefined): value is JsonObject => hasAll(value, ['id', 'webTitle', 'webUrl', 'apiUrl']);

const tagsOf = (item: JsonObject, type: string): JsonObject[] => objects(item.tags).filter((tag) => tag.type === type);

/** A part of a name as the name has it; tags have some of theirs in small letters. */
function partOfName(part: Json | undefined, name: Json | undefined): Json | undefined {
  if (typeof part !== 'string' || typeof name !== 'string') return part;
  const start = name.toLowerCase().indexOf(part.toLowerCase());
  return start < 0 ? part : name.slice(start, start + part.length);
}

function contributorClaim(tag: JsonObject): AuthorClaim {
  return {
    name: tag.webTitle,
    kind: 'person',
    url: tag.webUrl,
    bio: tag.bio,
    image: tag.bylineLargeImageUrl ?? tag.bylineImageUrl,
    givenName: partOfName(tag.firstName, tag.webTitle),
    familyName: partOfName(tag.lastName, tag.webTitle),
    email: tag.emailAddress,
    ...(typeof tag.twitterHandle === 'string' && { sameAs: [`https://x.com/${tag.twitterHandle}`] }),
  };
}

const GENRES: Readonly<Record<string, string>> = {
  'tone/news': 'news',
  'tone/comment': 'opinion',
  'tone/editorials': 'opinion',
  'tone/letters': 'opinion',
  'tone/analysis': 'analysis',
  'tone/reviews': 'review',
  'tone/features': 'feature',
  'tone/interview': 'interview',
  'tone/explainers': 'explainer',
  'tone/obituaries': 'obituary',
  'tone/minutebyminute': 'liveblog',
  'tone/advertisement-features': 'sponsored',
};

function bioText({ bio, ...tag }: JsonObject, context: JsonItem['context']): AuthorClaim {
  return contributorClaim({ ...tag, ...(typeof bio === 'string' && { bio: plainText(bio, context) }) });
}

/** Who wrote an entry: contributors are tags themselves, or the ids of tags of the item. */
function contributors(block: JsonObject, item: JsonObject): AuthorClaim[] {
  const known = tagsOf(item, 'contributor');
  const ids = Array.isArray(block.contributors) ? (block.contributors as readonly Json[]) : [];
  return ids.flatMap((each) => {
    const tag = isObject(each) ? each : known.find(({ id }) => id === each);
    return tag ? [{ name: tag.webTitle, kind: 'person', url: tag.webUrl }] : [];
  });
}

/** A live blog has its entries as blocks, the newest first. */
function live({ item, context }: JsonItem): unknown {
  const blocks = objects(at(item, 'blocks.body'));
  if (item.type !== 'liveblog' || blocks.length === 0) return undefined;
  const updates = blocks.map((block): LiveUpdateClaim => ({
    id: block.id,
    headline: block.title,
    publishedAt: block.firstPublishedDate ?? block.publishedDate ?? block.createdDate,
    modifiedAt: block.lastModifiedDate,
    authors: contributors(block, item),
    pinned: at(block, 'attributes.pinned') === true,
    body: blockBody(block, context)?.blocks ?? [],
  }));
  return { isLive: yes(at(item, 'fields.liveBloggingNow')), startedAt: item.webPublicationDate, updates };
}

/** Fields are text, and truth values among them too. */
const yes = (value: unknown): boolean | undefined =>
  value === undefined ? undefined : value === true || value === 'true';

function blockBody(block: JsonObject, context: JsonItem['context']) {
  return Array.isArray(block.elements)
    ? bodyOfElements(elementsIn(block), writerOf, context)
    : bodyOfHtml(block.bodyHtml, context);
}

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('webUrl', 0.99)],
  canonicalUrl: [api('webUrl', 0.95)],
  language: [api('fields.lang', 0.95)],
  direction: [api('fields.lang', 0.95)],
  publisher: [api('fields.publication', 0.9)],
  identifiers: [api('id', 0.99, ({ item }) => ({ guardian: item.id, shortUrl: at(item, 'fields.shortUrl') }))],
  genre: [
    api('type', 0.95, ({ item }) => (item.type === 'liveblog' ? 'liveblog' : undefined)),
    api(
      'tags tone',
      0.9,
      ({ item }) =>
        tagsOf(item, 'tone').flatMap(({ id }) =>
          typeof id === 'string' && Object.hasOwn(GENRES, id) ? [GENRES[id]] : [],
        )[0],
    ),
  ],
  headline: [api('fields.headline', 0.99, plainAt('fields.headline')), api('webTitle', 0.95, plainAt('webTitle'))],
  alternativeHeadlines: [
    // A columnist's name stands behind a bar.
    api('webTitle', 0.7, ({ item }) => {
      const [title, headline] = [textAt(item, 'webTitle') ?? '', textAt(item, 'fields.headline')];
      return headline === undefined || title === headline || title.startsWith(`${headline} | `) ? undefined : [title];
    }),
  ],
  kicker: [api('sectionName', 0.6)],
  standfirst: [api('fields.standfirst', 0.98, phrasingAt('fields.standfirst'))],
  description: [api('fields.trailText', 0.9, plainAt('fields.trailText'))],
  byline: [api('fields.byline', 0.98)],
  authors: [
    api('tags contributor', 0.98, ({ item, context }) =>
      tagsOf(item, 'contributor').map((tag) => bioText(tag, context)),
    ),
    api('fields.byline', 0.85),
  ],
  dateline: [],
  publishedAt: [api('webPublicationDate', 0.97), api('fields.firstPublicationDate', 0.97)],
  modifiedAt: [api('fields.lastModified', 0.95), api('blocks.body.0.lastModifiedDate', 0.7)],
  section: [api('sectionName', 0.98)],
  breadcrumbs: [],
  tags: [api('tags keyword', 0.95, ({ item }) => tagsOf(item, 'keyword').map(({ webTitle }) => webTitle))],
  leadImage: [
    api(
      'blocks.main',
      0.98,
      ({ item, context }) =>
        objects(at(item, 'blocks.main.elements'))
          .filter(({ type }) => type === 'image')
          .map((element) => assetClaim(element, context))[0],
    ),
    api('fields.main', 0.9, ({ item, context }) => {
      const [block] = bodyOfHtml(at(item, 'fields.main'), context)?.blocks ?? [];
      return block?.type === 'figure' ? block.image : undefined;
    }),
    api('fields.thumbnail', 0.8),
  ],
  body: [
    api('blocks or fields.body', 0.98, ({ item, body }) =>
      item.type === 'liveblog' && objects(at(item, 'blocks.body')).length > 0 ? undefined : body()?.blocks,
    ),
  ],
  wordCount: [api('fields.wordcount', 0.9)],
  readingTimeMinutes: [],
  notes: [],
  related: [api('rich-link', 0.9, ({ body }) => body()?.related)],
  access: [
    api('fields.membershipAccess', 0.8, ({ item }) =>
      textAt(item, 'fields.membershipAccess') === undefined ? undefined : { free: false },
    ),
  ],
  live: [api('blocks.body', 0.95, live)],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [
    api('fields.shortUrl', 0.95, ({ item }) => ({ short: at(item, 'fields.shortUrl'), json: item.apiUrl })),
  ],
};

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [list('section.webUrl', 0.9, ({ envelope }) => at(envelope, 'section.webUrl') ?? at(envelope, 'tag.webUrl'))],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  form: [list('response', 0.99, ({ envelope }) => (envelope.orderBy === 'relevance' ? 'search' : 'api-list'))],
  title: [
    list('section.webTitle', 0.9, ({ envelope }) => at(envelope, 'section.webTitle') ?? at(envelope, 'tag.webTitle')),
  ],
  description: [list('tag.description', 0.8, ({ envelope }) => at(envelope, 'tag.description'))],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('results', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    list('response', 0.98, ({ envelope: { currentPage, pageSize, total, pages } }) =>
      currentPage === undefined
        ? undefined
        : { page: currentPage, pages, pageSize, total, hasMore: Number(currentPage) < Number(pages) },
    ),
  ],
  feedUrl: [],
  homePageUrl: [],
};

/** The Guardian's Content API: single items with fields, tags and blocks, and lists of them. */
export const guardian = jsonFormat({
  name: 'guardian',
  seen: 'a response of the Guardian',
  items: (value) => {
    if (isItem(value)) return { items: [value], envelope: {} };
    const response = at(value, 'response');
    if (!isObject(response)) return undefined;
    const content = isItem(response.content) ? [response.content] : [];
    const items = [...content, ...objects(response.results).filter((item) => isItem(item))];
    return items.length > 0 ? { items: content.length > 0 ? content : items, envelope: response } : undefined;
  },
  address: ({ webUrl }) => webUrl,
  id: ({ id }) => id,
  body: (item, context) => {
    const blocks = objects(at(item, 'blocks.body'));
    const elements = blocks.flatMap((block) => elementsIn(block));
    if (elements.length > 0) return bodyOfElements(elements, writerOf, context);
    const html = blocks.map(({ bodyHtml }) => (typeof bodyHtml === 'string' ? bodyHtml : '')).join('');
    return bodyOfHtml(html === '' ? at(item, 'fields.body') : html, context);
  },
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
