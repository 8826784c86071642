import type { Candidate } from './features.ts';
import { MEASURES } from './measures.ts';
import type { Sight } from './sight.ts';
import { BIAS, DEPTH, MEASURED, TREES } from './weights.ts';

/** The walk from the top of a tree to an end is written for so many questions, one after the other. */
const LEVELS: 4 = DEPTH;
/** Ends of a tree; the questions are one fewer, and the first of as many places is left empty. */
const ENDS = 2 ** LEVELS;
/** Ends are written in hundredths. */
const UNIT = 100;

const NO_LIMITS = new Float64Array();

/** Bits of a question that hold the place of its limit among those of its measure. */
const PLACE_BITS = 8;
const PLACE = 2 ** PLACE_BITS - 1;

/** All trees, one after the other. */
interface Forest {
  /** The limits that a measure is held against, by the measure's number, in ascending order. */
  readonly limits: readonly Float64Array[];
  /**
   * At each node a measure and the place of the limit above which the right branch is taken, in one number. The nodes of a
   * tree are numbered from 1: beneath node `n` stand `2n` and `2n + 1`.
   */
  readonly questions: Uint16Array;
  /** What each end adds to the score, in log-odds. */
  readonly ends: Float64Array;
}

function grow(lines: readonly string[]): Forest {
  const nodes = lines.flatMap((line) =>
    (line.split(' | ')[0] ?? '').split(' ').map((node) => {
      const [measure = 0, limit = 0] = node.split('>').map(Number);
      return { measure, limit };
    }),
  );
  const limits = MEASURED.map((_, measure) =>
    Float64Array.from(new Set(nodes.flatMap((node) => (node.measure === measure ? [node.limit] : [])))).sort(),
  );
  const ends = lines.flatMap((line) => (line.split(' | ')[1] ?? '').split(' '));
  return {
    limits,
    questions: Uint16Array.from({ length: lines.length * ENDS }, (_, place) => {
      const at = place % ENDS;
      const node = at === 0 ? undefined : nodes[Math.floor(place / ENDS) * (ENDS - 1) + at - 1];
      return node ? (node.measure << PLACE_BITS) | (limits[node.measure]?.indexOf(node.limit) ?? 0) : 0;
    }),
    ends: Float64Array.from(ends, (end) => Number(end) / UNIT),
  };
}

let forest: Forest | undefined;

/** The measures that the trees ask for, as they number them. */
const ASKED = MEASURED.flatMap((name) => MEASURES.find((measure) => measure.name === name) ?? []);

/** How many limits a value is above. */
function rankOf(value: number, limits: Float64Array): number {
  let low = 0;
  for (let high = limits.length; low < high;) {
    const middle = (low + high) >> 1;
    if (value > (limits[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 1 where the answer to a question leads to the right. Whole numbers are compared without a branch that may be guessed wrong. */
function isRight(question: number, ranks: Uint8Array): number {
  return ((question & PLACE) - (ranks[question >> PLACE_BITS] ?? 0)) >>> 31;
}

/** The sum of what all trees say, by the ranks of the measures. Level by level without a loop: it takes half the time. */
function answer({ questions, ends }: Forest, ranks: Uint8Array): number {
  let odds = BIAS;
  for (let first = 0; first < questions.length; first += ENDS) {
    const second = 2 + isRight(questions[first + 1] ?? 0, ranks);
    const third = 2 * second + isRight(questions[first + second] ?? 0, ranks);
    const fourth = 2 * third + isRight(questions[first + third] ?? 0, ranks);
    const end = 2 * fourth + isRight(questions[first + fourth] ?? 0, ranks);
    odds += ends[first + end - ENDS] ?? 0;
  }
  return odds;
}

/** Short links in clutter are most of a page's segments and no part of any story: nothing more is asked of them. */
const HOPELESS = -3;

function isHopeless({ isClutter, linkDensity, words }: Candidate): boolean {
  return isClutter && linkDensity > 0.8 && words < 12;
}

/** The ranks of the measures of the segment that is asked about. */
const ranks = new Uint8Array(ASKED.length);

function oddsAt(sight: Sight, number: number, trees: Forest): number {
  for (let i = 0; i < ranks.length; i++)
    ranks[i] = rankOf(ASKED[i]?.of(sight, number) ?? 0, trees.limits[i] ?? NO_LIMITS);
  return answer(trees, ranks);
}

/**
 * How likely each segment is a part of the story, in log-odds: above 0 it more likely is. Gradient-boosted trees
 * (Friedman 2001, https://doi.org/10.1214/aos/1013203451) over the measures; `test/bench/learn.mjs` learns them.
 */
export function oddsOf(sight: Sight): number[] {
  const trees = (forest ??= grow(TREES));
  const odds: number[] = [];
  for (const [number, candidate] of sight.candidates.entries())
    odds.push(isHopeless(candidate) ? HOPELESS : oddsAt(sight, number, trees));
  return odds;
}
