import { css, type CSSResult } from 'lit';

/** The looks of an element that waits for its data, or waits in vain. */
export const states: CSSResult = css`
  [part~='skeleton'] {
    display: grid;
    gap: calc(var(--_space) * 0.625);
    min-block-size: var(--skeleton-size, 7rem);
    align-content: start;
  }

  i {
    block-size: 0.875em;
    inline-size: 92%;
    border-radius: 2px;
    background: var(--_tint);
    /* Forced colours take the background away. */
    outline: 1px solid transparent;
    outline-offset: -1px;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  i:nth-of-type(1) {
    inline-size: 30%;
  }

  i:nth-of-type(2) {
    block-size: 1.375em;
    inline-size: 80%;
  }

  i:nth-of-type(4) {
    inline-size: 64%;
  }

  @keyframes breathe {
    from {
      opacity: 0.55;
    }
  }

  [part~='error'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--standfirst-radius, 0);
    font: 0.875em/1.45 var(--_meta);
  }

  [part~='retry'] {
    padding: 0.4em 0.9em;
    border: 1px solid;
    border-radius: var(--standfirst-radius, 0);
    background: none;
    color: inherit;
    font: 600 1em/1.3 var(--_meta);
    cursor: pointer;
  }

  [part~='retry']:hover {
    background: var(--_tint);
  }

  @media (prefers-reduced-motion: reduce) {
    i {
      animation: none;
    }
  }
`;
