/** An address of a scheme that is not allowed. */
const FOREIGN = /^(?!(?:https?|mailto|tel):)[a-z][a-z0-9+.-]*:/iu;
// What browsers, or the eye, pass over: controls, white space, and characters without a width.
const INVISIBLE = /[\p{Cc}\p{Cf}\s]/gu;
const CONTROLS = /\p{Cc}/gu;

// What most addresses are, and what needs no closer look.
const CLEAN = /^https?:\/\/[!-~]+$/u;

/**
 * Decides, for every address that an element renders, whether it may be rendered.
 *
 * @param url - An address of whatever origin.
 * @returns The address without control characters, where it is relative, a fragment, or of the scheme `http`, `https`,
 * `mailto` or `tel`; else `undefined`.
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (typeof url !== 'string') return undefined;
  if (CLEAN.test(url)) return url;
  if (FOREIGN.test(url.replace(INVISIBLE, ''))) return undefined;
  return url.replace(CONTROLS, '').trim() || undefined;
}

/** An address whose site can be read off. */
const PLAIN = /^https?:\/\/(?:www\.)?([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+)(?:[/?#]|$)/u;

/** The site of an address as readers know it: `kyivindependent.com`. `undefined` where it names none. */
export function siteOf(url: string | undefined): string | undefined {
  // To have an address parsed takes longer than to render it.
  const plain = PLAIN.exec(url ?? '')?.[1];
  if (plain) return plain;
  try {
    return new URL(url ?? '').hostname.replace(/^www\./u, '') || undefined;
  } catch {
    return undefined;
  }
}
