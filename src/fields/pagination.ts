import type { Pagination } from '../model/index.ts';
import type { Clean } from './field.ts';
import { partsOf, withoutAbsent } from './parts.ts';
import { count, plain } from './plain.ts';
import { url } from './url.ts';

/** What a format's reader knows of what is not here; every part is a claim. */
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
  /** Pages in all. */
  readonly pages?: unknown;
  /** Stories a page. */
  readonly pageSize?: unknown;
  /** Stories in all. */
  readonly total?: unknown;
}

/** How to get at what is not here. */
export const pagination: Clean<Pagination> = (claim, context) => {
  const parts: PaginationClaim = partsOf<PaginationClaim>(claim, 'nextUrl');
  const optional = {
    hasMore: parts.hasMore,
    label: plain(60)(parts.label, context),
    nextUrl: url(parts.nextUrl, context),
    prevUrl: url(parts.prevUrl, context),
    page: count(1)(parts.page, context),
    pages: count(1)(parts.pages, context),
    pageSize: count(1)(parts.pageSize, context),
    total: count(0)(parts.total, context),
  };
  const value: Pagination = withoutAbsent(optional);
  return Object.keys(value).length > 0 ? value : undefined;
};
