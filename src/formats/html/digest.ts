import { completeArticle } from '../../complete.ts';
import { ARTICLE_FIELDS } from '../../fields/article.ts';
import type { DigestValues } from '../../fields/digest.ts';
import type { Context } from '../../fields/field.ts';
import type { Block, DigestForm, Story, StoryGroup } from '../../model/index.ts';
import { typesOf } from '../../page/json-ld.ts';
import { linkOf, metaOf, pageWithin, titleOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { isByline } from '../../pieces/card-words.ts';
import { listingOf } from '../../pieces/listing.ts';
import type { Listing } from '../../pieces/listing.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';
import { resolve } from '../../resolve.ts';
import type { Rules } from '../../resolve.ts';
import { addressIn } from '../../url.ts';
import { countWords, folded } from '../../text.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  firstTag,
  isWithin,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import type { Tree } from '../../tree/tree.ts';
import { rulesFrom } from '../format.ts';
import { ARTICLE_RULES } from './article.ts';
import { listingNode, openGraphImage, withoutSite } from './head-claims.ts';
import { jsonImage, jsonText } from './json-ld-claims.ts';
import { listPagesOf } from './list-pages.ts';
import { isSiteWide } from './site-lists.ts';
import { isNewsletter, mailAuthors, mailDate } from './newsletter.ts';
import { storyPageOf } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

const ld = rulesFrom('json-ld', 'json-ld');
const og = rulesFrom('open-graph', 'open-graph');
const meta = rulesFrom('meta', 'meta');
const html = rulesFrom('html', 'html');

/** A page read as a collection of stories. */
export interface ListingPage extends StoryPage {
  /** The stories in it. */
  readonly listing: Listing;
}

/** A card that holds this many words of running text holds the story itself. */
const MIN_INLINED_WORDS = 60;

/** Adds the article to a story whose card holds all of it. */
function withArticle(page: Page, context: Context): (card: number, story: Story) => Story {
  return (card, story) => {
    const scoped = storyPageOf(pageWithin(page, card), context, { outer: page });
    if (scoped.body().words < MIN_INLINED_WORDS) return story;
    const article = completeArticle(resolve(scoped, ARTICLE_RULES, ARTICLE_FIELDS, context), {
      format: 'html',
      issues: [],
    });
    if (!article) return story;
    const { excerpt, excerptTruncated, authors, ...rest } = story;
    const { kicker, section, readingTimeMinutes, leadImage, publishedAt } = article;
    // With the text inline, what looked like an excerpt was its first paragraph.
    const isExcerpt = excerpt !== undefined && article.standfirst !== undefined;
    return {
      ...rest,
      ...(kicker && { kicker }),
      ...(section && { section }),
      ...(isExcerpt && { excerpt }),
      ...(isExcerpt && excerptTruncated && { excerptTruncated }),
      ...(leadImage && { image: leadImage }),
      ...(publishedAt && { publishedAt }),
      ...(readingTimeMinutes !== undefined && { readingTimeMinutes }),
      authors: article.authors.length > 0 ? article.authors : authors,
      article: { ...article, ...(story.url && { url: story.url }) },
    };
  };
}

/** Reads a page as a collection. */
export function listingPageOf(story: StoryPage): ListingPage {
  const { page, context } = story;
  return { ...story, listing: listingOf(page, context, withArticle(page, context)) };
}

const MIN_INTRO_WORDS = 12;
/** Where its name says that it introduces, fewer will do. */
const MIN_NAMED_WORDS = 4;

/** The page's heading: one in a card is a story's. */
function headingOf({ page, h1, listing }: ListingPage): number | undefined {
  const isStory = h1 !== undefined && listing.cards.some((card) => isWithin(page.tree, h1, card));
  return isStory ? undefined : h1;
}

/** The text between the page's headline and its first card: what the page says before it lists. */
function introOf(whole: ListingPage): Block[] | undefined {
  const { page, context, listing } = whole;
  const { tree } = page;
  const h1 = headingOf(whole);
  const isMail = isNewsletter(page);
  const first = listing.cards[0] ?? endOf(tree, page.root);
  const from = h1 === undefined ? page.root : endOf(tree, h1);
  const blocks: Block[] = [];
  const isLost = (index: number): boolean =>
    [...ancestorsOf(tree, index)].some(
      (above) =>
        NO_INTRO.has(tagOf(tree, above)) ||
        HIDDEN.test(attribute(tree, above, 'style') ?? '') ||
        NOT_INTRO.some((mark) => page.marksOf(above).has(mark)),
    );
  for (let i = from; i < first; i++) {
    const isNamed = page.marksOf(i).has('intro') && firstTag(tree, i, 'p', 'div') === undefined;
    if (tree.tags[i] !== 'p' && !isNamed && !(isMail && isCell(tree, i))) continue;
    if (isLost(i) || isByline(textOf(tree, i))) continue;
    const children = phrasingWithin(tree, i, context);
    const least = page.marksOf(i).has('intro') ? MIN_NAMED_WORDS : MIN_INTRO_WORDS;
    if (countWords(textOf(tree, i)) >= least) blocks.push({ type: 'paragraph', children });
    i = endOf(tree, i) - 1;
  }
  return blocks.length > 0 ? blocks : undefined;
}

/** A cell of a mail's tables that holds text and no more tables. */
function isCell(tree: Tree, index: number): boolean {
  return tagOf(tree, index) === 'td' && firstTag(tree, index, 'table', 'p', 'div', 'h1', 'h2', 'h3') === undefined;
}

const HIDDEN = /display\s*:\s*none/iu;
const NO_INTRO = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);
const NOT_INTRO = ['overlay', 'newsletter', 'footer', 'nav', 'ad'] as const;

/** What a page is, by what its address, its JSON-LD and its head say; in this order. */
const FORMS: readonly { readonly form: DigestForm; readonly is: (listing: ListingPage) => boolean }[] = [
  { form: 'newsletter', is: ({ page }) => isNewsletter(page) },
  { form: 'homepage', is: ({ page }) => isHome(page.url ?? linkOf(page, 'canonical')) },
  {
    form: 'author-page',
    is: ({ page }) => metaOf(page, 'og:type') === 'profile' || /\/authors?\/[^/]+\/?(?:$|[?#])/u.test(page.url ?? ''),
  },
  {
    form: 'search',
    is: ({ page }) =>
      typesOf(listingNode(page) ?? {}).includes('searchresultspage') || /[?&](?:s|q|query)=/u.test(page.url ?? ''),
  },
  {
    form: 'tag-page',
    is: ({ page }) =>
      /\/(?:tags?|topics?|category|categories|thema|section|rubrik)\//u.test(page.url ?? '') ||
      typesOf(listingNode(page) ?? {}).some((type) => type.includes('series')),
  },
];

function isHome(address: string | undefined): boolean {
  return /^https?:\/\/[^/]+\/?(?:[?#].*)?$/u.test(address ?? '');
}

const TITLE_PARTS = /\s*[_|–—-]\s*/u;

/** A title without the name that the page's first link to the home page has, in words or as the picture of a logo. */
function withoutLogo({ page: { tree, root, base } }: ListingPage, title: string): string {
  for (const link of elementsWithin(tree, root, (i) => tagOf(tree, i) === 'a')) {
    if (!isHome(addressIn(attribute(tree, link, 'href') ?? '', base))) continue;
    const picture = firstTag(tree, link, 'img');
    const name = folded(textOf(tree, link) || (picture === undefined ? '' : (attribute(tree, picture, 'alt') ?? '')));
    if (name === '') continue;
    const parts = title.split(TITLE_PARTS);
    return folded(parts.at(-1) ?? '') === name && parts.length > 1 ? parts.slice(0, -1).join(' - ') : title;
  }
  return title;
}

function ownTitle(listing: ListingPage): string | undefined {
  const { page, h1Text, site } = listing;
  const whole = withoutSite(metaOf(page, 'og:title') ?? titleOf(page) ?? '', site);
  const title = withoutLogo(listing, whole);
  if (isHome(page.url ?? linkOf(page, 'canonical')) && metaOf(page, 'og:site_name'))
    return metaOf(page, 'og:site_name');
  const own = headingOf(listing) === undefined ? undefined : h1Text;
  return own ?? (title === '' || site.isNamed(title) ? metaOf(page, 'og:site_name') : title);
}

const DESCRIPTION = /descri/iu;

/** What stands above the cards in an element that is named a description. */
function ownDescription({ page, listing }: ListingPage): string | undefined {
  const { tree, root } = page;
  const [first = root] = listing.cards;
  const isDescription = (i: number): boolean => i < first && DESCRIPTION.test(attribute(tree, i, 'class') ?? '');
  for (const index of elementsWithin(tree, root, isDescription)) {
    const text = shortTextOf(tree, index, MAX_DESCRIPTION) ?? '';
    if (countWords(text) >= MIN_NAMED_WORDS) return text;
  }
  return undefined;
}

const MAX_DESCRIPTION = 1000;

/** The groups of a page; on a page of its own a list is not followed by what the whole site reads most. */
function groupsOf(whole: ListingPage): readonly StoryGroup[] {
  const { groups } = whole.listing;
  const isOfSite = FORMS.find(({ is }) => is(whole))?.form === 'homepage';
  const own = groups.filter(({ title }) => title === undefined || !isSiteWide(title));
  const shown = isOfSite || own.length === 0 ? groups : own;
  // What is over all of the stories is the page's title.
  const name = folded(ownTitle(whole) ?? '');
  return shown.map(({ title, ...group }) =>
    title === undefined || folded(title) === name ? group : { title, ...group },
  );
}

/** Where a page that lists stories says what it is. */
export const DIGEST_RULES: Rules<DigestValues, ListingPage> = {
  url: ARTICLE_RULES.url,
  canonicalUrl: ARTICLE_RULES.canonicalUrl,
  language: ARTICLE_RULES.language,
  direction: ARTICLE_RULES.direction,
  publisher: ARTICLE_RULES.publisher,
  identifiers: [],
  form: [html('kind of page', 0.8, (listing) => FORMS.find(({ is }) => is(listing))?.form ?? 'listing')],
  title: [html('h1', 0.8, ownTitle), ld('name', 0.7, ({ page }) => jsonText(listingNode(page)?.name))],
  description: [
    meta('description', 0.9, ({ page }) => metaOf(page, 'description')),
    og('og:description', 0.9, ({ page }) => metaOf(page, 'og:description')),
    ld('description', 0.8, ({ page }) => jsonText(listingNode(page)?.description)),
    html('description above the cards', 0.7, ownDescription),
  ],
  intro: [html('text before the cards', 0.75, introOf)],
  image: [
    og('og:image', 0.8, ({ page }) => openGraphImage(page)),
    ld('image', 0.7, ({ page }) => jsonImage(page.jsonLd, listingNode(page)?.image)),
  ],
  authors: [
    html('byline before the cards', 0.7, ({ page, listing }) =>
      isNewsletter(page) ? mailAuthors(page, listing.cards[0] ?? 0) : undefined,
    ),
  ],
  publishedAt: [
    html('line before the cards', 0.7, ({ page, listing }) =>
      isNewsletter(page) ? mailDate(page, listing.cards[0] ?? 0) : undefined,
    ),
  ],
  modifiedAt: [],
  groups: [html('cards', 0.8, groupsOf)],
  pagination: [html('links to more', 0.85, listPagesOf)],
  feedUrl: [
    html(
      'alternate link',
      0.95,
      ({ page }) =>
        linkOf(page, 'alternate', 'application/rss+xml') ??
        linkOf(page, 'alternate', 'application/atom+xml') ??
        linkOf(page, 'alternate', 'application/feed+json'),
    ),
  ],
  homePageUrl: [
    html('home link', 0.9, ({ page }) => linkOf(page, 'home') ?? originOf(page.url ?? linkOf(page, 'canonical'))),
  ],
};

function originOf(address: string | undefined): string | undefined {
  return /^https?:\/\/[^/?#]+/iu.exec(address ?? '')?.[0].concat('/');
}
