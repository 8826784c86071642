import { metaOf, titleOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { folded } from '../../text.ts';
import { attribute, textOf } from '../../tree/read.ts';
import type { Site } from './site.ts';

/** The headline as it stands on the page. */
export interface Headline {
  /** Its element; absent where the page has none. */
  readonly index?: number;
  /** Its text, without the kicker that some sites set in it. */
  readonly text?: string;
  /** True where the head names it as well. */
  readonly isConfirmed: boolean;
}

interface Heading {
  readonly index: number;
  readonly text: string;
}

/** The text of a headline's element without the kicker in it. */
function textOfHeading(page: Page, index: number): string {
  const whole = textOf(page.tree, index);
  const isKicker = (i: number): boolean =>
    i !== index && (page.marksOf(i).has('kicker') || page.marksOf(i).has('hidden'));
  return textOf(page.tree, index, isKicker) || whole;
}

function headingsOf(page: Page, tag: string, site: Site): Heading[] {
  return (page.tagged.get(tag) ?? [])
    .filter((index) => attribute(page.tree, index, 'aria-hidden') !== 'true')
    .map((index) => ({ index, text: textOfHeading(page, index) }))
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
  return others.find((heading) => confirms(titles, heading) || likeness(heading) >= MAX_KIN);
}

/** The titles that the head gives, and what else is known to be one, folded. */
export function headTitles(page: Page, told?: string): string[] {
  return [metaOf(page, 'og:title'), metaOf(page, 'twitter:title'), titleOf(page), told].flatMap((title) =>
    title ? [folded(title)] : [],
  );
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
  if (confirmed) return { ...confirmed, isConfirmed: true };
  const other = isCard ? undefined : kindred(page, titles, site, heads[0]);
  const best = other ?? heads[0];
  return { ...best, isConfirmed: other !== undefined && confirms(titles, other) };
}
