import { formatted } from './intl.ts';
import type { Locale } from './language.ts';

const unitForm = (unit: string, unitDisplay: 'short' | 'long'): Intl.NumberFormatOptions => ({
  style: 'unit',
  unit,
  unitDisplay,
});

const FORMS = {
  minute: { short: unitForm('minute', 'short'), long: unitForm('minute', 'long') },
  second: { short: unitForm('second', 'short'), long: unitForm('second', 'long') },
};

/** Minutes or seconds in words: "1 min". */
export function duration(amount: number, unit: 'minute' | 'second', { wordsTag, words }: Locale): string {
  return formatted(Intl.NumberFormat, wordsTag, FORMS[unit][words.minutes as 'short' | 'long'], amount);
}

/** "1 min read"; `undefined` where the minutes are not known. */
export function minutesIn(minutes: number | null | undefined, locale: Locale): string | undefined {
  if (typeof minutes !== 'number' || !(minutes > 0)) return undefined;
  return locale.words.readingTime.replace('{time}', duration(Math.ceil(minutes), 'minute', locale));
}
