import { expect } from 'chai';
import { describe, it } from '#test';
import type { Article, Block, NoteKind } from '../../src/model/index.ts';
import { toHtml } from '../../src/render/html.ts';
import { toJsonLd } from '../../src/render/json-ld.ts';
import { wholeArticle, wholeAuthor, wholeDigest } from './hostile.ts';
import { article, author, digest, everyBlock, everyPhrasing, image, paragraph, story, words } from './sample.ts';

/** The HTML of blocks alone, without the line feeds that only serve those who read the source. */
const html = (...body: Block[]): string =>
  toHtml(article({ body }))
    .replaceAll('>\n', '>')
    .replace('<article><header><h1>Headline</h1></header>', '')
    .replace(/<\/article>$/u, '');

const cell = (value: string, more: object = {}) => ({ type: 'tableCell' as const, children: words(value), ...more });
const row = (...children: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, children });

void describe('toHtml of phrasing and blocks', () => {
  void it('writes every kind of phrasing', () => {
    expect(html({ type: 'paragraph', children: everyPhrasing })).to.equal(
      '<p>text <a href="https://example.com/" title="Title">link</a><br><code>code</code> <em>emphasis</em> ' +
        '<strong>strong</strong> <del>delete</del> <u>underline</u> <mark>mark</mark> <q>quote</q> ' +
        '<sub>subscript</sub> <sup>superscript</sup> <span lang="uk">слово</span></p>',
    );
  });

  void it('writes text, id and language of a block, the id with a prefix, and links to it', () => {
    expect(html({ type: 'paragraph', id: 'location', lang: 'uk', children: words('a') })).to.equal(
      '<p id="standfirst-location" lang="uk">a</p>',
    );
    expect(html({ type: 'paragraph', children: [{ type: 'link', url: '#location', children: words('a') }] })).to.equal(
      '<p><a href="#standfirst-location">a</a></p>',
    );
  });

  void it('writes lists, tight where an item is one paragraph', () => {
    expect(html(everyBlock[2] as Block)).to.equal(
      '<ol start="9"><li>nine</li><li>ten<ul><li>nested</li></ul></li></ol>',
    );
    const loose: Block = {
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: [paragraph('a'), paragraph('b')] }],
    };
    expect(html(loose)).to.equal('<ul><li><p>a</p><p>b</p></li></ul>');
  });

  void it('writes quotes with their source outside', () => {
    expect(html({ type: 'blockquote', children: [paragraph('q')], attribution: words('S') })).to.equal(
      '<figure class="quote"><blockquote><p>q</p></blockquote><figcaption><cite>S</cite></figcaption></figure>',
    );
    expect(html({ type: 'blockquote', children: [paragraph('q')], pull: true })).to.equal(
      '<aside class="pull-quote"><figure class="quote pull-quote"><blockquote><p>q</p></blockquote></figure></aside>',
    );
  });

  void it('writes tables with head, scopes and spans', () => {
    const children = [
      row(cell('A'), cell('B')),
      row(cell('1', { header: true }), cell('2', { rowSpan: 2, colSpan: 3 })),
    ];
    expect(html({ type: 'table', caption: words('C'), head: true, children })).to.equal(
      '<table><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
        '<tbody><tr><th scope="row">1</th><td colspan="3" rowspan="2">2</td></tr></tbody></table>',
    );
    expect(html({ type: 'table', head: false, children: [row(cell('1'))] })).to.equal(
      '<table><tbody><tr><td>1</td></tr></tbody></table>',
    );
    expect(html({ type: 'table', head: true, children: [] })).to.equal('<table></table>');
  });

  void it('writes code with its line breaks, and breaks between themes', () => {
    expect(html({ type: 'code', value: 'a <\n b', language: 'js' }, { type: 'thematicBreak' })).to.equal(
      '<pre><code class="language-js">a &lt;\n b</code></pre><hr>',
    );
  });

  void it('writes pictures with caption and credit', () => {
    const picture = image({ alt: '', width: 640, height: 480, caption: words('C'), creditLine: 'Getty' });
    expect(html({ type: 'figure', image: picture })).to.equal(
      '<figure><img src="https://example.com/a.jpg" alt="" width="640" height="480">' +
        '<figcaption>C <small class="credit">Getty</small></figcaption></figure>',
    );
    expect(html({ type: 'figure', image: image() })).to.equal('<figure><img src="https://example.com/a.jpg"></figure>');
    expect(html({ type: 'gallery', images: [image(), image({ url: '/b' })], caption: words('C') })).to.equal(
      '<figure class="gallery"><figure><img src="https://example.com/a.jpg"></figure>' +
        '<figure><img src="/b"></figure><figcaption>C</figcaption></figure>',
    );
  });

  void it('lets media load nothing, and links to players and embeds', () => {
    expect(html({ type: 'video', url: '/v.mp4', title: 'T', poster: image(), caption: words('C') })).to.equal(
      '<figure class="video"><video src="/v.mp4" controls preload="none" title="T" poster="https://example.com/a.jpg">' +
        '</video><figcaption>C</figcaption></figure>',
    );
    expect(html({ type: 'audio', embedUrl: '/player', title: 'T' })).to.equal(
      '<figure class="audio"><a href="/player">T</a></figure>',
    );
    expect(html({ type: 'embed', url: 'https://x.com/1', provider: 'X', children: [paragraph('a')] })).to.equal(
      '<figure class="embed"><blockquote cite="https://x.com/1"><p>a</p></blockquote>' +
        '<figcaption><a href="https://x.com/1"><span class="provider">X</span></a></figcaption></figure>',
    );
    expect(html({ type: 'embed', url: 'https://x.com/1', provider: 'X', title: 'T', children: [] })).to.equal(
      '<p class="embed"><a href="https://x.com/1"><span class="provider">X</span>: T</a></p>',
    );
    expect(html({ type: 'embed', url: '/map', children: [] })).to.equal('<p class="embed"><a href="/map">/map</a></p>');
  });

  void it('sets related stories and notes aside', () => {
    expect(html({ type: 'relatedStory', label: 'Read also', story: story({ url: '/1', excerpt: 'E' }) })).to.equal(
      '<aside class="related-story"><p class="label">Read also</p><p class="headline"><a href="/1">Another story</a></p>' +
        '<p class="excerpt">E</p></aside>',
    );
    const note = (kind: NoteKind, value: string) => html({ type: 'note', kind, children: [paragraph(value)] });
    expect(note('correction', 'a')).to.equal(
      '<aside class="note correction" role="note"><p class="label"><strong>Correction</strong></p><p>a</p></aside>',
    );
    expect(note('callout', 'a')).to.equal('<aside class="note callout" role="note"><p>a</p></aside>');
    expect(note('correction', 'Correction, Oct. 18: a')).not.to.include('<strong>');
  });

  void it('puts headings under the headline, at most at the sixth level', () => {
    const heading = (depth: 1 | 2 | 5 | 6): Block => ({ type: 'heading', depth, children: words(String(depth)) });
    const body = [heading(1), heading(2), heading(5), heading(6)];
    expect(html(...body)).to.equal('<h2>1</h2><h2>2</h2><h5>5</h5><h6>6</h6>');
    const deeper = toHtml(article({ body }), { headingLevel: 3 });
    expect(deeper).to.match(/<h3>Headline<\/h3>[^]*<h4>1<\/h4>\n<h4>2<\/h4>\n<h6>5<\/h6>\n<h6>6<\/h6>/u);
  });

  void it('writes nothing for kinds that it does not know', () => {
    const blocks = [
      { type: 'hologram', children: [paragraph('x')] },
      { type: 'constructor' },
      { type: 'html', html: '<b>' },
    ];
    expect(html(...(blocks as unknown as Block[]))).to.equal('');
  });

  void it('writes what is nested ten thousand deep', () => {
    let children = words('deep');
    for (let depth = 0; depth < 10_000; depth++) children = [{ type: 'emphasis', children }];
    expect(html({ type: 'paragraph', children })).to.include('<em>deep</em>');
  });
});

void describe('toHtml of an article', () => {
  const whole = toHtml(wholeArticle);

  void it('opens with a header', () => {
    const header = whole.slice(0, whole.indexOf('</header>')).replaceAll('>\n', '>');
    expect(header).to.equal(
      '<article lang="en" dir="ltr"><header><p class="kicker">Kicker</p><h1>Headline</h1>' +
        '<p class="standfirst">Standfirst</p>' +
        '<address class="byline"><a href="https://example.com/nate" rel="author">Nate Ostiller</a></address>' +
        '<p class="dateline">KYIV (Reuters)</p>' +
        '<p class="dates"><time class="published" datetime="2026-10-18T09:30:00+03:00">2026-10-18 09:30</time> ' +
        '<time class="modified" datetime="2026-10-19">2026-10-19</time></p>',
    );
  });

  void it('is complete and in order', () => {
    const order = [
      '</header>',
      'lead.jpg',
      'heading',
      'class="updates"',
      'Corrected at the end',
      'About him',
      'Excerpt',
    ];
    const places = order.map((part) => whole.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  void it('shows what the body shows only once', () => {
    const picture = image({ url: '/lead.jpg', variants: [{ url: '/lead-2x.jpg' }] });
    const shown: Partial<Article> = {
      leadImage: picture,
      related: [story({ url: '/1' })],
      notes: [{ type: 'note', kind: 'update', children: [paragraph('Changed')] }],
      body: [
        { type: 'blockquote', children: [{ type: 'figure', image: image({ url: '/lead-2x.jpg' }) }] },
        { type: 'relatedStory', story: story({ url: '/1' }) },
        { type: 'note', kind: 'update', children: [paragraph('Changed')] },
      ],
    };
    const text = toHtml(article(shown));
    expect(text.match(/<img/gu)).to.have.length(1);
    expect(text.match(/Another story/gu)).to.have.length(1);
    expect(text.match(/Changed/gu)).to.have.length(1);
    const apart = toHtml(article({ ...shown, body: [] }));
    for (const part of [/<img/gu, /Another story/gu, /Changed/gu]) expect(apart.match(part)).to.have.length(1);
  });

  void it('prints the byline where no author is known, and nothing for what is absent', () => {
    expect(toHtml(article({ byline: 'By our staff' }))).to.include('<address class="byline">By our staff</address>');
    expect(toHtml(article())).to.equal('<article><header><h1>Headline</h1>\n</header>\n</article>\n');
  });

  void it('tells when it was changed, unless that is when it was published', () => {
    const publishedAt = '2026-10-18';
    const changed = (modifiedAt: string) => toHtml(article({ publishedAt, modifiedAt })).match(/<time/gu)?.length;
    expect([changed('2026-10-18'), changed('2026-10-19')]).to.deep.equal([1, 2]);
  });

  void it('is a whole document where asked', () => {
    const page = toHtml(wholeArticle, { document: true });
    expect(page.startsWith('<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">\n')).to.equal(true);
    expect(page).to.include('<title>Headline</title>');
    expect(page).to.include('<meta name="description" content="Description">');
    expect(page).to.include('<link rel="canonical" href="https://example.com/canonical">');
    const data = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).to.deep.equal(toJsonLd(wholeArticle));
    expect(page).to.include(`<body>${whole}`);
  });

  void it('keeps absent out of the head', () => {
    const page = toHtml(article(), { document: true });
    expect(page).to.not.include('canonical');
    expect(page).to.not.include('description');
    expect(page).to.include('<html><head>');
  });
});

void describe('toHtml of an author and of a digest', () => {
  void it('writes an author box', () => {
    const bio = [...words('One.'), { type: 'break' } as const, { type: 'break' } as const, ...words('Two.')];
    const box = author({
      url: '/nate',
      jobTitle: 'News Editor',
      bio,
      image: image(),
      sameAs: ['https://social.example/n'],
    });
    expect(toHtml(box, { headingLevel: 2 }).replaceAll('>\n', '>')).to.equal(
      '<section class="author"><img src="https://example.com/a.jpg"><h2><a href="/nate" rel="author">Nate Ostiller</a></h2>' +
        '<p class="job-title">News Editor</p><p>One.</p><p>Two.</p>' +
        '<ul class="profiles"><li><a href="https://social.example/n" rel="me">https://social.example/n</a></li></ul></section>',
    );
    expect(toHtml(wholeAuthor)).to.include('<section class="digest listing"');
  });

  void it('writes a digest as a list of articles', () => {
    const value = digest({ title: 'Feed', groups: [{ stories: [story({ url: '/1', excerpt: 'E' })] }] });
    expect(toHtml(value).replaceAll('>\n', '>')).to.equal(
      '<section class="digest listing"><header><h1>Feed</h1></header><ol class="stories"><li><article>' +
        '<h2><a href="/1">Another story</a></h2><p class="excerpt">E</p></article></li></ol></section>',
    );
    expect(toHtml(digest())).to.equal('<section class="digest listing"></section>\n');
  });

  void it('sets groups under their headings', () => {
    const whole = toHtml(wholeDigest);
    expect(whole).to.include('<h2><a href="https://example.com/group">Group</a></h2>');
    expect(whole).to.include('<h3>Another story</h3>');
    expect(whole).to.include('<p>This week</p>');
    expect(whole).to.not.include('Description');
  });
});
