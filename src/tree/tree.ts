import type { Attributes } from './attributes.ts';

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
  /**
   * The same as numbers, for those who ask it of many.
   *
   * @internal
   */
  readonly numbers: Readonly<Int32Array>;
  /** The characters of text nodes; `''` for elements. */
  readonly texts: readonly string[];
  /** The index of each node's parent; -1 for the root. */
  readonly parents: Readonly<Int32Array>;
  /** The index after each node's last descendant: the subtree of `i` is `[i, ends[i])`. */
  readonly ends: Readonly<Int32Array>;
  /** The attributes of each element by lower-case name, where it has any. */
  readonly attributes: readonly (Attributes | undefined)[];
}
