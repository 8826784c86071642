/** The halves of a day, before the time or after it. */
const HALF = {
  morning: 'a\\.?\\s?m\\.?|오전|上午|午前|凌晨|早上|صباحا|صباحًا|صباحاً|ص|π\\.?μ\\.?',
  evening: 'p\\.?\\s?m\\.?|오후|下午|午後|晚上|مساء|مساءً|مساءا|م|μ\\.?μ\\.?',
} as const;

/** What leads over from a date to its time. */
const LEAD =
  'um|at|à|a las|alle(?: ore)?|ore|ora|klo|kl|klokken|o|ob|i|в|о|об|saat|lúc|pukul|jam|às|u|godz|στις|den|الساعة|ساعت|בשעה|um|ve|време|v|ob|kell|plkst|вечора|lúc|เวลา|la|às';
const CLOCK = '(\\d{1,2})(?::\\s?|[.h]|\\sh\\s|\\s?[時时시点點]\\s?)(\\d{2})(?![\\d]|\\.\\d)(?:[:.]\\d{2}(?!\\d))?';
const AFTER = new RegExp(
  `^[\\s.,،;|@·•–—/()\\p{Ps}\\p{Pe}-]{0,6}(?:d\\.\\s+)?(?:(?!${HALF.morning}|${HALF.evening})(?:\\p{L}{2,3}\\.?[\\s,]+|\\p{L}[\\p{L}\\p{M}’']{2,13}(?:,\\s+|\\s+(?=\\d))))?(?:(?:${LEAD})\\.?\\s*:?\\s+)?((?:${HALF.morning})|(?:${HALF.evening}))?\\s*${CLOCK}[\\s分분]*((?:${HALF.morning})|(?:${HALF.evening}))?(?:hs?|hrs)?(?![^\\P{L}\\p{sc=Han}])`,
  'iu',
);
const BEFORE = new RegExp(
  `(?<![\\d.:])(?:${CLOCK}|(\\d{2})(\\d{2})\\s?ঘণ্টা)\\s*((?:${HALF.morning})|(?:${HALF.evening}))?(?:\\s+\\p{Lu}{2,4})?[\\s,;|·•–—/()-]{1,5}(?:(?:on|am|den|le|del|ngày|tanggal)\\s+)?(?:\\p{L}{2,12}[.,]?\\s+)?$`,
  'iu',
);
const IS_EVENING = new RegExp(`^(?:${HALF.evening})$`, 'iu');
const NOON = 12;
const REACH = 30;

function written(hour: string, minute: string, half: string | undefined): string | undefined {
  const isEvening = half !== undefined && IS_EVENING.test(half);
  const isMidnight = half !== undefined && !isEvening && Number(hour) === NOON;
  const value = isMidnight ? 0 : Number(hour) + (isEvening && Number(hour) < NOON ? NOON : 0);
  return value < 24 && Number(minute) < 60 ? `${String(value).padStart(2, '0')}:${minute}` : undefined;
}

/**
 * The time of day that stands beside a date, as hours and minutes: "18:04" for "25 November 2026, 6:04 pm".
 *
 * @param text - A short text, its digits Latin.
 * @param start - Where the date begins in it.
 * @param end - Where the date ends.
 */
export function timeBeside(text: string, start: number, end: number): string | undefined {
  const after = AFTER.exec(text.slice(end, end + REACH).replace(/^T(?=\d)/u, ' '));
  if (after) return written(after[2] ?? '', after[3] ?? '', after[4] ?? after[1]);
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  return before ? written(before[1] ?? before[3] ?? '', before[2] ?? before[4] ?? '', before[5]) : undefined;
}

/** The time of day right behind a date: "20.11.2026 08:00 von Anna Muster". */
export const TIME_BEHIND = /^[\s,]{1,3}\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:uhr|h|[ap]\.?m\.?))?(?=[\s,|]|$)/iu;
