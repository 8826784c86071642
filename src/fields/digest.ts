import type { Block, Digest, DigestForm, StoryGroup } from '../model/index.ts';
import { authorsField } from './authors.ts';
import { date } from './date.ts';
import type { Clean, Fields } from './field.ts';
import { picture } from './image.ts';
import { direction, language } from './language.ts';
import { pagination } from './pagination.ts';
import { plain } from './plain.ts';
import { publisherField } from './publisher.ts';
import { url } from './url.ts';

/** What a format's tables must say of a digest. */
export type DigestValues = Omit<Digest, 'type' | 'schemaVersion' | 'format' | 'provenance' | 'issues'>;

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
  // A heading that leads somewhere is worth keeping without its stories: a list of topics.
  const isKept = ({ stories, title, url }: StoryGroup): boolean => stories.length > 0 || (title && url) !== undefined;
  const kept = Array.isArray(claim) ? (claim as StoryGroup[]).filter(isKept) : [];
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
  image: picture,
  authors: authorsField,
  publishedAt: { clean: date },
  modifiedAt: { clean: date },
  groups: { clean: groups },
  pagination: { clean: pagination },
  feedUrl: { clean: url },
  homePageUrl: { clean: url },
};
