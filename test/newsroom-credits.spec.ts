import { expect } from 'chai';
import { describe, it } from '#test';
import { bodyText, parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const lines = [
  'The ferry across the sound will stop at the end of the month, and the islanders will have to take the long way over the new bridge.',
  'The captain who has steered it for thirty years says that he will miss the mornings most, when nobody is aboard but the baker.',
  'The county wants to keep the landing for small boats, and has asked the harbour board to say what that would cost in the spring.',
];
const text = lines.map((each) => `<p>${each}</p>`).join('');
const TITLE = 'Last ferry sails at the end of the month';

interface Parts {
  /** Between the headline and the text. */
  readonly above: string;
  readonly lang?: string;
  /** Right behind the text. */
  readonly after?: string;
}

function read({ above, lang = 'en', after = '' }: Parts): Article {
  return parseArticle(
    `<html lang="${lang}"><head><title>${TITLE} | Sound Courier</title></head><body><main><article><h1>${TITLE}</h1>${above}<div class="z1">${text}</div>${after}</article></main></body></html>`,
    { url: 'https://sound-courier.example/ferry' },
  );
}

/** Each author with what they did, where it was not writing, and their role. */
const signed = (parts: Parts): string[] =>
  read(parts).authors.map(({ name, contribution, jobTitle }) =>
    [name, contribution === 'author' ? '' : contribution, jobTitle ?? ''].filter(Boolean).join(', '),
  );

const DAY = '<time datetime="2026-11-20">20 November 2026</time>';

describe('the lines by which newsrooms give credit', () => {
  const rows: readonly (readonly [what: string, parts: Parts, names: readonly string[]])[] = [
    [
      'names with their places, of which one has no page',
      {
        above: `<address><a rel="author" href="/profile/mina-holt">Mina Holt</a> in Oslo, <a rel="author" href="/profile/ole-brandt">Ole Brandt</a> in Bergen and Siri Vold</address>${DAY}`,
      },
      ['Mina Holt', 'Ole Brandt', 'Siri Vold'],
    ],
    [
      'a date with its time before the label',
      { above: '<p class="info"><time>20.11.2026 08:00</time> von Antje Behrens</p>', lang: 'de' },
      ['Antje Behrens'],
    ],
    [
      'what was done, and the pictures behind a comma',
      { above: `<p class="z2">Interview: Antje Behrens, Fotos: Piet Claasen</p>${DAY}`, lang: 'de' },
      ['Antje Behrens', 'Piet Claasen, photographer'],
    ],
    [
      'a list of credits with a label by itself before each name',
      {
        above: `<dl class="credits"><dt>Words</dt><dd>Ottoline Marsh</dd><dt>Photography</dt><dd>Leo Bragg</dd><dt>Illustration</dt><dd>Ana Prieto</dd></dl><p>20 November 2026</p>`,
      },
      ['Ottoline Marsh', 'Leo Bragg, photographer', 'Ana Prieto, illustrator'],
    ],
    [
      'who asked, and behind a line break who took the pictures, among credits',
      {
        above: `<div class="credits-article">Propos recueillis par <a href="/auteurs/1">Solène Kervadec</a><br>Photographies : Gaël Morvan</div><p>20 novembre 2026</p>`,
        lang: 'fr',
      },
      ['Solène Kervadec', 'Gaël Morvan, photographer'],
    ],
    [
      'one whom the paper sent',
      {
        above: `<p class="z2">dalla nostra inviata <span>Ludovica Serra</span></p><p>20 novembre 2026</p>`,
        lang: 'it',
      },
      ['Ludovica Serra'],
    ],
    [
      'roles that open bylines elsewhere, and one who took the pictures',
      {
        above: `<address><a rel="author" href="/av/1">Ingrid Aas</a><span>Journalist</span></address><address><a rel="author" href="/av/2">Trond Vik</a><span>Fotograf</span></address><span>${DAY}</span>`,
        lang: 'no',
      },
      ['Ingrid Aas, Journalist', 'Trond Vik, photographer, Fotograf'],
    ],
    [
      'an address that is glued to the name',
      {
        above: `<div class="bylines"><p><span>Text</span><span>Ebba Lager</span><a href="mailto:ebba.lager@c.example">ebba.lager@c.example</a></p></div>${DAY}`,
        lang: 'sv',
      },
      ['Ebba Lager'],
    ],
    [
      'names, and a station with its place',
      { above: `<p class="z2">Por Ana Exemplo, Caio Modelo, CBN Recife</p><p>20/11/2026 06h00</p>`, lang: 'pt-BR' },
      ['Ana Exemplo', 'Caio Modelo'],
    ],
    [
      'pictures in the word of the language',
      { above: `<ul><li>Tekst: Merel Hoog</li><li>Beeld: Sjoerd Tam</li></ul>${DAY}`, lang: 'nl' },
      ['Merel Hoog', 'Sjoerd Tam, photographer'],
    ],
    [
      'who translated it, behind who wrote it',
      {
        above: `<p class="z2">Ein Gastbeitrag von Tjark Peters. Aus dem Dänischen von Ute Sand.</p>${DAY}`,
        lang: 'de',
      },
      ['Tjark Peters', 'Ute Sand, translator'],
    ],
    [
      'pictures behind a comma, without a colon',
      { above: `<div>di Sveva Maran e Tito Bell, foto di Anna Cors</div><div>20 novembre 2026</div>`, lang: 'it' },
      ['Sveva Maran', 'Tito Bell', 'Anna Cors, photographer'],
    ],
    [
      'a role behind a button',
      {
        above: `<div><a href="/autor/nele-wies">Nele Wies</a><button>Folgen</button><span>Korrespondentin in Brüssel</span></div>${DAY}`,
        lang: 'de',
      },
      ['Nele Wies, Korrespondentin in Brüssel'],
    ],
    [
      'a name and its agency, as the last line',
      { above: '<p>20 november 2026</p>', after: '<p>Fredrik Wall/TT</p>', lang: 'sv' },
      ['Fredrik Wall', 'TT'],
    ],
  ];
  for (const [what, parts, names] of rows)
    it(`say who did what: ${what}`, () => {
      expect(signed(parts)).to.deep.equal(names);
    });

  it('are not those of another story above the headline', () => {
    const strip =
      '<section><div><a href="/2026/11/19/dredging-begins-in-the-harbour">Dredging begins in the inner harbour</a><p>By Hal North</p><time>Nov 19</time></div></section>';
    const page = `<html lang="en"><head><title>${TITLE}</title></head><body>${strip}<main><article><h1>${TITLE}</h1><p>By Abby Rowe</p>${DAY}${text}</article></main></body></html>`;
    const { authors } = parseArticle(page, { url: 'https://sound-courier.example/ferry' });
    expect(authors.map(({ name }) => name)).to.deep.equal(['Abby Rowe']);
  });

  it('are not those of another story behind the text', () => {
    const after =
      '<aside><ol><li><a href="/2026/11/03/harbour-wall-to-be-mended">The harbour wall is to be mended in the spring</a> <span>By Zadie Lund · 3 hours ago</span></li></ol></aside>';
    expect(signed({ above: `<p>20 November 2026</p>`, after })).to.deep.equal([]);
    const signing = after.replace('By Zadie', 'Teksti Saara');
    expect(signed({ above: `<p>Teksti Aino Kauko</p><p>20.11.2026</p>`, after: signing, lang: 'fi' })).to.deep.equal([
      'Aino Kauko',
    ]);
  });
});

describe('what newsrooms set over a story', () => {
  const lead = (above: string): (string | undefined)[] => {
    const { leadImage } = read({ above });
    return [leadImage?.caption && phrasingLine(leadImage.caption), leadImage?.creditLine];
  };
  const picture = '<img src="/ferry.jpg" width="900" height="600" alt="">';

  it('is a picture with its credit in bold, glued to the words', () => {
    const figcaption = '<figcaption>The ferry, yesterday at noon<strong>Rodrigo Prado</strong></figcaption>';
    expect(lead(`<figure>${picture}${figcaption}</figure>`)).to.deep.equal([
      'The ferry, yesterday at noon',
      'Rodrigo Prado',
    ]);
  });

  it('is a figure without words, and its caption beside it', () => {
    const above = `<div class="z3"><figure>${picture}</figure><p>The ferry at the landing — Photo: Ana Exemplo</p></div>`;
    expect(lead(above)).to.deep.equal(['The ferry at the landing', 'Ana Exemplo']);
  });

  it('is a date in an element that is named as advertisements are', () => {
    const time = '<time datetime="2026-11-20T05:12:00-05:00">Publié le 20 novembre 2026 à 5 h 12 HNE</time>';
    expect(read({ above: `<p class="pub">${time}</p>`, lang: 'fr-CA' }).publishedAt).to.equal(
      '2026-11-20T05:12:00-05:00',
    );
    const plain = read({ above: '<p class="pub">Publié le 20 novembre 2026 à 5 h 12</p>', lang: 'fr-CA' });
    expect(plain.publishedAt).to.equal('2026-11-20T05:12:00');
  });

  it('is no picture that stands in for one', () => {
    const page = (image: string, figure: string): Article =>
      parseArticle(
        `<html lang="en"><head><title>${TITLE}</title><meta property="og:image" content="https://sound-courier.example/i/${image}"></head><body><article><h1>${TITLE}</h1>${figure}${text}</article></body></html>`,
        { url: 'https://sound-courier.example/ferry' },
      );
    expect(page('default-share.png', '').leadImage).to.equal(undefined);
    expect(page('logo.png', `<figure>${picture}</figure>`).leadImage?.url).to.equal(
      'https://sound-courier.example/ferry.jpg',
    );
    expect(page('harbour-logo.png', '').leadImage?.url).to.equal('https://sound-courier.example/i/harbour-logo.png');
  });

  it('is no line that tells how to write to its author, or how often it was read', () => {
    const after =
      '<p><em>Reach Dana Whit at 555-010-0132 or dana@c.example.</em></p><p>1,204 views</p><p>Republish this story</p><p>Our Standards: the trust principles.</p>';
    expect(bodyText(read({ above: DAY, after }).body)).to.equal(lines.join('\n\n'));
  });
});
