import { expect } from 'chai';
import { describe, it } from '#test';
import { parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const text = [
  'The ferries between the four harbours have run on batteries since the spring, and passengers hear the gulls again.',
  'The charger stands on the largest pier and fills a ferry in forty minutes, while the crew has its lunch on the deck.',
  'The captain was afraid of the winter, but it came and went, and nothing stopped the boats from crossing the bay.',
];
const paragraphs = text.map((line) => `<p>${line}</p>`).join('');

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly body?: string;
}

const url = 'https://harbour-post.example/a';

function read({ head = '', above = '', below = '', body = paragraphs }: Parts): Article {
  return parseArticle(
    `<html lang="en"><head><title>Ferries run on batteries now | The Harbour Post</title>${head}</head><body>
<div class="x1"><a href="/">The Harbour Post</a></div><div class="x2"><h1>Ferries run on batteries now</h1>${above}<div class="x9">${body}</div>${below}</div></body></html>`,
    { url },
  );
}

const authors = (parts: Parts): string[] => read(parts).authors.map(({ name }) => name);

describe('the authors of pages that were not seen', () => {
  it('are several in lines of their own, each with the role beneath', () => {
    const above =
      '<div><time datetime="2026-11-25">25 November 2026</time></div><div><span>Jane Doe</span><div>Rural affairs correspondent</div></div><div><span>Owen Standin</span></div>';
    const found = read({ above }).authors;
    expect(found.map(({ name, jobTitle }) => [name, jobTitle])).to.deep.equal([
      ['Jane Doe', 'Rural affairs correspondent'],
      ['Owen Standin', undefined],
    ]);
  });

  it('sign the text at its right edge, or are who a note after it is about', () => {
    expect(
      authors({ body: `${paragraphs}<p style="text-align:right"><strong>Nguyễn Ví Dụ</strong></p>` }),
    ).to.deep.equal(['Nguyễn Ví Dụ']);
    const note = '<p><em>Jane Doe is a columnist for the Harbour Post and writes about the sea.</em></p>';
    expect(authors({ below: note })).to.deep.equal(['Jane Doe']);
    expect(authors({ below: '<p>Jane Doe is a ferry of the old line and lies in the harbour.</p>' })).to.deep.equal([]);
  });

  it('are read beside share buttons, and beside their addresses', () => {
    const share =
      '<div class="content__share"><p>Por Ana Exemplo, g1 MG — Rio Claro</p><a href="/f">Facebook</a></div>';
    expect(authors({ above: share })).to.deep.equal(['Ana Exemplo']);
    const mail = '<a href="mailto:anna@news.example">anna@news.example</a>';
    const list = `<div class="byline"><span>Anna Exempel</span>${mail}<span>Lars Påhittad</span></div>`;
    expect(authors({ above: list })).to.deep.equal(['Anna Exempel', 'Lars Påhittad']);
  });

  it('are told apart from those who edited, in a box with a date that is named after authors', () => {
    const above =
      '<div class="authorBox"><span>Edited By: <a href="/authors/ravi">Ravi Kalpit</a></span><span>By: <a href="/authors/anita">अनीता उदाहरण</a></span><span>Publish Date: Wed, 25 Nov 2026 06:04 PM</span></div>';
    const node = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: 'Anita Udaharan', url: '/authors/anita' }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(authors({ above, head })).to.deep.equal(['अनीता उदाहरण']);
  });

  it('are named by the text in Chinese and Japanese newsrooms', () => {
    const chinese = '昨天上午，由旧粮仓改建的社区图书馆正式开门，门口已经排起了长队，许多老人带着孙辈来办借书证。';
    const mentions: readonly (readonly [body: string, names: readonly string[]])[] = [
      [`<p>本报讯（记者 王小明、李芳）${chinese}</p>`, ['王小明', '李芳']],
      [`<p>（中央社記者王小明台北25日電）${chinese}</p>`, ['王小明']],
      [`<p>〔記者王小明／台南報導〕${chinese}</p>`, ['王小明']],
      [`<p>${chinese}</p><p>市は図書館を改修し、来年四月に開館すると発表した。（山田花子）</p>`, ['山田花子']],
      [`<p>${chinese}</p><p>市は図書館を改修し、来年四月に開館すると発表した。（共同）</p>`, []],
    ];
    for (const [body, names] of mentions)
      expect(
        authors({
          body:
            body +
            paragraphs.slice(0, 0) +
            `<p>${chinese}</p>`.repeat(names[0] === '山田花子' || names.length === 0 ? 0 : 2),
        }),
        body,
      ).to.deep.equal(names);
  });
});

describe('the authors of pages in other countries', () => {
  it('are named by a label whose language writes names in small letters', () => {
    const below = '<p>ავტორი: ნინო ნიმუშაძე</p>';
    expect(authors({ below })).to.deep.equal(['ნინო ნიმუშაძე']);
  });

  it('are several in brackets at the end of a text in Japanese, and before the place in one in Turkish', () => {
    const japanese =
      '<p>川を渡る小さな船が十九日、最後の客を運んだ。大正時代から続いた渡し船は、利用者が減り、町が廃止を決めた。</p>';
    const ending = '<p>町は船を公園に展示する予定だ。（架空花子、見本一郎）</p>';
    expect(authors({ body: japanese.repeat(3) + ending })).to.deep.equal(['架空花子', '見本一郎']);
    const agency = '<p><b>Ayşe ÖRNEK-Kemal MİSAL/RİZE, (DHA)-</b> Çay taşıyan teleferik, 55 yıl sonra söküldü.</p>';
    expect(authors({ body: agency + paragraphs })).to.deep.equal(['Ayşe ÖRNEK', 'Kemal MİSAL']);
  });

  it('are none where a desk signs beside its place, or where labels of dates stand', () => {
    const desk =
      '<div><span class="contributor-name">নিজস্ব প্রতিবেদক</span><span class="author-location">বরিশাল</span></div>';
    expect(authors({ above: desk })).to.deep.equal([]);
    const stamps =
      '<div><span>Oluşturulma Tarihi: <time datetime="2026-11-20 09:21">Kasım 20, 2026 09:21</time></span><span>Güncelleme Tarihi: <time datetime="2026-11-20 10:44">Kasım 20, 2026 10:44</time></span></div>';
    expect(authors({ above: stamps })).to.deep.equal([]);
  });

  it('stand behind a label that the name of the paper stands before', () => {
    const above = '<div>La Journée Ouest<br>Propos recueillis par <b>Claire Exemple.</b></div>';
    expect(authors({ above })).to.deep.equal(['Claire Exemple']);
  });

  it('have those beside them who translated, where another place names only the writer', () => {
    const above =
      '<p><span class="autor">Por Marta Ejemplo</span> | <span class="x">Traducción: Luis Muestra</span> | <span>20 noviembre, 2026</span></p>';
    const found = read({ above }).authors.map(({ name, contribution }) => `${name}: ${contribution}`);
    expect(found).to.deep.equal(['Marta Ejemplo: author', 'Luis Muestra: translator']);
  });

  it('are not the photographer of a line before theirs', () => {
    const above = '<p>Fotos: Max Muster</p><p>Von Anna Beispiel</p>';
    const found = read({ above }).authors.map(({ name, contribution }) => `${name}: ${contribution}`);
    expect(found).to.deep.equal(['Anna Beispiel: author', 'Max Muster: photographer']);
  });
});

describe('other fields of pages that were not seen', () => {
  it('has a standfirst in what is named an introduction, and none in a first paragraph that the head repeats', () => {
    const lead = 'Four harbours share one charger, and the crews have slept better since.';
    expect(phrasingLine(read({ above: `<p class="summary">${lead}</p>` }).standfirst ?? [])).to.equal(lead);
    const head = `<meta property="og:description" content="${text[0] ?? ''}">`;
    expect(read({ head }).standfirst).to.equal(undefined);
  });

  it('has tags in links that say so, or under a label', () => {
    const tagged =
      '<div class="x4">Label: <a rel="tag" href="/t/1">Ferries</a>, <a rel="tag" href="/t/2">Energy</a></div>';
    const labelled =
      '<div><h3>Archivado En</h3><ul><li><a href="/t/1">Ferries</a></li><li><a href="/t/2">Energy</a></li></ul></div>';
    for (const below of [tagged, labelled]) expect(read({ below }).tags, below).to.deep.equal(['Ferries', 'Energy']);
  });

  it('has the day of a date in a bar that is named after ways around the site', () => {
    const above = '<div class="item-nav"><ul><li><span>چهارشنبه / ۴ آذر ۱۴۰۵ / ۱۸:۰۴</span></li></ul></div>';
    expect(read({ above }).publishedAt).to.equal('2026-11-25T18:04:00');
    expect(read({ above: '<div>25 พ.ย. 2569 - 18:04 น.</div>' }).publishedAt).to.equal('2026-11-25T18:04:00');
  });

  it('has corrections that are a sentence', () => {
    for (const note of [
      'This story has been corrected to show that the library opened in September.',
      'An earlier version of this article misstated the year.',
    ])
      expect(
        read({ body: `${paragraphs}<p>${note}</p>` }).notes.map(({ kind }) => kind),
        note,
      ).to.deep.equal(['correction']);
  });

  it('has a credit where a name stands behind the sentence of a caption', () => {
    const caption = '<span>The reading room at night.</span><span>Mario Ficticio</span>';
    const above = `<figure><img src="/hall.jpg" width="900" height="600"><figcaption>${caption}</figcaption></figure>`;
    const { leadImage } = read({ above });
    expect(leadImage?.creditLine).to.equal('Mario Ficticio');
    expect(phrasingLine(leadImage?.caption ?? [])).to.equal('The reading room at night.');
  });
});
