import type { Context } from '../fields/field.ts';
import { url } from '../fields/url.ts';
import type { Story, StoryGroup } from '../model/index.ts';
import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import { countWords, folded } from '../text.ts';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  endOf,
  firstTag,
  parentOf,
  shortTextOf,
  tagOf,
  textOf,
} from '../tree/read.ts';
import { storyWithin } from './card.ts';

/** The stories that a page lists. */
export interface Listing {
  /** The stories, by the headings that they stand under. */
  readonly groups: readonly StoryGroup[];
  /** The elements that show them, in the page's order. */
  readonly cards: readonly number[];
}

/** Stories in these are the site's, not the listing's. */
const ELSEWHERE: readonly Mark[] = [
  'nav',
  'footer',
  'overlay',
  'newsletter',
  'comments',
  'breadcrumb',
  'aside',
  'authorBox',
];
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'form', 'aside', 'dialog']);

function isElsewhere(page: Page, index: number): boolean {
  const tag = tagOf(page.tree, index);
  // The names of these speak of the whole page.
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  const marks = page.marksOf(index);
  return ELSEWHERE_TAGS.has(tag) || ELSEWHERE.some((mark) => marks.has(mark));
}

/** What makes siblings alike: the name and the first class. */
function signatureOf({ tree }: Page, index: number): string {
  const [first = ''] = (attribute(tree, index, 'class') ?? '').trim().split(/\s+/u);
  return `${tagOf(tree, index)}.${first}`;
}

type Repeats = Map<number, Map<string, number>>;

/** How many siblings of its kind an element has, itself included; counted once for each parent. */
function repeatsOf(page: Page, index: number, known: Repeats): number {
  const parent = parentOf(page.tree, index);
  let counts = known.get(parent);
  if (!counts) {
    counts = new Map();
    for (const child of childrenOf(page.tree, parent)) {
      if (!page.tree.tags[child]) continue;
      const signature = signatureOf(page, child);
      counts.set(signature, (counts.get(signature) ?? 0) + 1);
    }
    known.set(parent, counts);
  }
  return counts.get(signatureOf(page, index)) ?? 1;
}

const CARD_TAGS = new Set(['article', 'li', 'div', 'section', 'a', 'tr', 'td']);
const MIN_WORDS = 3;
/** This many words are running text and no card, unless the element says that it is an article. */
const MAX_WORDS = 120;
/** So many characters are more words than that in any language. */
const MAX_LENGTH = 5000;

function hasHeading({ tree }: Page, index: number): boolean {
  return firstTag(tree, index, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') !== undefined;
}

/** Cards are elements that say so by their kind, or repeat among their siblings and each have a name or a heading. */
function isCard(page: Page, index: number, repeats: () => number): boolean {
  const tag = tagOf(page.tree, index);
  if (!CARD_TAGS.has(tag)) return false;
  if (tag !== 'article' && !(repeats() > 1 && (page.marksOf(index).has('card') || hasHeading(page, index))))
    return false;
  const hasLink = tag === 'a' || firstTag(page.tree, index, 'a') !== undefined;
  const text = hasLink ? shortTextOf(page.tree, index, MAX_LENGTH) : '';
  const words = text === undefined ? Infinity : countWords(text);
  return words >= MIN_WORDS && (tag === 'article' || words <= MAX_WORDS);
}

/** True for an element around several cards. */
function holdsCards({ tree }: Page, index: number): boolean {
  let articles = 0;
  for (let i = index + 1, end = endOf(tree, index); i < end && articles < 2; i++)
    if (tree.tags[i] === 'article') articles++;
  return articles > 1;
}

/** The cards of a page in reading order, without those that stand beside the listing. */
function cardsOf(page: Page): number[] {
  const { tree, root } = page;
  const cards: number[] = [];
  const repeats: Repeats = new Map();
  const end = endOf(tree, root);
  let i = root + 1;
  while (i < end) {
    const isElement = tree.tags[i] !== '';
    const at = i;
    if (isElement && isElsewhere(page, i)) i = endOf(tree, i);
    else if (isElement && isCard(page, i, () => repeatsOf(page, at, repeats)) && !holdsCards(page, i)) {
      cards.push(i);
      i = endOf(tree, i);
    } else i++;
  }
  return cards;
}

/** The headings of a page that are in no card, in its order. Both are looked through once, however many there are. */
function headingsBeside({ tree, root }: Page, cards: readonly number[]): number[] {
  const headings: number[] = [];
  let next = 0;
  for (let i = root + 1, end = endOf(tree, root); i < end; i++) {
    if (i === cards[next]) {
      next++;
      i = endOf(tree, i) - 1;
    } else if (/^h[2-4]$/u.test(tagOf(tree, i))) headings.push(i);
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
