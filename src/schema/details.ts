import * as z from 'zod';
import type { Access, AlternateUrls, Breadcrumb, Dateline, Pagination, Translation } from '../model/index.ts';
import type { Shape } from './shape.ts';
import { LanguageTag, Line, Url, whole } from './values.ts';

/** The schema of what a story asks of a reader. */
export const AccessSchema: z.ZodType<Access> = z.object({
  free: z.boolean().optional(),
  tier: z.enum(['free', 'registration', 'metered', 'locked']).optional(),
  bodyTruncated: z.boolean().optional(),
  selectors: z.array(Line).optional(),
} satisfies Shape<Access>);

/** The schema of a dateline. */
export const DatelineSchema = z.object({
  raw: Line,
  place: Line.optional(),
  source: Line.optional(),
} satisfies Shape<Dateline>);
/** The schema of a step of the path from the home page. */
export const BreadcrumbSchema = z.object({ name: Line, url: Url.optional() } satisfies Shape<Breadcrumb>);
/** The schema of a translation. */
export const TranslationSchema = z.object({ language: LanguageTag, url: Url } satisfies Shape<Translation>);
/** The schema of alternate addresses. */
export const AlternateUrlsSchema = z.object({
  amp: Url.optional(),
  short: Url.optional(),
  oembed: Url.optional(),
  json: Url.optional(),
  activity: Url.optional(),
} satisfies Shape<AlternateUrls>);

/** The schema of what leads to more stories, or to more of one. */
export const PaginationSchema = z.object({
  hasMore: z.boolean().optional(),
  label: Line.optional(),
  nextUrl: Url.optional(),
  prevUrl: Url.optional(),
  page: whole(1).optional(),
  pages: whole(1).optional(),
  pageSize: whole(1).optional(),
  total: whole(0).optional(),
} satisfies Shape<Pagination>);
