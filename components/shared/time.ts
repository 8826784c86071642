import type { DateString } from 'standfirst/model';
import { formatDay, type Moment, readMoment } from './dates.ts';
import type { Locale } from './language.ts';
import { relative } from './late-relative.ts';
import { html, type Piece } from './template.ts';

/** How dates are shown: written out, as the distance from now where that is short, or not at all. */
export type DateStyle = 'absolute' | 'relative' | 'none';

/** How dates and durations are written. */
export interface TimeOptions {
  /** The language. */
  readonly locale: Locale;
  /** The form. */
  readonly dateStyle: DateStyle;
  /** Writes a date out; by default its day. */
  readonly format?: (moment: Moment, locale: string) => string;
}

/** A date as it is shown: where the reader's clock is not known, an instant is a time of UTC. */
export function momentOf(value: DateString | null | undefined, { isServed }: Locale): Moment | undefined {
  const moment = readMoment(value);
  return moment?.kind === 'instant' && isServed ? { ...moment, kind: 'local' } : moment;
}

/** A date as a `<time>`; `undefined` where it is none, or none is wanted. */
export function dateTime(value: DateString | null | undefined, options: TimeOptions): Piece | undefined {
  const { locale, dateStyle, format = formatDay } = options;
  const moment = momentOf(value, locale);
  if (!moment || dateStyle === 'none') return undefined;
  const isRelative = dateStyle === 'relative' && !locale.isServed;
  const distance = isRelative ? relative.use()?.relativeMoment(moment, locale.tag) : undefined;
  return html`<time datetime=${moment.iso}>${distance ?? format(moment, locale.tag)}</time>`;
}
