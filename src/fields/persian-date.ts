import { folded } from '../text.ts';

const DAY = 86_400_000;
/** The year of the calendar of Iran begins so many years, and about so many days, after that of the rest of the world. */
const [YEARS_BEFORE, DAYS_BEFORE] = [621, 79];
const MEAN_MONTH = 30.6;
/** No guess is further from the day. */
const REACH = 5;

let numbers: Intl.DateTimeFormat | undefined;
let months: ReadonlyMap<string, number> | undefined;

/** Year, month and day of a day in the calendar of Iran. */
function partsOf(time: number): readonly number[] {
  numbers ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    timeZone: 'UTC',
  });
  const parts = numbers.formatToParts(time);
  return (['year', 'month', 'day'] as const).map((type) =>
    parseInt(parts.find((part) => part.type === type)?.value ?? '', 10),
  );
}

/** The numbers of its months by their names, as the platform writes them. */
function monthNames(): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian-nu-latn', { month: 'long', timeZone: 'UTC' });
  const entries = Array.from({ length: 12 }, (_, i) => {
    const time = Date.UTC(2024, 3, 5) + i * MEAN_MONTH * DAY;
    return [folded(format.format(time)), partsOf(time)[1] ?? 0] as const;
  });
  return new Map(entries);
}

/** A day of the calendar of Iran, its month in words or as a number, in that of the rest of the world; `undefined` where it is none. */
export function fromPersian(
  year: string,
  month: string,
  day: string,
): readonly [year: string, month: string, day: string] | undefined {
  months ??= monthNames();
  const number = months.get(folded(month)) ?? (/^\d+$/u.test(month) ? Number(month) : undefined);
  if (number === undefined) return undefined;
  const wanted = [Number(year), number, Number(day)];
  const guess = Date.UTC(Number(year) + YEARS_BEFORE, 0, DAYS_BEFORE + (number - 1) * MEAN_MONTH + Number(day));
  for (let offset = -REACH; offset <= REACH; offset++) {
    const time = Math.floor(guess / DAY) * DAY + offset * DAY;
    if (partsOf(time).every((part, i) => part === wanted[i])) {
      const [y = '', m = '', d = ''] = new Date(time).toISOString().slice(0, 10).split('-');
      return [y, String(Number(m)), String(Number(d))];
    }
  }
  return undefined;
}
