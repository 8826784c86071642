import type { PaginationClaim } from '../../fields/pagination.ts';
import { linkOf } from '../../page/page.ts';
import { isMoreButton, isNextLink } from '../../pieces/button-words.ts';
import type { Listing } from '../../pieces/listing.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  firstTag,
  isWithin,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import { PAGE_OF, pagersOf } from './pages.ts';
import type { StoryPage } from './story-page.ts';

/** A page, and the stories that it lists. */
interface Listed extends StoryPage {
  readonly listing: Listing;
}

interface Button {
  readonly label: string;
  readonly href?: string;
}

/** Longer texts are no button's. */
const MAX_LABEL = 60;
const NO_PAGE = /^(?:#|javascript:)/iu;

/** A link's address, where it leads to a page. */
function addressOf({ page: { tree } }: StoryPage, index: number): string | undefined {
  const href = attribute(tree, index, 'href') ?? '';
  return href === '' || NO_PAGE.test(href) ? undefined : href;
}

/** True for a link, a button, and what is said to be one. */
function isControl({ page: { tree } }: StoryPage, index: number): boolean {
  const tag = tagOf(tree, index);
  return tag === 'a' || tag === 'button' || attribute(tree, index, 'role') === 'button';
}

/** The words of a control that shows more stories. */
function labelAt({ page: { tree, marksOf } }: Listed, index: number): string | undefined {
  const label = (shortTextOf(tree, index, MAX_LABEL) ?? '').replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  const isNamed = marksOf(index).has('more') && tagOf(tree, index) !== 'a';
  return label !== '' && (isMoreButton(label) || isNamed) ? label : undefined;
}

/**
 * The button or link for more stories, in no card. Groups have links to more of their own, so one must stand after most of
 * the cards; a button may stand anywhere.
 */
function moreOf(listed: Listed): Button | undefined {
  const { page, listing } = listed;
  const { tree } = page;
  const { cards } = listing;
  let found: Button | undefined;
  let passed = 0;
  for (let i = page.root + 1, end = endOf(tree, page.root); i < end; i++) {
    if (i === cards[passed]) {
      passed++;
      i = endOf(tree, i) - 1;
    } else if (isControl(listed, i) && (tagOf(tree, i) !== 'a' || passed > cards.length / 2)) {
      const label = labelAt(listed, i);
      if (label === undefined || isOfSite(listed, i) || (found && passed === 0)) continue;
      const href = addressOf(listed, i);
      found = { label, ...(href !== undefined && { href }) };
    }
  }
  return found;
}

const OF_SITE = new Set(['footer', 'aside']);
const OF_PAGE = new Set(['main', 'section', 'article']);

/** True in the foot of the site, or beside its pages; a section has a foot of its own. */
function isOfSite({ page: { tree } }: StoryPage, index: number): boolean {
  for (const above of ancestorsOf(tree, index)) {
    if (OF_PAGE.has(tagOf(tree, above))) return false;
    if (OF_SITE.has(tagOf(tree, above)))
      return tagOf(tree, above) === 'aside' || ![...ancestorsOf(tree, above)].some((i) => OF_PAGE.has(tagOf(tree, i)));
  }
  return false;
}

/** Where links lead from page to page: the pagers, and what stands after the last card. */
function placesOf({ page: { tree, root }, listing }: Listed, pagers: readonly number[]): (readonly [number, number])[] {
  const last = listing.cards.at(-1);
  const after = last === undefined ? [] : [[endOf(tree, last), endOf(tree, root)] as const];
  return [...pagers.map((pager) => [pager, endOf(tree, pager)] as const), ...after];
}

/** A link in the page, or in its pager, that says that it leads to the page after this one, or before it. */
function neighbour(listed: Listed, rel: 'next' | 'prev', pagers: readonly number[]): string | undefined {
  const { tree, root } = listed.page;
  for (const index of elementsWithin(tree, root, (i) => tagOf(tree, i) === 'a'))
    if ((attribute(tree, index, 'rel') ?? '').split(/\s+/u).includes(rel)) return addressOf(listed, index);
  const names = rel === 'next' ? /(?:^|[\s_-])next(?:$|[\s_-])/iu : /(?:^|[\s_-])prev(?:ious)?(?:$|[\s_-])/iu;
  for (const [from, to] of placesOf(listed, pagers)) {
    for (let i = from; i < to; i++) {
      if (tree.tags[i] !== 'a') continue;
      const says = `${attribute(tree, i, 'class') ?? ''} ${attribute(tree, i, 'aria-label') ?? ''}`;
      const isNamed = names.test(says) || (rel === 'next' && isNextLink(shortTextOf(tree, i, MAX_LABEL) ?? ''));
      const href = isNamed ? addressOf(listed, i) : undefined;
      if (href !== undefined) return href;
    }
  }
  return undefined;
}

const PAGE_NUMBER = /[/?&](?:page|seite|pagina|strona|sida|side|str|pg|p|paged)[/=-]?(\d{1,5})(?:\b|$)/iu;
const CURRENT = /(?:^|[\s_-])(?:current|active|selected|on|is-active|is-current)(?:$|[\s_-])/iu;
const NUMBER = /^\p{Nd}{1,5}$/u;

/** The numbers that a pager shows: those that link, with their addresses, and the one that does not. */
interface Numbers {
  readonly links: ReadonlyMap<number, string>;
  readonly current?: number;
}

function numbersIn({ page: { tree } }: StoryPage, pagers: readonly number[]): Numbers {
  const links = new Map<number, string>();
  let current: number | undefined;
  const isHere = (i: number): boolean =>
    attribute(tree, i, 'aria-current') !== undefined || CURRENT.test(attribute(tree, i, 'class') ?? '');
  const isOfLink = (i: number, pager: number): boolean =>
    [i, ...ancestorsOf(tree, i, pager - 1)].some((above) => tagOf(tree, above) === 'a') ||
    firstTag(tree, i, 'a') !== undefined;
  for (const pager of pagers) {
    for (let i = pager; i < endOf(tree, pager); i++) {
      if (!tree.tags[i] || !NUMBER.test(shortTextOf(tree, i, MAX_LABEL) ?? '')) continue;
      const number = Number(textOf(tree, i));
      if (isHere(i) || !isOfLink(i, pager)) current ??= number;
      else if (tagOf(tree, i) === 'a' && !links.has(number)) links.set(number, attribute(tree, i, 'href') ?? '');
    }
  }
  return { links, ...(current !== undefined && { current }) };
}

/** The pagers of a listing: those in no card. */
function ownPagers(listed: Listed): number[] {
  const { page, listing } = listed;
  return pagersOf(listed).filter((index) => !listing.cards.some((card) => isWithin(page.tree, index, card)));
}

/** Which page this is, and of how many: by its pager, its address, and words such as "Page 2 of 9". */
function placeOf(
  { page }: Listed,
  pagers: readonly number[],
  { links, current }: Numbers,
): { here: number | undefined; pages: unknown } {
  const stated = pagers.map((index) => PAGE_OF.exec(textOf(page.tree, index))).find((found) => found !== null);
  const inAddress = PAGE_NUMBER.exec(page.url ?? linkOf(page, 'canonical') ?? '')?.[1] ?? stated?.[1];
  const here = current ?? (inAddress === undefined ? undefined : Number(inAddress));
  const most = Math.max(here ?? 1, ...links.keys());
  return { here, pages: stated?.[2] ?? (links.size > 0 && most > 1 ? most : undefined) };
}

/** How to get at what a listing does not show: its pages, and the button for more. */
export function listPagesOf(listed: Listed): PaginationClaim | undefined {
  const { page } = listed;
  const pagers = ownPagers(listed);
  const numbers = numbersIn(listed, pagers);
  const { here, pages } = placeOf(listed, pagers, numbers);
  const more = moreOf(listed);
  const numbered = (step: number): string | undefined => numbers.links.get((here ?? Number.NaN) + step);
  const nextUrl = linkOf(page, 'next') ?? neighbour(listed, 'next', pagers) ?? numbered(1) ?? more?.href;
  const prevUrl = linkOf(page, 'prev') ?? neighbour(listed, 'prev', pagers) ?? numbered(-1);
  if ([more, nextUrl, prevUrl, pages].every((part) => part === undefined)) return undefined;
  const hasMore = more !== undefined || nextUrl !== undefined;
  return { hasMore, label: more?.label, nextUrl, prevUrl, page: here, pages };
}
