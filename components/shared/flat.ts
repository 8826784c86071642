import { html, nothing, type TemplateResult } from 'lit';

/** A piece of a template, and whether what follows it is content, rather than an attribute. */
interface Pieces {
  /** Stands for the template in the names of shapes. */
  readonly id: string;
  /** Of each place, whether it is content. */
  readonly isContent: readonly boolean[];
}

const known = new WeakMap<TemplateStringsArray, Pieces>();
const shapes = new Map<string, TemplateStringsArray>();
let count = 0;

/** There are as many shapes as there are kinds of stories; more than this are made by somebody who wants many. */
const MOST = 500;

/** Strings as a template has them: Lit takes those of the same array for the same template. */
function madeOf(name: string, pieces: () => readonly string[]): TemplateStringsArray {
  let strings = shapes.get(name);
  if (!strings) {
    const made = pieces();
    shapes.set(name, (strings = Object.assign(made, { raw: made })));
  }
  return strings;
}

function piecesOf(strings: TemplateStringsArray): Pieces {
  let pieces = known.get(strings);
  if (!pieces) {
    let isContent = true;
    const places = strings.map((text) => {
      const end = Math.max(text.lastIndexOf('<'), text.lastIndexOf('>'));
      if (end >= 0) isContent = text[end] === '>';
      return isContent;
    });
    known.set(strings, (pieces = { id: `${String(count++)}(`, isContent: places }));
  }
  return pieces;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

/** A word of the program, never of a page, that is as good as written into a template. */
class Literal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

const literals = new Map<string, Literal>();

/** Marks a word of the program as one that may be written into a template: the name of a part, or a class. */
export function literal(text: string): Literal {
  let found = literals.get(text);
  if (!found) literals.set(text, (found = new Literal(text)));
  return found;
}

const isNothing = (value: unknown): boolean => value === undefined || value === nothing;

/** Walks a template and those in it; gives the name of their shape. */
function walk({ strings, values }: TemplateResult, found: unknown[]): string {
  const { id, isContent } = piecesOf(strings);
  let name = id;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (isNothing(value)) name += '-';
    else if (value instanceof Literal) name += `'${value.text}'`;
    else if (isContent[index] && isTemplate(value)) name += walk(value, found);
    else {
      name += '.';
      found.push(value);
    }
  }
  return `${name})`;
}

const ATTRIBUTE = /\s[^\s=<>]+=$/u;

function join({ strings, values }: TemplateResult, pieces: string[]): string[] {
  const { isContent } = piecesOf(strings);
  const add = (text: string) => pieces.push(`${pieces.pop() ?? ''}${text}`);
  strings.forEach((text, index) => {
    add(text);
    if (index === values.length) return;
    const value = values[index];
    if (value instanceof Literal) add(value.text);
    else if (isContent[index] && isTemplate(value)) join(value, pieces);
    else if (!isNothing(value)) pieces.push('');
    // An attribute without a value is none.
    else if (!isContent[index]) pieces.push((pieces.pop() ?? '').replace(ATTRIBUTE, ''));
  });
  return pieces;
}

/**
 * Makes one template of a template and of those in it, without what is nothing. What a browser clones at once takes it a
 * third of the time that it takes piece by piece. What is in an array stays apart: what comes and goes while the rest
 * should stay as it is.
 *
 * @param result - A template. Attributes that may be nothing have no quotes.
 */
export function flat(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const name = walk(result, values);
  if (shapes.size > MOST && !shapes.has(name)) return result;
  return html(
    madeOf(name, () => join(result, [])),
    ...values,
  );
}

/** A template whose tag is chosen by the program, never by what a page says. */
export function tagged(
  tag: `h${1 | 2 | 3 | 4 | 5 | 6}` | 'p',
  part: string,
  content: unknown,
  id: string | undefined,
): TemplateResult {
  return html(
    madeOf(`${tag} ${part}`, () => [`<${tag} part="${part}" id=`, '>', `</${tag}>`]),
    id ?? nothing,
    content,
  );
}
