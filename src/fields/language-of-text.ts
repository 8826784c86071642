import { LETTER, MARK, NUMBER, codeAt, kindsOf } from '../characters.ts';
import { COMMON_WORDS, FAMILIES, NEIGHBOURS, SCRIPT_LANGUAGES } from './language-words.ts';

/** A language that a text is in, by its looks. */
export interface Looks {
  /** Its code. */
  readonly language: string;
  /** True where the text is long and plain enough to be believed over what a page says of itself. */
  readonly isSure: boolean;
}

/** As much of a text is looked at. */
const MAX_LENGTH = 1500;
/** Fewer words tell languages apart only where they say nothing else. */
const MIN_SURE_WORDS = 50;
/** The share of a text's words that must be common ones of its language. */
const [MIN_SHARE, SURE_SHARE] = [0.08, 0.14];
/** One such word is a name, or a brand. */
const MIN_HITS = 2;
/** By how much the best language must be ahead of the next. */
const [MIN_LEAD, SURE_LEAD] = [1.15, 2];

let known: Map<string, readonly string[]> | undefined;

/** The languages that each common word is of. */
function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  known = new Map();
  for (const [language, words] of Object.entries(COMMON_WORDS)) {
    for (const word of new Set(words.split(' '))) known.set(word, [...(known.get(word) ?? []), language]);
  }
  return known;
}

const WORD = /[\p{L}\p{M}]+/gu;
const PAIRED = /[\uD800-\uDFFF]/;
const LETTERS = /[\p{L}\p{M}]/gu;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Letters that are not Latin: most texts have none, and are not counted through for each script. */
const BEYOND_LATIN = /[\u0370-\u1DFF\u2E80-\uFDFF]/u;

/** The language of a script that is used for one alone, where most letters are of it; Japanese has Chinese ones too. */
function languageOfScript(text: string): Looks | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const letters = countOf(text, LETTERS);
  const counts = new Map(SCRIPT_LANGUAGES.map(([language, script]) => [language, countOf(text, script)] as const));
  const kana = counts.get('ja') ?? 0;
  // A text in Chinese quotes a name in kana; one in Japanese cannot do without them.
  if (kana > letters * 0.15) return { language: 'ja', isSure: letters > MIN_SURE_WORDS };
  const [language, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  return count > letters / 2 ? { language, isSure: letters > MIN_SURE_WORDS } : undefined;
}

/** The words of a text; where no character is written as two, each is told by itself. */
function wordsOf(text: string): readonly string[] {
  if (PAIRED.test(text)) return text.match(WORD) ?? [];
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const kinds = i < text.length ? kindsOf(codeAt(text, i)) : 0;
    const isLetter = (kinds & (LETTER | MARK)) !== 0 && (kinds & NUMBER) === 0;
    if (isLetter && start < 0) start = i;
    if (isLetter || start < 0) continue;
    words.push(text.slice(start, i));
    start = -1;
  }
  return words;
}

interface Score {
  weight: number;
  hits: number;
}

/** For each language what the common words of it among these weigh. */
function scoresOf(words: readonly string[]): ReadonlyMap<string, Score> {
  const byWord = languagesByWord();
  const scores = new Map<string, Score>();
  for (const word of words) {
    const languages = byWord.get(word);
    if (!languages) continue;
    for (const language of languages) {
      let score = scores.get(language);
      if (!score) scores.set(language, (score = { weight: 0, hits: 0 }));
      score.weight += 1 / languages.length;
      score.hits++;
    }
  }
  return scores;
}

/** The language itself, or its neighbour where the words that part the two say so. */
function neighbourOf(language: string, words: readonly string[]): string {
  const found = NEIGHBOURS.find(({ first }) => first === language);
  if (!found) return language;
  const [own, other] = [found.words, found.otherWords].map((list) => {
    const known = new Set(list.split(' '));
    return words.filter((word) => known.has(word)).length;
  });
  return (other ?? 0) > (own ?? 0) ? found.other : language;
}

/** The language whose common words a text has most of. */
function languageOfWords(text: string): Looks | undefined {
  const words = wordsOf(text.toLowerCase());
  const scores = scoresOf(words);
  const [best, next] = [...scores].sort(([, a], [, b]) => b.weight - a.weight);
  if (!best) return undefined;
  const [language, { weight, hits }] = best;
  const share = hits / words.length;
  const rival = Math.max(
    0,
    ...[...scores].flatMap(([code, score]) => (isSameFamily(code, language) ? [] : [score.weight])),
  );
  if (hits < MIN_HITS || share < MIN_SHARE || (next && weight < next[1].weight * MIN_LEAD)) return undefined;
  return {
    language: neighbourOf(language, words),
    isSure: words.length >= MIN_SURE_WORDS && share >= SURE_SHARE && weight > rival * SURE_LEAD,
  };
}

const FAMILY_SETS = FAMILIES.map((family) => new Set(family.split(' ')));

/** True for codes of one language, or of languages whose texts look alike. */
export function isSameFamily(a: string, b: string): boolean {
  return a === b || FAMILY_SETS.some((family) => family.has(a) && family.has(b));
}

/** The language of a text, by its script and its commonest words; `undefined` where they do not tell. */
export function languageOfText(text: string): Looks | undefined {
  const sample = text.slice(0, MAX_LENGTH);
  return languageOfScript(sample) ?? languageOfWords(sample);
}
