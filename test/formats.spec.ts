import { expect } from 'chai';
import * as fc from 'fast-check';
import { apis } from '#apis';
import { parseArticle, safeParseArticle } from '#standfirst';
import { describe, it } from '#test';
import { holds } from './facts.ts';

/** Milliseconds; a text that is read again at each of its characters would take minutes. */
const now = (): number => performance.now();

/** An article of each kind of JSON whose titles may be plain text or HTML. */
const titled: Readonly<Record<string, (title: string) => object>> = {
  'schema-org': (headline) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline }),
  nyt: (main) => ({ web_url: 'https://a.example/', headline: { main }, pub_date: '2026-01-01T00:00:00Z' }),
  newsapi: (title) => ({
    source: { name: 'A' },
    urlToImage: null,
    title,
    url: 'https://a.example/',
    publishedAt: '2026-01-01T00:00:00Z',
  }),
  ninjs: (headline) => ({ uri: 'urn:a', headline, versioncreated: '2026-01-01T00:00:00Z' }),
};

describe('a title that may be text or HTML', () => {
  for (const [format, make] of Object.entries(titled)) {
    it(`of ${format} keeps what is no tag`, () => {
      holds(
        (title: string) => parseArticle(make(title), { formats: apis }).headline,
        [
          ['Why <nine> is no prime', 'Why <nine> is no prime'],
          ['a < b, and b > c', 'a < b, and b > c'],
          ['Rain &amp; <em>sun</em>', 'Rain & sun'],
          ['Rain &lt;nine&gt; times', 'Rain <nine> times'],
          ['<p class="x">Rain</p>', 'Rain'],
          ['Rain <!-- sun -->today', 'Rain today'],
          ['<o:p>Rain</o:p>', 'Rain'],
          ['AT&T and R&D', 'AT&T and R&D'],
        ],
      );
    });

    it(`of ${format} costs no more than its length, whatever it opens and leaves open`, () => {
      const start = now();
      for (const open of ['<!--', '<p ', '<a-', '</', '&', '<o:'])
        expect(safeParseArticle(make(`a ${open.repeat(100_000)}`), { formats: apis })).to.have.property('success');
      expect(now() - start).to.be.below(5000);
    });

    it(`of ${format} is some text, whatever it is`, () => {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...'a<>/&;!- "=', '<nine>', '<b>', '&lt;') }), (middle) => {
          expect(parseArticle(make(`a${middle}z`), { formats: apis }).headline).to.match(/^a/u);
        }),
      );
    });
  }
});

describe('a notice of copyright', () => {
  const holder = (copyrightnotice: string): unknown =>
    parseArticle(
      { uri: 'urn:a', headline: 'Rain', versioncreated: '2026-01-01T00:00:00Z', copyrightnotice },
      { formats: apis },
    ).copyrightHolder;

  it('names its holder', () => {
    holds(holder, [
      ['Copyright 2026 The Example Press. All rights reserved.', 'The Example Press'],
      ['© 2019–2026 Example Agency', 'Example Agency'],
      ['(c) 2026, Example Agency', 'Example Agency'],
      ['Copyright 2026, ea (www.ea.example). Alle Rechte vorbehalten', 'ea (www.ea.example)'],
      ['Example Agency', 'Example Agency'],
      ['Copyright 2026', undefined],
      [`© Example${' '.repeat(100_000)}Agency`, 'Example Agency'],
    ]);
  });
});

describe('a text of NewsAPI', () => {
  it('is looked through for its cut once, whatever it holds', () => {
    const start = now();
    for (const content of [`a${' '.repeat(100_000)}b`, `a${'… [+1 chars] '.repeat(50_000)}b`]) {
      const item = { source: {}, title: 'Rain', url: 'https://a.example/', publishedAt: '', urlToImage: null, content };
      expect(parseArticle(item, { formats: apis }).access).to.equal(undefined);
    }
    expect(now() - start).to.be.below(5000);
  });
});

describe('an ANS story', () => {
  it('is read however deep its lists nest', () => {
    let list: object = { type: 'list', items: [{ type: 'text', content: 'Too deep' }] };
    for (let depth = 0; depth < 20_000; depth++)
      list = { type: 'list', items: [{ type: 'text', content: 'Rain' }, list] };
    const story = { type: 'story', version: '0.10.9', headlines: { basic: 'Rain' }, content_elements: [list] };
    const { body } = parseArticle(story, { formats: apis });
    expect(body.map(({ type }) => type)).to.deep.equal(['list']);
    expect(JSON.stringify(body)).to.include('Rain').and.not.include('Too deep');
  });
});
