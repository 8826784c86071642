import { roughWords } from '../text.ts';
import type { Segment } from './segments.ts';

/** Pages that print their story twice, once for narrow screens and once for wide, repeat about half of what they say. */
const TWICE = 0.4;
/**
 * Words that are repeated in their order, for a second printing to be told from what a story itself says again: refrains,
 * plans of meals and of training, terms of offers. The longest of those in some thousand pages had 275.
 */
const MIN_WORDS = 300;
/** Segments between two that are repeated: the second printing leaves out a picture's words, or has a label more. */
const MAX_GAP = 6;

/** Segments that were all said before, in the same order. */
interface Stretch {
  /** The number of its first: what it repeats ended before. */
  readonly start: number;
  readonly segments: Segment[];
  words: number;
  /** The number of the last, and that of what it repeats. */
  at: number;
  of: number;
}

/** The first of some ascending numbers that is above a limit; `undefined` where none is. */
function firstAbove(numbers: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return numbers[low];
}

/** The stretches of a text that were said before in the same order. */
function stretchesOf(kept: readonly Segment[]): Stretch[] {
  const places = new Map<string, number[]>();
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const [at, segment] of kept.entries()) {
    const said = places.get(segment.text);
    if (!said) {
      places.set(segment.text, [at]);
      continue;
    }
    const next = open && at - open.at <= MAX_GAP ? firstAbove(said, open.of) : undefined;
    if (!open || next === undefined || next >= open.start)
      stretches.push((open = { start: at, segments: [], words: 0, at, of: said[0] ?? at }));
    else [open.at, open.of] = [at, next];
    open.segments.push(segment);
    open.words += roughWords(segment.text);
    said.push(at);
  }
  return stretches;
}

/** The segments that say again what one before them said, where a page prints its story twice; none where it does not. */
export function repeatsIn(kept: readonly Segment[]): ReadonlySet<Segment> {
  const long = stretchesOf(kept).filter(({ words }) => words >= MIN_WORDS);
  if (long.length === 0) return new Set();
  const all = kept.reduce((sum, { text }) => sum + roughWords(text), 0);
  const repeated = long.reduce((sum, { words }) => sum + words, 0);
  return new Set(repeated >= all * TWICE ? long.flatMap(({ segments }) => segments) : []);
}
