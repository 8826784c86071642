import { openingOf } from '../fields/byline-openings.ts';
import { readByline } from '../fields/byline.ts';
import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import { countWords, endsCut, folded, isSentence } from '../text.ts';
import { BLOCK_TAGS, attribute, elementsWithin, hasText, isWithin, shortTextOf, tagOf, textOf } from '../tree/read.ts';
import { isAuthorLink } from './author-box.ts';
import { isButton } from './button-words.ts';
import { isForShow, isHeading } from './card-head.ts';
import type { CardHead } from './card-head.ts';
import { findWithin } from './find.ts';
import type { Test } from './find.ts';

/** Longer lines are no bylines. */
const MAX_BYLINE = 80;

/** True for the text of a byline that opens with a word for it: "By Jane Doe". */
export function isByline(text: string): boolean {
  if (text.length > MAX_BYLINE) return false;
  const opening = openingOf(text);
  return opening !== undefined && opening.part !== 'checked' && readByline(text).length > 0;
}

/** True for an element in a line that is none of it: a button, a byline. */
function isBeside(page: Page, index: number, href: string | undefined): boolean {
  const tag = tagOf(page.tree, index);
  if (BLOCK_TAGS.has(tag)) return false;
  const text = shortTextOf(page.tree, index, MAX_BYLINE) ?? '';
  if (text === '') return false;
  const isLink = tag === 'a' || tag === 'button';
  if (!isLink) return isByline(text);
  const isOfStory = href !== undefined && attribute(page.tree, index, 'href') === href;
  return isButton(text) || page.marksOf(index).has('more') || (isOfStory && countWords(text) <= MAX_BUTTON_WORDS);
}

/** A link to the story with as few words as this, beside its headline, is a button. */
const MAX_BUTTON_WORDS = 4;

/** What may stand before an excerpt: a stroke, and the number of a list. */
const BEFORE_WORDS = /^(?:\d{1,2}[.)]\s+)?[\s–—:|·•-]*(?=[\p{L}\p{P}])/u;

/** The text of an element without the buttons and bylines that stand in it, and without signs that are there for show. */
function wordsOf(page: Page, index: number, { holder, href }: CardHead): string {
  const isLeftOut = (i: number): boolean => i === holder || isForShow(page, i) || isBeside(page, i, href);
  return textOf(page.tree, index, isLeftOut).replace(BEFORE_WORDS, '');
}

/** What is named so tells of a story and is none of its words. */
const NO_WORDS: readonly Mark[] = [
  'byline',
  'meta',
  'date',
  'kicker',
  'headline',
  'caption',
  'credit',
  'comments',
  'tags',
  'share',
  'readingTime',
  'hidden',
  'more',
];
const WORD_TAGS = new Set(['p', 'div', 'span', 'dd', 'td', 'li', 'section', 'blockquote']);
const MIN_WORDS = 5;
/** Where nothing says that a text is a paragraph, so many words do if it is no sentence. */
const MANY_WORDS = 12;

const INNER = new Set(['p', 'div', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A heading of some words after the headline. */
function subheading(page: Page, card: number, holder: number): string | undefined {
  const { tree } = page;
  const isBelow = (i: number): boolean => i > holder && isHeading(page, i) && !isWithin(tree, i, holder);
  const [below] = elementsWithin(tree, card, isBelow);
  const text = below === undefined ? '' : textOf(tree, below);
  return countWords(text) >= MIN_WORDS ? text : undefined;
}

/** The first text of a card that is long enough to tell something and is not its headline: a paragraph, else any that reads like one. */
function loneText(page: Page, card: number, head: CardHead): string | undefined {
  const { headline, holder } = head;
  const { tree } = page;
  const name = folded(headline);
  // What the card itself is called says nothing of its parts.
  const telling = NO_WORDS.filter((mark) => !page.marksOf(card).has(mark));
  const holdsBlocks = (i: number): boolean =>
    [...elementsWithin(tree, i, (inner) => INNER.has(tagOf(tree, inner)))].some((inner) => inner !== holder);
  const isPlain = (i: number): boolean =>
    !isWithin(tree, i, holder) && !telling.some((mark) => page.marksOf(i).has(mark)) && !holdsBlocks(i);
  const texts = [card, ...elementsWithin(tree, card, (i) => WORD_TAGS.has(tagOf(tree, i)))].filter(isPlain);
  const paragraphs = texts.filter((i) => tagOf(tree, i) === 'p');
  for (const index of [...paragraphs, ...texts]) {
    const text = wordsOf(page, index, head);
    const words = countWords(text);
    if (words < MIN_WORDS || folded(text) === name) continue;
    if (tagOf(tree, index) === 'p' || isSentence(text) || endsCut(text) || words >= MANY_WORDS) return text;
  }
  return subheading(page, card, holder);
}

/** What a card tells of its story. */
export function excerptOf(page: Page, card: number, tests: readonly Test[], head: CardHead): string | undefined {
  const found = findWithin(page, card, tests);
  const named = found === undefined ? '' : wordsOf(page, found, head);
  if (named !== '') return folded(named) === folded(head.headline) ? undefined : named;
  const lone = loneText(page, card, head);
  // A line that ends with the headline is its label and the headline: "Related: Rain expected".
  return lone !== undefined && folded(lone).endsWith(folded(head.headline)) ? undefined : lone;
}

const HANDLE = /\/@[\w.-]+\/?(?:[?#].*)?$/u;

/** A link to somebody's page on a platform of many writers. */
const isHandleLink: Test = ({ tree }, index) =>
  tagOf(tree, index) === 'a' && HANDLE.test(attribute(tree, index, 'href') ?? '');

/** The line of a card that names who wrote the story: one that is named so, a link to an author, or one that opens with a word for it. */
export function bylineOf(page: Page, card: number, tests: readonly Test[]): string | undefined {
  const { tree } = page;
  const named = findWithin(page, card, tests) ?? findWithin(page, card, [isAuthorLink, isHandleLink]);
  if (named !== undefined) return textOf(tree, named);
  for (const index of elementsWithin(tree, card, (i) => hasText(tree, i))) {
    const text = shortTextOf(tree, index, MAX_BYLINE);
    if (text !== undefined && isByline(text)) return text;
  }
  return undefined;
}
