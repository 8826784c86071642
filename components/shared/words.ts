import { factWords } from './fact-words.ts';
import { english as always, known as locales, type LateWord, otherWords, type Words } from './strings.ts';

/** Every word there is. */
export type AllWords = Readonly<Record<keyof typeof always | LateWord, string>>;

/** English, all of it. */
export const english: AllWords = {
  ...always,
  ...factWords,
  credit: 'Credit:', // announces, to those who do not see it, the credit of a picture
  readMore: 'Read more', // opens a text that is cut
  readLess: 'Read less', // cuts it again
  showMore: 'Show more', // asks for more stories
  shown: '{shown} of {total}', // how many stories are shown
  related: 'Related stories', // the heading above related stories
  embed: 'View on {provider}', // leads to what is embedded
  video: 'Watch the video', // leads to a video
  audio: 'Listen to the audio', // leads to a sound recording
  table: 'Table', // names a table that has no caption
  code: 'Code', // names a piece of code
  loading: 'Loading…', // while a story is fetched
  failed: 'This could not be loaded.', // when it could not be
  retry: 'Try again', // tries again
  'editors-note': 'Editor’s note', // the kinds of notes; a callout has no name
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
  disclosure: 'Disclosure',
  sponsor: 'Sponsored',
};

/** What the lines of a file of `locales/` say, in their order. */
const LINES =
  'byline readingTime minutes updated credit readMore readLess readAlso related showMore shown embed video audio table code loading failed retry newTab editors-note correction clarification update retraction disclosure sponsor role';

/** Reads the words of a language as its file has them. */
export function readWords(lines: string): AllWords {
  const words = lines.split('\n');
  return Object.fromEntries(LINES.split(' ').map((name, index) => [name, words[index]])) as AllWords;
}

/** All words, where a language has but those that every page may need. */
export function allWords(words: Words): AllWords {
  return { ...english, ...words };
}

const known = new Map<string, AllWords>();

/** The key of the words for a language: Norwegian has two names, and Chinese two scripts. */
export function keyOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return script === 'Hant' ? 'zh-Hant' : language === 'no' ? 'nb' : language;
}

/** Keeps words of a language, unless it has some. */
export function offerWords(key: string, words: AllWords): void {
  if (!known.has(key)) known.set(key, words);
  otherWords.look = (each) => known.get(keyOf(each));
  locales.clear();
}

/**
 * Gives the elements words of a language: of one that they do not have, of a newsroom's own, or before they are asked
 * for, as on a server.
 *
 * @param tag - The language, such as `uk`.
 * @param lines - The words, one a line, in the order of the files in `locales/`.
 * @example
 * ```ts
 * import { addWords } from 'standfirst-components';
 * import { words } from 'standfirst-components/locales/uk';
 *
 * addWords('uk', words);
 * ```
 */
export function addWords(tag: string, lines: string): void {
  known.delete(tag);
  offerWords(tag, readWords(lines));
}
