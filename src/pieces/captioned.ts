import { splitCaption } from '../fields/credit.ts';
import type { Page } from '../page/page.ts';
import { folded } from '../text.ts';
import type { Ink } from '../tree/ink.ts';
import { attribute, endOf, hasText, isWithin, parentOf, shortTextOf, tagOf, textOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { captionWithin, isSign } from './pictures.ts';

/** Longer text with a picture in it is text. */
const MAX_CAPTION = 400;
const PICTURE_TAGS = new Set(['img', 'amp-img']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The nearest element around a picture, or a figure without words, that has text; within a link it is a card that leads elsewhere. */
function boxOf({ tree, root }: Page, ink: Ink, picture: number): number | undefined {
  for (let at = parentOf(tree, picture); at > root; at = parentOf(tree, at)) {
    const tag = tagOf(tree, at);
    // What is silent itself is looked at as if it were not.
    const isBlank = (ink.within(at) ?? Number(hasText(tree, at))) === 0;
    if (tag === 'body' || (tag === 'figure' && !isBlank)) return undefined;
    if (!isBlank) return tag === 'a' ? undefined : at;
  }
  return undefined;
}

/** As many paragraphs, or breaks of lines, are in no caption: a brief with its picture is a text. */
const MAX_PARAGRAPHS = 2;
const PARAGRAPHS = new Set(['p', 'br']);

/** True for an element that holds one picture, no heading, and no text of several paragraphs. */
function holdsOnePicture(tree: Tree, box: number): boolean {
  let pictures = 0;
  let paragraphs = 0;
  for (let i = box, end = endOf(tree, box); i < end; i++) {
    const tag = tree.tags[i] ?? '';
    if (HEADINGS.has(tag) || (PARAGRAPHS.has(tag) && ++paragraphs > MAX_PARAGRAPHS)) return false;
    if (PICTURE_TAGS.has(tag) && !isSign(tree, i) && ++pictures > 1) return false;
  }
  return pictures === 1;
}

/** True for words that could be nothing but a picture's: they end in a credit, or repeat what is read out in its place. */
function isCaption(text: string, alt: string | undefined): boolean {
  return splitCaption(text).creditLine !== undefined || (alt !== undefined && alt !== '' && repeats(text, alt));
}

/** True for a text that is another, with or without something in brackets behind it. */
function repeats(text: string, alt: string): boolean {
  return folded(text) === folded(alt) || folded(text.replace(BRACKETS, '')) === folded(alt);
}

/** True for a box whose text is that of what is named a caption, but for a credit beside it. */
function holdsNamedCaption(page: Page, box: number, text: string): boolean {
  const caption = captionWithin(page, box);
  return caption !== undefined && text.length - textOf(page.tree, caption).length <= MAX_CREDIT;
}

/** No credit is longer. */
const MAX_CREDIT = 80;
const BRACKETS = /\s*[（(［[【][^（）()［］[\]【】]{2,40}[)）\]］】]$/u;

/**
 * The boxes around a picture and the words to it that no name of theirs tells: they hold one picture, and a text that ends
 * in a credit, is the picture's `alt`, or is named a caption.
 */
export function captionedBoxes(page: Page, ink: Ink): ReadonlySet<number> {
  const { tree, pictures } = page;
  const boxes = new Set<number>();
  let last = -1;
  for (const i of pictures) {
    if (isSign(tree, i) || (last >= 0 && isWithin(tree, i, last))) continue;
    const box = boxOf(page, ink, i);
    // Most boxes are cards with a heading, which is seen before their text is read.
    if (box === undefined || !holdsOnePicture(tree, box)) continue;
    const text = shortTextOf(tree, box, MAX_CAPTION);
    if (text === undefined) continue;
    if (!isCaption(text, attribute(tree, i, 'alt')) && !holdsNamedCaption(page, box, text)) continue;
    boxes.add(box);
    last = box;
  }
  return boxes;
}
