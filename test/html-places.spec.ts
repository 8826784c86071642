import { expect } from 'chai';
import { hydration } from '#hydration';
import { parseArticle, parseAuthor, parseDigest } from '#standfirst';
import { describe, it } from '#test';
import { PLACES } from './html-places.ts';

const parsers = { article: parseArticle, author: parseAuthor, digest: parseDigest };

describe('a place in a page', () => {
  for (const { as = 'article', field, rule, page, value, ...options } of PLACES)
    it(`gives ${field} where those that are believed more say nothing: ${rule}`, () => {
      const found = parsers[as](page, { ...options, formats: [hydration] }) as unknown as Record<string, unknown>;
      const { provenance } = found as { provenance: Record<string, { rule: string }[]> };
      expect(provenance[`/${field}`]?.map((each) => each.rule)).to.include(rule);
      expect(found[field]).to.deep.equal(value);
    });
});
