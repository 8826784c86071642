/** What is remembered, each kind by itself. */
const memories: Map<string, unknown>[] = [];

/**
 * Makes room for what is known of texts: several rules ask the same of the same few lines. It is forgotten when a call
 * ends, since a text that was cut out of a page keeps all of the page in memory.
 */
export function memory<Value>(): Map<string, Value> {
  const known = new Map<string, Value>();
  memories.push(known);
  return known;
}

/** A function of a text that reads each text once in a call. */
export function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = memory<{ readonly value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = { value: read(text) }));
    return found.value;
  };
}

/** Forgets all that was remembered. */
export function forget(): void {
  for (const known of memories) if (known.size > 0) known.clear();
}
