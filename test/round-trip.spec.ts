import { expect } from 'chai';
import * as fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { apis } from '#apis';
import { feeds } from '#feeds';
import { Article, Author, Digest, migrate, parse, parseDigest, safeParse, toJsonLd, toJsonSchema } from '#standfirst';
import { toJsonFeed, toRss } from '#syndication';
import { describe, it } from '#test';
import { line as oneLine, wellFormed } from '../src/text.ts';
import { line as anyLine } from './draws/texts.ts';
import { listCases, readCase } from './read-case.ts';
import { anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest } from './draws/schema.ts';
import { wholeArticle, wholeAuthor, wholeDigest } from './render/hostile.ts';
import { article, author, digest, paragraph, story } from './render/sample.ts';

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A line as the model has them: with something on it, and nothing at its ends. */
const line = fc.string({ maxLength: 20 }).map((text) => `a${wellFormed(text)}z`);

/** What cleaners take for a text; what says nothing is none, and neither is what a program writes for nothing. */
const says = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/^(?:null|undefined|\[object Object\]|NaN)$/iu.test(text);

const anyLawful = fc.oneof(anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest);

describe('a round trip', () => {
  it('through lossless JSON-LD gives the same object, whatever it holds', () => {
    for (const value of [wholeArticle, wholeAuthor, wholeDigest].map((each) => migrate(again(each))))
      expect(parse(JSON.stringify(toJsonLd(value, { lossless: true })))).to.deep.equal(again(value));
    fc.assert(
      fc.property(anyLawful, (value) => {
        const text = JSON.stringify(toJsonLd(value, { lossless: true }));
        expect(parse(text)).to.deep.equal(again({ ...value, schemaVersion: '1.0' }));
      }),
      { numRuns: 100 },
    );
  });

  it('through a lossless JSON Feed gives the same digest, whatever it holds', () => {
    fc.assert(
      fc.property(anyLawfulDigest, (value) => {
        const feed = JSON.stringify(toJsonFeed(value, { lossless: true }));
        expect(parseDigest(feed)).to.deep.equal(again(value));
      }),
      { numRuns: 60 },
    );
  });

  it('draws every field of the model, and every value of those that have a few', () => {
    const seen = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) seen.add(String(value));
      else for (const [key, child] of Object.entries(value)) look((seen.add(key), child));
    };
    for (const value of fc.sample(anyLawful, { numRuns: 600, seed: 7 })) {
      look(value);
      const schema = { article: Article, author: Author, digest: Digest }[value.type];
      expect(schema.safeParse(value).success).to.equal(true);
    }
    const wanted = new Set<string>();
    const name = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const part = schema as { properties?: object; enum?: unknown[]; const?: unknown };
      const values = [...(part.enum ?? []), ...(part.const === undefined ? [] : [part.const])];
      for (const each of [...Object.keys(part.properties ?? {}), ...values]) wanted.add(String(each));
      for (const child of Object.values(schema)) name(child);
    };
    name(toJsonSchema('Article'));
    expect(wanted.size).to.be.above(200);
    expect([...wanted].filter((each) => !seen.has(each))).to.deep.equal([]);
  });

  it('through plain JSON Feed gives the same of what the format has a place for', () => {
    const text = fc.oneof(
      line.map(oneLine),
      anyLine.map(oneLine).filter(says),
      fc.constantFrom('The <x> factor', 'Salt &amp; pepper', '<em>Rain</em> & <video>', 'a < b > c', '&lt;b&gt;'),
    );
    const anyAuthor = fc
      .constantFrom('Ada Sample', 'Ben Placeholder', 'Clara Example')
      .map((name) => author({ name, url: `https://bay.example/by/${name.slice(0, 3)}` }));
    const anyStory = fc
      .record({
        headline: text,
        number: fc.nat(),
        excerpt: fc.option(text, { nil: undefined }),
        tags: fc.uniqueArray(fc.constantFrom('Rain', 'Wind', 'Tides')),
        authors: fc.uniqueArray(anyAuthor, { maxLength: 2, selector: ({ name }) => name }),
        publishedAt: fc.constantFrom('2026-11-02T09:30:00Z', '2026-11-02T09:30:00+02:00', undefined),
        body: fc.array(line.map(oneLine), { maxLength: 3 }),
      })
      .map(({ number, body, ...parts }) => ({ ...parts, url: `https://bay.example/${String(number)}`, body }));
    const factsOf = (value: Digest): unknown => {
      const { title, homePageUrl, feedUrl, description, language, pagination } = value;
      const stories = value.groups.flatMap((group) => group.stories);
      return again({
        ...{ title, homePageUrl, feedUrl, description, language, next: pagination?.nextUrl },
        stories: stories.map(({ headline, url, excerpt, tags, authors, publishedAt, article: whole }) => ({
          ...{ headline, url, excerpt, tags, publishedAt, body: whole?.body ?? [] },
          authors: authors.map(({ name, url: page }) => ({ name, url: page })),
        })),
      });
    };
    fc.assert(
      fc.property(fc.array(anyStory, { minLength: 1, maxLength: 4 }), text, text, (list, title, description) => {
        const stories = list.map(({ body, ...parts }) =>
          story({
            ...(again(parts) as typeof parts),
            ...(body.length > 0 && { article: article({ headline: parts.headline, body: body.map(paragraph) }) }),
          }),
        );
        const urls = { homePageUrl: 'https://bay.example/', feedUrl: 'https://bay.example/feed' };
        const pagination = { nextUrl: 'https://bay.example/feed?p=2' };
        const value = migrate(
          again(digest({ title, description, ...urls, language: 'en', pagination, groups: [{ stories }] })),
        ) as Digest;
        expect(factsOf(parseDigest(JSON.stringify(toJsonFeed(value))))).to.deep.equal(factsOf(value));
      }),
      { numRuns: 200 },
    );
  });

  it('through a feed in XML keeps a headline as it is, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          line.map(oneLine),
          anyLine.map(oneLine).filter(says),
          fc.constantFrom('The <x> factor', 'Salt &amp; pepper', '<em>Rain</em>', '&lt;b&gt;'),
        ),
        (headline) => {
          const value = migrate(
            again(digest({ title: headline, groups: [{ stories: [story({ headline })] }] })),
          ) as Digest;
          const read = parseDigest(toRss(value), { formats: feeds });
          expect([read.title, read.groups[0]?.stories[0]?.headline]).to.deep.equal([value.title, headline]);
        },
      ),
      { numRuns: 100 },
    );
  });

  const plain = digest({
    title: 'Bay News',
    homePageUrl: 'https://bay.example/',
    feedUrl: 'https://bay.example/feed',
    groups: [
      {
        stories: [
          story({
            headline: 'Salt & "pepper"',
            url: 'https://bay.example/1?a=1&b=2',
            excerpt: 'What it is & was.',
            publishedAt: '2026-11-02T09:30:00Z',
            tags: ['Food'],
            article: article({ body: [paragraph('Salt & pepper.'), paragraph('More of it.')] }),
          }),
          story({ headline: 'Rain expected', url: 'https://bay.example/2' }),
        ],
      },
    ],
  });
  const facts = (value: Digest) =>
    value.groups
      .flatMap(({ stories }) => stories)
      .map(({ headline, url, excerpt, publishedAt, tags, article: whole }) => ({
        ...{ headline, url, excerpt, publishedAt, tags, body: whole?.body },
      }));

  it('through feeds that anybody can read keeps what they have a place for', () => {
    const fromJson = facts(parseDigest(JSON.stringify(toJsonFeed(plain))));
    const fromRss = parseDigest(toRss(plain), { formats: feeds });
    expect(fromRss.title).to.equal('Bay News');
    expect(fromRss.feedUrl).to.equal('https://bay.example/feed');
    const [first, second] = facts(plain);
    for (const found of [fromJson, facts(fromRss)]) {
      expect(found[0]).to.deep.equal(first);
      expect(found[1]?.headline).to.equal(second?.headline);
      expect(found[1]?.url).to.equal(second?.url);
    }
  });
});

describe('toRss', () => {
  it('is well-formed RSS 2.0, whatever the digest', () => {
    const text = fc.string({ unit: 'binary' }).map((rest) => `a${rest}`);
    const anyStory = fc.record({ headline: text, excerpt: text, id: text, url: fc.webUrl(), name: text, tag: text });
    fc.assert(
      fc.property(text, text, fc.array(anyStory, { maxLength: 3 }), (title, description, all) => {
        const stories = all.map(({ name, tag, ...parts }) =>
          story({ ...parts, authors: [author({ name })], tags: [tag], article: article({ body: [paragraph(tag)] }) }),
        );
        const xml = toRss(digest({ title, description, homePageUrl: 'https://bay.example/', groups: [{ stories }] }));
        expect(XMLValidator.validate(xml), xml).to.equal(true);
        // What a channel must have, once, before its items: https://www.rssboard.org/rss-specification#requiredChannelElements
        const [channel = '', ...items] = xml.split('<item>');
        for (const name of ['title', 'link', 'description']) expect(channel.split(`<${name}>`), name).to.have.length(2);
        expect(items).to.have.length(all.length);
        for (const item of items) expect(item).to.match(/^<title>/u);
        // No character that XML 1.0 has no place for: https://www.w3.org/TR/xml/#charsets
        expect(xml).not.to.match(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      }),
    );
  });

  it('gives readers that take a line for HTML no markup of the text', () => {
    const text = '<script>alert(1)</script> <img src=x onerror=alert(1)> a < b & c';
    const xml = toRss(digest({ title: text, description: text, groups: [{ stories: [story({ excerpt: text })] }] }));
    const shown = [...xml.matchAll(/<(title|description)>([^<]*)</gu)].map(([, , inner = '']) => inner);
    expect(shown).to.have.length.above(3);
    // What is left once XML has been read is what a reader of feeds puts into its page.
    for (const inner of shown) expect(inner.replaceAll('&lt;', '<')).not.to.match(/<[a-z/]/u);
    const again = parseDigest(xml, { formats: feeds });
    expect([again.title, again.description, again.groups[0]?.stories[0]?.excerpt]).to.deep.equal([text, text, text]);
  });

  it('escapes all text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (headline) => {
        const xml = toRss(digest({ title: headline, groups: [{ stories: [story({ headline, url: headline })] }] }));
        expect(xml.replaceAll(/<[^<>]*>/gu, '')).not.to.match(/[<>]/u);
      }),
    );
    expect(toRss(digest({ groups: [{ stories: [story({ url: 'javascript:alert(1)' })] }] }))).not.to.contain(
      'javascript',
    );
  });
});

describe('migrate', () => {
  it('fills what a stored object leaves out', () => {
    expect(migrate({ type: 'article', headline: 'Rain' })).to.include({ schemaVersion: '1.0', headline: 'Rain' });
    expect(migrate({ type: 'digest', schemaVersion: '1.0' })).to.deep.include({ groups: [], form: 'listing' });
  });

  it('takes what was stored in each version that there has been', async () => {
    const versions = new Map<unknown, Set<unknown>>();
    for (const name of (await listCases()).filter((each) => /^stored-(?!broken)/u.test(each))) {
      const { input } = await readCase(name);
      const stored = (JSON.parse(input) as { _standfirst?: object })._standfirst ?? (JSON.parse(input) as object);
      const { schemaVersion, type } = stored as { schemaVersion?: string; type?: string };
      const value = migrate(stored);
      expect(migrate(again(value)), name).to.deep.equal(value);
      versions.set(schemaVersion, (versions.get(schemaVersion) ?? new Set()).add(type));
    }
    // A version that is added has its step, and a case of what the one before it wrote.
    const { schemaVersion: current } = migrate({ type: 'article', headline: 'Rain' });
    expect([...versions.keys()])
      .to.have.members([undefined, '1.0'])
      .and.to.include(current);
    expect([...(versions.get('1.0') ?? [])]).to.have.members(['article', 'author', 'digest']);
  });

  it('refuses what is of a later version, is none, or breaks the model', () => {
    for (const stored of [{ type: 'article', schemaVersion: '9.0', headline: 'x' }, { type: 'other' }, null, [], 7])
      expect(() => migrate(stored))
        .to.throw()
        .with.property('code', 'unknown-format');
    expect(() => migrate({ type: 'article', headline: 'x', url: 'javascript:alert(1)' })).to.throw(/\/url/u);
  });
});

describe('a list of stories', () => {
  /** How many values a parse reads of a list of so many items, in any way. */
  function reads(length: number, item: (index: number) => object, wrap: (items: unknown[]) => object): number {
    let count = 0;
    const counted = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: (target, key) => {
          count++;
          return Reflect.get(target, key) as unknown;
        },
        getOwnPropertyDescriptor: (target, key) => {
          count++;
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
      });
    const items = Array.from({ length }, (_, index) => counted(item(index)));
    expect(parseDigest(wrap(items), { formats: apis }).groups[0]?.stories).to.have.length(length);
    return count;
  }

  const lists: Readonly<Record<string, [(index: number) => object, (items: unknown[]) => object]>> = {
    ghost: [(i) => ({ uuid: String(i), slug: 's', title: 'Rain', feature_image: null }), (posts) => ({ posts })],
    wordpress: [
      (i) => ({ slug: String(i), link: 'https://bay.example/', title: { rendered: 'Rain' }, content: {} }),
      (all) => all,
    ],
    'json-feed': [
      (i) => ({ id: String(i), title: 'Rain', url: `https://bay.example/${i}`, content_text: 'Rain is expected.' }),
      (items) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Bay News', items }),
    ],
    'schema-org': [
      (i) => ({ '@type': 'NewsArticle', headline: 'Rain', url: `https://bay.example/${i}`, author: { name: 'Ada' } }),
      (all) => ({ '@context': 'https://schema.org', '@graph': all }),
    ],
    ans: [
      (i) => ({ type: 'story', version: '0.10.9', headlines: { basic: 'Rain' }, canonical_url: `/${i}` }),
      (stories) => ({ content_elements: stories }),
    ],
    guardian: [
      (i) => ({ id: String(i), webTitle: 'Rain', webUrl: `https://bay.example/${i}`, apiUrl: '' }),
      (results) => ({ response: { results } }),
    ],
    ninjs: [(i) => ({ uri: `urn:${i}`, headline: 'Rain', versioncreated: '2026-11-02T09:30:00Z' }), (all) => all],
    newsapi: [
      (i) => ({ source: {}, title: 'Rain', url: `https://bay.example/${i}`, publishedAt: '', urlToImage: null }),
      (articles) => ({ articles }),
    ],
    nyt: [
      (i) => ({ web_url: `https://bay.example/${i}`, headline: { main: 'Rain' }, pub_date: '' }),
      (docs) => ({ response: { docs } }),
    ],
  };

  for (const [name, [item, wrap]] of Object.entries(lists))
    it(`of ${name} costs ten times as much where it is ten times as long`, () => {
      expect(reads(10_000, item, wrap) / reads(1000, item, wrap)).to.be.closeTo(10, 0.2);
    });

  it('that names a prototype changes none', () => {
    const posts = ['title', 'headlines', 'headline', 'response', 'source', 'version', 'uri'].map(
      (key) =>
        `{"${key}":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"polluted":1}}`,
    );
    for (const text of [...posts, `{"posts":[${posts.join()}]}`]) safeParse(text, { formats: apis });
    safeParse(
      '<rss><channel><item><__proto__><polluted>1</polluted></__proto__><title>x</title></item></channel></rss>',
      {
        formats: feeds,
      },
    );
    expect('polluted' in {}).to.be.false;
  });
});
