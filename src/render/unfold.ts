/**
 * Replaces each node by what `expand` gives for it until only leaves are left, in their order. A loop stands where
 * recursion would be natural, so that no depth of nesting can exhaust the stack.
 */
export function unfold<Leaf, Node>(
  roots: readonly (Leaf | Node)[],
  isLeaf: (item: Leaf | Node) => item is Leaf,
  expand: (node: Node) => readonly (Leaf | Node)[],
): Leaf[] {
  const leaves: Leaf[] = [];
  const waiting = roots.toReversed();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (isLeaf(item)) leaves.push(item);
    // Pushed one by one: a spread of many items into a call overflows the stack.
    else for (const part of expand(item).toReversed()) waiting.push(part);
  }
  return leaves;
}
