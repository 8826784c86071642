import { LAST_LABEL } from './date-labels.ts';
import { daysIn } from './date-words.ts';
import { TIME_BEHIND } from './day-time.ts';
import { isWeekday } from './months.ts';

/** Words that lead over to a date. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on am vom den le du el del il op w dne dnia от від at um à alle kl klo'.split(' '),
);
const LAST_WORD = /(?:^|\s+)([^\s,]+),?\s*$/u;

const unshouted = (word: string): string => (word === word.toUpperCase() ? word.toLowerCase() : word);

/** A text without the words that lead over to a date: "on Friday", "am Freitag, den". */
function withoutLead(text: string, next = ''): string {
  const found = LAST_WORD.exec(text);
  const word = found?.[1] ?? '';
  // "Do" is a weekday in German, and a name in "Minh Do on Monday".
  return found && (PREPOSITIONS.has(unshouted(word)) || (next !== 'on' && isWeekday(word)))
    ? withoutLead(text.slice(0, found.index), word)
    : text;
}

/** The text with a stroke in the place of each day that it names, of the label before it, and of the time behind it. */
export function withoutDays(text: string): string {
  let bare = text;
  for (const { start, end } of [...daysIn(text)].reverse())
    bare = `${withoutLead(bare.slice(0, start)).replace(LAST_LABEL, ' | ')} | ${bare.slice(end).replace(TIME_BEHIND, '')}`;
  return bare;
}
