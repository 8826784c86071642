import { specimen } from '../specimens.ts';
import { TEXT } from './elements.ts';
import type { Tree } from './tree.ts';

function endOf({ ends }: Tree, index: number): number {
  return index < 0 ? index + 1 : (ends[index] ?? index + 1);
}

/**
 * A walk over nodes. A generator would do, and makes an object for each node that it hands on: this is itself what it hands
 * on, since a page is walked over tens of thousands of times.
 */
abstract class Walk implements IterableIterator<number> {
  done = false;
  value: number;
  protected readonly tree: Tree;

  constructor(tree: Tree, from: number) {
    this.tree = tree;
    this.value = from;
  }

  [Symbol.iterator](): this {
    return this;
  }

  abstract next(): this;
}

class Children extends Walk {
  private child: number;
  private readonly end: number;

  constructor(tree: Tree, index: number) {
    super(tree, index);
    this.child = index + 1;
    this.end = endOf(tree, index);
  }

  next(): this {
    this.value = this.child;
    this.done = this.child >= this.end;
    if (!this.done) this.child = endOf(this.tree, this.child);
    return this;
  }
}

class Ancestors extends Walk {
  private readonly stop: number;

  constructor(tree: Tree, index: number, stop: number) {
    super(tree, index);
    this.stop = stop;
  }

  next(): this {
    if (!this.done) this.value = this.value < 0 ? -1 : (this.tree.parents[this.value] ?? -1);
    this.done = this.value <= this.stop;
    return this;
  }
}

class Elements extends Walk {
  private readonly end: number;
  private readonly wanted: (index: number) => boolean;

  constructor(tree: Tree, index: number, wanted: (index: number) => boolean) {
    super(tree, index);
    this.end = endOf(tree, index);
    this.wanted = wanted;
  }

  next(): this {
    const { end, tree } = this;
    let at = this.done ? end : this.value + 1;
    while (at < end && (tree.numbers[at] === TEXT || !this.wanted(at))) at++;
    this.value = at;
    this.done = at >= end;
    return this;
  }
}

/** The children of a node, in order. */
export function childrenOf(tree: Tree, index: number): IterableIterator<number> {
  return specimen(new Children(tree, index));
}

/** The node's ancestors, nearest first, up to but without `stop`. */
export function ancestorsOf(tree: Tree, index: number, stop = -1): IterableIterator<number> {
  return specimen(new Ancestors(tree, index, stop));
}

/** The elements beneath a node for which `wanted` holds, in order. */
export function elementsWithin(
  tree: Tree,
  index: number,
  wanted: (index: number) => boolean,
): IterableIterator<number> {
  return specimen(new Elements(tree, index, wanted));
}

/** The nearest ancestors of a node, at most so many: those above them are not asked for. */
export function nearestAncestors(tree: Tree, index: number, most: number, stop = -1): number[] {
  const nearest: number[] = [];
  for (const above of ancestorsOf(tree, index, stop)) {
    if (nearest.length >= most) break;
    nearest.push(above);
  }
  return nearest;
}
