import { AttributeList, AttributeStore, tellingBit } from './attributes.ts';
import { TEXT, elementNumber, elementsNamed } from './elements.ts';
import { NumberList } from './numbers.ts';
import type { Tree } from './tree.ts';

/** Elements whose content is drawing or markup for later, never text of this page. */
const OPAQUE = elementsNamed(['svg', 'math', 'template', 'object', 'canvas', 'iframe']);

/**
 * Elements beneath this many others are looked through: none that a page means to show is as deep. Whatever reads the
 * tree from the top down may then recurse.
 */
export const MAX_DEPTH = 256;

/**
 * Nodes that may be moved while a tree is made, for each that is in it: pages that are written by hand have a few tags that
 * cross each other, and those that are made to take long have thousands.
 */
const MOVES_PER_NODE = 64;

/** What an opened element has no place in the tree as. */
const NOWHERE = -1;

/**
 * Fills a tree from what happens while a page is read: an element opens, with attributes, and closes; between them stands
 * text. What is not to be in the tree is left out here, so whatever tells of a page in this way gives the same tree.
 */
export class TreeBuilder {
  private readonly tags = ['#root'];
  private readonly numbers = new NumberList();
  private readonly texts = [''];
  private readonly parents = new NumberList();
  private readonly ends = new NumberList();
  private readonly attributes: (AttributeList | undefined)[] = [undefined];
  private readonly store: AttributeStore;
  /** The nodes that are open, outermost first; an element that is looked through stands as what it is in. */
  private readonly open = [0];
  /** Elements open from an opaque one inwards, itself included. */
  private hidden = 0;
  /** The element that attributes are of. */
  private last = NOWHERE;
  /** Nodes that were moved. */
  private moved = 0;

  /** @param source - The text that attributes' values may stand in. */
  constructor(source = '') {
    this.store = new AttributeStore(source);
    this.numbers.push(elementNumber('#root'));
    this.parents.push(-1);
    this.ends.push(1);
  }

  /** Elements that are open. */
  get depth(): number {
    return this.open.length - 1 + this.hidden;
  }

  /** True where nothing that comes now will be in the tree, until the element closes. */
  get isHidden(): boolean {
    return this.hidden > 0;
  }

  /** True where the element that was opened last is in the tree, and so are its attributes. */
  get takesAttributes(): boolean {
    return this.last !== NOWHERE;
  }

  /** Opens an element; the number of its name is known to those who know the name. */
  enter(tag: string, number = elementNumber(tag)): void {
    this.last = NOWHERE;
    if (this.hidden > 0) {
      this.hidden++;
    } else if (this.open.length > MAX_DEPTH) {
      this.open.push(this.top());
    } else {
      this.last = this.append(tag, number, '');
      if (OPAQUE[number]) this.hidden = 1;
      else this.open.push(this.last);
    }
  }

  /** Gives the element that was opened last an attribute. */
  attribute(name: string, value: string, bit = tellingBit(name)): void {
    if (this.last !== NOWHERE) (this.attributes[this.last] ??= new AttributeList(this.store)).add(name, value, bit);
  }

  /** Gives it one whose value stands in the source. */
  attributeIn(name: string, start: number, end: number, bit = tellingBit(name)): void {
    if (this.last !== NOWHERE)
      (this.attributes[this.last] ??= new AttributeList(this.store)).addRange(name, start, end, bit);
  }

  /** Adds text. */
  text(text: string): void {
    if (this.hidden === 0) this.append('', TEXT, text);
  }

  /** Closes the innermost element that is open. */
  leave(): void {
    if (this.hidden > 0) this.hidden--;
    else if (this.open.length > 1) this.ends.set(this.open.pop() ?? 0, this.tags.length);
  }

  /**
   * Exchanges an open element with the next one in it, as if it had closed before that and opened anew within.
   *
   * @param place - How many open elements it is in, the root among them.
   * @returns False where too much would have to be moved: then nothing is done.
   */
  exchange(place: number): boolean {
    const { open } = this;
    const [around = 0, outer = 0, inner = 0] = open.slice(place - 1, place + 2);
    if (outer === around) open[place] = inner;
    else if (inner === outer) open[place] = around;
    else if (inner === outer + 1) this.swap(outer, inner);
    else return this.reopen(place, outer, inner);
    return true;
  }

  /** Passes over an element: its attributes are nobody's. */
  pass(): void {
    this.last = NOWHERE;
  }

  /** Takes back the element that was opened last, before anything was in it. */
  forget(): void {
    if (this.last === NOWHERE) return;
    for (const list of [this.tags, this.numbers, this.texts, this.parents, this.ends, this.attributes]) list.pop();
    if (this.hidden > 0) this.hidden = 0;
    else this.open.pop();
    this.last = NOWHERE;
  }

  /** Closes all that is open, and gives the tree. */
  finish(): Tree {
    const { tags, numbers, texts, parents, ends, attributes } = this;
    for (const index of this.open) ends.set(index, tags.length);
    return {
      length: tags.length,
      tags,
      numbers: numbers.finish(),
      texts,
      parents: parents.finish(),
      ends: ends.finish(),
      attributes,
    };
  }

  /** Exchanges two elements of which one begins where the other does. */
  private swap(outer: number, inner: number): void {
    const { tags, numbers, attributes } = this;
    [tags[outer], tags[inner]] = [tags[inner] ?? '', tags[outer] ?? ''];
    [attributes[outer], attributes[inner]] = [attributes[inner], attributes[outer]];
    const number = numbers.at(outer);
    numbers.set(outer, numbers.at(inner));
    numbers.set(inner, number);
  }

  /** Closes an element before another one in it, and opens it within that one. */
  private reopen(place: number, outer: number, inner: number): boolean {
    const { open, tags, numbers, texts, parents, ends, attributes } = this;
    const moved = this.moved + tags.length - inner;
    if (moved > MOVES_PER_NODE * tags.length) return false;
    this.moved = moved;
    // All that comes after the inner one is in it, for it is open.
    for (let i = inner + 1; i < tags.length; i++) {
      parents.set(i, parents.at(i) + 1);
      ends.set(i, ends.at(i) + 1);
    }
    ends.set(outer, inner);
    parents.set(inner, parents.at(outer));
    const at = inner + 1;
    tags.splice(at, 0, tags[outer] ?? '');
    texts.splice(at, 0, '');
    attributes.splice(at, 0, attributes[outer]);
    numbers.insert(at, numbers.at(outer));
    parents.insert(at, inner);
    ends.insert(at, at + 1);
    open[place] = inner;
    for (let i = place + 1; i < open.length; i++) open[i] = i === place + 1 ? at : (open[i] ?? 0) + 1;
    return true;
  }

  private top(): number {
    return this.open[this.open.length - 1] ?? 0;
  }

  private append(tag: string, number: number, text: string): number {
    const index = this.tags.length;
    this.tags.push(tag);
    this.numbers.push(number);
    this.texts.push(text);
    this.parents.push(this.top());
    this.ends.push(index + 1);
    this.attributes.push(undefined);
    return index;
  }
}
