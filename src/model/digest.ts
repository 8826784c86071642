import type { Url } from './values.ts';

/** What kind of collection it is. */
export type DigestForm =
  'newsletter' | 'listing' | 'feed' | 'author-page' | 'tag-page' | 'homepage' | 'sitemap' | 'search' | 'api-list';

/** How to get at what is not here: more stories of a collection, more pages of a story. */
export interface Pagination {
  /** True where there are more: a "Show More" button, a next page. */
  hasMore?: boolean;
  /** The words on the button. */
  label?: string;
  /** The next page. */
  nextUrl?: Url;
  /** The page before. */
  prevUrl?: Url;
  /** This page's number, from 1. */
  page?: number;
  /** Pages in all. */
  pages?: number;
  /** Stories a page. */
  pageSize?: number;
  /** Stories in all. */
  total?: number;
}
