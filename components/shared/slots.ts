import type { Content } from './content.ts';
import { type Headline, headlineLink, type HeadlineOptions } from './headline-link.ts';
import { heading } from './headings.ts';
import { wear } from './looks.ts';
import { slottedLooks } from './slots.styles.ts';
import { html, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';

/** Content that tells of the story in plain HTML, where it comes first among what has no slot, and data in a script. */
const PLAIN = 'a,article,section,header,h1,h2,h3,h4,h5,h6,ol,ul';
const DATA = 'script[type$="json"]';

/** Looks at what stands in an element. */
export function contentOf(host: Element): Content {
  wear(host, slottedLooks);
  const children = [...host.children];
  const bare = children.filter((child) => !child.slot && !child.matches('script,template,style'));
  const plain = bare[0]?.matches(PLAIN) ? bare : [];
  const slots = new Map(children.map((child) => [child.slot, child] as const).reverse());
  const text = [...host.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  if (plain.length > 0 || (bare.length === 0 && !text)) slots.delete('');
  else slots.set('', host);
  return { slots, plain, data: children.find((child) => child.matches(DATA)) };
}

/** The link in what is slotted, or the link that is. */
export function linkIn(holder: Element | undefined): HTMLElement | null | undefined {
  return holder?.matches('a') ? holder : holder?.querySelector('a');
}

const HEADING = 'h1,h2,h3,h4,h5,h6';

const isHeading = (element: Element): boolean => element.matches(HEADING) || element.querySelector(HEADING) !== null;

/** The headline where something is slotted in its place, which may bring a link of its own. */
export function slottedHeadline(slotted: Element, { href: url }: Headline, options: HeadlineOptions): Piece {
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
    isPlain ? html`${words}${cover || undefined}` : headlineLink(words, href, options),
    'headline',
    options.headlineId,
  );
}
