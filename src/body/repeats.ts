import { roughWords } from '../text.ts';
import type { Segment } from './segments.ts';

/** Pages that print their story twice, once for narrow screens and once for wide, repeat about half of what they say. */
const TWICE = 0.4;
/**
 * Words that are repeated without a break, for a second printing to be told from what a story itself says again:
 * refrains, plans of meals and of training, terms of offers. The longest of those in some thousand pages had 275.
 */
const MIN_WORDS = 300;

/** Segments that follow one another and were all said before. */
interface Stretch {
  readonly segments: Segment[];
  words: number;
}

/** The segments that say again what one before them said, where a page prints its story twice; none where it does not. */
export function repeatsIn(kept: readonly Segment[]): ReadonlySet<Segment> {
  const said = new Set<string>();
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let words = 0;
  for (const segment of kept) {
    const count = roughWords(segment.text);
    words += count;
    if (!said.has(segment.text)) open = undefined;
    else {
      if (!open) stretches.push((open = { segments: [], words: 0 }));
      open.segments.push(segment);
      open.words += count;
    }
    said.add(segment.text);
  }
  const long = stretches.filter((stretch) => stretch.words >= MIN_WORDS);
  const repeated = long.reduce((sum, stretch) => sum + stretch.words, 0);
  return new Set(repeated >= words * TWICE ? long.flatMap(({ segments }) => segments) : []);
}
