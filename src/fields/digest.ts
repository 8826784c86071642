import type { Block, Digest, DigestForm, Pagination, StoryGroup } from '../model/index.ts';
import { authorsField } from './authors.ts';
import { date } from './date.ts';
import type { Clean, Fields } from './field.ts';
import { leadImage } from './image.ts';
import { direction, language } from './language.ts';
import { partsOf, withoutAbsent } from './parts.ts';
import { count, plain } from './plain.ts';
import { publisherField } from './publisher.ts';
import { url } from './url.ts';

/** What a format's tables must say of a digest. */
export type DigestValues = Omit<Digest, 'type' | 'schemaVersion' | 'format' | 'provenance' | 'issues'>;

/** What a format's reader knows of the stories that are not here; every part is a claim. */
export interface PaginationClaim {
  /** True where there are more. */
  readonly hasMore?: boolean;
  /** The words on the button. */
  readonly label?: unknown;
  /** Address of the next page. */
  readonly nextUrl?: unknown;
  /** Address of the page before. */
  readonly prevUrl?: unknown;
  /** This page's number. */
  readonly page?: unknown;
  /** Stories a page. */
  readonly pageSize?: unknown;
  /** Stories in all. */
  readonly total?: unknown;
}

const pagination: Clean<Pagination> = (claim, context) => {
  const parts: PaginationClaim = partsOf<PaginationClaim>(claim, 'nextUrl');
  const optional = {
    hasMore: parts.hasMore,
    label: plain(60)(parts.label, context),
    nextUrl: url(parts.nextUrl, context),
    prevUrl: url(parts.prevUrl, context),
    page: count(1)(parts.page, context),
    pageSize: count(1)(parts.pageSize, context),
    total: count(0)(parts.total, context),
  };
  const value: Pagination = withoutAbsent(optional);
  return Object.keys(value).length > 0 ? value : undefined;
};

const FORMS: ReadonlySet<unknown> = new Set<DigestForm>([
  'newsletter',
  'listing',
  'feed',
  'author-page',
  'tag-page',
  'homepage',
  'sitemap',
  'search',
  'api-list',
]);

const groups: Clean<StoryGroup[]> = (claim) => {
  const kept = Array.isArray(claim) ? (claim as StoryGroup[]).filter(({ stories }) => stories.length > 0) : [];
  return kept.length > 0 ? kept : undefined;
};

const blocks: Clean<Block[]> = (claim) => (Array.isArray(claim) && claim.length > 0 ? (claim as Block[]) : undefined);

/** For each field of a digest how a claim becomes its value. */
export const DIGEST_FIELDS: Fields<DigestValues> = {
  url: { clean: url },
  canonicalUrl: { clean: url },
  language: { clean: language },
  direction: { clean: direction },
  publisher: publisherField,
  identifiers: { clean: () => undefined },
  form: { clean: (claim) => (FORMS.has(claim) ? (claim as DigestForm) : undefined) },
  title: { clean: plain(300) },
  description: { clean: plain(5000) },
  intro: { clean: blocks },
  image: leadImage,
  authors: authorsField,
  publishedAt: { clean: date },
  modifiedAt: { clean: date },
  groups: { clean: groups },
  pagination: { clean: pagination },
  feedUrl: { clean: url },
  homePageUrl: { clean: url },
};
