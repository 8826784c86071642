import { css, type CSSResult } from 'lit';

/** The looks of what is slotted. */
export const slottedLooks: CSSResult = css`
  .facts::slotted(*) {
    margin-inline-start: 1.2em;
  }

  [part~='headline'] ::slotted(*) {
    margin: 0;
    font: inherit;
  }

  [part~='headline'] ::slotted(a) {
    color: inherit;
    text-decoration-color: transparent;
  }

  [part~='headline'] ::slotted(a:hover) {
    text-decoration-color: currentcolor;
  }

  [part~='cover']::after,
  [part~='headline'] ::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
  }

  /* What else can be pressed lies above the link. */
  .above::slotted(*),
  .media::slotted(:is(a, audio, button, details, iframe, video)) {
    position: relative;
    z-index: 2;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part~='headline'] ::slotted(a) {
      transition: text-decoration-color var(--standfirst-duration, 150ms);
    }
  }

  .media::slotted(:is(img, picture, video)),
  [part~='avatar'] ::slotted(:is(img, picture)) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--media-position, 50% 50%);
  }
`;
