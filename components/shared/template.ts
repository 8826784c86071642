import { html as lit, nothing, type TemplateResult } from 'lit';

/** What stands in a text for a value: no text of the program has it. */
const VALUE = '\uE000';

/** An attribute that gets no value, and is none. */
const UNSET = /\s[^\s=<>]+=$/u;

/** A text with marks for values, of the program alone, and what it becomes with the next value. */
interface Shape {
  readonly text: string;
  readonly next: Map<Shape | string, Shape>;
  /** As a template has it: Lit takes the strings of one array for one template. */
  strings?: TemplateStringsArray;
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
  return { text, next: new Map() };
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
    const isPiece = value instanceof Piece;
    const isAbsent = value === undefined || value === null || value === nothing || value === false;
    const kind = isPiece ? value.shape : isAbsent ? '' : VALUE;
    let next = shape.next.get(kind);
    if (!next) {
      const { text } = shape;
      const inner = isPiece ? value.shape.text : VALUE;
      next = make((isAbsent ? text.replace(UNSET, '') : text + inner) + (strings[index + 1] ?? ''));
      shape.next.set(kind, next);
    }
    shape = next;
    if (isPiece) for (const each of value.values) all.push(each);
    else if (!isAbsent) all.push(settled(value));
  }
  return new Piece(shape, all);
}

const settled = (value: unknown): unknown =>
  value instanceof Piece ? template(value) : Array.isArray(value) ? value.map(settled) : value;

/** What Lit renders of a piece: the same template for each of its shape. */
export function template({ shape, values }: Piece): TemplateResult {
  if (!shape.strings) {
    const made = shape.text.split(VALUE);
    shape.strings = Object.assign(made, { raw: made });
  }
  return lit(shape.strings, ...values);
}
