/** Segments that follow one another, by the numbers of the first and of the one after the last. */
export type Run = readonly [from: number, to: number];

/** The run of segments within a range whose scores sum highest. */
export function bestRun(sums: readonly number[], from: number, to: number): Run {
  let best: Run = [from, from];
  let highest = 0;
  let lowestAt = from;
  for (let i = from; i <= to; i++) {
    const sum = sums[i] ?? 0;
    const gain = sum - (sums[lowestAt] ?? 0);
    if (gain > highest) {
      highest = gain;
      best = [lowestAt, i];
    }
    if (sum <= (sums[lowestAt] ?? 0)) lowestAt = i;
  }
  return best;
}

/** Fewer words, and a smaller share of those of the likeliest run, make no further part of the story. */
const MIN_PART = 60;
const MIN_PART_SHARE = 0.05;
/** So many runs are looked at: a page of thousands of scattered lines would take time that grows with their square. */
const MAX_LOOKS = 64;

/**
 * Parts of the story before and after its likeliest run: lists of goods, places and people set prices, tables and
 * buttons between their texts, and such a gap can outweigh what follows it.
 */
export function furtherParts(
  sums: readonly number[],
  main: Run,
  wordsIn: (run: Run) => number,
  within: Run = [0, sums.length - 1],
): Run[] {
  const least = Math.max(MIN_PART, wordsIn(main) * MIN_PART_SHARE);
  const open: Run[] = [
    [within[0], main[0]],
    [main[1], within[1]],
  ];
  const parts: Run[] = [];
  for (let looks = 0; looks < MAX_LOOKS; looks++) {
    const next = open.pop();
    if (next === undefined) break;
    const run = bestRun(sums, ...next);
    if (run[0] === run[1]) continue;
    if (wordsIn(run) >= least) parts.push(run);
    open.push([next[0], run[0]], [run[1], next[1]]);
  }
  return parts;
}
