import { folded } from '../text.ts';

const DAY = 86_400_000;
/** The shortest month, the thirteenth of Ethiopia, has five days, and so many of them are more than a year. */
const SHORTEST = 5;
const STEPS = 74;
/** No guess is further from the day. */
const REACH = 5;

/** A calendar that counts years of its own, as the platform knows it. */
interface Calendar {
  /** The locale in which its months are named. */
  readonly locale: string;
  /** Its name on the platform: https://unicode.org/reports/tr35/#UnicodeCalendarIdentifier */
  readonly name: string;
  /** The day before its first, counted from 1970. */
  readonly epoch: number;
  /** The mean length of a year, and that of a month, in days. */
  readonly lengths: readonly [year: number, month: number];
}

const IRAN: Calendar = { locale: 'fa', name: 'persian', epoch: -492_269, lengths: [365.2422, 30.6] };
const ETHIOPIA: Calendar = { locale: 'am', name: 'ethiopic', epoch: -716_367, lengths: [365.25, 30] };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, month and day of a day in a calendar. */
function partsOf({ name }: Calendar, time: number): readonly number[] {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, options);
  formats.set(name, format);
  const parts = format.formatToParts(time);
  return (['year', 'month', 'day'] as const).map((type) =>
    parseInt(parts.find((part) => part.type === type)?.value ?? '', 10),
  );
}

const names = new Map<string, ReadonlyMap<string, number>>();

/** The numbers of the months of a calendar by their names, as the platform writes them. */
function monthsOf(calendar: Calendar): ReadonlyMap<string, number> {
  const known = names.get(calendar.name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`${calendar.locale}-u-ca-${calendar.name}-nu-latn`, {
    ...{ month: 'long', timeZone: 'UTC' },
  });
  const entries = Array.from({ length: STEPS }, (_, i) => {
    const time = Date.UTC(2024, 3, 5) + i * SHORTEST * DAY;
    return [folded(format.format(time)), partsOf(calendar, time)[1] ?? 0] as const;
  });
  const months = new Map(entries);
  names.set(calendar.name, months);
  return months;
}

type Day = readonly [year: string, month: string, day: string];

/** A day of a calendar, its month in words or as a number, in that of the rest of the world; `undefined` where it is none. */
function fromCalendar(calendar: Calendar, year: string, month: string, day: string): Day | undefined {
  const number = monthsOf(calendar).get(folded(month)) ?? (/^\d+$/u.test(month) ? Number(month) : undefined);
  if (number === undefined) return undefined;
  const wanted = [Number(year), number, Number(day)];
  const { epoch, lengths } = calendar;
  const guess = Math.round(epoch + (Number(year) - 1) * lengths[0] + (number - 1) * lengths[1] + Number(day));
  for (let offset = -REACH; offset <= REACH; offset++) {
    const time = (guess + offset) * DAY;
    if (partsOf(calendar, time).every((part, i) => part === wanted[i])) {
      const [y = '', m = '', d = ''] = new Date(time).toISOString().slice(0, 10).split('-');
      return [y, String(Number(m)), String(Number(d))];
    }
  }
  return undefined;
}

/** A day of the calendar of Iran. */
export function fromPersian(year: string, month: string, day: string): Day | undefined {
  return fromCalendar(IRAN, year, month, day);
}

const ETHIOPIC = /^\p{sc=Ethiopic}/u;

/** A day of the calendar of Ethiopia, its month in its words: seven years, or eight, behind. */
export function fromEthiopian(year: string, month: string, day: string): Day | undefined {
  return ETHIOPIC.test(month) ? fromCalendar(ETHIOPIA, year, month, day) : undefined;
}
