import type { Slotted } from './content.ts';
import type { Locale } from './language.ts';
import { newTab } from './late-new-tab.ts';
import { html, literal, type Piece } from './template.ts';

/** The headline of a card. */
export interface Headline {
  /** Its words. */
  readonly headline?: string | null | undefined;
  /** Where it leads. */
  readonly href?: string | null | undefined;
}

/** How it is shown. */
export interface HeadlineOptions extends Slotted {
  /** Where the link opens. */
  readonly target?: string | null | undefined;
  /** Its level. */
  readonly headingLevel: number;
  /** By which the card is named: an id, or a word of the program. */
  readonly headlineId: Piece | string;
  /** The language of what is said of the link. */
  readonly locale: Locale;
}

/** The id of the headline of a card that is alone in its tree. */
export const HEADLINE_ID: Piece = literal('headline');

/** The link of a headline: what it says of a new tab is for those who do not see what happens. */
export function headlineLink(words: unknown, href: string, { target, locale }: HeadlineOptions): Piece {
  const elsewhere = target === '_blank' && newTab.use()?.newTabIn(locale);
  return html`<a part="link" href=${href} target=${target || undefined} rel=${elsewhere && 'noopener'}
    >${words}${elsewhere}</a
  >`;
}
