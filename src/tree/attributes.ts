/** Attributes of an element by lower-case name. */
export interface Attributes {
  /** How many there are. */
  readonly size: number;
  /** The value of one; `undefined` where the element has none of that name. */
  readonly get: (name: string) => string | undefined;
  /** Whether the element has one of that name. */
  readonly has: (name: string) => boolean;
  /** The name of one by its number, from 0. */
  readonly nameAt: (number: number) => string;
  /** The value of one by its number. */
  readonly valueAt: (number: number) => string;
}

/** With more attributes than this a look through all of them would take time that grows with their square. */
const MANY = 32;

/** The attributes of all elements, one after the other: a list for each would take more room than they do. */
export class AttributeStore {
  /** Names. */
  readonly names: string[] = [];
  /** Values. */
  readonly values: string[] = [];
}

/** Attributes of an element in a store: elements have few, and a list of few is read faster than a map is made. */
export class AttributeList implements Attributes {
  private readonly names: string[];
  private readonly values: string[];
  private readonly first: number;
  private end: number;
  private places: Map<string, number> | undefined = undefined;

  /** The list of the element that was opened last. */
  constructor({ names, values }: AttributeStore) {
    this.names = names;
    this.values = values;
    this.first = names.length;
    this.end = names.length;
  }

  get size(): number {
    return this.end - this.first;
  }

  /** Adds an attribute. The first of two of one name counts, as in browsers. */
  add(name: string, value: string): void {
    if (this.has(name)) return;
    this.places?.set(name, this.end);
    this.names.push(name);
    this.values.push(value);
    this.end++;
    if (this.size !== MANY) return;
    this.places = new Map();
    for (let i = this.first; i < this.end; i++) this.places.set(this.names[i] ?? '', i);
  }

  get(name: string): string | undefined {
    const place = this.placeOf(name);
    return place < 0 ? undefined : this.values[place];
  }

  has(name: string): boolean {
    return this.placeOf(name) >= 0;
  }

  nameAt(number: number): string {
    return this.names[this.first + number] ?? '';
  }

  valueAt(number: number): string {
    return this.values[this.first + number] ?? '';
  }

  private placeOf(name: string): number {
    if (this.places) return this.places.get(name) ?? -1;
    for (let i = this.first; i < this.end; i++) if (this.names[i] === name) return i;
    return -1;
  }
}
