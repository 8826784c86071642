import { expect } from 'chai';
import { bodyText, parseArticle } from '#standfirst';
import { describe, it } from '#test';
import type { Article } from '../../src/index.ts';
import { phrasingLine } from '../../src/phrasing.ts';

const LINES = [
  'The lamp on the old pier was lit again on Tuesday, for the first time since the storm of nine years ago.',
  'Two sisters had carried the oil up the stairs by hand, since the lift has been out of order for as long as the lamp.',
  'From the far shore people rang the town hall to ask whether a ship was lost, and were told that none was.',
  'The harbour board had not been asked beforehand, and its chairman said that he would have said no if it had been.',
  'He came to see the lamp at nine in the evening all the same, and stayed on the pier until the last of the others had left.',
  'What the oil costs in a year is less than what the board pays for the fence around the pier, the sisters have worked out.',
];
const NAME = 'Mira Holmstrand';
const SENTENCE = 'Fishermen of three villages kept a smaller lamp burning on the cape through all of those winters.';

interface Parts {
  readonly over?: string;
  readonly under?: string;
  readonly first?: string;
  readonly mid?: string;
  readonly last?: string;
}

const paragraphs = (lines: readonly string[]): string => lines.map((each) => `<p>${each}</p>`).join('');

/** A page of which nothing but the names of its parts tells what they are. */
function read({ over = '', under = '', first = '', mid = '', last = '' }: Parts): Article {
  return parseArticle(
    `<!doctype html><html lang="en"><head><title>Lamp is lit again</title></head><body><div class="q1"><a href="/">Pier Post</a><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></div><div class="q2"><div>${over}<h1>Lamp is lit again</h1>${under}</div><div class="q3">${first}${paragraphs(LINES.slice(0, 3))}${mid}${paragraphs(LINES.slice(3))}${last}</div></div></body></html>`,
  );
}

/** The attributes of an element by a name: a class, or what stands in brackets. */
const named = (name: string): string => (name.startsWith('[') ? name.slice(1, -1) : `class="${name}"`);

const whole = (article: Article): boolean => LINES.every((each) => bodyText(article.body).includes(each));

/** What of a list of names is not read as it should be. */
const missed = (names: string, isRead: (attributes: string) => boolean): string[] =>
  names.split(', ').filter((name) => !isRead(named(name)));

const LINKS =
  '<ul><li><a href="/2026/bridge">Bridge opens after nine years of work</a></li><li><a href="/2026/depot">Mayor resigns over the tram depot</a></li></ul>';

describe('the names of the parts of a page, in the words of many languages', () => {
  it('tell who wrote it', () => {
    const names =
      'auteur, autor-clanku, autoren, autore__nome, autorzy, autori, autors, autorius, avtor, firma, signature, journaliste, giornalista, periodista, redattore, redacteur, redakteur, verfasser, skribent, forfatter, forfattare, toimittaja, kirjoittaja, schrijver, dziennikarz, novinar, szerzo, yazar-adi, muhabir, penulis-artikel, wartawan, tac-gia, tacgia, muallif, authorname, colunista, skrevet-av, Byline_byline__x7Gh2, css-1abc-Byline, [data-testid="byline"], [data-component="byline-block"], [data-qa="article-byline"]';
    const isRead = (attributes: string): boolean =>
      read({ under: `<div class="q4"><span>Piers</span><span ${attributes}>${NAME}</span><span>Bay area</span></div>` })
        .authors.map(({ name }) => name)
        .join() === NAME;
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });

  it('tell what stands under the headline', () => {
    const names =
      'chapo, bajada, entradilla, sumario, resumen, subtitulo, resumo, sottotitolo, sommario, einleitung, unterzeile, vorspann, shorttext, ingress, article__preamble, preamble, underrubrik, manchet, ingressi, johdanto, inleiding, perex, podtitulek, zajawka, wstep, uvod, articleLead, podzagolovok, ozet, ringkasan, article_desc, newsAbstract, post-lead, storyintro, [data-testid="article-intro"], [data-qa="article-lead"]';
    const isRead = (attributes: string): boolean => {
      const article = read({ first: `<p ${attributes}>${SENTENCE}</p>` });
      return phrasingLine(article.standfirst ?? []) === SENTENCE && whole(article);
    };
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });

  it('tell what stands over it', () => {
    const names =
      'surtitre, sur-titre, volanta, antetitulo, antetit, cartola, chapeu, dachzeile, oberzeile, upper-title, occhiello, rubrica, vinjett, trompet, stikktittel, bovenkop, nadnaslov, rovat, felcim, supratitlu, ust-baslik, yotsikko, [data-testid="kicker"]';
    const isRead = (attributes: string): boolean =>
      read({ over: `<p ${attributes}>Storms at sea</p>` }).kicker === 'Storms at sea';
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });

  it('tell the words to a picture, and whose it is', () => {
    const captions =
      'bildunterschrift, bildtext, bildbeschreibung, billedtekst, bildetekst, kuvateksti, bijschrift, didascalia, pie-foto, leyenda, legenda, legende, podpis-zdjecia, kepalairas, keterangan-foto, resim-alti, photo-caption';
    const imageOf = (inner: string): Article['leadImage'] => {
      const article = read({ mid: inner });
      const figure = article.body.find(({ type }) => type === 'figure');
      if (!whole(article)) return undefined;
      return figure?.type === 'figure' ? figure.image : article.leadImage;
    };
    const CAPTION = 'The pier in the last light of the day, as it is seen from the far shore.';
    const hasCaption = (attributes: string): boolean =>
      phrasingLine(
        imageOf(`<div class="q6"><img src="/pier.jpg" width="800" height="500"><p ${attributes}>${CAPTION}</p></div>`)
          ?.caption ?? [],
      ) === CAPTION;
    expect(missed(captions, hasCaption)).to.deep.equal([]);
    expect(hasCaption('class="q5"')).to.equal(false);

    const credits =
      'bildquelle, bildrechte, fotograf, fotografo, fotograaf, photographe, kuvaaja, bronvermelding, credito, creditos, fotocredit, autor-foto, autor-zdjecia, image--author';
    const hasCredit = (attributes: string): boolean => {
      const image = imageOf(
        `<figure><img src="/pier.jpg" width="800" height="500"><figcaption>${CAPTION}</figcaption><div ${attributes}>${NAME}</div></figure>`,
      );
      return image?.credits.some(({ name }) => name === NAME) === true;
    };
    expect(missed(credits, hasCredit)).to.deep.equal([]);
    expect(hasCredit('class="q5"')).to.equal(false);
  });

  it('tell which links are tags', () => {
    const names =
      'etiquetas, temas, schlagworte, topictags, mots-cles, palavras-chave, parole-chiave, trefwoorden, etiketter, emneord, avainsanat, asiasanat, tagi, tagovi, stitky, cimkek, etiketler, tag-container, postTags, [data-component="tag-list"]';
    const isRead = (attributes: string): boolean =>
      read({ last: `<div ${attributes}><a href="/t/1">Lamps</a> <a href="/t/2">Piers</a></div>` }).tags.join() ===
      'Lamps,Piers';
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });

  it('tell what leads to other stories', () => {
    const names =
      'lire-aussi, leia-tambem, saibamais, info_relacionada, leggi-anche, altri-articoli, lees-ook, las-mer, les-ogsa, lue-myos, relaterade, gerelateerd, mehrzumthema, czytaj-takze, powiazane, souvisejici, kapcsolodo, povezane-vesti, citeste-si, ilgili-haberler, baca-juga, terkait, tin-lien-quan, crosslinking, featured-stories, [data-component="see-alsos"]';
    const isRead = (attributes: string): boolean => {
      const article = read({ mid: `<div ${attributes}>${LINKS}</div>` });
      return (
        !bodyText(article.body.filter(({ type }) => type !== 'relatedStory')).includes('Mayor resigns') &&
        whole(article)
      );
    };
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });

  it('tell what is beside the story', () => {
    const names =
      'compartilhar, partage, condividi, delen, dela, udostepnij, sdilet, podijeli, megosztas, distribuie, paylas, bagikan, chia-se, redes-sociales, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, hirlevel, boletin, infolettre, reacties, kommentarer, kommentit, leserkommentare, diskuze, diskusia, komentarze, komentari, hozzaszolasok, comentarii, yorumlar, binh-luan, commenti, kommentarii, [data-test="shareBar"]';
    const isRead = (attributes: string): boolean => {
      const article = read({ mid: `<div ${attributes}><p>${SENTENCE}</p></div>` });
      return !bodyText(article.body).includes('Fishermen') && whole(article);
    };
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });

  it('tell what is paid for', () => {
    const names =
      'annons, annonse, publicidade, publicitate, pubblicita, reklama, reklam, reclame, advertentie, mainos, hirdetes, oglas, iklan, quang-cao, patrocinado, adv_interscroll, [data-qa="article-body-ad"]';
    const isRead = (attributes: string): boolean => {
      const article = read({
        mid: `<div ${attributes}><a href="https://shop.example/boots">Boots and lamps at half the price until Sunday</a></div>`,
      });
      return !bodyText(article.body).includes('Boots') && whole(article);
    };
    expect(missed(names, isRead)).to.deep.equal([]);
    expect(isRead('class="q5"')).to.equal(false);
  });
});

describe('names of parts that may mean many things', () => {
  const names =
    'source, info, name, user, box, label, text, content, data, wrapper, item-info, potpis, incut, encart, epigrafe, komentar, propaganda, billboard, redes, spot, lead-in, more_info, dossier, community, opener';

  it('name no author', () => {
    const inventing = missed(names, (attributes) => {
      const inFoot = `<div class="q4"><span>Piers</span><div ${attributes}>${NAME}</div><span>Bay area</span></div>`;
      return read({ mid: `<p ${attributes}>${NAME}</p>`, last: inFoot }).authors.length === 0;
    });
    expect(inventing).to.deep.equal([]);
  });

  it('take nothing out of the text', () => {
    const eaten = missed(names, (attributes) => {
      const article = read({ mid: `<div ${attributes}><p>${SENTENCE}</p></div>` });
      return bodyText(article.body).includes(SENTENCE) && whole(article);
    });
    expect(eaten).to.deep.equal([]);
  });
});
