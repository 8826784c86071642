import { css, type CSSResult } from 'lit';
import { box, slotOr } from '../shared/boxes.ts';
import type { Slotted } from '../shared/content.ts';
import { factLooks } from '../shared/facts.styles.ts';
import { cardLooks } from '../shared/card.styles.ts';
import { objects } from '../shared/objects.ts';
import { pictureLooks } from '../shared/pictures.styles.ts';
import { heading, levelUnder } from '../shared/headings.ts';
import { scriptOf } from '../shared/script.ts';
import { wear } from '../shared/looks.ts';
import { html, literal, type Piece } from '../shared/template.ts';
import { stretched } from '../shared/tokens.styles.ts';
import type { DigestData, Group } from './groups.ts';
import { list, type ListOptions } from './list.ts';
import { more, type MoreHost, moreLooks } from './more.ts';
import { styles } from './news-digest.styles.ts';
import type { Paging } from './paging.ts';
import { summary } from './summary.ts';

export { groupsOf } from './groups.ts';
export { focusOn, showFirst, slottedIn } from './slotted.ts';

/** The looks of a digest; a server has those of all objects. */
export const digestLooks: CSSResult = css`
  ${factLooks}${stretched}${cardLooks}${pictureLooks}${styles}${moreLooks}${objects.now?.layoutLooks ?? css``}
`;

/** The element that shows a digest. */
export interface DigestHost extends Slotted, ListOptions, MoreHost {
  /** The heading's level. */
  readonly headingLevel: number;
}

/**
 * Renders a digest: its heading, its introduction, its stories as far as they are shown, and what asks for more.
 *
 * @param host - The element.
 * @param data - The digest.
 * @param groups - Its stories.
 * @param paging - How far they are shown.
 */
export function renderDigest(host: DigestHost, data: DigestData, groups: readonly Group[], paging: Paging): Piece {
  wear(host, digestLooks);
  if (host.itemLayout !== 'auto') objects.use()?.knowLayouts(host);
  const { lang, dir } = scriptOf(data);
  const titled = data.heading || host.slotted('heading');
  const level = titled ? levelUnder(host.headingLevel) : host.headingLevel;
  const title = slotOr(host, 'heading', html`<span lang=${lang}>${data.heading}</span>`);
  const about = host.slotted('summary')
    ? html`<div part="summary" class="prose"><slot name="summary"></slot></div>`
    : summary(host, data, { lang, level, pictures: host.pictures });
  const named = titled ? heading(host.headingLevel, title, 'heading', literal('heading')) : undefined;
  const { visible, count } = paging;
  const stories = groups.map((group) => list(group, { visible, level, lang }, host));
  const next = more(host, paging, { label: data.pagination?.label, heading: data.heading });
  // In lists, what comes and goes while the rest should stay as it is.
  return html`<section part="base" aria-labelledby=${titled ? literal('heading') : undefined} dir=${dir}>
    ${[named || about ? html`<div part="header">${named}${about}</div>` : undefined]}${[
      host.slotted('') ? html`<slot></slot>` : stories,
    ]}${[next]}${count > 0 || host.slotted('') ? undefined : box(host, 'empty', '')}
  </section>`;
}
