import { factWords } from './fact-words.ts';
import { formatted } from './intl.ts';
import type { Locale } from './language.ts';

/** The forms of `Intl`, each made once: it knows them by what they are, not by what they say. */
const forms: Record<string, Intl.NumberFormatOptions> = {};

/** Minutes or seconds in words: "1 min". */
export function duration(amount: number, unit: 'minute' | 'second', { wordsTag, words }: Locale): string {
  const unitDisplay = (words.minutes ?? factWords.minutes) as 'short' | 'long';
  const form = (forms[unit + unitDisplay] ??= { style: 'unit', unit, unitDisplay });
  return formatted(Intl.NumberFormat, wordsTag, form, amount);
}

/** "1 min read"; `undefined` where the minutes are not known. */
export function minutesIn(minutes: number | null | undefined, locale: Locale): string | undefined {
  if (typeof minutes !== 'number' || !(minutes > 0)) return undefined;
  return (locale.words.readingTime ?? factWords.readingTime).replace(
    '{time}',
    duration(Math.ceil(minutes), 'minute', locale),
  );
}

/** How long a recording is: "40 sec", "4 min"; `undefined` where that is not known. */
export function lengthOf(seconds: number | undefined, locale: Locale): string | undefined {
  if (typeof seconds !== 'number' || !(seconds > 0)) return undefined;
  return seconds < 60
    ? duration(Math.round(seconds), 'second', locale)
    : duration(Math.round(seconds / 60), 'minute', locale);
}
