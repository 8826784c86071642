/** The nodes of a union whose `type` may be `T`. */
export type OfType<N extends { type: string }, T> = N extends { type: infer U } ? (T extends U ? N : never) : never;

/** A table with one entry for each type of node; the compiler checks that none is missing. */
export type ByType<N extends { type: string }, Args extends unknown[], Result> = {
  readonly [T in N['type']]: (node: OfType<N, T>, ...args: Args) => Result;
};

/**
 * Finds the entry for a node. Gives `undefined` for a type that the table does not know: a stored object may come from
 * a later version of the model, and what it adds must not break a reader of this one.
 */
export function entryFor<N extends { type: string }, Args extends unknown[], Result>(
  table: ByType<N, Args, Result>,
  node: N,
): ((node: N, ...args: Args) => Result) | undefined {
  if (!Object.hasOwn(table, node.type)) return undefined;
  return table[node.type as N['type']] as unknown as (node: N, ...args: Args) => Result;
}
