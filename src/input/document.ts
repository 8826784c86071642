import { DOMParser } from 'linkedom';
import { ParseError } from '../errors.ts';
import type { NodeLike, ReadNode } from '../tree/dom.ts';
import type { Tree } from '../tree/tree.ts';
import { boundMarkup } from './bounds.ts';
import { treeOfMarkup } from './markup.ts';

/** Reads HTML into a tree. No DOM is made on the way: it would take most of the time of a call. */
export function readTree(html: string): Tree {
  return treeOfMarkup(html);
}

/** Parses HTML with linkedom. This is the only module that knows of it; browsers get `document.browser.ts` instead. */
export function parseHtml(html: string): NodeLike {
  try {
    return new DOMParser().parseFromString(boundMarkup(html), 'text/html');
  } catch (cause) {
    throw new ParseError('unsupported-input', 'The HTML could not be parsed: its markup breaks the HTML parser.', {
      cause,
    });
  }
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
