import { daysIn } from '../../fields/date-words.ts';
import type { Context } from '../../fields/field.ts';
import type { ArticleValues } from '../../fields/article.ts';
import type { Issue } from '../../model/index.ts';
import type { Rules } from '../../resolve.ts';
import { nodesOfType } from '../../page/json-ld.ts';
import { linkOf, metaOf, pageWithin, readPage } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { defineFormat } from '../format.ts';
import type { Format, Kind, Reading } from '../format.ts';
import { wholesOf } from '../whole.ts';
import type { Whole } from '../whole.ts';
import { ARTICLE_RULES } from './article.ts';
import { AUTHOR_RULES, headClaim, profileClaim } from './author.ts';
import type { AuthorPage } from './author.ts';
import { DIGEST_RULES, listingPageOf } from './digest.ts';
import type { ListingPage } from './digest.ts';
import type { HydrationReader } from './hydrated-story.ts';
import { hydratedBody } from './hydration-claims.ts';
import { MIN_ARTICLE_WORDS, kindOf } from './kind.ts';
import { isForm, isNotFound } from './not-found.ts';
import { storyPageOf } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

/** A page, and what is made of it once somebody asks. */
interface HtmlPage {
  readonly page: Page;
  readonly story: (context: Context) => StoryPage;
  readonly kind: (context: Context) => Kind;
}

function htmlPage(page: Page, hydrated: HydrationReader | undefined): HtmlPage {
  let story: StoryPage | undefined;
  let kind: Kind | undefined;
  const read = (context: Context): StoryPage => (story ??= storyPageOf(page, context, { hydrated }));
  return { page, story: read, kind: (context) => (kind ??= kindOf(read(context))) };
}

/** Where the head names the headline, a brief of a few sentences is an article. */
const MIN_CONFIRMED_WORDS = 25;

/** In scripts without spaces a flash of two sentences has so few words by the rough count. */
const MIN_DATED_WORDS = 12;

/** What must be there where the head names the headline; less in scripts without spaces, where a day stands by it. */
function leastConfirmed({ h1Text, around, context }: StoryPage): number {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(h1Text ?? '')) return MIN_CONFIRMED_WORDS;
  const isDated = around().head.some(({ text }) => daysIn(text, context.language).length > 0);
  return isDated ? MIN_DATED_WORDS : MIN_CONFIRMED_WORDS;
}

/** A listing of one story that holds all of it, as a news feed that unfolds its items does. */
function onlyStory(story: StoryPage): StoryPage | undefined {
  const [card, ...others] = listingPageOf(story).listing.cards;
  if (card === undefined || others.length > 0) return undefined;
  const scoped = storyPageOf(pageWithin(story.page, card), story.context, { outer: story.page });
  return scoped.body().words >= MIN_ARTICLE_WORDS ? scoped : undefined;
}

/** The page of one film, which says in a line what is seen. */
function isOfVideo({ page, h1 }: StoryPage, type: string): boolean {
  return h1 !== undefined && (type.startsWith('video') || nodesOfType(page.jsonLd, VIDEO).length === 1);
}

/** What is for sale is no story, however much is told of it. */
const GOODS = /^(?:og:)?product(?:\.|$)/iu;

function isForSale({ page, ld }: StoryPage): boolean {
  return ld === undefined && GOODS.test(metaOf(page, 'og:type') ?? '');
}

/** True for a page that has a text and no story: an error, a form, something for sale. */
function isOther(story: StoryPage): boolean {
  return isNotFound(story) || isForm(story) || isForSale(story);
}

const VIDEO: ReadonlySet<string> = new Set(['videoobject']);

/** The page as a story; `undefined` for one that lists stories, or neither says that it is one nor has running text. */
function selectArticle(raw: HtmlPage, context: Context): StoryPage | undefined {
  const story = raw.story(context);
  const kind = raw.kind(context);
  if (kind !== 'article') return kind === 'digest' ? onlyStory(story) : undefined;
  if (isOther(story)) return undefined;
  const type = metaOf(raw.page, 'og:type') ?? '';
  const isDeclared =
    story.ld !== undefined ||
    type === 'article' ||
    metaOf(raw.page, 'article:published_time') !== undefined ||
    raw.page.microdata.some(({ name }) => name === 'articleBody') ||
    isOfVideo(story, type);
  const least = story.isConfirmed ? leastConfirmed(story) : MIN_ARTICLE_WORDS;
  const hasText = story.body().words >= least || story.entries().length > 0 || hydratedBody(story) !== undefined;
  return isDeclared || hasText ? story : undefined;
}

function selectAuthor(raw: HtmlPage, context: Context): AuthorPage | undefined {
  const story = raw.story(context);
  const isProfile = raw.kind(context) === 'author';
  const claim = profileClaim(story) ?? headClaim(story);
  // A heading alone makes nobody an author, but on a page that is about one.
  const isKnown = claim !== undefined && (claim.bio ?? claim.jobTitle ?? claim.image) !== undefined;
  return isProfile || isKnown ? { ...story, isProfile } : undefined;
}

function selectDigest(raw: HtmlPage, context: Context): ListingPage | undefined {
  const listing = listingPageOf(raw.story(context));
  return listing.listing.groups.length > 0 ? listing : undefined;
}

function issuesOf({ page: { jsonLd } }: HtmlPage): Issue[] {
  if (jsonLd.broken === 0) return [];
  const message = `${String(jsonLd.broken)} of the page's JSON-LD scripts could not be read, even mended.`;
  return [{ code: 'broken-json-ld', message }];
}

const DESCRIPTIONS: Readonly<Record<Kind, string>> = {
  article: 'an HTML page with a single text',
  author: "an author's HTML page",
  digest: 'an HTML page that lists stories, such as a front page',
};

/** How a format of HTML pages differs from the one that reads any of them. */
export interface HtmlVariant {
  /** Its name. */
  readonly name: string;
  /** The pages that it reads. */
  readonly accepts: (page: Page) => boolean;
  /** Where the values of an article are. */
  readonly rules: Rules<ArticleValues, StoryPage>;
  /** Finds the story in a page's data; left out, that of the build: in browsers there is none. */
  readonly hydrated?: HydrationReader;
}

/** Makes a format of HTML pages: articles, listings, authors' pages. */
export function htmlFormat({ name, accepts, rules, hydrated }: HtmlVariant): Format {
  return defineFormat<HtmlPage, StoryPage, AuthorPage, ListingPage>({
    name,
    recognise: (input, { url }) => {
      const page = input.kind === 'html' ? readPage(input.tree, url) : undefined;
      return page && accepts(page) ? htmlPage(page, hydrated) : undefined;
    },
    kind: (raw, context) => raw.kind(context),
    describe: (_, kind) => DESCRIPTIONS[kind],
    issues: issuesOf,
    judged: (raw, context) => raw.story(context).body().judged(),
    base: ({ page }) => page.base ?? linkOf(page, 'canonical'),
    article: { select: selectArticle, rules },
    author: { select: selectAuthor, rules: AUTHOR_RULES },
    digest: { select: selectDigest, rules: DIGEST_RULES },
  });
}

/** A page with the objects of ours that it carries whole: what is there need not be found. */
function withWholes(reading: Reading, wholes: readonly Whole[]): Reading {
  // Of several of a kind nobody says which is the page's.
  const only = <Type extends Kind>(type: Type): Extract<Whole, { type: Type }> | undefined => {
    const [first, second] = wholes.filter((whole): whole is Extract<Whole, { type: Type }> => whole.type === type);
    return second ? undefined : first;
  };
  const [article, author, digest] = [only('article'), only('author'), only('digest')];
  return {
    ...reading,
    ...(article && { kind: 'article' }),
    article: () => article ?? reading.article(),
    author: () => author ?? reading.author(),
    digest: () => digest ?? reading.digest(),
  };
}

/** Any HTML page, and the objects of ours that servers put into them. */
export function anyPage(hydrated?: HydrationReader): Format {
  const pages = htmlFormat({ name: 'html', accepts: () => true, rules: ARTICLE_RULES, ...(hydrated && { hydrated }) });
  return {
    name: pages.name,
    open: (input, options) => {
      const reading = pages.open(input, options);
      const wholes = input.kind === 'html' ? wholesOf(input.tree) : [];
      return reading && wholes.length > 0 ? withWholes(reading, wholes) : reading;
    },
  };
}

/** Any HTML page: an article, a listing, an author's page. It knows every input of its kind, so it stands last. */
export const html = anyPage();
