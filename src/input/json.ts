import { jsonrepair } from 'jsonrepair';
import { faultsIn } from './json-faults.ts';

/** What may stand before JSON in a script element: a BOM, marks of CDATA and of HTML comments. */
const BEFORE = /^\s*(?:\uFEFF|<!\[CDATA\[|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!--)+/u;
/** What may stand after it: the same, and semicolons. */
const AFTER = /(?:;|\]\]>|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|-->)+\s*$/u;
/** Only so much of the end is looked at, since the pattern tries every place anew. */
const TAIL = 100;

function unwrapped(text: string): string {
  const bare = text.replace(BEFORE, '').trimEnd();
  return (bare.slice(0, -TAIL) + bare.slice(-TAIL).replace(AFTER, '')).trim();
}

/** Where a comment to the end of its line begins. */
const LINE_COMMENT = /(?:^|[\s,{[])\/\//u;

/** The text without comments to the ends of lines. What has a quote behind it may stand in a string, and is none. */
function withoutLineComments(text: string): string {
  const lines = text.split('\n').map((line) => {
    const from = Math.max(0, line.lastIndexOf('"'));
    const found = LINE_COMMENT.exec(line.slice(from));
    return found ? line.slice(0, from + found.index + found[0].length - '//'.length) : line;
  });
  return lines.join('\n');
}

const RAW_BREAKS = /[\r\n\t]+/gu;

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object that JSON can hold. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** True for a JSON object: not `null`, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key that would reach a prototype, also where its first character is escaped. */
const PROTO = /__proto__|\\u00(?:5f|6f|7[024])/iu;
const withoutProto = (key: string, value: Json): Json | undefined => (key === '__proto__' ? undefined : value);

/** Reads JSON as the standard has it; `undefined` where it is broken. */
export function readPlainJson(text: string): Json | undefined {
  try {
    // Keys that would reach a prototype are dropped, since no format has them. Asking at each key takes longer than all of
    // the rest, and so it is done only where there may be one.
    return JSON.parse(text, PROTO.test(text) ? withoutProto : undefined) as Json;
  } catch {
    return undefined;
  }
}

/**
 * How many characters may be copied in a repair: the repairer copies what it has read at each place that it mends, so its
 * time grows with the length times the faults. A story with all of its quotes bare has less than a hundredth of this.
 */
const MAX_REPAIR_WORK = 3e8;

/** How deep brackets may nest before repair is not tried: the repairer recurses. */
const MAX_REPAIR_DEPTH = 200;

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}

/** Several values side by side as one list. */
function listed(text: string): string {
  return `[${text.replace(/\}\s*\{/gu, '},{')}]`;
}

/** What is tried before the text is given to the repairer, in this order. */
const PREPARATIONS: readonly ((text: string) => string)[] = [
  // A comment ends with its line, and so before the breaks, which strings must not hold, are gone.
  (text) => withoutLineComments(text).replace(RAW_BREAKS, ' '),
  (text) => text,
  // This, and brackets that a template doubled, are more than it mends.
  listed,
  (text) => text.replace(/^\{\s*\{/u, '{').replace(/\}\s*\}$/u, '}'),
];

function repaired(text: string): Json | undefined {
  // Values that are whole but side by side, as on the lines of a log, need no repairer, and may be many.
  const values = readPlainJson(listed(text));
  if (values !== undefined) return values;
  if (depthOf(text) > MAX_REPAIR_DEPTH || faultsIn(text) * text.length > MAX_REPAIR_WORK) return undefined;
  for (const prepare of PREPARATIONS) {
    try {
      const value = readPlainJson(jsonrepair(prepare(text)));
      if (value !== undefined) return value;
    } catch {
      // The next preparation may serve.
    }
  }
  return undefined;
}

/**
 * What wraps JSON that a script was to take: the name of a function that is called with it, after a test that there is
 * one, or what keeps scripts of other sites from reading it.
 */
const CALL =
  /^(?:\)\]\}',?|(?:for\s?\(;;\)|while\s?\(1\));)?\s*(?:(?:typeof\s[\w$.]+\s?===?\s?["']function["']\s?&&\s?)?([\w$.[\]]{1,200})\s?\()?\s*(?=[[{])/u;
const CALL_END = /\)\s*;?\s*$/u;

/** The JSON that a function is called with (JSONP), or that stands behind a guard; `undefined` where neither is there. */
export function calledWith(text: string): string | undefined {
  const [head, name] = CALL.exec(text) ?? [''];
  if (head.trim() === '') return undefined;
  const inner = text.slice(head.length);
  if (name === undefined) return inner;
  return CALL_END.test(inner.slice(-TAIL)) ? inner.slice(0, inner.lastIndexOf(')')) : undefined;
}

/**
 * Reads JSON as it comes: as it is, then without what wraps it, then mended (line breaks in strings, trailing commas,
 * comments, single quotes).
 *
 * @returns The value and whether it had to be mended; `undefined` where nothing helps.
 */
export function readJson(text: string): { readonly value: Json; readonly mended: boolean } | undefined {
  const strict = readPlainJson(text);
  if (strict !== undefined) return { value: strict, mended: false };
  const bare = unwrapped(text);
  // What was read as it is need not be read again as the same.
  const plain = bare === text ? undefined : readPlainJson(bare);
  const value = bare === '' ? undefined : (plain ?? repaired(bare));
  return value === undefined ? undefined : { value, mended: true };
}
