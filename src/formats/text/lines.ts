import { BOILERPLATE } from '../../pieces/boilerplate.ts';
import { readByline } from '../../fields/byline.ts';
import { isName } from '../../fields/person-name.ts';
import { splitCaption } from '../../fields/credit.ts';
import { date } from '../../fields/date.ts';
import { minutesIn } from '../../pieces/reading-time.ts';
import { countWords, endsCut, line } from '../../text.ts';
import { itemOf, rowsOf } from './rows.ts';

/** What a line of pasted text is, by itself. */
export type LineKind =
  | 'more'
  | 'reading-time'
  | 'avatar'
  | 'caption'
  | 'date'
  | 'byline'
  | 'related'
  | 'boilerplate'
  | 'name'
  | 'cut'
  | 'label'
  | 'sentence'
  | 'title';

/** A line that opens as an item of a list does. */
export type ListSign = NonNullable<ReturnType<typeof itemOf>>;

/** A line of pasted text. */
export interface TextLine {
  /** Its words. */
  readonly text: string;
  /** What it is. */
  readonly kind: LineKind;
  /** How many words it has. */
  readonly words: number;
  /** What stands after the sign of a list's item, where it opens with one. */
  readonly item?: ListSign;
}

const MORE =
  /^(?:(?:show|load|view|see) more|show all|mehr (?:laden|anzeigen)|voir plus|ver más|mostra altro|показати (?:ще|більше)|показать еще|عرض المزيد|もっと見る|加载更多|더 ?보기)\W*$/iu;
const AVATAR =
  /^(?:avatar|author avatar|profile (?:picture|photo|image)|(?:photo|picture) of .{3,60}|аватар|foto de perfil|profilbild)\W*$/iu;
/** Bylines in scripts that have no capitals. */
const UNCASED_BYLINE = /^(?:بقلم|كتبت?|إعداد|מאת|記者|记者|文)[\s:：／/]+\S|^[\p{L} ]{2,12}\s(?:\p{L}{1,2})?기자$/u;
const BYLINE = /^(?:by|written by|von|par|por|di|da|door|av|автор|автори|автор:|بقلم|מאת)[\s:]+\p{Lu}/iu;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/u;
const RELATED = BOILERPLATE.find(({ why }) => why === 'related line')?.pattern;

const MAX_DATE = 30;

const noContext = { report: () => undefined };

/** The kinds in order of belief: the first that a line fits is what it is. */
const KINDS: readonly { readonly kind: LineKind; readonly is: (text: string, words: number) => boolean }[] = [
  { kind: 'more', is: (text) => MORE.test(text) },
  {
    kind: 'reading-time',
    is: (text, words) => words <= 8 && !SENTENCE_END.test(text) && minutesIn(text, true) !== undefined,
  },
  { kind: 'avatar', is: (text) => AVATAR.test(text) },
  {
    kind: 'date',
    // Japanese and Chinese have a word for each part of a date and of a time, all of them short.
    is: (text, words) => (words <= 8 || text.length <= MAX_DATE) && date(text, noContext) !== undefined,
  },
  { kind: 'related', is: (text) => RELATED?.test(text) ?? false },
  {
    kind: 'byline',
    is: (text, words) => words <= 15 && (BYLINE.test(text) || UNCASED_BYLINE.test(text)) && readByline(text).length > 0,
  },
  { kind: 'caption', is: (text) => splitCaption(text).creditLine !== undefined },
  { kind: 'boilerplate', is: (text) => BOILERPLATE.some(({ pattern }) => pattern.test(text)) },
  { kind: 'cut', is: (text, words) => words >= 8 && endsCut(text) },
  {
    kind: 'name',
    is: (text, words) =>
      words >= 2 &&
      words <= 4 &&
      isName(text) &&
      text.split(' ').every((word) => /^\p{Lu}|^(?:von|van|de|da|di|al|bin|der|den|le|la)$/u.test(word)),
  },
  { kind: 'label', is: (_, words) => words <= 3 },
  { kind: 'sentence', is: (text, words) => words > 25 || SENTENCE_END.test(text) },
  { kind: 'title', is: () => true },
];

/** The lines of a text that are not empty, each with what it is by itself. */
export function linesOf(text: string): TextLine[] {
  return rowsOf(text)
    .map(line)
    .filter((each) => each !== '')
    .map((each) => {
      const words = countWords(each);
      const item = itemOf(each);
      const kind = KINDS.find(({ is }) => is(each, words))?.kind ?? 'title';
      return { text: each, words, kind, ...(item && { item }) };
    });
}
