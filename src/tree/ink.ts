import { endOf } from './read.ts';
import type { Tree } from './tree.ts';

/** Which nodes of a page hold text that is shown: noted in one pass over them, so that to ask about any costs nothing. */
export class Ink {
  private readonly tree: Tree;
  private readonly root: number;
  /** The texts before each node that are shown and not blank. */
  private readonly before: Int32Array;
  /** 1 for the silent elements and all in them. */
  private readonly silent: Uint8Array;
  private sum = 0;

  constructor(tree: Tree, root: number) {
    const nodes = endOf(tree, root) - root;
    this.tree = tree;
    this.root = root;
    this.before = new Int32Array(nodes + 1);
    this.silent = new Uint8Array(nodes);
  }

  /** Notes a node, in the page's order: true for a text that is not blank. */
  note(index: number, isInk: boolean): void {
    if (isInk) this.sum++;
    this.before[index - this.root + 1] = this.sum;
  }

  /** Notes a silent element with all that is in it. */
  noteSilent(index: number): void {
    const [start, end] = [index - this.root, endOf(this.tree, index) - this.root];
    this.silent.fill(1, start, end);
    this.before.fill(this.sum, start + 1, end + 1);
  }

  /** How many texts beneath a node are shown and not blank; `undefined` for what is silent itself, or in what is. */
  within(index: number): number | undefined {
    const at = index - this.root;
    if (this.silent[at] !== 0) return undefined;
    return (this.before[endOf(this.tree, index) - this.root] ?? 0) - (this.before[at] ?? 0);
  }
}
