import type { Slotted } from './content.ts';
import { slots } from './late-slots.ts';
import { html, literal, type Piece } from './template.ts';

/** Slots are there where there is something for them: each costs a page as much as what it may hold. */
export function slotOr<Content>(host: Slotted, name: string, content: Content): Content | Piece | undefined {
  return host.slotted(name) ? slots.now?.slot(name) : content;
}

/** A box that is named as the slot in it; nothing where there is neither content nor anything slotted. */
export function box(host: Slotted, name: string, content?: unknown, lang?: string): Piece | undefined {
  const inner = slotOr(host, name, content);
  return inner ? html`<div part=${literal(name)} lang=${lang}>${inner}</div>` : undefined;
}
