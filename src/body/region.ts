import { ANY_CLUTTER, SURE_CLUTTER } from './clutter.ts';
import { TRAITS } from './traits.ts';
import { attribute, endOf, isWithin, parentOf } from '../tree/read.ts';
import type { Layout } from './context.ts';
import { candidateOf, scoreOf } from './features.ts';
import type { Candidate } from './features.ts';
import { oddsOf } from './forest.ts';
import { bestRun, furtherParts } from './runs.ts';
import type { Run } from './runs.ts';
import { seen } from './sight.ts';
import type { FirstLook } from './sight.ts';

/** The part of a page that holds the story. */
export interface Region {
  /** The element that holds it. */
  readonly container: number;
  /** The numbers of its first segment and of the one after its last. */
  readonly range: readonly [from: number, to: number];
  /** The segments, judged. */
  readonly candidates: readonly Candidate[];
  /** Which of them are likely enough to be kept. */
  readonly kept: readonly boolean[];
  /** How likely each is a part of the story, in log-odds. */
  readonly odds: readonly number[];
}

/** A segment counts for at most this much for and against, so that one menu of 300 links does not outweigh a story. */
const MOST = 4;
const LEAST = -0.8;
/** Short text that is no link and no clutter may be a label, a datum, a line of a list: it says little either way. */
const LEAST_PLAIN = -0.1;

/** Sums before each number, so that the sum of a range is a difference. */
function sumsOf(candidates: readonly Candidate[], scores: readonly number[]): number[] {
  const sums = [0];
  for (const [i, score] of scores.entries()) {
    const candidate = candidates[i];
    const isPlain = candidate !== undefined && !candidate.isClutter && candidate.linkDensity < 0.3;
    sums.push((sums.at(-1) ?? 0) + Math.max(isPlain ? LEAST_PLAIN : LEAST, Math.min(MOST, score)));
  }
  return sums;
}

/** A body that is marked up as one and yet holds less of the text than this is an empty shell. */
const MIN_BODY_SHARE = 0.1;

/** The element that microdata calls the article's body, if it holds text. */
function declaredBody({ page, shareOf }: Layout): number | undefined {
  const declared = page.microdata.filter(({ name }) => name === 'articleBody').map(({ index }) => index);
  return declared.filter((index) => shareOf(index) > MIN_BODY_SHARE).sort((a, b) => shareOf(b) - shareOf(a))[0];
}

/** The element whose segments sum highest; of equals the innermost. One beside the declared body is not asked. */
function bestContainer(layout: Layout, sums: readonly number[]): number {
  const { tree, root } = layout.page;
  const body = declaredBody(layout);
  const seen = new Set<number>();
  let best = root;
  let highest = -Infinity;
  for (const segment of layout.segments) {
    for (let at = segment.holder; at >= root && !seen.has(at); at = parentOf(tree, at)) {
      seen.add(at);
      if (body !== undefined && !isWithin(tree, at, body) && !isWithin(tree, body, at)) continue;
      const [from, to] = layout.rangeOf(at);
      const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
      // An ancestor comes later than what it holds, and must add something.
      if (sum > highest + 1e-9 || (sum === highest && at > best)) {
        highest = sum;
        best = at;
      }
    }
  }
  return best;
}

/** Log-odds count for at most this much against and for: one menu of 300 links does not outweigh a story. */
const LEAST_ODDS = -0.5;
const MOST_ODDS = 2;

/** Within the story a segment is kept unless it is this unlikely: a paragraph lost costs more than a line too many. */
const UNLIKELY = -0.6;

/** What its names call clutter must be as likely as this: names are wrong at times, and the whole of a story hangs on one. */
const LIKELY = 1;
/** Beside the story stand quotations of it as well: that alone tells less. */
const LIKELY_ASIDE = 0.3;
const ALL_BUT_ASIDE = ANY_CLUTTER.without(TRAITS.of('aside'));

function isKept({ isClutter, traits }: Candidate, odds: number, likely: number): boolean {
  if (traits.meets(SURE_CLUTTER)) return false;
  const least = traits.meets(ALL_BUT_ASIDE) ? likely : Math.min(likely, LIKELY_ASIDE);
  return odds > (isClutter ? least : UNLIKELY) && !(traits.has('figure') && traits.has('caption'));
}

/** Which segments are kept where what its names call clutter must be so likely. */
function keptAbove(likely: number, candidates: readonly Candidate[], odds: readonly number[]): boolean[] {
  const kept: boolean[] = [];
  for (const [number, each] of candidates.entries()) kept.push(isKept(each, odds[number] ?? 0, likely));
  return kept;
}

/** Which of them stand in one of some runs. */
function keptIn(runs: readonly Run[], isLikely: readonly boolean[]): boolean[] {
  const kept = isLikely.map(() => false);
  for (const [from, to] of runs) for (let i = from; i < to; i++) kept[i] = isLikely[i] ?? false;
  return kept;
}

/** The words of a run that are likely enough to be kept. */
function likelyWords(candidates: readonly Candidate[], isLikely: readonly boolean[], [from, to]: Run): number {
  let words = 0;
  for (let i = from; i < to; i++) if (isLikely[i]) words += candidates[i]?.words ?? 0;
  return words;
}

function candidatesOf(layout: Layout): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [number, segment] of layout.segments.entries()) candidates.push(candidateOf(layout, segment, number));
  return candidates;
}

/** The innermost element that holds all of a run. */
function holderOf({ page: { tree, root }, segments }: Layout, [from, to]: Run): number {
  const end = segments[to - 1]?.end ?? 0;
  let at = segments[from]?.holder ?? root;
  while (at > root && endOf(tree, at) < end) at = parentOf(tree, at);
  return at;
}

/** Takes a first look: the element whose segments sum highest by a few plain reasons, and in it the run that does. */
export function firstLook(layout: Layout): FirstLook {
  const candidates = candidatesOf(layout);
  const scores = candidates.map(scoreOf);
  const sums = sumsOf(candidates, scores);
  const container = bestContainer(layout, sums);
  const within = layout.rangeOf(container);
  const main = bestRun(sums, ...within);
  const wordsIn: (run: Run) => number = ([from, to]) => (layout.massBefore[to] ?? 0) - (layout.massBefore[from] ?? 0);
  const parts = [main, ...furtherParts(sums, main, wordsIn, within)];
  const run = [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))] as const;
  return { within, run, candidates, scores };
}

/** What is declared to be the body is, where it holds this share of the words that were found: the rest is its head and foot. */
const DECLARED_SHARE = 0.6;

/** What is set in a text, and does not speak against the text around it. */
const SET_IN_TEXT = TRAITS.of('figure', 'note', 'related');

/** The run within what microdata calls the article's body, where that holds most of the likeliest one. */
function runInDeclared(
  layout: Layout,
  { candidates, odds }: Pick<Region, 'candidates' | 'odds'>,
  best: Run,
  wordsIn: (run: Run) => number,
): Run | undefined {
  const body = declaredBody(layout);
  if (body === undefined) return undefined;
  const counted = odds.map((each, number) =>
    candidates[number]?.traits.meets(SET_IN_TEXT) ? Math.max(0, each) : each,
  );
  const own = bestRun(sumsOfOdds(counted), ...layout.rangeOf(body));
  return wordsIn(own) >= wordsIn(best) * DECLARED_SHARE ? own : undefined;
}

/** The sum of the odds before each segment, and of all. */
function sumsOfOdds(odds: readonly number[]): number[] {
  const sums = [0];
  for (const each of odds) sums.push((sums.at(-1) ?? 0) + Math.max(LEAST_ODDS, Math.min(MOST_ODDS, each)));
  return sums;
}

/** What comes next after the likeliest run is its end where it would be kept within it: so many lines are asked. */
const LAST_LINES = 2;
/** No story ends with a heading: what stands below it is something else. */
const HEADING = /^h[1-6]$/u;

function lastLines(candidates: readonly Candidate[], odds: readonly number[], from: number): number {
  const next = candidates.slice(from, from + LAST_LINES);
  const end = next.findIndex(
    ({ isClutter, linkDensity, tag }, i) =>
      isClutter || linkDensity > 0.5 || HEADING.test(tag) || (odds[from + i] ?? 0) <= UNLIKELY,
  );
  return end < 0 ? next.length : end;
}

/** The region that the odds of the segments speak for: the likeliest runs, and in them what is likely enough. */
export function regionOf(layout: Layout, { candidates }: FirstLook, odds: readonly number[]): Region {
  const sums = sumsOfOdds(odds);
  const best = bestRun(sums, 0, odds.length);
  const strict = keptAbove(LIKELY, candidates, odds);
  // Where names call all of it clutter, they are not believed.
  const isLikely = likelyWords(candidates, strict, best) > 0 ? strict : keptAbove(UNLIKELY, candidates, odds);
  const wordsIn = (run: Run): number => likelyWords(candidates, isLikely, run);
  const declared = runInDeclared(layout, { candidates, odds }, best, wordsIn);
  const ended: Run = [best[0], best[1] + lastLines(candidates, odds, best[1])];
  const runs = declared ? [declared] : [ended, ...furtherParts(sums, ended, wordsIn)];
  const kept = keptIn(runs, isLikely);
  const range = [Math.min(...runs.map(([from]) => from)), Math.max(...runs.map(([, to]) => to))] as const;
  return { container: holderOf(layout, range), range, candidates, kept, odds };
}

/** Log-odds of what is known and not guessed. */
const CERTAIN = 9;

/** A region of which all is text but what it is made of is clutter. */
function certainRegion(layout: Layout, container: number): Region {
  const candidates = candidatesOf(layout);
  const range = layout.rangeOf(container);
  const kept = candidates.map(({ isClutter }, number) => !isClutter && number >= range[0] && number < range[1]);
  return { container, range, candidates, kept, odds: kept.map((is) => (is ? CERTAIN : -CERTAIN)) };
}

/** The one body that `toHtml` has written into a page, if there is one. */
function writtenBody({ page: { tree, microdata } }: Layout): number | undefined {
  const isWritten = (index: number): boolean => attribute(tree, index, 'data-standfirst') === 'body';
  const [first, second] = microdata.filter(({ name, index }) => name === 'articleBody' && isWritten(index));
  return second === undefined ? first?.index : undefined;
}

/** Finds the story in a page: looks once, then asks of each segment how likely it is in what was seen. */
export function findRegion(layout: Layout): Region {
  const written = writtenBody(layout);
  if (written !== undefined) return certainRegion(layout, written);
  const first = firstLook(layout);
  return regionOf(layout, first, oddsOf(seen(layout, first)));
}

/** All of a page as a region, for HTML that is a body already. */
export function wholeRegion(layout: Layout): Region {
  return { ...certainRegion(layout, layout.page.root), range: [0, layout.segments.length] };
}
