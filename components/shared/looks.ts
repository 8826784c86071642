import { adoptStyles, css, type CSSResult, type LitElement } from 'lit';
import type { Foundation } from './foundation.ts';

/** The looks that each class got after it was registered. */
const late = new WeakMap<object, Set<CSSResult>>();

/**
 * Puts on looks that came with a late part. They become one with those of the class, for a second style sheet in each
 * shadow tree takes a page as long as a tenth of its layout; whoever comes later has them from the start.
 */
export function wear(host: object, looks: CSSResult): void {
  const element = host as Foundation;
  const { constructor, renderRoot } = element;
  const all = (constructor as typeof LitElement).elementStyles as CSSResult[];
  const [first] = all;
  let known = late.get(all);
  if (!known) late.set(all, (known = new Set()));
  if (first && !known.has(looks)) {
    known.add(looks);
    // Where nothing is late, they are there already.
    if (!first.cssText.includes(looks.cssText)) {
      all[0] = css`
        ${first}${looks}
      `;
    }
  }
  if (!(renderRoot as unknown) || element.worn === all[0]) return;
  element.worn = all[0];
  adoptStyles(renderRoot as ShadowRoot, all);
}
