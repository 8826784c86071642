import { authors } from '../fields/authors.ts';
import { date } from '../fields/date.ts';
import { image } from '../fields/image.ts';
import type { Context } from '../fields/field.ts';
import { withoutAbsent } from '../fields/parts.ts';
import { label, plain } from '../fields/plain.ts';
import { url } from '../fields/url.ts';
import type { Author, Image, Publisher, Story } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import { countWords, folded, isCut } from '../text.ts';
import { ancestorsOf, attribute, elementsWithin, firstTag, shortTextOf, tagOf, textOf } from '../tree/read.ts';
import { cardsWithin } from './cards-within.ts';
import { findWithin, isMarked, isNamed, isProperty, isTag, textWithin } from './find.ts';
import type { Test } from './find.ts';
import { figureImage, pictureWithin } from './pictures.ts';
import { minutesIn } from './reading-time.ts';

const isHeading = isTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');

const BUTTON =
  /^(?:read more|more|show more|continue reading|weiterlesen|mehr|lire la suite|leer más|читати далі|подробнее|اقرأ المزيد|\d+|share|comments?)\W*$/iu;

const UPPERCASE = /text-transform\s*:\s*uppercase/iu;

/** Mails have no class names, and set the word above a headline in capitals. */
const isOverline: Test = (page, index) =>
  UPPERCASE.test(attribute(page.tree, index, 'style') ?? '') &&
  !isHeading(page, index) &&
  !BUTTON.test(textOf(page.tree, index));

type Parts = Readonly<Record<'headline' | 'excerpt' | 'kicker' | 'publisher' | 'byline' | 'section', readonly Test[]>>;

/** Where the parts of a card stand, in order of belief. */
const PARTS = {
  headline: [isProperty('headline'), isHeading, isMarked('headline'), isNamed(/(?:^|[-_\s])title\b/u)],
  excerpt: [
    isProperty('description', 'abstract'),
    isNamed(/excerpt|summary|teaser-?text|description|standfirst|\bdek\b/iu),
    isMarked('standfirst'),
  ],
  kicker: [isMarked('kicker'), isOverline],
  publisher: [isNamed(/(?:^|[-_\s])(?:publisher|site-?name|source-name)\b/u)],
  byline: [isProperty('author'), isMarked('byline')],
  section: [isNamed(/(?:^|[-_\s])(?:section|category)\b/u)],
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

/** Words of a link that name no story. */
const MAX_HEADLINE_WORDS = 40;
/** So many characters are more words than that in any language. */
const MAX_LENGTH = 2000;

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
  const texts = links.map((link) => shortTextOf(tree, link, MAX_LENGTH));
  const same = named === undefined ? -1 : texts.findIndex((text) => text !== undefined && folded(text) === named);
  return links[same >= 0 ? same : longestOf(texts)];
}

/** Where the longest of some links' texts stands that is no button's; all that are too long are alike. */
function longestOf(texts: readonly (string | undefined)[]): number {
  const lengths = texts.map((text) => (text === undefined ? Infinity : BUTTON.test(text) ? 0 : text.length));
  return lengths.reduce((best, length, at) => (length > (lengths[best] ?? -1) ? at : best), 0);
}

/** The first paragraph of a card that is long enough to tell something and is not its headline. */
function loneParagraph(page: Page, card: number, headline: string): string | undefined {
  for (const index of elementsWithin(page.tree, card, (i) => tagOf(page.tree, i) === 'p')) {
    const marks = page.marksOf(index);
    const text = textOf(page.tree, index);
    if (countWords(text) >= 5 && !marks.has('byline') && !marks.has('meta') && folded(text) !== folded(headline))
      return text;
  }
  return undefined;
}

function dateOf(page: Page, card: number, context: Context): string | undefined {
  const time = firstTag(page.tree, card, 'time');
  const claims = [
    time === undefined ? undefined : attribute(page.tree, time, 'datetime'),
    textWithin(page, card, [isTag('time'), isMarked('date')]),
  ];
  return claims.map((claim) => date(claim, context)).find((value) => value !== undefined);
}

function authorsOf(page: Page, card: number, context: Context): Author[] {
  const line = textWithin(page, card, partsOf(page, card).byline);
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

const COMMENTS = /^\D{0,20}(\d{1,6})\s*\D{0,20}$/u;

/** The number in an element that is named after comments. */
function commentsOf(page: Page, card: number): number | undefined {
  for (const index of elementsWithin(page.tree, card, (i) => page.marksOf(i).has('comments'))) {
    const digits = COMMENTS.exec(textOf(page.tree, index))?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
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
  const name = label(8)(textWithin(page, card, partsOf(page, card).publisher), context);
  return name === undefined ? undefined : { name, sameAs: [] };
}

/** Ghost's mails cut a text for narrow screens, and say so in an ellipsis that wide ones do not show. */
const isForNarrow = isNamed(/(?:^|\s)hide-desktop\b/u);

/** The text of an element as it is read out: signs that are there for show alone are left out. */
function shownText(page: Page, index: number): string {
  const { tree } = page;
  const isSign = (at: number): boolean => attribute(tree, at, 'aria-hidden') === 'true' || isForNarrow(page, at);
  return textOf(tree, index, isSign) || textOf(tree, index);
}

/** What a card tells of its story. */
function excerptOf(page: Page, card: number, headline: string): string | undefined {
  const found = findWithin(page, card, partsOf(page, card).excerpt);
  const shown = found === undefined ? undefined : shownText(page, found);
  if (shown !== undefined) return folded(shown) === folded(headline) ? undefined : shown;
  const lone = loneParagraph(page, card, headline);
  // A line that ends with the headline is its label and the headline: "Related: Rain expected".
  return lone !== undefined && folded(lone).endsWith(folded(headline)) ? undefined : lone;
}

/** The headline of a card, and the link that leads to the story. */
function headOf(page: Page, card: number): { readonly headline: string; readonly href?: string } | undefined {
  const index = findWithin(page, card, partsOf(page, card).headline);
  const link = linkOfHeadline(page, card, index);
  const holder = index ?? link;
  const headline = holder === undefined ? '' : shownText(page, holder);
  if (headline === '' || BUTTON.test(headline) || countWords(headline) > MAX_HEADLINE_WORDS) return undefined;
  const href = link === undefined ? undefined : attribute(page.tree, link, 'href');
  return { headline, ...(href !== undefined && { href }) };
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
  const head = headOf(page, card);
  const headline = head && plain(300)(head.headline, context);
  if (!head || headline === undefined) return undefined;
  const excerpt = plain(1500)(excerptOf(page, card, headline), context);
  return withoutAbsent<Story>({
    type: 'story',
    headline,
    url: url(head.href, context),
    kicker: label(6)(textWithin(page, card, parts.kicker), context),
    excerpt,
    excerptTruncated: excerpt !== undefined && isCut(excerpt) ? true : undefined,
    image: figureImage(page, card, context),
    authors: authorsOf(page, card, context),
    publisher: publisherOf(page, card, context),
    publishedAt: dateOf(page, card, context),
    section: label(5)(textWithin(page, card, parts.section), context),
    readingTimeMinutes: minutesOf(page, card),
    commentCount: commentsOf(page, card),
    tags: [],
  });
}
