import { expect } from 'chai';
import type { Clean, Context } from '../src/fields/field.ts';

/** A table of facts: what goes in, and what must come out. */
export type Facts = readonly (readonly [claim: unknown, value: unknown])[];

/** A value in a line of a message; undefined and symbols too, which JSON cannot write. */
function shown(value: unknown): string {
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'bigint' || value instanceof Date || Number.isNaN(value)) return String(value);
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).to.deep.equal(b);
    return true;
  } catch {
    return false;
  }
}

/** Fails with every row that is wrong, and what it should be. */
export function holds(of: (claim: never) => unknown, facts: Facts): void {
  const wrong = facts.flatMap(([claim, value]) => {
    const got = of(claim as never);
    return isEqual(got, value) ? [] : [`${shown(claim)} gives ${shown(got)}, not ${shown(value)}`];
  });
  if (wrong.length > 0) expect.fail(`\n${wrong.join('\n')}`);
}

/** The address that relative ones are resolved against in the tables. */
export const base = 'https://news.example/world/story';

const alone: Context = { report: () => undefined };

/** A cleaner with the page's address, and without it where `to` is null. */
export function cleaned<Value>(clean: Clean<Value>, to: string | null = base): (claim: unknown) => Value | undefined {
  const context = to === null ? alone : { ...alone, base: to };
  return (claim) => clean(claim, context);
}
