import { ancestorsOf, attribute, elementsWithin, endOf, firstTag, isWithin, tagOf, textOf } from '../tree/read.ts';
import { countWords } from '../text.ts';
import { AMP_TAGS } from './blocks/amp.ts';
import { OF_NO_STORY } from './clutter.ts';
import type { Layout } from './context.ts';
import { TRAITS } from './traits.ts';

/** After the text what is beside the story, or of another, is not its own either. */
const OF_OTHERS = TRAITS.of(...OF_NO_STORY, 'relatedList', 'aside', 'otherArticle');
const GALLERY = TRAITS.of('gallery', 'figure');
/** A link with so many words leads to another story. */
const MIN_WORDS = 3;

/** The element that is named the story's body, or is its article, around the last of the text. */
function bodyAround({ page }: Layout, last: number): number | undefined {
  for (const at of ancestorsOf(page.tree, last, page.root)) {
    const isBody = attribute(page.tree, at, 'itemprop') === 'articleBody' || page.marksOf(at).has('body');
    if (isBody || tagOf(page.tree, at) === 'article') return at;
    if (tagOf(page.tree, at) === 'main') return undefined;
  }
  return undefined;
}

/** True for a picture, or several, that lead to no other story. */
function isOwnPicture({ page: { tree }, traitsAt }: Layout, index: number): boolean {
  if (traitsAt(index).meets(OF_OTHERS) || firstTag(tree, index, 'img', 'amp-img') === undefined) return false;
  const links = elementsWithin(tree, index, (i) => tagOf(tree, i) === 'a');
  return ![...links].some((link) => countWords(textOf(tree, link)) >= MIN_WORDS);
}

/**
 * The figures and galleries that follow the last of the text in the element that is the story's body.
 *
 * @param end - The index after the last text.
 */
export function picturesAfter(layout: Layout, end: number): number[] {
  const { page } = layout;
  const { tree } = page;
  const body = bodyAround(layout, end - 1);
  if (body === undefined) return [];
  const found: number[] = [];
  for (let i = end; i < endOf(tree, body); i++) {
    if (!tree.tags[i] || layout.traitsAt(i).meets(OF_OTHERS)) continue;
    const isPicture = tagOf(tree, i) === 'figure' || page.marksOf(i).among(TRAITS).meets(GALLERY);
    if (!isPicture || !isOwnPicture(layout, i)) continue;
    found.push(i);
    i = endOf(tree, i) - 1;
  }
  return found;
}

const PLAYERS = new Set(['video', 'audio', 'iframe', 'amp-video', 'amp-audio', 'amp-iframe', ...AMP_TAGS]);
/** More players over a text are a list of films. */
const MAX_PLAYERS = 2;
const NO_STORY = new Set(['html', 'body']);

/** Where what leads the story may begin: at what holds both its headline and its text, or else at the headline. */
function leadStart({ page: { tree, tagged, root } }: Layout, start: number, container: number): number {
  const h1 = (tagged.get('h1') ?? []).findLast((index) => index < start && index >= root);
  if (h1 === undefined) return container;
  const both = [...ancestorsOf(tree, h1, root)].find((above) => isWithin(tree, start, above));
  return both === undefined || NO_STORY.has(tagOf(tree, both)) ? h1 : both;
}

/** The figure that a player stands in, or the player itself. */
function figureOf({ page: { tree } }: Layout, player: number, from: number): number {
  return [...ancestorsOf(tree, player, from)].slice(0, 3).find((above) => tagOf(tree, above) === 'figure') ?? player;
}

/**
 * The players that stand before the text, beside the headline or over it: a film leads a story as a picture does.
 *
 * @param start - The first node of the text.
 * @param container - The element that holds it.
 */
export function playersBefore(layout: Layout, start: number, container: number): number[] {
  const { tree } = layout.page;
  const from = leadStart(layout, start, container);
  const found: number[] = [];
  for (let i = from + 1; i < start; i++) {
    if (!PLAYERS.has(tagOf(tree, i)) || layout.traitsAt(i).meets(OF_OTHERS) || endOf(tree, i) > start) continue;
    found.push(figureOf(layout, i, from));
    i = endOf(tree, i) - 1;
  }
  const players = [...new Set(found)];
  return players.length > MAX_PLAYERS ? [] : players;
}
