import { readPlainJson } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import { specimen } from '../specimens.ts';

/** Bounds on what is read, so that a hostile script costs little. */
const MAX_DEPTH = 100;
const MAX_VALUES = 300_000;
/** The body of a function is read twice. */
const MAX_FUNCTIONS = 8;

/** What is thrown where a script goes beyond literals; it never leaves this file. */
class NoLiteral extends Error {}

const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)*/uy;
const NUMBER = /[-+]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iuy;
const NAME = /[\p{L}$_][\p{L}\p{N}$_]*/uy;
const HEAD = /\(?function\s*\w*\s*\(([\w$,\s]*)\)\s*\{/uy;
const ESCAPE = /\\(u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])/giu;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '', v: '', 0: '' };

/** Names that are values by themselves. What JSON has no word for is nothing. */
const CONSTANTS: Readonly<Record<string, Json>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  NaN: null,
  Infinity: null,
};

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => {
    if (/^[ux]./u.test(code)) {
      const point = parseInt(code.replace(/[ux{}]/gu, ''), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    }
    return code.length > 1 || code === '\n' ? '' : (ESCAPED[code] ?? code);
  });
}

function parsed(text: Json | undefined): Json {
  return (typeof text === 'string' ? readPlainJson(text) : undefined) ?? null;
}

/** Reads literals as scripts write data: `{a:1,'b':[!0,void 0]}`, and functions that are called with what repeats in them. */
class LiteralReader {
  private place: number;
  private values = 0;
  private functions = 0;
  private readonly text: string;
  private names = new Map<string, Json>();

  /** Where the value ends that was read last. */
  get end(): number {
    return this.place;
  }

  constructor(text: string, from: number) {
    this.text = text;
    this.place = from;
  }

  /** The value that stands here. */
  value(depth = 0): Json {
    if (depth > MAX_DEPTH || this.values++ > MAX_VALUES) throw new NoLiteral();
    this.match(BLANK);
    const character = this.text[this.place] ?? '';
    if (character === '{') return this.object(depth);
    if (character === '[') return this.list(']', depth);
    if (character === '"' || character === "'" || character === '`') return this.string(character);
    if (character === '!') return this.not(depth);
    if (character === '(') return this.group(depth);
    const number = this.match(NUMBER);
    return number === undefined ? this.named(depth) : Number(number);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.place;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.place = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  /** Passes over a character, blanks before it included. */
  private take(character: string): boolean {
    this.match(BLANK);
    const isThere = this.text.startsWith(character, this.place);
    if (isThere) this.place += character.length;
    return isThere;
  }

  private expect(character: string): void {
    if (!this.take(character)) throw new NoLiteral();
  }

  private string(quote: string): string {
    const from = this.place + 1;
    let end = this.text.indexOf(quote, from);
    while (end > 0 && this.isEscaped(end, from)) end = this.text.indexOf(quote, end + 1);
    if (end < 0) throw new NoLiteral();
    this.place = end + 1;
    const inner = this.text.slice(from, end);
    return inner.includes('\\') ? unescaped(inner) : inner;
  }

  private isEscaped(at: number, from: number): boolean {
    let slashes = 0;
    while (at - slashes > from && this.text[at - slashes - 1] === '\\') slashes++;
    return slashes % 2 === 1;
  }

  private object(depth: number): JsonObject {
    const object: Record<string, Json> = {};
    this.expect('{');
    while (!this.take('}')) {
      const quote = this.text[this.place] ?? '';
      const key = quote === '"' || quote === "'" ? this.string(quote) : (this.match(NAME) ?? this.match(NUMBER));
      if (key === undefined) throw new NoLiteral();
      this.expect(':');
      const value = this.value(depth + 1);
      if (key !== '__proto__') object[key] = value;
      if (!this.take(',') && !this.text.startsWith('}', this.place)) throw new NoLiteral();
    }
    return object;
  }

  private list(end: string, depth: number): Json[] {
    const items: Json[] = [];
    this.place++;
    while (!this.take(end)) {
      if (this.take(',')) continue;
      items.push(this.value(depth + 1));
      if (!this.take(',') && !this.text.startsWith(end, this.place)) throw new NoLiteral();
    }
    return items;
  }

  /** `!0` and `!1`, as programs that shorten scripts write them. */
  private not(depth: number): Json {
    this.place++;
    return !this.value(depth + 1);
  }

  /** A name: a value by itself, one that a function around it was called with, or a call whose argument is the value. */
  private named(depth: number): Json {
    const name = this.match(NAME);
    if (name === undefined) throw new NoLiteral();
    const known = this.names.get(name);
    if (known !== undefined) return known;
    if (Object.hasOwn(CONSTANTS, name)) return CONSTANTS[name] ?? null;
    this.match(BLANK);
    if (name === 'void') {
      this.value(depth + 1);
      return null;
    }
    if (name === 'new' && this.take('Date')) return this.call(depth)[0] ?? null;
    if (name === 'JSON' && this.take('.parse')) return parsed(this.call(depth)[0]);
    throw new NoLiteral();
  }

  private call(depth: number): Json[] {
    this.match(BLANK);
    if (this.text[this.place] !== '(') throw new NoLiteral();
    return this.list(')', depth + 1);
  }

  /** A value in brackets, or a function that is called at once and returns it. */
  private group(depth: number): Json {
    const parameters = this.match(HEAD);
    if (parameters === undefined) {
      this.expect('(');
      const value = this.value(depth + 1);
      this.expect(')');
      return value;
    }
    if (++this.functions > MAX_FUNCTIONS) throw new NoLiteral();
    // What the names stand for is told after the body in which they are used.
    const start = this.bodyOf();
    this.take(')');
    const given = this.call(depth);
    this.take(')');
    const end = this.place;
    const outer = this.names;
    this.names = new Map(parameters.split(',').map((name, i) => [name.trim(), given[i] ?? null]));
    this.place = start;
    const value = this.value(depth + 1);
    this.names = outer;
    this.place = end;
    return value;
  }

  /** Passes over the body of a function, and gives the place of what it returns. */
  private bodyOf(): number {
    let start = -1;
    for (let open = 1; open > 0; this.place++) {
      const character = this.text[this.place];
      if (character === undefined) throw new NoLiteral();
      if (character === '"' || character === "'" || character === '`') {
        this.string(character);
        this.place--;
      } else if (character === '{') open++;
      else if (character === '}') open--;
      else if (open === 1 && start < 0 && character === 'r' && this.text.startsWith('return', this.place))
        start = this.place + 'return'.length;
    }
    if (start < 0) throw new NoLiteral();
    return start;
  }
}

/** A literal of a script, and where it ends. */
export interface Literal {
  readonly value: Json;
  readonly end: number;
}

/** The literal that begins at a place of a script; `undefined` where what stands there is more than data. */
export function literalAt(script: string, from: number): Literal | undefined {
  const reader = specimen(new LiteralReader(script, from));
  try {
    return { value: reader.value(), end: reader.end };
  } catch (error) {
    if (error instanceof NoLiteral) return undefined;
    throw error;
  }
}

/** The value of the literal that begins at a place of a script; `undefined` where what stands there is more than data. */
export const readLiteral = (script: string, from: number): Json | undefined => literalAt(script, from)?.value;
