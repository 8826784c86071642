import { expect } from 'chai';
import { describe, it } from '#test';
import { APIS } from './quirks/apis.ts';
import { FEEDS } from './quirks/feeds.ts';
import type { Quirk } from './quirks/quirk.ts';
import { SCHEMA_ORG } from './quirks/schema-org.ts';
import { SITES } from './quirks/sites.ts';
import { listCases, readCase } from './read-case.ts';

/** What stands at a path of keys and indices. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], value);
}

const QUIRKS: readonly Quirk[] = [...SCHEMA_ORG, ...SITES, ...FEEDS, ...APIS];

// What sources are known to do, each with the case that does it: a case that no longer shows its quirk fails here, and what
// is read of a page is held to its expected.json in cases.spec.ts.
describe('what sources are known to do', () => {
  for (const { quirk, in: name, shows, gives } of QUIRKS)
    it(quirk, async () => {
      const { input, expected } = await readCase(name);
      expect(input, `test/cases/${name}`).to.match(shows);
      for (const [path, value] of Object.entries(gives)) expect(at(expected, path), path).to.deep.equal(value);
    });

  it('is what each case shows that is called after it', async () => {
    const shown = new Set(QUIRKS.map(({ in: name }) => name));
    const called = (await listCases()).filter((name) => /-quirks(?:-|$)/u.test(name));
    expect(called.filter((name) => !shown.has(name))).to.deep.equal([]);
  });
});
