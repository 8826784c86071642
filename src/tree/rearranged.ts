import { TreeBuilder } from './builder.ts';
import { endOf } from './read.ts';
import type { Tree } from './tree.ts';

/** What is written in the place of a node. */
export interface Instead {
  /** Nodes that follow one another, with all that is in them: the first, and the one after the last. */
  readonly runs: readonly (readonly [from: number, to: number])[];
  /** Where to go on among the node's own siblings. */
  readonly until: number;
}

/** How a tree is to be written anew. */
export interface Plan {
  /** What is written in the place of some nodes; each is to be reached once, or something would be lost. */
  readonly instead: ReadonlyMap<number, Instead>;
  /** Nodes that are passed over where they stand. */
  readonly moved: ReadonlySet<number>;
}

/** Nodes that are to be written, one after the other, and whether an element closes after them. */
interface Range {
  at: number;
  readonly end: number;
  readonly closes: boolean;
  /** True for nodes that stand here by the plan: they are not passed over. */
  readonly isPlaced: boolean;
}

class Writer {
  private readonly tree: Tree;
  private readonly plan: Plan;
  private readonly builder = new TreeBuilder();
  private readonly ranges: Range[];
  private reached = 0;

  constructor(tree: Tree, plan: Plan) {
    this.tree = tree;
    this.plan = plan;
    this.ranges = [{ at: 1, end: tree.length, closes: false, isPlaced: false }];
  }

  writeAll(): Tree | undefined {
    for (let range = this.ranges.at(-1); range; range = this.ranges.at(-1)) {
      if (range.at < range.end) this.write(range);
      else {
        this.ranges.pop();
        if (range.closes) this.builder.leave();
      }
    }
    return this.reached === this.plan.instead.size ? this.builder.finish() : undefined;
  }

  private write(range: Range): void {
    const { tree, plan, builder, ranges } = this;
    const index = range.at;
    range.at = endOf(tree, index);
    if (!range.isPlaced && plan.moved.has(index)) return;
    const instead = plan.instead.get(index);
    if (instead) {
      range.at = instead.until;
      this.reached++;
      for (const [at, end] of instead.runs.toReversed()) ranges.push({ at, end, closes: false, isPlaced: true });
    } else if (tree.tags[index] === '') builder.text(tree.texts[index] ?? '');
    else this.enter(index);
  }

  private enter(index: number): void {
    const { tree, builder, ranges } = this;
    builder.enter(tree.tags[index] ?? '');
    const attributes = tree.attributes[index];
    for (let i = 0; attributes && i < attributes.size; i++)
      builder.attribute(attributes.nameAt(i), attributes.valueAt(i));
    if (builder.isHidden) builder.leave();
    else ranges.push({ at: index + 1, end: endOf(tree, index), closes: true, isPlaced: false });
  }
}

/** The tree by a plan; `undefined` where a place of the plan is not reached, since what belongs there would be lost. */
export function rearranged(tree: Tree, plan: Plan): Tree | undefined {
  return new Writer(tree, plan).writeAll();
}
