import { monthOf } from './months.ts';
import { fromEthiopian, fromPersian } from './calendars.ts';

/** Year, month and day as they stand in a text, the month as a number. */
export type Day = readonly [year: string, month: string, day: string];

/** One way of writing a date. */
export interface Shape {
  /** How it looks; the groups are what `read` is given. */
  readonly pattern: RegExp;
  /** The day; `undefined` where it is none after all. */
  readonly read: (groups: readonly string[], language: string | undefined) => Day | undefined;
  /** True where some put the day first and some the month. */
  readonly isEitherWay?: boolean;
  /** What every such day has in it: a text without is not looked through. */
  readonly sign?: RegExp;
}

const YEAR = '((?:19|20)\\d{2}|25[0-9]{2})';
const WORD = '(\\p{L}[\\p{L}\\p{M}]{1,14})';
/** The time in a date that is written for programs. */
const ISO_TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\p{L}\\d:])';
const EDGE = '(?<![\\p{L}\\p{N}])';

function inWords(year = '', month = '', day = '', language?: string): Day | undefined {
  const number = monthOf(month, language);
  return number === undefined ? fromEthiopian(year, month, day) : [christian(year), String(number), day];
}

/** Thailand counts from the death of the Buddha: https://unicode.org/reports/tr35/tr35-dates.html#calendar-data */
function christian(year: string): string {
  return Number(year) > 2400 ? String(Number(year) - 543) : year;
}

/** The year before the first of the republic by which Taiwan counts. */
const FIRST_OF_REPUBLIC = 1911;

/** The short names of the months in Thai, which have points within. */
const THAI_MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');

/** English of America, and of the Philippines, puts the month first; everybody else the day. */
const MONTH_FIRST_LANGUAGE = /^en-(?:US|PH)\b|^fil\b/iu;
const DAY_FIRST_LANGUAGE = /^(?!en$)[a-z]{2,3}\b(?!-(?:US|PH)\b)/iu;

const YEAR_FIRST_LANGUAGE = /^(?:ko|ja|zh)\b/iu;

/** `12/03/2020`: a number above 12 tells which is the day, or else the language of the page; otherwise nobody knows. */
function slashed(first = '', second = '', year = '', language: string | undefined): Day | undefined {
  if (Number(first) > 12) return [year, second, first];
  if (Number(second) > 12 || first === second) return [year, first, second];
  if (language === undefined) return undefined;
  if (MONTH_FIRST_LANGUAGE.test(language)) return [year, first, second];
  return DAY_FIRST_LANGUAGE.test(language) ? [year, second, first] : undefined;
}

/** A year of two digits is one of this century. */
function inCentury(year: string, month: string, day: string): Day | undefined {
  return Number(month) <= 12 && Number(day) <= 31 ? [`20${year}`, month, day] : undefined;
}

/** The ways in which newspapers write dates with a year, the plainest first. */
export const SHAPES: readonly Shape[] = [
  // 2025-10-18, 2025/10/18, 2025.10.18, 2025. 10. 18., 2025-10-18T08:10
  {
    pattern: new RegExp(`(?<![\\d/.-])${YEAR}([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?![\\d/-]|T(?!${ISO_TIME}))`, 'gu'),
    read: ([year = '', , month = '', day = '']) => [year, month, day],
  },
  // 2025年10月18日, 2025년 10월 18일
  {
    sign: /[年년]/,
    pattern: new RegExp(`${YEAR}\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?`, 'gu'),
    read: ([year = '', month = '', day = '']) => [year, month, day],
  },
  // 18.10.2025: with points the day stands first in every country, if not in every template
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`, 'gu'),
    read: ([day = '', month = '', year = '']) => [year, month, day],
    isEitherWay: true,
  },
  // 25.10.18 and 25-10-18 with the time behind it: East Asia puts the year first
  {
    pattern: /(?<![\d.-])(\d{2})([-.])(\d{2})\2(\d{2})(?=\s\d{1,2}:\d{2}(?!\d))/gu,
    read: ([year = '', , month = '', day = ''], language) =>
      YEAR_FIRST_LANGUAGE.test(language ?? '') ? inCentury(year, month, day) : undefined,
  },
  // 18.10.25, with its time or a label: by itself it may be the number of a version
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?=[,\\s|•·-]{1,4}\\d{1,2}[:.]\\d{2}(?!\\d))|(?<=\\d{1,2}:\\d{2}[,\\s|•·-]{1,4})(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?![\\d.]\\d)`,
      'gu',
    ),
    read: ([day, month, year, laterDay = '', laterMonth = '', laterYear = '']) =>
      inCentury(year ?? laterYear, month ?? laterMonth, day ?? laterDay),
  },
  // 18/10/2025 and 10/18/2025; 18-10-2025
  {
    pattern: new RegExp(`(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}(?![\\d/-])`, 'gu'),
    read: ([first, , second, year], language) => slashed(first, second, year, language),
    isEitherWay: true,
  },
  // 18 tháng 10, 2025
  {
    sign: /tháng/i,
    pattern: new RegExp(`(\\d{1,2})\\s+tháng\\s+(\\d{1,2}),?\\s+(?:năm\\s+)?${YEAR}`, 'giu'),
    read: ([day = '', month = '', year = '']) => [year, month, day],
  },
  // 18 October 2025, 18. Oktober 2025, 18 de octubre de 2025, 18-Oct-2025
  {
    pattern: new RegExp(
      `${EDGE}(\\d{1,2})(?:st|nd|rd|th|er|ème|º|\\.|-го)?(?:\\s+|-)(?:of |de |del |d['’])?${WORD}\\.?,?(?:\\s+|-)(?:de |del |พ\\.ศ\\. ?)?${YEAR}(?!\\d)`,
      'gu',
    ),
    read: ([day, month, year], language) => inWords(year, month, day, language),
  },
  // October 18, 2025
  {
    pattern: new RegExp(`${EDGE}${WORD}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th|\\s?ቀን)?(?:,?\\s+|/)${YEAR}(?!\\d)`, 'gu'),
    read: ([month, day, year], language) => inWords(year, month, day, language),
  },
  // 18 ต.ค. 2568, 18 ต.ค. 68
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\s?(${THAI_MONTHS.join('|').replaceAll('.', '\\.')})\\s?(25\\d{2}|20\\d{2}|\\d{2})(?!\\d)`,
      'gu',
    ),
    read: ([day = '', month = '', year = '']) => [
      christian(year.length < 4 ? `25${year}` : year),
      String(THAI_MONTHS.indexOf(month) + 1),
      day,
    ],
  },
  // 2025. október 18., 2025 m. spalio 18 d., 2025. gada 18. oktobris
  {
    pattern: new RegExp(`${EDGE}${YEAR}(?:\\.|,)?\\s+(?:m\\.\\s+|gada\\s+)?${WORD}\\s+(\\d{1,2})(?!\\d)`, 'gu'),
    read: ([year, month, day], language) => inWords(year, month, day, language),
  },
  {
    sign: /gada/,
    pattern: new RegExp(`${EDGE}${YEAR}\\.?\\s+gada\\s+(\\d{1,2})\\.\\s+${WORD}`, 'gu'),
    read: ([year, day, month], language) => inWords(year, month, day, language),
  },
  // 2026 оны 3 сарын 21
  {
    sign: /оны/,
    pattern: new RegExp(`${YEAR}\\s*оны\\s+(\\d{1,2})(?:-р|\\s+д[уү]г(?:аар|ээр))?\\s+сарын\\s+(\\d{1,2})`, 'gu'),
    read: ([year = '', month = '', day = '']) => [year, month, day],
  },
  // 民國114年3月18日, and behind a label 114-03-18: Taiwan counts from the republic
  {
    pattern:
      /(?:民國\s*(\d{2,3})\s*年\s*|(?<=[日時][期間]?\s?[:：]\s?)(1[01]\d)[-/.年])(\d{1,2})[-/.月](\d{1,2})(?!\d)/gu,
    read: ([year, short = '', month = '', day = '']) => [String(Number(year ?? short) + FIRST_OF_REPUBLIC), month, day],
  },
  // 1404/09/15, 15-09-1404
  {
    sign: /1[34]\d\d/,
    pattern: /(?<![\d/.-])(1[34]\d{2})([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])/gu,
    read: ([year = '', , month = '', day = '']) => fromPersian(year, month, day),
  },
  {
    sign: /1[34]\d\d/,
    pattern: /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(1[34]\d{2})(?![\d/-])/gu,
    read: ([day = '', , month = '', year = '']) => fromPersian(year, month, day),
  },
  // 21 اسفند 1404, the calendar of Iran
  {
    sign: /1[34]\d\d/,
    pattern: new RegExp(`${EDGE}(\\d{1,2})\\s+${WORD}(?:\\s+ماه)?\\s+(1[34]\\d{2})(?!\\d)`, 'gu'),
    read: ([day = '', month = '', year = '']) => fromPersian(year, month, day),
  },
];
