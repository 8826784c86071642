import { roughWords } from '../text.ts';
import type { Page } from '../page/page.ts';
import { endOf, isWithin, parentOf } from '../tree/read.ts';
import { captionedBoxes } from '../pieces/captioned.ts';
import { CLUTTER, CLUTTER_BY_TRAIT } from './clutter.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { traitsOf } from './traits.ts';
import type { Trait } from './traits.ts';

/** What the page knows of each of its segments and elements; made once, read by all that decide. */
export interface Layout {
  /** The page. */
  readonly page: Page;
  /** All segments in reading order. */
  readonly segments: readonly Segment[];
  /** The words of running text before segment `i`: the mass of a range is a difference of two. */
  readonly massBefore: readonly number[];
  /** The traits that hold at an element: its own and its ancestors', where no clutter's share overrules them. */
  readonly traitsAt: (index: number) => ReadonlySet<Trait>;
  /** Why an element is clutter, by itself or through an ancestor; `undefined` where it is not. */
  readonly clutterAt: (index: number) => string | undefined;
  /** The page's `time` elements. */
  readonly times: readonly number[];
  /** The share of the page's running text that an element holds, 0 to 1. */
  readonly shareOf: (index: number) => number;
  /** Boxes around a picture and its caption that no name tells. */
  readonly captioned: ReadonlySet<number>;
  /** The segments beneath an element, as a range of their numbers. */
  readonly rangeOf: (index: number) => readonly [from: number, to: number];
}

/** Fewer words than this make no running text. */
const MIN_WORDS = 8;
const NO_TRAITS: ReadonlySet<Trait> = new Set();

/** The words of a segment, where it is running text and no list of links. */
function massOf({ text, linked }: Segment): number {
  const words = roughWords(text);
  return words >= MIN_WORDS && linked < text.length * 0.5 ? words : 0;
}

/** The number of the first segment that starts at or after a node. */
function firstAfter(segments: readonly Segment[], node: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of running text before each segment, and after the last. */
function massesBefore(segments: readonly Segment[]): number[] {
  const masses = [0];
  for (const segment of segments) masses.push((masses.at(-1) ?? 0) + massOf(segment));
  return masses;
}

const HELD_IN_FIGURES: readonly Trait[] = ['quote', 'code', 'table'];

/** What a figure holds that is no picture is text: a quotation, code, a table. */
function isHeldInFigure(above: ReadonlySet<Trait>, own: readonly Trait[]): boolean {
  return above.has('figure') && HELD_IN_FIGURES.some((trait) => own.includes(trait));
}

/** An article with less of the page's text than this is one of many; with more it is the page's. */
const MAIN_SHARE = 0.3;
const LONE_SHARE = 0.5;

/** Articles beside the page's own: the one that holds the headline, or else most of the text. */
function otherArticles(page: Page, shareOf: (index: number) => number): ReadonlySet<number> {
  const { tree } = page;
  const articles = page.tagged.get('article') ?? [];
  if (articles.length < 2) return new Set();
  const [h1 = -1] = page.tagged.get('h1') ?? [];
  const holder = articles.findLast((index) => isWithin(tree, h1, index));
  const main = holder ?? articles.reduce((best, index) => (shareOf(index) > shareOf(best) ? index : best));
  if (shareOf(main) < (holder === undefined ? LONE_SHARE : MAIN_SHARE)) return new Set();
  return new Set(articles.filter((index) => !isWithin(tree, index, main) && !isWithin(tree, main, index)));
}

/** Lays out a page: its segments, and for each element what holds there. One pass over the elements. */
export function layOut(page: Page): Layout {
  const { tree, root } = page;
  const segments = segmentsOf(tree, root);
  const massBefore = massesBefore(segments);
  const total = Math.max(massBefore.at(-1) ?? 0, 1);
  const rangeOf = (index: number): readonly [number, number] => [
    firstAfter(segments, index),
    firstAfter(segments, endOf(tree, index)),
  ];
  const shareOf = (index: number): number => {
    const [from, to] = rangeOf(index);
    return ((massBefore[to] ?? 0) - (massBefore[from] ?? 0)) / total;
  };
  const others = otherArticles(page, shareOf);
  const traits: (ReadonlySet<Trait> | undefined)[] = [];
  const inherit = (index: number): ReadonlySet<Trait> => {
    const above = traits[parentOf(tree, index)] ?? NO_TRAITS;
    const own = [...traitsOf(page, index), ...(others.has(index) ? (['otherArticle'] as const) : [])];
    if (own.length === 0) return above;
    if (isHeldInFigure(above, own)) return new Set([...above, ...own].filter((trait) => trait !== 'figure'));
    const share = own.some((trait) => CLUTTER_BY_TRAIT.has(trait)) ? shareOf(index) : 0;
    // A quotation that is set beside the text is of it, as other things beside it are not.
    const isQuote = own.includes('pullQuote');
    const kept = own.filter(
      (trait) => !(isQuote && trait === 'aside') && share < (CLUTTER_BY_TRAIT.get(trait)?.unless ?? 2),
    );
    return kept.every((trait) => above.has(trait)) ? above : new Set([...above, ...kept]);
  };
  for (let i = root, end = endOf(tree, root); i < end; i++) if (tree.tags[i]) traits[i] = inherit(i);
  const traitsAt = (index: number): ReadonlySet<Trait> => traits[index] ?? NO_TRAITS;
  return {
    ...{ page, segments, massBefore, times: page.tagged.get('time') ?? [] },
    traitsAt,
    clutterAt: (index) => CLUTTER.find(({ trait }) => traitsAt(index).has(trait))?.why,
    shareOf,
    captioned: captionedBoxes(page),
    rangeOf,
  };
}
