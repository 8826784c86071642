import { expect } from 'chai';
import * as fc from 'fast-check';
import { apis } from '#apis';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { holds } from './facts.ts';

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

    it(`of ${format} is some text, whatever it is`, () => {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...'a<>/&;!- "=', '<nine>', '<b>', '&lt;') }), (middle) => {
          expect(parseArticle(make(`a${middle}z`), { formats: apis }).headline).to.match(/^a/u);
        }),
      );
    });
  }
});
