import { folded } from '../folding.ts';
import { roughWords } from '../text.ts';
import { titleOf } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { endOf, isWithin, parentOf, textOf } from '../tree/read.ts';
import { TEXT } from '../tree/elements.ts';
import type { Tree } from '../tree/tree.ts';
import { captionedBoxes } from '../pieces/captioned.ts';
import { relatedBoxes } from '../pieces/related-boxes.ts';
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
  /** Boxes that are headed as lists of other stories. */
  readonly relatedBoxes: ReadonlySet<number>;
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

/** The segments beneath elements, and how much text those are. A class: its methods are compiled once for all pages. */
class Masses {
  /** The words of each segment, about. */
  readonly words: readonly number[];
  /** The words of running text before each segment, and after the last. */
  readonly before: readonly number[];
  private readonly wordsBefore: readonly number[];
  private readonly tree: Tree;
  private readonly root: number;
  /** The number of the first segment that starts at each node or after it. */
  private readonly firsts: Int32Array;
  private readonly total: number;
  private readonly certain: readonly number[];

  constructor(page: Page, segments: readonly Segment[]) {
    const { tree, root } = page;
    const words: number[] = [];
    const before = [0];
    const wordsBefore = [0];
    const firsts = new Int32Array(endOf(tree, root) - root).fill(segments.length);
    let [from, mass, all] = [0, 0, 0];
    for (const [number, segment] of segments.entries()) {
      const count = roughWords(segment.text);
      words.push(count);
      before.push((mass += massOf(segment, count)));
      wordsBefore.push((all += count));
      firsts.fill(number, from, segment.start - root + 1);
      from = segment.start - root + 1;
    }
    this.words = words;
    this.before = before;
    this.wordsBefore = wordsBefore;
    this.tree = tree;
    this.root = root;
    this.firsts = firsts;
    this.total = Math.max(mass, 1);
    this.certain = certainlyOf(page);
  }

  /** The number of the first segment that starts at a node or after it. */
  firstAt(node: number): number {
    const at = node - this.root;
    return at >= this.firsts.length ? this.words.length : (this.firsts[at] ?? 0);
  }

  /** The share of the page's running text that an element holds. */
  shareOf(index: number): number {
    return this.massOf(index) / this.total;
  }

  /** How much running text an element holds. */
  runningOf(index: number): Running {
    const [from, to] = [this.firstAt(index), this.firstAt(endOf(this.tree, index))];
    const mass = this.massOf(index);
    const words = (this.wordsBefore[to] ?? 0) - (this.wordsBefore[from] ?? 0);
    return { words: mass, share: mass / this.total, own: mass / Math.max(words, 1), isStory: this.isStory(index) };
  }

  private massOf(index: number): number {
    return (this.before[this.firstAt(endOf(this.tree, index))] ?? 0) - (this.before[this.firstAt(index)] ?? 0);
  }

  private isStory(index: number): boolean {
    for (const each of this.certain) if (isWithin(this.tree, each, index)) return true;
    return false;
  }
}

const CODE = TRAITS.of('code');
const FIGURE = TRAITS.of('figure');
const HELD_IN_FIGURES = TRAITS.of('quote', 'code', 'table');
const QUOTE = TRAITS.of('pullQuote');
const ASIDE_OR_HIDDEN = TRAITS.of('aside', 'hidden');
const OTHER_ARTICLE = TRAITS.of('otherArticle');
const OTHER_POST = TRAITS.of('otherPost');
const RELATED = TRAITS.of('related');

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
function joined(above: Traits, own: Traits, index: number, masses: Masses): Traits {
  if (own.isEmpty) return above;
  // Programs that colour code name its parts: `comment`, `tag`, `title`.
  if (above.meets(CODE)) return above;
  // What a figure holds that is no picture is text: a quotation, code, a table.
  if (above.meets(FIGURE) && own.meets(HELD_IN_FIGURES)) return above.with(own).without(FIGURE);
  // A quotation that is set beside the text is of it, as other things beside it are not; and to those who listen to a page
  // it is hidden, since they hear it in the text.
  const meant = own.meets(QUOTE) ? own.without(ASIDE_OR_HIDDEN) : own;
  return above.with(own.meets(ANY_CLUTTER) ? notOverruled(meant, masses.runningOf(index)) : meant);
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
function traitsWithin(page: Page, masses: Masses, related: ReadonlySet<number>): readonly Traits[] {
  const { tree, root } = page;
  const others = otherArticles(page, (index) => masses.shareOf(index));
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
    if (related.has(i)) own = own.with(RELATED);
    const above = i === root ? TRAITS.none : (traits[parentOf(tree, i) - root] ?? TRAITS.none);
    traits.push(joined(above, own, i, masses));
  }
  return traits;
}

/** Lays out a page: its segments, and for each element what holds there. One pass over the elements. */
export function layOut(page: Page): Layout {
  const { tree, root } = page;
  const { segments, ink } = segmentsOf(tree, root);
  const masses = new Masses(page, segments);
  const headed = relatedBoxes(page);
  const traits = traitsWithin(page, masses, headed);
  return {
    page,
    segments,
    words: masses.words,
    massBefore: masses.before,
    times: page.tagged.get('time') ?? [],
    traitsAt: (index) => (index < root ? TRAITS.none : (traits[index - root] ?? TRAITS.none)),
    shareOf: (index) => masses.shareOf(index),
    captioned: captionedBoxes(page, ink),
    relatedBoxes: headed,
    rangeOf: (index) => [masses.firstAt(index), masses.firstAt(endOf(tree, index))],
    numberAt: (node) => masses.firstAt(node),
  };
}
