import type { Phrasing } from 'standfirst/model';
import { DEEPEST, listOf } from './lists.ts';

const ENDS_CUT = /(?:…|\.{3})[\])]?$/u;
const LOOSE_END = /[\s.,;:–—-]+$/u;

function nodeText(node: Phrasing, depth: number): string {
  if ('value' in node) return node.value;
  return 'children' in node && depth < DEEPEST ? textWithin(node.children, depth + 1) : ' ';
}

function textWithin(nodes: readonly Phrasing[] | null | undefined, depth: number): string {
  return listOf(nodes)
    .map((node) => nodeText(node, depth))
    .join('');
}

/** The characters of phrasing, without its marks and links. */
export function plainText(nodes: readonly Phrasing[] | null | undefined): string {
  return textWithin(nodes, 0);
}

/** A text that was cut, with an ellipsis at its end unless it has one. */
export function withEllipsis(text: string): string {
  const cut = text.trimEnd();
  if (ENDS_CUT.test(cut)) return cut;
  // Only the very end is looked at, for a long run of such characters would take a time that grows with its square.
  return `${cut.slice(0, -4)}${cut.slice(-4).replace(LOOSE_END, '')}…`;
}
