import type { Context } from '../../fields/field.ts';
import { ARTICLE_TYPES, PROFILE_TYPES, nodesOfType, typesOf } from '../../page/json-ld.ts';
import { linkOf, metaOf, pageWithin, readPage } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { defineFormat } from '../format.ts';
import type { Kind } from '../format.ts';
import { ARTICLE_RULES } from './article.ts';
import { AUTHOR_RULES, headClaim, profileClaim } from './author.ts';
import type { AuthorPage } from './author.ts';
import { DIGEST_RULES, listingPageOf } from './digest.ts';
import type { ListingPage } from './digest.ts';
import { storyPageOf } from './story-page.ts';
import type { StoryPage } from './story-page.ts';

/** A page, and what it looks like. */
interface HtmlPage {
  readonly page: Page;
  readonly kind: Kind;
}

const MANY = 5;

/** Votes on what a page is: each sees one thing, says how much it counts for, and for what. The highest sum wins. */
const VOTES: readonly { readonly kind: Kind; readonly weight: number; readonly when: (page: Page) => boolean }[] = [
  { kind: 'article', weight: 3, when: ({ jsonLd }) => nodesOfType(jsonLd, ARTICLE_TYPES).length === 1 },
  { kind: 'article', weight: 2, when: (page) => metaOf(page, 'og:type')?.trim().toLowerCase() === 'article' },
  { kind: 'article', weight: 2, when: (page) => page.meta.has('article:published_time') },
  { kind: 'article', weight: 2, when: ({ microdata }) => microdata.some(({ name }) => name === 'articleBody') },
  { kind: 'article', weight: 1, when: ({ tagged }) => (tagged.get('article')?.length ?? 0) === 1 },
  { kind: 'article', weight: 0.5, when: () => true },
  { kind: 'digest', weight: 3, when: (page) => isRoot(page.url ?? linkOf(page, 'canonical') ?? metaOf(page, 'og:url')) },
  { kind: 'digest', weight: 2.5, when: ({ jsonLd }) => jsonLd.nodes.some((node) => typesOf(node).some((type) => /^(?:collectionpage|itemlist|searchresultspage|series|creativeworkseries)$/u.test(type))) },
  { kind: 'digest', weight: 1.5, when: ({ tagged }) => (tagged.get('article')?.length ?? 0) > MANY },
  { kind: 'digest', weight: 1, when: (page) => metaOf(page, 'og:type')?.trim().toLowerCase() === 'website' },
  { kind: 'author', weight: 4, when: ({ jsonLd }) => jsonLd.nodes.some((node) => typesOf(node).includes('profilepage')) },
  { kind: 'author', weight: 3, when: (page) => metaOf(page, 'og:type')?.trim().toLowerCase() === 'profile' },
  { kind: 'author', weight: 2, when: ({ jsonLd }) => isAboutPerson(jsonLd.nodes.map(typesOf)) },
  { kind: 'author', weight: 2, when: (page) => /\/(?:authors?|autor(?:en)?)\/[^/]+\/?$/u.test(page.url ?? linkOf(page, 'canonical') ?? '') },
];

/** Nodes of persons alone: beside a story a person is its author. */
function isAboutPerson(types: readonly (readonly string[])[]): boolean {
  return types.some((each) => each.some((type) => PROFILE_TYPES.has(type))) && !types.some((each) => each.some((type) => ARTICLE_TYPES.has(type)));
}

function isRoot(address: string | undefined): boolean {
  return /^https?:\/\/[^/]+\/?(?:[?#].*)?$/u.test(address ?? '');
}

function kindOf(page: Page): Kind {
  const sums: Record<Kind, number> = { article: 0, author: 0, digest: 0 };
  for (const { kind, weight, when } of VOTES) if (when(page)) sums[kind] += weight;
  return (Object.keys(sums) as Kind[]).reduce((best, kind) => (sums[kind] > sums[best] ? kind : best));
}

/** Fewer words of running text than this, on a page that does not say it is an article, are none. */
const MIN_WORDS = 40;

/** A listing of one story that holds all of it, as a news feed that unfolds its items does. */
function onlyStory(story: StoryPage): StoryPage | undefined {
  const [card, ...others] = listingPageOf(story).listing.cards;
  if (card === undefined || others.length > 0) return undefined;
  const scoped = storyPageOf(pageWithin(story.page, card), story.context, story.page);
  return scoped.body().words >= MIN_WORDS ? scoped : undefined;
}

/** The page as a story; `undefined` for one that lists stories, or neither says that it is one nor has running text. */
function selectArticle({ page, kind }: HtmlPage, context: Context): StoryPage | undefined {
  const story = storyPageOf(page, context);
  if (kind !== 'article') return kind === 'digest' ? onlyStory(story) : undefined;
  const isDeclared = story.ld !== undefined || metaOf(page, 'og:type') === 'article';
  return isDeclared || story.body().words >= MIN_WORDS ? story : undefined;
}

function selectAuthor({ page, kind }: HtmlPage, context: Context): AuthorPage | undefined {
  const story = storyPageOf(page, context);
  const claim = profileClaim(story) ?? headClaim(story);
  // A heading alone makes nobody an author, but on a page that is about one.
  const isKnown = claim !== undefined && (claim.bio ?? claim.jobTitle ?? claim.image) !== undefined;
  return kind === 'author' || isKnown ? { ...story, isProfile: kind === 'author' } : undefined;
}

/** Any HTML page: an article, a listing, an author's page. It knows every input of its kind, so it stands last. */
export const html = defineFormat<HtmlPage, StoryPage, AuthorPage, ListingPage>({
  name: 'html',
  recognise: (input, { url }) => {
    if (input.kind !== 'html') return undefined;
    const page = readPage(input.tree, url);
    return { page, kind: kindOf(page) };
  },
  kind: ({ kind }) => kind,
  describe: ({ kind }) => DESCRIPTIONS[kind],
  base: ({ page }) => page.base ?? linkOf(page, 'canonical'),
  article: { select: selectArticle, rules: ARTICLE_RULES },
  author: { select: selectAuthor, rules: AUTHOR_RULES },
  digest: {
    select: ({ page }, context) => {
      const listing = listingPageOf(storyPageOf(page, context));
      return listing.listing.groups.length > 0 ? listing : undefined;
    },
    rules: DIGEST_RULES,
  },
});

const DESCRIPTIONS: Readonly<Record<Kind, string>> = {
  article: 'an HTML page with a single text',
  author: "an author's HTML page",
  digest: 'an HTML page that lists stories, such as a front page',
};
