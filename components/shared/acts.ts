// What an element does once it is shown: it listens to what is done with it, and looks at what comes into it.
import { actLooks } from './acts.styles.ts';
import { Foundation } from './foundation.ts';
import type { Item } from './item.ts';
import { wear } from './looks.ts';
import { StandfirstSelectEvent } from './select-event.ts';
import { relative } from './late-relative.ts';

export { actLooks } from './acts.styles.ts';

/** An element that acts. */
export interface Actor extends HTMLElement {
  /** What it shows. */
  readonly item: Item | undefined;
  /** Sends `standfirst-view`. */
  readonly trackViews: boolean;
  /** How dates are shown. */
  readonly dateStyle?: string;
  /** Its shadow tree. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What is slotted under a name. */
  slotted(name: string): Element | undefined;
  /** True once it acts. */
  isAttended?: boolean;
  /** True once its views are told. */
  isTracked?: boolean;
  /** Has it updated. */
  requestUpdate(): void;
  /** What is followed with a link; only for those whose links are not all their own. */
  followed?(link: HTMLAnchorElement): { readonly item: Item | undefined } | undefined;
}

/** The link that an element is about: a slotted one, or its own. */
function linkOf(host: Actor): HTMLElement | null {
  const holder = host.slotted('headline') ?? host.slotted('name');
  const slotted = holder?.matches('a') ? (holder as HTMLElement) : holder?.querySelector('a');
  return slotted ?? host.renderRoot.querySelector<HTMLElement>('[part~="link"]');
}

/** What takes the focus of an element. */
export function focusable(host: Actor): HTMLElement | null {
  return linkOf(host) ?? host.renderRoot.querySelector<HTMLElement>('a,button');
}

function followedIn(host: Actor, link: HTMLAnchorElement): { readonly item: Item | undefined } | undefined {
  if (host.followed) return host.followed(link);
  const isOurs = link === linkOf(host) || (link.part.contains('cover') && link.getRootNode() === host.renderRoot);
  return isOurs ? { item: host.item } : undefined;
}

function onClick(event: MouseEvent): void {
  const host = event.currentTarget as Actor;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const followed = link && followedIn(host, link);
  if (!followed) return;
  const href = link.getAttribute('href') ?? '';
  if (!host.dispatchEvent(new StandfirstSelectEvent(followed.item, href, event))) event.preventDefault();
}

/** One observer serves all elements: each costs a page more than the few nodes that it watches. */
let observer: MutationObserver | undefined;

/**
 * Has an element act. It is updated whenever its language is another, or something comes into it, goes, or changes its slot: a `slotchange` would tell
 * as much, and ask for a slot in every place where something might come, each of which takes as long to lay out as what it
 * might hold.
 */
function attend(host: Actor): void {
  observer ??= new MutationObserver((records) => {
    for (const { target } of records)
      for (let node: Node | null = target; node; node = node.parentNode)
        if (node instanceof Foundation) node.requestUpdate();
  });
  observer.observe(host, { childList: true, subtree: true, attributeFilter: ['lang', 'slot'] });
  wear(host, actLooks);
  host.addEventListener('click', onClick);
  host.isAttended = true;
  // What came before was not seen.
  if (host.firstChild) host.requestUpdate();
}

/** Looks at what an element shows now. */
export function attendTo(host: Actor): void {
  if (!host.isAttended) attend(host);
  const { trackViews } = host;
  if (trackViews && !host.isTracked) void import('./views.ts').then(({ trackView }) => trackView(host));
  host.isTracked = trackViews;
  if (host.dateStyle === 'relative') relative.now?.tick(host);
}
