import { css, type CSSResult } from 'lit';

/** The looks of `article-view`. */
export const styles: CSSResult = css`
  [part~='base'] {
    container-type: inline-size;
    max-inline-size: var(--measure, 60ch);
    margin-inline: auto;
    font-size: 1.125em;
    line-height: 1.6;
  }

  [part~='header'] {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin-block-end: calc(var(--_space) * 1.5);
  }

  [part~='kicker'] {
    color: var(--_accent);
    font: 600 0.8889em/1.3 var(--_meta);
  }

  [part~='headline'] {
    font: 700 clamp(1.625em, 1.1em + 3.6cqi, 2.375em) / 1.14 var(--_headline);
    text-wrap: balance;
  }

  [part~='standfirst'] {
    color: var(--_muted);
    font-size: 1.1667em;
    line-height: 1.45;
    text-wrap: pretty;
  }

  [part~='meta'] {
    font-size: 0.8333em;
  }

  [part~='lead'] {
    margin-block-end: calc(var(--_space) * 1.75);
  }

  [part~='lead'] [part~='image'] {
    inline-size: 100%;
  }

  figcaption {
    font-size: 0.7778em;
  }

  [part~='dateline'] {
    color: var(--_muted);
    font: 600 0.8333em/1.4 var(--_meta);
  }

  [part~='authors'],
  [part~='related-stories'] {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
    font-size: 0.8889em;
  }

  /* The box of a related story has a line of its own. */
  :has(> .prose > [part~='related']:last-child) + [part~='authors'] {
    margin-block-start: 0;
    padding-block-start: 0;
    border-block-start: 0;
  }

  [part~='related-stories'] {
    gap: calc(var(--_space) * 0.75);
  }

  [part~='related-heading'] {
    font: 700 1.25em/1.25 var(--_headline);
  }

  li + li > related-story {
    margin-block-start: -1px;
  }
`;
