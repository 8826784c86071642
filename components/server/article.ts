import type { Article, Block, Phrasing } from 'standfirst/model';
import { printHtml } from '../../src/render/element.ts';
import { figure, nodeElement } from '../../src/render/html-node.ts';
import { outside } from '../../src/render/outside.ts';
import type { Locale } from '../shared/language.ts';
import { authorContent } from './author.ts';
import { element, filled, finished, type Html, linked, text } from './markup.ts';
import { byline, dates, heading, readingTime } from './story.ts';

/** Blocks, or phrasing, as the core writes them. */
const printed = (nodes: readonly (Block | Phrasing)[], level: number): Html =>
  finished(printHtml(nodes, (node) => [nodeElement(node, level)]));

/** A whole story: its header, its picture, its text, and the boxes at its end. */
export function articleContent(article: Article, level: number, locale: Locale): Html {
  const { kicker, section, headline, standfirst, authors, leadImage, language, direction } = article;
  const { dateline, notes, related, leadImage: lead } = outside(article);
  const under = level > 0 ? Math.min(6, level + 1) : 2;
  const boxes = authors.filter(({ bio, jobTitle, image }) => bio?.length || jobTitle || image);
  const stories = related.map((story) => element('li', {}, linked(story.url, text(story.headline))));
  const picture =
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
      filled('p', { class: 'standfirst' }, printed(standfirst ?? [], level)),
      filled(
        'p',
        { class: 'meta' },
        byline(authors, locale),
        dates(article.publishedAt, article.modifiedAt, locale, true),
        readingTime(article.readingTimeMinutes, locale),
      ),
    ),
    picture,
    element(
      'div',
      { class: 'prose', itemprop: 'articleBody' },
      filled('p', { class: 'dateline' }, text(dateline)),
      printed([...article.body, ...notes], Math.max(1, level)),
    ),
    ...boxes.map((author) => authorContent(author, under)),
    filled('aside', { class: 'related' }, filled('ul', {}, ...stories)),
  );
}
