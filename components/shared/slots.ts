import type { Content } from './content.ts';
import { type Headline, headlineLink, type HeadlineOptions } from './headline-link.ts';
import { heading } from './headings.ts';
import { wear } from './looks.ts';
import { slottedLooks } from './slots.styles.ts';
import { html, literal, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';

/** Content that tells of the story in plain HTML, where it comes first among what has no slot, and data in a script. */
const PLAIN = 'a,article,section,header,h1,h2,h3,h4,h5,h6,ol,ul';
const DATA = 'script[type$="json"]';

/** The classes of slots whose looks are not those of the others: what can be pressed lies above the link that covers a card. */
const CLASSES: Readonly<Record<string, string>> = {
  headline: '',
  label: '',
  media: 'media',
  meta: 'facts above',
  name: '',
};

/** Slots that are there for what waits, or tells of an error: they tell nothing of a story. */
const UNTOLD = /^(?:empty|error|loading)$/u;

/** A slot, where something is slotted. */
export function slot(name: string): Piece {
  return html`<slot class="${literal(CLASSES[name] ?? 'above')}" name="${literal(name)}"></slot>`;
}

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
  const isTold = [...slots.keys()].some((name) => !UNTOLD.test(name));
  return { slots, plain, isTold, data: children.find((child) => child.matches(DATA)) };
}

const HEADING = 'h1,h2,h3,h4,h5,h6';

const isHeading = (element: Element): boolean => element.matches(HEADING) || element.querySelector(HEADING) !== null;

/** The headline where something is slotted in its place, which may bring a link of its own. */
export function slottedHeadline(slotted: Element, { href: url }: Headline, options: HeadlineOptions): Piece {
  const own = slotted.querySelector('a');
  const words = slot('headline');
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
