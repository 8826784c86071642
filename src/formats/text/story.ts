import { paragraphBlocks } from '../../body/blocks/text.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { Block, List, Phrasing, Story } from '../../model/index.ts';
import { daysIn } from '../../fields/date-words.ts';
import { minutesIn } from '../../pieces/reading-time.ts';
import { phrasingLine } from '../../phrasing.ts';
import { countWords, folded } from '../../text.ts';
import type { TextLine } from './lines.ts';

/** A pasted text, taken apart. */
export interface TextStory {
  /** Lines before the story: what a news feed says of itself. */
  readonly before: readonly TextLine[];
  /** The word or two above the headline. */
  readonly kicker?: string;
  /** The headline. */
  readonly headline: string;
  /** The sentence between the headline and what tells who wrote the story and when. */
  readonly standfirst?: string;
  /** The line that names the authors. */
  readonly byline?: string;
  /** The date, as it stands. */
  readonly date?: string;
  /** The date of a change, as it stands. */
  readonly modified?: string;
  /** Minutes of reading. */
  readonly minutes?: number;
  /** The caption of the picture, with its credit. */
  readonly caption?: string;
  /** The body. */
  readonly blocks: readonly Block[];
  /** Stories that it points to. */
  readonly related: readonly Story[];
  /** The box about the author at its end. */
  readonly author?: AuthorClaim;
  /** True where a line offers more stories. */
  readonly more?: string;
}

const NEAR = 8;
const MAX_HEADLINE_WORDS = 35;

function couldBeHeadline({ kind, words }: TextLine): boolean {
  return words <= MAX_HEADLINE_WORDS && ['title', 'sentence', 'name', 'label'].includes(kind);
}

/** True where a line stands again soon after, as a headline does that is also its picture's replacement text. */
function isRepeated(lines: readonly TextLine[], at: number): boolean {
  const own = folded(lines[at]?.text ?? '');
  return lines.slice(at + 1, at + NEAR).some(({ text }) => folded(text) === own);
}

const FULL_STOP = /[.…。।]$/u;

const STAMPS: ReadonlySet<string> = new Set<TextLine['kind']>(['reading-time', 'byline', 'date']);

/** True for a line over what tells who wrote the story, when, or how long it is; a name may stand between. */
export function isAboveStamps(lines: readonly TextLine[], at: number): boolean {
  const next = lines[at + 1]?.kind === 'name' ? at + 2 : at + 1;
  return STAMPS.has(lines[next]?.kind ?? '');
}

/** Where the headline stands, by signs in order of belief. */
function headlineAt(lines: readonly TextLine[]): number {
  const signs: readonly ((line: TextLine, at: number) => boolean)[] = [
    (line, at) => line.words > 3 && couldBeHeadline(line) && isRepeated(lines, at),
    (line, at) => line.words > 1 && line.kind !== 'name' && couldBeHeadline(line) && isAboveStamps(lines, at),
    (line, at) => line.words > 1 && couldBeHeadline(line) && isAboveStamps(lines, at),
    (line) => line.words > 3 && line.kind === 'title',
    (line) => couldBeHeadline(line) && line.words > 1,
  ];
  for (const sign of signs) {
    const at = lines.findIndex(sign);
    if (at >= 0) return isStandfirst(lines, at) ? at - 1 : at;
  }
  return -1;
}

/** True for a sentence between a headline and what tells who wrote the story, or when. */
export function isStandfirst(lines: readonly TextLine[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  const isHeadline = above?.kind === 'title' && above.words > 3 && above.words <= MAX_HEADLINE_WORDS;
  return isHeadline && line?.kind === 'sentence' && FULL_STOP.test(line.text) && isAboveStamps(lines, at);
}

/** Whatever stands between the headline and the first paragraph. */
interface Head {
  byline?: string;
  date?: string;
  modified?: string;
  minutes?: number;
  caption?: string;
}

/** A line may say when the story was published, when it was changed, or both. */
function readDates(head: Head, text: string): void {
  const days = daysIn(text);
  const changed = days.find(({ label }) => label === 'modified');
  const first = days.find(({ label }) => label !== 'modified');
  if (changed) head.modified ??= text.slice(changed.start, changed === days[0] ? first?.start : undefined);
  if (!changed) head.date ??= text;
  else if (first) head.date ??= text.slice(first.start, first === days[0] ? changed.start : undefined);
}

/** What each kind of line before the first paragraph adds; kinds that are not here end the head. */
const HEAD_LINES: Partial<Record<TextLine['kind'], (head: Head, text: string) => void>> = {
  'reading-time': (head, text) => void (head.minutes ??= minutesIn(text, true)),
  avatar: () => undefined,
  boilerplate: () => undefined,
  byline: (head, text) => void (head.byline ??= text),
  caption: (head, text) => void (head.caption ??= text),
  date: readDates,
  more: () => undefined,
  name: (head, text) => void (head.byline ??= text),
};

const HAS_DIGITS = /\d/u;

function readHead(
  lines: readonly TextLine[],
  start: number,
  headline: string,
): { readonly head: Head; readonly next: number } {
  const head: Head = {};
  let next = start;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line) break;
    const isAgain = folded(line.text) === folded(headline);
    const isStamp = (line.kind === 'label' || line.kind === 'title') && line.words <= 6 && HAS_DIGITS.test(line.text);
    if (isAgain) continue;
    if (isStamp) head.date ??= line.text;
    else if (HEAD_LINES[line.kind]) HEAD_LINES[line.kind]?.(head, line.text);
    else break;
  }
  return { head, next };
}

const MORE = /^(?:read more|more|full bio|mehr|weiterlesen|lire la suite|leer más|читати більше|اقرأ المزيد)\W*$/iu;

/** The box about the author: an avatar's replacement text or a name, a role, a text about them. */
function readAuthorBox(lines: readonly TextLine[], at: number): AuthorClaim | undefined {
  const isAvatar = lines[at]?.kind === 'avatar';
  const [name, role, bio] = lines.slice(isAvatar ? at + 1 : at);
  if (!name || !role || (name.kind !== 'name' && !isAvatar)) return undefined;
  const about = role.words > 8 ? role : bio;
  const first = name.text.split(' ')[0] ?? '';
  // Without a portrait only a text that names them tells that it is about them.
  if (!about || about.words < 8 || !(isAvatar || about.text.includes(first))) return undefined;
  return { name: name.text, kind: 'person', ...(about !== role && { jobTitle: role.text }), bio: about.text };
}

const LABEL = /^([^:：]{3,40}?)\s*[:：]\s*(.+)$/u;

function relatedBlock(headline: string, extra: { label?: string; excerpt?: string }): Block {
  const { label, excerpt } = extra;
  const story: Story = {
    type: 'story',
    headline,
    ...(excerpt && { excerpt, excerptTruncated: true }),
    authors: [],
    tags: [],
  };
  return { type: 'relatedStory', ...(label && { label }), story };
}

/** A line at the end that has more words is no heading. */
const MAX_LAST_HEADING = 5;

/** Reads the paragraphs, the cards between them, and the author's box at the end. */
function readBody(lines: readonly TextLine[], start: number): Pick<TextStory, 'blocks' | 'related' | 'author'> {
  const blocks: Block[] = [];
  let author: AuthorClaim | undefined;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    author = readAuthorBox(lines, at);
    if (author) break;
    const list = listAt(lines, at);
    if (list) {
      blocks.push(list);
      at += list.children.length - 1;
      continue;
    }
    const next = lines[at + 1];
    const label = line.kind === 'related' ? LABEL.exec(line.text) : null;
    if (label?.[1] && label[2]) blocks.push(relatedBlock(label[2], { label: label[1] }));
    else if (next?.kind === 'cut' && couldBeHeadline(line)) {
      blocks.push(relatedBlock(line.text, { excerpt: next.text }));
      at++;
    } else if (
      !MORE.test(line.text) &&
      !['boilerplate', 'more', 'avatar', 'reading-time', 'related'].includes(line.kind)
    ) {
      blocks.push(...textBlocks(line));
    }
  }
  const related = blocks.flatMap((block) => (block.type === 'relatedStory' ? [block.story] : []));
  return { blocks: withoutLastHeading(blocks), related, ...(author && { author }) };
}

/** Nothing stands under a heading at the end, so that it is the rest of a text that breaks off. */
function withoutLastHeading(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.type !== 'heading' || countWords(phrasingLine(last.children)) <= MAX_LAST_HEADING) return blocks;
  return [...blocks.slice(0, -1), ...paragraphBlocks(last.children)];
}

/** A list of two items and more; a hyphen may open what somebody says as well, unless the line before announces a list. */
function listAt(lines: readonly TextLine[], at: number): List | undefined {
  const isListed = ({ item }: TextLine, i: number): boolean =>
    item !== undefined && (item.sign !== '-' || i > at || /[:：]$/u.test(lines[at - 1]?.text ?? ''));
  let end = at;
  for (let line = lines[end]; line && isListed(line, end); line = lines[++end]);
  const items = lines.slice(at, end).flatMap(({ item }) => (item ? [item] : []));
  if (items.length < 2) return undefined;
  const children = items.map(({ text }) => ({ type: 'listItem' as const, children: paragraphBlocks(textOf(text)) }));
  return { type: 'list', ordered: /^\d/u.test(items[0]?.sign ?? ''), children };
}

const textOf = (value: string): Phrasing[] => [{ type: 'text', value }];

/** A line as a block: short ones without a full stop are subheads. */
function textBlocks({ kind, text, words }: TextLine): Block[] {
  const children = [{ type: 'text' as const, value: text }];
  const isHeading = (kind === 'title' || kind === 'label') && words <= 12;
  return isHeading ? [{ type: 'heading', depth: 2, children }] : paragraphBlocks(children);
}

/** Takes a pasted text apart; `undefined` where no line could be a headline. */
export function readStory(lines: readonly TextLine[]): TextStory | undefined {
  const at = headlineAt(lines);
  const headline = lines[at]?.text;
  if (headline === undefined) return undefined;
  const above = lines[at - 1];
  const isKicker = above !== undefined && above.words <= 4 && ['label', 'name', 'title'].includes(above.kind);
  const hasStandfirst = isStandfirst(lines, at + 1);
  const { head, next } = readHead(lines, hasStandfirst ? at + 2 : at + 1, headline);
  const before = lines.slice(0, isKicker ? at - 1 : at);
  const more = before.find(({ kind }) => kind === 'more')?.text;
  return {
    before,
    ...(isKicker && { kicker: above.text }),
    headline,
    ...(hasStandfirst && { standfirst: lines[at + 1]?.text ?? '' }),
    ...head,
    ...readBody(lines, next),
    ...(more && { more }),
  };
}
