import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { DigestValues } from '../fields/digest.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Rules } from '../resolve.ts';
import { rulesFrom } from './format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from './fragment.ts';
import { at, hasAll, jsonFormat, jsonRules, objects, phrasingAt, plainAt, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';

const api = jsonRules('api', 'ft');
const list = rulesFrom('api', 'ft');

const TYPE = /^https?:\/\/[^/]+\/ontology\/content\/\w+$/u;

/** https://developer.ft.com/portal/docs-api-v2-reference-content, and -enrichedcontent */
const isContent = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['id', 'type', 'title']) && (TYPE.test(textAt(value, 'type') ?? '') || 'bodyXML' in value);

/** What the first version of the API gives of an item, in groups ("aspects") that a caller chooses. */
const ASPECTS = ['lifecycle', 'location', 'editorial', 'summary', 'metadata'];

/** https://developer.ft.com/portal/docs-api-v1-reference-content-items: items, and results of a search. */
const isAspects = (value: Json | undefined): value is JsonObject =>
  isObject(value) &&
  textAt(value, 'title.title') !== undefined &&
  (typeof value.aspectSet === 'string' || ASPECTS.some((aspect) => isObject(value[aspect])));

const isItem = (value: Json | undefined): value is JsonObject => isContent(value) || isAspects(value);

/** Names of terms, of which one is `{ term: { name } }`. */
const termsAt =
  (path: string) =>
  ({ item }: JsonItem): unknown =>
    objects(at(item, path)).flatMap((each) => textAt(each, 'term.name') ?? []);

/** The widest of the pictures, which the first version lists by what they are cut for. */
function widest({ item }: JsonItem): unknown {
  const width = (each: JsonObject): number => Number(each.width ?? 0);
  const [best] = [...objects(item.images)].sort((a, b) => width(b) - width(a));
  return best && { ...best, credit: best.source };
}

/** The number that a thing has in the API; its page on the site has it too. */
const THING = /\/(?:content|things?)\/([\da-f-]{36})/iu;
const SITE = 'https://www.ft.com/content/';

/** A link to a thing of the API leads to its page; what is embedded is pictures, which the API gives by another call. */
function linkHtml(tag: string): string {
  const [, id] = THING.exec(tag) ?? [];
  return id === undefined || tag.includes('data-embedded="true"') ? '<a>' : `<a href="${SITE}${id}">`;
}

/** Tags of the body that HTML does not know, and what they are there. */
const TAGS: readonly (readonly [pattern: RegExp, html: string])[] = [
  [/<\/?body\b[^<>]*>/giu, ''],
  [/<\/ft-content>/giu, '</a>'],
  [/<pull-quote>/giu, '<blockquote class="pull-quote">'],
  [/<\/pull-quote>/giu, '</blockquote>'],
  [/<(\/?)pull-quote-text>/giu, '<$1p>'],
  [/<(\/?)pull-quote-source>/giu, '<$1cite>'],
];

function htmlOf(xml: string | undefined): string | undefined {
  if (xml === undefined) return undefined;
  const linked = xml.replace(/<ft-content\b[^<>]*>/giu, linkHtml);
  return TAGS.reduce((html, [pattern, by]) => html.replace(pattern, by), linked);
}

/** What the enriched item says that the story has to do with, by how: `…/annotation/hasAuthor`, `…/annotation/mentions`. */
const annotated = ({ item }: JsonItem, how: RegExp): JsonObject[] =>
  objects(item.annotations).filter((each) => how.test(textAt(each, 'predicate') ?? ''));

const authorClaims = (piece: JsonItem): AuthorClaim[] =>
  annotated(piece, /\/hasAuthor$/iu).map(({ prefLabel }) => ({ name: prefLabel, kind: 'person' }));

/** The documentation spells it with a small letter, the API with a capital one. */
const firstPublished = ({ item }: JsonItem): Json | undefined => item.firstPublishedDate ?? item.firstpublishedDate;

const LEVELS: Readonly<Record<string, object>> = {
  free: { free: true, tier: 'free' },
  registered: { free: false, tier: 'registration' },
  subscribed: { free: false, tier: 'locked' },
  premium: { free: false, tier: 'locked' },
};

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('webUrl', 0.98), api('location.uri', 0.98)],
  canonicalUrl: [api('canonicalWebUrl', 0.98), api('webUrl', 0.9), api('location.uri', 0.9)],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [api('id', 0.99, ({ item }) => ({ ft: THING.exec(textAt(item, 'id') ?? '')?.[1] ?? item.id }))],
  genre: [
    api('realtime', 0.8, ({ item }) => (item.realtime === true ? 'liveblog' : undefined)),
    api('annotations', 0.7, (piece) =>
      annotated(piece, /classif/iu)
        .filter((each) => /genre/iu.test(textAt(each, 'type') ?? ''))
        .map((each) => textAt(each, 'prefLabel')?.toLowerCase())
        .at(0),
    ),
    api('metadata.genre', 0.7, ({ item }) => textAt(item, 'metadata.genre.0.term.name')?.toLowerCase()),
  ],
  headline: [api('title', 0.99, plainAt('title')), api('title.title', 0.99, plainAt('title.title'))],
  alternativeHeadlines: [
    api('alternativeTitles', 0.9, ({ item }) =>
      [textAt(item.alternativeTitles, 'promotionalTitle')].filter((title) => title && title !== item.title),
    ),
  ],
  kicker: [],
  standfirst: [
    api('standfirst', 0.95, ({ item, context }) => phrasingOfHtml(item.standfirst, context)),
    api('editorial.standFirst', 0.95, phrasingAt('editorial.standFirst')),
    api('editorial.subheading', 0.9, phrasingAt('editorial.subheading')),
  ],
  description: [
    api('standfirst', 0.85, plainAt('standfirst')),
    api('openingXML', 0.7, ({ item, context }) => {
      const html = htmlOf(textAt(item, 'openingXML'));
      return html && plainText(html, context);
    }),
    api('summary.excerpt', 0.8, plainAt('summary.excerpt')),
  ],
  byline: [api('byline', 0.98, plainAt('byline')), api('editorial.byline', 0.98, plainAt('editorial.byline'))],
  authors: [
    api('annotations', 0.9, authorClaims),
    api('metadata.authors', 0.9, termsAt('metadata.authors')),
    api('byline', 0.9, plainAt('byline')),
    api('editorial.byline', 0.9, plainAt('editorial.byline')),
  ],
  dateline: [],
  publishedAt: [
    api('firstPublishedDate', 0.97, firstPublished),
    api('publishedDate', 0.9),
    api('lifecycle.initialPublishDateTime', 0.97),
  ],
  modifiedAt: [
    // It is when the story was published last: the only date of those that were not changed since.
    api('publishedDate', 0.9, (piece) =>
      firstPublished(piece) === piece.item.publishedDate || firstPublished(piece) === undefined
        ? undefined
        : piece.item.publishedDate,
    ),
    api('lifecycle.lastPublishDateTime', 0.9),
  ],
  section: [api('metadata.primarySection', 0.95, plainAt('metadata.primarySection.term.name'))],
  breadcrumbs: [],
  tags: [
    api('annotations', 0.85, (piece) =>
      annotated(piece, /\/(?:about|mentions|majorMentions|hasDisplayTag)$/iu).map(({ prefLabel }) => prefLabel),
    ),
    api('metadata.tags', 0.85, termsAt('metadata.tags')),
  ],
  leadImage: [api('mainImage', 0.9, ({ item }) => item.mainImage), api('images', 0.9, widest)],
  body: [
    api('bodyXML or body.body', 0.98, ({ body }) => body()?.blocks),
    api('openingXML', 0.7, ({ item, context }) => bodyOfHtml(htmlOf(textAt(item, 'openingXML')), context)?.blocks),
  ],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [api('bodyXML', 0.85, ({ body }) => body()?.notes)],
  related: [api('bodyXML', 0.85, ({ body }) => body()?.related)],
  access: [
    api('accessLevel', 0.85, ({ item }) => {
      const level = textAt(item, 'accessLevel') ?? '';
      return Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined;
    }),
    api('openingXML', 0.8, ({ item }) =>
      textAt(item, 'bodyXML') === undefined && textAt(item, 'openingXML') !== undefined
        ? { bodyTruncated: true }
        : undefined,
    ),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [api('apiUrl', 0.9, ({ item }) => ({ json: item.apiUrl ?? item.requestUrl }))],
};

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  form: [list('query', 0.95, ({ envelope }) => (isObject(envelope.query) ? 'search' : 'api-list'))],
  title: [],
  description: [],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('results or pageItems', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    list('indexCount', 0.95, ({ envelope, items }) => {
      const [total, offset] = [at(envelope, 'results.0.indexCount'), at(envelope, 'query.resultContext.offset') ?? 0];
      return total === undefined ? undefined : { total, hasMore: Number(offset) + items.length < Number(total) };
    }),
  ],
  feedUrl: [],
  homePageUrl: [],
};

/** A result of a search holds its own results; a page of the site has its items under a name of their own. */
const listed = (value: JsonObject): readonly JsonObject[] => {
  const found = objects(value.results).flatMap((each) => objects(each.results));
  return [...found, ...objects(value.pageItems)].filter(isAspects);
};

/** The Financial Times: content and enriched content, whose body is XML that is HTML but for a few elements; and searches. */
export const ft = jsonFormat({
  name: 'ft',
  seen: 'content of the Financial Times',
  items: (value) => {
    const one = [value, at(value, 'item')].find(isItem);
    if (one) return { items: [one], envelope: {} };
    const items = isObject(value) ? listed(value) : [];
    return items.length > 0 && isObject(value) ? { items, envelope: value } : undefined;
  },
  address: (item) => item.webUrl ?? at(item, 'location.uri'),
  id: ({ id }) => id,
  body: (item, context) => bodyOfHtml(htmlOf(textAt(item, 'bodyXML') ?? textAt(item, 'body.body')), context),
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
