import { treeOf } from '../tree/dom.ts';
import type { NodeLike, ReadNode } from '../tree/dom.ts';
import type { Tree } from '../tree/tree.ts';

/** Reads HTML into a tree, by way of the browser's DOM. */
export function readTree(html: string): Tree {
  return treeOf(parseHtml(html), readNode);
}

/** Parses HTML with the browser's own parser; nothing in it is loaded or run. */
export function parseHtml(html: string): NodeLike {
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * Reads a property of a node through the prototype's getter: in a browser's DOM `<form><input name="attributes">`
 * puts the input where the form's own attributes should be (https://html.spec.whatwg.org/#the-form-element).
 */
export const readNode: ReadNode = (node, key) => {
  const prototype: object = key === 'attributes' ? Element.prototype : Node.prototype;
  const getter = Reflect.getOwnPropertyDescriptor(prototype, key)?.get;
  return getter && isNative(node) ? getter.call(node) : node[key];
};

/** A node of another DOM, such as one of linkedom's, has getters of its own. */
function isNative(node: NodeLike): boolean {
  return node instanceof Node;
}
