import { roughWords } from '../text.ts';
import type { Page } from '../page/page.ts';
import { endOf, isWithin, parentOf } from '../tree/read.ts';
import { captionedBoxes } from '../pieces/captioned.ts';
import { ANY_CLUTTER, CLUTTER } from './clutter.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { TRAITS, traitsOf } from './traits.ts';
import type { Traits } from './traits.ts';

/** What the page knows of each of its segments and elements; made once, read by all that decide. */
export interface Layout {
  /** The page. */
  readonly page: Page;
  /** All segments in reading order. */
  readonly segments: readonly Segment[];
  /** The words of each, about. */
  readonly words: readonly number[];
  /** The words of running text before segment `i`: the mass of a range is a difference of two. */
  readonly massBefore: readonly number[];
  /** The traits that hold at an element: its own and its ancestors', where no clutter's share overrules them. */
  readonly traitsAt: (index: number) => Traits;
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

/** The words of a segment, where it is running text and no list of links. */
function massOf({ text, linked }: Segment, words: number): number {
  return words >= MIN_WORDS && linked < text.length * 0.5 ? words : 0;
}

/** Tells the number of the first segment that starts at or after a node. */
function firstReader(segments: readonly Segment[], root: number, end: number): (node: number) => number {
  const firsts = new Int32Array(end - root).fill(segments.length);
  let from = 0;
  for (const [number, { start }] of segments.entries()) {
    firsts.fill(number, from, start - root + 1);
    from = start - root + 1;
  }
  return (node) => (node >= end ? segments.length : (firsts[node - root] ?? 0));
}

/** The words of running text before each segment, and after the last. */
function massesBefore(segments: readonly Segment[], words: readonly number[]): number[] {
  const masses = [0];
  let mass = 0;
  for (const [i, segment] of segments.entries()) masses.push((mass += massOf(segment, words[i] ?? 0)));
  return masses;
}

const CODE = TRAITS.of('code');
const FIGURE = TRAITS.of('figure');
const HELD_IN_FIGURES = TRAITS.of('quote', 'code', 'table');
const QUOTE = TRAITS.of('pullQuote');
const ASIDE = TRAITS.of('aside');
const OTHER_ARTICLE = TRAITS.of('otherArticle');

/** The clutter, each as a set of its own. */
const EACH_CLUTTER = CLUTTER.map(({ trait, unless, isLinks }) => ({ traits: TRAITS.of(trait), unless, isLinks }));

/** How much running text an element holds. */
interface Running {
  /** Its share of that of the page. */
  readonly share: number;
  /** The share of its own words that are such. */
  readonly own: number;
}

/** More of what is made of links is running text in no menu. */
const MOST_RUNNING = 0.6;

/** What an element has of its own without the clutter that its text overrules. */
function notOverruled(own: Traits, running: Running): Traits {
  let kept = own;
  for (const { traits, unless, isLinks } of EACH_CLUTTER)
    if (running.share >= unless || (isLinks && running.own >= MOST_RUNNING)) kept = kept.without(traits);
  return kept;
}

/** The traits that hold at an element: those above it and its own. */
function joined(above: Traits, own: Traits, index: number, runningOf: (index: number) => Running): Traits {
  if (own.isEmpty) return above;
  // Programs that colour code name its parts: `comment`, `tag`, `title`.
  if (above.meets(CODE)) return above;
  // What a figure holds that is no picture is text: a quotation, code, a table.
  if (above.meets(FIGURE) && own.meets(HELD_IN_FIGURES)) return above.with(own).without(FIGURE);
  // A quotation that is set beside the text is of it, as other things beside it are not.
  const meant = own.meets(QUOTE) ? own.without(ASIDE) : own;
  return above.with(own.meets(ANY_CLUTTER) ? notOverruled(meant, runningOf(index)) : meant);
}

/** An article with less of the page's text than this is one of many; with more it is the page's. */
const MAIN_SHARE = 0.3;
const LONE_SHARE = 0.5;

/** Articles beside the page's own: the one that holds the headline, or else most of the text. */
function otherArticles(page: Page, shareOf: (index: number) => number): ReadonlySet<number> {
  const { tree } = page;
  const tagged = page.tagged.get('article') ?? [];
  const marked = page.marked.get('article') ?? [];
  const articles = marked.length === 0 ? tagged : [...new Set([...tagged, ...marked])].sort((a, b) => a - b);
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
  const { segments, ink } = segmentsOf(tree, root);
  const words = segments.map(({ text }) => roughWords(text));
  const massBefore = massesBefore(segments, words);
  const total = Math.max(massBefore.at(-1) ?? 0, 1);
  const firstAt = firstReader(segments, root, endOf(tree, root));
  const shareOf = (index: number): number =>
    ((massBefore[firstAt(endOf(tree, index))] ?? 0) - (massBefore[firstAt(index)] ?? 0)) / total;
  const wordsBefore = [0];
  for (const count of words) wordsBefore.push((wordsBefore.at(-1) ?? 0) + count);
  const runningOf = (index: number): Running => {
    const [from, to] = [firstAt(index), firstAt(endOf(tree, index))];
    const mass = (massBefore[to] ?? 0) - (massBefore[from] ?? 0);
    return { share: mass / total, own: mass / Math.max((wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0), 1) };
  };
  const others = otherArticles(page, shareOf);
  const traits: Traits[] = [];
  for (let i = root, end = endOf(tree, root); i < end; i++) {
    if (!tree.tags[i]) continue;
    const own = others.has(i) ? traitsOf(page, i).with(OTHER_ARTICLE) : traitsOf(page, i);
    traits[i] = joined(traits[parentOf(tree, i)] ?? TRAITS.none, own, i, runningOf);
  }
  return {
    ...{ page, segments, words, massBefore, times: page.tagged.get('time') ?? [] },
    traitsAt: (index) => traits[index] ?? TRAITS.none,
    shareOf,
    captioned: captionedBoxes(page, ink),
    rangeOf: (index) => [firstAt(index), firstAt(endOf(tree, index))],
  };
}
