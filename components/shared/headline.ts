import { html, nothing, type TemplateResult } from 'lit';
import type { Slotted } from './boxes.ts';
import { heading } from './headings.ts';
import type { Locale, Script } from './language.ts';
import { safeUrl } from './urls.ts';

const HEADING = 'h1,h2,h3,h4,h5,h6';

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
  /** By which the card is named. */
  readonly headlineId: string;
  /** The language of what is said of the link. */
  readonly locale: Locale;
}

const isHeading = (element: Element): boolean => element.matches(HEADING) || element.querySelector(HEADING) !== null;

/** The link of a headline: what it says of a new tab is for those who do not see what happens. */
function headlineLink(words: unknown, href: string, { target, locale }: HeadlineOptions): TemplateResult {
  if (!target) return html`<a part="link" href=${href}>${words}</a>`;
  const isElsewhere = target === '_blank';
  return html`<a part="link" href=${href} target=${target} rel=${isElsewhere ? 'noopener' : nothing}
    >${words}${isElsewhere ? html`<span class="unseen"> ${locale.words.newTab}</span>` : nothing}</a
  >`;
}

/** The headline where something is slotted in its place, which may bring a link of its own. */
function slottedHeadline(slotted: Element, { href: url }: Headline, options: HeadlineOptions): TemplateResult {
  const own = slotted.querySelector('a');
  const words = html`<slot name="headline"></slot>`;
  const href = safeUrl(own ? own.getAttribute('href') : url);
  // A link within what is slotted cannot be stretched from here: a second one, for the pointer alone, covers the card.
  const cover = own && href !== undefined && html`<a part="cover" href=${href} tabindex="-1" aria-hidden="true"></a>`;
  const isPlain = href === undefined || own || slotted.matches('a');
  // A heading within what is slotted is the heading.
  const rank = isHeading(slotted) ? 0 : options.headingLevel;
  return heading(
    rank,
    isPlain ? html`${words}${cover || nothing}` : headlineLink(words, href, options),
    'headline',
    options.headlineId,
  );
}

/** Renders the headline of a card with its link, unless what is slotted brings a link of its own. */
export function cardHeadline(
  headline: Headline,
  options: HeadlineOptions,
  { lang }: Script,
): TemplateResult | undefined {
  const slotted = options.slotted('headline');
  if (slotted) return slottedHeadline(slotted, headline, options);
  const { headline: text, href: url } = headline;
  if (!text) return undefined;
  const words = lang ? html`<span lang=${lang}>${text}</span>` : text;
  const href = safeUrl(url);
  return heading(
    options.headingLevel,
    href === undefined ? words : headlineLink(words, href, options),
    'headline',
    options.headlineId,
  );
}
