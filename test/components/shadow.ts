import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';

/** Puts an element into the page, and waits until it is rendered. */
export const make = <T extends HTMLElement>(template: unknown): Promise<T> => fixture<T>(template as string);

/** Finds a part that is rendered in an element. */
export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

/** Finds every element of a selector in the shadow tree. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of a part as it stands in the document, white space collapsed; empty where there is no such part. */
export function textOf(element: Element, name: string): string {
  return (part(element, name)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The text of every part of a name, as it stands in the document. */
export function textsOf(element: Element, name: string): string[] {
  return all(element, `[part~="${name}"]`).map((each) => each.textContent.replace(/\s+/gu, ' ').trim());
}

/** Whether a part is rendered at all. */
export function has(element: Element, name: string): boolean {
  return part(element, name) !== null;
}

/** Whether a part takes room on the page. */
export function isShown(element: Element, name: string): boolean {
  const found = part(element, name);
  return found !== null && found.getClientRects().length > 0;
}

/** The links of the shadow tree that lead anywhere. */
export function links(element: Element): HTMLAnchorElement[] {
  return all(element, 'a[href]') as HTMLAnchorElement[];
}

/** Every address that is rendered in an element. */
export function addresses(element: Element): string[] {
  const names = ['cite', 'href', 'poster', 'src', 'srcset'];
  return all(element, names.map((name) => `[${name}]`).join()).flatMap((each) =>
    names.flatMap((name) => each.getAttribute(name) ?? []),
  );
}

/** Expects one node to be another; Chai's own `equal` would print both, with all that hangs on them. */
export function expectSame(actual: Node | null | undefined, expected: Node | null | undefined) {
  expect(actual === expected && actual !== null && actual !== undefined, 'they should be one node').to.be.true;
}

/** Waits until the picture of an element failed and its box is gone. */
export async function untilGone(element: Element, name: string): Promise<void> {
  await waitUntil(() => !isShown(element, name), `${name} should go`);
}

/** Checks an element with axe on a light and on a dark page. */
export async function expectAccessible<T extends Element>(make: () => unknown, ready?: (element: T) => unknown) {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    const page = await fixture(html`<main style="background: Canvas; color: CanvasText">${make()}</main>`);
    await ready?.(page.firstElementChild as T);
    await expect(page).to.be.accessible();
    fixtureCleanup();
  }
  document.documentElement.style.colorScheme = '';
}
