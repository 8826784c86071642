// What the elements of standfirst-components are on a server: strings of HTML, which the core reads again.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { articleView, newsDigest, renderToString } from '../components/server/index.ts';
import { Article, parse, parseArticle, parseDigest } from '#standfirst';
import { describe, it } from '#test';
import { newsStories } from './draws/news.ts';
import { anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest } from './draws/schema.ts';
import { article, digest, story } from './render/sample.ts';

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const page = (markup: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>Bay Post</title></head><body><nav><a href="/">Home</a></nav>${markup}</body></html>`;

const pick = (value: Article, fields: readonly (keyof Article)[]): unknown =>
  again(Object.fromEntries(fields.map((field) => [field, value[field]])));

// What is a part of a story is told by likelihood, which one draw in ten thousands may have against it: the same are drawn each time.
const SAME_DRAWS = { numRuns: 60, seed: 2026 };

/** What the element shows of a story to its readers. */
const SHOWN = [
  'headline',
  'kicker',
  'standfirst',
  'publishedAt',
  'leadImage',
  'body',
  'language',
  'direction',
] as const;

/** What it tells search engines as well. */
const TOLD = [
  ...SHOWN,
  ...(['url', 'publisher', 'genre', 'description', 'authors', 'modifiedAt', 'section', 'tags'] as const),
  ...(['commentCount', 'access', 'license', 'copyrightHolder'] as const),
];

describe('an element that a server has written', () => {
  it('is the same object again where it carries it, whatever it is and wherever it stands', () => {
    fc.assert(
      fc.property(fc.oneof(anyLawfulArticle, anyLawfulAuthor, anyLawfulDigest), (value) => {
        const markup = renderToString(value, { jsonLd: 'lossless' });
        const found = parse(page(markup), { url: 'https://post.example/' });
        expect(found).to.deep.equal(again({ ...value, schemaVersion: '1.0' }));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every field of a story again where search engines are told of it', () => {
    fc.assert(
      fc.property(newsStories(), (drawn) => {
        const value = Article.parse(drawn);
        const found = parseArticle(page(articleView(value, { jsonLd: true }), value.language), { url: value.url });
        expect(pick(found, TOLD)).to.deep.equal(pick(value, TOLD));
      }),
      SAME_DRAWS,
    );
  });

  it('gives what it shows of a story again by its HTML alone', () => {
    fc.assert(
      fc.property(newsStories(), (drawn) => {
        const value = Article.parse(drawn);
        const found = parseArticle(page(articleView(value), value.language), { url: value.url });
        expect(pick(found, SHOWN)).to.deep.equal(pick(value, SHOWN));
        expect(found.authors.map(({ name }) => name)).to.deep.equal(value.authors.map(({ name }) => name));
      }),
      SAME_DRAWS,
    );
  });

  it('keeps a player of another site, which is only linked to', () => {
    const words =
      'Thousands lined the river on Sunday as the first tram crossed the new bridge, nine years after works began.';
    const line = (day: string) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: words.replace('Sunday', day) }],
    });
    const poster = { url: 'https://bay.example/still.jpg', credits: [], variants: [] };
    const caption = [{ type: 'text', value: 'The bells of the first tram.' }];
    const body = [
      line('Sunday'),
      { type: 'video', embedUrl: 'https://www.youtube.com/embed/abcdefghijk', title: 'The tram crosses' },
      line('Monday'),
      { type: 'video', embedUrl: 'https://video.example/player/4', poster },
      line('Tuesday'),
      { type: 'audio', embedUrl: 'https://audio.example/e/4', title: 'The sound', caption },
      line('Friday'),
    ];
    const value = Article.parse({ ...article(), leadImage: undefined, body });
    const found = parseArticle(page(articleView(value), value.language), { url: value.url });
    expect(again(found.body)).to.deep.equal(body);
  });

  it('takes no linked picture for a player', () => {
    const words =
      '<p>Thousands lined the river on Sunday as the first tram crossed the new bridge, nine years after.</p>';
    const picture =
      '<figure class="video"><a href="/watch/4"><img src="/still.jpg" width="900" height="600"></a></figure>';
    const more = ['Monday', 'Tuesday', 'Friday'].map((day) => words.replace('Sunday', day)).join('');
    const html = `<article><h1>Bridge opens</h1>${words}${picture}${more}</article>`;
    const { body } = parseArticle(page(html), { url: 'https://bay.example/bridge' });
    expect(body.map(({ type }) => type)).to.include('paragraph');
    expect(body.map(({ type }) => type)).not.to.include('video');
  });

  it('gives the stories of a digest again, group by group', () => {
    const stories = fc
      .uniqueArray(newsStories(['heading']), { minLength: 6, maxLength: 9, selector: ({ headline }) => headline })
      .map((all) => all.map(({ headline }, i) => story({ headline, url: `https://bay.example/story-${String(i)}` })));
    fc.assert(
      fc.property(stories, (all) => {
        const groups = [
          { title: 'Harbour', stories: all.slice(0, 3) },
          { title: 'Weather', stories: all.slice(3) },
        ];
        const found = parseDigest(page(newsDigest(digest({ title: 'The bay this week', groups }))), {
          url: 'https://bay.example/',
        });
        const told = found.groups.map(({ title, stories: each }) => [
          title,
          each.map(({ headline, url }) => [headline, url]),
        ]);
        expect(told).to.deep.equal(
          groups.map(({ title, stories: each }) => [title, each.map(({ headline, url }) => [headline, url])]),
        );
      }),
      { ...SAME_DRAWS, numRuns: 20 },
    );
  });
});
