import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Rules } from '../resolve.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from './fragment.ts';
import { hasAll, jsonFormat, jsonRules, objects, plainAt, textAt } from './json.ts';
import type { JsonItem } from './json.ts';

const api = jsonRules('api', 'ft');

const TYPE = /^https?:\/\/[^/]+\/ontology\/content\/\w+$/u;

/** https://developer.ft.com/portal/docs-api-v2-reference-content, and -enrichedcontent */
const isItem = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['id', 'type', 'title']) && (TYPE.test(textAt(value, 'type') ?? '') || 'bodyXML' in value);

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
  url: [api('webUrl', 0.98)],
  canonicalUrl: [api('canonicalWebUrl', 0.98), api('webUrl', 0.9)],
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
  ],
  headline: [api('title', 0.99, plainAt('title'))],
  alternativeHeadlines: [
    api('alternativeTitles', 0.9, ({ item }) =>
      [textAt(item.alternativeTitles, 'promotionalTitle')].filter((title) => title && title !== item.title),
    ),
  ],
  kicker: [],
  standfirst: [api('standfirst', 0.95, ({ item, context }) => phrasingOfHtml(item.standfirst, context))],
  description: [
    api('standfirst', 0.85, plainAt('standfirst')),
    api('openingXML', 0.7, ({ item, context }) => {
      const html = htmlOf(textAt(item, 'openingXML'));
      return html && plainText(html, context);
    }),
  ],
  byline: [api('byline', 0.98, plainAt('byline'))],
  authors: [api('annotations', 0.9, authorClaims), api('byline', 0.9, plainAt('byline'))],
  dateline: [],
  publishedAt: [api('firstPublishedDate', 0.97, firstPublished), api('publishedDate', 0.9)],
  modifiedAt: [
    // It is when the story was published last: the only date of those that were not changed since.
    api('publishedDate', 0.9, (piece) =>
      firstPublished(piece) === piece.item.publishedDate || firstPublished(piece) === undefined
        ? undefined
        : piece.item.publishedDate,
    ),
  ],
  section: [],
  breadcrumbs: [],
  tags: [
    api('annotations', 0.85, (piece) =>
      annotated(piece, /\/(?:about|mentions|majorMentions|hasDisplayTag)$/iu).map(({ prefLabel }) => prefLabel),
    ),
  ],
  leadImage: [api('mainImage', 0.9, ({ item }) => item.mainImage)],
  body: [
    api('bodyXML', 0.98, ({ body }) => body()?.blocks),
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

/** The Financial Times: content and enriched content, whose body is XML that is HTML but for a few elements. */
export const ft = jsonFormat({
  name: 'ft',
  seen: 'content of the Financial Times',
  items: (value) => (isItem(value) ? { items: [value], envelope: {} } : undefined),
  address: ({ webUrl }) => webUrl,
  id: ({ id }) => id,
  body: (item, context) => bodyOfHtml(htmlOf(textAt(item, 'bodyXML')), context),
  article: ARTICLE_RULES,
});
