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

/** What stands in an element that is empty, as most are. */
export const NOTHING: Content = { slots: new Set(), plain: [], data: undefined };

/** Looks at what stands in an element. */
export function contentOf(host: Element): Content {
  if (!host.hasChildNodes()) return NOTHING;
  const children = [...host.children];
  const bare = children.filter((child) => !child.slot && !child.matches('script,template,style'));
  const plain = bare[0]?.matches(PLAIN) ? bare : [];
  const slots = new Set(children.map((child) => child.slot));
  const text = [...host.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  if (plain.length > 0 || (bare.length === 0 && !text)) slots.delete('');
  else slots.add('');
  return { slots, plain, data: children.find((child) => child.matches(DATA)) };
}

interface Host extends Element {
  requestUpdate(): void;
}

const hosts = new WeakSet<Node>();

/** One observer serves all elements: each costs a page more than the few nodes that it watches. */
let observer: MutationObserver | undefined;

function onChange(records: readonly MutationRecord[]): void {
  for (const { target } of records)
    for (let node: Node | null = target; node; node = node.parentNode)
      if (hosts.has(node)) (node as Host).requestUpdate();
}

/**
 * Updates an element whenever something comes into it, goes, or changes its slot. A `slotchange` would tell as much, and
 * ask for a slot in every place where something might come: each takes as long to lay out as what it might hold.
 */
export function watchContent(host: Host): void {
  observer ??= new MutationObserver(onChange);
  hosts.add(host);
  observer.observe(host, { childList: true, subtree: true, attributeFilter: ['slot'] });
}
