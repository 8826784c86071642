import { specimen } from '../specimens.ts';
import { collapse, line } from '../text.ts';
import { Ink } from '../tree/ink.ts';
import { TEXT, elementNumber } from '../tree/elements.ts';
import { BLOCK, BREAK, SILENT, endOf, flowOf, isBlank } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';

/**
 * A run of text between block boundaries: the smallest thing that a reader would call a paragraph, a heading, a caption,
 * a label. The body of a story is a choice of these.
 */
export interface Segment {
  /** The block element that holds it. */
  readonly holder: number;
  /** Its first node. */
  readonly start: number;
  /** The index after its last text. */
  readonly end: number;
  /** Its text, on one line. */
  readonly text: string;
  /** Characters of it that are in links. */
  readonly linked: number;
}

interface Run {
  readonly start: number;
  end: number;
  text: string;
  linked: number;
}

interface Reader {
  readonly tree: Tree;
  readonly ink: Ink;
  readonly segments: Segment[];
  /** Block elements that are open, outermost first. */
  readonly holders: number[];
  run: Run | undefined;
  /** Line breaks since the last text: two part paragraphs. */
  breaks: number;
  linkEnd: number;
}

/** A longer text has something to show. */
const MAX_UNSHOWN = 3;

function flush(reader: Reader): void {
  const { run, holders, segments } = reader;
  reader.run = undefined;
  reader.breaks = 0;
  const text = run && collapse(run.text);
  // Editors of pages leave signs without width in paragraphs that are empty.
  const isShown = text !== undefined && (text.length > MAX_UNSHOWN || line(text) !== '');
  if (!run || !text || !isShown) return;
  const { start, end, linked } = run;
  segments.push({ holder: holders.at(-1) ?? 0, start, end, text, linked });
}

function readText(reader: Reader, index: number): void {
  const text = reader.tree.texts[index] ?? '';
  const isInk = !isBlank(text);
  reader.ink.note(index, isInk);
  if (!isInk) {
    if (reader.run) reader.run.text += ' ';
    return;
  }
  if (reader.breaks > 1) flush(reader);
  reader.run ??= { start: index, end: index, text: '', linked: 0 };
  reader.breaks = 0;
  reader.run.text += text;
  reader.run.end = index + 1;
  if (index < reader.linkEnd) reader.run.linked += collapse(text).length;
}

const LINK = elementNumber('a');

/** Enters an element; gives the index to go on with. */
function readElement(reader: Reader, index: number): number {
  const end = endOf(reader.tree, index);
  const flow = flowOf(reader.tree, index);
  if ((flow & SILENT) !== 0) {
    reader.ink.noteSilent(index);
    return end;
  }
  reader.ink.note(index, false);
  if (flow === BREAK) {
    reader.breaks++;
    if (reader.run) reader.run.text += ' ';
  } else if (flow === BLOCK) {
    flush(reader);
    if (end > index + 1) reader.holders.push(index);
  } else if (reader.tree.numbers[index] === LINK) {
    reader.linkEnd = Math.max(reader.linkEnd, end);
  }
  return index + 1;
}

/** The segments beneath a node, in reading order, and where its ink stands. */
export function segmentsOf(tree: Tree, root: number): { readonly segments: Segment[]; readonly ink: Ink } {
  const ink = new Ink(tree, root);
  const holders = [root];
  const reader: Reader = specimen({ tree, ink, segments: [], holders, run: undefined, breaks: 0, linkEnd: -1 });
  ink.note(root, false);
  const end = endOf(tree, root);
  let i = root + 1;
  while (i < end) {
    while (holders.length > 1 && endOf(tree, holders[holders.length - 1] ?? root) <= i) {
      flush(reader);
      holders.pop();
    }
    if (tree.numbers[i] === TEXT) readText(reader, i++);
    else i = readElement(reader, i);
  }
  flush(reader);
  return { segments: reader.segments, ink };
}
