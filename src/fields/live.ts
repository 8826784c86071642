import type { Block, Live, LiveUpdate } from '../model/index.ts';
import { authors } from './authors.ts';
import { date } from './date.ts';
import type { Clean, Context } from './field.ts';
import { partsOf, withoutAbsent } from './parts.ts';
import { plain, yesOrNo } from './plain.ts';
import { url } from './url.ts';

/** What a format's reader knows of an entry of a live blog; every part but the body is a claim. */
export interface LiveUpdateClaim {
  /** The source's identifier. */
  readonly id?: unknown;
  /** Its address. */
  readonly url?: unknown;
  /** Its headline. */
  readonly headline?: unknown;
  /** When it was posted. */
  readonly publishedAt?: unknown;
  /** When it was changed. */
  readonly modifiedAt?: unknown;
  /** Who wrote it. */
  readonly authors?: unknown;
  /** True where it is held at the top. */
  readonly pinned?: unknown;
  /** Its blocks, as our own readers made them. */
  readonly body?: readonly Block[];
}

/** What a format's reader knows of what makes a story a live one; every part is a claim. */
export interface LiveClaim {
  /** True while updates come in. */
  readonly isLive?: unknown;
  /** When coverage began. */
  readonly startedAt?: unknown;
  /** When coverage ended. */
  readonly endedAt?: unknown;
  /** The entries, in the source's order. */
  readonly updates?: readonly LiveUpdateClaim[];
}

function update(claim: LiveUpdateClaim, context: Context): LiveUpdate[] {
  const body = claim.body ?? [];
  const value: LiveUpdate = withoutAbsent({
    id: plain(2000)(claim.id, context),
    url: url(claim.url, context),
    headline: plain(400)(claim.headline, context),
    publishedAt: date(claim.publishedAt, context),
    modifiedAt: date(claim.modifiedAt, context),
    authors: authors(claim.authors, context) ?? [],
    pinned: yesOrNo(claim.pinned, context) ? true : undefined,
    body: [...body],
  });
  return value.headline !== undefined || body.length > 0 ? [value] : [];
}

/** What makes a story a live one; nothing where there is not one entry and no time of coverage. */
export const live: Clean<Live> = (claim, context) => {
  const parts: LiveClaim = partsOf<LiveClaim>(claim, 'isLive');
  const updates = (Array.isArray(parts.updates) ? (parts.updates as readonly LiveUpdateClaim[]) : []).flatMap((each) =>
    update(each, context),
  );
  const value: Live = withoutAbsent({
    isLive: yesOrNo(parts.isLive, context),
    startedAt: date(parts.startedAt, context),
    endedAt: date(parts.endedAt, context),
    updates,
  });
  return updates.length > 0 || value.startedAt !== undefined ? value : undefined;
};
