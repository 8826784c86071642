import { folded } from '../folding.ts';
import { roughWords } from '../text.ts';
import { titleOf } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { endOf, isWithin, parentOf, textOf } from '../tree/read.ts';
import { TEXT } from '../tree/elements.ts';
import { captionedBoxes } from '../pieces/captioned.ts';
import { ANY_CLUTTER, CLUTTER } from './clutter.ts';
import { otherArticles, otherPosts } from './other-articles.ts';
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
  /** The number of the first segment that starts at a node or after it. */
  readonly numberAt: (node: number) => number;
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
const ASIDE_OR_HIDDEN = TRAITS.of('aside', 'hidden');
const OTHER_ARTICLE = TRAITS.of('otherArticle');
const OTHER_POST = TRAITS.of('otherPost');

/** The clutter, each as a set of its own. */
const EACH_CLUTTER = CLUTTER.map(({ trait, ...limits }) => ({ traits: TRAITS.of(trait), ...limits }));

/** How much running text an element holds. */
interface Running {
  /** Its words. */
  readonly words: number;
  /** Its share of that of the page. */
  readonly share: number;
  /** The share of its own words that are such. */
  readonly own: number;
  /** Whether the headline, or what is declared to be the text, stands in it: whatever its names, it is the story's. */
  readonly isStory: boolean;
}

/** More of what is made of links is running text in no menu. */
const MOST_RUNNING = 0.6;

/** More of the page's text stands in what holds the headline than in a bar with the name of the site. */
const LEAST_STORY = 0.1;
const NOT_SHOWN = TRAITS.of('hidden');

/** What an element has of its own without the clutter that its text overrules. */
function notOverruled(own: Traits, running: Running): Traits {
  if (running.isStory && running.share >= LEAST_STORY) return own.without(ANY_CLUTTER.without(NOT_SHOWN));
  let kept = own;
  for (const { traits, unless, isLinks, most = Infinity } of EACH_CLUTTER) {
    const isText = running.share >= unless || running.words > most || (isLinks && running.own >= MOST_RUNNING);
    if (isText) kept = kept.without(traits);
  }
  return kept;
}

/** The traits that hold at an element: those above it and its own. */
function joined(above: Traits, own: Traits, index: number, runningOf: (index: number) => Running): Traits {
  if (own.isEmpty) return above;
  // Programs that colour code name its parts: `comment`, `tag`, `title`.
  if (above.meets(CODE)) return above;
  // What a figure holds that is no picture is text: a quotation, code, a table.
  if (above.meets(FIGURE) && own.meets(HELD_IN_FIGURES)) return above.with(own).without(FIGURE);
  // A quotation that is set beside the text is of it, as other things beside it are not; and to those who listen to a page
  // it is hidden, since they hear it in the text.
  const meant = own.meets(QUOTE) ? own.without(ASIDE_OR_HIDDEN) : own;
  return above.with(own.meets(ANY_CLUTTER) ? notOverruled(meant, runningOf(index)) : meant);
}

/** The share of its words that the title has as well, of an `h1` that is the headline and not the name of the site. */
const TITLED = 0.8;
const MIN_HEADLINE = 3;
/** Of a page with more of them the first are asked. */
const MAX_ASKED = 8;

/** What is of the story without a doubt: the first `h1` that says what the title says, and what is declared to be the text. */
function certainlyOf(page: Page): readonly number[] {
  const title = folded(titleOf(page) ?? '').split(' ');
  const isHeadline = (index: number): boolean => {
    const words = folded(textOf(page.tree, index)).split(' ');
    const shared = words.filter((word) => title.includes(word)).length;
    return words.length >= MIN_HEADLINE && shared >= words.length * TITLED;
  };
  const headline = page.tagged.get('h1')?.slice(0, MAX_ASKED).find(isHeadline);
  const declared = page.microdata.filter(({ name }) => name === 'articleBody').slice(0, MAX_ASKED);
  return [...(headline === undefined ? [] : [headline]), ...declared.map(({ index }) => index)];
}

/** The traits that hold at each node from the root on. */
function traitsWithin(
  page: Page,
  shareOf: (index: number) => number,
  runningOf: (index: number) => Running,
): readonly Traits[] {
  const { tree, root } = page;
  const others = otherArticles(page, shareOf);
  const posts = otherPosts(page);
  const traits: Traits[] = [];
  for (let i = root, end = endOf(tree, root); i < end; i++) {
    // Nobody asks at a text; in a list with gaps every look-up takes longer.
    if (tree.numbers[i] === TEXT) {
      traits.push(TRAITS.none);
      continue;
    }
    let own = traitsOf(page, i);
    if (others.has(i)) own = own.with(OTHER_ARTICLE);
    if (posts.has(i)) own = own.with(OTHER_POST);
    const above = i === root ? TRAITS.none : (traits[parentOf(tree, i) - root] ?? TRAITS.none);
    traits.push(joined(above, own, i, runningOf));
  }
  return traits;
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
  const certain = certainlyOf(page);
  const wordsBefore = [0];
  for (const count of words) wordsBefore.push((wordsBefore.at(-1) ?? 0) + count);
  const runningOf = (index: number): Running => {
    const [from, to] = [firstAt(index), firstAt(endOf(tree, index))];
    const mass = (massBefore[to] ?? 0) - (massBefore[from] ?? 0);
    return {
      words: mass,
      share: mass / total,
      own: mass / Math.max((wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0), 1),
      isStory: certain.some((each) => isWithin(tree, each, index)),
    };
  };
  const traits = traitsWithin(page, shareOf, runningOf);
  return {
    page,
    segments,
    words,
    massBefore,
    times: page.tagged.get('time') ?? [],
    traitsAt: (index) => (index < root ? TRAITS.none : (traits[index - root] ?? TRAITS.none)),
    shareOf,
    captioned: captionedBoxes(page, ink),
    ...{ rangeOf: (index) => [firstAt(index), firstAt(endOf(tree, index))], numberAt: firstAt },
  };
}
