import { wellFormed } from '../text.ts';
import { TreeBuilder } from './builder.ts';
import type { Tree } from './tree.ts';

/** As much of a DOM node as the walk needs; every DOM has it. */
export interface NodeLike {
  /** 1 element, 3 text, 4 CDATA, 9 document. */
  readonly nodeType: number;
  /** Name, of elements. */
  readonly nodeName: string;
  /** Characters, of text. */
  readonly nodeValue: string | null;
  /** First child. */
  readonly firstChild: NodeLike | null;
  /** Next sibling. */
  readonly nextSibling: NodeLike | null;
  /** Attributes, of elements. */
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

/** How to read a node: `node[key]`, unless a page can put something of its own there. */
export type ReadNode = <Key extends keyof NodeLike>(node: NodeLike, key: Key) => NodeLike[Key];

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Tells of a node that is reached; gives true where it is an element to be entered. */
function addNode(builder: TreeBuilder, node: NodeLike, read: ReadNode): boolean {
  const type = read(node, 'nodeType');
  if (type === TEXT || type === CDATA) builder.text(wellFormed(read(node, 'nodeValue') ?? ''));
  if (type !== ELEMENT) return false;
  builder.enter(read(node, 'nodeName').toLowerCase());
  const attributes = read(node, 'attributes') ?? [];
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i];
    if (attribute) builder.attribute(attribute.name.toLowerCase(), wellFormed(attribute.value));
  }
  if (!builder.isHidden) return true;
  builder.leave();
  return false;
}

/**
 * Walks a DOM once into a tree. The DOM is not changed; comments are left out, and so is what is inside drawings.
 *
 * @param root - A document, a fragment, or an element, which then is the root's only child.
 * @param read - How a property of a node is read.
 */
export function treeOf(root: NodeLike, read: ReadNode = (node, key) => node[key]): Tree {
  const builder = new TreeBuilder();
  const next = [read(root, 'nodeType') === ELEMENT ? root : read(root, 'firstChild')];
  while (next.length > 0) {
    const node = next.pop();
    if (!node) {
      builder.leave();
      continue;
    }
    // The element that a caller hands over may have siblings; they were not handed over.
    next.push(node === root ? null : read(node, 'nextSibling'));
    if (addNode(builder, node, read)) next.push(read(node, 'firstChild'));
  }
  return builder.finish();
}
