import { folded } from '../text.ts';
import { latinDigits } from './date-words.ts';
import { LANGUAGES } from './months.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week';

const LENGTHS: Readonly<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

/** How long ago a phrase says something was: a number of units, or `undefined` for the number that stands in it. */
interface Phrase {
  readonly unit: Unit;
  readonly count?: number;
}

/** Numbers whose plurals differ in some language: https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
const COUNTS = [1, 2, 3, 5, 11, 21];
const NUMBER = /\d+/u;

/** The phrases of a language, as the platform writes them, with a sign in the place of the number. */
function phrasesIn(language: string): (readonly [string, Phrase])[] {
  const units = Object.keys(LENGTHS) as Unit[];
  return (['long', 'short'] as const).flatMap((style) => {
    const told = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'always', style });
    const said = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto', style });
    const numbered = units.flatMap((unit) =>
      COUNTS.map(
        (count) =>
          [
            keyOf(told.format(-count, unit)),
            NUMBER.test(told.format(-count, unit)) ? { unit } : { unit, count },
          ] as const,
      ),
    );
    const named = [0, 1].map((count) => [keyOf(said.format(-count, 'day')), { unit: 'day', count }] as const);
    return [...named, ...numbered];
  });
}

function keyOf(text: string): string {
  return folded(text.replace(NUMBER, ' 0 '));
}

/** Their months are numbers, so they are not among the others. */
const EAST_ASIAN = ['ja', 'ko', 'zh-Hant', 'zh'];

let phrases: Map<string, Phrase> | undefined;

function allPhrases(): ReadonlyMap<string, Phrase> {
  phrases ??= new Map([...LANGUAGES, ...EAST_ASIAN].flatMap(phrasesIn).reverse());
  return phrases;
}

const MAX_LENGTH = 60;
/** More of a unit is a number of something else. */
const MAX_COUNT = 400;

/**
 * The date that a short text such as "2 hours ago" or "gestern" tells, in any of the languages: an instant in UTC for
 * minutes and hours, a day for days and weeks.
 *
 * @param now - The instant that the page was read at, in milliseconds.
 */
export function relativeDate(text: string, now: number): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const latin = latinDigits(text);
  const phrase = allPhrases().get(keyOf(latin));
  if (!phrase) return undefined;
  const count = phrase.count ?? Number(NUMBER.exec(latin)?.[0]);
  if (!(count >= 0 && count <= MAX_COUNT)) return undefined;
  const then = new Date(now - count * LENGTHS[phrase.unit]).toISOString();
  return phrase.unit === 'minute' || phrase.unit === 'hour' ? `${then.slice(0, 16)}:00Z` : then.slice(0, 10);
}
