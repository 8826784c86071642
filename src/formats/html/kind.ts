import { daysIn } from '../../fields/date-words.ts';
import { ARTICLE_TYPES, PROFILE_TYPES, nodesOfType, typesOf } from '../../page/json-ld.ts';
import { linkOf, metaOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { cardsOf } from '../../pieces/cards.ts';
import { phrasingLine } from '../../phrasing.ts';
import { ancestorsOf } from '../../tree/read.ts';
import type { Kind } from '../format.ts';
import { isNewsletter } from './newsletter.ts';
import type { StoryPage } from './story-page.ts';

/** One thing that speaks for a page being of a kind, and how much. */
interface Vote {
  readonly kind: Kind;
  readonly weight: number;
  readonly when: (story: StoryPage) => boolean;
}

function ogType({ page }: StoryPage): string | undefined {
  return metaOf(page, 'og:type')?.trim().toLowerCase();
}

function addressOf(page: Page): string | undefined {
  return page.url ?? linkOf(page, 'canonical') ?? metaOf(page, 'og:url');
}

/** The front page; a number in the query is a story's where addresses are plain: `/?p=123`. */
const ROOT = /^https?:\/\/[^/]+\/?(?:[?#](?!(?:.*&)?\w+=\d+(?:$|[&#])).*)?$/u;
const PROFILE_PATH =
  /\/(?:authors?|autor(?:en|e|es|a|i|zy)?|auteurs?|profiles?|columnist(?:s|as?)?|kolumnist\w*|yazar(?:lar)?|penulis|reporters?|journalists?|journalistes?|periodistas?|giornalisti|firmas?|forfatter|skribent(?:er)?|kirjoittajat?|szerzok?|redakt\w+|contributors?|writers?|people|staff|byline|avtor[yi]?|tac-gia|nguoi-viet)\/[^/]+\/?$/iu;
const LISTING_PATH = /\/(?:tags?|topics?|category|categories|search|archive|page\/\d+)(?:[/?#]|$)/u;
const LISTING = /^(?:collectionpage|itemlist|searchresultspage|series|creativeworkseries)$/u;

/** Nodes of persons alone: beside a story a person is its author. */
function isAboutPerson({ page }: StoryPage): boolean {
  const types = page.jsonLd.nodes.map(typesOf);
  const has = (set: ReadonlySet<string>): boolean => types.some((each) => each.some((type) => set.has(type)));
  return has(PROFILE_TYPES) && !has(ARTICLE_TYPES);
}

/** Where a site lists what it has of a kind. */
const LIST_PATH =
  /\/(?:news|blog|articles?|stories|latest|reviews|press(?:-releases)?|posts|issues|noticias|nachrichten|aktuell(?:es)?|actualites?|notizie|novosti|novyny|news-feed|hub\/[\w-]+|subject\/[\w-]+)\/?(?:[?#].*)?$/iu;

/** A short text among so many stories is what a page says of its list. Of 793 articles one was so, and of 99 lists a third. */
const MANY_STORIES = 10;
const SHORT_TEXT = 150;

function isMostlyStories({ page, body, entries }: StoryPage): boolean {
  return body().words < SHORT_TEXT && entries().length === 0 && cardsOf(page).length >= MANY_STORIES;
}

/** A choice of text that is less sure than this, among so many stories, is a choice of their excerpts. */
const DOUBTFUL = 0.85;
const SOME_STORIES = 8;

/** A page that says in no way to be an article, and on which no text stands out among its stories. */
function isWithoutText(story: StoryPage): boolean {
  const { page, ld, body, entries } = story;
  const isSilent = ld === undefined && ogType(story) !== 'article' && entries().length === 0;
  return isSilent && body().confidence < DOUBTFUL && cardsOf(page).length >= SOME_STORIES;
}

/** True where the page's heading is what names call an author's. */
function isHeadedByName({ page, h1 }: StoryPage): boolean {
  if (h1 === undefined) return false;
  const isNamed = (index: number): boolean => page.marksOf(index).has('authorName');
  return isNamed(h1) && [...ancestorsOf(page.tree, h1)].some((above) => page.marksOf(above).has('authorBox'));
}

/** True where the head names the one heading, a day stands by it, and text follows. */
function isDatedStory({ page, isConfirmed, around, body, context }: StoryPage): boolean {
  const isOnly = isConfirmed && (page.tagged.get('h1')?.length ?? 0) === 1 && body().words >= MIN_ARTICLE_WORDS;
  return isOnly && around().head.some(({ text }) => daysIn(text, context.language).length > 0);
}

/** So many stories in a mail are what it is for. */
const MIN_STORIES = 3;

/** A mail that shows several stories. */
function isMailOfStories({ page }: StoryPage): boolean {
  return isNewsletter(page) && cardsOf(page).length >= MIN_STORIES;
}

/** What speaks for each kind. The weights were set on pages whose kind is known; the highest sum wins. */
export const VOTES: readonly Vote[] = [
  { kind: 'article', weight: 3, when: ({ page }) => nodesOfType(page.jsonLd, ARTICLE_TYPES).length === 1 },
  { kind: 'article', weight: 2, when: (story) => ogType(story) === 'article' },
  { kind: 'article', weight: 2, when: ({ page }) => page.meta.has('article:published_time') },
  { kind: 'article', weight: 2, when: ({ page }) => page.microdata.some(({ name }) => name === 'articleBody') },
  { kind: 'article', weight: 1, when: ({ page }) => (page.tagged.get('article')?.length ?? 0) === 1 },
  { kind: 'article', weight: 1, when: ({ body }) => body().words > 120 },
  { kind: 'article', weight: 1.5, when: ({ body }) => body().words > 300 },
  { kind: 'article', weight: 2, when: ({ entries }) => entries().length > 0 },
  { kind: 'article', weight: 1, when: isDatedStory },
  { kind: 'article', weight: 0.5, when: () => true },
  { kind: 'digest', weight: 3, when: ({ page }) => ROOT.test(addressOf(page) ?? '') },
  { kind: 'digest', weight: 2, when: ({ page }) => LISTING_PATH.test(addressOf(page) ?? '') },
  {
    kind: 'digest',
    weight: 2.5,
    when: ({ page }) => page.jsonLd.nodes.some((node) => typesOf(node).some((type) => LISTING.test(type))),
  },
  { kind: 'digest', weight: 1.5, when: ({ page }) => (page.tagged.get('article')?.length ?? 0) > 5 },
  { kind: 'digest', weight: 1, when: (story) => ogType(story) === 'website' },
  { kind: 'digest', weight: 3, when: isMailOfStories },
  { kind: 'digest', weight: 3, when: isMostlyStories },
  { kind: 'digest', weight: 3, when: isWithoutText },
  { kind: 'digest', weight: 1.5, when: ({ page }) => LIST_PATH.test(addressOf(page) ?? '') },
  {
    kind: 'author',
    weight: 4,
    when: ({ page }) => page.jsonLd.nodes.some((node) => typesOf(node).includes('profilepage')),
  },
  { kind: 'author', weight: 3, when: (story) => ogType(story) === 'profile' },
  { kind: 'author', weight: 2, when: isAboutPerson },
  { kind: 'author', weight: 1, when: isHeadedByName },
  { kind: 'author', weight: 2, when: ({ page }) => PROFILE_PATH.test(addressOf(page) ?? '') },
];

/** Fewer words of running text than this, on a page that does not say it is an article, are none. */
export const MIN_ARTICLE_WORDS = 40;

/** As many letters are as many words, in languages whose words are long. */
const LETTERS = 5;

/** True for less text than an article has. */
function isShort({ body }: StoryPage): boolean {
  if (body().words >= MIN_ARTICLE_WORDS) return false;
  const letters = body().blocks.reduce(
    (sum, block) => sum + (block.type === 'paragraph' ? phrasingLine(block.children).length : 0),
    0,
  );
  return letters < MIN_ARTICLE_WORDS * LETTERS;
}

/** A page without running text that lists stories, whatever else it lacks. */
function isBareList(story: StoryPage): boolean {
  const { page, ld, entries } = story;
  return ld === undefined && entries().length === 0 && isShort(story) && cardsOf(page).length >= MIN_STORIES;
}

/** What a page is above all. */
export function kindOf(story: StoryPage): Kind {
  const sums: Record<Kind, number> = { article: 0, author: 0, digest: 0 };
  for (const { kind, weight, when } of VOTES) if (when(story)) sums[kind] += weight;
  const best = (Object.keys(sums) as Kind[]).reduce((most, kind) => (sums[kind] > sums[most] ? kind : most));
  return best === 'article' && isBareList(story) ? 'digest' : best;
}
