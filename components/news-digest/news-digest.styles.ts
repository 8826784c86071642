import { css, type CSSResult } from 'lit';

/** The looks of `news-digest`. */
export const styles: CSSResult = css`
  [part~='base'] {
    border-radius: var(--standfirst-radius, 0);
    background: var(--standfirst-color-surface, transparent);
  }

  [part~='header'] {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding-block: calc(var(--_space) * 0.625) var(--_space);
    border-block-start: 2px solid;
  }

  [part~='heading'] {
    font: 700 1.625em/1.2 var(--_headline);
    text-wrap: balance;
  }

  [part~='summary'] {
    max-inline-size: var(--measure, 62ch);
    font-size: 1.0625em;
    line-height: 1.55;
  }

  [part~='paragraph'] + [part~='paragraph'] {
    margin-block-start: 1.05em;
  }

  [part~='group-heading'] {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid;
    font: 700 1.1875em/1.3 var(--_headline);
  }

  [part~='list'] {
    display: grid;
    list-style: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--item-size, 100%)), 1fr));
    column-gap: calc(var(--_space) * 2);
  }

  [part~='item'] {
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
  }

  /* What is far below is laid out when it comes near. The space at its sides is for the focus, which would be cut off. */
  [part~='item']:nth-child(n + 7) {
    margin-inline: -4px;
    padding-inline: 4px;
    contain-intrinsic-block-size: auto 11rem;
    content-visibility: auto;
  }

  [part~='item']:focus:not(:focus-visible) {
    outline: none;
  }

  @media print {
    [part~='item']:nth-child(n) {
      content-visibility: visible;
    }
  }
`;
