import { css, type CSSResult } from 'lit';

/** The looks of a card. */
export const cardLooks: CSSResult = css`
  .card {
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.875) calc(var(--_space) * 1.25);
    padding: var(--padding, 0);
    border-radius: var(--standfirst-radius, 0);
  }

  /* Beside each other where the card is wider than 34rem, else one above the other: a container query would make every
     card a container, which costs layout time that adds up in a long list. */
  [part~='media'],
  [part~='body'] {
    flex: 38 1 calc((34rem - 100%) * 999);
    min-inline-size: 0;
  }

  [part~='body'] {
    flex-grow: 62;
    gap: calc(var(--_space) * 0.5);
  }

  [part~='headline'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--headline-clamp, none);
    font-size: 1.375em;
    line-height: 1.2;
  }

  [part~='excerpt'] {
    max-inline-size: 62ch;
    line-height: 1.5;
  }
`;
