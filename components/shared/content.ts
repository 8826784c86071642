/** What stands in an element. */
export interface Content {
  /** What is slotted, the first of each name; the default slot's is empty. */
  readonly slots: ReadonlyMap<string, Element>;
  /** The story as plain HTML, where the element holds it so. */
  readonly plain: readonly Element[];
  /** The story as JSON, or JSON-LD, where the element holds it so. */
  readonly data: Element | undefined;
}

/** What stands in an element that is empty, as most are. */
export const NOTHING: Content = { slots: new Map(), plain: [], data: undefined };

interface Host extends Element {
  requestUpdate(): void;
}

const hosts = new WeakSet<Node>();

/** One observer serves all elements: each costs a page more than the few nodes that it watches. */
let observer: MutationObserver | undefined;

/**
 * Updates an element whenever something comes into it, goes, or changes its slot. A `slotchange` would tell as much, and
 * ask for a slot in every place where something might come: each takes as long to lay out as what it might hold.
 */
export function watchContent(host: Host): void {
  observer ??= new MutationObserver((records) => {
    for (const { target } of records)
      for (let node: Node | null = target; node; node = node.parentNode)
        if (hosts.has(node)) (node as Host).requestUpdate();
  });
  hosts.add(host);
  observer.observe(host, { childList: true, subtree: true, attributeFilter: ['slot'] });
}
