/** The elements of plain HTML that an element holds: one, or several beside each other. */
export type Plain = readonly Element[];

/** Finds every match of a selector, in the document's order. */
export function all(roots: Plain, selector: string): Element[] {
  return roots.flatMap((root) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)]);
}

/** Finds the first match of a selector. */
export function first(roots: Plain, selector: string): Element | undefined {
  for (const root of roots) {
    const found = root.matches(selector) ? root : root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element, white space collapsed; `undefined` where there is none. */
export function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent.replace(/\s+/gu, ' ').trim() || undefined;
}

/** An attribute; `undefined` where it is missing or empty. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name) || undefined;
}

/** A number in an attribute. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number(attribute(element, name));
  return value > 0 ? value : undefined;
}

/** An object without what is `undefined`: what is not said must not stand for something. */
export function known<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
