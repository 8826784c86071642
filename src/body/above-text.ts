import { folded, isSentence } from '../text.ts';
import { endOf, parentOf, tagOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import type { Candidate } from './features.ts';
import { LOOK_AHEAD, MAX_STAMP_WORDS, isBold } from './head.ts';
import type { HeadLine } from './head.ts';

const HEADING_TAGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
/** As many words are a sentence, with its full stop or without. */
const MIN_LEAD_WORDS = 7;

/**
 * A heading that is named a standfirst, and has so many words, or as many letters where words are long, is one above the
 * text; a shorter one, and a question, heads what follows it.
 */
const MIN_DECK_WORDS = 8;
const MIN_DECK_LETTERS = 45;

function isDeck(line: HeadLine): boolean {
  const { candidate, known } = line;
  const { tag, words, segment, traits } = candidate;
  if (known.whole || !traits.has('standfirst') || !HEADING_TAGS.has(tag)) return false;
  const isLong = words >= MIN_DECK_WORDS || segment.text.length >= MIN_DECK_LETTERS;
  return isLong && words <= MAX_STANDFIRST_WORDS && !/[?؟？]$/u.test(segment.text) && isApart(line);
}

/** A bold paragraph that stands apart from the others opens the story, and is none of its text. */
function isBoldLead(line: HeadLine): boolean {
  const { candidate, known, tree } = line;
  if (known.whole || HEADING_TAGS.has(candidate.tag) || candidate.words > MAX_STANDFIRST_WORDS) return false;
  // A few bold words are a subhead, or a question.
  return candidate.words >= MIN_LEAD_WORDS && isBold(tree, candidate.segment) && isApart(line);
}

/** A standfirst stands in a box of its own, and a first paragraph among the others. */
function isApart({ candidate, next, tree }: HeadLine): boolean {
  const parent = (each: Candidate): number => parentOf(tree, each.segment.holder);
  return next === undefined || parent(candidate) !== parent(next) || candidate.tag !== next.tag;
}

/** The date of a correction, or of what stands beside the text, is not that of the story. */
const IN_BOX = ['note', 'aside'] as const;

/** A line that stands above the byline or the date is no part of the text, which begins below them. */
function isAboveByline({ candidate, following, known, words }: HeadLine): boolean {
  if (known.whole || candidate.words > MAX_STANDFIRST_WORDS) return false;
  return following
    .filter(({ traits }) => !IN_BOX.some((trait) => traits.has(trait)))
    .some((each) => words.isStamp(each) || words.isByline(each));
}

const MAX_STANDFIRST_WORDS = 60;

/** What opens a summary: a word for one, and a colon. */
export const SUMMARY =
  /^(?:摘要|导读|導讀|导语|内容提要|核心提示|muktasari|चुम्बक|সারসংক্ষেপ|چکیده|خلاصه|ملخص)\s?[:：]\s?(?=\S)/iu;

/** A summary before the text, by its own word. */
const isSummary = ({ candidate, next }: HeadLine): boolean =>
  candidate.words <= MAX_STANDFIRST_WORDS && next !== undefined && SUMMARY.test(candidate.segment.text);

/** True where the head's description is all of a line but for where it is from, and a dash: "HANOI - ". */
function isDescribed({ candidate, known }: HeadLine): boolean {
  const text = folded(candidate.segment.text);
  if (known.descriptions?.has(text)) return true;
  const rest = folded(candidate.segment.text.replace(FROM, ''));
  return rest.length >= MIN_DESCRIPTION && rest !== text && known.descriptions?.has(rest) === true;
}

/** Where a standfirst is from. Text that opens with its place has no dash, or stands among its paragraphs. */
const FROM = /^.{1,30}?\s[–—-]\s/u;
const MIN_DESCRIPTION = 40;

/** A short element that is named an introduction, in a box of its own over the paragraphs: they say the same at length. */
function isIntroduction(line: HeadLine): boolean {
  const { candidate, known } = line;
  if (known.whole || !candidate.traits.has('intro') || candidate.words > MAX_STANDFIRST_WORDS) return false;
  // Where what follows stands in it as well, it is the text.
  const isAll = [line.next, ...line.following].some((each) => each?.traits.has('intro'));
  return !isAll && isApart(line) && isOverText(line);
}

/** True for a paragraph after which another stands in the same box. */
function hasNext(tree: Tree, holder: number): boolean {
  const box = parentOf(tree, holder);
  for (let i = endOf(tree, holder); i < endOf(tree, box); i = endOf(tree, i))
    if (tagOf(tree, i) === 'p' && parentOf(tree, i) === box) return true;
  return false;
}

/** True over paragraphs that share a box, in which the line does not stand. */
function isOverText({ candidate, following: [first, second], tree }: HeadLine): boolean {
  if (!first) return false;
  const box = parentOf(tree, first.segment.holder);
  if (hasNext(tree, candidate.segment.holder)) return false;
  if (second && parentOf(tree, second.segment.holder) !== box) return false;
  return candidate.segment.holder < box && endOf(tree, candidate.segment.holder) <= box;
}

/** Where a story comes from, which its text opens with: "Harbour Town (Example News) The ferries …". */
const DATELINE = /^(?:\p{Lu}[\p{L}.,' -]{1,40})?\([^()]{2,30}\)|^\p{Lu}{3,}[\p{Lu} ,.]*\s?[–—-]/u;

/** A paragraph over a picture, below which the paragraphs of the text share a box: the order of a standfirst. */
function isOverPicture(line: HeadLine): boolean {
  const { candidate, next, following, tree, known } = line;
  if (known.whole || next === undefined || next !== following[0] || candidate.words > MAX_LEAD_WORDS) return false;
  if (!isSentence(candidate.segment.text) || DATELINE.test(candidate.segment.text) || !isOverText(line)) return false;
  return following.length >= MIN_BELOW && tree.tags.slice(candidate.segment.end, next.segment.start).includes('img');
}

/** Over fewer paragraphs that have others after them it is the first of a brief. */
const MIN_BELOW = 2;
/** A longer paragraph is the first of the text. */
const MAX_LEAD_WORDS = 40;

/** The one paragraph over text that stands in none: what a system shows in its lists as well. */
function isOverLoose({ candidate, following: [first, second], tree, known }: HeadLine): boolean {
  if (known.whole || candidate.tag !== 'p' || candidate.words > MAX_LEAD_WORDS || !first) return false;
  const holder = parentOf(tree, candidate.segment.holder);
  return (
    isSentence(candidate.segment.text) &&
    !DATELINE.test(candidate.segment.text) &&
    [first, second ?? first].every(({ segment }) => segment.holder === holder && isSentence(segment.text))
  );
}

/** Longer lines above the headline are text that a page sets there. */
const MAX_ABOVE_WORDS = 12;

/** True where all that follows is named a standfirst too: it is the text. */
function isAllNamed(following: readonly Candidate[]): boolean {
  return following.length === LOOK_AHEAD && following.every(({ traits }) => traits.has('standfirst'));
}

/** What stands above the text and is none of it: asked of each segment until the first that is kept. */
export const ABOVE_TEXT: readonly { readonly why: string; readonly holds: (line: HeadLine) => boolean }[] = [
  {
    why: 'above the headline',
    holds: ({ candidate: { segment, words }, known }) =>
      segment.end <= (known.headline ?? 0) && words <= MAX_ABOVE_WORDS,
  },
  { why: 'headline', holds: ({ candidate: { tag }, known }) => !known.whole && tag === 'h1' },
  // Within the text the same names are given to subheads.
  {
    why: 'standfirst',
    holds: ({ candidate: { traits, tag, segment }, next, following }) =>
      traits.has('standfirst') &&
      !HEADING_TAGS.has(tag) &&
      // Lines of one element are a text.
      next?.segment.holder !== segment.holder &&
      !isAllNamed(following),
  },
  { why: 'standfirst', holds: isDeck },
  {
    why: 'standfirst',
    holds: (line) => isDescribed(line) && isApart(line),
  },
  { why: 'standfirst', holds: isSummary },
  { why: 'standfirst', holds: isIntroduction },
  { why: 'standfirst', holds: isOverPicture },
  { why: 'standfirst', holds: isOverLoose },
  { why: 'standfirst', holds: isAboveByline },
  { why: 'standfirst', holds: isBoldLead },
  // The first sentence of a story may tell its day as well.
  {
    why: 'date',
    holds: ({ candidate: { hasTime, words, segment } }) =>
      hasTime && words < MAX_STAMP_WORDS && !isSentence(segment.text),
  },
];
