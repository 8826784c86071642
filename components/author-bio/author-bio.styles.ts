import { css, type CSSResult } from 'lit';

/** The looks of `author-bio`. */
export const styles: CSSResult = css`
  [part~='base'] {
    --_size: var(--avatar-size, 4em);

    display: flex;
    gap: var(--_space);
    border-radius: var(--standfirst-radius, 0);
    background: var(--standfirst-color-surface, transparent);
  }

  :host([layout='stacked']) [part~='base'] {
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }

  [part~='avatar'] {
    flex: none;
    inline-size: var(--_size);
    block-size: var(--_size);
    overflow: hidden;
    border-radius: var(--avatar-radius, 50%);
    background: var(--_tint);
  }

  [part~='content'] {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    align-items: start;
    min-inline-size: 0;
  }

  [part~='name'] {
    font: 700 1.1875em/1.25 var(--_headline);
  }

  [part~='link'] {
    text-decoration-color: transparent;
  }

  [part~='job-title'],
  [part~='location'] {
    color: var(--_muted);
    font: 0.875em/1.4 var(--_meta);
  }
`;
