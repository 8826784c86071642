import { expect } from 'chai';
import * as core from '#standfirst';
import * as fc from 'fast-check';
import * as z from 'zod';
import { describe, it } from '#test';
import { keeps } from '../src/schema/keeps.ts';
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

/** All places in a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

/** A copy with something else in one place; `undefined` takes away what was there. */
function changed(value: object, path: readonly string[], other: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const last = path.at(-1);
  if (last === undefined) return other;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as typeof copy, copy);
  if (other === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = other;
  return copy;
}

/** A model's JSON Schema as a schema of zod; zod takes a reference for a whole address, and the pattern beside it says what it may be. */
function compiled(name: core.ModelName): z.ZodType {
  const text = JSON.stringify(core.toJsonSchema(name)).replaceAll(',"format":"uri-reference"', '');
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
}

describe('the JSON Schema of a model', () => {
  const samples = { Article: wholeArticle, Author: wholeAuthor, Digest: wholeDigest } as const;

  it('compiles, and refuses what is nothing of the kind', () => {
    for (const name of ['Article', 'Author', 'Digest', 'Story', 'Image', 'Block'] as const) {
      const schema = compiled(name);
      for (const nothing of [7, 'x', null, [], { url: 7, headline: 7, name: 7, type: 7 }])
        expect(schema.safeParse(nothing).success, name).to.equal(false);
    }
  });

  for (const [name, sample] of Object.entries(samples))
    it(`says of any ${name} what the schema says`, () => {
      const [described, schema] = [compiled(name as keyof typeof samples), core[name as keyof typeof samples]];
      const whole = JSON.parse(JSON.stringify(sample)) as object;
      expect(described.safeParse(whole).success).to.equal(true);
      const places = placesIn(whole).filter(([first]) => first !== 'provenance');
      fc.assert(
        fc.property(
          fc.constantFrom(...places),
          fc.constantFrom(undefined, null, 7.5, 'x', false, [], {}),
          (at, other) => {
            const value = changed(whole, at, other);
            expect(described.safeParse(value).success).to.equal(schema.safeParse(value).success);
          },
        ),
        { numRuns: 100 },
      );
    });
});

describe('the quick check', () => {
  const wholes = [
    { schema: core.Article, value: wholeArticle },
    { schema: core.Digest, value: wholeDigest },
    { schema: core.Author, value: wholeAuthor },
  ].map((each) => ({ ...each, places: placesIn(each.value) }));

  it('is sure of what keeps the model', () => {
    for (const { schema, value } of wholes) expect(keeps(schema, value), value.type).to.equal(true);
    expect(keeps(core.Article, { headline: 'x' })).to.equal(true);
  });

  it('is sure of nothing that zod refuses, whatever stands anywhere', () => {
    const other = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        '',
        ' ',
        'x',
        0,
        -1,
        1.5,
        NaN,
        true,
        {},
        [],
        [null],
        'javascript:x',
        '2020-01-01',
      ),
      fc.constantFrom({ type: 'text' }, { type: 'story' }, { type: 'paragraph', children: [] }, { x: 1 }, { '/x': [] }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.nat(), other, ({ schema, value, places }, place, something) => {
        const candidate = changed(value, places[place % places.length] ?? [], something);
        if (keeps(schema, candidate)) expect(schema.safeParse(candidate).success).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves circles to zod', () => {
    const story = { type: 'story', headline: 'x', article: { headline: 'x', related: [] as unknown[] } };
    story.article.related.push(story);
    expect(keeps(core.Story, story)).to.equal(false);
    expect(core.Story.safeParse(story).success).to.equal(true);
  });
});
