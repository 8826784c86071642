import { isObject, readPlainJson } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import { literalAt } from './literal.ts';

/** What the App Router of Next pushes: pieces of one stream, cut anywhere. https://nextjs.org/docs/app */
const PUSH = /\b__next_f\b[^;"']{0,60}?\.push\(\s*(?=\[\s*1\s*,)/gu;
/** Bounds on what is made of a stream, so that a hostile one costs little. */
const MAX_DEPTH = 100;
const MAX_VALUES = 300_000;

/**
 * The pieces of the stream that a script pushes, in order; none where it pushes none. After one that is no literal nothing
 * more is read, and within one nothing is looked for, so that no part of a script is read twice.
 */
export function flightPieces(script: string): string[] {
  const pieces: string[] = [];
  PUSH.lastIndex = 0;
  for (let match = PUSH.exec(script); match; match = PUSH.exec(script)) {
    const pushed = literalAt(script, PUSH.lastIndex);
    if (!pushed) break;
    const [, piece] = Array.isArray(pushed.value) ? (pushed.value as readonly Json[]) : [];
    if (typeof piece === 'string') pieces.push(piece);
    PUSH.lastIndex = pushed.end;
  }
  return pieces;
}

/** A row begins with its number, and with a letter where it is no model: `1a:{…}`, `1b:T2f,…`, `:HL[…]`. */
const HEAD = /([\da-f]*):([A-Z]*)/uy;
/** The kind of a row that says how many bytes its text has, since that may hold line breaks. */
const TEXT = 'T';
const LENGTH = /([\da-f]+),/uy;

/** Where a text ends that begins at a place and has so many bytes in UTF-8. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    at += point < 0x10000 ? 1 : 2;
  }
  return at;
}

/** The models and texts of a stream, by their numbers; rows that are neither are hints for the program. */
function rowsOf(stream: string): Map<string, Json> {
  const rows = new Map<string, Json>();
  for (let place = 0; place < stream.length;) {
    HEAD.lastIndex = place;
    const [head = '', id = '', kind = ''] = HEAD.exec(stream) ?? [];
    const from = place + head.length;
    LENGTH.lastIndex = from;
    const [counted, length] = (kind === TEXT && LENGTH.exec(stream)) || [];
    if (counted !== undefined && length !== undefined) {
      const start = from + counted.length;
      place = endOfBytes(stream, start, parseInt(length, 16));
      rows.set(id, stream.slice(start, place));
      continue;
    }
    const newline = stream.indexOf('\n', from);
    place = newline < 0 ? stream.length : newline + 1;
    const value = head === '' || kind !== '' ? undefined : readPlainJson(stream.slice(from, place));
    // A number that is taken twice is a later part of what came first.
    if (value !== undefined && !rows.has(id)) rows.set(id, value);
  }
  return rows;
}

/** A string that points to a row, or to a part of one: `$1a`, `$L1a`, `$@1a`, `$1a:props:children`. */
const REFERENCE = /^\$[L@QWi]?([\da-f]+)((?::[^:]+)*)$/u;
const DATE = /^\$D(?=\d)/u;
/** Where React keeps the parts of an element that it names. */
const ELEMENT: Readonly<Record<string, number>> = { type: 1, key: 2, props: 3 };

/** What a string stands for; `undefined` for what JSON has no word for. */
function plainString(text: string): Json {
  if (!text.startsWith('$') || text === '$') return text;
  if (text.startsWith('$$')) return text.slice(1);
  return DATE.test(text) ? text.slice(2) : null;
}

/** Puts the rows of a stream together. */
class Models {
  private readonly rows: ReadonlyMap<string, Json>;
  private readonly made = new Map<string, Json>();
  private left = MAX_VALUES;

  constructor(rows: ReadonlyMap<string, Json>) {
    this.rows = rows;
  }

  /** A row with what it points to in it; a row that two point to is made once, so the whole is no larger than the stream. */
  row(id: string, depth = 0): Json {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    // A row that points back to itself has nothing there.
    this.made.set(id, null);
    const raw = this.rows.get(id) ?? null;
    const value = typeof raw === 'string' ? raw : this.value(raw, depth);
    this.made.set(id, value);
    return value;
  }

  private value(raw: Json, depth: number): Json {
    if (depth > MAX_DEPTH || this.left-- <= 0) return null;
    if (typeof raw === 'string') return this.string(raw, depth);
    if (Array.isArray(raw)) return (raw as readonly Json[]).map((each) => this.value(each, depth + 1));
    return isObject(raw) ? this.object(raw, depth) : raw;
  }

  private object(raw: JsonObject, depth: number): JsonObject {
    return Object.fromEntries(Object.entries(raw).map(([key, each]) => [key, this.value(each ?? null, depth + 1)]));
  }

  private string(text: string, depth: number): Json {
    const [, id, path = ''] = REFERENCE.exec(text) ?? [];
    if (id === undefined || DATE.test(text)) return plainString(text);
    let found: Json = this.row(id, depth + 1);
    for (const key of path.split(':').slice(1)) found = partOf(found, key);
    return found;
  }
}

function partOf(value: Json, key: string): Json {
  if (Array.isArray(value)) return (value as readonly Json[])[ELEMENT[key] ?? Number(key)] ?? null;
  return isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}

/**
 * The values in a stream of React's server components, put together: the properties that a page's own components are given,
 * in which its story may be. https://github.com/facebook/react/blob/main/packages/react-client/src/ReactFlightClient.js
 */
export function readFlight(pieces: readonly string[]): Json[] {
  const rows = rowsOf(pieces.join(''));
  const models = new Models(rows);
  return [...rows.keys()].map((id) => models.row(id)).filter((value) => typeof value === 'object' && value !== null);
}
