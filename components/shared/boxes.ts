import { html, nothing, type TemplateResult } from 'lit';
import { literal } from './flat.ts';

/** What is slotted into an element. */
export interface Slotted {
  /** True where a slot has content; the default slot's name is empty. */
  has(name: string): boolean;
  /** What is slotted there. */
  slotted(name: string): Element | null;
}

/** Nothing is slotted. */
export const UNSLOTTED: Slotted = { has: () => false, slotted: () => null };

/** Slots are there where there is something for them: each costs a page as much as what it may hold. */
export function slotOr(host: Slotted, name: string, content: unknown): unknown {
  return host.has(name) ? html`<slot class="above" name=${literal(name)}></slot>` : content;
}

/** A box that is named as the slot in it; nothing where there is neither content nor anything slotted. */
export function box(host: Slotted, name: string, content: unknown, lang?: string): TemplateResult | undefined {
  if (!content && !host.has(name)) return undefined;
  return html`<div part=${literal(name)} lang=${lang ?? nothing}>${slotOr(host, name, content)}</div>`;
}

/** A fact with its name; what stands between facts is drawn by CSS. */
export function fact(part: string, content: unknown): TemplateResult | undefined {
  return content ? html`<span part=${literal(part)}>${content}</span>` : undefined;
}

/** The line of facts; nothing where there are none. */
export function meta(host: Slotted, facts: TemplateResult | undefined): TemplateResult | undefined {
  const content = host.has('meta') ? html`<slot class="facts above" name="meta"></slot>` : facts;
  return content && html`<div part="meta">${content}</div>`;
}

/** Templates one after the other, as one. */
export function series(templates: readonly (TemplateResult | undefined)[]): TemplateResult | undefined {
  return templates.reduce((before, each) => (before && each ? html`${before}${each}` : (before ?? each)), undefined);
}

const PLACE = /\{\w+\}/u;

/** Puts a value into its place in a text: `By {names}`. A string stays one, so that it is written at once. */
export function put(text: string, value: string): string;
export function put(text: string, value: unknown): TemplateResult | string;
export function put(text: string, value: unknown): TemplateResult | string {
  const [before = '', after = ''] = text.split(PLACE);
  return typeof value === 'string' ? before + value + after : html`${before}${value}${after || nothing}`;
}
