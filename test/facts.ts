import { expect } from 'chai';
import type { Clean, Context } from '../src/fields/field.ts';

/** A table of facts: what goes in, and what must come out. */
export type Facts<In, Out> = readonly (readonly [claim: In, value: Out])[];

/** Fails with every row that is wrong, side by side with what it should be. */
export function holds<In, Out>(of: (claim: In) => Out, facts: Facts<In, Out>): void {
  expect(facts.map(([claim]) => [claim, of(claim)])).to.deep.equal(facts);
}

/** The address that relative ones are resolved against in the tables. */
export const base = 'https://news.example/world/story';

const alone: Context = { report: () => undefined };

/** A cleaner with the page's address, and without it where `to` is null. */
export function cleaned<Value>(clean: Clean<Value>, to: string | null = base): (claim: unknown) => Value | undefined {
  const context = to === null ? alone : { ...alone, base: to };
  return (claim) => clean(claim, context);
}
