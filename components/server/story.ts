import type { Article, Author, Image, Story } from 'standfirst/model';
import { writersOf } from '../shared/writers.ts';
import { formatMoment } from '../shared/clock.ts';
import { formatDay, isLaterDay, type Moment, readMoment } from '../shared/dates.ts';
import { intl } from '../shared/intl.ts';
import type { Locale } from '../shared/language.ts';
import { factWords } from '../shared/fact-words.ts';
import { minutesIn } from '../shared/minutes.ts';
import { sourceSet } from '../shared/source-set.ts';
import { teaserOf } from '../shared/teaser.ts';
import { plainText } from '../shared/text.ts';
import { element, filled, type Html, join, linked, open, text } from './markup.ts';

const PLACE = /\{\w+\}/u;

/** Words with a value in their place. */
export function put(words: string, value: Html): Html {
  const [before = '', after = ''] = words.split(PLACE);
  return join([text(before), value, text(after)]);
}

/** A heading of a level; a paragraph that is read as one, where there is none. */
export function heading(level: number, ...children: readonly Html[]): Html {
  return element(level > 0 ? `h${String(Math.min(6, level))}` : 'p', { class: 'headline' }, ...children);
}

/** The names of those who wrote it. */
export function byline(authors: readonly Author[], locale: Locale): Html | undefined {
  const writers = writersOf(authors);
  const names = writers.map(({ name, url }) => linked(url, text(name), { rel: 'author' }));
  const [only] = names;
  if (only === undefined) return undefined;
  const { words, tag } = locale;
  if (names.length === 1) return element('span', { class: 'byline' }, put(words.byline, only));
  const format = intl(Intl.ListFormat, tag);
  const plain = writers.map(({ name }) => name);
  if (writers.every(({ url }) => url === undefined))
    return element('span', { class: 'byline' }, put(words.byline, text(format.format(plain))));
  let index = 0;
  const list = format
    .formatToParts(plain)
    .map(({ type, value }) => (type === 'element' ? names[index++] : text(value)));
  return element('span', { class: 'byline' }, put(words.byline, join(list)));
}

function timeElement(moment: Moment, { tag }: Locale, className?: string, withTime = false): Html {
  const kind = moment.kind === 'instant' ? 'local' : moment.kind;
  return element(
    'time',
    { class: className, datetime: moment.iso },
    text((withTime ? formatMoment : formatDay)({ ...moment, kind }, tag)),
  );
}

/** A date as a `<time>`; an instant by the clock of UTC, for a server does not know the reader's. */
export function time(value: string | undefined, locale: Locale): Html | undefined {
  const moment = readMoment(value);
  return moment && timeElement(moment, locale);
}

/** When it was published, and when changed. */
export function dates(
  published: string | undefined,
  updated: string | undefined,
  locale: Locale,
  withTime = false,
): Html {
  const [first, second] = [readMoment(published), readMoment(updated)];
  const isLater = second && (!first || isLaterDay(first, second));
  const later =
    isLater && put(locale.words.updated ?? factWords.updated, timeElement(second, locale, 'modified', withTime));
  return join([
    first && timeElement(first, locale, 'published', withTime),
    later ? element('span', {}, later) : undefined,
  ]);
}

/** How long it takes to read. */
export function readingTime(minutes: number | undefined, locale: Locale): Html | undefined {
  const words = minutesIn(minutes, locale);
  return words === undefined ? undefined : element('data', { class: 'reading-time', value: minutes }, text(words));
}

/** A picture with its renditions. */
export function picture(image: Image | undefined, attributes: { alt?: string; sizes?: string } = {}): Html | undefined {
  if (image?.url === undefined) return undefined;
  const { url, width, height } = image;
  const srcset = sourceSet(image);
  const sizes = srcset && (attributes.sizes ?? 'auto, 100vw');
  const alt = attributes.alt ?? image.alt ?? '';
  return open('img', { alt, width, height, loading: 'lazy', sizes, srcset, src: url });
}

/** A caption, and the credit beside it. */
export function caption({ caption: words, creditLine }: Image): Html | undefined {
  const credit = filled('small', { class: 'credit' }, text(creditLine));
  const said = text(plainText(words));
  return filled('figcaption', {}, filled('span', { class: 'caption' }, said), credit);
}

/** What a card shows of a story. */
export function cardContent(story: Article | Story, level: number, locale: Locale): Html {
  const teaser = teaserOf(story);
  const image = teaser.image as Image | undefined;
  const shown = picture(image);
  const figure = shown && image && element('figure', {}, element('div', {}, shown), caption(image));
  return element(
    'article',
    { lang: teaser.language, dir: teaser.direction },
    figure,
    element(
      'div',
      { class: 'body' },
      filled('p', { class: 'kicker' }, text(teaser.kicker ?? teaser.section)),
      heading(level, linked(teaser.href, text(teaser.headline))),
      filled('p', { class: 'excerpt' }, text(teaser.excerpt)),
      filled(
        'p',
        { class: 'meta' },
        byline(teaser.authors as Author[], locale),
        dates(teaser.published, teaser.updatedAt, locale),
        readingTime(teaser.readingTime, locale),
      ),
    ),
  );
}
