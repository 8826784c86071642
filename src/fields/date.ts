import { dayInWords } from './date-words.ts';
import type { Clean } from './field.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u;
// https://www.rfc-editor.org/rfc/rfc5322#section-3.3, with the week day and the seconds optional
const RFC_5322 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UT|UTC|GMT|[+-]\d{4})?)?$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;

type Parts = readonly (string | undefined)[];

function two(digits: string | number | undefined): string {
  return String(digits ?? 0).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Z` and its names as `Z`; `+0300` and `+03` as `+03:00`. */
function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/iu.test(zone)) return 'Z';
  const offset = `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3, 5) || '00'}`;
  // No zone is further from UTC; a wrong offset is worse than none.
  return OFFSET.test(offset) ? offset : '';
}

/** Puts a date together, or refuses one that no calendar has. */
function assemble([year, month, day, hour, minute, second, zone]: Parts): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1500 || y > 2200 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  const date = `${String(year)}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset(zone)}`;
}

function fromText(text: string): string | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return assemble(iso.slice(1));
  const mail = RFC_5322.exec(text);
  if (!mail) return undefined;
  const [, day, name, year, ...time] = mail;
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  return assemble([year, String(month), day, ...time]);
}

/** The day that a text names in words, where it does not state a date in a form for programs. */
function fromWords(text: string): string | undefined {
  const day = dayInWords(text);
  return day && assemble(day);
}

/** Epoch seconds or milliseconds between the years 1990 and 2100; other numbers are something else. */
function fromEpoch(value: number): string | undefined {
  const milliseconds = value < 1e11 ? value * 1000 : value;
  // Written so that NaN is refused as well.
  if (!(milliseconds >= 631_152_000_000 && milliseconds <= 4_102_444_800_000)) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d+/u, '');
}

const EPOCH = /^\d{10}(?:\d{3})?$/u;

/**
 * A date in ISO 8601, as far as the claim tells: with its offset, local, or a day. Read by form and never by
 * `new Date(text)`, which takes the machine's zone, reads `12.03.2020` as the 3rd of December, and rolls 30 February on.
 */
export const date: Clean<string> = (claim) => {
  if (typeof claim === 'number') return fromEpoch(claim);
  if (typeof claim !== 'string') return undefined;
  const text = claim.trim();
  return EPOCH.test(text) ? fromEpoch(Number(text)) : (fromText(text) ?? fromWords(text));
};
