import { date } from '../fields/date.ts';
import type { Context } from '../fields/field.ts';
import type { Block, Note, Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { specimen } from '../specimens.ts';
import { phrasingOf } from '../pieces/phrasing.ts';
import { isSign } from '../pieces/pictures.ts';
import { OTHER, elementsNamed } from '../tree/elements.ts';
import { BLOCK, SILENT, attribute, endOf, flowOf, isWithin, tagOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { addressIn } from '../url.ts';
import { AMP_TAGS } from './blocks/amp.ts';
import { playersWithin } from './blocks/player.ts';
import { labelled, labelledWithin } from './blocks/related.ts';
import { paragraphBlocks } from './blocks/text.ts';
import { playersBefore } from './beside.ts';
import type { Build } from './build.ts';
import { CLOSED_CLUTTER } from './clutter.ts';
import type { Choice } from './choice.ts';
import type { Layout } from './context.ts';
import { write } from './handlers.ts';
import { noteDayOf } from './notes.ts';
import type { LeadingOn } from './leading-on.ts';
import type { Segment } from './segments.ts';
import { TRAITS } from './traits.ts';

/** True where one of the segments has text in `[start, end)`: a picture within a line parts its text, and both parts are of it. */
function hasTextOf(segments: readonly Segment[], start: number, end: number): boolean {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (segments[low]?.start ?? Infinity) < end;
}

const PICTURES = elementsNamed(['img', 'amp-img']);
/** Of AMP's other elements none has a number. */
const AMP_PICTURES = new Set(['amp-video', 'amp-audio', 'amp-iframe', 'amp-carousel', ...AMP_TAGS]);

function isPicture({ numbers, tags }: Tree, index: number): boolean {
  const number = numbers[index] ?? OTHER;
  return number === OTHER ? AMP_PICTURES.has(tags[index] ?? '') : PICTURES[number] === true;
}

/** Inline elements that hold blocks are looked into as if they were blocks. */
function holdsBlocks(tree: Tree, index: number): boolean {
  for (let i = index, end = endOf(tree, index); i < end; i++) {
    if ((flowOf(tree, i) & BLOCK) !== 0 || (isPicture(tree, i) && !isSign(tree, i))) return true;
  }
  return false;
}

const CONTROLS = TRAITS.of('tools');

function blocksOf(build: Build, index: number): readonly Block[] {
  const { page, traitsAt } = build.layout;
  if (flowOf(page.tree, index) === SILENT) return [];
  const isBox = page.marksOf(index).has('related') || build.layout.relatedBoxes.has(index);
  const label = isBox ? undefined : build.labelOver(index, endOf(page.tree, index));
  if (label !== undefined) return labelled(build, index, label);
  const written = write(build, index, page.marksOf(index));
  if (written !== undefined) return written;
  const traits = traitsAt(index);
  // Clutter is looked into as well where text of it is kept: that was judged by itself.
  const isOpen = !traits.meets(CLOSED_CLUTTER) || build.isKept(index, endOf(page.tree, index));
  if (isOpen) return blocksWithin(build, index);
  return traits.meets(CONTROLS) ? playersWithin(build, index) : [];
}

const holdsLink = (children: readonly Phrasing[]): boolean =>
  children.some((each) => each.type === 'link' || ('children' in each && holdsLink(each.children)));

/** A link around blocks is one in each of its lines. */
function linked(blocks: readonly Block[], { layout: { page }, context }: Build, index: number): readonly Block[] {
  if (tagOf(page.tree, index) !== 'a') return blocks;
  const url = addressIn(attribute(page.tree, index, 'href') ?? '', context.base);
  if (url === undefined) return blocks;
  return blocks.map((block) => {
    const isLine = block.type === 'paragraph' || block.type === 'heading';
    if (!isLine || holdsLink(block.children)) return block;
    return { ...block, children: [{ type: 'link', url, children: block.children }] };
  });
}

/** The blocks of an element's content: runs of inline content become paragraphs, blocks become what they are. */
function blocksWithin(build: Build, index: number): Block[] {
  const { tree } = build.layout.page;
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  let breaks = 0;
  const flush = (): void => {
    if (start >= 0 && build.isKept(start, end))
      blocks.push(...dated(paragraphBlocks(phrasingOf(tree, [start, end], build.context)), build, start, end));
    else if (start >= 0) blocks.push(...labelledWithin(build, start, end));
    start = -1;
    breaks = 0;
  };
  for (let child = index + 1, last = endOf(tree, index); child < last; child = endOf(tree, child)) {
    const tag = tagOf(tree, child);
    if (tag !== '' && holdsBlocks(tree, child)) {
      flush();
      blocks.push(...linked(blocksOf(build, child), build, child));
      continue;
    }
    const isBlank = tag === '' && (tree.texts[child] ?? '').trim() === '';
    if (tag === 'br') breaks++;
    // Two line breaks part paragraphs.
    else if (!isBlank && breaks > 1) flush();
    if (tag !== 'br' && !isBlank) breaks = 0;
    if (start < 0) start = child;
    end = endOf(tree, child);
  }
  flush();
  return blocks;
}

/** Gives notes the date that a `time` within them states. */
function dated(blocks: Block[], { layout: { page }, context }: Build, start: number, end: number): Block[] {
  if (!blocks.some(({ type }) => type === 'note')) return blocks;
  const time = page.tagged.get('time')?.find((index) => index >= start && index < end);
  const stated = time === undefined ? undefined : date(attribute(page.tree, time, 'datetime'), context);
  return blocks.map((block) => {
    const day = block.type === 'note' ? (stated ?? noteDayOf(openingOf(block), context)) : undefined;
    return day === undefined ? block : { ...block, date: day };
  });
}

/** The first line of a note. */
function openingOf({ children: [first] }: Note): string {
  return first?.type === 'paragraph' ? phrasingLine(first.children) : '';
}

/** The blocks of what holds the text, and the pictures after it. */
export function allBlocks(build: Build, container: number, pictures: readonly number[]): Block[] {
  const { tree } = build.layout.page;
  const after = pictures.filter((index) => !isWithin(tree, index, container));
  return [...blocksWithin(build, container), ...after.flatMap((index) => blocksOf(build, index))];
}

/** Reads the label of a range of nodes that holds nothing but links to other stories, and the label over them. */
function labelReader({ segments, numberAt }: Layout, { labelOf, labels }: LeadingOn): Build['labelOver'] {
  return (start, end) => {
    let label: string | undefined;
    if (labelOf.size === 0) return undefined;
    for (let number = numberAt(start); (segments[number]?.start ?? Infinity) < end; number++) {
      const own = labelOf.get(number);
      if (own === undefined && !labels.has(number)) return undefined;
      label ??= own;
    }
    return label;
  };
}

/**
 * What the writers of blocks get of a page in which a story was found.
 *
 * @param span - The nodes between which it runs.
 */
export function buildOf(choice: Choice, context: Context, span: Build['span']): Build {
  const { layout, kept } = choice;
  const build: Build = {
    layout,
    context,
    span,
    isKept: (start, until) => hasTextOf(kept, start, until),
    labelOver: labelReader(layout, choice.leading),
    at: (index) => blocksOf(build, index),
    within: (index) => blocksWithin(build, index),
    allWithin: (index) => blocksWithin({ ...build, isKept: () => true }, index),
    related: [],
  };
  return specimen(build);
}

/** The films and recordings that stand before the text. */
export function playersLeading(choice: Choice, context: Context, start: number): Block[] {
  return playersBefore(choice.layout, start, choice.region.container).flatMap((index) =>
    blocksOf(buildOf(choice, context, [index, start]), index).filter(
      ({ type }) => type === 'video' || type === 'audio',
    ),
  );
}
