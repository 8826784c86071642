import { SUMMARY } from '../../body/above-text.ts';
import type { Phrasing } from '../../model/index.ts';
import { metaOf } from '../../page/page.ts';
import { phrasingLine, withoutStart } from '../../phrasing.ts';
import { countWords } from '../../text.ts';
import type { StoryPage } from './story-page.ts';

/** A place or the letters of the paper, before what the head gives as the description, is no longer. */
const MAX_PLACE = 30;
const MIN_DESCRIPTION = 40;
/** So is what stands in an element of its own, with no space behind it. */
const MAX_PLACE_WORDS = 3;
const COLON = /^\s*[:：]\s*/u;

/** The length of a label in bold that a colon follows. */
function labelLength([first, second]: readonly Phrasing[]): number {
  if (first?.type !== 'strong') return 0;
  const label = phrasingLine([first]);
  if (countWords(label) > MAX_PLACE_WORDS) return 0;
  if (/[:：]\s*$/u.test(label)) return label.length;
  const colon = second === undefined ? undefined : COLON.exec(phrasingLine([second]))?.[0];
  return colon === undefined ? 0 : label.length + colon.length;
}

/** The length of what stands before the description that the head gives. */
function placeLength({ page, ld }: StoryPage, text: string): number {
  const told = [metaOf(page, 'og:description'), metaOf(page, 'description'), ld?.description];
  const found = told.find(
    (each) => typeof each === 'string' && each.length >= MIN_DESCRIPTION && text.endsWith(each.trim()),
  );
  const length = typeof found === 'string' ? text.length - found.trim().length : 0;
  return length <= MAX_PLACE ? length : 0;
}

/**
 * A standfirst without what stands before it in its element: a word for a summary, the place that the story is from, the
 * letters of the paper.
 *
 * @param stroked - Its text, with a stroke wherever two elements meet without a space.
 */
export function withoutOpening(story: StoryPage, nodes: Phrasing[], stroked: string): Phrasing[] {
  const text = phrasingLine(nodes);
  const [first = ''] = stroked.split(' | ');
  const isGlued = first !== stroked && countWords(first) <= MAX_PLACE_WORDS && text.startsWith(first);
  const length =
    labelLength(nodes) || (SUMMARY.exec(text)?.[0].length ?? 0) || (isGlued ? first.length : placeLength(story, text));
  return length === 0 ? nodes : withoutStart(nodes, length);
}
