import { expect } from 'chai';
import * as fc from 'fast-check';
import { Article, parseArticle, toHtml } from '#standfirst';
import { describe, it } from '#test';
import type { Block } from '../src/model/index.ts';
import { article, author, digest, image, story as teaser, words } from './render/sample.ts';

const VOCABULARY =
  'the harbour bridge council water morning engineers people winter repair money under after before while without town river closed opened said would have been three years small grey boats work ferry market evening'.split(
    ' ',
  );
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const prose = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...VOCABULARY), { minLength, maxLength }).map((list) => capital(list.join(' ')));
const sentence = prose(8, 20).map((text) => `${text}.`);
const text = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((list) => list.join(' '));

const paragraph = fc.tuple(text, sentence, text).map(([before, linked, after]): Block => ({
  type: 'paragraph',
  children: [
    { type: 'text', value: `${before} ` },
    { type: 'link', url: 'https://bay.example/other', children: [{ type: 'emphasis', children: words(linked) }] },
    { type: 'text', value: ` ${after}` },
  ],
}));
const heading = prose(3, 6).map((title): Block => ({ type: 'heading', depth: 2, children: words(title) }));
const list = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((items): Block => ({
  type: 'list',
  ordered: false,
  children: items.map((item) => ({ type: 'listItem', children: [{ type: 'paragraph', children: words(item) }] })),
}));
const quote = fc.tuple(sentence, prose(2, 3)).map(([said, name]): Block => ({
  type: 'blockquote',
  children: [{ type: 'paragraph', children: words(said) }],
  attribution: words(name),
}));
const picture = fc.tuple(fc.nat(1000), sentence).map(([number, caption]): Block => ({
  type: 'figure',
  image: image({
    url: `https://bay.example/${String(number)}.jpg`,
    alt: 'Boats',
    width: 800,
    height: 600,
    caption: words(caption),
  }),
}));
/** Bodies as newsrooms write them: what is no paragraph stands between two. */
const body = fc
  .tuple(
    paragraph,
    fc.array(fc.tuple(fc.oneof(heading, list, quote, picture), paragraph), { minLength: 1, maxLength: 5 }),
  )
  .map(([first, rest]) => [first, ...rest.flat()]);

const NAMES = ['Ada Sample', 'Ben Placeholder', 'Clara Example-Jones', 'Dmytro Specimen'];
const moment = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+/u, ''));

const stories = fc
  .record({
    headline: prose(4, 9),
    kicker: fc.constantFrom('Harbour', 'City life', 'Weather'),
    standfirst: sentence.map(words),
    description: sentence,
    section: fc.constantFrom('Local', 'Business'),
    tags: fc.uniqueArray(fc.constantFrom('Bridges', 'Ferries', 'Council', 'Winter'), { minLength: 1 }),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    genre: fc.constantFrom('opinion', 'analysis', 'review', 'explainer', 'satire', 'blog'),
    publishedAt: moment,
    modifiedAt: moment,
    lead: sentence,
    commentCount: fc.nat(500),
    free: fc.boolean(),
    language: fc.constantFrom('en', 'en-GB'),
    body,
  })
  .map(({ names, lead, free, ...rest }) =>
    Article.parse(
      article({
        ...(rest as Partial<Article>),
        url: 'https://bay.example/story',
        direction: 'ltr',
        publisher: { name: 'Bay News', url: 'https://bay.example/', sameAs: [] },
        authors: names.map((name) =>
          author({
            name,
            jobTitle: 'Reporter',
            url: `https://bay.example/by/${name.toLowerCase().replace(/\W/gu, '-')}`,
          }),
        ),
        leadImage: image({
          url: 'https://bay.example/lead.jpg',
          alt: 'A bridge',
          width: 1200,
          height: 800,
          caption: words(lead),
        }),
        access: { free },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        copyrightHolder: 'Bay News Ltd',
      }),
    ),
  );

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
      fc.property(stories, fc.boolean(), (value, document) => {
        const html = toHtml(value, { microdata: true, document });
        const page = document
          ? html
          : `<!doctype html><html lang="${value.language ?? ''}"><body>${html}</body></html>`;
        expect(facts(parseArticle(page))).to.deep.equal(facts(value));
      }),
      { numRuns: 100 },
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
