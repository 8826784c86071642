import { countWords, line } from '../text.ts';
import type { Clean } from './field.ts';

/** What programs write where they have no value. */
const NOTHING = new Set(['undefined', 'null', 'none', 'nan', 'n/a', '[object object]', 'false', 'true', '-', '–', '—']);

/** One line of text, at most `limit` characters long. */
export function plain(limit: number): Clean<string> {
  return (claim) => {
    if (typeof claim !== 'string' && typeof claim !== 'number') return undefined;
    const text = line(String(claim));
    return text === '' || text.length > limit || NOTHING.has(text.toLowerCase()) ? undefined : text;
  };
}

/** A line that is short enough to be a name or a label, not a sentence. */
export function label(words: number): Clean<string> {
  const clean = plain(150);
  return (claim, context) => {
    const text = clean(claim, context);
    return text !== undefined && countWords(text) <= words ? text : undefined;
  };
}

const SEPARATORS = /[,;|]/u;
const MAX_ITEMS = 200;

/** A list of lines without repeats; a string is split at commas, semicolons and bars. */
export const lines: Clean<string[]> = (claim, context) => {
  const items: readonly unknown[] =
    typeof claim === 'string' ? claim.split(SEPARATORS) : Array.isArray(claim) ? claim : [];
  const clean = plain(200);
  const kept = new Map<string, string>();
  for (const item of items.slice(0, MAX_ITEMS)) {
    const text = clean(item, context);
    if (text !== undefined && !kept.has(text.toLowerCase())) kept.set(text.toLowerCase(), text);
  }
  return kept.size > 0 ? [...kept.values()] : undefined;
};

/** A whole number of at least `least`, also where it is written as text. */
export function count(least: number): Clean<number> {
  return (claim) => {
    const number = typeof claim === 'string' && claim.trim() !== '' ? Number(claim) : claim;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number + 0 : undefined;
  };
}

const YES = new Set(['true', 'yes', '1', 'https://schema.org/true', 'http://schema.org/true']);
const NO = new Set(['false', 'no', '0', 'https://schema.org/false', 'http://schema.org/false']);

/** A truth value in any of the spellings that pages have. */
export const yesOrNo: Clean<boolean> = (claim) => {
  if (typeof claim === 'boolean') return claim;
  if (typeof claim !== 'string' && typeof claim !== 'number') return undefined;
  const text = String(claim).trim().toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
};
