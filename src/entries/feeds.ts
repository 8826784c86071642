/**
 * Feeds and news sitemaps in XML. They are an entry of their own, since their parsers are larger than many a use of the core.
 *
 * @module standfirst/feeds
 */
import type { Format } from '../formats/format.ts';
import { atom } from '../formats/atom.ts';
import { newsSitemap } from '../formats/news-sitemap.ts';
import { rss } from '../formats/rss.ts';

/**
 * The formats of XML: RSS 0.9 to 2.0 and RDF, Atom, and news sitemaps. Pass them as the option `formats`.
 *
 * @example
 * ```ts
 * import { parseDigest } from 'standfirst';
 * import { feeds } from 'standfirst/feeds';
 *
 * const digest = parseDigest(
 *   `<rss version="2.0"><channel><title>Example News</title><link>https://news.example/</link>
 *    <item><title>Rain expected</title><link>/rain</link></item></channel></rss>`,
 *   { formats: feeds },
 * );
 * console.log(digest.groups[0]?.stories[0]?.url); // "https://news.example/rain"
 * ```
 */
export const feeds: readonly Format[] = [rss, atom, newsSitemap];
