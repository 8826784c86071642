import { css, type CSSResult } from 'lit';
import { slotOr } from '../shared/boxes.ts';
import type { Slotted } from '../shared/content.ts';
import { intl } from '../shared/intl.ts';
import type { Locale } from '../shared/language.ts';
import { html, type Piece } from '../shared/template.ts';
import { allWords } from '../shared/words.ts';
import type { Paging } from './paging.ts';

/** The looks of the button that asks for more. */
export const moreLooks: CSSResult = css`
  [part~='more'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) var(--_space);
    align-items: center;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  [part~='show-more'] {
    padding: 0.6em 1.25em;
    border: 1px solid;
    border-radius: var(--standfirst-radius, 0);
    background: none;
    color: inherit;
    font: 600 0.875em/1.3 var(--_meta);
    text-decoration: none;
    cursor: pointer;
  }

  [part~='show-more']:hover {
    background: var(--_tint);
    text-decoration: underline;
  }

  [part~='status'] {
    color: var(--_muted);
    font: 0.8125em/1.45 var(--_meta);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  @media print {
    [part~='show-more'] {
      display: none;
    }
  }
`;

/** The list, as far as the button knows it. */
export interface MoreHost extends Slotted {
  /** The language of what it says itself. */
  readonly locale: Locale;
  /** Shows more; false where somebody else takes care of it. */
  showMore(): boolean;
}

/** The button that asks for more: a link, where there is a next page. */
function moreButton(content: unknown, href: string | undefined, press: () => boolean): Piece {
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
 * @param host - The list.
 * @param paging - How far the list is shown.
 * @param words - What the button says, if that is not the element's own, and of which list.
 */
export function more(
  host: MoreHost,
  paging: Paging,
  words: { readonly label: string | undefined; readonly heading: string | undefined },
): Piece | undefined {
  const { locale } = host;
  const { showMore, shown } = allWords(locale.words);
  const { count, visible, total, hasMore, nextUrl, isChosen } = paging;
  const elsewhere = visible >= count && (hasMore || nextUrl !== undefined);
  const paged = visible < count || elsewhere;
  const told = count > 0 && (paged || isChosen);
  if (!paged && !told) return undefined;
  const label = slotOr(host, 'more', words.label ?? showMore);
  const content = html`${label}${words.heading ? html`<span class="unseen">: ${words.heading}</span>` : undefined}`;
  const number = (value: number) => intl(Intl.NumberFormat, locale.tag).format(value);
  const status = shown.replace('{shown}', number(visible)).replace('{total}', number(total));
  // In lists, what comes and goes while the rest should stay as it is.
  return html`<div part="more">
    ${[paged ? moreButton(content, elsewhere ? nextUrl : undefined, () => host.showMore()) : undefined]}
    <p part="status" role="status">${told ? status : ''}</p>
  </div>`;
}
