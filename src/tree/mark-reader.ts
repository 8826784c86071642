import { LETTER, SPACE, UPPER, codeAt, kindsOf } from '../characters.ts';
import { nameWords } from './names.ts';
import type { NameSet, Names } from './names.ts';

/**
 * A table from mark to the class words that earn it, with commas between. Two words with a space between must follow one
 * another, or be written as one; with a hyphen between they are two.
 */
export type MarkTable<Mark extends string> = Readonly<Record<Mark, string>>;

/** What a word earns by itself, and what each earns that follows it. */
interface KnownWord<Mark extends string> {
  readonly word: string;
  own: NameSet<Mark>;
  followers: Map<string, NameSet<Mark>> | undefined;
}

const SLOTS = 0x2000;

function hashWith(hash: number, code: number): number {
  return (hash * 31 + code) & (SLOTS - 1);
}

/** True where a word in small letters stands in a range of a text of ASCII, in whatever letters. */
function standsIn(text: string, start: number, end: number, word: string): boolean {
  const { length } = word;
  if (end - start !== length) return false;
  for (let i = 0; i < length; i++)
    if (((STEPS[codeAt(text, start + i)] ?? 0) & (CAPITAL - 1)) !== codeAt(word, i)) return false;
  return true;
}

/** The words of a table: found by their characters where they stand, so that no copy of a word is made to look it up. */
class KnownWords<Mark extends string> {
  private readonly words = new Map<string, KnownWord<Mark>>();
  private readonly slots: (KnownWord<Mark>[] | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  constructor(table: MarkTable<Mark>, names: Names<Mark>) {
    for (const mark of names.all) {
      for (const entry of table[mark].split(', ')) {
        const [first = '', second] = entry.split(/[ -]/u);
        const known = this.add(first, names.none);
        const earned = names.of(mark);
        if (second === undefined) {
          known.own = known.own.with(earned);
        } else {
          known.followers ??= new Map();
          known.followers.set(second, (known.followers.get(second) ?? names.none).with(earned));
          this.add(second, names.none);
          if (entry.includes(' ')) {
            const joined = this.add(first + second, names.none);
            joined.own = joined.own.with(earned);
          }
        }
      }
    }
  }

  /** A word in small letters. */
  get(word: string): KnownWord<Mark> | undefined {
    return this.words.get(word);
  }

  /** The word of a hash that stands in a range of a text. */
  at(hash: number, text: string, start: number, end: number): KnownWord<Mark> | undefined {
    for (const known of this.slots[hash] ?? NONE) if (standsIn(text, start, end, known.word)) return known;
    return undefined;
  }

  private add(word: string, none: NameSet<Mark>): KnownWord<Mark> {
    let known = this.words.get(word);
    if (!known) {
      known = { word, own: none, followers: undefined };
      this.words.set(word, known);
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = hashWith(hash, codeAt(word, i));
      (this.slots[hash] ??= []).push(known);
    }
    return known;
  }
}

const NONE: readonly never[] = [];

/** Takes the words of names one after the other, and gathers what they earn. */
class Gatherer<Mark extends string> {
  marks: NameSet<Mark>;
  private readonly none: NameSet<Mark>;
  private before: ReadonlyMap<string, NameSet<Mark>> | undefined = undefined;

  constructor(none: NameSet<Mark>) {
    this.none = none;
    this.marks = none;
  }

  /** Begins anew. */
  begin(): void {
    this.marks = this.none;
    this.before = undefined;
  }

  /** A word, or none: what follows a word that is not known follows no other, and neither does what begins a name. */
  take(known: KnownWord<Mark> | undefined): void {
    if (known && !known.own.isEmpty) this.marks = this.marks.with(known.own);
    const both = known && this.before?.get(known.word);
    if (both) this.marks = this.marks.with(both);
    this.before = known?.followers;
  }
}

/** What a character of ASCII is in a name: no letter, the end of a name, or, above those, a letter or digit in lower case. */
const SIGN = 0;
const GAP = 1;
const CAPITAL = 0x80;
const SMALL = 0x60;
const STEPS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const kinds = kindsOf(code);
  if ((kinds & LETTER) === 0) return (kinds & SPACE) === 0 ? SIGN : GAP;
  return (kinds & UPPER) === 0 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0) | CAPITAL;
});

/** Reads marks of names that stand in a range of a text. */
type MarkReader<Mark extends string> = (text: string, start: number, end: number) => NameSet<Mark>;

/**
 * Makes a reader of marks: for a class attribute or an id, the marks that its words earn. Names are read as words and
 * looked up one by one, so `l-sidebar-fixed` has the word `sidebar`, and `considered` has not the word `side`.
 */
export function markReader<Mark extends string>(table: MarkTable<Mark>, names: Names<Mark>): MarkReader<Mark> {
  const words = new KnownWords(table, names);
  const gatherer = new Gatherer(names.none);
  const readAny = (value: string): NameSet<Mark> => {
    gatherer.begin();
    for (const name of value.split(/\s+/u)) {
      for (const word of nameWords(name)) gatherer.take(words.get(word));
      gatherer.take(undefined);
    }
    return gatherer.marks;
  };
  return (text, from, to) => {
    gatherer.begin();
    let start = from;
    let hash = 0;
    let before = SIGN;
    for (let i = from; i <= to; i++) {
      const step = i < to ? STEPS[codeAt(text, i)] : GAP;
      if (step === undefined) return readAny(text.slice(from, to));
      const isLetter = step > GAP;
      if (!isLetter || (step >= CAPITAL && before > SMALL && before < CAPITAL)) {
        if (start < i) gatherer.take(words.at(hash, text, start, i));
        if (step === GAP) gatherer.take(undefined);
        start = isLetter ? i : i + 1;
        hash = 0;
      }
      if (isLetter) hash = hashWith(hash, step & (CAPITAL - 1));
      before = step;
    }
    return gatherer.marks;
  };
}
