import type { Digest, Image, Story } from '../model/index.ts';
import { ambiguousLine, escapeHtml, safeUrl, wellFormed } from '../text.ts';
import { bodyHtml } from './html.ts';
import { phrasingText } from './phrasing.ts';

/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const safe = (url: string | undefined): string | undefined => (url === undefined ? undefined : safeUrl(url));
const escape = (text: string): string => escapeHtml(wellFormed(text));
const ambiguous = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : ambiguousLine(text);

function printed(attributes: Attributes): string {
  const named = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== '');
  return named.map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
}

/** An element around XML that is finished; nothing where it would be empty and has no attributes. */
function around(name: string, inner: string, attributes: Attributes = {}): string {
  const head = printed(attributes);
  if (inner === '') return head === '' ? '' : `<${name}${head}/>`;
  return `<${name}${head}>${inner}</${name}>`;
}

/** An element with text. */
const element = (name: string, text: string | undefined, attributes: Attributes = {}): string =>
  text === undefined || text === '' ? '' : around(name, escape(text), attributes);

const INSTANT = /T.*(?:Z|[+-]\d\d:\d\d)$/u;

/** RSS wants the date of an e-mail, which has an offset: a day or a local time has none to give. */
const stamp = (date: string | undefined): string | undefined =>
  date !== undefined && INSTANT.test(date) ? new Date(date).toUTCString() : undefined;

// https://www.rssboard.org/media-rss
function media(image: Image): string {
  const url = safe(image.url);
  if (url === undefined) return '';
  const words =
    element('media:description', phrasingText(image.caption ?? []), { type: 'plain' }) +
    element('media:credit', image.creditLine);
  return around('media:content', words, { url, medium: 'image', width: image.width, height: image.height });
}

function itemXml(story: Story): string {
  const url = safe(story.url);
  const { article } = story;
  return around(
    'item',
    [
      element('title', ambiguousLine(story.headline)),
      element('link', url),
      element('guid', story.id ?? url, {
        isPermaLink: story.id === undefined || story.id === url ? undefined : 'false',
      }),
      element('description', ambiguous(story.excerpt)),
      article ? element('content:encoded', bodyHtml(article.body)) : '',
      ...story.authors.map(({ name }) => element('dc:creator', name)),
      ...story.tags.map((tag) => element('category', tag)),
      element('pubDate', stamp(story.publishedAt)),
      story.image ? media(story.image) : '',
      element('slash:comments', story.commentCount === undefined ? undefined : String(story.commentCount)),
    ].join(''),
  );
}

const NAMESPACES: Attributes = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:slash': 'http://purl.org/rss/1.0/modules/slash/',
};

const link = (rel: string, url: string | undefined): string =>
  url === undefined ? '' : around('atom:link', '', { rel, href: url });

/**
 * Writes a digest as RSS 2.0 with the words that readers of feeds know from Dublin Core, content and Media RSS. Groups are
 * laid end to end, and days without a time are left out. All text is escaped.
 * https://www.rssboard.org/rss-specification
 *
 * @example
 * ```ts
 * import { Digest } from 'standfirst';
 * import { toRss } from 'standfirst/syndication';
 *
 * const digest = Digest.parse({ title: 'Example News', groups: [{ stories: [{ headline: 'Salt & pepper' }] }] });
 * console.log(toRss(digest).includes('<item><title>Salt &amp; pepper</title></item>')); // true
 * ```
 */
export function toRss(digest: Digest): string {
  const title = ambiguousLine(digest.title ?? digest.publisher?.name ?? 'Stories');
  const home = safe(digest.homePageUrl ?? digest.url);
  const icon = safe(digest.image?.url);
  const channel = [
    element('title', title),
    element('link', home),
    // Required, and may say the same: https://www.rssboard.org/rss-specification#requiredChannelElements
    element('description', ambiguous(digest.description) ?? title),
    element('language', digest.language),
    element('lastBuildDate', stamp(digest.modifiedAt)),
    link('self', safe(digest.feedUrl)),
    link('next', safe(digest.pagination?.nextUrl)),
    icon === undefined ? '' : around('image', element('url', icon) + element('title', title) + element('link', home)),
    ...digest.groups.flatMap(({ stories }) => stories).map(itemXml),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${around('rss', around('channel', channel.join('')), NAMESPACES)}\n`;
}
