import type { Note, NoteKind } from '../model/index.ts';
import { phrasingText } from './phrasing.ts';

const LABELS: Readonly<Record<NoteKind, string | undefined>> = {
  'editors-note': 'Editor’s note',
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
  disclosure: 'Disclosure',
  sponsor: 'Sponsored',
  callout: undefined,
};

/** A few words of one sentence and a colon, in any language: "Correction, Oct. 18:", "Виправлення:". */
const OWN_LABEL = /^(?:(?![.!?]\s+\p{Lu})[^:：]){1,40}[:：]/u;

/**
 * Names the kind of a note, in English. Gives `undefined` for a callout, and for a note that opens with a label of its
 * own, as most do on the page.
 */
export function noteLabel(note: Note): string | undefined {
  const [first] = note.children;
  const opening = first?.type === 'paragraph' ? phrasingText(first.children).trimStart() : '';
  return OWN_LABEL.test(opening) ? undefined : LABELS[note.kind];
}
