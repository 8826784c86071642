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
