import type { Phrasing } from 'standfirst/model';
import { listOf } from './lists.ts';

const ENDS_CUT = /(?:…|\.{3})[\])]?\s*$/u;
const LOOSE_END = /[\s,;:–—-]+$/u;
const PLACEHOLDER = /\{(\w+)\}/u;

function nodeText(node: Phrasing): string {
  if ('value' in node) return node.value;
  return 'children' in node ? plainText(node.children) : ' ';
}

/** The characters of phrasing, without its marks and links. */
export function plainText(nodes: readonly Phrasing[] | null | undefined): string {
  return listOf(nodes).map(nodeText).join('');
}

/** A text that was cut, with an ellipsis at its end unless it has one. */
export function withEllipsis(text: string): string {
  return ENDS_CUT.test(text) ? text : `${text.replace(LOOSE_END, '')}…`;
}

/**
 * Puts values into the places of a text: `By {names}`. Gives what Lit renders, for a value may be a template.
 */
export function fill(text: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return text.split(PLACEHOLDER).map((piece, index) => (index % 2 === 1 ? values[piece] : piece));
}
