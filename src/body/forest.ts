import type { Candidate } from './features.ts';
import { MEASURES } from './measures.ts';
import type { Sight } from './sight.ts';
import { BIAS, DEPTH, MEASURED, TREES } from './weights.ts';

/** A tree of questions: at each node a measure and the value above which the right branch is taken. */
interface Questions {
  readonly measures: Uint8Array;
  readonly limits: Float64Array;
  /** What each end adds to the score, in log-odds. */
  readonly ends: Float64Array;
}

/** Ends are written in hundredths. */
const UNIT = 100;

function read(line: string): Questions {
  const [nodes = '', ends = ''] = line.split(' | ');
  const pairs = nodes.split(' ').map((node) => node.split('>').map(Number));
  return {
    measures: Uint8Array.from(pairs, ([measure = 0]) => measure),
    limits: Float64Array.from(pairs, ([, limit = 0]) => limit),
    ends: Float64Array.from(ends.split(' '), (end) => Number(end) / UNIT),
  };
}

let forest: readonly Questions[] | undefined;

/** The measures that the trees ask for, as they number them. */
const ASKED = MEASURED.map((name) => MEASURES.find((measure) => measure.name === name));

function answer({ measures, limits, ends }: Questions, values: Float64Array): number {
  let at = 0;
  for (let level = 0; level < DEPTH; level++) {
    const isRight = (values[measures[at] ?? 0] ?? 0) > (limits[at] ?? 0);
    at = 2 * at + (isRight ? 2 : 1);
  }
  return ends[at - (2 ** DEPTH - 1)] ?? 0;
}

/** Short links in clutter are most of a page's segments and no part of any story: nothing more is asked of them. */
const HOPELESS = -3;

function isHopeless({ isClutter, linkDensity, words }: Candidate): boolean {
  return isClutter && linkDensity > 0.8 && words < 12;
}

/**
 * How likely each segment is a part of the story, in log-odds: above 0 it more likely is. Gradient-boosted trees
 * (Friedman 2001, https://doi.org/10.1214/aos/1013203451) over the measures; `test/bench/learn.mjs` learns them.
 */
export function oddsOf(sight: Sight): number[] {
  const trees = (forest ??= TREES.map(read));
  const values = new Float64Array(ASKED.length);
  return sight.candidates.map((candidate, number) => {
    if (isHopeless(candidate)) return HOPELESS;
    for (let i = 0; i < values.length; i++) values[i] = ASKED[i]?.of(sight, number) ?? 0;
    let odds = BIAS;
    for (const tree of trees) odds += answer(tree, values);
    return odds;
  });
}
