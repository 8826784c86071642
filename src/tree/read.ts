import { HALF, SPACE, codeAt, kindsOf } from '../characters.ts';
import { collapse } from '../text.ts';
import { BLOCK_TAGS, SILENT_TAGS, TEXT, byElement } from './elements.ts';
import type { Tree } from './tree.ts';
import { childrenOf } from './walk.ts';

export { BLOCK_TAGS, SILENT_TAGS } from './elements.ts';
export { ancestorsOf, childrenOf, elementsWithin, nearestAncestors } from './walk.ts';

/** The value of an attribute, or `undefined` where the element has none of that name. */
export function attribute(tree: Tree, index: number, name: string): string | undefined {
  return index < 0 ? undefined : tree.attributes[index]?.get(name);
}

/** The index after the node's last descendant. */
export function endOf(tree: Tree, index: number): number {
  // A place before the first makes an engine look in the list as in any object, and from then on always.
  return index < 0 ? index + 1 : (tree.ends[index] ?? index + 1);
}

/** The node's parent, -1 at the root. */
export function parentOf(tree: Tree, index: number): number {
  return index < 0 ? -1 : (tree.parents[index] ?? -1);
}

/** The node's element name; `''` for text. */
export function tagOf(tree: Tree, index: number): string {
  return index < 0 ? '' : (tree.tags[index] ?? '');
}

/** True where `index` is `ancestor` or lies beneath it. */
export function isWithin(tree: Tree, index: number, ancestor: number): boolean {
  return index >= ancestor && index < endOf(tree, ancestor);
}

/** The first element beneath a node with one of these names. */
export function firstTag(tree: Tree, index: number, ...names: string[]): number | undefined {
  for (let i = index + 1, end = endOf(tree, index); i < end; i++)
    if (tree.numbers[i] !== TEXT && names.includes(tagOf(tree, i))) return i;
  return undefined;
}

/** What parts the words of a line: blocks, and a `br`. */
export const BLOCK = 1;
export const BREAK = 2;
/** What is not shown. */
export const SILENT = 4;
const FLOWS = byElement(
  [
    ...Array.from(BLOCK_TAGS, (tag) => [tag, BLOCK] as const),
    ['br', BREAK],
    ...Array.from(SILENT_TAGS, (tag) => [tag, SILENT | (BLOCK_TAGS.has(tag) ? BLOCK : 0)] as const),
  ],
  0,
);

/** How an element flows: the sum of the kinds above; 0 for text, and for what stands within a line. */
export function flowOf(tree: Tree, index: number): number {
  return index < 0 ? 0 : (FLOWS[tree.numbers[index] ?? 0] ?? 0);
}

/**
 * The text beneath a node as a reader sees it: on one line, with a space wherever a block or a line break parts two
 * words. The silent elements give none.
 */
export function textOf(tree: Tree, index: number, skip?: (index: number) => boolean): string {
  let text = tree.texts[index] ?? '';
  for (let i = index + 1, end = endOf(tree, index); i < end; i++) {
    const flow = flowOf(tree, i);
    if (tree.numbers[i] === TEXT) {
      text += tree.texts[i] ?? '';
    } else if ((flow & SILENT) !== 0 || skip?.(i)) {
      i = endOf(tree, i) - 1;
    } else if (flow !== 0) {
      text += ' ';
    }
    // The end of a block parts words as its beginning does.
    const parent = parentOf(tree, i);
    if (endOf(tree, parent) === i + 1 && (flowOf(tree, parent) & BLOCK) !== 0) text += ' ';
  }
  return collapse(text);
}

/** True for a text of white space alone. */
export function isBlank(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if ((kindsOf(codeAt(text, i)) & SPACE) === 0) return false;
  return true;
}

/** True where {@link textOf} gives any: found at the first word, however much text follows. */
export function hasText(tree: Tree, index: number): boolean {
  for (let i = index, end = endOf(tree, index); i < end; i++) {
    if (!isBlank(tree.texts[i] ?? '')) return true;
    if (i !== index && (flowOf(tree, i) & SILENT) !== 0) i = endOf(tree, i) - 1;
  }
  return false;
}

/** The characters of a text that are not blank; no more are counted than are asked for. */
function inkIn(text: string, most: number): number {
  let ink = 0;
  let before = 0;
  const { length } = text;
  for (let i = 0; i < length && ink <= most; i++) {
    const code = codeAt(text, i);
    const kinds = kindsOf(code);
    // A character that is written as two is one.
    const isSecond = (kinds & HALF) !== 0 && code >= LOW_HALVES && before >= HIGH_HALVES && before < LOW_HALVES;
    if ((kinds & SPACE) === 0 && !isSecond) ink++;
    before = code;
  }
  return ink;
}

const HIGH_HALVES = 0xd800;
const LOW_HALVES = 0xdc00;

/**
 * The text beneath a node as {@link textOf} gives it, where it has at most this many characters; `undefined` where it has
 * more. No more is read than that takes, so asking every wrapper of a page costs little.
 */
export function shortTextOf(tree: Tree, index: number, most: number): string | undefined {
  let inked = 0;
  for (let i = index, end = endOf(tree, index); i < end && inked <= most; i++) {
    inked += inkIn(tree.texts[i] ?? '', most - inked);
    if (i !== index && (flowOf(tree, i) & SILENT) !== 0) i = endOf(tree, i) - 1;
  }
  const text = inked > most ? undefined : textOf(tree, index);
  return text !== undefined && text.length <= most ? text : undefined;
}

/** The characters directly beneath a node, as a script or a title holds them. */
export function rawText(tree: Tree, index: number): string {
  let text = '';
  for (const child of childrenOf(tree, index)) text += tree.texts[child] ?? '';
  return text;
}

const GLUED = /[\p{L}\p{M}\p{N})]$/u;
const GLUE = /^[\p{Lu}\p{N}]/u;
/** Letters of scripts without capitals begin anything. */
const CASELESS = /^\p{Lo}/u;

/** True for texts of which none is within the element of the other: `<b>…</b><i>…</i>`, and not `…<b>…</b>`. */
function areSiblings(tree: Tree, before: number, index: number): boolean {
  const [one, other] = [parentOf(tree, before), parentOf(tree, index)];
  return before >= 0 && !isWithin(tree, index, one) && !isWithin(tree, before, other);
}

/**
 * The text of the nodes `[start, end)` on one line, with a stroke wherever two elements meet without a space between
 * them: `<b>Jane Doe</b><i>5 min</i>` is "Jane Doe | 5 min".
 */
export function strokedText(
  tree: Tree,
  [start, end]: readonly [start: number, end: number],
  skip?: (index: number) => boolean,
): string {
  let text = '';
  let before = -1;
  for (let i = start; i < end; i++) {
    const flow = flowOf(tree, i);
    const isText = tree.numbers[i] === TEXT;
    const part = tree.texts[i] ?? '';
    if ((flow & SILENT) !== 0 || (!isText && skip?.(i))) i = endOf(tree, i) - 1;
    else if (flow === BREAK) text += ' ';
    else if (isText && part !== '') {
      const mayGlue = CASELESS.test(part) || part.includes('@');
      const isGlued = GLUE.test(part) || (mayGlue && areSiblings(tree, before, i));
      // A pattern for the end of a text would be tried at each place of it.
      text += isGlued && GLUED.test(text.slice(-2)) ? ` | ${part}` : part;
      before = i;
    }
  }
  return collapse(text);
}
