import type { Context } from '../fields/field.ts';
import type { ImageClaim } from '../fields/image.ts';
import type { Block, Judgement, Note, Story } from '../model/index.ts';
import type { Around } from './around.ts';
import type { Layout } from './context.ts';

/** What the writers of blocks share while a body is built. */
export interface Build {
  /** The page, laid out. */
  readonly layout: Layout;
  /** What cleaners need. */
  readonly context: Context;
  /** The nodes between which the story runs. */
  readonly span: readonly [start: number, end: number];
  /** True where text that was kept stands within a range of nodes. */
  readonly isKept: (start: number, end: number) => boolean;
  /** The label of a range of nodes that holds nothing but links to other stories, and the label over them. */
  readonly labelOver: (start: number, end: number) => string | undefined;
  /** The blocks that an element becomes. */
  readonly at: (index: number) => readonly Block[];
  /** Blocks of all of an element's content, whatever was kept. */
  readonly allWithin: (index: number) => Block[];
  /** Blocks of an element's content, in order. */
  readonly within: (index: number) => Block[];
  /** Stories that the page points to, found on the way. */
  readonly related: Story[];
}

/** True for what stands between the first and the last of the text that was kept. */
export function isInStory({ span: [start, end] }: Build, index: number): boolean {
  return index >= start && index < end;
}

/** Writes the blocks that an element becomes; `undefined` says "not mine, ask the next". */
export type Writer = (build: Build, index: number) => readonly Block[] | undefined;

/** A body, and what was found on the way that is worth something outside it. */
export interface Body {
  /** The story, block by block. */
  readonly blocks: readonly Block[];
  /** The newsroom's notes among them. */
  readonly notes: readonly Note[];
  /** Stories that it points to. */
  readonly related: readonly Story[];
  /** The picture before the first paragraph, if there is one. */
  readonly lead?: ImageClaim;
  /** The element that holds the story. */
  readonly container: number;
  /** The node at which its text begins. */
  readonly start: number;
  /** The node after its last text. */
  readonly end: number;
  /** The lines around the story: near a headline, which is told by its element, and after the text. */
  readonly around: (headline: number | undefined) => Around;
  /** How likely the choice of text is right, 0 to 1. */
  readonly confidence: number;
  /** What was decided of each line of the page, and why. */
  readonly judged: () => readonly Judgement[];
  /** Words of running text. */
  readonly words: number;
}
