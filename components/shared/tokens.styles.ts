import { css, type CSSResult } from 'lit';
import { acts } from './late-acts.ts';

/**
 * What every element starts from. The tokens, `--standfirst-*`, are read and never set here, for a value set on the host
 * would win over the page's. Colours follow the `color-scheme` that the page has, or has forced.
 */
export const tokens: CSSResult = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  [part~='base'] {
    /* A mix with transparent would be as pale, and take as long as all the rest of a card's layout. */
    --_muted: var(--standfirst-color-muted, rgb(from currentcolor r g b / 68%));
    --_border: var(--standfirst-color-border, rgb(from currentcolor r g b / 20%));
    --_tint: rgb(from currentcolor r g b / 6%);
    --_accent: var(--standfirst-color-accent, light-dark(#a01c17, #ff9384));
    --_headline: var(--standfirst-font-headline, var(--_serif));
    --_meta: var(--standfirst-font-meta, system-ui, sans-serif);
    --_serif: charter, 'Sitka Text', cambria, georgia, serif;
    --_space: var(--standfirst-space, 1rem);

    color: var(--standfirst-color-text, inherit);
    font-family: var(--standfirst-font-body, var(--_serif));
    overflow-wrap: break-word;
    text-align: start;
  }

  a {
    color: inherit;
    text-decoration-color: rgb(from currentcolor r g b / 40%);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ${acts.now?.actLooks ?? css``}
`;

/** A headline whose link covers the whole card: https://inclusive-components.design/cards/ */
export const stretched: CSSResult = css`
  .card {
    position: relative;
    display: flex;
    background: var(--standfirst-color-surface, transparent);
  }

  [part~='body'] {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  :is([part~='eyebrow'], [part~='label']) {
    color: var(--_accent);
    font: 600 0.8125em/1.3 var(--_meta);
  }

  [part~='headline'] {
    font-family: var(--_headline);
    font-weight: 700;
    text-wrap: balance;
  }

  [part~='link'] {
    text-decoration-color: transparent;
  }

  [part~='link']::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
  }

  [part~='excerpt'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--line-clamp, var(--_lines, 3));
    color: var(--_muted);
  }
`;
