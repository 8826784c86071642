import { css, type CSSResult } from 'lit';
import { wear } from './looks.ts';
import { literal, type Piece } from './template.ts';

/** The looks of cards that are laid out in a way of their own. */
export const layoutLooks: CSSResult = css`
  .card.stacked {
    flex-direction: column;
    flex-wrap: nowrap;
  }

  .stacked > * {
    flex: none;
  }

  .card:is(.side, .compact) {
    flex-wrap: nowrap;
  }

  .side > [part~='media'] {
    flex: 0 0 var(--media-size, 38%);
  }

  .compact > [part~='media'] {
    order: 1;
    flex: 0 0 var(--media-size, 5.5rem);
  }

  :is(.side, .compact) > [part~='body'] {
    flex: 1 1 0;
  }

  .compact :is([part~='excerpt'], figcaption) {
    display: none;
  }

  .compact [part~='frame'] {
    aspect-ratio: var(--aspect-ratio, 1);
  }

  .compact [part~='headline'] {
    font-size: 1.125em;
    line-height: 1.25;
  }
`;

/** The class of a layout; nothing where there is none of that name. */
export function classOf(layout: string): Piece | undefined {
  return /^(?:stacked|side|compact)$/u.test(layout) ? literal(layout) : undefined;
}

/** Has an element know them. */
export function knowLayouts(host: object): void {
  wear(host, layoutLooks);
}
