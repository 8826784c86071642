import { isSentence } from '../text.ts';
import { endOf, parentOf, tagOf } from '../tree/read.ts';
import { IS_BOILERPLATE } from '../pieces/boilerplate.ts';
import { ANY_CLUTTER } from './clutter.ts';
import type { Layout } from './context.ts';
import type { Segment } from './segments.ts';
import { TRAITS } from './traits.ts';
import type { Trait, Traits } from './traits.ts';

/** A segment with all that may be asked of it when it is judged. */
export interface Candidate {
  /** The segment. */
  readonly segment: Segment;
  /** The deepest element that holds all of it. */
  readonly anchor: number;
  /** Words, about. */
  readonly words: number;
  /** The share of its characters that are in links. */
  readonly linkDensity: number;
  /** The name of the block that holds it. */
  readonly tag: string;
  /** The traits that hold for it. */
  readonly traits: Traits;
  /** True where it holds a `time`. */
  readonly hasTime: boolean;
  /** True where it stands beneath clutter. */
  readonly isClutter: boolean;
  /** True where its text reads as that of lines that are no story. */
  readonly isBoilerplate: boolean;
}

/** One reason to take a segment for the story or not: its name, what it counts for, and how much of it there is, 0 to 1. */
export interface Feature {
  /** Name. */
  readonly name: string;
  /** What it adds to the score, where it is fully there. */
  readonly weight: number;
  /** How much of it there is. */
  readonly measure: (candidate: Candidate) => number;
}

const CLAUSE = /[,;:，、；،؛]/gu;
const has = (...names: readonly Trait[]) => {
  const traits = TRAITS.of(...names);
  return (candidate: Candidate): number => Number(candidate.traits.meets(traits));
};
const isTag =
  (...tags: readonly string[]) =>
  (candidate: Candidate): number =>
    Number(tags.includes(candidate.tag));

/** The table of reasons. The score of a segment is the sum of weight times measure; above 0 it speaks for the story. */
export const FEATURES: readonly Feature[] = [
  { name: 'any text', weight: -1.2, measure: () => 1 },
  { name: 'length', weight: 2.6, measure: ({ words }) => Math.min(words, 40) / 40 },
  { name: 'enough words for a sentence', weight: 0.8, measure: ({ words }) => Number(words >= 10) },
  { name: 'ends like a sentence', weight: 0.8, measure: ({ segment }) => Number(isSentence(segment.text)) },
  { name: 'clauses', weight: 0.6, measure: ({ segment }) => Math.min(segment.text.match(CLAUSE)?.length ?? 0, 3) / 3 },
  { name: 'links', weight: -3, measure: ({ linkDensity }) => linkDensity },
  { name: 'paragraph', weight: 0.9, measure: isTag('p') },
  { name: 'list item', weight: -0.3, measure: isTag('li', 'dd', 'dt') },
  { name: 'in the article body', weight: 0.9, measure: has('body') },
  { name: 'in an article', weight: 0.3, measure: has('article') },
  { name: 'in the main part', weight: 0.2, measure: has('main') },
  { name: 'clutter', weight: -4, measure: ({ isClutter }) => Number(isClutter) },
  { name: 'boilerplate', weight: -3, measure: ({ isBoilerplate }) => Number(isBoilerplate) },
];

/** The score of a segment by the table. */
export function scoreOf(candidate: Candidate): number {
  return FEATURES.reduce((sum, { weight, measure }) => sum + weight * measure(candidate), 0);
}

/** The deepest element that holds all of a segment. */
export function anchorOf({ page: { tree } }: Layout, { start, end }: Segment): number {
  let at = parentOf(tree, start);
  while (at > 0 && endOf(tree, at) < end) at = parentOf(tree, at);
  return at;
}

/** Looks at the segment of a number as the features need it. */
export function candidateOf(layout: Layout, segment: Segment, number: number): Candidate {
  const anchor = anchorOf(layout, segment);
  const traits = layout.traitsAt(anchor);
  return {
    segment,
    anchor,
    words: layout.words[number] ?? 0,
    linkDensity: Math.min(1, segment.linked / Math.max(segment.text.length, 1)),
    tag: tagOf(layout.page.tree, segment.holder),
    traits,
    hasTime: layout.times.some((time) => time >= anchor && time < segment.end),
    isClutter: traits.meets(ANY_CLUTTER),
    isBoilerplate: IS_BOILERPLATE.test(segment.text),
  };
}
