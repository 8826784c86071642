import type { Author, AuthorKind, Contribution, Image, Publisher, Url } from '../model/index.ts';
import { safeUrl } from '../text.ts';
import { phrasingText } from './phrasing.ts';

/** A value in JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** An object in JSON-LD. */
export interface JsonLdNode {
  /** Its type. */
  '@type': string;
  /** Its properties, under schema.org's names. */
  [property: string]: JsonLdValue;
}

/** What may be said of an object; what says nothing is left out. */
type Claims = Readonly<Record<string, unknown>>;

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).every((key) => key === '@type');
  return value === undefined || value === '';
}

const present = (value: unknown): unknown => (Array.isArray(value) ? value.filter((each) => !isEmpty(each)) : value);

/** Makes an object of the properties that have a value; an empty text, list or object is none. */
export function node(type: string, claims: Claims): JsonLdNode {
  const entries = Object.entries(claims).map(([name, value]) => [name, present(value)] as const);
  const filled = Object.fromEntries(entries.filter(([, value]) => !isEmpty(value))) as Record<string, JsonLdValue>;
  return { '@type': type, ...filled };
}

/** The address, where it is there and its scheme is safe. */
export function safe(url: Url | undefined): string | undefined {
  return url === undefined ? undefined : safeUrl(url);
}

const safeAll = (urls: readonly Url[]): string[] => urls.flatMap((url) => safe(url) ?? []);

/** IPTC's vocabulary of how pictures are made, which search engines know. */
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * A picture, or `undefined` without a safe address. Google finds it by `url` in an article, and by `contentUrl` for
 * its licence: https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageNode(image: Image): JsonLdNode | undefined {
  const url = safe(image.url);
  if (url === undefined) return undefined;
  return node('ImageObject', {
    url,
    contentUrl: url,
    caption: phrasingText(image.caption ?? []),
    creditText: image.creditLine,
    copyrightNotice: image.copyrightNotice,
    license: safe(image.license),
    digitalSourceType: image.digitalSourceType && SOURCE_TYPES + image.digitalSourceType,
    width: image.width,
    height: image.height,
  });
}

/** A publisher. */
export function publisherNode(publisher: Publisher): JsonLdNode {
  return node('Organization', {
    name: publisher.name,
    url: safe(publisher.url),
    logo: publisher.logo && imageNode(publisher.logo),
    sameAs: safeAll(publisher.sameAs),
  });
}

// Google takes an author only as one of these two; an untold one is a person far more often than not.
const AUTHOR_TYPES: Readonly<Record<AuthorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  unknown: 'Person',
};

/** What schema.org says of persons alone. */
const personal = (author: Author): Claims => ({
  givenName: author.givenName,
  familyName: author.familyName,
  jobTitle: author.jobTitle,
  worksFor: author.affiliation && publisherNode(author.affiliation),
  workLocation: author.location && node('Place', { name: author.location }),
});

/** An author: a person or an organisation. */
export function authorNode(author: Author): JsonLdNode {
  const type = AUTHOR_TYPES[author.kind];
  return node(type, {
    name: author.name,
    ...(type === 'Person' ? personal(author) : {}),
    description: phrasingText(author.bio ?? []),
    url: safe(author.url),
    image: author.image && imageNode(author.image),
    sameAs: safeAll(author.sameAs),
    email: author.email,
  });
}

/** The property of schema.org's CreativeWork that names those who did a thing. */
const PROPERTIES: Readonly<Record<Contribution, string>> = {
  author: 'author',
  reporter: 'author',
  editor: 'editor',
  translator: 'translator',
  producer: 'producer',
  contributor: 'contributor',
  photographer: 'contributor',
  illustrator: 'contributor',
  other: 'contributor',
};

/** Authors, each list under the property for what they did, in their order. */
export function byContribution(authors: readonly Author[]): Record<string, JsonLdNode[]> {
  const lists: Record<string, JsonLdNode[]> = {};
  for (const author of authors) (lists[PROPERTIES[author.contribution]] ??= []).push(authorNode(author));
  return lists;
}
