import { parseFeed } from 'feedsmith';
import { paragraphsOf } from '../body/plain-body.ts';
import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { ImageClaim } from '../fields/image.ts';
import type { PublisherClaim } from '../fields/publisher.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Opened } from '../input/open.ts';
import type { Block } from '../model/index.ts';
import type { Rules } from '../resolve.ts';
import { firstSentence } from '../text.ts';
import { recordingBlock } from './elements.ts';
import { rulesFrom } from './format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText, titleText } from './fragment.ts';
import { at, jsonFormat, jsonRules, objects, plainAt, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';
import { readXml } from './xml.ts';
import type { ReadXml } from './xml.ts';

const feed = jsonRules('feed', 'rss');
const channel = rulesFrom('feed', 'rss channel');

const ROOT = /^(?:\s|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*<(?:rss|rdf:RDF)\b/iu;

/** What the parser of feeds makes of the text; it takes RSS 0.9 to 2.0 and RDF to one shape. */
function parse(text: string): Json | undefined {
  const { format, feed } = parseFeed(text);
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

/** What is said of a group of media is said of each in it. */
const mediaOf = (item: JsonObject): JsonObject[] => [
  ...objects(at(item, 'media.contents')),
  ...objects(at(item, 'media.groups')).flatMap(({ contents, ...group }) =>
    objects(contents).map((content) => ({ ...group, ...content })),
  ),
];

/** Pictures that stand for the item, or for a film or a recording of it. */
const thumbnail = ({ item }: JsonItem): unknown =>
  [item.media, ...mediaOf(item)].map((holder) => at(holder, 'thumbnails.0.url')).find((url) => url !== undefined);

/** Those who have a share in a picture; a group of media also names who sings. */
const OF_PICTURES = /^(?:photo|illustrat|artist|graphic|designer|author|owner|agency|source|copyright|distribut)/iu;
const creditsOf = (holder: Json | undefined): string[] =>
  objects(holder).flatMap((credit) =>
    OF_PICTURES.test(textAt(credit, 'role') ?? 'author') ? (textAt(credit, 'value') ?? []) : [],
  );

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/iu;
const isPicture = ({ medium, type, url }: JsonObject): boolean =>
  medium === 'image' ||
  (typeof type === 'string' && type.startsWith('image/')) ||
  (medium === undefined && type === undefined && typeof url === 'string' && PICTURE.test(url));

/** The largest picture of Media RSS, with its words. https://www.rssboard.org/media-rss */
function mediaImage({ item, context }: JsonItem): ImageClaim | undefined {
  const pictures = mediaOf(item).filter(isPicture);
  const width = (each: JsonObject): number => Number(each.width ?? 0);
  const [best] = pictures.sort((a, b) => width(b) - width(a));
  if (!best) return undefined;
  const credits = creditsOf(best.credits ?? at(item, 'media.credits'));
  return {
    url: best.url,
    caption: phrasingOfHtml(at(best, 'description.value') ?? at(item, 'media.description.value'), context),
    alt: titleText(textAt(best, 'title.value') ?? '') || undefined,
    credit: credits.join(', ') || undefined,
    width: best.width,
    height: best.height,
  };
}

const enclosure = ({ item }: JsonItem): unknown => objects(item.enclosures).find(isPicture)?.url;

/** A film or a recording that is sent with an item: https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt */
const recordings = ({ item, context }: JsonItem): Block[] =>
  objects(item.enclosures).flatMap(({ url: file, type }) => {
    const [, kind] = /^(audio|video)\//iu.exec(typeof type === 'string' ? type : '') ?? [];
    const seconds = at(item, 'itunes.duration');
    return kind === undefined
      ? []
      : recordingBlock(kind.toLowerCase() === 'audio' ? 'audio' : 'video', { file, seconds }, context);
  });

const withRecordings = (piece: JsonItem, blocks: readonly Block[] | undefined): Block[] | undefined =>
  blocks && [...blocks, ...recordings(piece)];

/** A `guid` is an address unless it says that it is none. */
const guidUrl = ({ item }: JsonItem): unknown =>
  at(item, 'guid.isPermaLink') === false ? undefined : at(item, 'guid.value');

const summaryOf = ({ item, context }: JsonItem): unknown => {
  const text = textAt(item, 'description');
  return text === undefined ? undefined : plainText(text, context);
};

/** An item may have a description and no title: https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt */
const sentenceOf = ({ item, context }: JsonItem): unknown => {
  const text = textAt(item, 'description');
  return text === undefined ? undefined : firstSentence(plainText(text, context));
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
function descriptionBody({ item, context }: JsonItem): readonly Block[] | undefined {
  const text = textAt(item, 'description') ?? '';
  if (PARAGRAPHS.test(text)) return bodyOfHtml(text, context)?.blocks;
  return IS_HTML.test(text) || !text.includes('\n\n') ? undefined : paragraphsOf(text);
}

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [feed('link', 0.99), feed('guid', 0.8, guidUrl)],
  canonicalUrl: [feed('link', 0.9), feed('guid', 0.8, guidUrl)],
  language: [feed('language', 0.85, langOf)],
  direction: [feed('language', 0.85, langOf)],
  publisher: [feed('source or channel', 0.85, publisherClaim)],
  identifiers: [feed('guid', 0.95, ({ item }) => ({ rss: at(item, 'guid.value') }))],
  genre: [],
  headline: [
    feed('title', 0.95, ({ item }) => titleText(textAt(item, 'title') ?? '')),
    feed('media:title', 0.7, plainAt('media.title.value')),
    feed('first sentence of description', 0.5, sentenceOf),
  ],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [
    feed('description', 0.75, ({ item, context }) => {
      const text = textAt(item, 'description');
      return text === undefined || PARAGRAPHS.test(text) ? undefined : phrasingOfHtml(text, context);
    }),
  ],
  description: [
    feed('description', 0.85, summaryOf),
    feed('media:description', 0.6, plainAt('media.description.value')),
  ],
  byline: [],
  authors: [feed('dc:creator or author', 0.9, authorClaims)],
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
  ],
  leadImage: [
    feed('media:content', 0.9, mediaImage),
    feed('enclosure', 0.85, enclosure),
    feed('media:thumbnail', 0.8, thumbnail),
    feed('itunes.image', 0.6),
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
  copyrightHolder: [],
  alternateUrls: [],
};

const of = (path: string, confidence = 0.95) =>
  channel<JsonList>(path, confidence, ({ envelope }) => at(envelope, path));
const links = ({ envelope }: JsonList, rel: string): unknown =>
  objects(at(envelope, 'atom.links')).find((link) => link.rel === rel)?.href;

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
    channel('description', 0.95, ({ envelope, context }) => plainText(textAt(envelope, 'description') ?? '', context)),
  ],
  intro: [],
  image: [of('image.url', 0.8), of('itunes.image', 0.7)],
  authors: [
    channel('managingEditor', 0.7, ({ envelope }) => ({
      name: at(envelope, 'managingEditor.name'),
      email: at(envelope, 'managingEditor.email'),
      contribution: 'editor',
    })),
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

/** RSS 0.9 to 2.0 and RDF, with Dublin Core, content, Media RSS, slash and Atom links. An entry of its own. */
export const rss = jsonFormat({
  name: 'rss',
  seen: 'an RSS feed',
  read,
  items: (value) => ({ items: objects(at(value, 'items')), envelope: value as JsonObject }),
  kind: 'digest',
  base: ({ envelope }) => textAt(envelope, 'link'),
  address: ({ link }) => link,
  id: (item) => at(item, 'guid.value') ?? item.link,
  body: (item, context) => bodyOfHtml(at(item, 'content.encoded'), context),
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
