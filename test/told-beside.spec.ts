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
