import type {
  Access,
  Article,
  Author,
  Digest,
  Envelope,
  Genre,
  LiveUpdate,
  NoteKind,
  Story,
  Url,
} from '../model/index.ts';
import { bodyText } from './body-text.ts';
import { type ByType, entryFor } from './by-type.ts';
import {
  authorNode,
  byContribution,
  imageNode,
  type JsonLdNode,
  type JsonLdValue,
  node,
  publisherNode,
  safe,
} from './json-ld-node.ts';
import { phrasingText } from './phrasing.ts';

/** An object of schema.org, ready for `JSON.stringify`. */
export interface JsonLd extends JsonLdNode {
  /** The vocabulary; with `lossless` our own beside it. */
  '@context': 'https://schema.org' | readonly JsonLdValue[];
}

/** How {@link toJsonLd} writes. */
export interface JsonLdOptions {
  /**
   * True to carry the whole object as well, as a JSON literal under a name of our own: search engines pass over it, and
   * `parse` gives the same object again.
   */
  lossless?: boolean;
}

/** Our own name, and its type: https://www.w3.org/TR/json-ld11/#json-literals */
const LOSSLESS_CONTEXT = [
  'https://schema.org',
  { standfirst: 'urn:standfirst:', 'standfirst:model': { '@type': '@json' } } as unknown as JsonLdNode,
] as const;

/**
 * The most specific type of schema.org for a genre: https://schema.org/NewsArticle#subtypes. A genre for which it has
 * none is a `NewsArticle`, or an `Article` where it is no journalism.
 */
const TYPES: Readonly<Record<Genre, string>> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  review: 'ReviewNewsArticle',
  feature: 'NewsArticle',
  interview: 'NewsArticle',
  explainer: 'BackgroundNewsArticle',
  liveblog: 'LiveBlogPosting',
  obituary: 'NewsArticle',
  satire: 'SatiricalArticle',
  'press-release': 'Article',
  sponsored: 'AdvertiserContentArticle',
  blog: 'BlogPosting',
  other: 'Article',
};

const CORRECTIONS: ReadonlySet<NoteKind> = new Set<NoteKind>(['correction', 'clarification', 'retraction']);

/** The type of schema.org for an article. */
export const articleType = ({ genre, live }: Article): string => (live ? TYPES.liveblog : TYPES[genre ?? 'news']);

const address = ({ canonicalUrl, url }: { canonicalUrl?: Url; url?: Url }): string | undefined =>
  safe(canonicalUrl ?? url);

const dates = ({ publishedAt, modifiedAt }: { publishedAt?: string; modifiedAt?: string }) => ({
  datePublished: publishedAt,
  dateModified: modifiedAt,
});

const about = (value: Partial<Envelope>) => ({
  url: address(value),
  inLanguage: value.language,
  publisher: value.publisher && publisherNode(value.publisher),
});

// `free` alone decides: what a tier means for a search engine differs from site to site.
// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
const access = ({ free, selectors = [] }: Access = {}) => ({
  // A page of which a part is not free must say so of itself as well.
  isAccessibleForFree: free ?? (selectors.length > 0 ? false : undefined),
  hasPart: selectors.map((cssSelector) => node('WebPageElement', { isAccessibleForFree: false, cssSelector })),
});

function storyNode(story: Story): JsonLdNode {
  return node('Article', {
    headline: story.headline,
    description: story.excerpt,
    url: safe(story.url),
    image: story.image && imageNode(story.image),
    ...byContribution(story.authors),
    ...dates(story),
    articleSection: story.section,
    keywords: story.tags,
    inLanguage: story.language,
    publisher: story.publisher && publisherNode(story.publisher),
    commentCount: story.commentCount,
    isAccessibleForFree: story.access?.free,
  });
}

function updateNode(update: LiveUpdate): JsonLdNode {
  return node('BlogPosting', {
    headline: update.headline,
    url: safe(update.url),
    ...dates(update),
    ...byContribution(update.authors),
    articleBody: bodyText(update.body),
  });
}

const live = ({ live }: Article) => ({
  coverageStartTime: live?.startedAt,
  coverageEndTime: live?.endedAt,
  liveBlogUpdate: live?.updates.map(updateNode),
});

const words = (article: Article) => ({
  headline: article.headline,
  alternativeHeadline: article.alternativeHeadlines,
  abstract: phrasingText(article.standfirst ?? []),
  description: article.description,
  genre: article.genre,
  dateline: article.dateline?.raw,
  articleSection: article.section,
  keywords: article.tags,
  wordCount: article.wordCount,
  timeRequired: article.readingTimeMinutes === undefined ? undefined : `PT${String(article.readingTimeMinutes)}M`,
  articleBody: bodyText(article.body),
});

const others = (article: Article) => ({
  correction: article.notes
    .filter(({ kind }) => CORRECTIONS.has(kind))
    .map(({ date, children }) => node('CorrectionComment', { text: bodyText(children), datePublished: date })),
  commentCount: article.commentCount,
  license: safe(article.license),
  copyrightHolder: article.copyrightHolder && node('Organization', { name: article.copyrightHolder }),
  workTranslation: article.translations.map(({ language, url }) =>
    node(articleType(article), { inLanguage: language, url: safe(url) }),
  ),
  mentions: article.related.map(storyNode),
});

function articleLd(article: Article): JsonLdNode {
  return node(articleType(article), {
    ...words(article),
    ...about(article),
    mainEntityOfPage: node('WebPage', { '@id': address(article) }),
    image: article.leadImage && [imageNode(article.leadImage)],
    ...byContribution(article.authors),
    ...dates(article),
    ...access(article.access),
    ...others(article),
    ...live(article),
  });
}

// https://developers.google.com/search/docs/appearance/structured-data/profile-page
function profileLd(author: Author): JsonLdNode {
  return node('ProfilePage', {
    ...about(author),
    mainEntity: authorNode(author),
    hasPart: author.stories?.groups.flatMap(({ stories }) => stories).map(storyNode),
  });
}

function collectionLd(digest: Digest): JsonLdNode {
  const items = digest.groups
    .flatMap(({ stories }) => stories)
    .map((story, index) => node('ListItem', { position: index + 1, item: storyNode(story) }));
  return node('CollectionPage', {
    name: digest.title,
    description: digest.description,
    abstract: bodyText(digest.intro),
    ...about(digest),
    image: digest.image && [imageNode(digest.image)],
    ...byContribution(digest.authors),
    ...dates(digest),
    mainEntity: node('ItemList', { itemListElement: items, numberOfItems: digest.pagination?.total }),
  });
}

type Value = Article | Author | Digest;

const nodes = { article: articleLd, author: profileLd, digest: collectionLd } satisfies ByType<Value, [], JsonLdNode>;

/**
 * Writes a story, an author or a digest as schema.org's JSON-LD, the way that search engines ask for it: a story as
 * `NewsArticle` or the subtype of its genre, an author as `ProfilePage`, a digest as `CollectionPage` with an `ItemList`.
 * What is absent stays absent, and no value is empty. Some of the model has no place in schema.org and is lost: the
 * kicker, the byline as printed, the structure of the body, the roles in credits, the kinds of notes, groups of a digest.
 * The option `lossless` keeps it.
 *
 * The rules are Google's: https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * ```ts
 * import { toJsonLd } from 'standfirst';
 *
 * toJsonLd({ type: 'author', kind: 'person', name: 'Nate Ostiller', contribution: 'author', sameAs: [] });
 * // { '@context': 'https://schema.org', '@type': 'ProfilePage',
 * //   mainEntity: { '@type': 'Person', name: 'Nate Ostiller' } }
 * ```
 */
export function toJsonLd(value: Article | Author | Digest, options: JsonLdOptions = {}): JsonLd {
  const content = entryFor<Value, [], JsonLdNode>(nodes, value)?.(value) ?? node('Thing', {});
  if (!options.lossless) return { '@context': 'https://schema.org', ...content };
  return { '@context': LOSSLESS_CONTEXT, ...content, 'standfirst:model': value as unknown as JsonLdNode };
}
