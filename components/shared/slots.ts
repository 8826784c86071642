/** Content that tells of the story in plain HTML, where it comes first among what has no slot, and data in a script. */
const PLAIN = 'a,article,section,header,h1,h2,h3,h4,h5,h6,ol,ul';
const DATA = 'script[type$="json"]';

/** What stands in an element. */
export interface Content {
  /** The names of the slots that have something; the default slot's is empty. */
  readonly slots: ReadonlySet<string>;
  /** The story as plain HTML, where the element holds it so. */
  readonly plain: readonly Element[];
  /** The story as JSON, or JSON-LD, where the element holds it so. */
  readonly data: Element | undefined;
}

/** Looks at what stands in an element. */
export function contentOf(host: Element): Content {
  const children = [...host.children];
  const bare = children.filter((child) => !child.slot && !child.matches('script,template,style'));
  const plain = bare[0]?.matches(PLAIN) ? bare : [];
  const slots = new Set(children.map((child) => child.slot));
  const text = [...host.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  if (plain.length > 0 || (bare.length === 0 && !text)) slots.delete('');
  else slots.add('');
  return { slots, plain, data: children.find((child) => child.matches(DATA)) };
}

const hosts = new WeakMap<Node, () => void>();

/** One observer serves all elements: each costs a page more than the few nodes that it watches. */
let observer: MutationObserver | undefined;

function onChange(records: readonly MutationRecord[]): void {
  const called = new Set<() => void>();
  for (const { target } of records) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      const changed = hosts.get(node);
      if (changed) called.add(changed);
    }
  }
  for (const changed of called) changed();
}

/**
 * Calls back whenever something comes into an element, goes, or changes its slot. A `slotchange` would tell as much, and
 * ask for a slot in every place where something might come.
 */
export function watchContent(host: Element, changed: () => void): void {
  observer ??= new MutationObserver(onChange);
  hosts.set(host, changed);
  observer.observe(host, { childList: true, subtree: true, attributeFilter: ['slot'] });
}
