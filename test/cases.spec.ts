import { expect } from 'chai';
import { parseArticle, parseAuthor, parseDigest } from '#standfirst';
import { formats } from '#formats';
import { apis } from '#apis';
import { feeds } from '#feeds';
import { hydration } from '#hydration';
import { describe, it } from '#test';
import { listCases, readCase } from './read-case.ts';

const parsers = { article: parseArticle, author: parseAuthor, digest: parseDigest };
const names = await listCases();

// A folder is a case: page.html, page.json, page.txt or page.xml, and in expected.json all that is read of it, provenance and all.
// `node --import tsx test/update-cases.ts` writes the expected files anew; read the difference before you commit it.
void describe('cases', () => {
  for (const name of names) {
    void it(name, async () => {
      const { input, options, expected } = await readCase(name);
      const { as = 'article', ...rest } = options;
      const value = parsers[as](input, { ...rest, formats: [...apis, ...feeds, hydration] });
      expect(JSON.parse(JSON.stringify(value))).to.deep.equal(expected);
    });
  }
});

/** What each format has a case of: all that it can say, the least, what it is known to get wrong, and what is broken. */
const parts = ['full', 'minimal', 'quirks', 'broken'] as const;
/** Formats whose cases are called by what they are read from. */
const called: Readonly<Record<string, string>> = { text: 'pasted-text' };

describe('the cases of each format', () => {
  for (const { name } of [...formats, ...apis, ...feeds]) {
    it(`are there: ${name}`, async () => {
      for (const part of parts) {
        const folder = `${called[name] ?? name}-${part}`;
        const found = names.filter((each) => each === folder || each.startsWith(`${folder}-`));
        expect(found, `test/cases/${folder}`).not.to.deep.equal([]);
        for (const each of found) {
          const { format, provenance } = (await readCase(each)).expected as { format?: string; provenance: object };
          // What was stored keeps the format that it once came in.
          if (name !== 'stored') expect([each, format]).to.deep.equal([each, name]);
          if (name !== 'stored') expect(Object.keys(provenance), each).not.to.deep.equal([]);
        }
      }
    });
  }
});
