import type { Context } from '../fields/field.ts';
import { url } from '../fields/url.ts';
import type { Story, StoryGroup } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import { countWords, folded } from '../text.ts';
import { ancestorsOf, attribute, childrenOf, endOf, firstTag, shortTextOf, tagOf, textOf } from '../tree/read.ts';
import { storyWithin } from './card.ts';
import type { Tree } from '../tree/tree.ts';
import { isButton } from './button-words.ts';
import { cardsOf } from './cards.ts';

/** The stories that a page lists. */
export interface Listing {
  /** The stories, by the headings that they stand under. */
  readonly groups: readonly StoryGroup[];
  /** The elements that show them, in the page's order. */
  readonly cards: readonly number[];
}

/** What names call the words over a group, and what they say that the group is. */
const TITLE_NAME =
  /(?:^|[-_\s])(?:title|heading|head|header|name|titel|titre|titulo|titolo|naslov|tytul|nadpis|zagolovok|baslik)(?:$|[-_\s])/iu;
const GROUP_NAME =
  /(?:^|[-_\s])(?:block|blok[au]?|section|group|widget|box|module|zone|list|column|category|rubri[ck]a?|seccion|sektion|sekcji?)(?:$|[-_\s])/iu;
const MAX_TITLE = 60;

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const LARGE = /font-size\s*:\s*(?:1[6-9]|[2-9]\d)(?:\.\d+)?px/iu;
const CAPITALS = /text-transform\s*:\s*uppercase/iu;
const CELLS = new Set(['td', 'th', 'p', 'div', 'span']);
const MAX_TITLE_WORDS = 6;

/** Mails have no names, and set the words over a group in capitals, or large and bold. */
function isMailTitle(tree: Tree, index: number): boolean {
  const style = CELLS.has(tagOf(tree, index)) ? (attribute(tree, index, 'style') ?? '') : '';
  if (style === '' || !(CAPITALS.test(style) || (BOLD.test(style) && LARGE.test(style)))) return false;
  const text = shortTextOf(tree, index, MAX_TITLE);
  return text !== undefined && text !== '' && countWords(text) <= MAX_TITLE_WORDS && !isButton(text);
}

/** True for an element that is named after the title of a group and has a few words, and no heading in it. */
function isGroupTitle({ tree }: Page, index: number, nextCard = Infinity): boolean {
  if (isMailTitle(tree, index)) return endOf(tree, index) <= nextCard;
  const names = tagOf(tree, index) === 'h1' ? '' : (attribute(tree, index, 'class') ?? '');
  if (!TITLE_NAME.test(names) || !GROUP_NAME.test(names) || endOf(tree, index) > nextCard) return false;
  return firstTag(tree, index, 'h1', 'h2', 'h3', 'h4') === undefined && Boolean(shortTextOf(tree, index, MAX_TITLE));
}

/** The headings of a page that are in no card, in its order. Both are looked through once, however many there are. */
function headingsBeside(page: Page, cards: readonly number[]): number[] {
  const { tree, root } = page;
  const headings: number[] = [];
  let next = 0;
  for (let i = root + 1, end = endOf(tree, root); i < end; i++) {
    if (i === cards[next]) {
      next++;
      i = endOf(tree, i) - 1;
    } else if (/^h[2-4]$/u.test(tagOf(tree, i)) || isGroupTitle(page, i, cards[next])) headings.push(i);
  }
  return headings;
}

/** The heading that a card stands under: the nearest before it that is in no card, within what holds them both. */
function headingOf({ tree, root }: Page, card: number, before: number | undefined): number | undefined {
  if (before === undefined) return undefined;
  for (const above of ancestorsOf(tree, card, root - 1)) {
    if (above < before) return before;
    if (['main', 'body'].includes(tagOf(tree, above))) return undefined;
  }
  return undefined;
}

/** What is paid for is no story of the newsroom. */
function isPaid(page: Page, card: number): boolean {
  const isMarked = (index: number): boolean => page.marksOf(index).has('ad');
  return (
    isMarked(card) ||
    [...ancestorsOf(page.tree, card)].slice(0, 2).some(isMarked) ||
    [...childrenOf(page.tree, card)].some(isMarked)
  );
}

function newGroup(page: Page, heading: number | undefined, context: Context): StoryGroup {
  if (heading === undefined) return { stories: [] };
  const link =
    firstTag(page.tree, heading, 'a') ??
    [...ancestorsOf(page.tree, heading)].slice(0, 1).find((i) => tagOf(page.tree, i) === 'a');
  const address = link === undefined ? undefined : url(attribute(page.tree, link, 'href'), context);
  const title = textOf(page.tree, heading);
  return { ...(title && { title }), ...(address && { url: address }), stories: [] };
}

/**
 * Finds the stories that a page lists, in groups by the headings over them.
 *
 * @param enrich - May add to a story what only the caller can read, such as the article that a card holds whole.
 */
export function listingOf(
  page: Page,
  context: Context,
  enrich: (card: number, story: Story) => Story = (_, story) => story,
): Listing {
  const cards = cardsOf(page).filter((card) => !isPaid(page, card));
  const groups: StoryGroup[] = [];
  const seen = new Set<string>();
  const kept: number[] = [];
  const headings = headingsBeside(page, cards);
  let passed = 0;
  let under: number | undefined;
  for (const card of cards) {
    while ((headings[passed] ?? Infinity) < card) passed++;
    const story = storyWithin(page, card, context);
    const key = story && (story.url ?? folded(story.headline));
    if (!story || key === undefined || seen.has(key)) continue;
    seen.add(key);
    kept.push(card);
    const heading = headingOf(page, card, headings[passed - 1]);
    if (groups.length === 0 || heading !== under) groups.push(newGroup(page, heading, context));
    under = heading;
    groups.at(-1)?.stories.push(enrich(card, story));
  }
  return { groups, cards: kept };
}
