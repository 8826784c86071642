import type { Article, Block, Media, Phrasing } from 'standfirst/model';
import { type Child, type Element, type Node, printHtml } from '../../src/render/element.ts';
import { figure, nodeElement, picture } from '../../src/render/html-node.ts';
import { outside } from '../../src/render/outside.ts';
import { safeUrl } from '../shared/urls.ts';
import type { Locale } from '../shared/language.ts';
import { lengthOf } from '../shared/minutes.ts';
import { allWords } from '../shared/words.ts';
import { authorContent } from './author.ts';
import { element, filled, finished, type Html, linked, text } from './markup.ts';
import { byline, dates, heading, readingTime } from './story.ts';

/** What an element will say under a player. */
function underPlayer({ type, title, url, durationSeconds }: Media, locale: Locale): string {
  const length = lengthOf(durationSeconds, locale);
  const line = `${allWords(locale.words)[type]}${length ? ` (${length})` : ''}`;
  return title && safeUrl(url) !== undefined ? `${title}\n${line}` : line;
}

/** A node as the core writes it. What an element will say beside it has its room, and is read by who has no script. */
function written(node: Node, level: number, locale: Locale): Child {
  const made = nodeElement(node, level);
  if (node.type !== 'video' && node.type !== 'audio' && node.type !== 'embed') return made;
  const { attributes, children } = made as Element;
  const told = node.type === 'embed' ? node.title && node.provider : underPlayer(node, locale);
  const poster = node.type === 'video' && safeUrl(node.url) === undefined && node.poster && picture(node.poster);
  return {
    ...(made as Element),
    attributes: { ...attributes, 'data-told': told },
    children: [poster || undefined, ...children],
  };
}

/** Blocks, or phrasing, as the core writes them. */
const printed = (nodes: readonly (Block | Phrasing)[], level: number, locale: Locale): Html =>
  finished(printHtml(nodes, (node) => [written(node, level, locale)]));

/** A whole story: its header, its picture, its text, and the boxes at its end. */
export function articleContent(article: Article, level: number, locale: Locale): Html {
  const { kicker, section, headline, standfirst, authors, leadImage, language, direction } = article;
  const { dateline, notes, related, leadImage: lead } = outside(article);
  const under = level > 0 ? Math.min(6, level + 1) : 2;
  const boxes = authors.filter(({ bio, jobTitle, image }) => bio?.length || jobTitle || image);
  const stories = related.map((story) => element('li', {}, linked(story.url, text(story.headline))));
  const leading =
    lead &&
    leadImage &&
    finished(printHtml([figure(leadImage, { class: 'lead' })], (node) => [nodeElement(node, level)]));
  return element(
    'article',
    { lang: language, dir: direction },
    element(
      'header',
      {},
      filled('p', { class: 'kicker' }, text(kicker ?? section)),
      heading(level, text(headline)),
      filled('p', { class: 'standfirst' }, printed(standfirst ?? [], level, locale)),
      filled(
        'p',
        { class: 'meta' },
        byline(authors, locale),
        dates(article.publishedAt, article.modifiedAt, locale, true),
        readingTime(article.readingTimeMinutes, locale),
      ),
    ),
    leading,
    element(
      'div',
      { class: 'prose', itemprop: 'articleBody' },
      filled('p', { class: 'dateline' }, text(dateline)),
      printed([...article.body, ...notes], Math.max(1, level), locale),
    ),
    ...boxes.map((author) => authorContent(author, under)),
    filled('aside', { class: 'related' }, filled('ul', {}, ...stories)),
  );
}
