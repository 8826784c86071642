/** The stories that stand in a digest as elements: what has no slot and is no script. */
export function slottedIn(host: Element): HTMLElement[] {
  return [...host.children].filter(
    (child): child is HTMLElement => !child.slot && !child.matches('script,style,template'),
  );
}

/** Shows the first of them, and hides the others. */
export function showFirst(elements: readonly HTMLElement[], count: number): void {
  elements.forEach((element, index) => (element.hidden = index >= count));
}

/** Moves the focus to a story: to its link, or to the whole of it where it has none. */
export function focusOn(place: HTMLElement | undefined): void {
  // An element of ours takes the focus to its link by itself.
  const link = place?.shadowRoot ? place : place?.querySelector<HTMLElement>('[part~="link"],a,button');
  link?.focus();
  if (!place || place.matches(':focus-within')) return;
  place.tabIndex = -1;
  place.focus();
}
