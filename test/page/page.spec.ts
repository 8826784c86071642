import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { openHtml } from '../../src/input/open.ts';
import { itemTypeOf, propertyWithin, valueOf } from '../../src/page/microdata.ts';
import { linkOf, metaOf, pageWithin, readPage } from '../../src/page/page.ts';
import { holds } from '../facts.ts';
import { sentence, storyWith } from '../samples.ts';

const read = (html: string, url?: string) => readPage(openHtml(html), url);

describe('what a page says in its head', () => {
  it('is in meta elements, by property, name or http-equiv, in any case', () => {
    const page = read(
      '<meta property="og:title" content="A"><meta name="OG:Title" content="B"><meta name=" description " content="C"><meta http-equiv="Content-Language" content="de"><meta name="author"><meta content="x"><meta property="og:image" name="thumbnail" content="D">',
    );
    expect(page.meta.get('og:title')).to.deep.equal(['A', 'B']);
    expect(metaOf(page, 'description')).to.equal('C');
    expect(metaOf(page, 'content-language')).to.equal('de');
    expect(metaOf(page, 'og:image')).to.equal('D');
    expect(metaOf(page, 'thumbnail')).to.equal('D');
    expect(metaOf(page, 'author')).to.equal(undefined);
  });

  it('is the first value that is not empty, of the first name that has one', () => {
    const page = read('<meta name="a" content=" "><meta name="a" content="x"><meta name="b" content="y">');
    expect(metaOf(page, 'c', 'a', 'b')).to.equal('x');
    expect(metaOf(page, 'b', 'a')).to.equal('y');
  });

  it('is counted wherever in the page it stands', () => {
    const page = read('<body><p>x</p><meta property="og:title" content="A"><link rel="canonical" href="/a"></body>');
    expect(metaOf(page, 'og:title')).to.equal('A');
    expect(linkOf(page, 'canonical')).to.equal('/a');
  });

  it('is in links, by each of their relations', () => {
    const page = read(
      '<link rel="Alternate AMPHTML" href="/amp"><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="canonical"><link href="/x"><link rel="alternate" hreflang="de" href="/de">',
    );
    expect(linkOf(page, 'amphtml')).to.equal('/amp');
    expect(linkOf(page, 'alternate')).to.equal('/amp');
    expect(linkOf(page, 'alternate', 'application/rss+xml')).to.equal('/feed');
    expect(linkOf(page, 'canonical')).to.equal(undefined);
    expect(page.links).to.have.length(3);
    expect(page.links.at(-1)).to.deep.equal({ rel: ['alternate'], href: '/de', hreflang: 'de' });
  });

  it('is JSON-LD in scripts of that type, and in no others', () => {
    const script = (type: string): string => `<script type="${type}">{"@type":"NewsArticle","headline":"x"}</script>`;
    for (const type of ['application/ld+json', ' Application/LD+JSON '])
      expect(read(script(type)).jsonLd.nodes, type).to.have.length(1);
    for (const type of ['application/json', 'text/javascript', ''])
      expect(read(script(type)).jsonLd.nodes, type).to.have.length(0);
    expect(read(`<body><p>x</p>${script('application/ld+json')}`).jsonLd.nodes).to.have.length(1);
  });
});

describe('the base of a page', () => {
  const baseOf = ([html, url]: [string, string?]) => read(html, url).base;

  it('is its base element, resolved against its own address', () => {
    holds(baseOf, [
      [['<p>x', 'https://news.example/a'], 'https://news.example/a'],
      [['<base href="/x/"><p>x', 'https://news.example/a'], 'https://news.example/x/'],
      [['<base href="https://cdn.example/"><p>x', 'https://news.example/a'], 'https://cdn.example/'],
      [['<base href="https://cdn.example/"><base href="/y"><p>x'], 'https://cdn.example/'],
      [['<base target="_blank"><p>x', 'https://news.example/a'], 'https://news.example/a'],
      [['<base href="javascript:alert(1)"><p>x', 'https://news.example/a'], 'https://news.example/a'],
      [['<base href="data:text/html,x"><p>x', 'https://news.example/a'], 'https://news.example/a'],
      [['<p>x'], undefined],
    ]);
  });

  it('is what every address of the article is resolved against', () => {
    const html = storyWith(
      `<p>${sentence} <a href="b">More</a></p><figure><img src="c.jpg" width="800" height="600"></figure>`,
      '<base href="/x/"><link rel="canonical" href="story">',
    );
    const json = JSON.stringify(parseArticle(html, { url: 'https://news.example/a' }));
    for (const address of ['https://news.example/x/b', 'https://news.example/x/c.jpg', 'https://news.example/x/story'])
      expect(json).to.contain(address);
  });

  it('is the canonical address where nothing else is known, and none where that is relative', () => {
    const json = (head: string) =>
      JSON.stringify(parseArticle(storyWith(`<p>${sentence} <a href="/b">More</a></p>`, head)));
    expect(json('<link rel="canonical" href="https://news.example/a">')).to.contain('"https://news.example/b"');
    expect(json('<link rel="canonical" href="/a">')).to.not.contain('news.example');
    expect(json('<base href="/x/"><link rel="canonical" href="https://news.example/a">')).to.contain(
      '"https://news.example/b"',
    );
    expect(json('')).to.contain('"/b"');
  });

  it('may be nonsense, and the article is read all the same', () => {
    const nonsense = [
      '',
      ' ',
      'http://',
      '//',
      'mailto:a@b.c',
      'javascript:alert(1)',
      '\u0000',
      'x'.repeat(20_000),
      '::::',
    ];
    for (const href of nonsense) {
      const head = `<base href="${href}"><link rel="canonical" href="${href}"><meta property="og:url" content="${href}">`;
      expect(parseArticle(storyWith('', head)).headline, href.slice(0, 20)).to.equal('Bridge opens');
    }
    for (const href of ['http://[', 'https://news.example:99999/'])
      expect(parseArticle(storyWith('', `<base href="${href}">`)).headline, href).to.equal('Bridge opens');
  });
});

describe('microdata', () => {
  it('has its values where the standard says, by element', () => {
    const values = (html: string) => {
      const page = read(`<body>${html}`);
      return page.microdata.map(({ index }) => valueOf(page.tree, index));
    };
    holds(values, [
      ['<meta itemprop="a" content="x">', ['x']],
      ['<a itemprop="a" href="/x">text</a>', ['/x']],
      ['<link itemprop="a" href="/x">', ['/x']],
      ['<img itemprop="a" src="/x.jpg" alt="y">', ['/x.jpg']],
      ['<time itemprop="a" datetime="2026-10-18">18 October</time>', ['2026-10-18']],
      ['<time itemprop="a">2026-10-18</time>', ['2026-10-18']],
      ['<data itemprop="a" value="7">seven</data>', ['7']],
      ['<object itemprop="a" data="/x"></object>', ['/x']],
      ['<video itemprop="a" src="/x.mp4"></video>', ['/x.mp4']],
      ['<span itemprop="a">Jane <b>Doe</b></span>', ['Jane Doe']],
      ['<div itemprop="a" content="x">text</div>', ['x']],
      ['<p itemprop="a"></p>', ['']],
    ]);
  });

  it('belongs to the nearest item above it, under each of its names', () => {
    const page = read(
      '<body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop=" headline  name ">x</h1><p itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Jane</b></p></div><i itemprop="z">z</i>',
    );
    const { tree, microdata } = page;
    const [story, person] = [tree.tags.indexOf('div'), tree.tags.indexOf('p')];
    expect(microdata.map(({ name, scope }) => [name, scope])).to.deep.equal([
      ['headline', story],
      ['name', story],
      ['author', story],
      ['name', person],
      ['z', -1],
    ]);
    expect(itemTypeOf(tree, story)).to.equal('newsarticle');
    expect(itemTypeOf(tree, person)).to.equal('person');
    expect(propertyWithin(tree, person, 'name')).to.equal('Jane');
    expect(propertyWithin(tree, person, 'url')).to.equal(undefined);
  });
});

describe('the marks of a page', () => {
  const marks = (names: string) => {
    const page = read(`<body><div class="${names}">x</div>`);
    return page.marksOf(page.tree.tags.indexOf('div')).list;
  };

  it('are of whole words, in class names and ids', () => {
    expect(marks('l-sidebar-fixed')).to.include('aside');
    expect(marks('articleBody')).to.include('body');
    expect(marks('article__body')).to.include('body');
    expect(marks('gh-content')).to.include('body');
    expect(marks('wp-caption-text')).to.include('caption');
    expect(marks('c-byline__author')).to.include('byline');
    expect(marks('kg-bookmark-card')).to.include('related');
    for (const names of [
      'considered',
      'download',
      'shadow',
      'headphones',
      'leadership',
      'update',
      'adapted',
      'unrelatedness',
      'navel',
    ])
      expect(
        marks(names).filter((mark) => ['aside', 'ad', 'nav', 'related', 'byline', 'share'].includes(mark)),
        names,
      ).to.deep.equal([]);
    const page = read('<body><div id="comments">x</div>');
    expect(page.marksOf(page.tree.tags.indexOf('div')).list).to.include('comments');
  });

  it('are those of an element, within a part of the page as well', () => {
    const page = read(
      '<head><title>T</title><meta name="author" content="x"></head><body><p class="byline">a</p><article><p class="byline">b</p></article>',
    );
    const article = page.tree.tags.indexOf('article');
    const part = pageWithin(page, article);
    expect(page.marked.get('byline')).to.have.length(2);
    expect(part.marked.get('byline')).to.have.length(1);
    expect(part.meta.size).to.equal(0);
    expect(part.root).to.equal(article);
  });

  it('are not in names of what an element has, of how it looks, and of the topics that it is filed under', () => {
    for (const names of [
      'has-comments',
      'hasSidebar',
      'no-sidebar',
      'with-newsletter',
      'layout--sidebar-disabled',
      'hide-on-print',
      'print:hidden [&>figcaption]:mt-2 group-hover:tooltip',
    ])
      expect(marks(names), names).to.deep.equal([]);
    expect(marks('post-7 type-post status-publish format-gallery tag-comments category-newsletter')).to.deep.equal([
      'card',
    ]);
    expect(marks('hentry tag-comments sidebar')).to.deep.equal(['article', 'aside', 'card']);
    expect(marks('tag-list')).to.include('tags');
    expect(marks('noticias-relacionadas')).to.deep.equal(marks('x noticias-relacionadas'));
    expect(marks('comments-area nocomments')).to.include('comments');
  });

  it('are not in ids that are made of what an element says', () => {
    const marksOf = (tag: string, id: string) => {
      const page = read(`<${tag} id="${id}">x</${tag}>`);
      return page.marksOf(page.tree.tags.indexOf(tag)).list;
    };
    expect(marksOf('h2', 'read-the-comments')).to.deep.equal([]);
    expect(marksOf('h2', 'comments')).to.include('comments');
    expect(marksOf('section', 'menu-for-a-dinner-with-friends')).to.deep.equal([]);
    expect(marksOf('section', 'block-views-related-stories-block-1')).to.include('related');
  });
});
