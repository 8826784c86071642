import { memory } from '../memory.ts';
import { labelBefore } from './date-labels.ts';
import { SHAPES } from './date-shapes.ts';
import type { Day } from './date-shapes.ts';
import { timeBeside } from './day-time.ts';

/** A day that a text names: where it stands, and what the words before it say of it. */
export interface NamedDay {
  /** The day. */
  readonly day: Day;
  /** The other day that the same numbers are, where the month may stand first or second. */
  readonly swapped?: Day;
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** The time of day that stands beside it, as `18:04`. */
  readonly time?: string;
  /** Where a label stands before it, what happened on the day. */
  readonly label?: 'published' | 'modified';
}

/** The code of the zero in scripts that have digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, wide Latin. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Digits of other scripts are among these. */
const FAR = /[\u0660-\uFFFF]/;

/** The text with digits of all scripts written in Latin ones: as long as before. */
export function latinDigits(text: string): string {
  if (!FAR.test(text)) return text;
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const MAX_LENGTH = 200;
/** Where none of these stands there is no digit of any script; most lines have none, and that is seen at a glance. */
const MAYBE_DIGIT = /[0-9\u0660-\uFFFF]/;
const HAS_YEAR = /(?:19|20|25|1[34])\d{2}|\.\s?\d{2}(?!\d)|1[01]\d[-/.年]|民國|\d{2}-\d{2}-\d{2}\s/u;

/** What is known of a text, by the language that it was read in: there are two at most, none and that of the page. */
const known = memory<{ readonly language: string | undefined; readonly days: readonly NamedDay[] }[]>();

/**
 * The days that a short text names with their years, in the order of the text, none of them twice.
 *
 * @param language - The language of the page, which tells the day from the month in `12/03/2020`.
 */
export function daysIn(text: string, language?: string): readonly NamedDay[] {
  if (text.length > MAX_LENGTH || !MAYBE_DIGIT.test(text)) return [];
  const read = known.get(text) ?? [];
  const last = read.find((each) => each.language === language);
  if (last) return last.days;
  const latin = latinDigits(text);
  const days = HAS_YEAR.test(latin) ? readDays(latin, text, language) : [];
  known.set(text, [...read, { language, days }]);
  return days;
}

/** The day with its month and day exchanged, where that is another day. */
function otherWay([year, month, day]: Day): Pick<NamedDay, 'swapped'> {
  return Number(day) <= 12 && Number(month) !== Number(day) ? { swapped: [year, day, month] } : {};
}

function readDays(latin: string, text: string, language: string | undefined): readonly NamedDay[] {
  const days: NamedDay[] = [];
  for (const { pattern, read, isEitherWay, sign } of SHAPES) {
    if (sign?.test(latin) === false) continue;
    // To copy the pattern, as matchAll does, takes longer than most texts take.
    pattern.lastIndex = 0;
    for (let found = pattern.exec(latin); found !== null; found = pattern.exec(latin)) {
      const [start, end] = [found.index, found.index + found[0].length];
      const day = read(found.slice(1), language);
      if (day === undefined || days.some((other) => start < other.end && other.start < end)) continue;
      const time = timeBeside(latin, start, end);
      days.push({
        day,
        ...(isEitherWay && otherWay(day)),
        start,
        end,
        ...(time !== undefined && { time }),
      });
    }
  }
  days.sort((a, b) => a.start - b.start);
  return days.map((day, i) => ({ ...day, ...labelBefore(text.slice(days[i - 1]?.end ?? 0, day.start)) }));
}

/** The first day that a short text names, with the time beside it; `undefined` where it names none, or only a time. */
export function dayInWords(text: string, language?: string): NamedDay | undefined {
  return daysIn(text, language)[0];
}
