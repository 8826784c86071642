import type { Context } from '../fields/field.ts';
import type { Block, Note } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import { phrasingLine } from '../phrasing.ts';
import { endOf } from '../tree/read.ts';
import { picturesAfter } from './beside.ts';
import { linesAround } from './around.ts';
import { leadOf } from './lead.ts';
import type { Body } from './build.ts';
import { chosen, judgementsOf } from './choice.ts';
import type { BodyOptions, Choice } from './choice.ts';
import { confidenceIn, expectedF1 } from './confidence.ts';
import { layOut } from './context.ts';
import type { Layout } from './context.ts';
import { disclosesShops } from './notes.ts';
import { findRegion, wholeRegion } from './region.ts';
import { allBlocks, buildOf, playersLeading } from './walk.ts';
import type { Region } from './region.ts';
import type { Segment } from './segments.ts';

/** A note that a paper earns from links to shops is told of the article, and is none of its text. */
function isOfShops(block: Block): boolean {
  if (block.type !== 'note' || block.kind !== 'disclosure') return false;
  return block.children.every((each) => each.type === 'paragraph' && disclosesShops(phrasingLine(each.children)));
}

function notesIn(blocks: readonly Block[]): Note[] {
  return blocks.filter((block) => block.type === 'note');
}

/** The node at which the text begins, and the one after its last. */
function boundsOf({ layout, kept, region }: Choice): readonly [first: number, end: number] {
  const first = kept[0]?.start ?? region.container;
  return [first, layout.segments[region.range[1] - 1]?.end ?? first];
}

/** Finds the story in a page and writes it as blocks. */
export function readBody(page: Page, context: Context, options: BodyOptions = {}): Body {
  const layout = layOut(page);
  const region = options.whole ? wholeRegion(layout) : findRegion(layout);
  const choice = chosen(layout, region, options);
  const { kept } = choice;
  const [first, end] = boundsOf(choice);
  const isFound = !options.whole && kept.length > 0;
  const pictures = isFound ? picturesAfter(layout, end) : [];
  const last = Math.max(end, ...pictures.map((index) => endOf(page.tree, index)));
  const build = buildOf(choice, context, options.whole ? [page.root, endOf(page.tree, page.root)] : [first, last]);
  const leading = isFound ? playersLeading(choice, context, first) : [];
  const all = kept.length > 0 || options.whole ? [...leading, ...allBlocks(build, region.container, pictures)] : [];
  const blocks = all.filter((block) => !isOfShops(block));
  const lead = leadOf(layout, first, region.container, context);
  return {
    blocks,
    notes: notesIn(all),
    related: build.related,
    ...(lead && { lead }),
    container: region.container,
    start: first,
    end: kept.at(-1)?.end ?? first,
    around: (headline) => {
      const [at] = headline === undefined ? [undefined] : layout.rangeOf(headline);
      return linesAround(layout, spanOf(layout, kept), at);
    },
    confidence: confidenceIn(expectedF1(region, (number) => choice.verdicts[number] === undefined)),
    judged: () => judgementsOf(choice),
    words: wordsOf(layout, region),
  };
}

/** The numbers of the first segment that is kept, and of the one after the last. */
function spanOf({ segments }: Layout, kept: readonly Segment[]): readonly [number, number] {
  const [first] = kept;
  const last = kept.at(-1);
  return first && last ? [segments.indexOf(first), segments.indexOf(last) + 1] : [segments.length, segments.length];
}

function wordsOf({ massBefore }: Layout, { range: [from, to] }: Region): number {
  return (massBefore[to] ?? 0) - (massBefore[from] ?? 0);
}
