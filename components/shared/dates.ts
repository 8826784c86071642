/** A date as far as its source tells it. */
export interface Moment {
  /** As it stood: what goes into `datetime`. */
  readonly iso: string;
  /** How far it is told: a day, a time of unknown zone, or an instant. */
  readonly kind: 'day' | 'local' | 'instant';
  /** Milliseconds since 1970; of a day and a local time, as if it were UTC. */
  readonly time: number;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/iu;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const RELATIVE_DAYS = 7;

function kindOf(hours: string | undefined, zone: string | undefined): Moment['kind'] {
  if (hours === undefined) return 'day';
  return zone === undefined ? 'local' : 'instant';
}

/** Reads a date of ISO 8601; `undefined` where it is none. `Date` would read too much, and invent a zone. */
export function readMoment(value: string | null | undefined): Moment | undefined {
  const iso = typeof value === 'string' ? value.trim() : '';
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, zulu, sign, offsetHours, offsetMinutes] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // `Date` takes the 30th of February for the 1st of March.
  if (new Date(midnight).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
  if (Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59) return undefined;
  const offset = Number(`${sign ?? '+'}1`) * (Number(offsetHours ?? 0) * HOUR + Number(offsetMinutes ?? 0) * MINUTE);
  const clock = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * 1000;
  return { iso, kind: kindOf(hours, zulu ?? sign), time: midnight + clock - offset };
}

const formats = new Map<string, Intl.DateTimeFormat>();

// To make a format costs far more than to use it.
function formatFor(locale: string, kind: Moment['kind'], withTime: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${kind} ${String(withTime)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(withTime && kind !== 'day' && { hour: 'numeric', minute: '2-digit' }),
    ...(withTime && kind === 'instant' && { timeZoneName: 'short' }),
    ...(kind !== 'instant' && { timeZone: 'UTC' }),
  });
  formats.set(key, format);
  return format;
}

/** Writes a date out: an instant by the reader's clock, everything else as the source has it. */
export function formatMoment(moment: Moment, locale: string, withTime = false): string {
  return formatFor(locale, moment.kind, withTime).format(moment.time);
}

/** The reader's calendar day on which an instant falls, or the day that is written, counted from 1970. */
function dayOf(moment: Moment): number {
  if (moment.kind !== 'instant') return Math.floor(moment.time / DAY);
  const date = new Date(moment.time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** True where the second date is on a later day than the first, as the reader sees them. */
export function isLaterDay(first: Moment, second: Moment): boolean {
  return dayOf(second) > dayOf(first);
}

/**
 * Writes a date as its distance from now, within a week; `undefined` beyond. Where the source does not tell the instant,
 * the distance is in whole days.
 */
export function relativeMoment(moment: Moment, locale: string, now: number = Date.now()): string | undefined {
  const days = dayOf(moment) - dayOf({ iso: '', kind: 'instant', time: now });
  if (Math.abs(days) > RELATIVE_DAYS) return undefined;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.round((moment.time - Math.floor(now / MINUTE) * MINUTE) / MINUTE);
  if (moment.kind !== 'instant' || Math.abs(minutes) >= 24 * 60) return format.format(days, 'day');
  return Math.abs(minutes) < 60 ? format.format(minutes, 'minute') : format.format(Math.trunc(minutes / 60), 'hour');
}
