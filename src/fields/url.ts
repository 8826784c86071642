import { addressIn } from '../url.ts';
import type { Clean } from './field.ts';

const NOT_WEB = /^(?:mailto|tel):/iu;

/** An address on the web, absolute where a base is known. */
export const url: Clean<string> = (claim, { base }) => {
  if (typeof claim !== 'string') return undefined;
  const address = addressIn(claim, base);
  return address !== undefined && !NOT_WEB.test(address) ? address : undefined;
};

/** A list of addresses, without repeats. */
export const urls: Clean<string[]> = (claim, context) => {
  const items: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const kept = new Set<string>();
  for (const item of items.slice(0, 100)) {
    const address = url(item, context);
    if (address !== undefined) kept.add(address);
  }
  return kept.size > 0 ? [...kept] : undefined;
};
