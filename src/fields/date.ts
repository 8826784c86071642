import { dayInWords } from './date-words.ts';
import { agreementOf, decided, mostAgreed } from './agreement.ts';
import type { Clean, Field, Merged, Supported } from './field.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u;
// https://www.rfc-editor.org/rfc/rfc5322#section-3.3, with the week day and the seconds optional
const RFC_5322 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UT|UTC|GMT|[ECMP][SD]T|[+-]\d{4})?)?$/iu;
// Zones that have names in mail, and so in RSS: https://www.rfc-editor.org/rfc/rfc5322#section-4.3
const NAMED_ZONES: Readonly<Record<string, string>> = {
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/u;

type Parts = readonly (string | undefined)[];

function two(digits: string | number | undefined): string {
  return String(digits ?? 0).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Z` and its names as `Z`; `+0300` and `+03` as `+03:00`; `EST` as `-05:00`. */
function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/iu.test(zone)) return NAMED_ZONES[zone.toUpperCase()] ?? 'Z';
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
function fromWords(text: string, language: string | undefined): string | undefined {
  const named = dayInWords(text, language);
  return named && assemble([...named.day, ...(named.time?.split(':') ?? [])]);
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
export const date: Clean<string> = (claim, { language }) => {
  if (typeof claim === 'number') return fromEpoch(claim);
  if (typeof claim !== 'string') return undefined;
  const text = claim.trim();
  return EPOCH.test(text) ? fromEpoch(Number(text)) : (fromText(text) ?? fromWords(text, language));
};

const DAY_LENGTH = 10;
const HALF_HOUR = 30 * 60_000;
/** No zone is further from UTC: https://www.iana.org/time-zones */
const MOST_APART = 14 * 3_600_000;

/** The instant of a date with its time, as if a local one were in UTC; `undefined` for a day. */
function instantOf(value: string): number | undefined {
  if (value.length <= DAY_LENGTH) return undefined;
  const isLocal = !/(?:Z|[+-]\d{2}:\d{2})$/u.test(value);
  return Date.parse(isLocal ? `${value}Z` : value);
}

/**
 * How far two places tell the same date. Those that are whole half-hours apart do, within what zones can be: one of them
 * gives a local time for one in UTC, as one page in eleven that tells both did.
 */
function sameDate(a: string, b: string): number {
  if (a.slice(0, DAY_LENGTH) === b.slice(0, DAY_LENGTH)) return 1;
  const [one, other] = [instantOf(a), instantOf(b)];
  if (one === undefined || other === undefined) return 0;
  const apart = Math.abs(one - other);
  return apart <= MOST_APART && apart % HALF_HOUR === 0 ? 1 : 0;
}

/** What a date tells: a day, a local time, an instant. */
function precisionOf(value: string): number {
  if (value.length <= DAY_LENGTH) return 0;
  return value.length > 'YYYY-MM-DDTHH:MM:SS'.length ? 2 : 1;
}

/**
 * Of several places the date that is believed most, by its place and by those that agree; told as precisely as any that
 * names the same day does.
 */
export function mergeDates(claims: readonly Supported<string>[]): Merged<string> | undefined {
  const own = decided(claims);
  const best = own ? agreementOf(own, claims, sameDate) : mostAgreed(claims, sameDate);
  if (!best) return undefined;
  const { value } = best.claim;
  const finer = claims
    .filter((claim) => claim.value.slice(0, DAY_LENGTH) === value.slice(0, DAY_LENGTH))
    .reduce((top, claim) => (precisionOf(claim.value) > precisionOf(top.value) ? claim : top), best.claim);
  if (finer === best.claim) return { value, parts: {}, evidence: best.evidence };
  const others = best.evidence.slice(1).filter(({ rule }) => rule !== finer.evidence.rule);
  const first = { ...finer.evidence, confidence: best.evidence[0]?.confidence ?? 0 };
  return { value: finer.value, parts: {}, evidence: [first, best.claim.evidence, ...others] };
}

/** A date that several places tell. */
export const dateField: Field<string> = { clean: date, merge: mergeDates };
