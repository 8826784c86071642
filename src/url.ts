import { safeUrl } from './text.ts';

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * An address resolved against a base; relative where there is no base. `undefined` where it is none, or has a scheme that
 * is not allowed.
 */
export function addressIn(href: string, base: string | undefined): string | undefined {
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
