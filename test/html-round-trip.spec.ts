import { expect } from 'chai';
import * as fc from 'fast-check';
import { Article, parseArticle, toHtml } from '#standfirst';
import { newsStories } from './draws/news.ts';
import { describe, it } from '#test';
import { article, author, digest, story as teaser } from './render/sample.ts';

// The same are drawn each time: a value that one draw in ten thousands has is no reason to stop a change of something else.
const SAME_DRAWS = { numRuns: 100, seed: 2026 };

const FIELDS = [
  'url',
  'language',
  'direction',
  'publisher',
  'genre',
  'headline',
  'kicker',
  'standfirst',
  'description',
  'authors',
  'publishedAt',
  'modifiedAt',
  'section',
  'tags',
  'leadImage',
  'body',
  'commentCount',
  'access',
  'license',
  'copyrightHolder',
] as const;

const facts = (value: Article): Record<string, unknown> =>
  JSON.parse(JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, value[field]])))) as Record<
    string,
    unknown
  >;

describe('HTML with microdata', () => {
  it('gives the same fields when it is read again, in any page and as a document of its own', () => {
    fc.assert(
      fc.property(newsStories(), fc.boolean(), (drawn, document) => {
        const value = Article.parse(drawn);
        const html = toHtml(value, { microdata: true, document });
        const page = document
          ? html
          : `<!doctype html><html lang="${value.language ?? ''}"><body>${html}</body></html>`;
        expect(facts(parseArticle(page))).to.deep.equal(facts(value));
      }),
      SAME_DRAWS,
    );
  });

  it('names the parts of a story, an author and a digest', () => {
    const names = (html: string): string[] => [...html.matchAll(/itemprop="([^"]+)"/gu)].map(([, name]) => name ?? '');
    const ada = author({ name: 'Ada Sample', jobTitle: 'Reporter', url: 'https://bay.example/ada' });
    const story = article({ genre: 'opinion', authors: [ada], publishedAt: '2026-11-02', tags: ['Rain', 'Wind'] });
    const html = toHtml(story, { microdata: true });
    expect(html).to.match(/^<article itemscope itemtype="https:\/\/schema\.org\/OpinionNewsArticle">/u);
    expect(names(html)).to.deep.equal([
      ...['keywords', 'keywords', 'headline', 'author', 'url', 'name', 'jobTitle', 'datePublished'],
    ]);
    expect(html).to.contain('<span itemprop="author" itemscope itemtype="https://schema.org/Person">');
    expect(names(toHtml(ada, { microdata: true }))).to.deep.equal(['url', 'name', 'jobTitle']);
    const list = digest({
      title: 'Rain',
      groups: [{ stories: [teaser({ headline: 'Rain', url: 'https://bay.example/1' })] }],
    });
    expect(names(toHtml(list, { microdata: true }))).to.deep.equal(['name', 'hasPart', 'url', 'headline']);
    for (const value of [story, ada, list]) expect(toHtml(value)).not.to.contain('item');
  });
});
