import { MEASURES } from './measures.ts';
import type { Sight } from './sight.ts';
import { BIAS, DEPTH, TREES } from './weights.ts';

/** A tree of questions: at each node a measure and the value above which the right branch is taken. */
interface Questions {
  readonly measures: readonly number[];
  readonly limits: readonly number[];
  /** What each end adds to the score, in log-odds. */
  readonly ends: readonly number[];
}

/** Ends are written in hundredths. */
const UNIT = 100;

function read(line: string): Questions {
  const [nodes = '', ends = ''] = line.split(' | ');
  const pairs = nodes.split(' ').map((node) => node.split('>').map(Number));
  return {
    measures: pairs.map(([measure = 0]) => measure),
    limits: pairs.map(([, limit = 0]) => limit),
    ends: ends.split(' ').map((end) => Number(end) / UNIT),
  };
}

let forest: readonly Questions[] | undefined;

function answer({ measures, limits, ends }: Questions, values: Float64Array): number {
  let at = 0;
  for (let level = 0; level < DEPTH; level++) {
    const isRight = (values[measures[at] ?? 0] ?? 0) > (limits[at] ?? 0);
    at = 2 * at + (isRight ? 2 : 1);
  }
  return ends[at - (2 ** DEPTH - 1)] ?? 0;
}

/**
 * How likely each segment is a part of the story, in log-odds: above 0 it more likely is. Gradient-boosted trees
 * (Friedman 2001, https://doi.org/10.1214/aos/1013203451) over the measures; `weights.ts` says how they were learned.
 */
export function oddsOf(sight: Sight): number[] {
  const trees = (forest ??= TREES.map(read));
  const values = new Float64Array(MEASURES.length);
  return sight.candidates.map((_, number) => {
    for (const [i, measure] of MEASURES.entries()) values[i] = measure.of(sight, number);
    return trees.reduce((sum, tree) => sum + answer(tree, values), BIAS);
  });
}
