/** Places that a list has at first. */
const FIRST = 1024;

/**
 * Whole numbers, one after the other, outside of what an engine's collector looks through: a page has tens of thousands,
 * and in an ordinary list they are copied time and again while they are young.
 */
export class NumberList {
  /** How many there are. */
  size = 0;
  private items = new Int32Array(FIRST);

  /** Adds one. */
  push(value: number): void {
    if (this.size === this.items.length) this.grow();
    this.items[this.size++] = value;
  }

  /** The one at a place; 0 beyond the last. */
  at(place: number): number {
    return this.items[place] ?? 0;
  }

  /** Sets the one at a place. */
  set(place: number, value: number): void {
    this.items[place] = value;
  }

  /** Puts one before the one at a place. */
  insert(place: number, value: number): void {
    this.push(value);
    this.items.copyWithin(place + 1, place, this.size - 1);
    this.items[place] = value;
  }

  /** Takes back the last. */
  pop(): void {
    this.size--;
  }

  /** All of them. */
  finish(): Int32Array {
    return this.items.slice(0, this.size);
  }

  private grow(): void {
    const items = new Int32Array(this.items.length * 2);
    items.set(this.items);
    this.items = items;
  }
}
