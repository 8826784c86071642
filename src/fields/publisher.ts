import type { Evidence, Publisher } from '../model/index.ts';
import type { Clean, Field, Merged, Supported } from './field.ts';
import { image } from './image.ts';
import { partsOf } from './parts.ts';
import { plain } from './plain.ts';
import { url, urls } from './url.ts';

/** What a format's reader knows of a publisher; every part is a claim. */
export interface PublisherClaim {
  /** Name. */
  readonly name?: unknown;
  /** Home page. */
  readonly url?: unknown;
  /** Logo: an address, or all that is known of it. */
  readonly logo?: unknown;
  /** Profiles elsewhere. */
  readonly sameAs?: unknown;
}

/** Addresses, and what a system for blogs writes of all that it prints. */
const NO_PUBLISHER = /^(?:https?:\/\/.*|blogger)$/iu;

/** A publisher, from a name or from all that a reader knows of it. */
export const publisher: Clean<Publisher> = (claim, context) => {
  const parts: PublisherClaim = partsOf<PublisherClaim>(claim, 'name');
  // Some give the handle of their account.
  const name = plain(150)(parts.name, context)?.replace(/^@(?=\w)/u, '');
  if (name === undefined || NO_PUBLISHER.test(name)) return undefined;
  const home = url(parts.url, context);
  const logo = image(parts.logo, context);
  return { name, ...(home && { url: home }), ...(logo && { logo }), sameAs: urls(parts.sameAs, context) ?? [] };
};

function mergePublishers(claims: readonly Supported<Publisher>[]): Merged<Publisher> {
  const [best, ...others] = claims;
  if (!best) throw new Error('nothing to merge');
  const value = { ...best.value };
  const parts: Record<string, Evidence[]> = {};
  for (const { value: other, evidence } of others) {
    for (const key of ['url', 'logo'] as const) {
      if (value[key] !== undefined || other[key] === undefined) continue;
      Object.assign(value, { [key]: other[key] });
      parts[`/${key}`] = [evidence];
    }
    if (value.sameAs.length === 0 && other.sameAs.length > 0) value.sameAs = other.sameAs;
  }
  return { value, parts };
}

/** Who published it: the name from the surest place, the rest from wherever it stands. */
export const publisherField: Field<Publisher> = { clean: publisher, merge: mergePublishers };
