import { html as lit, nothing, type TemplateResult } from 'lit';

// What stands in a text for a value, and for one that is not there: no text of the program has them.
const VALUE = '\uE000';
const ABSENT = '\uE001';

/** An attribute without a value, which is none. */
const UNSET = /\s[^\s=<>]+=\uE001/gu;

/** A text with marks for values, of the program alone, and what it becomes with the next value. */
class Shape {
  readonly text: string;
  readonly next = new Map<Shape | string, Shape>();
  #strings: TemplateStringsArray | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** As a template has it: Lit takes the strings of one array for one template. */
  get strings(): TemplateStringsArray {
    if (!this.#strings) {
      const made = this.text.replace(UNSET, '').replaceAll(ABSENT, '').split(VALUE);
      this.#strings = Object.assign(made, { raw: made });
    }
    return this.#strings;
  }
}

/** A piece of HTML and the values in it. */
export class Piece {
  /** The HTML, with a mark for each value. */
  readonly shape: Shape;
  /** The values. */
  readonly values: readonly unknown[];

  /** Makes a piece. */
  constructor(shape: Shape, values: readonly unknown[]) {
    this.shape = shape;
    this.values = values;
  }
}

/** What templates, and words of the program, begin with: each has a shape of its own. */
let shapes = new Map<readonly string[] | string, Shape>();
let count = 0;

/** There are as many shapes as there are kinds of stories; more than this are made by somebody who wants many. */
const MOST = 20_000;

function make(text: string): Shape {
  if (count++ > MOST) {
    shapes = new Map();
    count = 0;
  }
  return new Shape(text);
}

function beginning(key: readonly string[] | string, text: string): Shape {
  let shape = shapes.get(key);
  if (!shape) shapes.set(key, (shape = make(text)));
  return shape;
}

/** A word of the program that is as good as written into a template: a tag, the name of a part, a class. */
export function literal(text: string): Piece {
  return new Piece(beginning(text, text), []);
}

/** What a value is to a shape; an array is settled, and what is not there is a mark. */
function kindOf(value: unknown): Shape | string {
  if (value instanceof Piece) return value.shape;
  return value === undefined || value === null || value === nothing || value === false ? ABSENT : VALUE;
}

/**
 * Writes a template as Lit has it, with those in it taken in: all are one in the end, for what a browser clones at once
 * takes it a third of the time that it takes piece by piece. What is `undefined`, null, `nothing` or false leaves no
 * trace: an attribute that may be so has no quotes. What is in an array stays apart: what comes and goes while the rest
 * should stay as it is.
 */
export function html(strings: readonly string[], ...values: readonly unknown[]): Piece {
  let shape = beginning(strings, strings[0] ?? '');
  const all: unknown[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const kind = kindOf(value);
    let next = shape.next.get(kind);
    if (!next) {
      next = make(shape.text + (typeof kind === 'string' ? kind : kind.text) + (strings[index + 1] ?? ''));
      shape.next.set(kind, next);
    }
    shape = next;
    if (value instanceof Piece) for (const each of value.values) all.push(each);
    else if (kind === VALUE) all.push(Array.isArray(value) ? value.map(settled) : value);
  }
  return new Piece(shape, all);
}

const settled = (value: unknown): unknown =>
  value instanceof Piece ? template(value) : Array.isArray(value) ? value.map(settled) : value;

/** What Lit renders of a piece: the same template for each of its shape. */
export function template({ shape, values }: Piece): TemplateResult {
  return lit(shape.strings, ...values);
}
