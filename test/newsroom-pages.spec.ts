import { expect } from 'chai';
import { describe, it } from '#test';
import { bodyText, parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const lines = [
  'The clock on the market hall has been wound by hand since it was built, and always by somebody from the same street.',
  'The council wants to put in a motor before the winter, since the stairs to the clock are steep and often wet in the rain.',
  'Nobody has asked the woman who winds it now, and she says that she has no wish to stop before she is eighty years old.',
];
const text = lines.map((each) => `<p>${each}</p>`).join('');

interface Parts {
  readonly head?: string;
  readonly h1?: string;
  /** Before the headline. */
  readonly over?: string;
  /** Between the headline and the text. */
  readonly above?: string;
  readonly after?: string;
}

const TITLE = 'Market clock is to get a motor';

function read({ head = '', h1 = `<h1>${TITLE}</h1>`, over = '', above = '', after = '' }: Parts): Article {
  return parseArticle(
    `<html lang="en"><head><title>${TITLE} | Market Gazette</title>${head}</head><body><div class="z0"><a href="/">Market Gazette</a></div>
<main><article>${over}${h1}${above}<div class="z1">${text}</div>${after}</article></main></body></html>`,
    { url: 'https://market-gazette.example/clock' },
  );
}

/** Each author with what they did, where it was not writing, and their role. */
const signed = (parts: Parts): string[] =>
  read(parts).authors.map(({ name, contribution, jobTitle }) =>
    [name, contribution === 'author' ? '' : contribution, jobTitle ?? ''].filter(Boolean).join(', '),
  );

const DAY = '<time datetime="2026-11-20">20 November 2026</time>';

describe('the bylines that the systems of newsrooms write', () => {
  const rows: readonly (readonly [what: string, parts: Parts, names: readonly string[]])[] = [
    [
      'links side by side, with no more than a space between them',
      {
        above: `<div class="byline"><a href="/auteur/1">Merel Smit</a> <a href="/auteur/2">Jip Visser</a></div>${DAY}`,
      },
      ['Merel Smit', 'Jip Visser'],
    ],
    [
      'a link and a text, each in an element of its own',
      { above: `<div class="a3"><a href="/autor/1">Zofia Lis</a> <span>Adam Wrona</span></div>${DAY}` },
      ['Zofia Lis', 'Adam Wrona'],
    ],
    [
      'elements that are named after authors, one beside the other',
      {
        above: `<div class="q"><a class="_author" href="/b/1">Luc Morel</a> et <a class="_author" href="/b/2">Ana Petit</a></div>`,
      },
      ['Luc Morel', 'Ana Petit'],
    ],
    [
      'a name that is written twice, and roles without a stroke before them',
      {
        above: `<div class="bylines"><address class="name"><span>Ida Dahl</span> <a rel="author"><b>Ida</b> <b>Dahl</b></a><span> Journalist</span></address><address class="name"><a rel="author">Ola Moe</a><span> Fotograf</span></address></div>${DAY}`,
      },
      ['Ida Dahl, Journalist', 'Ola Moe, photographer, Fotograf'],
    ],
    [
      'labels behind the names',
      {
        above: `<div class="author-list"><div><a href="/av/1">Karin Berg</a><span>Text</span></div><div><b>Otto Lind</b><span>Foto</span></div></div>${DAY}`,
      },
      ['Karin Berg', 'Otto Lind, photographer'],
    ],
    [
      'labels with no colon, on lines of their own',
      {
        above: `<div class="n1-author">Text <a href="/autor/1">Clara Soler</a><br>Fotografia <a href="/autor/2">Ot Bou</a></div>`,
      },
      ['Clara Soler', 'Ot Bou, photographer'],
    ],
    [
      'the same label before each name, with roles between them, for those who hear the page',
      {
        above: `<ul><li><span class="visually-hidden">Author, </span><span>Farida Amin</span></li><li><span class="visually-hidden">Role, </span><span>Reporter</span></li></ul><ul><li><span class="visually-hidden">Author, </span><a href="/topics/1">Joel Kersey</a></li></ul>${DAY}`,
      },
      ['Farida Amin', 'Joel Kersey'],
    ],
    [
      'a box of credits, with those who checked the story beside those who wrote it',
      {
        above:
          '<div class="credits"><div class="credit"><span>Written by</span><a href="/t/1">Gemma Hall</a><span>Senior Writer</span></div><div class="credit"><span>Reviewed by</span><a href="/t/2">Hugh Lomax</a></div></div>',
      },
      ['Gemma Hall, Senior Writer'],
    ],
    [
      'a line that is named after credits',
      {
        above:
          '<p class="css-credits">Von <a href="/~a">Dora Bischof</a> (Text) und <a href="/~b">Nino Caduff</a> (Bilder), 20.11.2026</p>',
      },
      ['Dora Bischof', 'Nino Caduff, photographer'],
    ],
    [
      'what opens a card about somebody, a word between two lines, and handles as addresses',
      {
        above: `<div><div class="profile-hover-card-target"><a href="https://letters.example/@moira">Moira Stanton</a></div><span>and</span><div class="profile-hover-card-target"><a href="https://letters.example/@kit">Kit Abara</a></div></div><div>${DAY}</div>`,
      },
      ['Moira Stanton', 'Kit Abara'],
    ],
    [
      'a kind of text, and a word for "by"',
      {
        above:
          '<div class="byline">Eine Reportage von <a href="/autoren/1">Konrad Velten</a> und <span>Amelie Straub</span> (Fotos)</div>',
      },
      ['Konrad Velten', 'Amelie Straub, photographer'],
    ],
    [
      'a translator on a line of their own',
      {
        above: `<div class="f"><div><a href="/autor/h">Hedda Nilsen</a></div><div>Traducción: <a href="/autor/b">Borja Ansorena</a></div></div>${DAY}`,
      },
      ['Hedda Nilsen', 'Borja Ansorena, translator'],
    ],
    [
      'the letters of the paper behind each name',
      { above: `<div class="authors">Aino Lehto MG, Tuomas Rekola MG (kuvat)</div>${DAY}` },
      ['Aino Lehto', 'Tuomas Rekola, photographer'],
    ],
    ['an agency beside a name', { above: '<p class="w1">Von Nadja Kessler und dpa</p>' }, ['Nadja Kessler', 'dpa']],
    [
      'two names behind pictures of a pen and of a camera, near the date',
      { above: `<div class="r"><div>${DAY}</div><div><i></i> Poppy Lind | <i></i> Gil Renner</div></div>` },
      ['Poppy Lind', 'Gil Renner'],
    ],
    [
      'names over roles of one word',
      {
        above: `<div class="c8"><div><b>Vera Roth</b></div><div>Redaktorin</div></div><div class="c8"><div><b>Sam Ammann</b></div><div>Praktikant</div></div><div>${DAY}</div>`,
      },
      ['Vera Roth, Redaktorin', 'Sam Ammann, Praktikant'],
    ],
    [
      'a box of several authors after a short text',
      {
        after:
          '<ul class="boxes"><li><a href="/author/n" rel="author" class="author url fn">Noreen Castell</a></li><li><a href="/author/j" rel="author" class="author url fn">Jude Okpara</a></li></ul>',
      },
      ['Noreen Castell', 'Jude Okpara'],
    ],
    [
      'two names that two places have, and a line that tells how to write to one of them',
      {
        above: `<div class="g1"><a href="/staff/1/tamika-ruiz/">Tamika Ruiz</a><a href="/staff/2/cole-ashby/">Cole Ashby</a></div><div>${DAY}</div>`,
        after: '<p><em>Reach Tamika Ruiz at truiz@market-gazette.example.</em></p>',
      },
      ['Tamika Ruiz', 'Cole Ashby'],
    ],
    [
      'names with their roles, and no "and" between them',
      {
        above:
          '<address class="authors"><span>By </span><a href="/author/l/"><span>Lucia Ferrante</span></a><span>, </span><span>Staff Writer</span><a href="/author/s/"><span>Sam Okonjo</span></a><span>, </span><span>Data Reporter</span></address>',
      },
      ['Lucia Ferrante, Staff Writer', 'Sam Okonjo, Data Reporter'],
    ],
    [
      'a name with an agency',
      { above: '<p class="article__signature">Par <strong>Mathilde Roche</strong> avec AFP</p>' },
      ['Mathilde Roche', 'AFP'],
    ],
    [
      'names with their addresses, without a space',
      {
        above:
          '<div class="article__authors"><a class="author" href="mailto:t@g.example"><span>Tove Malm</span><span>tove@g.example</span></a><a class="author" href="mailto:n@g.example"><span>Nils Öberg</span><span>nils@g.example</span></a></div>',
      },
      ['Tove Malm', 'Nils Öberg'],
    ],
    [
      'the first line of the text, where the system knows only a login',
      {
        head: '<meta name="author" content="pweditor">',
        above: `<p class="post-meta">by <a href="/author/pweditor/">pweditor</a> | Nov 20, 2026</p><p><em>Story by Luanne Pritchett</em></p>`,
      },
      ['Luanne Pritchett'],
    ],
  ];
  for (const [what, parts, names] of rows)
    it(`name who wrote a story: ${what}`, () => {
      expect(signed(parts)).to.deep.equal(names);
    });
});

describe('what is no author', () => {
  it('is who took the picture, though the name stands in an element or a property of that name', () => {
    const figure =
      '<figure><img src="/clock.jpg" width="900" height="600"><figcaption>The clock <span class="author" itemprop="author">Foto: Olmo Pedraza</span></figcaption></figure>';
    expect(signed({ above: figure })).to.deep.equal([]);
    expect(signed({ above: `${figure}<p class="authors"><a href="/autores/n/">Nerea Sanjurjo</a></p>` })).to.deep.equal(
      ['Nerea Sanjurjo'],
    );
  });

  it('is the site itself, though its name looks like a person’s', () => {
    const head = '<meta property="og:site_name" content="Il Navigante"><meta name="author" content="Il Navigante">';
    expect(signed({ head })).to.deep.equal([]);
  });

  it('is a link to a page of the site on a network, and a button beside the date', () => {
    const links = '<div><a href="https://www.youtube.com/@marketgazette">YouTube</a></div>';
    const line = `<div class="post-meta">November 20, 2026 · 5 min · Ada Bright | <a href="https://code.example/edit">Suggest Changes</a></div>`;
    expect(signed({ above: links + line })).to.deep.equal(['Ada Bright']);
  });
});

const BYLINE = '<p class="byline">By <a href="/author/1">Ada Bright</a></p>';

describe('what stands around the headline', () => {
  const standfirst = (parts: Parts): string => phrasingLine(read(parts).standfirst ?? []);

  it('is the standfirst, without the byline and the label in it', () => {
    const above =
      '<div class="article-summary"><span class="kicker">REPORT</span> A town, a clock and the woman who winds it.<div class="byline">By <a href="/author/1">Ada Bright</a></div></div>';
    expect(standfirst({ above })).to.equal('A town, a clock and the woman who winds it.');
  });

  it('is a standfirst with a year in it, a short sentence, or a heading of the second rank', () => {
    expect(standfirst({ above: `<p>Nobody has touched the works of the tower since 1961.</p>${BYLINE}` })).to.equal(
      'Nobody has touched the works of the tower since 1961.',
    );
    expect(standfirst({ above: `<p>Council says no to ropes.</p>${BYLINE}` })).to.equal('Council says no to ropes.');
    expect(standfirst({ above: `<h2>One family has wound it by hand since 1922</h2><div>${DAY}</div>` })).to.equal(
      'One family has wound it by hand since 1922',
    );
  });

  it('is no picture that is named after the lead of the article', () => {
    const figure =
      '<figure class="article-lead"><img src="/clock.jpg" width="900" height="600"><figcaption>The clock on the third of November, seen from the square.</figcaption></figure>';
    expect(
      standfirst({ above: `<p>A town and the clock that it does not want to lose.</p>${BYLINE}${figure}` }),
    ).to.equal('A town and the clock that it does not want to lose.');
  });

  it('is a line and no more, where the element that holds it holds the story as well', () => {
    const above = `<span>A town and the clock that it does not want to lose.</span><div><span>by </span><a rel="author" href="/author/1">Ada Bright</a></div>`;
    expect(standfirst({ above })).to.equal('A town and the clock that it does not want to lose.');
  });

  it('is a kicker that only the titles tell from the headline', () => {
    const glued = read({ h1: `<h1><span>Towers</span><span>${TITLE}</span></h1>` });
    expect(glued.headline).to.equal(TITLE);
    const head = `<meta property="og:title" content="Towers: ${TITLE}">`;
    const spaced = read({ head, h1: `<h2><span>Towers</span> <span>${TITLE}</span></h2>` });
    expect([spaced.headline, spaced.kicker]).to.deep.equal([TITLE, 'Towers']);
    const h1 = `<h1><span>Towers</span><span class="hidden-colon">:</span> <span>${TITLE}</span></h1>`;
    const parted = read({ head, h1 });
    expect([parted.headline, parted.kicker]).to.deep.equal([TITLE, 'Towers']);
  });

  it('is a short headline at the end of a long title, in an element of that name', () => {
    const page = `<html lang="en"><head><title>The Diary of a Keeper of Clocks: Last day</title></head><body><h1><a href="/">The Diary of a Keeper of Clocks</a></h1><div class="post"><h3 class="post-title">Last day</h3><div class="post-body">${text}</div></div></body></html>`;
    expect(parseArticle(page, { url: 'https://clocks.example/last-day.html' }).headline).to.equal('Last day');
  });

  it('is a picture above the headline, in the element that holds both', () => {
    const over = '<div class="post-thumb"><img src="/clock.jpg" width="1200" height="800" alt=""></div>';
    expect(read({ over }).leadImage?.url).to.equal('https://market-gazette.example/clock.jpg');
  });

  it('is a date beside the number of comments', () => {
    const above =
      '<div class="date-comments-wrapper"><time class="date"><span>20 November 2026</span> <span>22:10</span></time> <a class="comments" href="#c">14 comments</a></div>';
    expect(read({ above }).publishedAt).to.equal('2026-11-20T22:10:00');
  });
});

describe('the end of a story', () => {
  it('is no heading that stands over no text of it', () => {
    const after =
      '<section><h3>About the signature</h3><a class="p" href="/author/1"><img class="avatar" src="/a.jpg"></a></section>';
    expect(bodyText(read({ after }).body)).to.equal(lines.join('\n\n'));
  });

  it('is a heading over a picture', () => {
    const after =
      '<h3>The clock in the year of its making</h3><p><img src="/old.jpg" width="900" height="600" alt="The clock"></p>';
    expect(bodyText(read({ after }).body)).to.include('The clock in the year of its making');
  });
});

it('tells Icelandic by its words', () => {
  const icelandic =
    '<p>Klukkan á markaðstorginu hefur verið dregin upp með handafli frá því að hún var sett upp og alltaf af fólki úr sömu götu.</p><p>Bæjarstjórnin vill að mótor verði settur í hana fyrir veturinn þar sem stiginn er brattur og oft blautur eftir regn.</p>';
  const page = `<html><head><title>Klukkan fær mótor</title></head><body><article><h1>Klukkan fær mótor</h1>${icelandic}</article></body></html>`;
  expect(parseArticle(page).language).to.equal('is');
});
