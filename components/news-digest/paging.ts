import type { Digest } from 'standfirst/model';
import { safeUrl } from '../shared/urls.ts';

/** How far a list is shown. */
export interface Paging {
  /** How many stories are here. */
  readonly count: number;
  /** How many of them are shown. */
  readonly visible: number;
  /** How many there are in all, as far as the source tells. */
  readonly total: number;
  /** True where there are more that are not here. */
  readonly hasMore: boolean;
  /** The next page, where those are. */
  readonly nextUrl: string | undefined;
  /** True where the reader, or the page, said how many are shown. */
  readonly isChosen: boolean;
}

/** How far a list is shown that has, or has not, more elsewhere. */
export function pagingOf(
  pagination: Digest['pagination'],
  shown: Pick<Paging, 'count' | 'visible' | 'isChosen'>,
): Paging {
  return {
    ...shown,
    total: Math.max(pagination?.total ?? 0, shown.count),
    hasMore: pagination?.hasMore === true,
    nextUrl: safeUrl(pagination?.nextUrl),
  };
}
