import { html, nothing } from 'lit';
import { heading } from './headings.ts';
import type { Script } from './language.ts';
import { safeUrl } from './urls.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6';

/** The headline of a card. */
export interface Headline {
  /** What is slotted in its place. */
  readonly slotted: Element | null;
  /** Its words. */
  readonly text: string | null | undefined;
  /** Where it leads. */
  readonly href: string | null | undefined;
  /** Where the link opens. */
  readonly target?: string | null | undefined;
  /** What is said of a link that opens elsewhere, to those who do not see it. */
  readonly newTab?: string | undefined;
  /** Its level. */
  readonly level: number;
  /** How it is written. */
  readonly script: Script;
}

const isHeading = (element: Element): boolean => element.matches(HEADING) || element.querySelector(HEADING) !== null;

/** The link of a headline: what it says of a new tab is for those who do not see what happens. */
function headlineLink(words: unknown, href: string, { target, newTab }: Headline): unknown {
  const isElsewhere = target === '_blank';
  return html`<a part="link" href=${href} target=${target ?? nothing} rel=${isElsewhere ? 'noopener' : nothing}
    >${words}${isElsewhere ? html`<span class="unseen"> ${newTab}</span>` : nothing}</a
  >`;
}

/** Renders the headline of a card with its link, unless what is slotted brings a link of its own. */
export function cardHeadline(headline: Headline): unknown {
  const { slotted, text, level, script } = headline;
  if (!text && !slotted) return nothing;
  const own = slotted?.querySelector('a');
  const words = html`<slot name="headline"><span lang=${script.lang ?? nothing}>${text}</span></slot>`;
  const href = safeUrl(own ? own.getAttribute('href') : headline.href);
  // A link within what is slotted cannot be stretched from here: a second one, for the pointer alone, covers the card.
  const cover = own && href && html`<a part="cover" href=${href} tabindex="-1" aria-hidden="true"></a>`;
  const isPlain = href === undefined || own || slotted?.matches('a');
  // A heading within what is slotted is the heading.
  const rank = slotted && isHeading(slotted) ? 0 : level;
  return heading(rank, isPlain ? [words, cover] : headlineLink(words, href, headline), {
    part: 'headline',
    id: 'headline',
  });
}
