import { remembering } from './memory.ts';
import { MAX_URL, safeUrl } from './text.ts';

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * Addresses that a parser of URLs gives back as they are, and paths that it sets behind the host of a base: of plain
 * characters, without a port, without parts that are numbers or in other letters. Most are such, and to parse one takes ten
 * times as long as this look.
 */
const SETTLED = /^https?:\/\/(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/?#-]*$/;
const SETTLED_PATH = /^\/(?!\/)[\w.~!$&()*+,;=:@%/?#-]*$/;
/** Parts of a path that lead upwards, in either spelling, and hosts in other letters. */
const UNSETTLED = /\/\.|%2e|xn--/i;

const isSettled = (address: string, form: RegExp): boolean =>
  address.length <= MAX_URL && form.test(address) && !UNSETTLED.test(address);

/** What stands before the path of all addresses on the host of a base; `undefined` where the base is no address. */
const hostOf = remembering((base): string | undefined => {
  try {
    const { href, protocol } = new URL('/', base);
    return protocol === 'https:' || protocol === 'http:' ? href.slice(0, -1) : undefined;
  } catch {
    return undefined;
  }
});

/** An address as it is resolved, where that can be told without a parser. */
function settledIn(href: string, base: string | undefined): string | undefined {
  if (isSettled(href, SETTLED)) return href;
  const host = base !== undefined && isSettled(href, SETTLED_PATH) ? hostOf(base) : undefined;
  return host === undefined || host.length + href.length > MAX_URL ? undefined : host + href;
}

/**
 * An address resolved against a base; relative where there is no base. `undefined` where it is none, or has a scheme that
 * is not allowed.
 */
export function addressIn(href: string, base: string | undefined): string | undefined {
  const settled = settledIn(href, base);
  if (settled !== undefined) return settled;
  const safe = safeUrl(href);
  if (safe === undefined) return undefined;
  if (base === undefined && !HAS_SCHEME.test(safe)) return safe;
  try {
    return safeUrl(new URL(safe, base).href);
  } catch {
    return undefined;
  }
}

/** The kind of a file, and the number of a story, at the end of a part of an address: they are no words of it. */
const FILE_KIND = /\.[a-z]{2,5}$/iu;
const STORY_NUMBER = /(?:[-_.,]?(?:[a-z]{0,3}\d[\da-f]{4,}|\d{3,}))+$/iu;

/** The words of an address, for want of a headline: of `/2026/bridge-opens-at-last-12345.html` "Bridge opens at last". */
export function wordsOfAddress(address: string): string {
  const whole = address.replaceAll(/^[a-z]+:\/\/(?:www\.)?|[?#].*$|\/$/giu, '');
  const parts = whole.split('/').map((part) => decoded(part).replace(FILE_KIND, '').replace(STORY_NUMBER, ''));
  const words = parts
    .slice(1)
    .map((part) => part.replaceAll(/[-_+\s]+/gu, ' ').trim())
    .findLast((part) => /\p{L}{2,} \p{L}/u.test(part));
  return words === undefined ? decoded(whole) : words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
