import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './headings.ts';
import type { Script } from './language.ts';
import type { SlotWatch } from './slots.ts';
import { safeUrl } from './urls.ts';

/** The headline of a card. */
export interface Headline {
  /** Its words. */
  readonly text: string | null | undefined;
  /** Where it leads. */
  readonly href: string | null | undefined;
  /** Where the link opens. */
  readonly target?: string | null | undefined;
  /** Its level. */
  readonly level: number;
  /** How it is written. */
  readonly script: Script;
}

/** Renders the headline of a card with its link, unless what is slotted brings a link of its own. */
export function cardHeadline(host: Element, slots: SlotWatch, headline: Headline): TemplateResult {
  const { text, level, script, target } = headline;
  const href = safeUrl(headline.href);
  const slotted = slots.has('headline');
  const ownLink = slotted && host.querySelector('a[slot="headline"], [slot="headline"] a') !== null;
  const words = html`<slot name="headline"><span lang=${script.lang ?? nothing}>${text}</span></slot>`;
  const content =
    href === undefined || ownLink ? words : html`<a part="link" href=${href} target=${target ?? nothing}>${words}</a>`;
  return heading(level, content, { part: 'headline', id: 'headline', hidden: !text && !slotted });
}

/** Finds the link of a card: the slotted one, or its own. */
export function cardLink(host: Element & { readonly renderRoot: ParentNode }): HTMLElement | null {
  const slotted = host.querySelector<HTMLElement>('a[slot="headline"], [slot="headline"] a');
  return slotted ?? host.renderRoot.querySelector<HTMLElement>('[part~="link"]');
}
