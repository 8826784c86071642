import { compile } from 'css-select';
import type { Options } from 'css-select';
import { attribute, childrenOf, parentOf, tagOf, textOf } from './read.ts';
import type { Tree } from './tree.ts';

/** A node of a tree as the selectors' library wants one: an object of its own, the same for the same node. */
interface Node {
  readonly index: number;
}

/** The nodes of a tree as objects, each made when it is first asked for. */
function nodesOf(): (index: number) => Node {
  const nodes = new Map<number, Node>();
  return (index) => {
    const known = nodes.get(index) ?? { index };
    nodes.set(index, known);
    return known;
  };
}

function adapterOf(tree: Tree, node: (index: number) => Node): NonNullable<Options<Node, Node>['adapter']> {
  const children = ({ index }: Node): Node[] => [...childrenOf(tree, index)].map(node);
  return {
    isTag: (each): each is Node => tagOf(tree, each.index) !== '',
    getAttributeValue: ({ index }, name) => attribute(tree, index, name),
    getChildren: children,
    getName: ({ index }) => tagOf(tree, index),
    getParent: ({ index }) => (index > 0 ? node(parentOf(tree, index)) : null),
    getSiblings: (each) => (each.index > 0 ? children(node(parentOf(tree, each.index))) : [each]),
    getText: ({ index }) => textOf(tree, index),
    hasAttrib: ({ index }, name) => attribute(tree, index, name) !== undefined,
    removeSubsets: (nodes) => nodes,
  };
}

/**
 * Finds the elements beneath a node that a CSS selector describes, in the order of the page.
 *
 * @throws `SyntaxError` where the selector is none.
 */
export function select(tree: Tree, root: number, selector: string): number[] {
  const node = nodesOf();
  const matches = compile(selector, { adapter: adapterOf(tree, node) });
  const found: number[] = [];
  for (let i = root + 1, end = tree.ends[root] ?? 0; i < end; i++) {
    if (tagOf(tree, i) !== '' && matches(node(i))) found.push(i);
  }
  return found;
}
