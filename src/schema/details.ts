import * as z from 'zod/mini';
import type { Access, AlternateUrls, Breadcrumb, Dateline, Pagination, Translation } from '../model/index.ts';
import type { Shape } from './shape.ts';
import { LanguageTag, Line, Url, whole } from './values.ts';

/** The schema of what a story asks of a reader. */
export const AccessSchema: z.ZodMiniType<Access> = z.object({
  free: z.optional(z.boolean()),
  tier: z.optional(z.enum(['free', 'registration', 'metered', 'locked'])),
  bodyTruncated: z.optional(z.boolean()),
  selectors: z.optional(z.array(Line)),
} satisfies Shape<Access>);

/** The schema of a dateline. */
export const DatelineSchema = z.object({
  raw: Line,
  place: z.optional(Line),
  source: z.optional(Line),
} satisfies Shape<Dateline>);
/** The schema of a step of the path from the home page. */
export const BreadcrumbSchema = z.object({ name: Line, url: z.optional(Url) } satisfies Shape<Breadcrumb>);
/** The schema of a translation. */
export const TranslationSchema = z.object({ language: LanguageTag, url: Url } satisfies Shape<Translation>);
/** The schema of alternate addresses. */
export const AlternateUrlsSchema = z.object({
  amp: z.optional(Url),
  short: z.optional(Url),
  oembed: z.optional(Url),
  json: z.optional(Url),
  activity: z.optional(Url),
} satisfies Shape<AlternateUrls>);

/** The schema of what leads to more stories, or to more of one. */
export const PaginationSchema = z.object({
  hasMore: z.optional(z.boolean()),
  label: z.optional(Line),
  nextUrl: z.optional(Url),
  prevUrl: z.optional(Url),
  page: z.optional(whole(1)),
  pages: z.optional(whole(1)),
  pageSize: z.optional(whole(1)),
  total: z.optional(whole(0)),
} satisfies Shape<Pagination>);
