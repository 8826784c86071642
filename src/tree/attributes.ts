import { NumberList } from './numbers.ts';

/**
 * Attributes that say what an element is, each by a bit: most elements have none of those that are asked for, and to see
 * that costs no look at their names.
 */
export const TELLING = {
  class: 1,
  id: 2,
  rel: 4,
  itemprop: 8,
  role: 16,
  hidden: 32,
  'aria-hidden': 64,
  style: 128,
  property: 256,
  'aria-controls': 512,
  'data-testid': 1024,
  'data-test-id': 2048,
  'data-test': 4096,
  'data-qa': 8192,
  'data-component': 16384,
} as const;

const BITS: ReadonlyMap<string, number> = new Map(Object.entries(TELLING));

/** The bit of an attribute; 0 for all others. */
export function tellingBit(name: string): number {
  return BITS.get(name) ?? 0;
}

/** Attributes of an element by lower-case name. */
export interface Attributes {
  /** How many there are. */
  readonly size: number;
  /**
   * The bits of the telling ones among them.
   *
   * @internal
   */
  readonly telling: number;
  /** The value of one; `undefined` where the element has none of that name. */
  readonly get: (name: string) => string | undefined;
  /** Whether the element has one of that name. */
  readonly has: (name: string) => boolean;
  /** The name of one by its number, from 0. */
  readonly nameAt: (number: number) => string;
  /** The value of one by its number. */
  readonly valueAt: (number: number) => string;
  /**
   * Reads the value of one where it stands, without a copy; `undefined` where the element has none of that name.
   *
   * @internal
   */
  readonly read: <Value>(name: string, read: ReadRange<Value>) => Value | undefined;
}

/** Reads a part of a text. */
export type ReadRange<Value> = (text: string, start: number, end: number) => Value;

/** With more attributes than this a look through all of them would take time that grows with their square. */
const MANY = 32;

/** The attributes of all elements, one after the other: a list for each would take more room than they do. */
export class AttributeStore {
  private readonly source: string;
  private readonly names: string[] = [];
  /** Where values stand in the source. Most are never asked for, and then they are not even cut out of it. */
  private readonly starts = new NumberList();
  private readonly ends = new NumberList();
  /** Values that are not in the source as they are. */
  private readonly apart: string[] = [];

  /** @param source - The text that values may stand in. */
  constructor(source: string) {
    this.source = source;
  }

  /** How many there are. */
  get size(): number {
    return this.names.length;
  }

  /** Adds one whose value stands in the source. */
  add(name: string, start: number, end: number): void {
    this.names.push(name);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Adds one with a value of its own. */
  addApart(name: string, value: string): void {
    this.add(name, APART, this.apart.length);
    this.apart.push(value);
  }

  /** The name of one. */
  nameAt(place: number): string {
    return this.names[place] ?? '';
  }

  /** The value of one. */
  valueAt(place: number): string {
    const start = this.starts.at(place);
    const end = this.ends.at(place);
    return start === APART ? (this.apart[end] ?? '') : this.source.slice(start, end);
  }

  /** Reads the value of one where it stands. */
  readAt<Value>(place: number, read: ReadRange<Value>): Value {
    const start = this.starts.at(place);
    const end = this.ends.at(place);
    if (start !== APART) return read(this.source, start, end);
    const value = this.apart[end] ?? '';
    return read(value, 0, value.length);
  }
}

/** In the place of where a value begins: it stands apart, and where it ends is the number that it has there. */
const APART = -1;

/** Attributes of an element in a store: elements have few, and a list of few is read faster than a map is made. */
export class AttributeList implements Attributes {
  private readonly store: AttributeStore;
  private readonly first: number;
  private end: number;
  private bits = 0;
  private places: Map<string, number> | undefined = undefined;

  /** The list of the element that was opened last. */
  constructor(store: AttributeStore) {
    this.store = store;
    this.first = store.size;
    this.end = store.size;
  }

  get size(): number {
    return this.end - this.first;
  }

  get telling(): number {
    return this.bits;
  }

  /** Adds an attribute. The first of two of one name counts, as in browsers. */
  add(name: string, value: string, bit: number): void {
    if (this.has(name)) return;
    this.store.addApart(name, value);
    this.grow(name, bit);
  }

  /** Adds an attribute whose value stands in the source. */
  addRange(name: string, start: number, end: number, bit: number): void {
    if (this.has(name)) return;
    this.store.add(name, start, end);
    this.grow(name, bit);
  }

  get(name: string): string | undefined {
    const place = this.placeOf(name);
    return place < 0 ? undefined : this.store.valueAt(place);
  }

  has(name: string): boolean {
    return this.placeOf(name) >= 0;
  }

  nameAt(number: number): string {
    return this.store.nameAt(this.first + number);
  }

  valueAt(number: number): string {
    return this.store.valueAt(this.first + number);
  }

  read<Value>(name: string, read: ReadRange<Value>): Value | undefined {
    const place = this.placeOf(name);
    return place < 0 ? undefined : this.store.readAt(place, read);
  }

  private grow(name: string, bit: number): void {
    this.bits |= bit;
    this.places?.set(name, this.end);
    this.end++;
    if (this.size !== MANY) return;
    this.places = new Map();
    for (let i = this.first; i < this.end; i++) this.places.set(this.store.nameAt(i), i);
  }

  private placeOf(name: string): number {
    if (this.places) return this.places.get(name) ?? -1;
    for (let i = this.first; i < this.end; i++) if (this.store.nameAt(i) === name) return i;
    return -1;
  }
}
