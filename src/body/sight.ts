import { FoldedWords } from '../folding.ts';
import { titleOf } from '../page/page.ts';
import { specimen } from '../specimens.ts';
import { parentOf } from '../tree/read.ts';
import type { Layout } from './context.ts';
import type { Candidate } from './features.ts';
import type { Segment } from './segments.ts';

/** What a block holds, so that the company of a segment can be asked for. */
export interface Block {
  /** Its share of the page's running text, 0 to 1. */
  readonly share: number;
  /** The share of its characters that are in links. */
  readonly linkDensity: number;
  /** Its segments. */
  readonly segments: number;
}

/** What a first look at a page finds, by a few plain reasons. */
export interface FirstLook {
  /** The segments, with what is known of each by itself. */
  readonly candidates: readonly Candidate[];
  /** Their scores. */
  readonly scores: readonly number[];
  /** The element that seems to hold the story, as a range of segments. */
  readonly within: readonly [from: number, to: number];
  /** The run that seems to be the story. */
  readonly run: readonly [from: number, to: number];
}

/** A page as a segment sees it: itself, its neighbours, the blocks around it, and where the story seems to be. */
export interface Sight extends FirstLook {
  /** The page, laid out. */
  readonly layout: Layout;
  /** The block that stands this many levels above a segment's own, up to 3; 0 is its own. */
  readonly around: (number: number, levels: number) => Block;
  /** The share of the page's running text in blocks of a segment's name and classes. */
  readonly kin: (number: number) => number;
  /** The number of the last running paragraph before each segment, -1 where there is none. */
  readonly lastRunning: readonly number[];
  /** The number of the next running paragraph after each, or the number of all. */
  readonly nextRunning: readonly number[];
  /** The first node of the headline's element, -1 where there is none. */
  readonly headline: number;
  /** Words of the title. */
  readonly titleWords: FoldedWords;
}

function sumsOf(segments: readonly Segment[], count: (segment: Segment) => number): number[] {
  const sums = [0];
  for (const segment of segments) sums.push((sums.at(-1) ?? 0) + count(segment));
  return sums;
}

const between = (sums: readonly number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/** Levels above its own block that a segment is asked about. */
const LEVELS = 3;

/** The blocks around segments. A class: its methods are compiled once for all pages. */
class Surroundings {
  private readonly layout: Layout;
  private readonly characters: readonly number[];
  private readonly linked: readonly number[];
  private readonly total: number;
  /** Each block is measured once, however many segments ask. */
  private readonly known = new Map<number, Block>();
  /** Those of one segment are looked up together. */
  private readonly rows: (readonly Block[] | undefined)[];

  constructor(layout: Layout) {
    this.layout = layout;
    this.characters = sumsOf(layout.segments, ({ text }) => text.length);
    this.linked = sumsOf(layout.segments, (segment) => segment.linked);
    this.total = Math.max(layout.massBefore.at(-1) ?? 0, 1);
    this.rows = layout.segments.map(() => undefined);
  }

  /** The block that stands some levels above a segment's own. */
  at(number: number, levels: number): Block {
    return (this.rows[number] ??= this.rowOf(number))[levels] ?? this.blockOf(this.layout.page.root);
  }

  private rowOf(number: number): readonly Block[] {
    const { page, segments } = this.layout;
    const row: Block[] = [];
    let at = segments[number]?.holder ?? page.root;
    for (let level = 0; level <= LEVELS; level++) {
      row.push(this.blockOf(at));
      if (at > page.root) at = parentOf(page.tree, at);
    }
    return row;
  }

  private blockOf(index: number): Block {
    let block = this.known.get(index);
    if (!block) {
      const [from, to] = this.layout.rangeOf(index);
      const characters = between(this.characters, from, to);
      block = {
        share: between(this.layout.massBefore, from, to) / this.total,
        linkDensity: Math.min(1, between(this.linked, from, to) / Math.max(characters, 1)),
        segments: to - from,
      };
      this.known.set(index, block);
    }
    return block;
  }
}

/** The share of running text by name and classes of the block that holds it. */
function kinOf({ page: { tree }, segments, massBefore }: Layout): (number: number) => number {
  // A name is put together for each holder once: to look one up takes longer than all of the measures of a segment.
  const names = new Map<number, string>();
  const nameOf = (number: number): string => {
    const holder = segments[number]?.holder ?? 0;
    let name = names.get(holder);
    if (name === undefined) {
      name = `${tree.tags[holder] ?? ''} ${tree.attributes[holder]?.get('class') ?? ''}`;
      names.set(holder, name);
    }
    return name;
  };
  const masses = new Map<string, number>();
  const total = Math.max(massBefore.at(-1) ?? 0, 1);
  for (let i = 0; i < segments.length; i++) {
    const mass = (massBefore[i + 1] ?? 0) - (massBefore[i] ?? 0);
    if (mass > 0) masses.set(nameOf(i), (masses.get(nameOf(i)) ?? 0) + mass);
  }
  return (number) => (masses.get(nameOf(number)) ?? 0) / total;
}

/** Fewer words make no running paragraph. */
const RUNNING = 15;

function runningAround(candidates: readonly Candidate[]): { lastRunning: number[]; nextRunning: number[] } {
  const lastRunning: number[] = [];
  const nextRunning: number[] = candidates.map(() => candidates.length);
  let last = -1;
  for (const [i, { words, linkDensity, isClutter }] of candidates.entries()) {
    lastRunning.push(last);
    if (words < RUNNING || linkDensity > 0.5 || isClutter) continue;
    for (let k = Math.max(last, 0); k < i; k++) nextRunning[k] = i;
    last = i;
  }
  return { lastRunning, nextRunning };
}

/** Sees a page after a first look at it. */
export function seen(layout: Layout, first: FirstLook): Sight {
  const { page } = layout;
  const h1 = page.tagged.get('h1')?.[0];
  const surroundings = new Surroundings(layout);
  return specimen({
    layout,
    ...first,
    around: (number, levels) => surroundings.at(number, levels),
    kin: kinOf(layout),
    ...runningAround(first.candidates),
    headline: h1 ?? -1,
    titleWords: new FoldedWords(titleOf(page) ?? ''),
  });
}
