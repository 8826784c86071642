import { css, type CSSResult } from 'lit';

/** The looks of a card. */
export const cardLooks: CSSResult = css`
  .card {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.875) calc(var(--_space) * 1.25);
    padding: var(--padding, 0);
    border-radius: var(--standfirst-radius, 0);
    background: var(--standfirst-color-surface, transparent);
  }

  /* Beside each other where the card is wider than 34rem, else one above the other: a container query would make every
     card a container, which costs layout time that adds up in a long list. */
  [part~='media'],
  [part~='body'] {
    flex: 38 1 calc((34rem - 100%) * 999);
    min-inline-size: 0;
  }

  [part~='frame'] {
    overflow: hidden;
    aspect-ratio: var(--aspect-ratio, 16 / 9);
    border-radius: var(--standfirst-radius, 0);
    background: var(--_tint);
  }

  [part~='image'] {
    object-position: var(--media-position, 50% 50%);
  }

  [part~='body'] {
    display: flex;
    flex-grow: 62;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }

  [part~='eyebrow'] {
    color: var(--_accent);
    font: 600 0.8125em/1.3 var(--_meta);
  }

  [part~='headline'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--headline-clamp, none);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
  }

  [part~='excerpt'] {
    max-inline-size: 62ch;
    line-height: 1.5;
  }
`;
