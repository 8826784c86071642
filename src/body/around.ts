import { openingOf } from '../fields/byline-openings.ts';
import { daysIn } from '../fields/date-words.ts';
import { isByline, isStamp } from './head.ts';
import type { Segment } from './segments.ts';
import { attribute, nearestAncestors, strokedText } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import type { Layout } from './context.ts';
import { TRAITS } from './traits.ts';
import type { Traits } from './traits.ts';

/** A line of the page near the story, as its reader sees it. */
export interface Line {
  /** Its text. Where two elements meet without a space between them, a stroke parts them: "By Jane Doe | 5 min". */
  readonly text: string;
  /** The block element that holds it. */
  readonly holder: number;
  /** Its first node. */
  readonly start: number;
  /** The index after its last text. */
  readonly end: number;
}

/** What stands around a story's text. */
export interface Around {
  /** The lines from the headline to the text, and the first of the text itself, in which bylines may hide. */
  readonly head: readonly Line[];
  /** The lines after the text, and its last ones. */
  readonly foot: readonly Line[];
}

/** What stands in these is about other stories, other people, or the site. */
const ELSEWHERE = TRAITS.of('comments', 'related', 'form', 'overlay', 'consent', 'caption', 'figure', 'code');
/** So does what stands in these, where nothing says that it is about the story: `pub-date` has the French word for an advertisement. */
const DOUBTFUL = TRAITS.of('ad', 'share', 'breadcrumb', 'tags', 'credit', 'more');
const NAMED = TRAITS.of('byline', 'date', 'meta', 'modified');

const BARS = TRAITS.of('nav', 'newsletter');

/** Links of a bar about the story lead to its section and to its author; longer ones are other stories. */
const MAX_LINKED = 40;
/** A line with a date in a bar is about the story while it is no longer than this. */
const MAX_STAMPED = 120;

/**
 * A date is the story's though it stands in a bar that is named after ways around the site or a letter: by itself, or with a byline,
 * the section, a number.
 */
function isStampInBar({ linked }: Segment, text: string): boolean {
  if (text.length > MAX_STAMPED || linked > MAX_LINKED) return false;
  return (linked === 0 && isStamp(text)) || (linked < text.length / 2 && daysIn(text).length > 0);
}

const CREDIT = TRAITS.of('credit');
/** Above the text a date beside the number of comments is the story's. */
const COMMENTS = TRAITS.of('comments');

const OTHER_ARTICLE = TRAITS.of('otherArticle');

/** True for a byline or a date in no link: between the headline and the text they are the story's, in an `article` of their own or not. */
const isUnlinkedMeta = ({ linked }: Segment, text: string): boolean =>
  linked === 0 && (isStamp(text) || isByline(text));

/** A byline stands beside buttons for sharing as well, and among all that are given credit: there it tells that somebody wrote, or has a day. */
function isSharedByline(text: string, own: Traits): boolean {
  if (!isByline(text)) return false;
  const part = own.meets(CREDIT) && daysIn(text).length === 0 ? openingOf(text)?.part : 'author';
  return part === 'author' || part === 'checked';
}

/** True for a label by itself. In a list of credits over the text one stands before each name: "Words", "Jane Doe". */
function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL && openingOf(text)?.rest === '';
}

const MAX_LABEL = 24;

/** Lines that are longer are text. */
const MAX_LINE = 240;
/** As many lines are looked at before the headline, after it, before the text, within it, and after it. */
const REACH = { above: 6, below: 40, before: 24, within: 6, after: 30 } as const;

/** What is known of where the story stands. */
interface Place {
  /** Traits that say nothing here, since the headline has them too: a banner with a headline in it is no advertisement. */
  readonly shared: Traits;
  /** The numbers of the headline and of the first segment of the text. */
  readonly between: readonly [headline: number, text: number];
}

function linesIn(layout: Layout, numbers: Iterable<number>, { shared, between }: Place): Line[] {
  const lines: Line[] = [];
  let before = '';
  for (const number of numbers) {
    const segment = number < 0 ? undefined : layout.segments[number];
    if (!segment || segment.text.length > MAX_LINE) continue;
    const traits = layout.traitsAt(segment.holder);
    const own = traits.without(shared);
    const elsewhere = number < between[1] && traits.meets(NAMED) ? ELSEWHERE.without(COMMENTS) : ELSEWHERE;
    // What a line says is read where only that can tell.
    if (own.meets(elsewhere)) continue;
    const { holder, start, end } = segment;
    const text = strokedText(layout.page.tree, [start, end]);
    const isBetween = number > between[0] && number < between[1];
    const isListed = isBetween && own.meets(CREDIT) && (isLabel(text) || isLabel(before));
    before = text;
    if (!isListed && isElsewhere(segment, text, { traits, own, isBetween })) continue;
    if (isUnshown(layout.page.tree, holder)) continue;
    lines.push({ text, holder, start, end });
  }
  return lines;
}

const UNSHOWN = /display\s*:\s*none/iu;
/** Windows that open at a click have no more elements around their lines. */
const MAX_STEPS = 4;

/** True for a line in an element that its own style hides. */
function isUnshown(tree: Tree, holder: number): boolean {
  return [holder, ...nearestAncestors(tree, holder, MAX_STEPS)].some((index) =>
    UNSHOWN.test(attribute(tree, index, 'style') ?? ''),
  );
}

/** What is known of where a line stands. */
interface Standing {
  readonly traits: Traits;
  /** Those of its traits that the headline does not share. */
  readonly own: Traits;
  /** True between the headline and the text. */
  readonly isBetween: boolean;
}

/** True for a line that is about other stories, other people, or the site. */
function isElsewhere(segment: Segment, text: string, { traits, own, isBetween }: Standing): boolean {
  if (own.meets(BARS) && !isStampInBar(segment, text)) return true;
  if (own.meets(OTHER_ARTICLE) && !(isBetween && isUnlinkedMeta(segment, text))) return true;
  if (!own.meets(DOUBTFUL) || traits.meets(NAMED) || isSharedByline(text, own)) return false;
  return !isBetween || segment.linked > 0 || !isStamp(text);
}

function numbersBetween(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number++) numbers.push(number);
  return numbers;
}

/**
 * The lines around a story.
 *
 * @param layout - The page.
 * @param span - The numbers of the first segment of the story, and of the one after its last.
 * @param headline - The number of the segment that is the headline, where there is one.
 */
export function linesAround(layout: Layout, [from, to]: readonly [number, number], headline?: number): Around {
  const near = new Set<number>();
  const shared = layout.traitsAt(layout.segments[headline ?? -1]?.holder ?? -1);
  if (headline !== undefined && headline >= 0) {
    const end = headline < from ? from : headline + REACH.before;
    for (const number of numbersBetween(headline - REACH.above, Math.min(end, headline + REACH.below)))
      near.add(number);
  }
  const floor = headline !== undefined && headline < from ? headline : 0;
  for (const number of numbersBetween(Math.max(from - REACH.before, floor), from + REACH.within)) near.add(number);
  return {
    head: linesIn(
      layout,
      [...near].sort((a, b) => a - b),
      { shared, between: [headline ?? from, from] },
    ),
    foot: linesIn(layout, numbersBetween(Math.max(to - REACH.within, from + REACH.within), to + REACH.after), {
      shared: TRAITS.none,
      between: [from, from],
    }),
  };
}
