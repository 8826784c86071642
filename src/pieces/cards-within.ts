import type { Page } from '../page/page.ts';
import { countWords } from '../text.ts';
import { ancestorsOf, attribute, elementsWithin, endOf, isWithin, shortTextOf, tagOf } from '../tree/read.ts';

/** A link to a story has at least this many words. */
const MIN_HEADLINE_WORDS = 3;
/** So many characters are more words than a headline has in any language. */
const MAX_LENGTH = 2000;

/** True for an item around several others. */
function holdsItems({ tree }: Page, item: number): boolean {
  let inner = 0;
  for (let i = item + 1, end = endOf(tree, item); i < end && inner < 2; i++)
    if (ITEM_TAGS.has(tree.tags[i] ?? '')) inner++;
  return inner > 1;
}

const ITEM_TAGS = new Set(['li', 'article']);
/** No list of related stories has more. */
const MAX_LINKS = 60;

/** The elements of a list without items that hold one link to a story each: the largest around every link. */
function linkCards({ tree }: Page, index: number): number[] {
  const namesStory = (link: number): boolean => {
    const text = shortTextOf(tree, link, MAX_LENGTH);
    return text === undefined || countWords(text) >= MIN_HEADLINE_WORDS;
  };
  const links = [...elementsWithin(tree, index, (i) => tagOf(tree, i) === 'a' && namesStory(i))].slice(0, MAX_LINKS);
  const linksIn = (i: number): Set<string | undefined> =>
    new Set(links.filter((link) => isWithin(tree, link, i)).map((link) => attribute(tree, link, 'href')));
  if (linksIn(index).size < 2) return [];
  const cards = links.map((link) => [...ancestorsOf(tree, link, index)].findLast((i) => linksIn(i).size === 1) ?? link);
  return [...new Set(cards)];
}

/** The cards of a list: its items, or whatever in it is marked up as a story, or holds a link to one; else the element itself is one. */
export function cardsWithin(page: Page, index: number): number[] {
  const { tree } = page;
  const cards: number[] = [];
  for (const item of elementsWithin(tree, index, (i) => CARD_TAGS.has(tagOf(tree, i)))) {
    const last = cards.at(-1);
    const isInLast = last !== undefined && isWithin(tree, item, last);
    if (!isInLast && !holdsItems(page, item)) cards.push(item);
  }
  if (cards.length > 0) return cards;
  const linked = linkCards(page, index);
  return linked.length > 0 ? linked : [index];
}

const CARD_TAGS = new Set(['li', 'article', 'figure']);
