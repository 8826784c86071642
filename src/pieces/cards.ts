import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import { countWords } from '../text.ts';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  endOf,
  firstTag,
  isWithin,
  parentOf,
  shortTextOf,
  tagOf,
} from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { storyLinksOf } from './story-links.ts';
import type { StoryLinks } from './story-links.ts';

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

/** How many siblings are alike, how many of them lead to one story each, and how many have a heading. */
interface Alike {
  all: number;
  single: number;
  headed: number;
}

interface Search {
  readonly page: Page;
  readonly links: StoryLinks;
  /** The kinds of children of an element; counted once for each. */
  readonly kinds: Map<number, Map<string, Alike>>;
}

function alikeOf({ page, links, kinds }: Search, index: number): Alike {
  const parent = parentOf(page.tree, index);
  let counts = kinds.get(parent);
  if (!counts) {
    counts = new Map();
    for (const child of childrenOf(page.tree, parent)) {
      if (!page.tree.tags[child]) continue;
      const signature = signatureOf(page, child);
      const alike = counts.get(signature) ?? { all: 0, single: 0, headed: 0 };
      alike.all++;
      if (links.storiesIn(child) === 1) alike.single++;
      if (links.hasHeading(child)) alike.headed++;
      counts.set(signature, alike);
    }
    kinds.set(parent, counts);
  }
  return counts.get(signatureOf(page, index)) ?? { all: 1, single: 0, headed: 0 };
}

const CARD_TAGS = new Set(['article', 'li', 'div', 'section', 'a', 'tr', 'td', 'p']);
/** These are cards where they hold a story's link alone, and not for their headings. */
const LINE_TAGS = new Set(['p', 'a']);
const MIN_WORDS = 3;
/** This many words are running text and no card, unless the element says that it is an article. */
const MAX_WORDS = 120;
/** So many characters are more words than that in any language. */
const MAX_LENGTH = 5000;

/** True for an element around several cards: it has several headings that lead to stories, or several links to stories and no heading that does. */
function holdsCards({ page: { tree }, links }: Search, index: number): boolean {
  if (tagOf(tree, index) !== 'article') {
    const linked = links.linkedHeadingsIn(index);
    if (linked === 2) return true;
    if (linked === 0 && links.storiesIn(index) === 2) return true;
    if (linked === 0 && links.storiesIn(index) === 0 && links.headingsIn(index) === 2) return true;
  }
  let articles = 0;
  for (let i = index + 1, end = endOf(tree, index); i < end && articles < 2; i++)
    if (tree.tags[i] === 'article') articles++;
  return articles > 1;
}

/** Says whether siblings of an element are alike in what makes them cards: names, headings, or a link to one story each. */
function repeats(search: Search, index: number): boolean {
  const { page, links } = search;
  const alike = alikeOf(search, index);
  if (alike.all < 2) return false;
  if (alike.single > 1 && links.storiesIn(index) === 1) return true;
  if (LINE_TAGS.has(tagOf(page.tree, index)) && tagOf(page.tree, index) !== 'a') return false;
  return page.marksOf(index).has('card') || (alike.headed > 1 && links.hasHeading(index));
}

/** Cards are elements that say so by their kind, or repeat among their siblings and each have a name, a heading, or a story's link. */
function isCard(search: Search, index: number): boolean {
  const { page } = search;
  const tag = tagOf(page.tree, index);
  if (!CARD_TAGS.has(tag) || (tag !== 'article' && !repeats(search, index))) return false;
  const hasLink = tag === 'a' || firstTag(page.tree, index, 'a') !== undefined;
  const text = hasLink ? shortTextOf(page.tree, index, MAX_LENGTH) : '';
  const words = text === undefined ? Infinity : countWords(text);
  return words >= MIN_WORDS && (tag === 'article' || words <= MAX_WORDS) && !holdsCards(search, index);
}

/** What holds all of a page. */
const WHOLE = new Set(['main', 'body', 'html', '#root']);

const RANK = /^h([1-6])$/u;

/** True where an element has a heading, outside a part of it, that is above the headline: it is over a group. */
function holdsHigher(tree: Tree, index: number, part: number, headline: number): boolean {
  const own = Number(RANK.exec(tagOf(tree, headline))?.[1] ?? 6);
  for (let i = index; i < endOf(tree, index); i++) {
    if (i === part) i = endOf(tree, part) - 1;
    else if (Number(RANK.exec(tagOf(tree, i))?.[1] ?? 7) <= own) return true;
  }
  return false;
}

/** The largest element around a headline that is about its story alone, after what was found before. */
function around({ page: { tree, root }, links }: Search, headline: number, after: number): number {
  let card = headline;
  for (const above of ancestorsOf(tree, headline, Math.max(root, after))) {
    const text = shortTextOf(tree, above, MAX_LENGTH);
    const isText = text === undefined || countWords(text) > MAX_WORDS;
    if (WHOLE.has(tagOf(tree, above)) || isText) break;
    if (links.storiesIn(above) > 1 || holdsHigher(tree, above, card, headline)) break;
    card = above;
  }
  return card;
}

const known = new WeakMap<Page, readonly number[]>();

/** The cards of a page in reading order, without those that stand beside the listing; looked for once. */
export function cardsOf(page: Page): readonly number[] {
  let cards = known.get(page);
  if (!cards) known.set(page, (cards = findCards(page)));
  return cards;
}

function findCards(page: Page): number[] {
  const { tree, root } = page;
  const links = storyLinksOf(page, (index) => isElsewhere(page, index));
  const search: Search = { page, links, kinds: new Map() };
  const cards: number[] = [];
  const end = endOf(tree, root);
  for (let i = root + 1; i < end; i++) {
    if (!tree.tags[i]) continue;
    const isFound = !isElsewhere(page, i) && isCard(search, i);
    // What stands out by itself is the headline of a card, whatever is around it.
    const isLoose = !isFound && links.standing.has(i);
    if (isFound) cards.push(i);
    else if (isLoose) cards.push(around(search, i, cards.at(-1) ?? root));
    else if (!isElsewhere(page, i)) continue;
    i = endOf(tree, isLoose ? (cards.at(-1) ?? i) : i) - 1;
  }
  return cards.filter((card, at) => at === 0 || !isWithin(tree, card, cards[at - 1] ?? -1));
}
