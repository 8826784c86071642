import { dayOf, type Moment } from './dates.ts';
import { intl } from './intl.ts';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const RELATIVE_DAYS = 7;

const NUMERIC: Intl.RelativeTimeFormatOptions = { numeric: 'auto' };

/**
 * Writes a date as its distance from now, within a week; `undefined` beyond. Where the source does not tell the instant,
 * the distance is in whole days.
 */
export function relativeMoment(moment: Moment, locale: string, now: number = Date.now()): string | undefined {
  const days = dayOf(moment) - dayOf({ kind: 'instant', time: now });
  if (Math.abs(days) > RELATIVE_DAYS) return undefined;
  const format = intl(Intl.RelativeTimeFormat, locale, NUMERIC);
  const minutes = Math.round(moment.time / MINUTE - Math.floor(now / MINUTE));
  if (moment.kind !== 'instant' || Math.abs(minutes) >= DAY) return format.format(days, 'day');
  return Math.abs(minutes) < HOUR
    ? format.format(minutes, 'minute')
    : format.format(Math.trunc(minutes / HOUR), 'hour');
}

/** What shows the distance from now. */
export interface Clock {
  readonly isConnected: boolean;
  readonly dateStyle?: string;
  requestUpdate(): void;
}

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setInterval> | undefined;

function onMinute(): void {
  for (const clock of clocks) {
    if (clock.isConnected && clock.dateStyle === 'relative') clock.requestUpdate();
    else clocks.delete(clock);
  }
  if (clocks.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}

/** Has an element updated every minute while it is in a page. One timer serves all; where nothing changes, nothing is written. */
export function tick(clock: Clock): void {
  clocks.add(clock);
  timer ??= setInterval(onMinute, MINUTE);
}
