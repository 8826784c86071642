import { foldsInto } from '../folding.ts';
import type { Judgement } from '../model/index.ts';
import { isPersonal } from '../fields/person-name.ts';
import { ancestorsOf, attribute, tagOf } from '../tree/read.ts';
import { BOILERPLATE } from '../pieces/boilerplate.ts';
import { CLUTTER, OF_NO_STORY } from './clutter.ts';
import { probabilityOf } from './confidence.ts';
import type { Layout } from './context.ts';
import { ABOVE_TEXT } from './above-text.ts';
import type { Candidate } from './features.ts';
import { AMONG_FIRST, FIRST_LINES, HeadWords, LOOK_AHEAD, isEmphasised } from './head.ts';
import type { HeadLine, Known } from './head.ts';
import { LEADING_NOWHERE, leadingOn } from './leading-on.ts';
import type { LeadingOn } from './leading-on.ts';
import type { Region } from './region.ts';
import { repeatsIn } from './repeats.ts';
import type { Segment } from './segments.ts';
import { TRAITS } from './traits.ts';

/** What a caller may know of the body that is looked for. */
export interface BodyOptions extends Known {
  /** Headlines in folded form: a line that repeats one is not text. */
  readonly titles?: ReadonlySet<string>;
}

/** Which segments are the text, and why the others are not. */
export interface Choice {
  /** The page. */
  readonly layout: Layout;
  /** What the segments were judged by. */
  readonly region: Region;
  /** The segments that are kept. */
  readonly kept: readonly Segment[];
  /** For each segment why it is dropped; `undefined` for those that are kept. */
  readonly verdicts: readonly (string | undefined)[];
  /** The lines within it that lead to other stories. */
  readonly leading: LeadingOn;
}

/** True for the words to a picture in a box that no name tells. */
function isCaption({ captioned, page: { tree } }: Layout, { start }: Segment): boolean {
  if (captioned.size === 0) return false;
  for (const above of ancestorsOf(tree, start)) if (captioned.has(above)) return true;
  return false;
}

/** What is read, and what is known of it. */
interface Question {
  readonly layout: Layout;
  readonly region: Region;
  readonly options: BodyOptions;
  readonly words: HeadWords;
}

/** Fewer paragraphs below a byline, and it stands under the text and not over it. */
const MIN_BELOW = 2;
const MIN_WORDS = 8;

/** True where paragraphs of the story follow a segment. */
function hasTextAfter({ candidates, kept, range: [, to] }: Region, number: number): boolean {
  let paragraphs = 0;
  for (let i = number + 1; i < to && paragraphs < MIN_BELOW; i++)
    if (kept[i] && (candidates[i]?.words ?? 0) >= MIN_WORDS) paragraphs++;
  return paragraphs >= MIN_BELOW;
}

/** The first reason of a table that holds for a line. */
function whyOf(line: HeadLine, reasons: typeof ABOVE_TEXT): string | undefined {
  for (const { why, holds } of reasons) if (holds(line)) return why;
  return undefined;
}

/** Why a segment stands among the first lines and is none of the text; `undefined` where it is. */
function ofHead({ layout, region, options, words }: Question, number: number, isFirst: boolean): string | undefined {
  const { candidates, kept, range } = region;
  const candidate = candidates[number];
  const isEarly = number - range[0] < FIRST_LINES && !options.whole;
  if (!candidate || (!isFirst && !isEarly)) return undefined;
  const nextAt = kept.indexOf(true, number + 1);
  const next = nextAt >= 0 && nextAt < range[1] ? candidates[nextAt] : undefined;
  const following: Candidate[] = [];
  for (let i = number + 1; i <= number + LOOK_AHEAD; i++) {
    const below = candidates[i];
    if (below && hasTextAfter(region, i)) following.push(below);
  }
  const line: HeadLine = { candidate, next, following, tree: layout.page.tree, words, known: options };
  return (isFirst ? whyOf(line, ABOVE_TEXT) : undefined) ?? (isEarly ? whyOf(line, AMONG_FIRST) : undefined);
}

/** Why a segment within the story is dropped; `undefined` where it is kept. */
function verdictOf(question: Question, number: number, isFirst: boolean): string | undefined {
  const { layout, region, options } = question;
  const candidate = region.candidates[number];
  if (!candidate) return OUTSIDE;
  const { text } = candidate.segment;
  if (isCaption(layout, candidate.segment)) return 'caption';
  if (!region.kept[number]) return candidate.isClutter ? 'clutter' : 'unlike the story';
  const why = ofHead(question, number, isFirst);
  if (why !== undefined) return why;
  for (const title of options.titles ?? []) if (foldsInto(text, title)) return 'headline';
  if (!candidate.isBoilerplate) return undefined;
  return BOILERPLATE.find(({ pattern, isOfPages }) => !(isOfPages && options.whole) && pattern.test(text))?.why;
}

/** As many lines at the end may sign a story. */
const MAX_SIGNATURES = 2;
/** A text of fewer lines is not asked: its last one may be all there is. */
const MIN_LINES = 3;

/** True for a line that ends no text: it names who wrote the story, with a label or alone in bold, in italics, at the right. */
function isSignature({ region, layout, words }: Question, number: number): boolean {
  const candidate = region.candidates[number];
  if (!candidate) return false;
  const { segment } = candidate;
  if (words.isByline(candidate) || words.isStamp(candidate)) return true;
  const style = attribute(layout.page.tree, segment.holder, 'style') ?? '';
  return (
    isPersonal(segment.text) &&
    (isEmphasised(layout.page.tree, segment) || /text-align\s*:\s*(?:right|end)/iu.test(style))
  );
}

/** Takes out the lines below the text that sign the story. */
function dropSignatures(question: Question, kept: Segment[], verdicts: (string | undefined)[]): void {
  const { segments } = question.layout;
  for (let i = 0; i < MAX_SIGNATURES && kept.length > MIN_LINES; i++) {
    const number = segments.indexOf(kept.at(-1) as Segment);
    if (!isSignature(question, number)) return;
    verdicts[number] = 'below the text';
    kept.pop();
  }
}

const OUTSIDE = 'outside the story';
const LEADS_ON = 'related line';
const SAID_BEFORE = 'said before';

/** Chooses the segments that are the text. */
export function chosen(layout: Layout, region: Region, options: BodyOptions): Choice {
  const [from, to] = region.range;
  const kept: Segment[] = [];
  // A body that comes as one is its editors' own, links and all.
  const leading = options.whole ? LEADING_NOWHERE : leadingOn(layout.page.tree, region);
  const question: Question = { layout, region, options, words: new HeadWords(layout.page.tree) };
  const verdicts = layout.segments.map((segment, number) => {
    if (number < from || number >= to) return OUTSIDE;
    if (leading.labelOf.has(number) || leading.labels.has(number)) return LEADS_ON;
    const verdict = verdictOf(question, number, kept.length === 0);
    if (verdict === undefined) kept.push(segment);
    return verdict;
  });
  if (options.whole) return { layout, region, kept, verdicts, leading };
  dropSignatures(question, kept, verdicts);
  const dropped = new Map<Segment, string>();
  for (const segment of repeatsIn(kept)) dropped.set(segment, SAID_BEFORE);
  for (const segment of headingsAtEnd(
    layout,
    kept.filter((each) => !dropped.has(each)),
  ))
    dropped.set(segment, OVER_NOTHING);
  if (dropped.size === 0) return { layout, region, kept, verdicts, leading };
  return {
    ...{ layout, region, leading, kept: kept.filter((segment) => !dropped.has(segment)) },
    verdicts: verdicts.map((verdict, number) => dropped.get(layout.segments[number] ?? NONE) ?? verdict),
  };
}

const NONE: Segment = { holder: -1, start: -1, end: -1, text: '', linked: 0 };
const OVER_NOTHING = 'heading over no text';
const HEADING = /^h[2-6]$/u;
const BESIDE_STORY = TRAITS.of(...OF_NO_STORY);
const SHOWN = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'table',
  'embed',
  'object',
  'amp-img',
  'amp-iframe',
]);

/** The headings after the last text: what stood under them was none of the story. One over a picture or a table is. */
function headingsAtEnd({ page: { tree }, segments, traitsAt }: Layout, kept: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const segment of [...kept].reverse()) {
    const next = segments[segments.indexOf(segment) + 1]?.start ?? tree.tags.length;
    const isShown = tree.tags
      .slice(segment.end, next)
      .some((tag, at) => SHOWN.has(tag ?? '') && !traitsAt(segment.end + at).meets(BESIDE_STORY));
    if (!HEADING.test(tagOf(tree, segment.holder)) || isShown || found.length === kept.length - 1) break;
    found.push(segment);
  }
  return found;
}

/** What was decided of each line of a page, in its order. */
export function judgementsOf({ layout, region, verdicts }: Choice): Judgement[] {
  return layout.segments.map(({ text }, number) => {
    const verdict = verdicts[number];
    const candidate = region.candidates[number];
    const kind = candidate?.isClutter ? CLUTTER.find(({ trait }) => candidate.traits.has(trait))?.why : undefined;
    return {
      text,
      isKept: verdict === undefined,
      why: verdict === undefined ? 'likely' : kind !== undefined ? `${verdict}: ${kind}` : verdict,
      likelihood: Math.round(probabilityOf(region.odds[number] ?? 0) * 1000) / 1000,
    };
  });
}
