import { css, type CSSResult } from 'lit';

/** The looks of `related-story`. */
export const styles: CSSResult = css`
  [part~='base'] {
    gap: var(--_space);
    padding-block: calc(var(--_space) * 0.875);
    border-block: 1px solid var(--_border);
  }

  [part~='body'] {
    flex: 1 1 0;
    gap: calc(var(--_space) * 0.375);
  }

  [part~='headline'] {
    font-size: 1.125em;
    line-height: 1.25;
  }

  [part~='excerpt'] {
    --_lines: 2;

    font-size: 0.9375em;
    line-height: 1.45;
  }

  [part~='media'] {
    flex: 0 0 var(--thumbnail-size, min(7.5rem, 28%));
    align-self: start;
    overflow: hidden;
    aspect-ratio: var(--aspect-ratio, 4 / 3);
    border-radius: var(--standfirst-radius, 0);
    background: var(--_tint);
  }

  [part~='icon'] {
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
  }

  :host([layout='inline']) [part~='base'] {
    padding-block: calc(var(--_space) * 0.375);
    border-block: none;
  }

  :host([layout='inline']) [part~='body'] {
    flex-flow: row wrap;
    align-items: baseline;
  }
`;
