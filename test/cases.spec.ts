import { expect } from 'chai';
import { parseArticle, parseAuthor, parseDigest } from '#standfirst';
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
