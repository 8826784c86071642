import { wellFormed } from '../text.ts';

/**
 * A document as flat arrays in reading order: the only shape in which anything after the input stage sees a page. The
 * DOM is walked once to fill it; from then on a subtree is a range of indices, an ancestor is a chain of numbers, and no
 * depth of nesting can overflow a stack.
 */
export interface Tree {
  /** Nodes in all; node 0 is the root. */
  readonly length: number;
  /** Element names in lower case; `''` for text. */
  readonly tags: readonly string[];
  /** The characters of text nodes; `''` for elements. */
  readonly texts: readonly string[];
  /** The index of each node's parent; -1 for the root. */
  readonly parents: readonly number[];
  /** The index after each node's last descendant: the subtree of `i` is `[i, ends[i])`. */
  readonly ends: readonly number[];
  /** The attributes of each element by lower-case name, where it has any. */
  readonly attributes: readonly (Attributes | undefined)[];
}

/** Attributes by lower-case name. */
export type Attributes = ReadonlyMap<string, string>;

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

/** Elements whose content is drawing or markup for later, never text of this page. */
const OPAQUE = new Set(['svg', 'math', 'template', 'object', 'canvas', 'iframe']);

/**
 * Elements beneath this many others are looked through: none that a page means to show is as deep. Whatever reads the
 * tree from the top down may then recurse.
 */
export const MAX_DEPTH = 256;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

type Draft = { -readonly [Key in keyof Tree]: Tree[Key] extends readonly (infer Item)[] ? Item[] : Tree[Key] };

function append(tree: Draft, parent: number, tag: string, text: string): number {
  const index = tree.length++;
  tree.tags.push(tag);
  tree.texts.push(text);
  tree.parents.push(parent);
  tree.ends.push(index + 1);
  tree.attributes.push(undefined);
  return index;
}

function attributesOf(list: NodeLike['attributes']): Attributes | undefined {
  if (!list || list.length === 0) return undefined;
  const attributes = new Map<string, string>();
  for (let i = 0; i < list.length; i++) {
    const attribute = list[i];
    const name = attribute?.name.toLowerCase();
    // The first of two attributes of one name counts, as in browsers.
    if (attribute && name !== undefined && !attributes.has(name)) attributes.set(name, wellFormed(attribute.value));
  }
  return attributes;
}

/** Adds a node; gives its index where it is an element to be entered, else -1. */
function addNode(tree: Draft, node: NodeLike, parent: number, read: ReadNode): number {
  const type = read(node, 'nodeType');
  if (type === TEXT || type === CDATA) append(tree, parent, '', wellFormed(read(node, 'nodeValue') ?? ''));
  if (type !== ELEMENT) return -1;
  const tag = read(node, 'nodeName').toLowerCase();
  const index = append(tree, parent, tag, '');
  tree.attributes[index] = attributesOf(read(node, 'attributes'));
  return OPAQUE.has(tag) ? -1 : index;
}

/**
 * Walks a DOM once into a tree. The DOM is not changed; comments are left out, and so is what is inside drawings.
 *
 * @param root - A document, a fragment, or an element, which then is the root's only child.
 * @param read - How a property of a node is read.
 */
export function treeOf(root: NodeLike, read: ReadNode = (node, key) => node[key]): Tree {
  const tree: Draft = { length: 0, tags: [], texts: [], parents: [], ends: [], attributes: [] };
  const first = read(root, 'nodeType') === ELEMENT ? root : read(root, 'firstChild');
  const open = [{ index: append(tree, -1, '#root', ''), next: first }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.next;
    if (!node) {
      tree.ends[top.index] = tree.length;
      open.pop();
      continue;
    }
    // The element that a caller hands over may have siblings; they were not handed over.
    top.next = node === root ? null : read(node, 'nextSibling');
    const isTooDeep = open.length > MAX_DEPTH && read(node, 'nodeType') === ELEMENT;
    const index = isTooDeep ? top.index : addNode(tree, node, top.index, read);
    if (index >= 0) open.push({ index, next: read(node, 'firstChild') });
  }
  return tree;
}
