import type { Region } from './region.ts';

/** The probability of log-odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * How good a choice of segments is likely to be, as the forest sees it: the F1 of its words that is to be expected, if each
 * segment is of the story as likely as it says.
 *
 * @param isChosen - Whether a segment, by its number, was chosen.
 */
export function expectedF1({ candidates, odds }: Region, isChosen: (number: number) => boolean): number {
  let chosen = 0;
  let right = 0;
  let all = 0;
  for (const [number, { words }] of candidates.entries()) {
    const mass = words * probabilityOf(odds[number] ?? 0);
    all += mass;
    if (!isChosen(number)) continue;
    chosen += words;
    right += mass;
  }
  return chosen === 0 || all === 0 ? 0 : (2 * right) / (chosen + all);
}

/**
 * What choices of an expected F1 had in fact, in steps between which a straight line runs: pages are a little better than the
 * forest expects, since what it doubts is short. Measured on the pages of the benchmark that the forest was learned from,
 * and checked on those it was not.
 */
const MEASURED: readonly (readonly [expected: number, measured: number])[] = [
  [0, 0],
  [0.65, 0.72],
  [0.9, 0.94],
  [0.95, 0.972],
  [1, 1],
];

/** The F1 to be expected of a choice, by what was measured on others. */
export function confidenceIn(expected: number): number {
  const at = Math.max(
    1,
    MEASURED.findIndex(([step]) => step >= expected),
  );
  const [from, to] = [MEASURED[at - 1] ?? [0, 0], MEASURED[at] ?? [1, 1]];
  const share = (expected - from[0]) / (to[0] - from[0]);
  // More digits than are meant would tell a browser's page from the same page in Node.
  return Math.round((from[1] + share * (to[1] - from[1])) * 100) / 100;
}
