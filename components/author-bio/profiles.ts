import { css, type CSSResult } from 'lit';
import { series } from '../shared/facts.ts';
import { html, type Piece } from '../shared/template.ts';
import { safeUrl, siteOf } from '../shared/urls.ts';

/** The looks of the list of profiles. */
export const profileLooks: CSSResult = css`
  [part~='social'] {
    color: var(--_muted);
    font: 0.8125em/1.45 var(--_meta);
  }

  [part~='social'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    list-style: none;
  }
`;

/** Renders the profiles of an author as a list of links; nothing where there are none. */
export function profiles(urls: readonly string[] | undefined): Piece | undefined {
  const items = (Array.isArray(urls) ? (urls as readonly string[]) : []).map((url) => {
    const href = safeUrl(url);
    const site = siteOf(href);
    return href && site ? html`<li><a part="social-link" rel="me" href=${href}>${site}</a></li>` : undefined;
  });
  const all = series(items);
  return (
    all &&
    html`<ul role="list">
      ${all}
    </ul>`
  );
}
