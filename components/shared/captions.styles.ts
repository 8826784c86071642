import { css, type CSSResult } from 'lit';

/** The looks of captions and credits. */
export const captionLooks: CSSResult = css`
  figcaption {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font: 0.8125em/1.45 var(--_meta);
  }

  [part~='credit'] {
    font-size: 0.9231em;
    font-style: italic;
  }

  /* Its links lie above that of a card. */
  .card figcaption a {
    position: relative;
    z-index: 2;
  }
`;
