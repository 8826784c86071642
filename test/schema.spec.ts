import { expect } from 'chai';
import * as core from '#standfirst';
import { describe, it } from '#test';
import { wholeArticle, wholeAuthor, wholeDigest } from './render/hostile.ts';

describe('the schemas', () => {
  it('fill the lists that are left out', () => {
    const { type, authors, tags, body, related, notes, provenance, issues } = core.Article.parse({
      headline: 'Rain expected',
    });
    expect({ type, authors, tags, body, related, notes, provenance, issues }).to.deep.equal({
      type: 'article', authors: [], tags: [], body: [], related: [], notes: [], provenance: {}, issues: [],
    }); // prettier-ignore
    expect(core.Digest.parse({}).groups).to.deep.equal([]);
    expect(core.Story.parse({ headline: 'x' }).authors).to.deep.equal([]);
  });

  it('refuse what the model does not know', () => {
    expect(core.Block.safeParse({ type: 'marquee', children: [] }).success).to.be.false;
    expect(core.Article.safeParse({ headline: ' ' }).success).to.be.false;
    expect(core.Article.safeParse({ headline: 'x', url: 'javascript:alert(1)' }).success).to.be.false;
    expect(core.Article.safeParse({ headline: 'x', publishedAt: '12.03.2020' }).success).to.be.false;
    expect(core.Image.safeParse({ url: 'data:image/png,' }).success).to.be.false;
  });

  it('know every field of the model', () => {
    for (const value of [wholeArticle, wholeDigest, wholeAuthor]) {
      const schema = { article: core.Article, author: core.Author, digest: core.Digest }[value.type];
      expect(schema.parse(value)).to.deep.equal(value);
    }
  });

  it('are described in JSON Schema, each part once and under its own name', () => {
    const { $schema, $defs } = core.toJsonSchema('Article') as {
      $schema: string;
      $defs: Record<string, { properties?: object }>;
    };
    expect($schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys($defs)).to.include.members(
      'Article Author Digest Story Block Image Publisher Phrasing Url DateString LanguageTag Provenance'.split(' '),
    );
    expect(Object.keys($defs).filter((name) => !/^[A-Z]/u.test(name))).to.deep.equal([]);
    expect(Object.keys($defs.Article?.properties ?? {})).to.include.members(Object.keys(wholeArticle));
    expect(Object.keys($defs.Digest?.properties ?? {})).to.include.members(Object.keys(wholeDigest));
    expect(Object.keys($defs.Author?.properties ?? {})).to.include.members(Object.keys(wholeAuthor));
    for (const name of ['Article', 'Author', 'Digest', 'Story', 'Image', 'Block'] as const)
      expect(core.toJsonSchema(name)).to.have.property('$defs');
  });
});
