import { css, type CSSResult } from 'lit';

/** The looks of what is done with an element: under the pointer, in focus, on paper. */
export const actLooks: CSSResult = css`
  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible,
  .card [part~='link']:focus-visible::after {
    outline: 2px solid var(--standfirst-color-focus, light-dark(#1259c3, #9ec2ff));
    outline-offset: 2px;
  }

  /* The link of a card is as large as the card. */
  .card [part~='link']:focus-visible {
    outline: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part~='link'] {
      transition: text-decoration-color var(--standfirst-duration, 150ms);
    }
  }

  @media print {
    [part~='base'] {
      --_muted: currentcolor;
    }

    .card {
      break-inside: avoid;
    }

    [part~='excerpt'],
    [part~='headline'] {
      -webkit-line-clamp: none;
    }
  }
`;
