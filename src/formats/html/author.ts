import type { AuthorClaim } from '../../fields/authors.ts';
import type { AuthorValues } from '../../fields/author.ts';
import { PROFILE_TYPES, nodeOf, nodesOfType, typesOf } from '../../page/json-ld.ts';
import { linkOf, metaOf } from '../../page/page.ts';
import { authorBoxClaim } from '../../pieces/author-box.ts';
import { cardsOf } from '../../pieces/cards.ts';
import { isMarked, isNamed, textWithin } from '../../pieces/find.ts';
import { folded } from '../../text.ts';
import { ancestorsOf, isWithin, tagOf, textOf } from '../../tree/read.ts';
import { rulesFrom } from '../format.ts';
import { ARTICLE_RULES } from './article.ts';
import { jsonAuthors } from './json-ld-claims.ts';
import type { StoryPage } from './story-page.ts';
import { completeDigest } from '../../complete.ts';
import { DIGEST_FIELDS } from '../../fields/digest.ts';
import { resolve } from '../../resolve.ts';
import type { Rules } from '../../resolve.ts';
import type { Digest } from '../../model/index.ts';
import { DIGEST_RULES, listingPageOf } from './digest.ts';

const ld = rulesFrom('json-ld', 'json-ld');
const html = rulesFrom('html', 'html');
const og = rulesFrom('open-graph', 'open-graph');

/** The person whom JSON-LD says the page is about. */
export function profileClaim({ page }: StoryPage): AuthorClaim | undefined {
  for (const node of nodesOfType(page.jsonLd, PROFILE_TYPES)) {
    const person = typesOf(node).includes('person') ? node : nodeOf(page.jsonLd, node.mainEntity);
    const [claim] = person ? jsonAuthors(page.jsonLd, person) : [];
    if (claim?.name !== undefined) return claim;
  }
  return undefined;
}

/** What pages set before an author's name in their heading, and behind it. */
const BEFORE_NAME =
  /^(?:(?:all |the )?(?:posts|articles|stories|news|columns)(?: written)? by|(?:archives? (?:for|by|of)|author archives?|about|author|autor(?:in|a|e)?|auteure?|autore|forfatter|författare|skribent|kirjoittaja|szerző|autorka|автор|авторка|yazar|penulis|tác giả|المؤلف|الكاتب|نویسنده|المحرر|ผู้เขียน|लेखक|লেখক|著者|執筆者|作者|기자|মতামত)(?=\s*[:：]|\s)|(?:alle )?(?:artikel|beiträge|texte) von|(?:tous les )?articles (?:de|par)|(?:todos los )?artículos de|(?:tutti gli )?articoli di|(?:todos os )?artigos de|artikelen van|artiklar av|artikler av|artykuły|публікації|статті|статьи|مقالات)\s*[:：]?\s*/iu;
const AFTER_NAME =
  /[,’']?s?\s*[-–—|,:]?\s*(?:archives?|archivos|posts|articles|beiträge|artikel|さんの記事一覧|の記事一覧|記事一覧)$/iu;

/** The name in an author's heading: in an element of its own, known from JSON-LD, or what is left without such words. */
function nameIn(story: StoryPage, h1: number): string {
  const { page } = story;
  const own = textWithin(page, h1, [isMarked('authorName'), isNamed(/(?:^|\s)vcard(?:$|\s)/u)]);
  const whole = textOf(page.tree, h1);
  if (own !== undefined) return own;
  const told = profileClaim(story)?.name;
  if (typeof told === 'string' && folded(whole).includes(folded(told))) return told;
  return whole.replace(BEFORE_NAME, '').replace(AFTER_NAME, '');
}

const MAX_ABOVE = 6;
const WHOLE = new Set(['body', 'html', '#root']);

/** The largest element around the headline that holds none of the stories: what a page says of its author. */
function headOf({ page: { tree, root } }: StoryPage, h1: number, cards: readonly number[]): number | undefined {
  let head: number | undefined;
  for (const above of [...ancestorsOf(tree, h1, root)].slice(0, MAX_ABOVE)) {
    if (WHOLE.has(tagOf(tree, above)) || cards.some((card) => isWithin(tree, card, above))) break;
    head = above;
  }
  return head;
}

/** The header of an author's page: the box that is named after an author, or what stands around the headline. */
export function headClaim(story: StoryPage): AuthorClaim | undefined {
  const { page, h1, context } = story;
  for (const box of page.marked.get('authorBox') ?? []) {
    const claim = authorBoxClaim(page, box, context);
    if (claim !== undefined) return claim;
  }
  if (h1 === undefined) return undefined;
  const name = nameIn(story, h1);
  const head = headOf(story, h1, cardsOf(page));
  const claim = head === undefined ? undefined : authorBoxClaim(page, head, context, { index: h1, text: name });
  return claim && (claim.bio ?? claim.jobTitle) !== undefined ? claim : { name };
}

/** What stands above an author's stories is about the author. */
const LIST_RULES: typeof DIGEST_RULES = { ...DIGEST_RULES, intro: [] };

function storiesOf(story: StoryPage): Digest | undefined {
  const listing = listingPageOf(story);
  if (listing.listing.groups.length === 0) return undefined;
  return completeDigest(resolve(listing, LIST_RULES, DIGEST_FIELDS, story.context), { format: 'html', issues: [] });
}

/** A page read for its author. */
export interface AuthorPage extends StoryPage {
  /** True where all of the page is about the author, and not one box of it. */
  readonly isProfile: boolean;
}

const ofProfile =
  <Value>(read: (page: AuthorPage) => Value) =>
  (page: AuthorPage) =>
    page.isProfile ? read(page) : undefined;

/** Where an author's page, or a page with one author's box, says who the author is. */
export const AUTHOR_RULES: Rules<AuthorValues, AuthorPage> = {
  author: [
    html('author box', 0.85, headClaim),
    ld('Person', 0.85, profileClaim),
    og('profile', 0.6, ({ page }) => profileMeta(page)),
  ],
  url: [
    html(
      'canonical link',
      0.95,
      ofProfile(({ page }) => linkOf(page, 'canonical')),
    ),
    html(
      'url',
      0.9,
      ofProfile(({ page }) => page.url),
    ),
  ],
  canonicalUrl: [
    html(
      'canonical link',
      0.95,
      ofProfile(({ page }) => linkOf(page, 'canonical')),
    ),
  ],
  language: ARTICLE_RULES.language,
  direction: ARTICLE_RULES.direction,
  publisher: ARTICLE_RULES.publisher,
  identifiers: [],
  stories: [html('listing', 0.8, ofProfile(storiesOf))],
};

function profileMeta(page: StoryPage['page']): AuthorClaim | undefined {
  const names = [metaOf(page, 'profile:first_name'), metaOf(page, 'profile:last_name')].filter(
    (name) => name !== undefined,
  );
  return names.length > 0 ? { name: names.join(' '), kind: 'person' } : undefined;
}
