import type {
  Article,
  Author,
  Contribution,
  Digest,
  DigestForm,
  Image,
  Phrasing,
  Publisher,
  Story,
} from 'standfirst/model';
import type { Item } from './item.ts';
import { known } from './read.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function textIn(value: unknown): string | undefined {
  const [entry] = listed(value);
  if (isNode(entry)) return textIn(entry['@value'] ?? entry.name ?? entry['@id']);
  return typeof entry === 'string' || typeof entry === 'number' ? String(entry).trim() || undefined : undefined;
}

const phrasingIn = (value: unknown): Phrasing[] | undefined => {
  const text = textIn(value);
  return text === undefined ? undefined : [{ type: 'text', value: text }];
};

const addressIn = (value: unknown): string | undefined => {
  const [entry] = listed(value);
  return isNode(entry) ? textIn(entry.url ?? entry.contentUrl ?? entry['@id']) : textIn(entry);
};

const numberIn = (value: unknown): number | undefined => {
  const number = Number.parseFloat(textIn(value) ?? '');
  return number > 0 ? number : undefined;
};

function imageIn(value: unknown): Image | undefined {
  const [entry] = listed(value);
  const url = addressIn(entry);
  if (url === undefined) return undefined;
  const node: Node = isNode(entry) ? entry : {};
  return known({
    url,
    width: numberIn(node.width),
    height: numberIn(node.height),
    caption: phrasingIn(node.caption),
    creditLine: textIn(node.creditText),
    credits: [],
    variants: [],
  });
}

function publisherIn(value: unknown): Publisher | undefined {
  const name = textIn(value);
  return name ? { name, sameAs: [] } : undefined;
}

const kinds: Readonly<Record<string, Author['kind']>> = { Person: 'person', Organization: 'organization' };

function authorIn(value: unknown, contribution: Contribution = 'author'): Author | undefined {
  const name = textIn(value);
  if (!name) return undefined;
  const node: Node = isNode(value) ? value : {};
  return known<Author>({
    type: 'author',
    kind: kinds[typeIn(node)] ?? 'unknown',
    contribution,
    name,
    jobTitle: textIn(node.jobTitle),
    bio: phrasingIn(node.description),
    image: imageIn(node.image),
    url: isNode(value) ? textIn(node.url) : undefined,
    location: textIn(node.workLocation),
    sameAs: listed(node.sameAs).flatMap((each) => textIn(each) ?? []),
  });
}

const authorsIn = (node: Node): Author[] => [
  ...listed(node.author).flatMap((each) => authorIn(each) ?? []),
  ...listed(node.editor).flatMap((each) => authorIn(each, 'editor') ?? []),
];

/** Minutes of an ISO 8601 duration of hours and minutes. */
function minutesIn(value: unknown): number | undefined {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/u.exec(textIn(value) ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes) || undefined;
}

const typeIn = (node: Node): string => textIn(node['@type'])?.replace(/^.*[/:]/u, '') ?? '';

function common(node: Node) {
  return {
    headline: textIn(node.headline ?? node.name) ?? '',
    url: addressIn(node.url ?? node.mainEntityOfPage ?? node['@id']),
    authors: authorsIn(node),
    publisher: publisherIn(node.publisher),
    publishedAt: textIn(node.datePublished),
    modifiedAt: textIn(node.dateModified),
    section: textIn(node.articleSection),
    language: textIn(node.inLanguage),
    readingTimeMinutes: minutesIn(node.timeRequired),
    tags: [],
  };
}

function storyIn(node: Node): Story {
  const excerpt = textIn(node.description ?? node.abstract);
  return known<Story>({ type: 'story', ...common(node), excerpt, image: imageIn(node.image) });
}

const envelope = () => ({ schemaVersion: '1.0' as const, provenance: {}, issues: [] });

function articleIn(node: Node): Article {
  const paragraphs = textIn(node.articleBody)?.split(/\n+/u) ?? [];
  return known<Article>({
    ...{ type: 'article' as const, ...envelope(), ...common(node) },
    standfirst: phrasingIn(node.abstract ?? node.description),
    leadImage: imageIn(node.image),
    body: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    ...{ alternativeHeadlines: [], breadcrumbs: [], notes: [], related: [], translations: [] },
  });
}

function digestIn(node: Node): Digest {
  const list = isNode(node.mainEntity) ? node.mainEntity : node;
  const stories = listed(list.itemListElement ?? list.blogPost ?? list.hasPart).flatMap((each) => {
    const item: unknown = isNode(each) ? (each.item ?? each) : { url: each };
    const story = isNode(item) ? storyIn(item) : undefined;
    return story?.headline ? [story] : [];
  });
  const form: DigestForm = 'listing';
  return known<Digest>({
    ...{ type: 'digest' as const, ...envelope(), form, intro: [], authors: [] },
    title: textIn(node.name ?? list.name),
    description: textIn(node.description),
    groups: [{ stories }],
  });
}

const STORY = /(?:Article|Posting|Report)$/u;

/** What each kind of element looks for: which types are it, and how such a node is read. */
const readers: Readonly<Record<string, readonly [RegExp, (node: Node) => Item | undefined]>> = {
  article: [STORY, articleIn],
  story: [STORY, storyIn],
  author: [/^(?:Person|Organization)$/u, (node) => authorIn(node)],
  digest: [/^(?:ItemList|CollectionPage|Blog|DataFeed)$/u, digestIn],
};

function nodesIn(value: unknown): readonly Node[] {
  return listed(value).flatMap((each) => {
    if (!isNode(each)) return [];
    return [each, ...nodesIn(each['@graph']), ...(typeIn(each) === 'ProfilePage' ? nodesIn(each.mainEntity) : [])];
  });
}

/** Reads JSON-LD for what an element shows; of ours, which carries the whole object, that object. */
export function readJsonLd(value: unknown, kind: string): Item | undefined {
  const nodes = nodesIn(value);
  const whole = nodes.map((node) => node['standfirst:model']).find(isNode);
  if (whole) return whole as unknown as Item;
  const [types, read] = readers[kind] ?? [];
  const node = nodes.find((each) => types?.test(typeIn(each)));
  return node && read?.(node);
}
