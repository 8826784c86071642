import type { AuthorClaim } from '../../fields/authors.ts';
import type { AuthorValues } from '../../fields/author.ts';
import { PROFILE_TYPES, nodeOf, nodesOfType, typesOf } from '../../page/json-ld.ts';
import { linkOf, metaOf } from '../../page/page.ts';
import { authorBoxClaim } from '../../pieces/author-box.ts';
import { ancestorsOf, textOf } from '../../tree/read.ts';
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

/** The header of an author's page: the box that is named after an author, or what stands around the headline. */
export function headClaim({ page, h1, context }: StoryPage): AuthorClaim | undefined {
  const boxes = page.marked.get('authorBox') ?? [];
  for (const box of boxes) {
    const claim = authorBoxClaim(page, box, context);
    if (claim !== undefined) return claim;
  }
  if (h1 === undefined) return undefined;
  const name = textOf(page.tree, h1);
  for (const above of [...ancestorsOf(page.tree, h1, page.root)].slice(0, 4)) {
    const claim = authorBoxClaim(page, above, context);
    if (claim?.name === name && (claim.bio ?? claim.jobTitle) !== undefined) return claim;
  }
  return { name };
}

function storiesOf(story: StoryPage): Digest | undefined {
  const listing = listingPageOf(story);
  if (listing.listing.groups.length === 0) return undefined;
  return completeDigest(resolve(listing, DIGEST_RULES, DIGEST_FIELDS, story.context), { format: 'html', issues: [] });
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
