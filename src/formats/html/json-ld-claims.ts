import { decodeHTML } from 'entities';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { ImageClaim } from '../../fields/image.ts';
import type { PublisherClaim } from '../../fields/publisher.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Contribution } from '../../model/index.ts';
import { listOf, nodeOf, nodesOfType, typesOf } from '../../page/json-ld.ts';
import type { JsonLd } from '../../page/json-ld.ts';
import type { Page } from '../../page/page.ts';

const TAGS = /<\/?[a-z][^<>]*>/giu;

/** A string of JSON-LD as text: entities decoded (one headline in twenty has them) and tags left out; of a list, the first. */
export function jsonText(value: unknown): string | undefined {
  if (typeof value === 'string') return decodeHTML(value.replace(TAGS, ' '));
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return jsonText(value[0]);
  return isObject(value) ? jsonText(value['@value'] ?? value.name) : undefined;
}

/** An address, from a string or from whatever node holds one. */
export function jsonUrl(ld: JsonLd, value: Json | undefined): string | undefined {
  if (typeof value === 'string') return decodeHTML(value);
  if (Array.isArray(value)) return jsonUrl(ld, (value as readonly Json[])[0]);
  const node = nodeOf(ld, value);
  const address = node?.url ?? node?.contentUrl ?? node?.['@id'];
  return typeof address === 'string' ? decodeHTML(address) : undefined;
}

/** A picture, from an address or an `ImageObject`; of several, the first. */
export function jsonImage(ld: JsonLd, value: Json | undefined): ImageClaim | undefined {
  const [first] = listOf(ld, value);
  if (typeof first === 'string') return { url: first };
  if (!isObject(first)) return undefined;
  const size = (claim: Json | undefined): unknown => (isObject(claim) ? claim.value : claim);
  return {
    url:
      first.contentUrl ??
      first.url ??
      (typeof first['@id'] === 'string' && /^https?:/u.test(first['@id']) ? first['@id'] : undefined),
    caption: jsonText(first.caption),
    credit: jsonText(first.creditText),
    copyrightNotice: jsonText(first.copyrightNotice),
    license: jsonUrl(ld, first.license),
    width: size(first.width),
    height: size(first.height),
  };
}

/** A publisher, from a name or an `Organization`. */
export function jsonPublisher(ld: JsonLd, value: Json | undefined): PublisherClaim | undefined {
  const [first] = listOf(ld, value);
  if (typeof first === 'string') return { name: jsonText(first) };
  if (!isObject(first)) return undefined;
  const logo = jsonImage(ld, first.logo);
  return {
    name: jsonText(first.name),
    url: jsonUrl(ld, first.url),
    sameAs: listOf(ld, first.sameAs).map((item) => jsonUrl(ld, item)),
    ...(logo && { logo }),
  };
}

const ORGANISATIONS = new Set([
  'organization',
  'newsmediaorganization',
  'newsorganization',
  'corporation',
  'ngo',
  'localbusiness',
]);

function jsonAuthor(ld: JsonLd, node: JsonObject, contribution: Contribution): AuthorClaim {
  const types = typesOf(node);
  const kind = types.includes('person')
    ? 'person'
    : types.some((type) => ORGANISATIONS.has(type))
      ? 'organization'
      : undefined;
  return {
    name: jsonText(node.name),
    ...(kind && { kind }),
    contribution,
    givenName: jsonText(node.givenName),
    familyName: jsonText(node.familyName),
    jobTitle: jsonText(node.jobTitle),
    bio: jsonText(node.description),
    image: jsonImage(ld, node.image),
    url: jsonUrl(ld, node.url),
    sameAs: listOf(ld, node.sameAs).map((item) => jsonUrl(ld, item)),
    email: node.email,
    affiliation: jsonPublisher(ld, node.worksFor ?? node.affiliation),
  };
}

/** The node of the organisation whose site a page is on, or else of the site itself. */
export function organisationNode({ jsonLd }: Page): JsonObject | undefined {
  const own = nodesOfType(jsonLd, ORGANISATIONS)[0] ?? nodesOfType(jsonLd, new Set(['website']))[0];
  // A page that lists stories often names its publisher alone.
  return own ?? jsonLd.nodes.map((node) => nodeOf(jsonLd, node.publisher)).find((node) => node !== undefined);
}

/** Authors, from names, nodes, references, or lists of them. */
export function jsonAuthors(ld: JsonLd, value: Json | undefined, contribution: Contribution = 'author'): AuthorClaim[] {
  return listOf(ld, value).flatMap((item) => {
    if (typeof item === 'string') return [{ name: jsonText(item), contribution }];
    return isObject(item) ? [jsonAuthor(ld, item, contribution)] : [];
  });
}
