import { css, type CSSResult } from 'lit';
import { pictureLooks } from './pictures.styles.ts';

/** The looks of running text: every kind of block of a body. */
export const prose: CSSResult = css`
  ${pictureLooks}
  [role='list'] {
    list-style: none;
  }

  img,
  [part~='image'] {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
  }

  /* Room is kept for a picture before it is there, even if nobody told its size. */
  img:not([width]) {
    inline-size: 100%;
    aspect-ratio: auto 3 / 2;
  }

  .prose > * + *,
  [part~='note'] > * + *,
  blockquote > * + * {
    margin-block-start: 1.05em;
  }

  [part~='heading']:is(h1, h2, h3, h4, h5, h6, p) {
    text-wrap: balance;
  }

  .prose > :is(figure, [part~='table-box'], [part~='code'], [part~='note']) {
    margin-block: 1.6em;
  }

  .prose > [part~='heading'],
  .prose > div > [part~='heading'] {
    margin-block-start: 1.5em;
    font: 700 1.3125em/1.25 var(--_headline);
  }

  .prose > [part~='heading'] + *,
  .prose > div:has(> [part~='heading']) + * {
    margin-block-start: 0.5em;
  }

  [part~='list']:is(.prose *) {
    padding-inline-start: 1.4em;
  }

  .prose li + li,
  .prose li > * + * {
    margin-block-start: 0.4em;
  }

  .prose li::marker {
    color: var(--_muted);
  }

  [part~='quote'] {
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_border);
  }

  [part~='quote'] [part~='attribution']::before {
    content: '— ' / '';
  }

  [part~='pull-quote'] {
    padding-block: 0.2em;
    border-inline-start: 3px solid var(--_accent);
    font: 500 1.4375em/1.35 var(--_headline);
    text-wrap: pretty;
  }

  [part~='attribution'] {
    font-size: max(0.8125rem, 0.6em);
  }

  [part~='table-box'] {
    overflow-x: auto;
  }

  table {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font: 0.875em/1.4 var(--_meta);
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }

  :is(th, td) {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end: 1px solid;
  }

  code {
    font-family: var(--standfirst-font-code, ui-monospace, monospace);
    font-size: 0.9em;
  }

  [part~='code'] {
    margin: 0;
    padding: 0.9em 1.1em;
    overflow-x: auto;
    background: var(--_tint);
    font-size: 0.9375em;
    line-height: 1.5;
    tab-size: 2;
  }

  [part~='break'] {
    inline-size: 4em;
    margin: 1.8em auto;
    border: 0;
    border-block-start: 1px solid var(--_muted);
  }

  [part~='gallery-list'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--_space);
  }

  .prose [part~='gallery-list'] > li {
    margin: 0;
  }

  [part~='gallery-list'] [part~='image'] {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }

  [part~='player'] {
    display: block;
    inline-size: 100%;
  }

  :is(video, iframe)[part~='player'] {
    border: 0;
    aspect-ratio: 16 / 9;
    background: #000;
  }

  :is([part~='media-title'], [part~='media-line']) {
    display: block;
  }

  [part~='media-title'] {
    font-weight: 600;
  }

  [part~='embed'] {
    display: grid;
    gap: 0.6em;
    padding: 1em 1.15em;
    border: 1px solid var(--_border);
    border-radius: var(--standfirst-radius, 0);
    font-size: 0.9375em;
  }

  [part~='embed-provider'] {
    color: var(--_accent);
    font: 600 0.8125em/1.3 var(--_meta);
  }

  [part~='note-label'] {
    color: var(--_accent);
    font-weight: 600;
  }

  [part~='embed-link'] {
    justify-self: start;
    font: 600 0.875em/1.4 var(--_meta);
  }

  [part~='note'] {
    padding: 0.9em 1.15em;
    background: var(--_tint);
    font-size: 0.9375em;
    /* Forced colours take the tint away. */
    border: 1px solid transparent;
  }

  [part~='note-head'] {
    font: 0.8125em/1.3 var(--_meta);
  }

  [part~='note-head'] + * {
    margin-block-start: 0.35em;
  }

  [part~='related'] {
    margin-block: 1.6em;
    font-size: 0.8889em;
  }

  mark {
    background: light-dark(#fff3b0, #5c4d00);
    color: inherit;
  }

  :is(sub, sup) {
    line-height: 0;
  }

  @media print {
    [part~='player'] {
      display: none;
    }

    :is(figure, [part~='note'], [part~='embed'], tr) {
      break-inside: avoid;
    }
  }
`;
