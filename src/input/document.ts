import type { NodeLike, ReadNode } from '../tree/dom.ts';
import type { Tree } from '../tree/tree.ts';
import { treeOfMarkup } from './markup.ts';

/**
 * Reads HTML into a tree. No DOM is made on the way: it would take most of the time of a call.
 *
 * @param isFit - True where the HTML is known to be well-formed text.
 */
export function readTree(html: string, isFit?: boolean): Tree {
  return treeOfMarkup(html, isFit);
}

const DOCTYPE = 10;

/** Reads a property of a node. */
export const readNode: ReadNode = (node, key) => {
  const value = node[key];
  return (
    key === 'nextSibling' && value === null && node.nodeType === DOCTYPE ? afterDoctype(node) : value
  ) as NodeLike[typeof key];
};

/** linkedom's doctype node does not know its next sibling. */
function afterDoctype(
  node: NodeLike & { readonly ownerDocument?: { readonly childNodes: ArrayLike<NodeLike> } },
): NodeLike | null {
  const siblings = Array.from(node.ownerDocument?.childNodes ?? []);
  return siblings[siblings.indexOf(node) + 1] ?? null;
}
