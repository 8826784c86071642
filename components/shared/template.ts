import { html as lit, nothing, type TemplateResult } from 'lit';

// What stands in the text of a piece for a value, and for one that is not there: no text of the program has them.
const VALUE = '\uE000';
const ABSENT = '\uE001';

/** A piece of HTML and the values in it. The text is the program's own, never a page's. */
export class Piece {
  /** The HTML, with a mark for each value. */
  readonly text: string;
  /** The values. */
  readonly values: readonly unknown[];

  /** Makes a piece. */
  constructor(text: string, values: readonly unknown[] = []) {
    this.text = text;
    this.values = values;
  }
}

/** A word of the program that is as good as written into a template: a tag, the name of a part, a class. */
export function literal(text: string): Piece {
  return new Piece(text);
}

/**
 * Writes a template as Lit has it, with those in it taken in: all are one in the end, for what a browser clones at once
 * takes it a third of the time that it takes piece by piece. What is `undefined`, `nothing` or false leaves no trace: an
 * attribute that may be so has no quotes. What is in an array stays apart: what comes and goes while the rest should stay
 * as it is.
 */
export function html(strings: readonly string[], ...values: readonly unknown[]): Piece {
  let text = strings[0] ?? '';
  const all: unknown[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value instanceof Piece) {
      text += value.text;
      all.push(...value.values);
    } else if (value === undefined || value === nothing || value === false) text += ABSENT;
    else {
      text += VALUE;
      all.push(value);
    }
    text += strings[index + 1] ?? '';
  }
  return new Piece(text, all);
}

const shapes = new Map<string, TemplateStringsArray>();

/** There are as many shapes as there are kinds of stories; more than this are made by somebody who wants many. */
const MOST = 500;

/** An attribute without a value, which is none. */
const UNSET = /\s[^\s=<>]+=\uE001/gu;

/** Strings as a template has them: Lit takes those of the same array for the same template. */
function stringsOf(text: string): TemplateStringsArray {
  let strings = shapes.get(text);
  if (!strings) {
    if (shapes.size >= MOST) shapes.clear();
    const made = text.replace(UNSET, '').replaceAll(ABSENT, '').split(VALUE);
    shapes.set(text, (strings = Object.assign(made, { raw: made })));
  }
  return strings;
}

const settled = (value: unknown): unknown =>
  value instanceof Piece ? template(value) : Array.isArray(value) ? value.map(settled) : value;

/** What Lit renders of a piece: the same template for each of its shape. */
export function template({ text, values }: Piece): TemplateResult {
  return lit(stringsOf(text), ...values.map(settled));
}
