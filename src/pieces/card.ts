import { authors } from '../fields/authors.ts';
import { date } from '../fields/date.ts';
import type { Context } from '../fields/field.ts';
import { label, plain } from '../fields/plain.ts';
import { url } from '../fields/url.ts';
import type { Author, Publisher, Story } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import { countWords, folded, isCut } from '../text.ts';
import { ancestorsOf, attribute, elementsWithin, firstTag, tagOf, textOf } from '../tree/read.ts';
import { findWithin, isMarked, isProperty, isTag, textWithin } from './find.ts';
import type { Test } from './find.ts';
import { figureImage } from './pictures.ts';
import { minutesIn } from './reading-time.ts';

const isHeading = isTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** An element that is named after Ghost's bookmark card, which holds its parts under names of their own. */
function isNamed(pattern: RegExp): Test {
  return ({ tree }, index) => pattern.test(attribute(tree, index, 'class') ?? '');
}

/** Where the parts of a card stand, in order of belief. */
const PARTS = {
  headline: [isNamed(/\bkg-bookmark-title\b/u), isProperty('headline'), isHeading, isMarked('headline'), isNamed(/(?:^|[-_\s])title\b/u)],
  excerpt: [isNamed(/\bkg-bookmark-description\b/u), isProperty('description', 'abstract'), isNamed(/excerpt|summary|teaser-?text|description|standfirst|\bdek\b/iu), isMarked('standfirst')],
  kicker: [isMarked('kicker')],
  // In Ghost's bookmark card the class for the author holds the publisher, and the other way round. It is no error:
  // https://github.com/TryGhost/Koenig/blob/main/packages/kg-default-nodes/src/nodes/bookmark/bookmark-renderer.ts
  publisher: [isNamed(/\bkg-bookmark-author\b/u), isNamed(/(?:^|[-_\s])(?:publisher|site-?name|source-name)\b/u)],
  bookmarkAuthor: [isNamed(/\bkg-bookmark-publisher\b/u)],
  byline: [isProperty('author'), isMarked('byline')],
  section: [isNamed(/(?:^|[-_\s])(?:section|category)\b/u)],
} as const satisfies Record<string, readonly Test[]>;

/** Words of a link that name no story. */
const MAX_HEADLINE_WORDS = 40;
const BUTTON = /^(?:read more|more|show more|continue reading|weiterlesen|mehr|lire la suite|leer más|читати далі|подробнее|اقرأ المزيد|\d+|share|comments?)\W*$/iu;

function linkOfHeadline(page: Page, card: number, headline: number | undefined): number | undefined {
  const { tree } = page;
  if (headline !== undefined) {
    const inside = tagOf(tree, headline) === 'a' ? headline : firstTag(tree, headline, 'a');
    if (inside !== undefined) return inside;
    for (const above of ancestorsOf(tree, headline, card - 1)) if (tagOf(tree, above) === 'a') return above;
  }
  if (tagOf(tree, card) === 'a') return card;
  const links = [...elementsWithin(tree, card, (i) => tagOf(tree, i) === 'a')];
  const named = headline === undefined ? undefined : folded(textOf(tree, headline));
  return links.find((link) => named !== undefined && folded(textOf(tree, link)) === named) ?? longestLink(page, links);
}

function longestLink({ tree }: Page, links: readonly number[]): number | undefined {
  const lengthOf = (link: number): number => (BUTTON.test(textOf(tree, link)) ? 0 : textOf(tree, link).length);
  return links.reduce<number | undefined>((best, link) => (best !== undefined && lengthOf(best) >= lengthOf(link) ? best : link), undefined);
}

/** The first paragraph of a card that is long enough to tell something and is not its headline. */
function loneParagraph(page: Page, card: number, headline: string): string | undefined {
  for (const index of elementsWithin(page.tree, card, (i) => tagOf(page.tree, i) === 'p')) {
    const marks = page.marksOf(index);
    const text = textOf(page.tree, index);
    if (countWords(text) >= 5 && !marks.has('byline') && !marks.has('meta') && folded(text) !== folded(headline)) return text;
  }
  return undefined;
}

function dateOf(page: Page, card: number, context: Context): string | undefined {
  const time = firstTag(page.tree, card, 'time');
  const claims = [time === undefined ? undefined : attribute(page.tree, time, 'datetime'), textWithin(page, card, [isTag('time'), isMarked('date')])];
  return claims.map((claim) => date(claim, context)).find((value) => value !== undefined);
}

function authorsOf(page: Page, card: number, context: Context): Author[] {
  const bookmark = textWithin(page, card, PARTS.bookmarkAuthor);
  const line = bookmark ?? textWithin(page, card, PARTS.byline);
  return line === undefined ? [] : (authors(line, context) ?? []);
}

function minutesOf(page: Page, card: number): number | undefined {
  for (const index of elementsWithin(page.tree, card, () => true)) {
    const text = page.tree.attributes[index] ? textOf(page.tree, index) : '';
    const minutes = text.length > 0 && text.length < 60 ? minutesIn(text) : undefined;
    if (minutes !== undefined) return minutes;
  }
  return undefined;
}

function publisherOf(page: Page, card: number, context: Context): Publisher | undefined {
  const name = label(8)(textWithin(page, card, PARTS.publisher), context);
  return name === undefined ? undefined : { name, sameAs: [] };
}

/** The headline of a card, and the link that leads to the story. */
function headOf(page: Page, card: number): { readonly headline: string; readonly href?: string } | undefined {
  const index = findWithin(page, card, PARTS.headline);
  const link = linkOfHeadline(page, card, index);
  const headline = index === undefined ? (link === undefined ? '' : textOf(page.tree, link)) : textOf(page.tree, index);
  if (headline === '' || BUTTON.test(headline) || countWords(headline) > MAX_HEADLINE_WORDS) return undefined;
  const href = link === undefined ? undefined : attribute(page.tree, link, 'href');
  return { headline, ...(href !== undefined && { href }) };
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** The story that an element shows as a card, a teaser, or a bare link; `undefined` where it shows none. */
export function storyWithin(page: Page, card: number, context: Context): Story | undefined {
  const head = headOf(page, card);
  const headline = head && plain(300)(head.headline, context);
  if (!head || headline === undefined) return undefined;
  const excerpt = plain(1500)(textWithin(page, card, PARTS.excerpt) ?? loneParagraph(page, card, headline), context);
  const isExcerpt = excerpt !== undefined && folded(excerpt) !== folded(headline);
  return withoutAbsent<Story>({
    type: 'story',
    headline,
    url: url(head.href, context),
    kicker: label(6)(textWithin(page, card, PARTS.kicker), context),
    excerpt: isExcerpt ? excerpt : undefined,
    excerptTruncated: isExcerpt && isCut(excerpt) ? true : undefined,
    image: figureImage(page, card, context),
    authors: authorsOf(page, card, context),
    publisher: publisherOf(page, card, context),
    publishedAt: dateOf(page, card, context),
    section: label(5)(textWithin(page, card, PARTS.section), context),
    readingTimeMinutes: minutesOf(page, card),
    tags: [],
  });
}
