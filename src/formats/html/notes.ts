import { noteDayOf, noteKindOf } from '../../body/notes.ts';
import type { Line } from '../../body/around.ts';
import { daysIn } from '../../fields/date-words.ts';
import type { Note, NoteKind } from '../../model/index.ts';
import { phrasingLine } from '../../phrasing.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';
import { countWords, folded } from '../../text.ts';
import { jsonText } from './json-ld-claims.ts';
import type { StoryPage } from './story-page.ts';

/** What stands around a text and opens so is of the newsroom; an update there is the date of a change, and a sponsor a label. */
const KINDS: ReadonlySet<NoteKind | undefined> = new Set<NoteKind>([
  'correction',
  'clarification',
  'editors-note',
  'retraction',
  'disclosure',
]);
/** A label by itself says nothing. */
const MIN_WORDS = 5;
/** Nor does one with a day. */
const MAX_STAMP = 40;

function noteIn({ page, context }: StoryPage, { text, holder }: Line): Note[] {
  const isLabel = countWords(text) < MIN_WORDS || (text.length < MAX_STAMP && daysIn(text).length > 0);
  const kind = isLabel ? undefined : noteKindOf(text);
  if (kind === undefined || !KINDS.has(kind)) return [];
  const children = phrasingWithin(page.tree, holder, context);
  const day = noteDayOf(text, context);
  return [{ type: 'note', kind, ...(day !== undefined && { date: day }), children: [{ type: 'paragraph', children }] }];
}

const wordsOf = ({ children: [first] }: Note): string =>
  first?.type === 'paragraph' ? folded(phrasingLine(first.children)) : '';

/** The newsroom's notes in a text, and those in the lines before it and after it. */
export function notesOf(story: StoryPage): readonly Note[] {
  const { notes, start, end } = story.body();
  const { head, foot } = story.around();
  const outside = [...head, ...foot].filter((each) => each.end <= start || each.start >= end);
  const around = outside.flatMap((each) => noteIn(story, each));
  const known = new Set(notes.map(wordsOf));
  return [...notes, ...around.filter((note) => !known.has(wordsOf(note)))];
}

/** The corrections that the head tells of. https://schema.org/correction */
export function correctionsOf({ ld }: StoryPage): Note[] | undefined {
  const claims = ld?.correction === undefined ? [] : [ld.correction].flat();
  return claims.flatMap((claim): Note[] => {
    const text = jsonText(claim) ?? jsonText((claim as Record<string, unknown> | null)?.text);
    const children = text === undefined ? [] : [{ type: 'text' as const, value: text }];
    return text === undefined
      ? []
      : [{ type: 'note', kind: 'correction', children: [{ type: 'paragraph', children }] }];
  });
}
