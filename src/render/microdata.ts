import type { Article, Author, Digest, Envelope, Publisher, Story } from '../model/index.ts';
import { type Attributes, type Child, type Element, element } from './element.ts';

/**
 * Names what an element says for programs, in the words of schema.org: the property that it is of the item around it, and
 * the type of the item that it begins itself.
 */
export type Naming = (property: string | undefined, type?: string) => Attributes;

/** Names nothing: HTML for people alone. */
export const unnamed: Naming = () => ({});

/** Names all that has a name. https://html.spec.whatwg.org/multipage/microdata.html */
export const microdata: Naming = (property, type) => ({
  itemprop: property,
  itemscope: type !== undefined,
  itemtype: type && `https://schema.org/${type}`,
});

type Fact = string | number | boolean | undefined;

const fact = (property: string, value: Fact): Element | undefined =>
  value === undefined ? undefined : element('meta', { itemprop: property, content: String(value) });
const address = (property: string, url: string | undefined): Element | undefined =>
  url === undefined ? undefined : element('link', { itemprop: property, href: url });

function publisherItem({ name, url, logo }: Publisher): Element {
  return element('span', microdata('publisher', 'NewsMediaOrganization'), [
    fact('name', name),
    address('url', url),
    address('logo', logo?.url),
  ]);
}

/** What has no place that people see, of a page as a whole. */
const ofPage = ({ url, canonicalUrl, language, publisher }: Partial<Envelope>): Child[] => [
  address('url', canonicalUrl ?? url),
  fact('inLanguage', language),
  publisher && publisherItem(publisher),
];

/** What an article says that has no place that people see. */
export function articleFacts(article: Article): Child[] {
  const { alternativeHeadlines, readingTimeMinutes: minutes, copyrightHolder, license } = article;
  return [
    ...ofPage(article),
    ...alternativeHeadlines.map((title) => fact('alternativeHeadline', title)),
    fact('description', article.description),
    fact('articleSection', article.section),
    ...article.tags.map((tag) => fact('keywords', tag)),
    // Two dates that are one are shown once.
    fact('dateModified', article.modifiedAt === article.publishedAt ? article.modifiedAt : undefined),
    fact('wordCount', article.wordCount),
    fact('timeRequired', minutes === undefined ? undefined : `PT${String(minutes)}M`),
    fact('isAccessibleForFree', article.access?.free),
    fact('commentCount', article.commentCount),
    address('license', license),
    fact('copyrightHolder', copyrightHolder),
  ];
}

/** What a digest says that has no place that people see. */
export const digestFacts = (digest: Digest): Child[] => [...ofPage(digest), fact('description', digest.description)];

/** What a story of a digest says that has no name of its own in what people see. */
export const storyFacts = ({ url, excerpt, section, tags }: Story): Child[] => [
  address('url', url),
  fact('description', excerpt),
  fact('articleSection', section),
  ...tags.map((tag) => fact('keywords', tag)),
];

const TYPES = { person: 'Person', organization: 'Organization', unknown: 'Thing' } as const;

/** The type of an author. */
export const authorType = ({ kind }: Author): string => TYPES[kind];

/** What an author says that has no place in a byline. */
export const authorFacts = ({ jobTitle, email }: Author): Child[] => [fact('jobTitle', jobTitle), fact('email', email)];
