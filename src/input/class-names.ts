import { SPACE, codeAt, kindsOf } from '../characters.ts';

/** More names than this are looked up rather than compared. */
const FEW = 16;

const SPACE_CODE = 0x20;

const starts = new Int32Array(FEW + 1);

/** True for one name that stands at two places of a text. */
function isSame(value: string, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codeAt(value, one + i) !== codeAt(value, other + i)) return false;
  return true;
}

/** True where a name stands among those before it. */
function isRepeated(value: string, names: number, end: number): boolean {
  const start = starts[names] ?? 0;
  for (let i = 0; i < names; i++) {
    const length = (starts[i + 1] ?? 0) - 1 - (starts[i] ?? 0);
    if (length === end - start && isSame(value, starts[i] ?? 0, start, length)) return true;
  }
  return false;
}

/** True where the value that stands in a range is few names, each once, with one space between. */
export function isWritten(text: string, from: number, to: number): boolean {
  let names = 0;
  starts[0] = from;
  for (let i = from; i <= to; i++) {
    const code = i === to ? SPACE_CODE : codeAt(text, i);
    if ((kindsOf(code) & SPACE) === 0) continue;
    // A second space, one at either end, or another sign of white space.
    if (i === starts[names] || code !== SPACE_CODE) return false;
    if (isRepeated(text, names, i)) return false;
    if (++names > FEW) return false;
    starts[names] = i + 1;
  }
  return true;
}

/** A class attribute as the DOM's list of tokens writes it: each name once, with one space between. */
export function classNames(value: string): string {
  return value === '' || isWritten(value, 0, value.length)
    ? value
    : [...new Set(value.split(/\s+/u))].filter(Boolean).join(' ');
}
