type Listener = (overflows: boolean) => void;

const listeners = new WeakMap<Element, Listener>();

/**
 * One observer serves all boxes. It is called when the page is laid out and not painted yet, with all boxes at once: to
 * measure them one by one as they are rendered would have the page laid out as many times.
 */
let observer: ResizeObserver | undefined;

const overflows = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + 1;

function measure(boxes: readonly Element[]): void {
  const found = boxes.map((box) => [listeners.get(box), overflows(box)] as const);
  for (const [listener, is] of found) listener?.(is);
}

/** Tells whether the text of a box is more than it shows, now and when its size changes. */
export function watchOverflow(box: Element, listener: Listener): void {
  observer ??= new ResizeObserver((entries) => measure(entries.map(({ target }) => target)));
  // Another text in a box of the same size is told of only where the box is observed anew.
  if (listeners.has(box)) observer.unobserve(box);
  listeners.set(box, listener);
  observer.observe(box);
}

/** Tells no more of a box. */
export function unwatchOverflow(box: Element): void {
  observer?.unobserve(box);
}
