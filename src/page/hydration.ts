import { readPlainJson } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import { isObject } from '../input/json.ts';
import { attribute, rawText } from '../tree/read.ts';
import { flightPieces, readFlight } from './flight.ts';
import { readLiteral } from './literal.ts';
import type { Page } from './page.ts';

/** A script that is shorter holds no story. */
const MIN_SCRIPT = 200;
/** Bounds on what is read of a page, so that a hostile one costs little. */
const MAX_CHARACTERS = 8_000_000;
const MAX_LITERALS = 50;

/**
 * Where a script leaves data for the program that takes the page over: `window.__NUXT__ = …`, `Fusion.globalContent = …`,
 * `var __STATE__ = …`. What is set is told from programs by what it begins with.
 */
const ASSIGNMENT =
  /(?:\b(?:window|self|globalThis|Fusion)\s*(?:\.\s*[\w$]+|\[\s*["'][\w$]+["']\s*\])|\b__[A-Z\d_]+)\s*=\s*(?=[{[]|\(function|JSON\.parse)/gu;

/** Values that Nuxt's list has in the place of what JSON has no word for. https://github.com/Rich-Harris/devalue */
const WRAPPERS: ReadonlySet<Json | undefined> = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'Date']);
const MAX_DEPTH = 100;

/**
 * A list in which each object names its parts by their place in the list, as Nuxt 3 writes it, put together; a part that
 * two have is made once, so the whole is no larger than the list.
 */
function unflattened(list: readonly Json[]): Json {
  const made = new Map<number, Json>();
  const partAt = (at: Json | undefined, depth: number): Json => {
    if (typeof at !== 'number' || depth > MAX_DEPTH) return null;
    const known = made.get(at);
    if (known !== undefined) return known;
    made.set(at, null);
    const value = valueOf(list[at], depth);
    made.set(at, value);
    return value;
  };
  const valueOf = (flat: Json | undefined, depth: number): Json => {
    if (isObject(flat)) return objectOf(flat, depth);
    if (!Array.isArray(flat)) return flat ?? null;
    const [first, second] = flat as readonly Json[];
    if (first === 'Date') return second ?? null;
    if (WRAPPERS.has(first)) return partAt(second, depth + 1);
    return (flat as readonly Json[]).map((at) => partAt(at, depth + 1));
  };
  const objectOf = (flat: JsonObject, depth: number): JsonObject =>
    Object.fromEntries(Object.entries(flat).map(([key, at]) => [key, partAt(at, depth + 1)]));
  return partAt(0, 0);
}

/** True where a list is one of parts that name each other by their places. */
function isFlat(value: Json): value is readonly Json[] {
  if (!Array.isArray(value) || value.length < 3) return false;
  const [root] = value as readonly Json[];
  const places = Array.isArray(root) ? (root as readonly Json[]).slice(1) : isObject(root) ? Object.values(root) : [];
  return places.length > 0 && places.every((place) => typeof place === 'number' && Number.isInteger(place));
}

function dataOf(text: string, isJson: boolean): readonly Json[] {
  if (isJson) {
    const value = readPlainJson(text);
    return value === undefined ? [] : [isFlat(value) ? unflattened(value) : value];
  }
  const found = [...text.matchAll(ASSIGNMENT)].slice(0, MAX_LITERALS);
  return found.flatMap((match) => readLiteral(text, match.index + match[0].length) ?? []);
}

/**
 * The data that a page carries beside what it shows: what both routers of Next, Nuxt, Arc's Fusion and their like leave for the program
 * that takes the page over. The values are as they were written, and of any shape.
 */
export function readHydration({ tree, tagged }: Page): Json[] {
  const values: Json[] = [];
  const pieces: string[] = [];
  let left = MAX_CHARACTERS;
  for (const index of tagged.get('script') ?? []) {
    const type = attribute(tree, index, 'type')?.trim().toLowerCase() ?? '';
    if (type === 'application/ld+json') continue;
    const text = rawText(tree, index);
    if (text.length > left) continue;
    left -= text.length;
    pieces.push(...flightPieces(text));
    if (text.length >= MIN_SCRIPT) values.push(...dataOf(text, type.endsWith('json')));
  }
  return [...values, ...readFlight(pieces)];
}
