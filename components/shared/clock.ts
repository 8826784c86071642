import { formatDay, type Moment } from './dates.ts';
import { intl } from './intl.ts';

const LOCAL: Intl.DateTimeFormatOptions = {
  ...{ year: 'numeric', month: 'long', day: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' },
};
const INSTANT: Intl.DateTimeFormatOptions = { ...LOCAL, timeZone: undefined, timeZoneName: 'short' };

/** Writes a date with its time of day, as far as that is told: an instant's by the reader's clock. */
export function formatMoment(moment: Moment, locale: string): string {
  const { kind, time } = moment;
  if (kind === 'day') return formatDay(moment, locale);
  return intl(Intl.DateTimeFormat, locale, kind === 'local' ? LOCAL : INSTANT).format(time);
}
