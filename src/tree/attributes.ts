/** Attributes of an element by lower-case name. */
export interface Attributes {
  /** The value of one; `undefined` where the element has none of that name. */
  readonly get: (name: string) => string | undefined;
  /** Whether the element has one of that name. */
  readonly has: (name: string) => boolean;
}

/** With more attributes than this a look through all of them would take time that grows with their square. */
const MANY = 32;

/** Attributes in a list: elements have few, and a list of few is read faster than a map is made. */
export class AttributeList implements Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private places: Map<string, number> | undefined;

  /** Adds an attribute. The first of two of one name counts, as in browsers. */
  add(name: string, value: string): void {
    if (this.has(name)) return;
    this.places?.set(name, this.names.length);
    this.names.push(name);
    this.values.push(value);
    if (this.names.length === MANY) this.places = new Map(this.names.map((each, i) => [each, i]));
  }

  /** The value of an attribute. */
  get(name: string): string | undefined {
    return this.values[this.placeOf(name)];
  }

  /** Whether there is an attribute of that name. */
  has(name: string): boolean {
    return this.placeOf(name) >= 0;
  }

  private placeOf(name: string): number {
    return this.places ? (this.places.get(name) ?? -1) : this.names.indexOf(name);
  }
}
