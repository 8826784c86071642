import { html, nothing, type TemplateResult } from 'lit';
import type { Digest } from 'standfirst/model';
import { intl } from '../shared/intl.ts';
import type { Locale } from '../shared/language.ts';
import { safeUrl } from '../shared/urls.ts';

/** How far a list is shown. */
export interface Paging {
  /** How many stories are here. */
  readonly count: number;
  /** How many of them are shown. */
  readonly visible: number;
  /** How many there are in all, as far as the source tells. */
  readonly total: number;
  /** True where there are more that are not here. */
  readonly hasMore: boolean;
  /** The next page, where those are. */
  readonly nextUrl: string | undefined;
  /** True where the reader, or the page, said how many are shown. */
  readonly isChosen: boolean;
}

/** How far a list is shown that has, or has not, more elsewhere. */
export function pagingOf(
  pagination: Digest['pagination'],
  shown: Pick<Paging, 'count' | 'visible' | 'isChosen'>,
): Paging {
  return {
    ...shown,
    total: Math.max(pagination?.total ?? 0, shown.count),
    hasMore: pagination?.hasMore === true,
    nextUrl: safeUrl(pagination?.nextUrl),
  };
}

/** The button that asks for more: a link, where there is a next page. */
function moreButton(content: unknown, href: string | undefined, press: () => boolean): TemplateResult {
  if (href === undefined)
    return html`<button part="show-more" type="button" @click=${() => press()}>${content}</button>`;
  const onClick = (event: MouseEvent): void => {
    // With a key held, the link opens elsewhere, and here nothing is asked for.
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (plain && !press()) event.preventDefault();
  };
  return html`<a part="show-more" href=${href} @click=${onClick}>${content}</a>`;
}

/**
 * The button that asks for more, and how many are shown; nothing where the list is short.
 *
 * @param paging - How far the list is shown.
 * @param locale - The language.
 * @param content - What the button says.
 * @param press - Shows more; false where somebody else takes care of it.
 */
export function more(paging: Paging, locale: Locale, content: unknown, press: () => boolean): unknown {
  const { count, visible, total, hasMore, nextUrl, isChosen } = paging;
  const elsewhere = visible >= count && (hasMore || nextUrl !== undefined);
  const paged = visible < count || elsewhere;
  const told = count > 0 && (paged || isChosen);
  if (!paged && !told) return nothing;
  const number = (value: number) => intl(Intl.NumberFormat, locale.tag).format(value);
  const status = locale.words.shown.replace('{shown}', number(visible)).replace('{total}', number(total));
  return html`<div part="more">
    ${paged ? moreButton(content, elsewhere ? nextUrl : undefined, press) : nothing}
    <p part="status" role="status">${told ? status : nothing}</p>
  </div>`;
}
