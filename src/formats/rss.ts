import { parseFeed } from 'feedsmith';
import { paragraphsOf } from '../body/plain-body.ts';
import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import type { PublisherClaim } from '../fields/publisher.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Opened } from '../input/open.ts';
import type { Block } from '../model/index.ts';
import type { Rules } from '../resolve.ts';
import { firstSentence } from '../text.ts';
import { url } from '../fields/url.ts';
import { recordingBlock } from './elements.ts';
import { rulesFrom } from './format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText, titleText } from './fragment.ts';
import { at, holderIn, jsonFormat, jsonRules, objects, plainAt, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';
import { isPicture, mediaImage, mediaRecordings, mediaText, mediaThumbnail, recordingType } from './media-rss.ts';
import { readXml } from './xml.ts';
import type { ReadXml } from './xml.ts';

const feed = jsonRules('feed', 'rss');
const channel = rulesFrom('feed', 'rss channel');

const ROOT = /^(?:\s|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*<(?:rss|rdf:RDF)\b/iu;

/** What the parser of feeds makes of the text; it takes RSS 0.9 to 2.0 and RDF to one shape. */
/** The address of a story whose link counts clicks; Atom has a word for it, and FeedBurner one of its own. */
const ORIGINAL = /<feedburner:origLink>([^<]*)<\/feedburner:origLink>/giu;

function parse(text: string): Json | undefined {
  const { format, feed } = parseFeed(
    text.replace(ORIGINAL, (_, href: string) => `<atom:link rel="canonical" href="${href.replaceAll('"', '')}"/>`),
  );
  return format === 'rss' || format === 'rdf' ? feed : undefined;
}

function read(input: Opened): ReadXml | undefined {
  const isFeed = input.kind === 'xml' && ROOT.test(input.text.slice(0, 4000));
  return isFeed ? readXml(input.text, { what: 'an RSS feed', item: 'item', parse }) : undefined;
}

const IS_HTML = /<[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/iu;

/** `dc:creator` names the reporter; `author` is an e-mail address, with or without a name. */
function authorClaims({ item }: JsonItem): AuthorClaim[] {
  const creators = at(item, 'dc.creators');
  if (Array.isArray(creators) && creators.length > 0) return (creators as readonly Json[]).map((name) => ({ name }));
  return objects(item.authors).map(({ name, email }) => ({ name, email }));
}

/** Who speaks in a recording: https://podcasting2.org/docs/podcast-namespace/tags/person */
const speakers = ({ item }: JsonItem): AuthorClaim[] =>
  objects(at(item, 'podcast.persons')).map(({ display, href, img, role }) => ({
    ...{ name: display, url: href, image: img, kind: 'person', jobTitle: role },
    contribution: role === undefined || role === 'host' ? 'author' : 'contributor',
  }));

const linkTo = (holder: JsonObject, rel: string): unknown =>
  objects(at(holder, 'atom.links')).find((link) => link.rel === rel)?.href;

/** What tells two addresses of one page apart that lead to it: how it is asked for, and who counts. */
const bare = (address: unknown): string =>
  typeof address === 'string' ? address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/giu, '') : '';

const HREF = /\bhref\s*=\s*["']([^"']+)["']/giu;

/** HTML without the last line that many blogs add, in any language: "The post [title] appeared first on [site]." */
function withoutSource(html: string, { item, envelope }: JsonItem): string {
  const start = html.toLowerCase().lastIndexOf('<p');
  const last = start < 0 ? '' : html.slice(start);
  const [story, site, ...more] = [...last.matchAll(HREF)].map(([, href]) => bare(href));
  const pages = [item.link, linkTo(item, 'canonical'), at(item, 'guid.value')].map(bare);
  const isSource = story && site && more.length === 0 && pages.includes(story) && site === bare(envelope.link);
  return isSource ? html.slice(0, start) : html;
}

/** The HTML at a path of an item, without what a blog says at its end of where it was first. */
function htmlAt(piece: JsonItem, path: string): string | undefined {
  const html = textAt(piece.item, path);
  return html === undefined ? undefined : withoutSource(html, piece);
}

const enclosure = ({ item }: JsonItem): unknown => objects(item.enclosures).find(isPicture)?.url;

/** Films and recordings that are sent with an item: https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt */
function recordings({ item, context }: JsonItem): Block[] {
  const seconds = at(item, 'itunes.duration');
  const enclosed = objects(item.enclosures).flatMap((file) => {
    const type = recordingType(file);
    return type === undefined ? [] : recordingBlock(type, { file: file.url, seconds }, context);
  });
  // What is in both is one recording.
  const files = new Set(objects(item.enclosures).map(({ url: file }) => url(file, context)));
  const media = mediaRecordings(item, context).filter((block) => !('url' in block && files.has(block.url)));
  return [...enclosed, ...media];
}

const withRecordings = (piece: JsonItem, blocks: readonly Block[] | undefined): Block[] | undefined =>
  blocks && [...blocks, ...recordings(piece)];

/** A `guid` is an address unless it says that it is none. */
const guidUrl = ({ item }: JsonItem): unknown =>
  at(item, 'guid.isPermaLink') === false ? undefined : at(item, 'guid.value');

const summaryOf = (piece: JsonItem): unknown => {
  const text = htmlAt(piece, 'description');
  return text === undefined ? undefined : plainText(text, piece.context);
};

/** A text that may be HTML, as one line. */
const plainOf = (text: Json | undefined, context: Context): string | undefined =>
  typeof text === 'string' ? plainText(text, context) : undefined;

/** An item may have a description and no title: https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt */
const sentenceOf = (piece: JsonItem): unknown => {
  const text = summaryOf(piece);
  return typeof text === 'string' ? firstSentence(text) : undefined;
};

/** What stands in the description is the body only where it is more than a teaser: several paragraphs of HTML. */
const PARAGRAPHS = /<p\b[^]*<p\b/iu;

const langOf = ({ item, envelope }: JsonItem): unknown => at(item, 'dc.languages.0') ?? envelope.language;

/** An item taken over from another feed names it, and then the channel's address and logo are not its publisher's. */
function publisherClaim({ item, envelope, context }: JsonItem): PublisherClaim {
  const source = textAt(item, 'source.title');
  return source === undefined ? channelClaim(envelope) : { name: plainText(source, context) };
}

function channelClaim(envelope: JsonObject): PublisherClaim {
  const name = titleText(textAt(envelope, 'title') ?? '');
  return { name, url: envelope.link, logo: at(envelope, 'image.url') };
}

/** The text of the first entry that says when. */
const first = (path: string) => feed(path, 0.95);

/** A description that has paragraphs is the story. */
function descriptionBody(piece: JsonItem): readonly Block[] | undefined {
  const text = textAt(piece.item, 'description') ?? '';
  if (PARAGRAPHS.test(text)) return bodyOfHtml(withoutSource(text, piece), piece.context)?.blocks;
  return IS_HTML.test(text) || !text.includes('\n\n') ? undefined : paragraphsOf(text);
}

/** A teaser often has its picture before its words. */
function teaserPicture({ item, context }: JsonItem): unknown {
  const text = textAt(item, 'description') ?? '';
  if (!/<img\b/iu.test(text) || PARAGRAPHS.test(text)) return undefined;
  const figure = bodyOfHtml(text, context)?.blocks.find(({ type }) => type === 'figure');
  return figure && 'image' in figure ? figure.image : undefined;
}

const original = ({ item }: JsonItem): unknown => linkTo(item, 'canonical');

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [feed('atom:link canonical', 0.99, original), feed('link', 0.99), feed('guid', 0.8, guidUrl)],
  canonicalUrl: [feed('atom:link canonical', 0.95, original), feed('link', 0.9), feed('guid', 0.8, guidUrl)],
  language: [feed('language', 0.85, langOf)],
  direction: [feed('language', 0.85, langOf)],
  publisher: [feed('source or channel', 0.85, publisherClaim)],
  identifiers: [feed('guid', 0.95, ({ item }) => ({ rss: at(item, 'guid.value') }))],
  genre: [],
  headline: [
    feed('title', 0.95, ({ item }) => titleText(textAt(item, 'title') ?? '')),
    feed('media:title', 0.7, ({ item, context }) => plainOf(mediaText(item, 'title'), context)),
    feed('first sentence of description', 0.5, sentenceOf),
  ],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [
    feed('description', 0.75, ({ item, context }) => {
      const text = textAt(item, 'description');
      return text === undefined || PARAGRAPHS.test(text) ? undefined : phrasingOfHtml(text, context);
    }),
    feed('itunes.subtitle', 0.7),
  ],
  description: [
    feed('description', 0.85, summaryOf),
    feed('itunes.summary', 0.8, plainAt('itunes.summary')),
    feed('media:description', 0.6, ({ item, context }) => plainOf(mediaText(item, 'description'), context)),
  ],
  byline: [],
  authors: [
    feed('dc:creator or author', 0.9, authorClaims),
    feed('podcast:person', 0.85, speakers),
    feed('itunes.author', 0.8),
  ],
  dateline: [
    feed('georss:featurename', 0.7, ({ item }) => {
      const place = textAt(item, 'georss.featureName');
      return place === undefined ? undefined : { place };
    }),
  ],
  publishedAt: [first('pubDate'), first('dc.dates.0'), first('dcterms.issued.0'), first('dcterms.created.0')],
  modifiedAt: [first('atom.updated'), first('dcterms.modified.0')],
  section: [],
  breadcrumbs: [],
  tags: [
    feed('category', 0.9, ({ item }) => objects(item.categories).map(({ name }) => name)),
    feed('dc.subjects', 0.85),
    feed('itunes.keywords', 0.8),
  ],
  leadImage: [
    feed('media:content', 0.9, ({ item, context }) => mediaImage(item, context)),
    feed('enclosure', 0.85, enclosure),
    feed('media:thumbnail', 0.8, ({ item }) => mediaThumbnail(item)),
    feed('itunes.image', 0.6),
    feed('picture in description', 0.6, teaserPicture),
  ],
  body: [
    feed('content:encoded', 0.95, (piece) => withRecordings(piece, piece.body()?.blocks)),
    feed('description', 0.7, (piece) => withRecordings(piece, descriptionBody(piece))),
    feed('enclosure', 0.6, recordings),
  ],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [feed('content:encoded', 0.8, ({ body }) => body()?.notes)],
  related: [feed('content:encoded', 0.85, ({ body }) => body()?.related)],
  access: [],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [feed('slash.comments', 0.9)],
  license: [feed('creativeCommons.licenses.0', 0.9), feed('cc.license', 0.9)],
  copyrightHolder: [
    feed('dc:rights', 0.85, ({ item }) => holderIn(at(item, 'dc.rights.0'))),
    feed('channel copyright', 0.7, ({ envelope }) => holderIn(envelope.copyright)),
  ],
  alternateUrls: [],
};

const of = (path: string, confidence = 0.95) =>
  channel<JsonList>(path, confidence, ({ envelope }) => at(envelope, path));
const links = ({ envelope }: JsonList, rel: string): unknown => linkTo(envelope, rel);

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [of('link')],
  canonicalUrl: [],
  language: [of('language'), of('dc.languages.0')],
  direction: [of('language'), of('dc.languages.0')],
  publisher: [channel('title', 0.85, ({ envelope }) => channelClaim(envelope))],
  identifiers: [],
  form: [channel('feed', 0.99, () => 'feed')],
  title: [channel('title', 0.99, ({ envelope }) => titleText(textAt(envelope, 'title') ?? ''))],
  description: [
    channel('description', 0.95, ({ envelope, context }) => plainOf(envelope.description, context)),
    channel('itunes.summary', 0.9, ({ envelope, context }) => plainOf(at(envelope, 'itunes.summary'), context)),
  ],
  intro: [],
  image: [of('image.url', 0.8), of('itunes.image', 0.7)],
  authors: [
    channel('managingEditor', 0.7, ({ envelope }) => ({
      name: at(envelope, 'managingEditor.name'),
      email: at(envelope, 'managingEditor.email'),
      contribution: 'editor',
    })),
    channel('itunes.author', 0.7, ({ envelope }) => ({ name: at(envelope, 'itunes.author') })),
  ],
  publishedAt: [of('pubDate', 0.9)],
  modifiedAt: [of('lastBuildDate', 0.8), of('dc.dates.0', 0.8)],
  groups: [channel('items', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    channel('atom:link next', 0.95, (list) => {
      const nextUrl = links(list, 'next');
      return nextUrl === undefined ? undefined : { hasMore: true, nextUrl, prevUrl: links(list, 'previous') };
    }),
  ],
  feedUrl: [channel('atom:link self', 0.95, (list) => links(list, 'self'))],
  homePageUrl: [of('link')],
};

/** RSS 0.9 to 2.0 and RDF, podcasts among them, with Dublin Core, content, Media RSS, slash and Atom links. An entry of its own. */
export const rss = jsonFormat({
  name: 'rss',
  seen: 'an RSS feed',
  read,
  items: (value) => ({ items: objects(at(value, 'items')), envelope: value as JsonObject }),
  kind: 'digest',
  base: ({ envelope }) => textAt(envelope, 'link'),
  address: ({ link }) => link,
  id: (item) => at(item, 'guid.value') ?? item.link,
  body: (item, context, envelope) => {
    const piece = { item, envelope, context, body: () => undefined };
    return bodyOfHtml(htmlAt(piece, 'content.encoded'), context);
  },
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
