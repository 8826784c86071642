import { decodeEntities } from '#decode-entities';
import { paragraphsOf } from '../../body/plain-body.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { Context } from '../../fields/field.ts';
import type { ImageClaim } from '../../fields/image.ts';
import type { LiveClaim } from '../../fields/live.ts';
import type { PublisherClaim } from '../../fields/publisher.ts';
import { url } from '../../fields/url.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Block, Contribution, Genre } from '../../model/index.ts';
import { listOf, nodeOf, nodesOfType, typesOf } from '../../page/json-ld.ts';
import type { JsonLd } from '../../page/json-ld.ts';
import type { Page } from '../../page/page.ts';
import { HTML_TAG } from '../../text.ts';
import { figureBlock } from '../elements.ts';
import { bodyOfHtml } from '../fragment.ts';

/** A value within more lists and nodes than this is nobody's text. */
const MAX_DEPTH = 8;

/** A string of JSON-LD as text: entities decoded (one headline in twenty has them) and tags left out; of a list, the first. */
export function jsonText(value: unknown): string | undefined {
  let inner = value;
  for (let depth = 0; depth < MAX_DEPTH && typeof inner === 'object' && inner !== null; depth++)
    inner = Array.isArray(inner) ? inner[0] : isObject(inner) ? (inner['@value'] ?? inner.name) : undefined;
  if (typeof inner === 'string') return decodeEntities(inner.replace(HTML_TAG, ' '));
  return typeof inner === 'number' ? String(inner) : undefined;
}

/** An address, from a string or from whatever node holds one. */
export function jsonUrl(ld: JsonLd, value: Json | undefined): string | undefined {
  let first = value;
  for (let depth = 0; depth < MAX_DEPTH && Array.isArray(first); depth++) first = (first as readonly Json[])[0];
  if (typeof first === 'string') return decodeEntities(first);
  const node = nodeOf(ld, first);
  const address = node?.url ?? node?.contentUrl ?? node?.['@id'];
  return typeof address === 'string' ? decodeEntities(address) : undefined;
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
    digitalSourceType: jsonText(first.digitalSourceType),
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

/** Genres that a type of schema.org states, https://schema.org/NewsArticle#subtypes; the plain types say nothing. */
const GENRE_OF_TYPE: Readonly<Record<string, Genre>> = {
  advertisercontentarticle: 'sponsored',
  analysisnewsarticle: 'analysis',
  backgroundnewsarticle: 'explainer',
  blogposting: 'blog',
  liveblogposting: 'liveblog',
  opinionnewsarticle: 'opinion',
  reportagenewsarticle: 'news',
  reviewnewsarticle: 'review',
  satiricalarticle: 'satire',
};

/** The genre that the types of a node state. */
export function genreOfType(node: JsonObject): Genre | undefined {
  return typesOf(node).flatMap((type) => (Object.hasOwn(GENRE_OF_TYPE, type) ? (GENRE_OF_TYPE[type] ?? []) : []))[0];
}

const HTML = /<(?:p|br|div|h[1-6]|ul|blockquote|figure)\b/iu;

/** The text of a node as blocks; now and then it is HTML. */
export function jsonBlocks(node: JsonObject, context: Context): readonly Block[] | undefined {
  const body = node.articleBody ?? node.text;
  if (typeof body !== 'string') return undefined;
  return HTML.test(body) ? bodyOfHtml(body, context)?.blocks : paragraphsOf(jsonText(body) ?? '');
}

/** The film of a node, where it has one to play. https://schema.org/VideoObject */
function filmBlocks(ld: JsonLd, value: Json | undefined, context: Context): Block[] {
  const film = nodeOf(ld, value);
  const [file, player] = [url(film?.contentUrl, context), url(film?.embedUrl, context)];
  if (!film || (file === undefined && player === undefined)) return [];
  const title = jsonText(film.name)?.trim();
  return [{ type: 'video', ...(file && { url: file }), ...(player && { embedUrl: player }), ...(title && { title }) }];
}

/** An entry of a live blog as blocks: its text, and what it shows. */
function entryBlocks(ld: JsonLd, entry: JsonObject, context: Context): readonly Block[] {
  const picture = jsonImage(ld, entry.image);
  return [
    ...(jsonBlocks(entry, context) ?? []),
    ...(picture ? figureBlock(picture, context) : []),
    ...filmBlocks(ld, entry.video, context),
  ];
}

/** What makes the story of a node a live blog; nothing where it is none. https://schema.org/LiveBlogPosting */
export function liveClaim(ld: JsonLd, node: JsonObject, context: Context): LiveClaim | undefined {
  if (!typesOf(node).includes('liveblogposting')) return undefined;
  const updates = listOf(ld, node.liveBlogUpdate).filter(isObject);
  return {
    startedAt: node.coverageStartTime,
    endedAt: node.coverageEndTime,
    updates: updates.map((update) => ({
      id: update['@id'],
      url: jsonUrl(ld, update.url),
      headline: jsonText(update.headline ?? update.name),
      publishedAt: update.datePublished,
      modifiedAt: update.dateModified,
      authors: jsonAuthors(ld, update.author),
      body: entryBlocks(ld, update, context),
    })),
  };
}

/** The path that a `BreadcrumbList` describes, in its order and without this page. */
export function breadcrumbClaims(ld: JsonLd): { name: string | undefined; url: string | undefined }[] | undefined {
  const [list] = nodesOfType(ld, new Set(['breadcrumblist']));
  const items = Array.isArray(list?.itemListElement) ? (list.itemListElement as readonly Json[]).filter(isObject) : [];
  const place = ({ position }: JsonObject): number =>
    typeof position === 'number' || typeof position === 'string' ? Number(position) : 0;
  const steps = [...items]
    .sort((a, b) => place(a) - place(b))
    .map((item) => ({
      name: jsonText(item.name) ?? jsonText((item.item as JsonObject | undefined)?.name),
      url: jsonUrl(ld, item.item),
    }));
  return steps.length > 0 ? steps : undefined;
}
