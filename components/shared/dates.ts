import { formatted } from './intl.ts';

/** A date as far as its source tells it. */
export interface Moment {
  /** As it stood: what goes into `datetime`. */
  readonly iso: string;
  /** How far it is told: a day, a time of unknown zone, or an instant. */
  readonly kind: 'day' | 'local' | 'instant';
  /** Milliseconds since 1970; of a day and a local time, as if it were UTC. */
  readonly time: number;
}

const ISO = /^(\d{4}-\d\d-(\d\d))(?:[Tt ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?([Zz]|([+-]\d\d):?(\d\d))?)?$/u;

const MINUTE = 60_000;
const DAY = 24 * 60;

/** Reads a date of ISO 8601; `undefined` where it is none. `Date` would read too much, and invent a zone. */
export function readMoment(value: string | null | undefined): Moment | undefined {
  const iso = typeof value === 'string' ? value.trim() : '';
  const [, date = '', day, clock, zone, hours, minutes] = ISO.exec(iso) ?? [];
  const time = Date.parse(clock ? `${date}T${clock}${hours ? `${hours}:${minutes}` : 'Z'}` : date);
  // `Date` takes the 30th of February for the 1st of March.
  if (Number.isNaN(time) || (Number(day) > 28 && new Date(date).getUTCDate() !== Number(day))) return undefined;
  return { iso, kind: clock ? (zone ? 'instant' : 'local') : 'day', time };
}

const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };

/** Writes the day of a date: an instant's by the reader's clock, everything else as the source has it. */
export function formatDay(moment: Moment, locale: string): string {
  return formatted(Intl.DateTimeFormat, locale, DATE, dayOf(moment) * DAY * MINUTE);
}

/** The reader's calendar day on which an instant falls, or the day that is written, counted from 1970. */
export function dayOf({ kind, time }: Pick<Moment, 'kind' | 'time'>): number {
  const zone = kind === 'instant' ? new Date(time).getTimezoneOffset() : 0;
  return Math.floor((time / MINUTE - zone) / DAY);
}

/** True where the second date is on a later day than the first, as the reader sees them. */
export function isLaterDay(first: Moment, second: Moment): boolean {
  return dayOf(second) > dayOf(first);
}
