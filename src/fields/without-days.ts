import { LAST_LABEL } from './date-labels.ts';
import { daysIn } from './date-words.ts';
import { TIME_BEHIND } from './day-time.ts';
import { isWeekday } from './months.ts';

/** Words that lead over to a date. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on at am vom den le du el del il op w dne dnia от від at um à alle kl klo em pada vào στις'.split(' '),
);
const LAST_WORD = /(?:^|\s+)([^\s,]+),?\s*$/u;

const unshouted = (word: string): string => (word === word.toUpperCase() ? word.toLowerCase() : word);

/** A text without the words that lead over to a date: "on Friday", "am Freitag, den". */
function withoutLead(text: string, next = ''): string {
  const found = LAST_WORD.exec(text);
  const word = found?.[1] ?? '';
  // "Do" is a weekday in German, and a name in "Anh Do on Monday".
  return found && (PREPOSITIONS.has(unshouted(word)) || (next !== 'on' && isWeekday(word)))
    ? withoutLead(text.slice(0, found.index), word)
    : text;
}

/** A date whose day and month nobody can tell apart is a date. */
export const ANY_DATE = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/u;
const ANY_DATES = new RegExp(ANY_DATE, 'gu');
/** One that everybody can read. */
const A_DATE = '2001-01-01';

/** The text with a day that everybody can read in the place of each that only its language tells. */
export function withReadableDays(text: string): string {
  return text.replace(ANY_DATES, A_DATE);
}

/** The text with a stroke in the place of each day that it names, of the label before it, and of the time behind it. */
export function withoutDays(whole: string): string {
  const text = withReadableDays(whole);
  let bare = text;
  for (const { start, end } of [...daysIn(text)].reverse())
    bare = `${withoutLead(bare.slice(0, start)).replace(LAST_LABEL, ' | ')} | ${bare.slice(end).replace(TIME_BEHIND, '')}`;
  return bare;
}
