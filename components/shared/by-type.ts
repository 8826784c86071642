/** The nodes of a union whose `type` may be `T`. */
export type OfType<Node extends { type: string }, T> = Node extends { type: infer U }
  ? T extends U
    ? Node
    : never
  : never;

/** A table with one entry for each type of node; the compiler checks that none is missing. */
export type ByType<Node extends { type: string }, Rest extends unknown[]> = {
  readonly [T in Node['type']]: (node: OfType<Node, T>, ...rest: Rest) => unknown;
};

/**
 * Renders a node by the entry for its type. A type that the table does not know gives `undefined`, which renders
 * nothing: an object may come from a later version of the model, or from anywhere.
 */
export function renderByType<Node extends { type: string }, Rest extends unknown[]>(
  table: ByType<Node, Rest>,
  node: Node,
  ...rest: Rest
): unknown {
  if (!Object.hasOwn(table, node.type)) return undefined;
  const render = table[node.type as Node['type']] as unknown as (node: Node, ...rest: Rest) => unknown;
  return render(node, ...rest);
}
