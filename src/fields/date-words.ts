import { folded } from '../text.ts';

/**
 * Languages whose month names are read where a page does not help: the names come from the platform, so a language costs
 * its tag here and nothing else. Croatian is left out, since its October is the November of its neighbours.
 */
const LANGUAGES =
  'en,de,fr,es,it,pt,nl,sv,da,nb,fi,pl,cs,sk,uk,ru,bg,ro,hu,el,tr,az,id,ms,vi,ca,lt,lv,et,sl,sr,sr-Latn,be,ka,hy,ar,fa,he,hi,bn,ur,th'.split(
    ',',
  );

type Months = ReadonlyMap<string, number>;

const SHORT_NAMES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
];

/** The names of the months in a language: as they stand in a date and by themselves, long and short. */
function monthsIn(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const options of SHORT_NAMES) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
      const name = folded(part?.value ?? '');
      if (/\p{L}{2}/u.test(name) && !months.has(name)) months.set(name, month + 1);
    }
  }
  return months;
}

let english: Months | undefined;
let all: Map<string, number> | undefined;

/** The months of all languages, English before the others; made when the first date in words is met. */
function allMonths(): Months {
  if (all) return all;
  all = new Map();
  for (const language of LANGUAGES) {
    for (const [name, month] of monthsIn(language)) if (!all.has(name)) all.set(name, month);
  }
  return all;
}

// 18 October 2025, 18. Oktober 2025, 18 de octubre de 2025
const DAY_FIRST =
  /(?:^|[^\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|er|º|\.|-го)?\s+(?:de |del |d['’])?(\p{L}[\p{L}\p{M}]{1,14})\.?,?\s+(?:de |del )?((?:19|20)\d{2})(?!\d)/u;
// October 18, 2025
const MONTH_FIRST =
  /(?:^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{M}]{1,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u;
// 2025年10月18日, 2025년 10월 18일
const EAST_ASIAN = /((?:19|20)\d{2})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일]?/u;
// 18.10.2025: with points the day stands first in every country; with slashes it depends, so those are not read
const POINTS = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/u;

/** Year, month and day as they stand in a text, the month as a number. */
export type Day = readonly [year: string, month: string, day: string];

function named(text: string, months: Months): Day | undefined {
  const first = DAY_FIRST.exec(text);
  const month = first && months.get(folded(first[2] ?? ''));
  if (first && month) return [first[3] ?? '', String(month), first[1] ?? ''];
  const second = MONTH_FIRST.exec(text);
  const other = second && months.get(folded(second[1] ?? ''));
  return second && other ? [second[3] ?? '', String(other), second[2] ?? ''] : undefined;
}

const MAX_LENGTH = 200;
const HAS_YEAR = /(?:19|20)\d{2}/u;

/** The day that a short text names in words of any of the languages; `undefined` where it names none, or only a time. */
export function dayInWords(text: string): Day | undefined {
  if (text.length > MAX_LENGTH || !HAS_YEAR.test(text)) return undefined;
  const asian = EAST_ASIAN.exec(text);
  if (asian) return [asian[1] ?? '', asian[2] ?? '', asian[3] ?? ''];
  const points = POINTS.exec(text);
  if (points) return [points[3] ?? '', points[2] ?? '', points[1] ?? ''];
  english ??= monthsIn('en');
  return named(text, english) ?? named(text, allMonths());
}
