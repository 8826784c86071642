import { ancestorsOf, attribute, elementsWithin, endOf, firstTag, tagOf, textOf } from '../tree/read.ts';
import { countWords } from '../text.ts';
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
