import { HALF, LETTER, LOWER, UPPER, codeAt, kindsOf } from '../characters.ts';

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
