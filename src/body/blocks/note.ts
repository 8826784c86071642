import { date } from '../../fields/date.ts';
import type { Block, NoteKind } from '../../model/index.ts';
import { findWithin, isNamed, isTag } from '../../pieces/find.ts';
import { phrasingLine } from '../../phrasing.ts';
import { countWords, folded } from '../../text.ts';
import { attribute, textOf } from '../../tree/read.ts';
import type { Tree } from '../../tree/tree.ts';
import { noteDayOf } from '../notes.ts';
import { isInStory } from '../build.ts';
import type { Build, Writer } from '../build.ts';

/** What the names of a box call the note in it, the most particular first. */
const NAMES: readonly (readonly [name: RegExp, kind: NoteKind])[] = [
  [/(?:^|[\s_-])corrections?(?:$|[\s_-])/iu, 'correction'],
  [/(?:^|[\s_-])clarifications?(?:$|[\s_-])/iu, 'clarification'],
  [/(?:^|[\s_-])retractions?(?:$|[\s_-])/iu, 'retraction'],
  [/(?:^|[\s_-])editors?-?note(?:$|[\s_-])/iu, 'editors-note'],
  [/(?:^|[\s_-])callout(?:$|[\s_-])/iu, 'callout'],
];

/** What is so named is a note only where the box says that it is one: https://www.w3.org/TR/wai-aria-1.2/#note */
const NAMES_OF_NOTES: typeof NAMES = [
  ...NAMES,
  [/(?:^|[\s_-])updates?(?:$|[\s_-])/iu, 'update'],
  [/(?:^|[\s_-])disclosure(?:$|[\s_-])/iu, 'disclosure'],
  [/(?:^|[\s_-])sponsor(?:$|[\s_-])/iu, 'sponsor'],
];

/** A note that newsrooms set in a box is short; what is longer is a part of the story. */
const MAX_WORDS = 200;

const isDeclared = (tree: Tree, index: number): boolean => attribute(tree, index, 'role') === 'note';

function kindOf({ layout: { page } }: Build, index: number): NoteKind | undefined {
  const { tree } = page;
  const names = attribute(tree, index, 'class') ?? '';
  const [, kind] = (isDeclared(tree, index) ? NAMES_OF_NOTES : NAMES).find(([pattern]) => pattern.test(names)) ?? [];
  return kind === undefined || countWords(textOf(tree, index)) > MAX_WORDS ? undefined : kind;
}

const WORD = /[\p{L}\p{N}]/u;
const isLabel = isNamed(/(?:^|[\s_-])label(?:$|[\s_-])/u);

const lineOf = (block: Block | undefined): string | undefined => {
  const [line] = block?.type === 'note' ? block.children : [block];
  return line?.type === 'paragraph' || line?.type === 'heading' ? phrasingLine(line.children) : undefined;
};

/** The label over a note and the sign that opens it, which are no text of it. */
function withoutHead(blocks: readonly Block[], label: string): readonly Block[] {
  const first = lineOf(blocks[0]);
  const isHead = first !== undefined && (!WORD.test(first) || folded(first) === folded(label));
  return isHead ? blocks.slice(1) : blocks;
}

/** Paragraphs that opened as notes do are the text of the one that the box is. */
const plain = (blocks: readonly Block[], kind: NoteKind): Block[] =>
  blocks.flatMap((block) => (block.type === 'note' && block.kind === kind ? block.children : [block]));

/** A box that is set apart, and says of itself what kind of note it is. */
export const noteBox: Writer = (build, index) => {
  const kind = kindOf(build, index);
  if (kind === undefined) return undefined;
  const { page } = build.layout;
  const label = findWithin(page, index, [isLabel]);
  const text = label === undefined ? '' : textOf(page.tree, label);
  // Within the story a note is of it, however its text reads.
  const isWhole = isDeclared(page.tree, index) && isInStory(build, index);
  const blocks = withoutHead(isWhole ? build.allWithin(index) : build.within(index), text);
  // A label is kept as long as there is nothing to label.
  const isKnown = kind === 'callout' && blocks.every(({ type }) => type === 'note');
  if (blocks.length === 0 || isKnown) return blocks;
  const time = findWithin(page, index, [isTag('time')]);
  const day =
    time === undefined
      ? noteDayOf(textOf(page.tree, index), build.context)
      : date(attribute(page.tree, time, 'datetime'), build.context);
  return [{ type: 'note', kind, ...(day !== undefined && { date: day }), children: plain(blocks, kind) }];
};

/** An `aside` that is a note; others are looked into. */
export const aside: Writer = (build, index) =>
  isDeclared(build.layout.page.tree, index) ? noteBox(build, index) : undefined;
