import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import { countWords, folded, line } from '../text.ts';
import {
  SILENT_TAGS,
  ancestorsOf,
  attribute,
  childrenOf,
  elementsWithin,
  firstTag,
  hasText,
  shortTextOf,
  tagOf,
  textOf,
} from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { labelOf } from './story-links.ts';
import { daysIn } from '../fields/date-words.ts';
import { isButton } from './button-words.ts';
import { RELATED_HEADING } from './related-words.ts';
import { findWithin, isNamed, isTag } from './find.ts';
import type { Test } from './find.ts';

/** Any heading. */
export const isHeading = isTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** What a card says first: its headline, where that leads, and the words above it. */
export interface CardHead {
  /** The headline. */
  readonly headline: string;
  /** The address of the story. */
  readonly href?: string;
  /** The word or two above the headline, where they stand in its element or in a heading before it. */
  readonly kicker?: string;
  /** The element that holds the headline. */
  readonly holder: number;
}

/** Words of a link that name no story. */
const MAX_HEADLINE_WORDS = 40;
/** So many characters are more words than that in any language. */
const MAX_LENGTH = 2000;
const MAX_KICKER_WORDS = 6;

/** What stands in the element of a headline and is none of it. */
const BESIDE: readonly Mark[] = ['hidden', 'date', 'byline', 'authorName', 'readingTime', 'comments', 'share'];

function linkOfHeadline(page: Page, card: number, headline: number | undefined): number | undefined {
  const { tree } = page;
  if (headline !== undefined) {
    const inside = tagOf(tree, headline) === 'a' ? headline : firstTag(tree, headline, 'a');
    if (inside !== undefined) return inside;
    for (const above of ancestorsOf(tree, headline, card - 1)) if (tagOf(tree, above) === 'a') return above;
  }
  if (tagOf(tree, card) === 'a') return card;
  const links = [...elementsWithin(tree, card, (i) => tagOf(tree, i) === 'a')];
  const named = headline === undefined ? undefined : folded(textOf(tree, headline));
  const texts = links.map((link) => labelOf(page, link));
  const same = named === undefined ? -1 : texts.findIndex((text) => text !== undefined && folded(text) === named);
  const best = links[same >= 0 ? same : longestOf(texts)];
  if (same >= 0 || best === undefined) return best;
  // Of several links to one story the first has its headline; those after it may have its excerpt.
  const href = attribute(tree, best, 'href');
  return links.find((link, at) => attribute(tree, link, 'href') === href && isTitle(tree, link, texts[at])) ?? best;
}

function isTitle(tree: Tree, link: number, text = ''): boolean {
  return hasText(tree, link) && countWords(text) > 1 && !isButton(text);
}

/** Where the longest of some links' texts stands that is no button's; all that are too long are alike. */
function longestOf(texts: readonly (string | undefined)[]): number {
  const lengths = texts.map((text) => (text === undefined ? Infinity : isButton(text) ? 0 : text.length));
  return lengths.reduce((best, length, at) => (length > (lengths[best] ?? -1) ? at : best), 0);
}

/** True for a heading in a link, or around one. */
function isLinked({ tree }: Page, heading: number, card: number): boolean {
  if (firstTag(tree, heading, 'a') !== undefined) return true;
  return [...ancestorsOf(tree, heading, card - 1)].some((above) => tagOf(tree, above) === 'a');
}

/** True for the heading over a list of other stories. */
function isOverList({ tree }: Page, index: number): boolean {
  return RELATED_HEADING.test(shortTextOf(tree, index, MAX_LABEL) ?? '');
}

const MAX_LABEL = 60;

/** The element that holds the headline: of several headings one that leads to the story, and none that is a kicker. */
function holderOf(page: Page, card: number, tests: readonly Test[]): number | undefined {
  const found = findWithin(page, card, tests);
  if (found === undefined) return undefined;
  if (!isHeading(page, found)) return isOverList(page, found) && !isLinked(page, found, card) ? undefined : found;
  const headings = [...elementsWithin(page.tree, card, (i) => isHeading(page, i) && hasText(page.tree, i))].slice(0, 4);
  // What stands over a list of stories is the headline of none.
  if (headings.length < 2) return isOverList(page, found) && !isLinked(page, found, card) ? undefined : found;
  const others = headings.filter((index) => !page.marksOf(index).has('kicker') && !isOverList(page, index));
  return others.find((index) => isLinked(page, index, card)) ?? others[0] ?? found;
}

/** The children of an element that have text, of the deepest element that has more than one. */
function piecesOf({ tree }: Page, holder: number): number[] {
  const inked = (index: number): number[] =>
    [...childrenOf(tree, index)].filter((i) => !SILENT_TAGS.has(tagOf(tree, i)) && hasText(tree, i));
  let pieces = inked(holder);
  while (pieces.length === 1 && tree.tags[pieces[0] ?? 0]) pieces = inked(pieces[0] ?? 0);
  return pieces;
}

/** What names call a word that is set before a headline: that it is live, or a film. */
const LABEL = /(?:^|[-_\s])(?:label|icon|badge|flag|pill|live|status|prefix|tag)(?:$|[-_\s])/iu;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The share of a headline's length that what stands after a kicker has at least. */
const MIN_REST = 0.7;

/** A headline's element that is made of two others, the first of them short: a kicker and the headline. */
function parted(
  page: Page,
  holder: number,
  isBeside: (i: number) => boolean,
): { kicker: string; headline: string } | undefined {
  const { tree } = page;
  const pieces = piecesOf(page, holder).filter((i) => !isBeside(i) && HAS_LETTER.test(textOf(tree, i)));
  const [first, second] = pieces;
  if (first !== undefined && second !== undefined && LABEL.test(attribute(tree, first, 'class') ?? ''))
    return { kicker: textOf(tree, first), headline: textOf(tree, holder, (i) => i === first) };
  if (first === undefined || second === undefined || pieces.some((i) => !tree.tags[i])) return undefined;
  const alike = (i: number): string => `${tagOf(tree, i)} ${attribute(tree, i, 'class') ?? ''}`;
  const [kicker, headline] = [
    textOf(tree, first),
    pieces
      .slice(1)
      .map((i) => textOf(tree, i))
      .join(' '),
  ];
  const isKicker = countWords(kicker) <= MAX_KICKER_WORDS && alike(first) !== alike(second);
  const isRest = countWords(headline) > 1 && headline.length >= kicker.length * MIN_REST;
  return isKicker && isRest ? { kicker, headline } : undefined;
}

const AROUND_KICKER = /^[\s\p{P}]+|[\s:|/·•–—-]+$/gu;
const BEFORE_HEADLINE = /^[\s:|/·•–—-]+(?=\p{L})/u;

/** Ghost's mails cut a text for narrow screens, and say so in an ellipsis that wide ones do not show. */
const isForNarrow = isNamed(/(?:^|\s)hide-desktop\b/u);

/** True for signs that are there for show alone. */
export const isForShow: Test = (page, index) =>
  attribute(page.tree, index, 'aria-hidden') === 'true' || isForNarrow(page, index);

const MAX_BESIDE = 40;
const TIME_OF_DAY = 8;

/** True for an element with words of a button, or a date and no more. */
function isSaidBeside(tree: Tree, index: number): boolean {
  const text = tree.tags[index] ? shortTextOf(tree, index, MAX_BESIDE) : undefined;
  if (text === undefined || text === '') return false;
  if (isButton(text)) return true;
  const [day] = /\p{Nd}/u.test(text) ? daysIn(text) : [];
  return day?.start === 0 && text.length - day.end <= TIME_OF_DAY;
}

/** The headline in an element, and the kicker that stands in it as well. */
function headlineIn(page: Page, holder: number): { kicker?: string; headline: string } {
  const { tree } = page;
  const inner = [...elementsWithin(tree, holder, (i) => page.marksOf(i).has('kicker') && hasText(tree, i))][0];
  const isBeside = (i: number): boolean =>
    i !== holder &&
    (i === inner ||
      tagOf(tree, i) === 'time' ||
      isSaidBeside(tree, i) ||
      isForShow(page, i) ||
      BESIDE.some((mark) => page.marksOf(i).has(mark)));
  const text = textOf(tree, holder, isBeside);
  if (inner !== undefined && text !== '')
    return { kicker: textOf(tree, inner), headline: text.replace(BEFORE_HEADLINE, '') };
  return parted(page, holder, isBeside) ?? { headline: text || textOf(tree, holder) };
}

/** A heading of a few words that stands in the card before the headline. */
function headingBefore(page: Page, card: number, holder: number): string | undefined {
  if (!isHeading(page, holder)) return undefined;
  const before = findWithin(page, card, [isHeading]);
  if (before === undefined || before >= holder) return undefined;
  const text = textOf(page.tree, before);
  return countWords(text) <= MAX_KICKER_WORDS && !RELATED_HEADING.test(text) ? text : undefined;
}

/** The headline of a card, and the link that leads to the story. */
export function headOf(page: Page, card: number, tests: readonly Test[]): CardHead | undefined {
  const found = holderOf(page, card, tests);
  const link = linkOfHeadline(page, card, found);
  const holder = found ?? link;
  if (holder === undefined || shortTextOf(page.tree, holder, MAX_LENGTH) === undefined) return undefined;
  const { headline, kicker = headingBefore(page, card, holder) } = headlineIn(page, holder);
  if (headline === '' || isButton(headline) || countWords(headline) > MAX_HEADLINE_WORDS) return undefined;
  const href = link === undefined ? undefined : attribute(page.tree, link, 'href');
  const above = kicker === undefined ? '' : line(kicker).replace(AROUND_KICKER, '');
  return { headline, holder, ...(href !== undefined && { href }), ...(above !== '' && { kicker: above }) };
}
