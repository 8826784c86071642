import { openingOf } from '../fields/byline-openings.ts';
import { isByline, isStamp } from './head.ts';
import type { Segment } from './segments.ts';
import { strokedText } from '../tree/read.ts';
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
const ELSEWHERE = TRAITS.of(
  'comments',
  'related',
  'newsletter',
  'nav',
  'form',
  'overlay',
  'consent',
  'otherArticle',
  'caption',
  'figure',
  'code',
);
/** So does what stands in these, where nothing says that it is about the story: `pub-date` has the French word for an advertisement. */
const DOUBTFUL = TRAITS.of('ad', 'share', 'breadcrumb', 'tags', 'credit', 'more');
const NAMED = TRAITS.of('byline', 'date', 'meta', 'modified');

const BARS = TRAITS.of('nav', 'newsletter');

/** A date and no more, in no link, is the story's though it stands in a bar that is named after ways around the site or after a letter. */
function isUnlinkedStamp({ text, linked }: Segment): boolean {
  return linked === 0 && text.length <= MAX_LINE && isStamp(text);
}

const CREDIT = TRAITS.of('credit');
const COMMENTS = TRAITS.of('comments');

/** A byline stands beside buttons for sharing as well, and among all that are given credit: there it tells that somebody wrote. */
function isSharedByline(text: string, own: Traits): boolean {
  if (!isByline(text)) return false;
  const part = own.meets(CREDIT) ? openingOf(text)?.part : 'author';
  return part === 'author' || part === 'checked';
}

/** What a line may not stand in: above the text, a date beside the number of comments is the story's. */
function elsewhereOf(segment: Segment, own: Traits, isAbove: boolean): Traits {
  if (isUnlinkedStamp(segment)) return ELSEWHERE.without(BARS);
  return isAbove && own.meets(NAMED) ? ELSEWHERE.without(COMMENTS) : ELSEWHERE;
}

/** Lines that are longer are text. */
const MAX_LINE = 240;
/** As many lines are looked at before the headline, after it, before the text, within it, and after it. */
const REACH = { above: 6, below: 40, before: 24, within: 6, after: 30 } as const;

/**
 * @param from - The number of the first segment of the story.
 * @param shared - Traits that say nothing here, since the headline has them too: a banner with a headline in it is no
 *   advertisement.
 */
function linesIn(layout: Layout, numbers: Iterable<number>, from: number, shared: Traits): Line[] {
  const lines: Line[] = [];
  for (const number of numbers) {
    const segment = number < 0 ? undefined : layout.segments[number];
    if (!segment || segment.text.length > MAX_LINE) continue;
    const traits = layout.traitsAt(segment.holder);
    const own = traits.without(shared);
    if (
      own.meets(elsewhereOf(segment, traits, number < from)) ||
      (own.meets(DOUBTFUL) &&
        !traits.meets(NAMED) &&
        !isSharedByline(strokedText(layout.page.tree, [segment.start, segment.end]), own))
    )
      continue;
    const { holder, start, end } = segment;
    lines.push({ text: strokedText(layout.page.tree, [start, end]), holder, start, end });
  }
  return lines;
}

function numbersBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
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
      from,
      shared,
    ),
    foot: linesIn(
      layout,
      numbersBetween(Math.max(to - REACH.within, from + REACH.within), to + REACH.after),
      from,
      TRAITS.none,
    ),
  };
}
