import { folded } from '../text.ts';

/**
 * Languages whose month names are read where a page does not help: the names come from the platform, so a language costs
 * its tag here and nothing else. Croatian is left out, since its October is the November of its neighbours: its months
 * are read on pages in it alone.
 */
export const LANGUAGES =
  'en,de,fr,es,it,pt,nl,sv,da,nb,fi,pl,cs,sk,uk,ru,bg,ro,hu,el,tr,az,id,ms,vi,ca,lt,lv,et,sl,sr,sr-Latn,be,ka,hy,ar,fa,he,hi,bn,ur,th,mr,ne,ta,te,kn,ml,gu,pa,si,km,lo,my,sq,mk,eu,gl,is,kk,ky,uz,mn,sw,fil,am,af,ar-LB,ar-DZ,ar-MA'.split(
    ',',
  );

type Months = ReadonlyMap<string, number>;

const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
];

/** The names of the months in a language: as they stand in a date and by themselves, long and short. */
function monthsIn(language: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const options of SHAPES) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
      const name = folded(part?.value ?? '');
      if (/\p{L}{2}/u.test(name) && !months.has(name)) months.set(name, month + 1);
    }
  }
  return months;
}

/** Abbreviations that newspapers print and the platform does not give. */
const PRINTED: Months = new Map([
  ['sept', 9],
  ['febr', 2],
  ['okt', 10],
  ['juin', 6],
  ['juil', 7],
]);

let english: Months | undefined;
let all: Map<string, number> | undefined;

/** The months of all languages, English before the others; made when the first date in words is met. */
function allMonths(): Months {
  if (all) return all;
  all = new Map([...(english ?? []), ...PRINTED]);
  for (const language of LANGUAGES) {
    for (const [name, month] of monthsIn(language)) if (!all.has(name)) all.set(name, month);
  }
  return all;
}

const own = new Map<string, Months>();
/** Those whose words for months are other months' in a language that is asked before. */
const OWN_MONTHS = new Set(['hr', 'bs']);

function ownMonths(language: string | undefined): Months | undefined {
  const code = language?.split('-')[0] ?? '';
  if (!OWN_MONTHS.has(code)) return undefined;
  const months = own.get(code) ?? monthsIn(code);
  own.set(code, months);
  return months;
}

/**
 * The number of the month that a word names in any of the languages, from 1; `undefined` where it names none.
 *
 * @param language - The language of the page, which is asked first where its months are called like others elsewhere.
 */
export function monthOf(word: string, language?: string): number | undefined {
  // Hebrew writes the word for "in" with the name.
  const name = folded(word).replace(/^ב(?=\p{sc=Hebrew}{3})/u, '');
  english ??= monthsIn('en');
  return ownMonths(language)?.get(name) ?? english.get(name) ?? allMonths().get(name);
}

let weekdays: Set<string> | undefined;

function weekdaysIn(language: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return [1, 2, 3, 4, 5, 6, 7].map((day) => folded(format.format(Date.UTC(2024, 0, day))));
  });
}

/** True for a word that names a day of the week in one of the languages. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(LANGUAGES.flatMap(weekdaysIn));
  return weekdays.has(folded(word));
}
