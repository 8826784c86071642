import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Article, Digest, parse, parseArticle, parseAuthor, parseDigest } from 'standfirst';
import type { Block, Phrasing, Story } from 'standfirst/model';
import '../../components/define.ts';
import {
  addWords,
  articleCard,
  articleView,
  authorBio,
  newsDigest,
  relatedStory,
  renderToString,
} from '../../components/server/index.ts';
import { words as ukrainian } from '../../components/locales/uk.ts';
import { newsStories } from '../draws/news.ts';
import { article, author, digest, image, paragraph, stories, story, text, UNSAFE } from './model.ts';
import { all, textOf } from './shadow.ts';

/** A line as the model has them: with something on it, and nothing at its ends. */
const line = fc
  .string({ unit: fc.constantFrom(...'ab<>&"\' é—'), maxLength: 12 })
  .map((middle) => `a${middle.replace(/\s+/gu, ' ')}z`);

const address = fc.webPath().map((path) => `https://news.example${path || '/'}`);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

const phrases: fc.Arbitrary<Phrasing[]> = fc
  .array(
    fc.oneof(
      line.map((value): Phrasing => ({ type: 'text', value })),
      line.map((value): Phrasing => ({ type: 'emphasis', children: text(value) })),
      fc.tuple(line, address).map(([value, url]): Phrasing => ({ type: 'link', url, children: text(value) })),
    ),
    { minLength: 1, maxLength: 3 },
  )
  // Two runs of characters beside each other are one.
  .map((nodes) => nodes.filter(({ type }, index) => type !== 'text' || nodes[index - 1]?.type !== 'text'));

const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    phrases.map((children): Block => ({ type: 'paragraph', children })),
    line.map((value): Block => ({ type: 'heading', depth: 2, children: text(value) })),
    fc.array(phrases, { minLength: 1, maxLength: 3 }).map((items): Block => ({
      type: 'list',
      ordered: false,
      children: items.map((children) => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })),
    })),
    phrases.map((children): Block => ({ type: 'blockquote', children: [{ type: 'paragraph', children }] })),
    fc.constant<Block>({ type: 'thematicBreak' }),
  ),
  { maxLength: 5 },
);

const articles: fc.Arbitrary<Article> = fc
  .record({
    headline: line,
    kicker: line,
    standfirst: phrases,
    body: blocks,
    publishedAt: day,
    name: line,
    url: address,
  })
  .map(({ publishedAt, name, ...rest }) =>
    article({
      ...rest,
      publishedAt: publishedAt.toISOString().slice(0, 10),
      authors: [author({ name, bio: undefined, jobTitle: undefined })],
      leadImage: undefined,
    }),
  );

const cards: fc.Arbitrary<Story> = fc
  .record({ headline: line, url: address, kicker: line, excerpt: line, published: day })
  .map(({ published, ...rest }) =>
    story({ ...rest, excerptTruncated: undefined, publishedAt: published.toISOString().slice(0, 10) }),
  );

const parsedElement = (markup: string) => document.createRange().createContextualFragment(markup).firstElementChild!;

/** The JSON in the script of an element. */
const scriptOf = (markup: string): unknown => JSON.parse(parsedElement(markup).querySelector('script')!.textContent);

const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What an element reads of the plain HTML in it. */
async function read(markup: string) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(parsedElement(markup));
  const element = box.firstElementChild as HTMLElement & { item?: object; updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element;
}

const some = { numRuns: 60 };
// What is a part of a story is told by likelihood, which one draw in ten thousands may have against it: the same are drawn each time.
const same = { numRuns: 60, seed: 2026 };

describe('an element from a server', () => {
  it('carries the whole object where that is asked for, and the core reads it again', () => {
    for (const value of [article({ leadImage: image() }), author(), digest()]) {
      const script = scriptOf(renderToString(value, { jsonLd: 'lossless' }));
      expect(parse(JSON.stringify(script))).to.deep.include(again(value));
    }
    fc.assert(
      fc.property(articles, (value) => {
        const script = JSON.stringify(scriptOf(articleView(value, { jsonLd: 'lossless' })));
        expect(parseArticle(script)).to.deep.include(again(value));
      }),
      some,
    );
  });

  it('that carries the whole object is that object to the core, in whatever page it stands', () => {
    const page = (markup: string) => `<!doctype html><title>Bay Post</title><nav><a href="/">Home</a></nav>${markup}`;
    fc.assert(
      fc.property(fc.oneof(articles, newsStories()), (value) => {
        const markup = articleView(value, { jsonLd: 'lossless' });
        expect(parseArticle(page(markup), { url: 'https://bay.example/' })).to.deep.equal(Article.parse(again(value)));
        expect(parse(page(markup)).type).to.equal('article');
      }),
      some,
    );
    const [list, writer] = [digest(), author()];
    const both = page(newsDigest(list, { jsonLd: 'lossless' }) + authorBio(writer, { jsonLd: 'lossless' }));
    expect(parseDigest(both)).to.deep.equal(Digest.parse(again(list)));
    expect(parseAuthor(both)).to.deep.include(again(writer));
  });

  it('beside others of its kind is none that the page is known to be about', () => {
    const [one, other] = ['Rain on the bay', 'Sun on the bay'].map((headline) =>
      articleView(article({ headline, leadImage: undefined }), { jsonLd: 'lossless' }),
    );
    expect(parseArticle(`<title>Rain on the bay</title>${one}`).format).to.equal(article().format);
    expect(parseArticle(`<title>Rain on the bay</title>${one}${other}`).format).to.equal('html');
  });

  it('as plain HTML, parsed by the core, has the same story', () => {
    const told = ({ headline, kicker, publishedAt, authors, standfirst }: Article) => ({
      ...{ headline, kicker, publishedAt, standfirst },
      authors: authors.map(({ name }) => name),
    });
    fc.assert(
      fc.property(newsStories(), (drawn) => {
        const value = Article.parse(drawn);
        const page = `<!doctype html><title>News</title>${articleView(value, { jsonLd: true })}`;
        const found = parseArticle(page, { url: value.url });
        expect(told(found)).to.deep.equal(again(told(value)));
        expect(again(found.body)).to.deep.equal(again(value.body));
      }),
      same,
    );
  });

  it('as plain HTML, read by the element, has the same story', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (value) => {
        const { item } = await read(articleView(value));
        const told = ({ headline, kicker, standfirst, publishedAt, body }: Article) => ({
          ...{ headline, kicker, standfirst, publishedAt, body },
        });
        expect(told(item as Article)).to.deep.equal(told(value));
      }),
      { numRuns: 30 },
    );
    // The element shows a credit as its line, and does not take it apart.
    const shown = ({
      headline,
      kicker,
      standfirst,
      publishedAt,
      leadImage,
      language,
      direction,
      body,
    }: Article): unknown =>
      JSON.parse(
        JSON.stringify(
          { headline, kicker, standfirst, publishedAt, leadImage, language, direction, body },
          (key, each: unknown) => (key === 'credits' ? [] : each),
        ),
      );
    await fc.assert(
      fc.asyncProperty(newsStories(), async (value) => {
        const { item } = await read(articleView(value));
        expect(shown(item as Article)).to.deep.equal(shown(value));
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(cards, async (value) => {
        const { item } = await read(articleCard(value));
        const told = ({ headline, url, kicker, excerpt, publishedAt, readingTimeMinutes }: Story) => ({
          ...{ headline, url, kicker, excerpt, publishedAt, readingTimeMinutes },
        });
        expect(told(item as Story)).to.deep.equal(told(value));
        expect(told((await read(relatedStory(value))).item as Story)).to.deep.equal({
          ...told(value),
          kicker: undefined,
          readingTimeMinutes: undefined,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is a digest that the core and the element read alike', async () => {
    const value = digest({
      intro: [],
      groups: [
        { title: 'War', stories: stories(2) },
        { title: 'Money', stories: stories(7) },
      ],
    });
    const markup = newsDigest(value);
    const titles = (list: Digest) =>
      list.groups.flatMap(({ title, stories: each }) => each.map(({ headline }) => [title, headline]));
    const { item } = await read(markup);
    expect(titles(item as Digest)).to.deep.equal(titles(value));
    const found = parseDigest(`<!doctype html>${markup}`, { url: 'https://example.org/' });
    const urls = (list: Digest) => list.groups.flatMap(({ stories: each }) => each.map(({ url }) => url));
    expect(urls(found)).to.deep.equal([...new Set(urls(value))]);
  });

  it('is an author that the element reads again', async () => {
    const value = author({
      bio: [...text('One.'), { type: 'break' }, { type: 'break' }, ...text('Two.')],
      sameAs: ['https://a.example/'],
    });
    const element = await read(authorBio(value));
    expect(element.item).to.deep.include({
      name: value.name,
      jobTitle: value.jobTitle,
      url: value.url,
      bio: value.bio,
      sameAs: value.sameAs,
    });
    expect(all(element, '[part~="bio"] p').map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
  });

  it('escapes all text, and has no address that is not safe', () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const hostile = (url: string) =>
      [
        article({
          headline: evil,
          kicker: evil,
          url,
          standfirst: text(evil),
          body: [paragraph(evil)],
          leadImage: image({ url, alt: evil }),
        }),
        author({ name: evil, url, bio: text(evil), sameAs: [url], image: image({ url }) }),
        digest({
          title: evil,
          description: evil,
          intro: [],
          groups: [{ title: evil, url, stories: [story({ headline: evil, url })] }],
          pagination: { nextUrl: url },
        }),
        story({ headline: evil, url, excerpt: evil, image: image({ url, creditLine: evil }) }),
      ] as const;
    for (const url of UNSAFE) {
      for (const value of hostile(url)) {
        for (const jsonLd of [false, true, 'lossless'] as const) {
          const root = parsedElement(renderToString(value, { jsonLd }));
          expect(root.querySelectorAll('script')).to.have.length(jsonLd ? 1 : 0);
          expect(root.querySelector('[onerror]')).to.equal(null);
          for (const name of ['href', 'src', 'poster', 'srcset'])
            for (const each of root.querySelectorAll(`[${name}]`)) {
              const { protocol } = new URL(each.getAttribute(name) ?? '', 'https://news.example/');
              expect(['http:', 'https:', 'mailto:', 'tel:'], each.outerHTML).to.include(protocol);
            }
        }
      }
    }
  });

  it('tells search engines what it is', () => {
    const said = scriptOf(articleCard(story({ excerpt: 'Told.' }), { jsonLd: true }));
    expect(said).to.include({ '@type': 'NewsArticle', headline: story().headline, description: 'Told.' });
    const { mainEntity } = scriptOf(authorBio(author(), { jsonLd: true })) as { mainEntity?: object };
    expect(mainEntity).to.include({ '@type': 'Person', name: 'Nate Ostiller' });
    expect(articleCard(story())).to.not.include('<script');
  });

  it('has the attributes that it is given, and refuses names that are none', () => {
    const element = parsedElement(
      articleCard(story(), { headingLevel: 2, attributes: { layout: 'side', class: '"', hidden: true, id: false } }),
    );
    expect(element.getAttributeNames()).to.deep.equal(['heading-level', 'layout', 'class', 'hidden']);
    expect(element.querySelector('h2')).to.not.equal(null);
    expect(parsedElement(articleCard(story(), { headingLevel: 0 })).querySelector('h1,h2,h3,h4,h5,h6')).to.equal(null);
    for (const name of ['onclick', 'a b', 'x><script>', ''])
      expect(() => articleCard(story(), { attributes: { [name]: 'x' } }), name).to.throw(TypeError);
  });

  it('speaks the language of its page', () => {
    addWords('uk', ukrainian);
    const card = parsedElement(articleCard(story(), { lang: 'uk' }));
    expect(card.querySelector('.byline')?.textContent).to.equal('Текст: Nate Ostiller');
    expect(card.querySelector('time')?.textContent).to.equal('18 жовтня 2023 р.');
    expect(card.querySelector('data')?.textContent).to.equal('3 хв читання');
    expect(relatedStory(story(), { lang: 'uk' })).to.include('Читайте також');
  });

  it('shows the element what the server showed', async () => {
    const markup = articleCard(story({ excerptTruncated: false, modifiedAt: '2023-10-20', image: image() }));
    const plain = parsedElement(markup);
    const element = await read(markup);
    const served = (selector: string) => plain.querySelector(selector)?.textContent;
    expect(textOf(element, 'byline')).to.equal(served('.byline'));
    expect(textOf(element, 'date')).to.equal(served('time.published'));
    expect(textOf(element, 'updated')).to.equal(served('time.modified')?.replace(/^/u, 'Updated '));
    expect(textOf(element, 'reading-time')).to.equal(served('data'));
    expect(textOf(element, 'caption')).to.equal(served('.caption'));
  });
});
