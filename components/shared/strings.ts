import type { NoteKind } from 'standfirst/model';

/**
 * The elements' own words: what each is for, in the order in which a file of `locales/` has them, one a line. `{name}`
 * stands for a value.
 */
const NAMES = [
  'byline', // who wrote it: By {names}
  'readingTime', // how long it takes: {time} read
  'minutes', // the form of the minutes in it that reads well in this language: short or long
  'updated', // when it was changed: Updated {date}
  'credit', // announces, to those who do not see it, the credit of a picture
  'readMore', // opens a text that is cut
  'readLess', // cuts it again
  'readAlso', // announces a related story
  'related', // the heading above related stories
  'showMore', // asks for more stories
  'shown', // how many stories are shown: {shown} of {total}
  'embed', // leads to what is embedded: View on {provider}
  'video', // leads to a video
  'audio', // leads to a sound recording
  'table', // names a table that has no caption
  'code', // names a piece of code
  'loading', // while a story is fetched
  'failed', // when it could not be
  'retry', // tries again
  'newTab', // said of a link that opens elsewhere
  'editors-note', // the kinds of notes; a callout has no name
  'correction',
  'clarification',
  'update',
  'retraction',
  'disclosure',
  'sponsor',
] as const;

/** The elements' own words in one language. */
export type Words = Readonly<Record<(typeof NAMES)[number] | Exclude<NoteKind, 'callout'>, string>>;

/** Reads the words of a language as its file has them. */
export function readWords(lines: string): Words {
  const words = lines.split('\n');
  return Object.fromEntries(NAMES.map((name, index) => [name, words[index]])) as Words;
}

/** English: what every other language falls back to. */
export const english: Words = readWords(`By {names}
{time} read
short
Updated {date}
Credit:
Read more
Read less
Read also
Related stories
Show more
{shown} of {total}
View on {provider}
Watch the video
Listen to the audio
Table
Code
Loading…
This could not be loaded.
Try again
(opens in a new tab)
Editor’s note
Correction
Clarification
Update
Retraction
Disclosure
Sponsored`);
