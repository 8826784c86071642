import { parseFeed } from 'feedsmith';
import { paragraphsOf } from '../body/plain-body.ts';
import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import type { PublisherClaim } from '../fields/publisher.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Opened } from '../input/open.ts';
import type { Block, Contribution, Phrasing } from '../model/index.ts';
import type { Rules } from '../resolve.ts';
import { rulesFrom } from './format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from './fragment.ts';
import { at, holderIn, jsonFormat, jsonRules, objects, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';
import { mediaImage, mediaRecordings, mediaText, mediaThumbnail, recordingType } from './media-rss.ts';
import { recordingBlock } from './elements.ts';
import { endsCut } from '../text.ts';
import { readXml } from './xml.ts';
import type { ReadXml } from './xml.ts';

const entry = jsonRules('feed', 'atom');
const head = rulesFrom('feed', 'atom feed');

const ROOT = /^(?:\s|<\?[^>]*>|<!--[^]*?-->)*<((?:atom:)?)(feed|entry)\b/iu;

function parse(text: string): Json | undefined {
  const { format, feed } = parseFeed(text);
  return format === 'atom' ? feed : undefined;
}

/** A document may be one entry (https://www.rfc-editor.org/rfc/rfc4287#section-2), which is read as a feed of one. */
function parseEntry(text: string): Json | undefined {
  const [head = '', prefix = ''] = ROOT.exec(text) ?? [];
  const entry = text.slice(head.lastIndexOf('<'));
  const space = prefix === '' ? 'xmlns' : 'xmlns:atom';
  const feed = parse(`<${prefix}feed ${space}="http://www.w3.org/2005/Atom">${entry}</${prefix}feed>`);
  return isObject(feed) ? { ...feed, isEntry: true } : undefined;
}

function read(input: Opened): ReadXml | undefined {
  const root = input.kind === 'xml' ? ROOT.exec(input.text.slice(0, 4000))?.[2] : undefined;
  if (input.kind !== 'xml' || root === undefined) return undefined;
  return root.toLowerCase() === 'feed'
    ? readXml(input.text, { what: 'an Atom feed', item: 'entry', parse })
    : readXml(input.text, { what: 'an Atom entry', item: 'entry', parse: parseEntry });
}

/** A text construct: https://www.rfc-editor.org/rfc/rfc4287#section-3.1. Without a type it is text, and may hold `<`. */
function plainOf(construct: Json | undefined, context: Context): string | undefined {
  const value = textAt(construct, 'value');
  return value === undefined || !isMarkup(construct) ? value : plainText(value, context);
}

const isMarkup = (construct: Json | undefined): boolean => /html/iu.test(textAt(construct, 'type') ?? '');

function phrasingOf(construct: Json | undefined, context: Context): Phrasing[] | string | undefined {
  return isMarkup(construct) ? phrasingOfHtml(at(construct, 'value'), context) : textAt(construct, 'value');
}

/** The address of a link by its relation; without one it is `alternate`. */
function linkOf(holder: JsonObject, rel: string, type = ''): unknown {
  return objects(holder.links).find(
    (link) => (link.rel ?? 'alternate') === rel && (textAt(link, 'type') ?? '').startsWith(type),
  )?.href;
}

/** What is within an element that has a base of its own: https://www.rfc-editor.org/rfc/rfc4287#section-2 */
function within(construct: Json | undefined, context: Context): Context {
  const base = textAt(construct, 'xml.base');
  if (base === undefined || !URL.canParse(base, context.base)) return context;
  return { ...context, base: new URL(base, context.base).href };
}

const people = (value: Json | undefined, contribution: Contribution): AuthorClaim[] =>
  objects(value).map(({ name, uri, email }) => ({ name, url: uri, email, contribution }));

/** Who publishes a feed; of an entry that was taken over from another feed, that one: its `source` is the head of it. */
function publisherClaim(feed: JsonObject, context: Context): PublisherClaim {
  return { name: plainOf(feed.title, context), url: linkOf(feed, 'alternate'), logo: feed.logo ?? feed.icon };
}

/** A content of one paragraph that breaks off is what a reader is to look at before going to the page. */
function cutContent({ item, context, body }: JsonItem): string | undefined {
  const text = plainOf(item.content, context) ?? '';
  return endsCut(text) && (body()?.blocks.length ?? 1) === 1 ? text : undefined;
}

const PLAYER = 'https://www.youtube.com/embed/';

/** Films and recordings: in Media RSS, as a link, or by the number that YouTube's feeds name. */
function recordings({ item, context }: JsonItem): Block[] {
  const film = textAt(item, 'yt.videoId');
  if (film !== undefined)
    return recordingBlock(
      'video',
      { file: undefined, player: PLAYER + film, title: plainOf(item.title, context) },
      context,
    );
  const enclosed = objects(item.links).flatMap((link) => {
    const type = link.rel === 'enclosure' ? recordingType(link) : undefined;
    return type === undefined ? [] : recordingBlock(type, { file: link.href, title: link.title }, context);
  });
  return [...enclosed, ...mediaRecordings(item, context)];
}

const withRecordings = (piece: JsonItem, blocks: readonly Block[] | undefined): Block[] | undefined =>
  blocks && [...blocks, ...recordings(piece)];

const langOf = ({ item, envelope }: JsonItem): unknown => at(item, 'xml.lang') ?? at(envelope, 'xml.lang');
const first = (path: string, confidence: number) => entry(path, confidence);

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [entry('link alternate', 0.99, ({ item }) => linkOf(item, 'alternate'))],
  canonicalUrl: [entry('link alternate', 0.9, ({ item }) => linkOf(item, 'alternate'))],
  language: [entry('xml:lang', 0.9, langOf)],
  direction: [entry('xml:lang', 0.9, langOf)],
  publisher: [
    entry('source or feed', 0.85, ({ item, envelope, context }) => {
      const { source } = item;
      return publisherClaim(isObject(source) && plainOf(source.title, context) ? source : envelope, context);
    }),
  ],
  identifiers: [entry('id', 0.99, ({ item }) => ({ atom: item.id }))],
  genre: [],
  headline: [entry('title', 0.95, ({ item, context }) => plainOf(item.title, context))],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [entry('summary', 0.8, ({ item, context }) => phrasingOf(item.summary, context))],
  description: [
    entry('summary', 0.9, ({ item, context }) => plainOf(item.summary, context)),
    entry('media:description', 0.8, ({ item, context }) => {
      const text = mediaText(item, 'description');
      return typeof text === 'string' ? plainText(text, context) : undefined;
    }),
    entry('content that is cut', 0.7, cutContent),
  ],
  byline: [],
  authors: [
    entry('authors', 0.95, ({ item }) => [
      ...people(item.authors, 'author'),
      ...people(item.contributors, 'contributor'),
    ]),
    entry('dc.creators', 0.9),
    entry('feed authors', 0.8, ({ envelope }) => people(envelope.authors, 'author')),
  ],
  dateline: [
    entry('georss:featurename', 0.7, ({ item }) => {
      const place = textAt(item, 'georss.featureName');
      return place === undefined ? undefined : { place };
    }),
  ],
  publishedAt: [first('published', 0.99), first('dc.dates.0', 0.9), first('updated', 0.6)],
  modifiedAt: [first('updated', 0.95)],
  section: [],
  breadcrumbs: [],
  tags: [entry('category', 0.9, ({ item }) => objects(item.categories).map(({ label, term }) => label ?? term))],
  leadImage: [
    entry('media:content', 0.9, ({ item, context }) => mediaImage(item, context)),
    entry('link enclosure', 0.85, ({ item }) => linkOf(item, 'enclosure', 'image/')),
    entry('media:thumbnail', 0.8, ({ item }) => mediaThumbnail(item)),
  ],
  body: [
    entry('content', 0.95, (piece) => withRecordings(piece, piece.body()?.blocks)),
    entry('content text', 0.9, (piece) => {
      const text = isMarkup(piece.item.content) ? undefined : textAt(piece.item.content, 'value');
      return text === undefined ? undefined : withRecordings(piece, paragraphsOf(text));
    }),
    entry('media', 0.8, recordings),
  ],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [entry('content', 0.8, ({ body }) => body()?.notes)],
  related: [entry('content', 0.85, ({ body }) => body()?.related)],
  access: [
    entry('content that is cut', 0.8, (piece) =>
      cutContent(piece) === undefined ? undefined : { bodyTruncated: true },
    ),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [entry('slash.comments', 0.9)],
  license: [entry('link license', 0.9, ({ item }) => linkOf(item, 'license'))],
  copyrightHolder: [
    entry('rights', 0.85, ({ item, envelope, context }) =>
      holderIn(plainOf(item.rights, context) ?? plainOf(envelope.rights, context)),
    ),
  ],
  alternateUrls: [],
};

const lang = head<JsonList>('xml:lang', 0.95, ({ envelope }) => at(envelope, 'xml.lang'));
const link = (rel: string, confidence = 0.95) =>
  head<JsonList>(`link ${rel}`, confidence, ({ envelope }) => linkOf(envelope, rel));

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [link('alternate')],
  canonicalUrl: [],
  language: [lang],
  direction: [lang],
  publisher: [head('title', 0.85, ({ envelope, context }) => publisherClaim(envelope, context))],
  identifiers: [],
  form: [head('feed', 0.99, () => 'feed')],
  title: [head('title', 0.99, ({ envelope, context }) => plainOf(envelope.title, context))],
  description: [head('subtitle', 0.95, ({ envelope, context }) => plainOf(envelope.subtitle, context))],
  intro: [],
  image: [head('logo', 0.8, ({ envelope }) => envelope.logo ?? envelope.icon)],
  authors: [head('authors', 0.9, ({ envelope }) => people(envelope.authors, 'author'))],
  publishedAt: [],
  modifiedAt: [head('updated', 0.95, ({ envelope }) => envelope.updated)],
  groups: [head('entries', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    head('link next', 0.95, ({ envelope }) => {
      const nextUrl = linkOf(envelope, 'next');
      return nextUrl === undefined ? undefined : { hasMore: true, nextUrl, prevUrl: linkOf(envelope, 'previous') };
    }),
  ],
  feedUrl: [link('self')],
  homePageUrl: [link('alternate')],
};

/** Atom 1.0 and 0.3, feeds and single entries, with Media RSS and Dublin Core. An entry of its own. */
export const atom = jsonFormat({
  name: 'atom',
  seen: 'an Atom feed',
  read,
  items: (value) => ({
    items: objects(at(value, 'entries')),
    envelope: value as JsonObject,
    ...(at(value, 'isEntry') === true && { kind: 'article' }),
  }),
  kind: 'digest',
  base: ({ envelope }) =>
    [at(envelope, 'xml.base'), linkOf(envelope, 'alternate'), linkOf(envelope, 'self')].find(
      (href) => typeof href === 'string' && URL.canParse(href),
    ) as string | undefined,
  address: (item) => at(item, 'xml.base') ?? linkOf(item, 'alternate'),
  id: ({ id }) => id,
  body: ({ content }, context) =>
    isMarkup(content) ? bodyOfHtml(at(content, 'value'), within(content, context)) : undefined,
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
