import { expect } from 'chai';
import { describe, it } from '#test';
import { bodyText, parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';

const SENTENCES = [
  'The ferry left the quay at noon with forty people and one dog on board, and came back in the evening with all of them.',
  'Nobody on the island had seen such fog since the winter of the long frost, and some of them had a photograph to prove it.',
  'The captain, who has sailed the sound for nineteen years, said that he had steered by the bell of the church alone.',
  'On Friday the council will decide whether the old foghorn, which was sold for scrap in the spring, is to be bought back.',
];
const [one, two, three, four] = SENTENCES.map((text) => `<p>${text}</p>`);

const read = (within: string, after = '', last = ''): Article =>
  parseArticle(
    `<!doctype html><html lang="en"><head><title>Ferry returns in fog</title></head><body><main><article><h1>Ferry returns in fog</h1><div>${one}${two}${within}${three}${four}${last}</div>${after}</article></main></body></html>`,
    { url: 'https://bay.example/ferry' },
  );

const told = ({ related }: Article): string[] => related.map(({ headline, url }) => `${headline} ${url ?? ''}`);
const BELL = 'The bell that nobody rings any more https://bay.example/bell';
const HORN = 'A foghorn is sold for scrap https://bay.example/horn';
const bell = '<a href="/bell">The bell that nobody rings any more</a>';
const horn = '<a href="/horn">A foghorn is sold for scrap</a>';

describe('stories that a page points to', () => {
  it('stand in a line under a word for it, in many languages, in its link or before it', () => {
    for (const line of [
      `<p>ZOBACZ: ${bell}</p>`,
      `<p><b>AYRICA BAKINIZ: </b>${bell}</p>`,
      `<p>Leia: ${bell}</p>`,
      `<p>▶ 관련기사: ${bell}</p>`,
      '<p>➤ <a href="/bell">Mehr zum Thema: The bell that nobody rings any more</a></p>',
    ]) {
      const article = read(line);
      expect(told(article), line).to.deep.equal([BELL]);
      expect(bodyText(article.body), line).to.equal(SENTENCES.join('\n\n'));
    }
  });

  it('stand below the last words of the text as well', () => {
    expect(told(read('', '', `<p><b>Читайте также:</b> ${bell}</p>`))).to.deep.equal([BELL]);
  });

  it('stand in a box under a heading for it, which is the headline of none', () => {
    const cards = `<article><h3>${bell}</h3><p>It hangs in the tower all the same, and […]</p></article><article><h3>${horn}</h3></article>`;
    const article = read(`<div><h2><span>Related coverage</span></h2>${cards}</div>`);
    expect(told(article)).to.deep.equal([BELL, HORN]);
    expect(article.related[0]?.excerptTruncated).to.equal(true);
    expect(bodyText(article.body)).to.equal(SENTENCES.join('\n\n'));
    expect(told(read(`<aside><h4>More on this</h4><p>${bell}</p></aside>`))).to.deep.equal([BELL]);
    expect(
      told(read('', `<section><h2>Sur le même sujet</h2><ul><li>${bell}</li><li>${horn}</li></ul></section>`)),
    ).to.deep.equal([BELL, HORN]);
  });

  it('are a figure that is a link and has no caption', () => {
    const card =
      '<figure><div><a href="/bell"><img src="/bell.jpg"><div>The bell that nobody rings any more</div><div>Read more</div></a></div></figure>';
    const [story] = read(card).related;
    expect([story?.headline, story?.image?.url]).to.deep.equal([
      'The bell that nobody rings any more',
      'https://bay.example/bell.jpg',
    ]);
  });

  it('have no date in their headline', () => {
    const dated = (text: string): string =>
      read(
        '',
        `<div class="related-articles"><ul><li><a href="/bell"><span>${text}</span><span>2026/3/1</span></a></li></ul></div>`,
      )
        .related.map(({ headline, publishedAt }) => `${headline} ${publishedAt ?? ''}`)
        .join();
    expect(dated('The bell that nobody rings any more')).to.equal('The bell that nobody rings any more 2026-03-01');
  });

  it('are none of those that the site shows under any story', () => {
    for (const heading of [
      'Most read',
      'Trending now',
      'Meistgelesen',
      'アクセスランキング',
      '많이 본 뉴스',
      'Çok Okunanlar',
    ]) {
      const list = `<div><h3>${heading}</h3><ul><li>${bell}</li><li>${horn}</li></ul></div>`;
      expect(told(read(list)), heading).to.deep.equal([]);
      expect(told(read('', list)), heading).to.deep.equal([]);
      expect(bodyText(read(list).body), heading).to.equal(SENTENCES.join('\n\n'));
    }
  });
});

describe('notes of the newsroom', () => {
  const notes = (article: Article): string[] => article.notes.map(({ kind, date = '' }) => `${kind} ${date}`.trim());

  it('are told by how they open, with the day that they state', () => {
    const rows: readonly (readonly [text: string, note: string])[] = [
      ['Correction, March 5, 2026: the ferry left at one and not at noon.', 'correction 2026-03-05'],
      ['※ 정정: 배는 정오가 아니라 오후 한 시에 떠났습니다.', 'correction'],
      ['Oprava: trajekt vyplul v jednu hodinu, nikoli v poledne.', 'correction'],
      ['Förtydligande: färjan gick klockan ett och inte klockan tolv.', 'clarification'],
      ['Sponsored by Bay Ferries. The newsroom had no part in it.', 'sponsor'],
      ['In Zusammenarbeit mit Bay Ferries', 'sponsor'],
    ];
    for (const [text, note] of rows) expect(notes(read(`<p>${text}</p>`)), text).to.deep.equal([note]);
  });

  it('stand in a box of their own, whose heading has the day', () => {
    const box =
      '<div class="correction-module"><p>Correction on Mar 5, 2026</p><p>The ferry left at one and not at noon.</p></div>';
    expect(notes(read(box))).to.deep.equal(['correction 2026-03-05']);
  });

  it('stand in the lines after the text', () => {
    const foot =
      '<footer><p>• This article was amended on 5 March 2026. The ferry left at one and not at noon.</p></footer>';
    expect(notes(read('', foot))).to.deep.equal(['correction 2026-03-05']);
  });

  it('are no sentence that begins alike', () => {
    for (const text of [
      'Presented by her husband, the prize was a surprise to all who sat in the hall that evening by the sea.',
    ])
      expect(notes(read(`<p>${text}</p>`))).to.deep.equal([]);
  });
});

describe('what is told of a story', () => {
  const whole = (head: string, before: string, within: string, after = ''): Article =>
    parseArticle(
      `<!doctype html><html lang="en"><head><title>Ferry returns in fog</title>${head}</head><body><main>${before}<article><h1>Ferry returns in fog</h1><div>${within}</div>${after}</article></main></body></html>`,
      { url: 'https://bay.example/ferry' },
    );
  const text = `${one}${two}${three}${four}`;

  it('has the way back that is called so, in an element that no name tells', () => {
    const trail =
      '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/sea/">Sea</a></li></ol></nav>';
    expect(whole('', trail, text).breadcrumbs.map(({ name }) => name)).to.deep.equal(['Home', 'Sea']);
    const named = `<nav><h2 id="system-breadcrumb">Breadcrumb</h2><ol><li><a href="/">Home</a></li></ol></nav>`;
    expect(whole('', named, text).breadcrumbs.map(({ name }) => name)).to.deep.equal(['Home']);
  });

  it('is cut where a wall stands behind it, of a story that is not free', () => {
    const head = '<meta property="article:content_tier" content="metered">';
    const wall = '<div class="regwall"><h2>Keep reading by creating a free account</h2><form><input></form></div>';
    expect(whole(head, '', text, wall).access).to.deep.equal({ tier: 'metered', bodyTruncated: true });
    expect(whole(head, '', text).access).to.deep.equal({ tier: 'metered' });
    const line = '<p>Il vous reste 62 % de cet article à lire.</p>';
    const cut = whole(head, '', `${text}${line}`);
    expect(cut.access?.bodyTruncated).to.equal(true);
    expect(bodyText(cut.body)).to.equal(SENTENCES.join('\n\n'));
  });

  it('has the place in bold before a dash, and the one with an agency before a full stop', () => {
    const at = (opening: string) => whole('', '', `<p>${opening}</p>${text}`).dateline;
    expect(at(`<strong>Sungai Hulu</strong> - ${SENTENCES[0] ?? ''}`)).to.deep.equal({
      raw: 'Sungai Hulu',
      place: 'Sungai Hulu',
    });
    expect(at(`<strong>Leinestadt (lk).</strong> ${SENTENCES[0] ?? ''}`)?.source).to.equal('lk');
  });

  it('has a gallery whose slides have their own words', () => {
    const slide = (n: number): string =>
      `<div class="slide"><img data-lazy="/${String(n)}.jpg" alt=""><div class="slide-caption">Pier ${String(n)} at dawn.</div></div>`;
    const { body } = whole('', '', `${one}${two}<div class="slideshow">${slide(1)}${slide(2)}</div>${three}${four}`);
    const gallery = body.find(({ type }) => type === 'gallery');
    expect(gallery?.type === 'gallery' && gallery.images.map(({ url, caption }) => [url, caption])).to.deep.equal([
      ['https://bay.example/1.jpg', [{ type: 'text', value: 'Pier 1 at dawn.' }]],
      ['https://bay.example/2.jpg', [{ type: 'text', value: 'Pier 2 at dawn.' }]],
    ]);
  });

  it('has authors whose name stands beside an address, and whose bio a button cuts', () => {
    const box =
      '<div class="author-bio"><h2>Jody Marsh <a href="mailto:jody@bay.example">jody@bay.example</a></h2><p>Jody Marsh has reported on the councils of the valley since 2018. <button>Read more</button></p></div>';
    const [author] = whole('', '', text, box).authors;
    expect([author?.name, author?.email, author?.jobTitle, author?.bioTruncated]).to.deep.equal([
      'Jody Marsh',
      'jody@bay.example',
      undefined,
      true,
    ]);
  });
});
