import { css, type CSSResult } from 'lit';

/** The looks of pictures, captions and credits. */
export const pictureLooks: CSSResult = css`
  [part~='image'],
  [part~='frame'] > [part~='image'] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  [part~='frame'] {
    overflow: hidden;
    aspect-ratio: var(--aspect-ratio, 16 / 9);
    border-radius: var(--standfirst-radius, 0);
    background: var(--_tint);
  }

  [part~='frame'] > [part~='image'] {
    object-position: var(--media-position, 50% 50%);
  }

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
