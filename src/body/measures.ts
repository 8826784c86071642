import { HALF, UPPER, codeAt, kindsOf } from '../characters.ts';
import { isSentence } from '../text.ts';
import type { Candidate } from './features.ts';
import type { Sight } from './sight.ts';
import { TRAITS } from './traits.ts';

/** Something about a segment that a number can tell: its name, and how it is measured. */
export interface Measure {
  /** Name, unique; the weights call it by that. */
  readonly name: string;
  /** Its value for the segment of a number. */
  readonly of: (sight: Sight, number: number) => number;
}

const CAPITALS = /\p{Lu}/gu;
/** Capitals are counted in the beginning of a text. */
const SAMPLE = 400;

const bounded = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** A longer text is no headline, however many words of the title are in it. */
const LONGEST_TITLE = 300;

/** The share of a segment's words that the title has as well. */
function titleShare({ titleWords, candidates }: Sight, number: number): number {
  const text = candidates[number]?.segment.text ?? '';
  return text.length > LONGEST_TITLE ? 0 : titleWords.shareOf(text);
}

const own = (name: string, of: (candidate: Candidate) => number): Measure => ({
  name,
  of: ({ candidates }, number) => {
    const candidate = candidates[number];
    return candidate === undefined ? 0 : of(candidate);
  },
});
const ofTag = (...tags: readonly string[]): Measure =>
  own(`tag ${tags.join(' ')}`, ({ tag }) => Number(tags.includes(tag)));

function capitals(text: string): number {
  const size = Math.min(text.length, SAMPLE);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const kinds = kindsOf(codeAt(text, i));
    if ((kinds & HALF) !== 0) return (text.slice(0, SAMPLE).match(CAPITALS)?.length ?? 0) / size;
    if ((kinds & UPPER) !== 0) count++;
  }
  return count / size;
}

/** What a segment is by itself. */
const OWN: readonly Measure[] = [
  own('words', ({ words }) => Math.min(words, 120)),
  own('capitals', ({ segment: { text } }) => capitals(text)),
  own('ends like a sentence', ({ segment: { text } }) => Number(isSentence(text))),
  ofTag('li'),
  ofTag('h2', 'h3'),
  ofTag('div', 'section', 'article', 'main'),
];

const ASKED = ['comments', 'caption', 'body', 'article', 'main', 'list', 'card'] as const;

/** What holds where a segment stands. */
const STANDING: readonly Measure[] = ASKED.map((trait) => {
  const wanted = TRAITS.of(trait);
  return own(`in ${trait}`, ({ traits }) => Number(traits.meets(wanted)));
});

/** The mean score of the first look in a range; beyond the page there is nothing good. */
function meanScore({ scores }: Sight, from: number, to: number): number {
  let sum = 0;
  // A place before the first is no place of a list, and an engine that met one looks with more care from then on.
  for (let i = from; i < to; i++) sum += i < 0 ? -2 : bounded(scores[i] ?? -2, 4);
  return sum / (to - from);
}

/** Segments on either side that are asked. */
const REACH = 6;

/** Who stands beside it. */
const BESIDE: readonly Measure[] = [
  { name: 'score', of: ({ scores }, number) => bounded(scores[number] ?? 0, 6) },
  {
    name: 'score of the one before',
    of: ({ scores }, number) => (number === 0 ? -4 : bounded(scores[number - 1] ?? -4, 4)),
  },
  { name: 'score of the one after', of: ({ scores }, number) => bounded(scores[number + 1] ?? -4, 4) },
  { name: 'score before', of: (sight, number) => meanScore(sight, number - REACH, number) },
  { name: 'score after', of: (sight, number) => meanScore(sight, number + 1, number + 1 + REACH) },
  { name: 'since running text', of: ({ lastRunning }, number) => Math.min(number - (lastRunning[number] ?? -30), 30) },
  { name: 'to running text', of: ({ nextRunning }, number) => Math.min((nextRunning[number] ?? 0) - number, 30) },
];

function massOf({ layout: { massBefore } }: Sight, from: number, to: number): number {
  return (massBefore[to] ?? 0) - (massBefore[from] ?? 0);
}

/** Where it stands in the page and in what the first look took for the story. */
const PLACE: readonly Measure[] = [
  { name: 'since the start of the run', of: ({ run }, number) => bounded(number - run[0], 20) },
  { name: 'to the end of the run', of: ({ run }, number) => bounded(run[1] - 1 - number, 20) },
  { name: 'in the element', of: ({ within: [from, to] }, number) => Number(number >= from && number < to) },
  { name: 'to the end of the element', of: ({ within }, number) => bounded(within[1] - 1 - number, 20) },
  {
    name: 'text before it',
    of: (sight, number) => bounded(massOf(sight, sight.run[0], number) / Math.max(massOf(sight, ...sight.run), 1), 1.5),
  },
  {
    name: 'after the headline',
    of: ({ headline, candidates }, number) =>
      headline < 0 ? 0 : (candidates[number]?.segment.start ?? 0) > headline ? 1 : -1,
  },
  { name: 'title words', of: titleShare },
  { name: 'text of the run', of: (sight) => Math.min(massOf(sight, ...sight.run), 3000) },
  {
    name: 'text beside the run',
    of: (sight) => 1 - massOf(sight, ...sight.run) / Math.max(sight.layout.massBefore.at(-1) ?? 0, 1),
  },
];

const LEVELS = [0, 1, 2, 3] as const;

/** The blocks around it: its own, and those above. */
const AROUND: readonly Measure[] = [
  { name: 'text of its kin', of: (sight, number) => sight.kin(number) },
  ...LEVELS.flatMap((level): Measure[] => [
    { name: `text around ${String(level)}`, of: (sight, number) => sight.around(number, level).share },
    { name: `links around ${String(level)}`, of: (sight, number) => sight.around(number, level).linkDensity },
    {
      name: `segments around ${String(level)}`,
      of: (sight, number) => Math.min(sight.around(number, level).segments, 60),
    },
  ]),
];

/** All measures. */
export const MEASURES: readonly Measure[] = [...OWN, ...STANDING, ...BESIDE, ...PLACE, ...AROUND];
