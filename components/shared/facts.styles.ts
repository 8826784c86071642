import { css, type CSSResult } from 'lit';

/** The line of facts under a headline: who, when, how long. */
export const factLooks: CSSResult = css`
  /* The points between the facts stand before each of them, and are cut off at the beginning of a line. */
  [part~='meta'] {
    overflow-x: clip;
    color: var(--_muted);
    font: 0.8125em/1.45 var(--_meta);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.15em;
    margin-inline-start: -1.2em;
  }

  .facts > * {
    position: relative;
    unicode-bidi: plaintext;
    padding-inline-start: 1.2em;
  }

  .facts > *::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.2em;
    text-align: center;
  }
`;
