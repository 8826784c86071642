import { SILENT_TAGS, endOf, isBlank } from './read.ts';
import type { Tree } from './tree.ts';

/** Which nodes of a page hold text that is shown: found in one pass, so that to ask about any costs nothing. */
export class Ink {
  private readonly root: number;
  private readonly tree: Tree;
  /** The texts before each node that are shown and not blank. */
  private readonly before: Int32Array;
  /** 1 for the silent elements and all in them. */
  private readonly silent: Uint8Array;

  constructor(tree: Tree, root: number) {
    const end = endOf(tree, root);
    this.root = root;
    this.tree = tree;
    this.before = new Int32Array(end - root + 1);
    this.silent = new Uint8Array(end - root);
    let silentEnd = root;
    let sum = 0;
    for (let i = root; i < end; i++) {
      if (i > root && i >= silentEnd && SILENT_TAGS.has(tree.tags[i] ?? '')) silentEnd = endOf(tree, i);
      const isSilent = i < silentEnd;
      if (isSilent) this.silent[i - root] = 1;
      else if (tree.tags[i] === '' && !isBlank(tree.texts[i] ?? '')) sum++;
      this.before[i - root + 1] = sum;
    }
  }

  /** How many texts beneath a node are shown and not blank; `undefined` for what is silent itself, or in what is. */
  within(index: number): number | undefined {
    const at = index - this.root;
    if (this.silent[at] !== 0) return undefined;
    return (this.before[endOf(this.tree, index) - this.root] ?? 0) - (this.before[at] ?? 0);
  }
}
