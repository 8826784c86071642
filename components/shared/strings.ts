import type { NoteKind } from 'standfirst/model';

/** The elements' own words that every page may need, in English: what every other language falls back to. */
export const english = {
  byline: 'By {names}', // who wrote it; `{name}` stands for a value
  role: 'Role:', // announces, likewise, what somebody does
  readAlso: 'Read also', // announces a related story
};

/** The words that come with the parts which need them. */
export type LateWord =
  | 'readingTime'
  | 'minutes'
  | 'updated'
  | 'newTab'
  | 'credit'
  | 'readMore'
  | 'readLess'
  | 'showMore'
  | 'shown'
  | 'related'
  | 'embed'
  | 'video'
  | 'audio'
  | 'table'
  | 'code'
  | 'loading'
  | 'failed'
  | 'retry'
  | Exclude<NoteKind, 'callout'>;

/** The elements' own words in one language: all of them, but for English, whose others come with the parts that need them. */
export type Words = Readonly<typeof english> & Readonly<Partial<Record<LateWord, string>>>;

/** What is known of each language that was asked for. */
export const known = new Map<string, object>();

/** Where words of other languages are, by the tag of one, once there are any: an English page needs nothing of that. */
export const otherWords: { look?: (tag: string) => Words | undefined } = {};

/** A language as the elements use it. */
export interface Locale {
  /** Its tag, for dates and lists. */
  readonly tag: string;
  /** The elements' own words: in this language, or in English where we have none, or not yet. */
  readonly words: Words;
  /** The tag of the language of the words, for what is counted within them. */
  readonly wordsTag: string;
  /** True where a server writes, or what it wrote is taken over: neither knows the reader's clock. */
  readonly isServed?: boolean | undefined;
}
