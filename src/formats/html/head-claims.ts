import type { AuthorClaim } from '../../fields/authors.ts';
import { date } from '../../fields/date.ts';
import type { ImageClaim } from '../../fields/image.ts';
import { monthOf } from '../../fields/months.ts';
import type { JsonObject } from '../../input/json.ts';
import { LISTING_TYPES, nodesOfType } from '../../page/json-ld.ts';
import { linkOf, metaOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { line } from '../../text.ts';
import type { Site } from './site.ts';

/** All values of a `meta` of one of these names. */
export function metaList(page: Page, ...names: string[]): string[] | undefined {
  const values = names.flatMap((name) => page.meta.get(name) ?? []);
  return values.length > 0 ? values : undefined;
}

const SITE_SEPARATOR = /\s+[|–—·•»«:/-]+\s+|\s*[|»«·•]\s*/u;

/** A title without the site's name at its end or beginning, and its section's at its end, where the page itself says what they are called. */
export function withoutSite(title: string, site: Site): string {
  const parts = line(title).split(new RegExp(`(${SITE_SEPARATOR.source})`, 'u'));
  const isOfSite = (part = ''): boolean => site.isNamed(part) || site.isSection(part);
  while (parts.length >= 3 && isOfSite(parts.at(-1))) parts.splice(-2);
  while (parts.length >= 3 && site.isNamed(parts[0] ?? '')) parts.splice(0, 2);
  return parts.join('');
}

/** The picture that the page gives to social networks, with its size and its replacement text. */
export function openGraphImage(page: Page): ImageClaim | undefined {
  const url = metaOf(page, 'og:image:secure_url', 'og:image', 'og:image:url');
  if (url === undefined) return undefined;
  return {
    url,
    alt: metaOf(page, 'og:image:alt'),
    width: metaOf(page, 'og:image:width'),
    height: metaOf(page, 'og:image:height'),
  };
}

/** The value of a Twitter label whose words match: WordPress's SEO plugins write "Written by" and the reading time there. */
export function twitterLabel(page: Page, words: RegExp): string | undefined {
  for (const number of ['1', '2', '3']) {
    const label = metaOf(page, `twitter:label${number}`);
    if (label !== undefined && words.test(label)) return metaOf(page, `twitter:data${number}`);
  }
  return undefined;
}

const ADDRESS = /^https?:|^\/|^www\.|@|\.(?:com|org|net)\b/iu;

/** An author's name in a `meta`; half of these hold an address instead. */
export function metaAuthor(page: Page, ...names: string[]): AuthorClaim[] | undefined {
  const values = names.flatMap((name) => page.meta.get(name) ?? []).filter((value) => !ADDRESS.test(value.trim()));
  return values.length > 0 ? values.map((name) => ({ name })) : undefined;
}

const DATE_IN_PATH = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?:[/-]|$)/u;

/** The day in an address, as many newspapers write it there. */
export function dateInUrl(address: string | undefined): string | undefined {
  const found = DATE_IN_PATH.exec(address ?? '');
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const number = /^\d/u.test(month) ? month : monthOf(month);
  return number === undefined ? undefined : date(`${year}-${String(number)}-${day}`, { report: () => undefined });
}

/** The page in other languages. */
export function translationClaims(page: Page): { language: string; url: string }[] | undefined {
  const own = linkOf(page, 'canonical') ?? page.url;
  const others = page.links.flatMap(({ rel, hreflang, href }) =>
    rel.includes('alternate') && hreflang && hreflang !== 'x-default' && href !== own
      ? [{ language: hreflang, url: href }]
      : [],
  );
  return others.length > 0 ? others : undefined;
}

/** True where the page is the AMP version itself: https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml/ */
function isAmp({ tree, tagged }: Page): boolean {
  const attributes = tree.attributes[tagged.get('html')?.[0] ?? -1];
  return attributes !== undefined && (attributes.has('amp') || attributes.has('⚡'));
}

/** The same page at other addresses, by the kind of `link` that leads there. */
export function alternateClaims(page: Page): Record<string, string> | undefined {
  const found = {
    amp: linkOf(page, 'amphtml') ?? (isAmp(page) ? page.url : undefined),
    short: linkOf(page, 'shortlink'),
    oembed: linkOf(page, 'alternate', 'application/json+oembed'),
    json: linkOf(page, 'alternate', 'application/json'),
    activity: linkOf(page, 'alternate', 'application/activity+json'),
  };
  const kept = Object.entries(found).flatMap(([key, href]) => (href === undefined ? [] : [[key, href] as const]));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The node of the collection that a page is. */
export function listingNode(page: Page): JsonObject | undefined {
  return nodesOfType(page.jsonLd, LISTING_TYPES)[0];
}

const DIGITS = /\d+/u;

/** The first number in a label. */
export function minutesOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : DIGITS.exec(text)?.[0];
}
