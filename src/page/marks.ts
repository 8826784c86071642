import { remembering } from '../memory.ts';
import { markReader } from '../tree/mark-reader.ts';
import { Names } from '../tree/names.ts';
import type { NameSet } from '../tree/names.ts';

/** Every word of the first before every word of the second. */
function pairs(first: string, second: string): string {
  const seconds = second.split(', ');
  return first
    .split(', ')
    .flatMap((word) => seconds.map((other) => `${word} ${other}`))
    .join(', ');
}

/** How stories are called. */
const STORY = 'article, artikel, story, news, post, entry, detail, single';
/** How lists of stories on the same matter are called. */
const RELATED = 'related, related posts, related articles, related stories, related content, ';
/** What leads on to another story, in the words with which pages ask to read it too. */
const READ_ALSO =
  'relacionada, relacionadas, relacionado, relacionados, correlati, correlate, lire aussi, lees ook, lees meer, las ocksa, ' +
  'las mer, les ogsa, laes ogsaa, lue myos, leia mais, leia tambem, veja tambem, saiba mais, lea tambien, ver tambien, ' +
  'puede interesar, leggi anche, potrebbe interessarti, auch interessant, mehr zum, meme sujet, baca juga, terkait, ' +
  'lien quan, kapcsolodo, ajanlo, altri articoli, souvisejici, suvisiace, povezane, povezano, citeste si, powiazane, czytaj takze, czytaj tez, ' +
  'zobacz takze, iliskili, ilgili, gerelateerd, gerelateerde, relaterade, relaterede, relaterte, chitayte takzhe';

/**
 * What class names and ids say of an element. One entry a mark: the words of a name that earn it, as writers of themes
 * in several languages use them (`nav`, `Navigation`, `site-nav` all have the word). Two words must follow one another,
 * or stand together as one (`article-body`, `articlebody`). A mark is a hint and never a verdict: the body decides by what the element holds.
 */
export const MARKS = {
  /** Holds a story, its own or another. http://microformats.org/wiki/hatom */
  article: 'hentry',
  /** Wraps the running text. */
  body:
    'td post, field body, copy, prose, content body, body content, body copy, body text, text body, gh content, ' +
    'rich text, article detail, cuerpo, corpo, texto noticia, contenido noticia, conteudo materia, materia conteudo, ' +
    'texto materia, corps article, contenu article, testo articolo, broodtekst, brodtekst, brodtext, leipateksti, ' +
    'haber metni, haber icerik, detay icerik, isi berita, isi artikel, cikk torzs, cikk szoveg, tresc artykulu, ' +
    'telo clanku, text clanku, obsah clanku, ' +
    pairs(STORY, 'body, text, content'),
  /** The headline. */
  headline: 'headline, entry title, post title, article title, story title, page title, titel, titre',
  /** The word or two above the headline. */
  kicker:
    'kicker, eyebrow, overline, topline, dachzeile, oberzeile, article tag, card tag, item tag, post tag, ' +
    'primary tag, rubric, rubrik, rubrique, rubrika, rubrica, rovat, flag, toptitle, supertitle, upper title, ' +
    'occhiello, volanta, hashtag, nadnaslov, nadtitul, nadtytul, antetitel, antetitulo, antetit, sobretitulo, ' +
    'sopratitolo, sobretitol, supratitlu, overrubrik, vinjett, trompet, stikktittel, bovenkop, chapeu, cartola, ' +
    'yotsikko, felcim, ust baslik, overtitle, supra title, header label, entry category, pre title, chapeau tag, ' +
    'spitzmarke, sur titre, section label, category label, article category, post category',
  /** The paragraph under the headline. */
  standfirst:
    'standfirst, dek, deck, lede, subheading, sub title, sub headline, subhead, vorspann, einleitung, anriss text, ' +
    'unterzeile, untertitel, short text, kurztext, chapo, chapeau, bajada, entradilla, sumario, sumarios, resumen, ' +
    'resumo, subtitulo, subtitulos, sapo, ingress, ingressi, preamble, preface, inleiding, johdanto, underrubrik, ' +
    'undertittel, teaser text, text lead, lead text, lead paragraph, leadin, perex, manchet, zajawka, wstep, anons, ' +
    'uvod, beharango, podtitulek, sottotitolo, catenaccio, sommario, copete, olho, linha fina, accroche, podtytul, ' +
    'podnadpis, podzagolovok, alaotsikko, strapline, item summary, content summary, end summary, summary view, ' +
    'news spot, detail spot, haber spot, ozet, ringkasan, introtext, lid, abstract text, synopsis, sinopsis, ' +
    'hometext, podnaslov, podtitulok, ypotitlos, prologos, sub tit, ' +
    pairs(STORY, 'lead, intro, summary, excerpt, abstract, desc, description'),
  /** The line that names the authors. */
  byline:
    'bylines, by line, author, authors, authorname, articleauthor, newsauthor, autor, autores, autoren, autorin, ' +
    'autore, autori, autors, autorzy, autorius, auteur, auteurs, auktor, autoria, avtor, avtori, avtory, writer, ' +
    'writers, reporter, reporters, contributors, columnist, colunista, correspondent, journalist, journalister, ' +
    'journaliste, journalistes, giornalista, periodista, dziennikarz, novinar, jurnalis, wartawan, redattore, ' +
    'redakteur, redacteur, redaktor, szerkeszto, verfasser, skribent, skribenter, forfatter, forfattere, forfattare, ' +
    'toimittaja, kirjoittaja, schrijver, penulis, muhabir, yazar, yazarlar, tac gia, zuozhe, firma, firmante, ' +
    'signature, szerzo, mualif, muallif, credits by, written by, skrevet av, skrevet af, skrivet av',
  /** A box about an author, apart from the byline. */
  authorBox:
    'author box, author module, author teaser, author bio, author card, author info, author profile, about author, ' +
    'about the, author description, author details, author footer, bio box, article author, author block, ' +
    'author wrap, author hero, author header, author section, post author, contributor bio, autor box, autor bio, ' +
    'bio autor, autor info, autorenbox, autoren modul, auteur bio, auteur box, lauteur, o autorze, tentang penulis, ' +
    'author area',
  /** The author's name. */
  authorName: 'author name, name, fn, author title',
  /** Where the author is: no name. */
  authorPlace: 'author location, author place, author city, reporter location, byline location, byline place',
  /** The author's role. */
  role: 'role, job title, job, position, profession, designation, funktion, occupation, author meta',
  /** About the author. */
  bio: 'bio, biography, biografie, author bio, author description, about text, author text, author about, ' + 'vita',
  /** A portrait. */
  avatar:
    'avatar, headshot, author image, author photo, author picture, author img, portrait, profile image, ' +
    'profile photo, profile pic, author pic, userpic, byline image, byline photo, columnist image, columnist photo, ' +
    'writer image, writer photo, contributor image',
  /** When it was published. */
  date:
    'date, datetime, time, timestamp, published, pubdate, publish, datum, fecha, dateline, posted on, ' +
    'hora, heure, uhrzeit, godzina, klokkeslett, kellonaika',
  /** When it was changed. */
  modified:
    'modified, updated, update time, aktualisiert, actualizado, atualizado, aggiornato, bijgewerkt, uppdaterad, ' +
    'oppdatert, opdateret, paivitetty, frissitve, guncelleme, diperbarui',
  /** Minutes of reading. */
  readingTime: 'reading time, read time, time-to, meta length, min read, lesezeit',
  /** A caption. */
  caption:
    'caption, captions, cutline, figcaption, bildunterschrift, bildbeschreibung, bildtext, billedtekst, bildetekst, ' +
    'kuvateksti, legende, legenda, leyenda, didascalia, didascalie, bijschrift, fotobijschrift, onderschrift, ' +
    'kepalairas, pie-de, pie foto, pie imagen, imagen pie, epigrafe foto, podpis zdjecia, popis fotky, opis slike, ' +
    'resim alti, keterangan foto, chu thich, image text, photo text, image description, photo title, image title, ' +
    'imgcap, img descr, img desc, img des, img info, img txt, pic desc, photo desc',
  /** A photo credit. */
  credit:
    'credit, credits, nachweis, photocredit, imagecredit, fotocredit, copyright, photographer, attribution, ' +
    'image source, photo source, photo by, image author, photo author, bildnachweis, bildquelle, bildrechte, ' +
    'fotograf, fotografo, fotograaf, photographe, kuvaaja, quelle, bronvermelding, credito, creditos, crediti, ' +
    'autor foto, foto autor, autor zdjecia, autor fotky',
  /** A picture with its words. */
  picture: 'photo, image, picture, bild, figure, foto, media, thumbnail',
  /** Several pictures. */
  gallery:
    'gallery, galerie, galería, galeria, slideshow, carousel, slider, fotostrecke, bildergalerie, lightbox, swiper, ' +
    'galleria',
  /** Another story, or a list of them. */
  related:
    'recommend, recommended, recommendation, recommendations, recomendadas, recomendados, recirc, recirculation, ' +
    'read more, read also, see also, see alsos, more stories, more articles, more news, more-from, also read, ' +
    'you-may, next article, next story, next read, up next, bookmark, rich link, interstitial, interstitiallink, ' +
    'similar, jp relatedposts, yarpp, outbrain, taboola, most read, popular, trending, latest, teaser, teasers, ' +
    'teaserbox, linklist, linked stories, relevant articles, featured stories, editor picks, further, lesetipps, ' +
    'mehrzumthema, crosslink, crosslinking, read next, internal link, onward, story package, storylink, wp embedded, ' +
    'promoted, relate, relatenews, relation, ' +
    RELATED +
    READ_ALSO,
  /** A list of stories on the same matter, chosen for this one. */
  relatedList:
    'yarpp, zum thema, see also, further reading, read also, also read, sur-le, onward, relate, relatenews, ' +
    RELATED +
    READ_ALSO,
  /** Who said what is quoted. */
  attribution: 'quelle, attribution, quote author, quote source, cite, quote credit',
  /** A correction or another note of the newsroom. */
  note:
    'correction, corrections, clarification, editors note, editor note, disclaimer, disclosure, update note, ' +
    'korrektur, article note, footnote, callout, endnote',
  /** Tags and topics. */
  tags:
    'tags, tag list, tagcloud, tag container, topics, topic list, topictags, keywords, schlagworte, etiquetas, temas, ' +
    'etiketter, etiketler, tagi, tagovi, oznake, stitky, cimkek, emneord, avainsanat, asiasanat, trefwoorden, ' +
    'mots cles, palavras chave, palabras clave, parole chiave, tag links, cat-links',
  /** The path from the home page. */
  breadcrumb:
    'breadcrumbs, bread crumb, brotkrumen, crumbs, crumb, ariane, migas, briciole, kruimelpad, drobeckova, murupolku',
  /** Buttons that share. */
  share:
    'share, sharing, shares, sharebar, sharedaddy, sharethis, addthis, addtoany, social, socials, socialshare, ' +
    'socialbox, socialbar, socialize, sns, shariff, follow, followus, teilen, compartir, compartilhar, compartilhe, ' +
    'partager, partage, sociaux, redes sociales, redes sociais, condividi, condivisione, delen, dela, udostepnij, ' +
    'sdilet, podeli, podijeli, megosztas, distribuie, paylas, paylasim, bagikan, chia se, podelitsya, whatsapp, ' +
    'facebook, heateor, ssba, like button',
  /** A sign-up box. */
  newsletter:
    'newsletter, newsletters, subscribe, subscription, sign up, mailchimp, mc4wp, mailing, opt in, email capture, ' +
    'kg signup, abo, abobox, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, hirlevel, boletin, infolettre, rassylka',
  /** What readers say. */
  comments:
    'comments, comment, disqus, commentlist, commentbox, respond, kommentare, kommentar, kommentarbereich, ' +
    'leserkommentare, lesermeinungen, kommentarer, kommentit, reacties, comentarios, comentarii, commentaires, ' +
    'commenti, komentari, komentare, komentarze, diskuze, diskusia, hozzaszolas, hozzaszolasok, yorumlar, binh luan, ' +
    'kommentarii, bo vc, livefyre, coral, discussion, viafoura, replies',
  /** Paid for. */
  ad:
    'ad, ads, adv, advert, adverts, advertisement, advertising, adsbygoogle, ad slot, adunit, inlinead, inarticlead, ' +
    'hausanzeige, adbox, adcontainer, adwrapper, dfp, gpt, googlead, banner, sponsor, sponsored, promo, promotion, ' +
    'promobox, promoted, affiliate, commercial, werbung, anzeige, publicidad, publicidade, publicite, publicitate, ' +
    'pubblicita, pub, annons, annonser, annonse, annonce, reklama, reklam, reklame, reclame, advertentie, mainos, ' +
    'hirdetes, oglas, iklan, quang cao, patrocinado, mpu, leaderboard, interscroll, adsense, outbrain, taboola, ' +
    'plista, ligatus, mgid, revcontent, zergnet, teads, partner, doubleclick',
  /** Ways around the site. */
  nav:
    'nav, navbar, navigation, menu, menubar, submenu, pagination, pager, paginator, toc, table of, ' +
    'inhaltsverzeichnis, inhoudsopgave, daftar isi, muc luc, spis tresci, jump links, skip, skiplink, sitemap, ' +
    'prev next, topbar, masthead, tabs, subnav, megamenu, dropdown, navi, post nav',
  /** The foot of the page. */
  footer: 'footer, colophon, foot, fusszeile, imprint, impressum',
  /** Beside the story. */
  aside: 'side bar, aside, rail, right rail, left rail, widget area, complementary, sidecol, right column, right col',
  /** Consent, walls, windows over the page. */
  overlay:
    'cookie, cookies, consent, gdpr, onetrust, didomi, pop up, modal, overlay, dialog, lightbox, pay wall, regwall, ' +
    'betaalmuur, abo box, content payment, subscriber only, subscribers only, piano, login, sign in, notification, ' +
    'notice bar, toast, alert bar, announcement, breaking, ticker, offcanvas, flyout, tooltip, hover card, ' +
    'subscribe wall, metered, adblock, interstitial',
  /** Asks whether cookies may be set: words about it are of no story that is set in such a box. */
  consent: 'cookie, cookies, consent, gdpr, onetrust, didomi',
  /** Controls and print leftovers. */
  tools:
    'toolbar, tools, actions, button, buttons, btn, print, printonly, controls, player, rating, ratings, votes, ' +
    'reactions, font size, resizefont, listen, text to, feedback, report error, donate, donation, support us, ' +
    'membership, cta, call to, herramientas, utilidades, strumenti, outils, drucken, imprimer, imprimir, ' +
    'artikelfunktionen',
  /** Not shown, or shown to screen readers alone. */
  hidden:
    'visually hidden, sr only, screen reader, offscreen, noprint, d none, a11y hidden, u hidden, is hidden, ' +
    'assistive',
  /** Date, byline and the like in one line. */
  meta: 'meta, metadata, postmeta, article info, article header, entry header, post header, post info, infos',
  /** A sentence of the body, repeated for show. */
  pullQuote: 'zitat, pull quote, pullquotes, blickfang, article quote',
  /** A card or an item of a listing. */
  card: 'card, teaser, entry, story, item, media object, tile, promo, hentry, post',
  /** The button for more. */
  more: 'show more, load more, more button, view more, see more, infinite, next page, pagination, more link, older',
  /** Something of another site. */
  embed: 'embed, tweet, instagram media, oembed, twitter, fb post, reddit card',
  /** What a digest says before its items. */
  intro: 'intro, introduction, description, digest, summary, lead, hero text, tag hero',
} as const satisfies Record<string, string>;

/** The name of a mark. */
export type Mark = keyof typeof MARKS;

/** The names of all marks. */
export const MARK_NAMES = new Names(Object.keys(MARKS) as Mark[]);

/** Some marks. */
export type Marks = NameSet<Mark>;

/**
 * Class names that say nothing of what an element is:
 * - what it has or lacks, and where it hides (`has-comments`, `no-sidebar`, `sidebar-enabled--false`, `hide-on-print`);
 * - what it opens when it is touched (`hover-card-target`, `modal-trigger`);
 * - how it looks, in a language of rules (`print:hidden`, `[&>figcaption]:mt-2`: https://tailwindcss.com/docs).
 */
const UNTELLING =
  /(?<!\S)(?:(?:has|no|with|without)(?:[_-]|(?=\p{Lu}))|hide[_-](?:on|for|in)[_-]|\S*[_-](?:enabled|disabled|target|trigger)(?![^\s_-])|[^\s:[]*[:[])\S*/gu;
/** Where none of these stands, no name is such a one: most classes have none, and that is seen at a glance. */
const MAYBE_UNTELLING = /[:[]|has|with|hide|abled|target|trigger|no[^a-z]/;
/**
 * WordPress names the element of each story for its state and for the topics that it is filed under, and a story about
 * comments is none. https://developer.wordpress.org/reference/functions/get_post_class/
 */
const FILED = /(?<!\S)(?:hentry|status-publish|type-post)(?!\S)/u;
const FILED_UNDER = /(?<!\S)(?:tag|category|status|format|type)-\S+/gu;

const readNames = markReader<Mark>(MARKS, MARK_NAMES);

/** The marks of names that earn some, without those that tell nothing; a page says the same many times. */
const toldBy = remembering((names: string): Marks => {
  const own = MAYBE_UNTELLING.test(names) ? names.replace(UNTELLING, '') : names;
  const telling = FILED.test(own) ? own.replace(FILED_UNDER, '') : own;
  return readNames(telling, 0, telling.length);
});

/**
 * The marks that a class attribute, or an id, earns, read where it stands. Most earn none, and of those that do names are
 * taken away as wholes: what earns none with all of its names earns none with some.
 */
export function readMarks(text: string, start: number, end: number): Marks {
  const all = readNames(text, start, end);
  return all.isEmpty ? all : toldBy(text.slice(start, end));
}

/** A heading in words of its own, or the beginning of a sentence: programs that make tables of contents make ids of them. */
const HEADING_SLUG = /[^_-]+[_-][^_-]+[_-][^_-]/u;
const LONG_SLUG = /^\p{Ll}[\p{Ll}\p{N}]*(?:-\p{Ll}[\p{Ll}\p{N}]*){5,}$/u;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** True for an id that is made of what an element says, and not of what it is. */
export function isSlug(id: string, tag: string): boolean {
  return HEADINGS.has(tag) ? HEADING_SLUG.test(id) : LONG_SLUG.test(id);
}
