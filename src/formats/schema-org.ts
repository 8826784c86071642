import { paragraphsOf } from '../body/plain-body.ts';
import { GENRES } from '../fields/article.ts';
import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { AuthorValues } from '../fields/author.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import { url } from '../fields/url.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Block, Issue, Note, Story } from '../model/index.ts';
import { ARTICLE_TYPES, LISTING_TYPES, jsonLdOf, listOf, nodeOf, nodesOfType, typesOf } from '../page/json-ld.ts';
import type { JsonLd } from '../page/json-ld.ts';
import type { Rules } from '../resolve.ts';
import { wordsOfAddress } from '../url.ts';
import { defineFormat, rulesFrom, storyFrom } from './format.ts';
import type { Kind } from './format.ts';
import {
  breadcrumbClaims,
  genreOfType,
  jsonAuthors,
  jsonBlocks,
  jsonImage,
  jsonPublisher,
  jsonText,
  jsonUrl,
  liveClaim,
} from './html/json-ld-claims.ts';

/** A document, and the nodes of it that are something to us. */
interface SchemaDocument {
  readonly ld: JsonLd;
  readonly articles: readonly JsonObject[];
  readonly lists: readonly JsonObject[];
  readonly people: readonly JsonObject[];
}

/** One node, as the tables read it. */
interface Node {
  readonly ld: JsonLd;
  readonly node: JsonObject;
  readonly context: Context;
  /** True for the story that the document is about: what else the document says is of it. */
  readonly isOnly?: true;
}

const rule = rulesFrom('json-ld', 'json-ld');
const PERSON: ReadonlySet<string> = new Set(['person']);

/** True where a value names the vocabulary: in a page anything goes, alone a node must say what it is of. */
const NAMES_VOCABULARY = /schema\.org/iu;

function documentOf(value: Json): SchemaDocument | undefined {
  const roots = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const isOurs = roots.some(
    (root) => isObject(root) && NAMES_VOCABULARY.test(JSON.stringify([root['@context'], root['@type']])),
  );
  if (!isOurs) return undefined;
  const ld = jsonLdOf([value]);
  const [articles, lists, people] = [ARTICLE_TYPES, LISTING_TYPES, PERSON].map((types) => nodesOfType(ld, types));
  const found: SchemaDocument = { ld, articles: articles ?? [], lists: lists ?? [], people: people ?? [] };
  return found.articles.length + found.lists.length + found.people.length > 0 ? found : undefined;
}

const text =
  (key: string) =>
  ({ node }: Node): string | undefined =>
    jsonText(node[key]);
const addressAt =
  (key: string) =>
  ({ ld, node }: Node): string | undefined =>
    jsonUrl(ld, node[key]);

/** Identifiers, each under the name of its scheme where it has one. https://schema.org/identifier */
const identifiers = ({ ld, node }: Node): unknown =>
  Object.fromEntries(
    listOf(ld, node.identifier).map((each) =>
      isObject(each)
        ? [jsonText(each.propertyID) ?? 'identifier', jsonText(each.value)]
        : ['identifier', jsonText(each)],
    ),
  );

/** The genre in words, by the type, and for plain news by that. */
function genre({ node }: Node): unknown {
  const stated = jsonText(node.genre)?.toLowerCase();
  return GENRES.has(stated)
    ? stated
    : (genreOfType(node) ?? (typesOf(node).includes('newsarticle') ? 'news' : undefined));
}

function authorClaims({ ld, node }: Node): AuthorClaim[] {
  return [
    ...jsonAuthors(ld, node.author ?? node.creator),
    ...jsonAuthors(ld, node.contributor, 'contributor'),
    ...jsonAuthors(ld, node.editor, 'editor'),
    ...jsonAuthors(ld, node.translator, 'translator'),
    ...jsonAuthors(ld, node.producer, 'producer'),
  ];
}

function notes({ ld, node }: Node): Note[] {
  return listOf(ld, node.correction).flatMap((item): Note[] => {
    const words = typeof item === 'string' ? jsonText(item) : isObject(item) ? jsonText(item.text) : undefined;
    return words ? [{ type: 'note', kind: 'correction', children: paragraphsOf(words) }] : [];
  });
}

function access({ ld, node }: Node): unknown {
  const parts = listOf(ld, node.hasPart).filter(isObject);
  return { free: node.isAccessibleForFree, selectors: parts.map(({ cssSelector }) => cssSelector) };
}

function translations({ ld, node }: Node): unknown {
  return listOf(ld, node.workTranslation)
    .filter(isObject)
    .map((each) => ({ language: each.inLanguage, url: jsonUrl(ld, each.url) }));
}

const related = ({ ld, node, context }: Node): Story[] =>
  listOf(ld, node.mentions ?? node.relatedLink)
    .filter(isObject)
    .filter((each) => typesOf(each).some((type) => ARTICLE_TYPES.has(type)))
    .flatMap((each) => storyOf({ ld, node: each, context }) ?? []);

/** Films and recordings: https://schema.org/MediaObject */
const recordings = ({ ld, node, context }: Node): Block[] =>
  (['video', 'audio'] as const).flatMap((type) =>
    listOf(ld, node[type])
      .filter(isObject)
      .flatMap((each): Block[] => {
        const [file, player] = [url(each.contentUrl, context), url(jsonUrl(ld, each.embedUrl), context)];
        const title = jsonText(each.name)?.trim();
        if (file === undefined && player === undefined) return [];
        return [{ type, ...(file && { url: file }), ...(player && { embedUrl: player }), ...(title && { title }) }];
      }),
  );

const ARTICLE_RULES: Rules<ArticleValues, Node> = {
  url: [
    rule('url', 0.95, addressAt('url')),
    rule('mainEntityOfPage', 0.9, addressAt('mainEntityOfPage')),
    rule('@id', 0.6, ({ node }) => node['@id']),
  ],
  canonicalUrl: [rule('mainEntityOfPage', 0.9, addressAt('mainEntityOfPage')), rule('url', 0.85, addressAt('url'))],
  language: [rule('inLanguage', 0.9, text('inLanguage'))],
  direction: [rule('inLanguage', 0.9, text('inLanguage'))],
  publisher: [rule('publisher', 0.95, ({ ld, node }) => jsonPublisher(ld, node.publisher ?? node.sourceOrganization))],
  identifiers: [rule('identifier', 0.8, identifiers)],
  genre: [rule('@type', 0.9, genre)],
  headline: [rule('headline', 0.9, text('headline')), rule('name', 0.85, text('name'))],
  alternativeHeadlines: [
    rule('alternativeHeadline', 0.85, ({ ld, node }) =>
      listOf(ld, node.alternativeHeadline).map((each) => jsonText(each)),
    ),
  ],
  kicker: [],
  standfirst: [rule('abstract', 0.85, text('abstract'))],
  description: [rule('description', 0.9, text('description'))],
  byline: [],
  authors: [rule('author', 0.9, authorClaims)],
  dateline: [
    rule('dateline', 0.7, ({ node }) => (typeof node.dateline === 'string' ? `${node.dateline} — ` : undefined)),
  ],
  publishedAt: [rule('datePublished', 0.95, text('datePublished')), rule('dateCreated', 0.7, text('dateCreated'))],
  modifiedAt: [rule('dateModified', 0.95, text('dateModified'))],
  section: [rule('articleSection', 0.9, text('articleSection'))],
  breadcrumbs: [rule('BreadcrumbList', 0.9, ({ ld, isOnly }) => (isOnly ? breadcrumbClaims(ld) : undefined))],
  tags: [rule('keywords', 0.85, ({ node }) => node.keywords)],
  leadImage: [
    rule('image', 0.9, ({ ld, node }) => jsonImage(ld, node.image)),
    rule('thumbnailUrl', 0.7, ({ ld, node }) => jsonImage(ld, node.thumbnailUrl)),
  ],
  body: [
    rule('articleBody', 0.85, (piece) => {
      const blocks = jsonBlocks(piece.node, piece.context);
      return blocks && [...blocks, ...recordings(piece)];
    }),
    rule('video or audio', 0.8, recordings),
  ],
  wordCount: [rule('wordCount', 0.9, ({ node }) => node.wordCount)],
  readingTimeMinutes: [rule('timeRequired', 0.85, text('timeRequired'))],
  notes: [rule('correction', 0.9, notes)],
  related: [rule('mentions', 0.6, related)],
  access: [rule('isAccessibleForFree', 0.9, access)],
  live: [rule('liveBlogUpdate', 0.9, ({ ld, node, context }) => liveClaim(ld, node, context))],
  pagination: [],
  translations: [rule('workTranslation', 0.9, translations)],
  commentCount: [rule('commentCount', 0.85, ({ node }) => node.commentCount)],
  license: [rule('license', 0.9, addressAt('license'))],
  copyrightHolder: [rule('copyrightHolder', 0.85, text('copyrightHolder'))],
  alternateUrls: [],
};

const storyOf = (piece: Node): Story | undefined =>
  storyFrom(piece, ARTICLE_RULES, { format: 'schema-org', context: piece.context });

/** Entries in the order of their positions, where each states its own: the order of an array says nothing in JSON-LD. */
function inOrder(entries: readonly JsonObject[]): readonly JsonObject[] {
  const isOrdered = entries.every(({ position }) => Number.isFinite(Number(position ?? NaN)));
  return isOrdered ? [...entries].sort((a, b) => Number(a.position) - Number(b.position)) : entries;
}

/** Where a list has its members. */
const MEMBERS = ['itemListElement', 'hasPart', 'blogPost', 'dataFeedElement'] as const;

/** What a member of a list is: an item, one within a list item, or a list item that has an address and a name itself. */
function memberOf(ld: JsonLd, entry: JsonObject): JsonObject {
  const item = typeof entry.item === 'string' ? { url: entry.item } : nodeOf(ld, entry.item);
  return item ? { ...entry, ...item, name: item.name ?? entry.name } : entry;
}

/** A member may be no more than its address, or its name. */
const asObject = (entry: Json): readonly JsonObject[] => {
  if (typeof entry === 'string') return [/^(?:https?:)?\//iu.test(entry) ? { url: entry } : { name: entry }];
  return isObject(entry) ? [entry] : [];
};

/** The members of the first list whose members have headlines, or else of the first that has any. */
function members({ ld, node, context }: Node): Story[] {
  const holders = [nodeOf(ld, node.mainEntity) ?? node, node];
  const lists = holders.flatMap((holder) => MEMBERS.map((key) => inOrder(listOf(ld, holder[key]).flatMap(asObject))));
  const read = (entries: readonly JsonObject[]) =>
    entries.map((entry) => {
      const own = memberOf(ld, entry);
      return { own, story: storyOf({ ld, node: own, context }) };
    });
  let first: ReturnType<typeof read> = [];
  for (const entries of lists) {
    const all = read(entries);
    if (first.length === 0) first = all;
    if (!all.some(({ story }) => story)) continue;
    first = all;
    break;
  }
  return named(first, { ld, node, context });
}

/** What is listed; members that have an address alone are called by its words. */
function named(
  all: readonly { readonly own: JsonObject; readonly story: Story | undefined }[],
  { ld, context }: Node,
): Story[] {
  let nameless = 0;
  const stories = all.flatMap(({ own, story }) => {
    const address = story ? undefined : url(jsonUrl(ld, own.url) ?? own['@id'], context);
    if (address === undefined) return story ?? [];
    nameless++;
    return storyOf({ ld, node: { ...own, headline: wordsOfAddress(address) }, context }) ?? [];
  });
  if (nameless > 0) context.report(namelessIn(nameless));
  return stories;
}

const namelessIn = (count: number): Issue => ({
  code: 'no-headline',
  message: `${String(count)} ${count === 1 ? 'entry of the list says' : 'entries of the list say'} no headline; the words of the address stand in for it.`,
  path: '/groups/0/stories',
});

/** Where nothing lists the articles of a document, it is the list. */
const storiesOf = (piece: Node & { readonly articles: readonly JsonObject[] }): Story[] => {
  const listed = members(piece);
  return listed.length > 0 ? listed : piece.articles.flatMap((node) => storyOf({ ...piece, node }) ?? []);
};

type ListNode = Node & { readonly articles: readonly JsonObject[] };

const DIGEST_RULES: Rules<DigestValues, ListNode> = {
  url: [rule('url', 0.9, addressAt('url'))],
  canonicalUrl: [],
  language: [rule('inLanguage', 0.9, text('inLanguage'))],
  direction: [rule('inLanguage', 0.9, text('inLanguage'))],
  publisher: [rule('publisher', 0.9, ({ ld, node }) => jsonPublisher(ld, node.publisher))],
  identifiers: [],
  form: [rule('@type', 0.7, ({ node }) => (typesOf(node).includes('searchresultspage') ? 'search' : 'listing'))],
  title: [rule('name', 0.95, text('name')), rule('headline', 0.9, text('headline'))],
  description: [rule('description', 0.9, text('description'))],
  intro: [],
  image: [rule('image', 0.85, ({ ld, node }) => jsonImage(ld, node.image))],
  authors: [rule('author', 0.8, authorClaims)],
  publishedAt: [rule('datePublished', 0.9, text('datePublished'))],
  modifiedAt: [rule('dateModified', 0.9, text('dateModified'))],
  groups: [rule('itemListElement', 0.95, (list) => [{ stories: storiesOf(list) }])],
  pagination: [
    rule('numberOfItems', 0.8, ({ ld, node }) => {
      const total = (nodeOf(ld, node.mainEntity) ?? node).numberOfItems;
      return total === undefined ? undefined : { total };
    }),
  ],
  feedUrl: [],
  homePageUrl: [],
};

const AUTHOR_RULES: Rules<AuthorValues, Node> = {
  author: [rule('Person', 0.95, ({ ld, node }) => jsonAuthors(ld, node))],
  url: [rule('url', 0.9, addressAt('url'))],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  stories: [],
};

function kindOf({ articles, lists, people }: SchemaDocument): Kind {
  if (articles.length === 1) return 'article';
  return lists.length + articles.length > 0 || people.length === 0 ? 'digest' : 'author';
}

/** JSON-LD of schema.org as a document of its own: a story, a `@graph`, a list, a person, a live blog. */
export const schemaOrg = defineFormat<SchemaDocument, Node, Node, ListNode>({
  name: 'schema-org',
  recognise: (input) => (input.kind === 'json' ? documentOf(input.value) : undefined),
  kind: kindOf,
  describe: ({ articles }) => `JSON-LD with ${String(articles.length)} articles`,
  article: {
    select: ({ ld, articles: [node, other] }, context) =>
      node && !other ? { ld, node, context, isOnly: true } : undefined,
    rules: ARTICLE_RULES,
  },
  author: {
    select: ({ ld, people: [node] }, context) => (node ? { ld, node, context } : undefined),
    rules: AUTHOR_RULES,
  },
  digest: {
    select: ({ ld, lists: [node], articles }, context) =>
      node || articles.length > 1 ? { ld, node: node ?? {}, articles, context } : undefined,
    rules: DIGEST_RULES,
  },
});
