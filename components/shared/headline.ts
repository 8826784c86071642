import { type Headline, headlineLink, type HeadlineOptions } from './headline-link.ts';
import { heading } from './headings.ts';
import { slots } from './late-slots.ts';
import { html, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';

/** Renders the headline of a card with its link, unless what is slotted brings a link of its own. */
export function cardHeadline(
  headline: Headline,
  options: HeadlineOptions,
  lang: string | undefined,
): Piece | undefined {
  const slotted = options.slotted('headline');
  if (slotted) return slots.now?.slottedHeadline(slotted, headline, options);
  const { headline: text, href: url } = headline;
  if (!text) return undefined;
  const words = lang ? html`<span lang=${lang}>${text}</span>` : text;
  const href = safeUrl(url);
  const content = href === undefined ? words : headlineLink(words, href, options);
  return heading(options.headingLevel, content, 'headline', options.headlineId);
}
