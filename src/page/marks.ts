import { remembering } from '../memory.ts';
import { markReader } from '../tree/mark-reader.ts';
import { Names } from '../tree/names.ts';
import type { NameSet } from '../tree/names.ts';

/**
 * What class names and ids say of an element. One entry a mark: the words of a name that earn it, as writers of themes
 * in several languages use them (`nav`, `Navigation`, `site-nav` all have the word). Two words must follow one another.
 * A mark is a hint and never a verdict: the body decides by what the element holds.
 */
export const MARKS = {
  /** Holds a story, its own or another. http://microformats.org/wiki/hatom */
  article: 'hentry',
  /** Wraps the running text. */
  body:
    'articlebody, article body, article content, article text, articletext, articlecontent, ' +
    'entry content, entry text, post content, post body, post text, postcontent, postbody, story body, ' +
    'story content, story text, storybody, storytext, storycontent, content body, body content, ' +
    'body copy, bodycopy, body text, bodytext, text body, article copy, gh content, rich text, richtext, ' +
    'article detail, artikel text, artikeltext, artikelbody, storytext, news content, news body, ' +
    'news text, single content, td post, field body, copy, prose',
  /** The headline. */
  headline: 'headline, entry title, post title, article title, story title, page title, titel, titre',
  /** The word or two above the headline. */
  kicker:
    'kicker, eyebrow, overline, topline, dachzeile, article tag, card tag, item tag, post tag, ' +
    'primary tag, rubric, rubrik, rubrique, rubrika, flag, toptitle, antetitulo, supertitle, occhiello, volanta, hashtag, ' +
    'nadnaslov, nadtitul, nadtytul, antetitel, antetitulo, sobretitulo, sopratitolo, sobretitol, overrubrik, vinjett, yotsikko, ' +
    'overtitle, supra title, header label, entry category, pretitle, pre title, ' +
    'chapeau tag, spitzmarke, surtitre, section label, category label, article category, post category',
  /** The paragraph under the headline. */
  standfirst:
    'standfirst, dek, deck, lede, subtitle, subheadline, subheading, sub title, sub headline, subhead, ' +
    'article excerpt, article summary, article intro, article lead, vorspann, chapo, chapeau, bajada, ' +
    'entradilla, sapo, ingress, teaser text, article description, post excerpt, entry excerpt, ' +
    'story lead, news lead, post lead, entry lead, text lead, lead text, lead paragraph, perex, manchet, zajawka, anons, ' +
    'catenaccio, sommario, copete, olho, linha fina, linhafina, accroche, podtytul, podnadpis, podzagolovok, alaotsikko, ' +
    'article preamble, story preamble, strapline, story summary, item summary, content summary, end summary, news spot, detail spot, haber spot, introtext, leadin, lid, ' +
    'entry summary, summary view, news summary, article subtitle, story subtitle, post subtitle, abstract text, ' +
    'synopsis, sinopsis, hometext, podnaslov, podtitulok, ypotitlos, sub tit, subtit',
  /** The line that names the authors. */
  byline:
    'byline, bylines, by line, authors, autor, autoren, autore, autores, auteur, auteurs, author, ' +
    'writer, reporter, contributors, credits by, penulis, muhabir, firma, szerzo, szerkeszto, mualif',
  /** A box about an author, apart from the byline. */
  authorBox:
    'author box, authorbox, author module, author teaser, author bio, authorbio, author card, ' +
    'author info, author profile, about author, about the, author description, author details, ' +
    'author footer, bio box, biobox, article author, author block, author wrap, author hero, ' +
    'author header, author section, post author, contributor bio, autor box, autorenbox, author area',
  /** The author's name. */
  authorName: 'author name, authorname, byline name, name, fn, author title, profile name',
  /** Where the author is: no name. */
  authorPlace: 'author location, author place, author city, reporter location, byline location, byline place',
  /** The author's role. */
  role:
    'role, job title, jobtitle, job, author role, author position, position, profession, designation, ' +
    'funktion, occupation, author job, author meta',
  /** About the author. */
  bio: 'bio, biography, biografie, author bio, author description, about text, author text, author about, ' + 'vita',
  /** A portrait. */
  avatar:
    'avatar, headshot, author image, author photo, author picture, author avatar, author img, portrait, ' +
    'profile image, profile photo, profile pic, author pic, userpic, byline image, byline photo, columnist image, ' +
    'columnist photo, writer image, writer photo, contributor image',
  /** When it was published. */
  date:
    'date, datetime, time, timestamp, published, pubdate, publish, datum, fecha, dateline, posted on, ' +
    'hora, heure, uhrzeit, godzina, klokkeslett, kellonaika',
  /** When it was changed. */
  modified: 'modified, updated, update time, last updated, aktualisiert',
  /** Minutes of reading. */
  readingTime: 'reading time, readtime, readingtime, read time, time to, meta length, min read, lesezeit',
  /** A caption. */
  caption:
    'caption, captions, cutline, figcaption, bildunterschrift, legende, pie de, image text, photo text, ' +
    'wp caption, image description, media caption, photo title, image title, imgcap, img descr, img desc, img des, img caption, img txt, pic desc, photo desc',
  /** A photo credit. */
  credit:
    'credit, credits, nachweis, photocredit, imagecredit, copyright, photographer, photo credit, ' +
    'image credit, attribution, image source, photo by, bildnachweis, fotograf, quelle, image copyright',
  /** A picture with its words. */
  picture: 'photo, image, picture, bild, figure, foto, featured image, lead image, hero image, media, thumbnail',
  /** Several pictures. */
  gallery:
    'gallery, galerie, galería, galeria, slideshow, carousel, slider, fotostrecke, bildergalerie, ' +
    'lightbox, swiper, galleria',
  /** Another story, or a list of them. */
  related:
    'related, relatedposts, relatedarticles, recommended, recommendation, recommendations, recirc, ' +
    'recirculation, read more, readmore, read also, see also, more stories, more articles, more news, ' +
    'more from, also read, you may, next article, next story, up next, bookmark, bookmark card, ' +
    'rich link, richlink, interstitial, similar, jp relatedposts, yarpp, outbrain, taboola, ' +
    'most popular, most read, mostread, popular, trending, latest, teaser, teasers, linklist, ' +
    'further reading, further, mehr zum, crosslink, read next, readnext, internal link, onward, ' +
    'story package, storylink, related story, wp embedded content, promoted, relacionadas, relacionados, correlati, ' +
    'relate, relatenews, relation',
  /** A list of stories on the same matter, chosen for this one. */
  relatedList:
    'related, relatedposts, related posts, relatedarticles, related articles, related stories, ' +
    'relatedstories, yarpp, mehr zum, zum thema, see also, further reading, read also, readalso, ' +
    'alsoread, also read, relacionadas, relacionados, correlati, sur le, onward, relate, relatenews, related content',
  /** Who said what is quoted. */
  attribution: 'quelle, attribution, quote author, quote source, quote cite, cite, quote credit',
  /** A correction or another note of the newsroom. */
  note:
    'correction, corrections, clarification, editors note, editor note, editorsnote, disclaimer, ' +
    'disclosure, update note, korrektur, article note, footnote, callout, endnote',
  /** Tags and topics. */
  tags:
    'tags, tag list, taglist, tagcloud, topics, topic list, keywords, post tags, article tags, ' +
    'entry tags, schlagworte, etiquetas, tag links, tags links, article topics, cat links',
  /** The path from the home page. */
  breadcrumb: 'breadcrumb, breadcrumbs, bread crumb, brotkrumen, crumbs, crumb',
  /** Buttons that share. */
  share:
    'teilen, share, sharing, shares, sharebar, sharedaddy, sharethis, addthis, addtoany, social, ' +
    'socials, socialshare, share buttons, sns, shariff, follow, followus, teilen, compartir, partager, ' +
    'whatsapp, facebook, twitter share, heateor, ssba, social icons, like button',
  /** A sign-up box. */
  newsletter:
    'newsletter, newsletters, subscribe, subscription, signup, sign up, mailchimp, mc4wp, mailing, ' +
    'optin, opt in, email capture, kg signup, abo, inline newsletter',
  /** What readers say. */
  comments:
    'comments, comment, disqus, commentlist, comments area, respond, kommentare, kommentar, comentarios, ' +
    'commentaires, bo vc, livefyre, coral, discussion, viafoura, replies, fb comments, comment list',
  /** Paid for. */
  ad:
    'ad, ads, adv, advert, adverts, advertisement, advertising, adsbygoogle, adslot, ad slot, adunit, ' +
    'inlinead, inarticlead, house ad, hausanzeige, adbox, adcontainer, adwrapper, dfp, gpt, googlead, ' +
    'banner, sponsor, sponsored, promo, promotion, promobox, promoted, affiliate, commercial, werbung, ' +
    'anzeige, publicidad, publicite, pub, mpu, leaderboard, adsense, outbrain, taboola, partner, ' +
    'doubleclick',
  /** Ways around the site. */
  nav:
    'nav, navbar, navigation, menu, menubar, submenu, pagination, pager, toc, table of, jump links, ' +
    'skip, skiplink, sitemap, nav links, prev next, post navigation, topbar, masthead, tabs, subnav, ' +
    'megamenu, dropdown, navi, prevnext, post nav',
  /** The foot of the page. */
  footer: 'footer, colophon, site footer, page footer, foot, fusszeile, imprint, impressum',
  /** Beside the story. */
  aside:
    'sidebar, side bar, aside, rail, right rail, rightrail, left rail, widget area, complementary, ' +
    'sidecol, right column, rightcol, right col',
  /** Consent, walls, windows over the page. */
  overlay:
    'cookie, cookies, consent, gdpr, onetrust, didomi, popup, pop up, modal, overlay, dialog, ' +
    'lightbox, paywall, regwall, piano, login, signin, sign in, notification, notice bar, toast, ' +
    'alert bar, announcement, breaking, breaking news, ticker, offcanvas, flyout, tooltip, hovercard, ' +
    'hover card, subscribe wall, metered, adblock, interstitial',
  /** Asks whether cookies may be set: words about it are of no story that is set in such a box. */
  consent: 'cookie, cookies, consent, gdpr, onetrust, didomi',
  /** Controls and print leftovers. */
  tools:
    'toolbar, tools, actions, button, buttons, btn, print, printonly, print only, controls, player, ' +
    'rating, ratings, votes, reactions, bookmark button, font size, listen, audio player, text to, ' +
    'feedback, report error, donate, donation, support us, membership, cta, call to',
  /** Not shown, or shown to screen readers alone. */
  hidden:
    'visuallyhidden, visually hidden, sr only, screen reader, screenreader, offscreen, noprint, d none, ' +
    'a11y hidden, u hidden, is hidden, assistive',
  /** Date, byline and the like in one line. */
  meta:
    'meta, metadata, entry meta, post meta, article meta, postmeta, article info, article header, ' +
    'entry header, post header, post info, story meta, infos',
  /** A sentence of the body, repeated for show. */
  pullQuote: 'zitat, pullquote, pull quote, pullquotes, blickfang, article quote',
  /** A card or an item of a listing. */
  card:
    'card, teaser, story card, post card, article card, news item, feed item, list item, post item, ' +
    'entry, story, item, media object, tile, promo, hentry, post',
  /** The button for more. */
  more:
    'show more, load more, loadmore, showmore, more button, view more, see more, infinite, next page, ' +
    'pagination, more link, older posts, older',
  /** Something of another site. */
  embed:
    'embed, tweet, twitter tweet, instagram media, embed card, oembed, twitter, fb post, tiktok embed, ' +
    'reddit card, bluesky embed',
  /** What a digest says before its items. */
  intro:
    'intro, introduction, description, tag description, taxonomy description, archive description, ' +
    'term description, category description, digest, summary, lead, hero text, tag hero',
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
/**
 * WordPress names the element of each story for its state and for the topics that it is filed under, and a story about
 * comments is none. https://developer.wordpress.org/reference/functions/get_post_class/
 */
const FILED = /(?<!\S)(?:hentry|status-publish|type-post)(?!\S)/u;
const FILED_UNDER = /(?<!\S)(?:tag|category|status|format|type)-\S+/gu;

const readNames = markReader<Mark>(MARKS, MARK_NAMES);

/** The marks of names that earn some, without those that tell nothing; a page says the same many times. */
const toldBy = remembering((names: string): Marks => {
  const own = names.replace(UNTELLING, '');
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
