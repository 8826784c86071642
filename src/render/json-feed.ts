import type { Author, Digest, Story } from '../model/index.ts';
import { ambiguousLine, safeUrl } from '../text.ts';
import { bodyHtml } from './html.ts';

/** A feed. https://www.jsonfeed.org/version/1.1/ */
export interface JsonFeed {
  /** The version of the format. */
  version: 'https://jsonfeed.org/version/1.1';
  /** The feed's title. */
  title: string;
  /** Its items. */
  items: JsonFeedItem[];
  /** The other properties of the format, under its own names. */
  [property: string]: unknown;
}

/** An item of a feed. */
export interface JsonFeedItem {
  /** What tells it from others. */
  id: string;
  /** The other properties of the format, under its own names. */
  [property: string]: unknown;
}

/** How {@link toJsonFeed} writes. */
export interface JsonFeedOptions {
  /** True to carry the whole digest as well, as an extension of our own, of which `parse` makes the same digest again. */
  lossless?: boolean;
}

const safe = (url: string | undefined): string | undefined => (url === undefined ? undefined : safeUrl(url));

/** The object without what is absent or empty. */
function filled<T extends object>(value: T): T {
  const isThere = (each: unknown): boolean =>
    each !== undefined && each !== '' && !(Array.isArray(each) && each.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isThere(each))) as T;
}

const people = (authors: readonly Author[]) =>
  authors.map(({ name, url, image }) => filled({ name, url: safe(url), avatar: safe(image?.url) }));

/** RFC 3339 wants a time and an offset; a day or a local time has none to give. */
const instant = (date: string | undefined): string | undefined =>
  /(?:Z|[+-]\d\d:\d\d)$/u.test(date ?? '') ? date : undefined;

function itemOf(story: Story, index: number): JsonFeedItem {
  const { article } = story;
  const content = article && article.body.length > 0 ? bodyHtml(article.body) : undefined;
  return filled({
    id: story.id ?? safe(story.url) ?? String(index + 1),
    url: safe(story.url),
    title: ambiguousLine(story.headline),
    content_html: content,
    // An item needs one of the two: https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
    content_text: content === undefined ? (story.excerpt ?? ambiguousLine(story.headline)) : undefined,
    summary: story.excerpt,
    image: safe(story.image?.url),
    date_published: instant(story.publishedAt),
    date_modified: instant(story.modifiedAt),
    authors: people(story.authors),
    tags: story.tags,
    language: story.language,
  });
}

/**
 * Writes a digest as JSON Feed 1.1. Groups are laid end to end, and days without a time are left out, since the format has
 * neither; the option `lossless` keeps them.
 *
 * @example
 * ```ts
 * import { Digest } from 'standfirst';
 * import { toJsonFeed } from 'standfirst/syndication';
 *
 * const digest = Digest.parse({ title: 'Example News', groups: [{ stories: [{ headline: 'Rain expected' }] }] });
 * console.log(toJsonFeed(digest).items);
 * // [{ id: '1', title: 'Rain expected', content_text: 'Rain expected' }]
 * ```
 */
export function toJsonFeed(digest: Digest, options: JsonFeedOptions = {}): JsonFeed {
  const items = digest.groups.flatMap(({ stories }) => stories).map(itemOf);
  const head = filled({
    title: ambiguousLine(digest.title ?? digest.publisher?.name ?? 'Stories'),
    home_page_url: safe(digest.homePageUrl ?? digest.url),
    feed_url: safe(digest.feedUrl),
    description: digest.description,
    next_url: safe(digest.pagination?.nextUrl),
    icon: safe(digest.image?.url),
    authors: people(digest.authors),
    language: digest.language,
    _standfirst: options.lossless ? digest : undefined,
  });
  return { version: 'https://jsonfeed.org/version/1.1', ...head, items };
}
