import { HALF, LETTER, LOWER, SPACE, UPPER, codeAt, kindsOf } from '../characters.ts';

const BOUNDARY = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/gu;

/** The words of a class name or id, in lower case: `gh-article-authorName` → gh, article, author, name. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  let before = 0;
  for (let i = 0; i < name.length; i++) {
    const kinds = kindsOf(codeAt(name, i));
    if ((kinds & HALF) !== 0) return pairedWords(name);
    const isLetter = (kinds & LETTER) !== 0;
    const isBoundary = !isLetter || ((kinds & UPPER) !== 0 && (before & LOWER) !== 0);
    if (isBoundary && start >= 0) words.push(name.slice(start, i).toLowerCase());
    if (isBoundary) start = isLetter ? i : -1;
    else if (start < 0) start = i;
    before = kinds;
  }
  if (start >= 0) words.push(name.slice(start).toLowerCase());
  return words;
}

/** The words of a name with characters that are written as two. */
function pairedWords(name: string): string[] {
  return name
    .split(BOUNDARY)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Bits that a number holds for sure, on any platform, without becoming another kind of number. */
const BITS = 30;

/** The names that sets may be of, at most 60, each with its place. */
export class Names<Name extends string> {
  /** The names, by their places. */
  readonly all: readonly Name[];
  /** The set of none. */
  readonly none: NameSet<Name>;
  private readonly places: ReadonlyMap<string, number>;

  constructor(all: readonly Name[]) {
    if (all.length > 2 * BITS) throw new RangeError(`There is room for ${String(2 * BITS)} names.`);
    this.all = all;
    this.places = new Map(all.map((name, place) => [name, place]));
    this.none = new NameSet(this, 0, 0);
  }

  /** The place of a name, -1 where there is no such name. */
  placeOf(name: string): number {
    return this.places.get(name) ?? -1;
  }

  /** The set of some. */
  of(...names: readonly Name[]): NameSet<Name> {
    let [low, high] = [0, 0];
    for (const name of names) {
      const place = this.placeOf(name);
      if (place < BITS) low |= 1 << place;
      else high |= 1 << (place - BITS);
    }
    return new NameSet(this, low, high);
  }
}

/** A set of names as two numbers: sets are joined and compared without a look at what is in them. */
export class NameSet<Name extends string> {
  private readonly names: Names<Name>;
  private readonly low: number;
  private readonly high: number;
  private members: readonly Name[] | undefined = undefined;

  constructor(names: Names<Name>, low: number, high: number) {
    this.names = names;
    this.low = low;
    this.high = high;
  }

  /** True where nothing is in it. */
  get isEmpty(): boolean {
    return (this.low | this.high) === 0;
  }

  /** Whether a name is in it. */
  has(name: Name): boolean {
    const place = this.names.placeOf(name);
    return place < BITS ? (this.low & (1 << place)) !== 0 : (this.high & (1 << (place - BITS))) !== 0;
  }

  /** Whether one of the others is in it. */
  meets(others: NameSet<Name>): boolean {
    return ((this.low & others.low) | (this.high & others.high)) !== 0;
  }

  /** It and the others. */
  with(others: NameSet<Name>): NameSet<Name> {
    const low = this.low | others.low;
    const high = this.high | others.high;
    if (low === this.low && high === this.high) return this;
    return low === others.low && high === others.high ? others : new NameSet(this.names, low, high);
  }

  /** It without the others. */
  without(others: NameSet<Name>): NameSet<Name> {
    return this.meets(others) ? new NameSet(this.names, this.low & ~others.low, this.high & ~others.high) : this;
  }

  /** It as a set of more names, where those begin with the names of this. */
  among<More extends string>(names: Names<More | Name>): NameSet<More | Name> {
    return new NameSet<More | Name>(names, this.low, this.high);
  }

  /** Its names, in the order of their places. */
  get list(): readonly Name[] {
    return (this.members ??= this.find());
  }

  private find(): Name[] {
    const { all } = this.names;
    const list: Name[] = [];
    for (let bits = this.low; bits !== 0; bits &= bits - 1) add(list, all[31 - Math.clz32(bits & -bits)]);
    for (let bits = this.high; bits !== 0; bits &= bits - 1) add(list, all[BITS + 31 - Math.clz32(bits & -bits)]);
    return list;
  }
}

function add<Value>(list: Value[], value: Value | undefined): void {
  if (value !== undefined) list.push(value);
}

/** A table from mark to the class words that earn it, with commas between. Two words with a space between must follow one another. */
export type MarkTable<Mark extends string> = Readonly<Record<Mark, string>>;

/** What words earn by themselves, and what they earn after another: by that one, then by themselves. */
interface WordMarks<Mark extends string> {
  readonly words: Map<string, NameSet<Mark>>;
  readonly pairs: Map<string, Map<string, NameSet<Mark>>>;
}

function wordMarksOf<Mark extends string>(table: MarkTable<Mark>, names: Names<Mark>): WordMarks<Mark> {
  const words = new Map<string, NameSet<Mark>>();
  const pairs = new Map<string, Map<string, NameSet<Mark>>>();
  for (const mark of names.all) {
    for (const entry of table[mark].split(', ')) {
      const [first = '', second] = entry.split(' ');
      if (second !== undefined && !pairs.has(first)) pairs.set(first, new Map());
      const known = second === undefined ? words : pairs.get(first);
      known?.set(second ?? first, (known.get(second ?? first) ?? names.none).with(names.of(mark)));
    }
  }
  return { words, pairs };
}

const SLOTS = 0x2000;

function hashWith(hash: number, code: number): number {
  return (hash * 31 + code) & (SLOTS - 1);
}

/** Where words have their slots: a word whose slot is empty is none of them, and to see that no copy of it is made. */
function slotsOf<Mark extends string>({ words, pairs }: WordMarks<Mark>): Uint8Array {
  const slots = new Uint8Array(SLOTS);
  for (const word of [...words.keys(), ...pairs.keys(), ...[...pairs.values()].flatMap((each) => [...each.keys()])]) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashWith(hash, codeAt(word, i));
    slots[hash] = 1;
  }
  return slots;
}

/** Reads the words of names one after the other, and gathers what they earn. */
class Gatherer<Mark extends string> {
  marks: NameSet<Mark>;
  private readonly known: WordMarks<Mark>;
  private before: ReadonlyMap<string, NameSet<Mark>> | undefined = undefined;

  constructor(known: WordMarks<Mark>, none: NameSet<Mark>) {
    this.known = known;
    this.marks = none;
  }

  /** A word. */
  read(word: string): void {
    const own = this.known.words.get(word);
    if (own) this.marks = this.marks.with(own);
    const both = this.before?.get(word);
    if (both) this.marks = this.marks.with(both);
    this.before = this.known.pairs.get(word);
  }

  /** The end of a name, or a word that earns nothing: what follows it follows no other. */
  part(): void {
    this.before = undefined;
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

/**
 * Makes a reader of marks: for a class attribute or an id, the marks that its words earn. Names are read as words and
 * looked up in a map, so `l-sidebar-fixed` has the word `sidebar`, and `considered` has not the word `side`.
 */
export function markReader<Mark extends string>(
  table: MarkTable<Mark>,
  names: Names<Mark>,
): (value: string) => NameSet<Mark> {
  const known = wordMarksOf(table, names);
  const slots = slotsOf(known);
  const readAny = (value: string): NameSet<Mark> => {
    const gatherer = new Gatherer(known, names.none);
    for (const name of value.split(/\s+/u)) {
      for (const word of nameWords(name)) gatherer.read(word);
      gatherer.part();
    }
    return gatherer.marks;
  };
  return (value) => {
    const gatherer = new Gatherer(known, names.none);
    let start = 0;
    let hash = 0;
    let before = SIGN;
    const { length } = value;
    for (let i = 0; i <= length; i++) {
      const step = i < length ? STEPS[codeAt(value, i)] : GAP;
      if (step === undefined) return readAny(value);
      const isLetter = step > GAP;
      if (!isLetter || (step >= CAPITAL && before > SMALL && before < CAPITAL)) {
        if (start < i && slots[hash] === 1) gatherer.read(value.slice(start, i).toLowerCase());
        else if (start < i) gatherer.part();
        if (step === GAP) gatherer.part();
        start = isLetter ? i : i + 1;
        hash = 0;
      }
      if (isLetter) hash = hashWith(hash, step & (CAPITAL - 1));
      before = step;
    }
    return gatherer.marks;
  };
}
