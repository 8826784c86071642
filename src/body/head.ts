import { INNER_LABEL, openingOf, partedLabels } from '../fields/byline-openings.ts';
import { readByline } from '../fields/byline.ts';
import { daysIn, latinDigits } from '../fields/date-words.ts';
import { withReadableDays, withoutDays } from '../fields/without-days.ts';
import { minutesIn } from '../pieces/reading-time.ts';
import { countWords, folded, isSentence } from '../text.ts';
import { ancestorsOf, endOf, strokedText, tagOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import type { Candidate } from './features.ts';
import type { Segment } from './segments.ts';

/** What a caller knows of the words that stand above a story's text. */
export interface Known {
  /** True where all of the page is the body, as with the HTML of a CMS's API. */
  readonly whole?: boolean;
  /** What the page's head says the story is about, in folded form. */
  readonly descriptions?: ReadonlySet<string>;
  /** Names of the authors that the head tells, in folded form. */
  readonly names?: ReadonlySet<string>;
  /** The element of the headline. */
  readonly headline?: number;
}

/** A segment and what stands around it, as the table of the head asks for it. */
export interface HeadLine {
  /** The segment. */
  readonly candidate: Candidate;
  /** The next one that is likely to be of the story. */
  readonly next: Candidate | undefined;
  /** The segments right after it, whatever they are, as far as text follows them. */
  readonly following: readonly Candidate[];
  /** The page's tree. */
  readonly tree: Tree;
  /** Tells what a line is by its words. */
  readonly words: HeadWords;
  /** What the caller knows. */
  readonly known: Known;
}

/** A line of dates and times has no more words. */
export const MAX_STAMP_WORDS = 20;
const MAX_BYLINE_WORDS = 16;
/** A line with a day and its time may have a byline among its labels, and as many words. */
const MAX_LABELLED_WORDS = 40;

const TIMES = /\d{1,2}[:.h]\d{2}|\b(?:am|pm|uhr|gmt|utc|est|edt|cet|cest|wib|at|um|om|kl|à)\b|\p{P}|\p{S}|\d/giu;
const MAX_LETTERS = 12;

/** True for a line that tells no more than dates and times. */
export function isStamp(text: string): boolean {
  const bare = withoutDays(text);
  return bare !== text && latinDigits(bare).replace(TIMES, '').replace(/\s+/gu, '').length <= MAX_LETTERS;
}

/** As many words beside a stamp are who wrote the story, or where it is filed. */
const MAX_BESIDE = 4;

const MAX_TIMED_WORDS = 9;
/** A line that tells two days, that of the publication and that of a change, has no more. */
const MAX_TWICE_TIMED_WORDS = 24;
/** As many words beside two days are who wrote the story, and the labels. */
const MAX_BESIDE_TWO = 6;

/** True for few words with a day and a time of day, that are no sentence: the section and how often it was read stand there. */
function isTimed(text: string): boolean {
  if (isSentence(text) || countWords(text, MAX_TWICE_TIMED_WORDS) > MAX_TWICE_TIMED_WORDS) return false;
  const timed = daysIn(withReadableDays(text)).filter(({ time }) => time !== undefined);
  if (timed.length === 0) return false;
  const most = timed.length > 1 ? MAX_BESIDE_TWO : MAX_BESIDE;
  return (
    countWords(text, MAX_TIMED_WORDS) <= MAX_TIMED_WORDS ||
    countWords(latinDigits(withoutDays(text)).replace(TIMES, ' ')) <= most
  );
}

/** True for a stamp, and for a line of pieces of which one is a stamp and the others are a word or two. */
function isStampLine(text: string): boolean {
  if (isStamp(text) || isTimed(text)) return true;
  const pieces = text.split(' | ');
  const others = pieces.filter((piece) => !isStamp(piece));
  return others.length < pieces.length && countWords(others.join(' '), MAX_BESIDE) <= MAX_BESIDE;
}

/** "10:20 a.m.", "10:20 น.": the point is no full stop. */
const TIME_AT_END = /\d{1,2}[:.]\d{2}[^\d]{0,8}$/u;

/** What a date leaves before a label: "3 février 2026, par Ana Exemple". */
const LEADING = /^[\s,;.]+/u;

/** A name and a word for what its bearer did may end in a point: "Dilnoza Namuna tayyorladi." */
const MAX_CLOSED_WORDS = 4;

/** True for a line that opens as bylines do, and names somebody. */
export function isByline(text: string): boolean {
  const endsInPoint = isSentence(text) && !TIME_AT_END.test(text) && countWords(text) > MAX_CLOSED_WORDS;
  const isDated = daysIn(text).some(({ time }) => time !== undefined);
  const most = isDated ? MAX_LABELLED_WORDS : MAX_BYLINE_WORDS;
  if (endsInPoint || countWords(text, most) > most) return false;
  // A date with its time may stand before the label.
  // What stands before the label is a desk, or where it is.
  const parted = partedLabels(withoutDays(text));
  const pieces = (isDated ? parted.replace(INNER_LABEL, ' | ') : parted).split(/[|•·]/u);
  // A label may stand by itself before a name.
  return pieces.some((piece, number) => {
    const own = piece.replace(LEADING, '').trim();
    return openingOf(own) !== undefined && readByline([own, ...pieces.slice(number + 1)].join(' | ').trim()).length > 0;
  });
}

/** Tells what lines are by their words: the same line is asked about by itself, and by each of those before it. */
export class HeadWords {
  private readonly tree: Tree;
  private readonly shown = new Map<Candidate, string>();
  private readonly stamps = new Map<Candidate, boolean>();
  private readonly bylines = new Map<Candidate, boolean>();

  constructor(tree: Tree) {
    this.tree = tree;
  }

  /** True for a line of dates and times. */
  isStamp(line: Candidate): boolean {
    return asked(this.stamps, line, () => isStampLine(this.textOf(line)));
  }

  /** True for a line that names who wrote the story. */
  isByline(line: Candidate): boolean {
    return asked(this.bylines, line, () => isByline(this.textOf(line)));
  }

  /** The text of a short line, with strokes where elements meet in it. */
  private textOf(line: Candidate): string {
    const { segment, words } = line;
    if (words > MAX_STAMP_WORDS) return segment.text;
    return asked(this.shown, line, () => strokedText(this.tree, [segment.start, segment.end]));
  }
}

/** What is known by a key, found out when it is first asked for. */
function asked<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = find()));
  return value;
}

const BOLD = new Set(['b', 'strong']);
const EMPHASIS = new Set([...BOLD, 'i', 'em']);

type Place = Pick<Segment, 'holder' | 'start' | 'end'>;

function isAllWithin(tree: Tree, { holder, start, end }: Place, tags: ReadonlySet<string>): boolean {
  for (const above of ancestorsOf(tree, start, holder - 1))
    if (tags.has(tagOf(tree, above)) && endOf(tree, above) >= end) return true;
  return false;
}

/** True for a line that is bold from its first word to its last. */
export function isBold(tree: Tree, place: Place): boolean {
  return isAllWithin(tree, place, BOLD);
}

/** True for a line that is bold or in italics from its first word to its last. */
export function isEmphasised(tree: Tree, place: Place): boolean {
  return isAllWithin(tree, place, EMPHASIS);
}

/** What stands among the first lines of a text and is none of it. */
export const AMONG_FIRST: readonly { readonly why: string; readonly holds: (line: HeadLine) => boolean }[] = [
  { why: 'date', holds: ({ candidate, words }) => words.isStamp(candidate) },
  { why: 'reading time', holds: ({ candidate: { segment } }) => minutesIn(segment.text, true) !== undefined },
  { why: 'byline', holds: ({ candidate, words }) => words.isByline(candidate) },
  { why: 'byline', holds: ({ candidate: { segment }, known }) => known.names?.has(folded(segment.text)) ?? false },
];

/** A byline or a date stands at most so many lines below the standfirst. */
export const LOOK_AHEAD = 3;

/** As many segments are looked at for what stands among the first lines. */
export const FIRST_LINES = 12;
