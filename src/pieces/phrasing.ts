import { language } from '../fields/language.ts';
import type { Context } from '../fields/field.ts';
import type { Phrasing, Span } from '../model/index.ts';
import { singleSpaced } from '../text.ts';
import { TEXT } from '../tree/elements.ts';
import { BLOCK, SILENT, attribute, endOf, flowOf, textOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { addressIn } from '../url.ts';

/** Inline elements that mean something, and the node they become; all others are looked through. */
const SPANS: Readonly<Record<string, Span['type']>> = {
  b: 'strong',
  cite: 'emphasis',
  del: 'delete',
  em: 'emphasis',
  i: 'emphasis',
  ins: 'underline',
  mark: 'mark',
  q: 'quote',
  s: 'delete',
  strike: 'delete',
  strong: 'strong',
  sub: 'subscript',
  sup: 'superscript',
  u: 'underline',
};

/** What is no more so where it is said twice. */
const ONCE: ReadonlySet<Span['type']> = new Set<Span['type']>(['strong', 'emphasis', 'underline', 'delete', 'mark']);

const CODE_TAGS = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

/** What is passed over while phrasing is read. */
export type Skip = (index: number) => boolean;

interface Scope {
  readonly tree: Tree;
  readonly context: Context;
  readonly skip: Skip;
}

/** A node that wraps `children`, by the element that it comes from; `undefined` where the element means nothing. */
function wrapped({ tree, context }: Scope, index: number, tag: string, children: Phrasing[]): Phrasing | undefined {
  const type = SPANS[tag];
  const [only] = children;
  // Ghost's editor writes bold as `<b><strong>`.
  if (type && children.length === 1 && only?.type === type && ONCE.has(type)) return only;
  if (type) return { type, children };
  if (tag === 'a') {
    const url = addressIn(attribute(tree, index, 'href') ?? '', context.base);
    const title = attribute(tree, index, 'title');
    return url === undefined ? undefined : { type: 'link', url, ...(title && { title }), children };
  }
  const lang = attribute(tree, index, 'lang');
  const tagged = lang === undefined ? undefined : language(lang, context);
  return tagged === undefined ? undefined : { type: 'foreign', lang: tagged, children };
}

const EMOJI = /(?:^|[\s_-])(?:emoji|smiley|twemoji)(?:$|[\s_-])/iu;
/** No sign takes more characters, joiners counted. */
const MAX_EMOJI = 16;

/** True for an image that stands for a character, which it names: https://html.spec.whatwg.org/#a-short-phrase-or-label-with-an-alternative-graphical-representation */
export function isEmoji(tree: Tree, index: number): boolean {
  const alt = attribute(tree, index, 'alt') ?? '';
  return alt !== '' && alt.length <= MAX_EMOJI && EMOJI.test(attribute(tree, index, 'class') ?? '');
}

function readElement(scope: Scope, index: number, tag: string): Phrasing[] {
  const { tree } = scope;
  if (tag === 'br') return [{ type: 'break' }];
  if (tag === 'img') return isEmoji(tree, index) ? [{ type: 'text', value: attribute(tree, index, 'alt') ?? '' }] : [];
  if (CODE_TAGS.has(tag)) {
    const value = textOf(tree, index);
    return value === '' ? [] : [{ type: 'inlineCode', value }];
  }
  const children = readRange(scope, index + 1, endOf(tree, index));
  if (children.length === 0) return [];
  const node = wrapped(scope, index, tag, children);
  if (node) return [node];
  // A block within a line parts its words from their neighbours'.
  return (flowOf(tree, index) & BLOCK) !== 0
    ? [{ type: 'text', value: ' ' }, ...children, { type: 'text', value: ' ' }]
    : children;
}

function readRange(scope: Scope, start: number, end: number): Phrasing[] {
  const { tree } = scope;
  const nodes: Phrasing[] = [];
  for (let i = start; i < end; i = endOf(tree, i)) {
    if (tree.numbers[i] === TEXT) {
      const value = singleSpaced(tree.texts[i] ?? '');
      if (value !== '') nodes.push({ type: 'text', value });
    } else if ((flowOf(tree, i) & SILENT) === 0 && !scope.skip(i)) {
      nodes.push(...readElement(scope, i, tree.tags[i] ?? ''));
    }
  }
  return nodes;
}

/** Whether the last text ended in a space, across the nodes of a line. */
interface Spacing {
  afterSpace: boolean;
}

/** Joins neighbouring texts, collapses the spaces between nodes, and drops what became empty. */
function tidy(nodes: readonly Phrasing[], spacing: Spacing): Phrasing[] {
  const kept: Phrasing[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const value = spacing.afterSpace ? node.value.replace(/^ /u, '') : node.value;
      if (value === '') continue;
      spacing.afterSpace = value.endsWith(' ');
      const last = kept.at(-1);
      if (last?.type === 'text') kept[kept.length - 1] = { type: 'text', value: last.value + value };
      else kept.push({ type: 'text', value });
    } else if (node.type === 'break') {
      spacing.afterSpace = true;
      kept.push(node);
    } else if ('children' in node) {
      const children = tidy(node.children, spacing);
      if (children.length > 0) kept.push({ ...node, children });
    } else {
      spacing.afterSpace = false;
      kept.push(node);
    }
  }
  return kept;
}

function isBlank(node: Phrasing | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

/** The nodes without breaks and spaces at the start, also where they stand within a mark. */
function trimStart(nodes: readonly Phrasing[]): Phrasing[] {
  const at = nodes.findIndex((node) => !isBlank(node));
  const first = nodes[at];
  if (!first) return [];
  const rest = nodes.slice(at + 1);
  if (!('children' in first)) return [first, ...rest];
  const children = trimStart(first.children);
  return children.length > 0 ? [{ ...first, children }, ...rest] : trimStart(rest);
}

/** The nodes without breaks and spaces at the end, also where they stand within a mark. */
function trimEnd(nodes: readonly Phrasing[]): Phrasing[] {
  const kept = [...nodes];
  while (isBlank(kept.at(-1))) kept.pop();
  const last = kept.pop();
  if (!last) return kept;
  if (last.type === 'text') return [...kept, { type: 'text', value: last.value.trimEnd() }];
  if (!('children' in last)) return [...kept, last];
  const children = trimEnd(last.children);
  return children.length > 0 ? [...kept, { ...last, children }] : trimEnd(kept);
}

/** The text of the nodes `[start, end)` with its marks and links, without spaces at either end; `[]` where there is none. */
export function phrasingOf(
  tree: Tree,
  [start, end]: readonly [start: number, end: number],
  context: Context,
  skip: Skip = () => false,
): Phrasing[] {
  const nodes = tidy(readRange({ tree, context, skip }, start, end), { afterSpace: true });
  return trimEnd(trimStart(nodes));
}

/** The text beneath an element with its marks and links. */
export function phrasingWithin(tree: Tree, index: number, context: Context, skip?: Skip): Phrasing[] {
  return phrasingOf(tree, [index + 1, endOf(tree, index)], context, skip);
}
