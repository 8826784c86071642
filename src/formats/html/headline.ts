import { daysIn } from '../../fields/date-words.ts';
import type { Mark } from '../../page/marks.ts';
import { metaOf, titleOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { folded, line } from '../../text.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  hasText,
  isBlank,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import type { Tree } from '../../tree/tree.ts';
import { addressIn } from '../../url.ts';
import { withoutSite } from './head-claims.ts';
import type { Site } from './site.ts';

/** The headline as it stands on the page. */
export interface Headline {
  /** Its element; absent where the page has none. */
  readonly index?: number;
  /** Its text, without the kicker that some sites set in it. */
  readonly text?: string;
  /** The kicker in its element, where the head tells one from the other. */
  readonly kicker?: string;
  /** True where the head names it as well. */
  readonly isConfirmed: boolean;
  /** True where it has not a word of what the head names: another heading, perhaps. */
  readonly isStray: boolean;
}

interface Heading {
  readonly index: number;
  readonly text: string;
}

/** What stands in the element of a headline and is none of it. */
const BESIDE: readonly Mark[] = [
  'kicker',
  'hidden',
  'date',
  'byline',
  'authorName',
  'readingTime',
  'comments',
  'share',
];

/** What has more characters is no headline but a heading that was never closed, with the story in it. */
const MAX_LENGTH = 2000;

/** The text of a headline's element without the kicker, the date and the like in it, and without the site's name. */
function textOfHeading({ tree, marksOf }: Page, index: number, site: Site): string {
  const whole = shortTextOf(tree, index, MAX_LENGTH);
  if (whole === undefined) return '';
  const isBeside = (i: number): boolean =>
    i !== index && (tagOf(tree, i) === 'time' || BESIDE.some((mark) => marksOf(i).has(mark)) || isStamped(tree, i));
  // A colon may be left of the kicker.
  const own = textOf(tree, index, isBeside).replace(/^[:|]\s*/u, '');
  return withoutSite(own || whole, site);
}

const WITHIN = new Set(['span', 'small', 'em', 'p', 'div']);
/** A line of date, source and author has no more characters. */
const MAX_STAMPED = 160;

/** True for an element of a headline that tells a day with its time. */
function isStamped(tree: Tree, index: number): boolean {
  if (!WITHIN.has(tagOf(tree, index))) return false;
  return daysIn(shortTextOf(tree, index, MAX_STAMPED) ?? '').some(({ time }) => time !== undefined);
}

/** The part of a heading that the head names alone: a link to the section may stand before it. */
function partOf({ tree }: Page, titles: readonly string[], { index, text }: Heading): string | undefined {
  const parts = [...elementsWithin(tree, index, (i) => ['a', 'span'].includes(tagOf(tree, i)))];
  const texts = parts.map((part) => shortTextOf(tree, part, MAX_LENGTH) ?? '');
  return texts.find((part) => {
    const name = folded(part);
    return (
      name.length * 2 > folded(text).length && titles.some((title) => title === name || title.startsWith(`${name} `))
    );
  });
}

const BEHIND_ARROW = /^(.+?)\s[>＞<]\s([^>＞<]+)$/u;

/** A heading without the name of the section behind an arrow, where a lower heading is that name. */
function withoutSection(page: Page, heading: Heading): Heading {
  const [, text, section = ''] = BEHIND_ARROW.exec(heading.text) ?? [];
  const isSection = (index: number): boolean =>
    folded(shortTextOf(page.tree, index, MAX_LENGTH) ?? '') === folded(section);
  return text !== undefined && (page.tagged.get('h2') ?? []).some(isSection) ? { ...heading, text } : heading;
}

/** True for a heading that is all link to the home page: the site's name, or its logo. */
function isLogo({ tree, base }: Page, index: number): boolean {
  const whole = shortTextOf(tree, index, MAX_LENGTH);
  if (whole === undefined) return false;
  // Of links in links, the outer one is left empty.
  const [within] = elementsWithin(tree, index, (i) => tagOf(tree, i) === 'a' && hasText(tree, i));
  const link = within ?? [...ancestorsOf(tree, index)].slice(0, 2).find((i) => tagOf(tree, i) === 'a');
  const href = link === undefined ? undefined : addressIn(attribute(tree, link, 'href') ?? '', base);
  if (href === undefined || link === undefined || !HOME.test(href)) return false;
  return (shortTextOf(tree, link, MAX_LENGTH)?.length ?? Infinity) >= whole.length;
}

const HOME = /^(?:https?:\/\/[^/?#]+)?\/?$/iu;

/** True within what readers say: there the story's title stands in "3 replies to …". */
function isOfComments({ tree, marksOf }: Page, index: number): boolean {
  return [index, ...ancestorsOf(tree, index)]
    .slice(0, 4)
    .some((i) => marksOf(i).has('comments') && tagOf(tree, i) !== 'body');
}

function headingsOf(page: Page, tag: string, site: Site): Heading[] {
  return (page.tagged.get(tag) ?? [])
    .filter((index) => attribute(page.tree, index, 'aria-hidden') !== 'true')
    .filter((index) => !isLogo(page, index) && !isOfComments(page, index))
    .map((index) => ({ index, text: textOfHeading(page, index, site) }))
    .filter(({ text }) => text !== '' && !site.isNamed(text));
}

/** Less of a title than this is a section's or a site's name that happens to be in it. */
const MIN_SHARE = 0.35;

/** Says whether a title of the head holds a heading. */
function confirms(titles: readonly string[], { text }: Heading): boolean {
  const name = folded(text);
  return name !== '' && titles.some((title) => title.includes(name) && name.length > title.length * MIN_SHARE);
}

/** The share of the words of two texts that both have. */
function kinship(a: string, b: string): number {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

/** A heading that shares less with every title is about something else: a logo, a menu. */
const MIN_KIN = 0.2;
/** One that shares this much is the headline in other words. */
const MAX_KIN = 0.5;

/** Of a page whose first heading has nothing of its title, a lower heading that has. */
function kindred(page: Page, titles: readonly string[], site: Site, first: Heading | undefined): Heading | undefined {
  const likeness = ({ text }: Heading): number => Math.max(0, ...titles.map((title) => kinship(folded(text), title)));
  if (titles.length === 0 || (first && likeness(first) > MIN_KIN)) return undefined;
  const others = [...headingsOf(page, 'h1', site), ...headingsOf(page, 'h2', site), ...headingsOf(page, 'h3', site)];
  const isNamed = ({ index, text }: Heading): boolean =>
    page.marksOf(index).has('headline') && titles.some((title) => title.endsWith(` ${folded(text)}`));
  const confirmed = others.find((heading) => confirms(titles, heading) || isNamed(heading));
  return confirmed ?? others.find((heading) => likeness(heading) >= MAX_KIN);
}

/** The letters of a text in pairs: scripts without spaces have no other words. */
function pairsIn(text: string): string {
  const bare = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)).join(' ');
}

/** True for a heading that shares no word with any title, and is shorter than they are: "Contact us", "Menu". */
function isStrange(titles: readonly string[], { text }: Heading): boolean {
  const name = folded(text);
  const isOneWord = !name.includes(' ');
  if (titles.every((title) => title.length <= name.length)) return false;
  const shared = titles.map((title) => (isOneWord ? kinship(pairsIn(name), pairsIn(title)) : kinship(name, title)));
  return Math.max(...shared) === 0;
}

/** The titles that the head gives, and what else is known to be one, folded. */
export function headTitles(page: Page, told?: string): string[] {
  return [metaOf(page, 'og:title'), metaOf(page, 'twitter:title'), titleOf(page), told].flatMap((title) =>
    title ? [folded(title)] : [],
  );
}

/** Less of a heading than this is no headline with a kicker before it. */
const MIN_OWN = 0.6;

/** The element in a heading that the head confirms, where another that nothing names stands beside it: a kicker. */
function confirmedWithin(page: Page, titles: readonly string[], whole: Heading): Heading | undefined {
  const { tree } = page;
  for (let i = whole.index + 1; i < endOf(tree, whole.index); i = endOf(tree, i))
    if (tree.tags[i] === '' && !isBlank(tree.texts[i] ?? '')) return undefined;
  for (const index of elementsWithin(page.tree, whole.index, (i) => hasText(page.tree, i))) {
    const text = textOf(page.tree, index);
    if (
      text.length > whole.text.length * MIN_OWN &&
      text.length < whole.text.length &&
      confirms(titles, { index, text })
    )
      return { index: whole.index, text };
  }
  return undefined;
}

/**
 * The headline and the kicker of a heading that is made of both, each in an element of its own: titles set a colon
 * between them that readers do not see.
 */
function partedByTitles({ tree, meta }: Page, { index, text }: Heading): { text: string; kicker: string } | undefined {
  const titles = ['og:title', 'twitter:title'].flatMap((name) => meta.get(name) ?? []).map(line);
  for (const part of elementsWithin(tree, index, (i) => hasText(tree, i))) {
    const kicker = textOf(tree, part);
    const own = text.startsWith(kicker) ? text.slice(kicker.length).replace(/^[\s:]+/u, '') : '';
    if (own !== '' && titles.some((title) => title.startsWith(`${kicker}: ${own}`))) return { text: own, kicker };
  }
  return undefined;
}

/**
 * Finds the headline of a page: the first `h1` that the head confirms; else a heading that has the words of its titles,
 * where the first `h1` has none of them; else the first `h1`. Within a card it is whichever heading comes first.
 *
 * @param told - The headline that JSON-LD gives.
 */
export function headlineOf(page: Page, site: Site, told?: string): Headline {
  const titles = headTitles(page, told);
  const first = headingsOf(page, 'h1', site);
  const isCard = page.root !== 0 && first.length === 0;
  const heads = isCard ? [...headingsOf(page, 'h2', site), ...headingsOf(page, 'h3', site)].slice(0, 1) : first;
  const confirmed = heads.find((heading) => confirms(titles, heading));
  if (confirmed) {
    const parted = partedByTitles(page, confirmed) ?? withoutSection(page, confirmed);
    return { ...confirmed, ...parted, isConfirmed: true, isStray: false };
  }
  const part = heads[0] && partOf(page, titles, heads[0]);
  if (heads[0] && part !== undefined) return { index: heads[0].index, text: part, isConfirmed: true, isStray: false };
  const other = isCard ? undefined : kindred(page, titles, site, heads[0]);
  const best = other ?? (heads[0] && confirmedWithin(page, titles, heads[0])) ?? heads[0];
  const isStray = best !== undefined && isStrange(titles, best);
  return {
    ...best,
    ...(other && partedByTitles(page, other)),
    isConfirmed: other !== undefined && confirms(titles, other),
    isStray,
  };
}
