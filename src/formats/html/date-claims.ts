import { date } from '../../fields/date.ts';
import { labelIn } from '../../fields/date-labels.ts';
import { daysIn } from '../../fields/date-words.ts';
import { relativeDate } from '../../fields/relative-date.ts';
import type { NamedDay } from '../../fields/date-words.ts';
import { attribute, nearestAncestors, textOf } from '../../tree/read.ts';
import { nodesOfType } from '../../page/json-ld.ts';
import { phrasingLine } from '../../phrasing.ts';
import { linkOf, metaOf } from '../../page/page.ts';
import { dateInUrl } from './head-claims.ts';
import { jsonText } from './json-ld-claims.ts';
import { isOfStory, isOnCard } from './of-story.ts';
import { microdataOf } from './page-claims.ts';
import { line } from '../../text.ts';
import type { StoryPage } from './story-page.ts';

/** What a date is about: when the story was published, or when it was changed. */
export type Occasion = NonNullable<NamedDay['label']>;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Words of labels are looked for this far before a `time`. */
const LABEL_REACH = 40;

/** The text of the line before an element, up to its end: "Last updated on 12 March 2026". */
function lead({ page: { tree } }: StoryPage, index: number): string {
  let text = '';
  for (let i = index - 1; i > 0 && text.length < LABEL_REACH && index - i < 12; i--)
    text = line(`${tree.texts[i] ?? ''} ${text}`);
  return text.slice(-LABEL_REACH);
}

/** What a `time` element is about, by its own names and words and by the words before it; `undefined` where nothing tells. */
function occasionOf(story: StoryPage, index: number): Occasion | undefined {
  const { page } = story;
  const near = [index, ...nearestAncestors(page.tree, index, 2)];
  if (near.some((each) => page.marksOf(each).has('modified'))) return 'modified';
  const text = `${lead(story, index)} ${textOf(page.tree, index)}`;
  // The label may stand before the day that the element shows.
  const days = daysIn(`${text} 2001-01-01`);
  return days.at(-1)?.label ?? days.at(-2)?.label;
}

/** True for what stands in a line between the headline and the text, whatever is named there. */
function isInHead({ around, body, h1 = Infinity }: StoryPage, index: number): boolean {
  if (index < h1 || index >= body().start) return false;
  return around().head.some(({ holder, end }) => index >= holder && index < end);
}

/** The `datetime` of the first `time` of the story that is about the occasion; where none says so, of the first that says nothing. */
export function timeOf(story: StoryPage, occasion: Occasion): string | undefined {
  const { page } = story;
  const times = (page.tagged.get('time') ?? []).filter(
    (index) =>
      attribute(page.tree, index, 'datetime') !== undefined && (isOfStory(story, index) || isInHead(story, index)),
  );
  const told = times.find((index) => occasionOf(story, index) === occasion);
  // Cards of other stories have dates without a word as well.
  const isUntold = (index: number): boolean => occasionOf(story, index) === undefined && !isOnCard(story, index);
  const first = told === undefined && occasion === 'published' ? times.find(isUntold) : undefined;
  const found = told ?? first;
  return found === undefined ? undefined : attribute(page.tree, found, 'datetime');
}

/** The days named near the headline, with what the words before each say of it. */
function daysAround(story: StoryPage): NamedDay[] {
  const { head, foot } = story.around();
  const start = story.body().start;
  const lines = [...head.filter((each) => each.start < start), ...head.filter((each) => each.start >= start), ...foot];
  return lines.flatMap(({ text }, number) => {
    const days = besideChange(daysIn(text, story.context.language));
    const isBare = days.length === 1 && days[0]?.label === undefined;
    return isBare ? labelledAbove(days, lines[number - 1]?.text ?? '') : days;
  });
}

/** A line with a label alone is not longer. */
const MAX_LABEL = 24;

/** The days of a line, with the label that stands alone in the line above it: "Published", and "5 March 2026" below. */
function labelledAbove(days: readonly NamedDay[], above: string): readonly NamedDay[] {
  const label = above.length > MAX_LABEL ? undefined : labelIn(above);
  return label === undefined ? days : days.map((day) => ({ ...day, label }));
}

/** Where a line names two days, and the second is that of a change, the first is that of the publication. */
function besideChange(days: readonly NamedDay[]): readonly NamedDay[] {
  const [first, second] = days;
  const isPair = days.length === 2 && first?.label === undefined && second?.label === 'modified';
  return isPair && first && second ? [{ ...first, label: 'published' }, second] : days;
}

/** The days that the head and the address of the page tell. */
function toldDays(story: StoryPage): readonly (string | undefined)[] {
  const { page } = story;
  return [
    toldDay(story, 'datePublished', 'article:published_time'),
    toldDay(story, 'dateModified', 'article:modified_time', 'og:updated_time'),
    dateInUrl(page.url ?? linkOf(page, 'canonical')),
  ];
}

/** The day that the head of the page tells. */
export function toldDay(story: StoryPage, key: string, ...names: string[]): string | undefined {
  const told = metaOf(story.page, ...names) ?? jsonText(story.ld?.[key]) ?? microdataOf(story, key);
  return date(told, story.context)?.slice(0, DAY_LENGTH);
}

/** The date, its month and day as the head and the address have them, where either may stand first. */
function written(story: StoryPage, found: NamedDay | undefined): string | undefined {
  if (!found) return undefined;
  const [day, swapped] = [found.day, found.swapped].map((each) => each && date(each.join('-'), story.context));
  const told = swapped === undefined ? [] : toldDays(story);
  const chosen = told.includes(swapped) && !told.includes(day) ? swapped : day;
  return chosen && date([chosen, found.time].filter(Boolean).join('T'), story.context);
}

/** The day named near the headline, in a line with a word for the occasion. */
export function labelledDay(story: StoryPage, occasion: Occasion): string | undefined {
  return written(
    story,
    daysAround(story).find(({ label }) => label === occasion),
  );
}

/** The first day named between the headline and the text, in a line that is no sentence. */
export function dayByHeadline(story: StoryPage): string | undefined {
  const { head } = story.around();
  const lines = head.filter(({ start }) => start < story.body().start && start > (story.h1 ?? -1));
  const before = head.filter(({ start }) => start < (story.h1 ?? -1));
  const days = [...lines, ...before.reverse()].flatMap(({ text }) => daysIn(text, story.context.language));
  return written(
    story,
    days.find(({ label }) => label === undefined),
  );
}

/** Longer lines after the text are no stamps. */
const MAX_STAMP = 80;
/** A stamp stands this many lines after the text, or none is there. */
const REACH = 12;

/** The first day named in a short line after the text, in a line that does not say it is about a change. */
export function dayAfterText(story: StoryPage): string | undefined {
  const { foot, head } = story.around();
  const within = head.filter(({ start }) => start >= story.body().start);
  const lines = [...within, ...foot.slice(0, REACH)].filter(({ text }) => text.length <= MAX_STAMP);
  const days = lines.flatMap(({ text, start }) => {
    const named = daysIn(text, story.context.language);
    return named.length > 0 && isOnCard(story, start) ? [] : named;
  });
  return written(
    story,
    days.find(({ label }) => label !== 'modified'),
  );
}

/** Where the first paragraph of an agency's story has its dateline. */
const DATELINE = /^.{0,60}?(?=\s*(?:\([^()]{2,30}\)\s*)?[-–—]\s)/u;

/** The day in the dateline: "RAJSHAHI, Dec 20, 2026 (BSS) - ". */
export function dayInDateline(story: StoryPage): string | undefined {
  const block = story.body().blocks.find(({ type }) => type === 'paragraph');
  const text = block?.type === 'paragraph' ? phrasingLine(block.children).slice(0, 120) : '';
  return written(story, daysIn(DATELINE.exec(text)?.[0] ?? '', story.context.language)[0]);
}

/** Names of `meta` elements that hold a date, by what happened on it: content systems make up their own. */
const NAMES: Readonly<Record<Occasion, RegExp>> = {
  published:
    /(?:^|[^a-z])(?:pub(?:lish(?:ed)?|lication)?[-_.: ]?(?:date|time|on|at)|date[-_.: ]?pub(?:lish(?:ed)?|lication)?|published|pubdate|issued|date[-_.]?issued|release[-_ ]?date)$/u,
  modified:
    /(?:^|[^a-z])(?:(?:modified|updated?|modification)(?:[-_.: ]?(?:date|time|on|at))?|date[-_.: ]?(?:modified|updated)|last[-_.: ]?(?:mod|updated?))$/u,
};

/** These have rules of their own. */
const OPEN_GRAPH = /^(?:og:)?(?:article|updated)[:_]/u;

/**
 * The value of a `meta` whose name says that it holds the date of the occasion. Of several, publication is the earliest,
 * since systems that publish a page anew tell that day as well; a change is the first.
 */
export function metaDate({ page, context }: StoryPage, occasion: Occasion): string | undefined {
  let best: { readonly value: string; readonly day: string } | undefined;
  for (const [name, values] of page.meta) {
    if (!NAMES[occasion].test(name) || OPEN_GRAPH.test(name)) continue;
    for (const value of values) {
      const day = date(value, context)?.slice(0, DAY_LENGTH);
      if (day !== undefined && (!best || (occasion === 'published' && day < best.day))) best = { value, day };
    }
  }
  return best?.value;
}

/** Types of JSON-LD that are pages or works, and carry dates where a site does not say that it is an article. */
const PAGE_TYPES = new Set([
  'webpage',
  'creativework',
  'techarticle',
  'howto',
  'recipe',
  'itempage',
  'faqpage',
  'medicalwebpage',
  'aboutpage',
]);

/** The date that JSON-LD gives to the page, where no node of it is the story. */
export function pageDate({ page, ld }: StoryPage, key: 'datePublished' | 'dateModified'): string | undefined {
  if (ld?.[key] !== undefined) return undefined;
  return nodesOfType(page.jsonLd, PAGE_TYPES)
    .map((node) => jsonText(node[key]))
    .find((value) => value !== undefined);
}

/** The date that a line near the headline tells from the moment of reading: "2 hours ago". */
export function relativeDay(story: StoryPage): string | undefined {
  const { now } = story.context;
  if (now === undefined) return undefined;
  const pieces = story.around().head.flatMap(({ text }) => text.split(/[|•·,]/u));
  return pieces
    .map((piece) => relativeDate(piece.trim().replace(LABEL_WORD, ''), now))
    .find((date) => date !== undefined);
}

/** A word with a colon before the date: "Updated: 2 hours ago". */
const LABEL_WORD = /^(?:\p{L}[\p{L}\p{M}]+\s?){1,2}[:：]\s*/u;

/** The text of the first `time` of the story. */
export function timeText(story: StoryPage): string | undefined {
  const time = (story.page.tagged.get('time') ?? []).find(
    (index) => isOfStory(story, index) && !isOnCard(story, index),
  );
  return time === undefined ? undefined : textOf(story.page.tree, time);
}
