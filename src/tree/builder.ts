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
