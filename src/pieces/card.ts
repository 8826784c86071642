import { authors } from '../fields/authors.ts';
import { date } from '../fields/date.ts';
import { daysIn } from '../fields/date-words.ts';
import { image, isSamePicture } from '../fields/image.ts';
import type { Context } from '../fields/field.ts';
import { withoutAbsent } from '../fields/parts.ts';
import { label, plain } from '../fields/plain.ts';
import { url } from '../fields/url.ts';
import type { Author, Image, Publisher, Story } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import { countWords, isCut } from '../text.ts';
import { attribute, elementsWithin, endOf, firstTag, shortTextOf, strokedText, tagOf, textOf } from '../tree/read.ts';
import { isButton } from './button-words.ts';
import { headOf, isHeading } from './card-head.ts';
import { bylineOf, excerptOf } from './card-words.ts';
import { cardsWithin } from './cards-within.ts';
import { isMarked, isNamed, isProperty, isTag, textWithin } from './find.ts';
import type { Test } from './find.ts';
import { figureImage, pictureWithin } from './pictures.ts';
import { minutesIn } from './reading-time.ts';

/** https://microformats.org/wiki/rel-tag, as WordPress writes it for sections */
const isSectionLink: Test = ({ tree }, index) =>
  tagOf(tree, index) === 'a' && (attribute(tree, index, 'rel') ?? '').split(/\s+/u).includes('category');

const UPPERCASE = /text-transform\s*:\s*uppercase/iu;

/** Mails have no class names, and set the word above a headline in capitals. */
const isOverline: Test = (page, index) =>
  UPPERCASE.test(attribute(page.tree, index, 'style') ?? '') &&
  !isHeading(page, index) &&
  !isButton(textOf(page.tree, index));

type Parts = Readonly<Record<'headline' | 'excerpt' | 'kicker' | 'publisher' | 'byline' | 'section', readonly Test[]>>;

/** Where the parts of a card stand, in order of belief. */
const PARTS = {
  headline: [isProperty('headline'), isHeading, isMarked('headline'), isNamed(/(?:^|[-_\s])title\b/u)],
  excerpt: [
    isProperty('description', 'abstract'),
    isNamed(/excerpt|summary|teaser-?text|description|standfirst|\bdek\b/iu),
    isMarked('standfirst'),
  ],
  kicker: [isMarked('kicker'), isOverline, isNamed(/(?:^|[-_\s])(?:label|badge|pill)(?:$|[-_\s])/iu)],
  publisher: [
    isProperty('publisher'),
    isNamed(
      /(?:^|[-_\s])(?:publisher|publication|outlet|site-?name|source-?name|provider-?name|(?:news|article|story|card|item|feed)[-_]{1,2}source)(?![\w-])|^source$/u,
    ),
  ],
  byline: [isProperty('author'), isMarked('byline')],
  section: [isNamed(/(?:^|[-_\s])(?:section|category|cate?|cat-?links?)(?:\b|_)/u), isSectionLink],
} as const satisfies Parts;

/**
 * The same for Ghost's bookmark card, in which the class for the author holds the publisher, and the other way round. It
 * is no error: https://github.com/TryGhost/Koenig, `packages/kg-default-nodes/src/nodes/bookmark/bookmark-renderer.ts`.
 */
const BOOKMARK_PARTS: Parts = {
  headline: [isNamed(/\bkg-bookmark-title\b/u)],
  excerpt: [isNamed(/\bkg-bookmark-description\b/u)],
  kicker: [],
  publisher: [isNamed(/\bkg-bookmark-author\b/u)],
  byline: [isNamed(/\bkg-bookmark-publisher\b/u)],
  section: [],
};

const BOOKMARK = /\bkg-bookmark-(?:card|container)\b/u;

function partsOf({ tree }: Page, card: number): Parts {
  return BOOKMARK.test(attribute(tree, card, 'class') ?? '') ? BOOKMARK_PARTS : PARTS;
}

function dateOf(page: Page, card: number, context: Context): string | undefined {
  const { tree } = page;
  const time = firstTag(tree, card, 'time');
  const claims = [
    time === undefined ? undefined : attribute(tree, time, 'datetime'),
    textWithin(page, card, [isTag('time'), isMarked('date')]),
  ];
  return (
    claims.map((claim) => date(claim, context)).find((value) => value !== undefined) ?? loneDate(page, card, context)
  );
}

/** The first line of a card that is a date and no more. */
function loneDate({ tree }: Page, card: number, context: Context): string | undefined {
  for (const index of elementsWithin(tree, card, () => true)) {
    const text = shortTextOf(tree, index, MAX_DATE) ?? '';
    if (!NUMBER.test(text)) continue;
    const [day] = daysIn(text, context.language);
    // Beside its day a date has no more than a time.
    if (day && day.start === 0 && text.length - day.end <= MAX_TIME) return date(text, context);
  }
  return undefined;
}

const NUMBER = /\p{Nd}/u;
const MAX_DATE = 30;
const MAX_TIME = 8;

function authorsOf(page: Page, card: number, context: Context): Author[] {
  const line = bylineOf(page, card, partsOf(page, card).byline);
  const found = line === undefined ? undefined : authors(line, context);
  const [only] = found ?? [];
  const portrait = found?.length === 1 ? avatarOf(page, card, context) : undefined;
  return only && portrait ? [{ ...only, image: portrait }] : (found ?? []);
}

function avatarOf(page: Page, card: number, context: Context): Image | undefined {
  for (const index of elementsWithin(page.tree, card, (i) => page.marksOf(i).has('avatar'))) {
    const found = image(pictureWithin(page, index), context);
    if (found?.url !== undefined) return found;
  }
  return undefined;
}

/** The picture of a card: a portrait is its author's. */
function pictureOf(page: Page, card: number, context: Context): Image | undefined {
  const found = figureImage(page, card, context);
  const isPortrait = (index: number): boolean => {
    const portrait = image(pictureWithin(page, index), context);
    return portrait !== undefined && found !== undefined && isSamePicture(portrait, found);
  };
  const portraits = [...elementsWithin(page.tree, card, (i) => page.marksOf(i).has('avatar'))];
  return portraits.some(isPortrait) ? undefined : found;
}

const COMMENTS = /^\D{0,20}(\d{1,6})\s*\D{0,20}$/u;

/** The number in an element that is named after comments. */
function commentsOf(page: Page, card: number): number | undefined {
  for (const index of elementsWithin(page.tree, card, (i) => page.marksOf(i).has('comments'))) {
    const digits = COMMENTS.exec(textOf(page.tree, index))?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

/** Longer lines tell more than how long a story takes to read. */
const MAX_READING = 60;

function minutesOf(page: Page, card: number): number | undefined {
  for (const index of elementsWithin(page.tree, card, () => true)) {
    if (!shortTextOf(page.tree, index, MAX_READING)) continue;
    const minutes = minutesIn(strokedText(page.tree, [index, endOf(page.tree, index)]));
    if (minutes !== undefined) return minutes;
  }
  return undefined;
}

function publisherOf(page: Page, card: number, context: Context): Publisher | undefined {
  const name = label(8)(textWithin(page, card, partsOf(page, card).publisher), context);
  return name === undefined ? undefined : { name, sameAs: [] };
}

/** A headline has at least this many words; less is a topic or a button. */
const MIN_HEADLINE_WORDS = 3;

/** The stories of a list of cards; links to topics and to parts of this page are none. */
export function storiesIn(page: Page, index: number, context: Context): Story[] {
  return cardsWithin(page, index)
    .map((card) => storyWithin(page, card, context))
    .filter((story) => story?.url !== undefined && !story.url.startsWith('#'))
    .filter(
      (story): story is Story =>
        story !== undefined && (countWords(story.headline) >= MIN_HEADLINE_WORDS || story.excerpt !== undefined),
    );
}

/** The story that an element shows as a card, a teaser, or a bare link; `undefined` where it shows none. */
export function storyWithin(page: Page, card: number, context: Context): Story | undefined {
  const parts = partsOf(page, card);
  const head = headOf(page, card, parts.headline);
  const headline = head && plain(300)(head.headline, context);
  if (!head || headline === undefined) return undefined;
  const excerpt = plain(1500)(excerptOf(page, card, parts.excerpt, head), context);
  return withoutAbsent<Story>({
    type: 'story',
    headline,
    url: url(head.href, context),
    kicker: label(6)(head.kicker ?? textWithin(page, card, parts.kicker), context),
    excerpt,
    excerptTruncated: excerpt !== undefined && isCut(excerpt) ? true : undefined,
    image: pictureOf(page, card, context),
    authors: authorsOf(page, card, context),
    publisher: publisherOf(page, card, context),
    publishedAt: dateOf(page, card, context),
    section: label(5)(textWithin(page, card, parts.section), context),
    readingTimeMinutes: minutesOf(page, card),
    commentCount: commentsOf(page, card),
    tags: [],
  });
}
