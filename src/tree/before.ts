import type { Tree } from './tree.ts';

/** The tree as if it ended before a node: what is open there is closed. */
export function treeBefore(tree: Tree, end: number): Tree {
  return {
    length: end,
    tags: tree.tags.slice(0, end),
    numbers: tree.numbers.slice(0, end),
    texts: tree.texts.slice(0, end),
    parents: tree.parents.slice(0, end),
    ends: tree.ends.slice(0, end).map((each) => Math.min(each, end)),
    attributes: tree.attributes.slice(0, end),
  };
}
