import { series } from '../shared/boxes.ts';
import { html, type Piece } from '../shared/template.ts';
import { safeUrl, siteOf } from '../shared/urls.ts';

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
