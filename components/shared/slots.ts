import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment };

const isContent = (node: Node, name: string): boolean => {
  if (node instanceof Element) return node.slot === name;
  return name === '' && node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';
};

/**
 * Knows which slots have content, so that a box around an empty one can be hidden: CSS cannot tell. White space does not
 * count, though the browser assigns it to the default slot and hides what stands there instead.
 */
export class SlotWatch implements ReactiveController {
  readonly #host: Host;
  #root: Host['renderRoot'] | undefined;

  /** Watches the slots of an element. */
  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Listens to the slots, which are there once the element has rendered. */
  hostUpdated(): void {
    if (this.#root) return;
    this.#root = this.#host.renderRoot;
    this.#root.addEventListener('slotchange', () => this.#host.requestUpdate());
  }

  /** True where any of these slots has content; the default slot's name is empty. */
  has(...names: readonly string[]): boolean {
    if (isServer) return false;
    return [...this.#host.childNodes].some((node) => names.some((name) => isContent(node, name)));
  }
}
