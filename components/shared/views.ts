import type { Item } from './item.ts';
import { StandfirstViewEvent } from './view-event.ts';

const SHARE = 0.5;
const LONG_ENOUGH = 1000;

const waiting = new WeakMap<Element, { seen: () => void; timer?: ReturnType<typeof setTimeout> }>();
let observer: IntersectionObserver | undefined;

function onChange(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const entry = waiting.get(target);
    clearTimeout(entry?.timer);
    if (entry && isIntersecting) {
      entry.timer = setTimeout(() => {
        observer?.unobserve(target);
        waiting.delete(target);
        entry.seen();
      }, LONG_ENOUGH);
    }
  }
}

/** Tells of an element once, when half of it was in view for a second. */
export function trackView(element: Element & { readonly item: Item | undefined }): void {
  observer ??= new IntersectionObserver(onChange, { threshold: SHARE });
  waiting.set(element, { seen: () => element.dispatchEvent(new StandfirstViewEvent(element.item)) });
  observer.observe(element);
}
