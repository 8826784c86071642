import { isWallLine } from '../../pieces/boilerplate.ts';
import { yesOrNo } from '../../fields/plain.ts';
import { metaOf } from '../../page/page.ts';
import type { Rule } from '../../resolve.ts';
import { attribute, endOf, shortTextOf } from '../../tree/read.ts';
import { jsonText } from './json-ld-claims.ts';
import { ld, meta, micro } from './places.ts';
import { microdataOf } from './page-claims.ts';
import type { StoryPage } from './story-page.ts';

/** What walls are called. */
const WALL =
  /(?:^|[\s_-])(?:pay-?wall|reg-?wall|registration-wall|subscri(?:be|ption)-wall|meter-?wall|piano-\S+)(?:$|[\s_-])/iu;
/** A wall says no more than this; what is longer is the text that it is drawn around. */
const MAX_WALL = 600;

/** True where the text ends at a wall: one that is named so stands behind it, or a line that asks for a subscription. */
function endsAtWall(story: StoryPage): boolean {
  const { page, body, around } = story;
  const { end } = body();
  const lines = [...around().head, ...around().foot];
  const isBehind = (index: number): boolean => {
    const text = endOf(page.tree, index) >= end ? shortTextOf(page.tree, index, MAX_WALL) : undefined;
    return text !== undefined && text !== '' && WALL.test(attribute(page.tree, index, 'class') ?? '');
  };
  return (
    (page.marked.get('overlay') ?? []).some(isBehind) ||
    lines.some(({ start, text }) => start >= end && isWallLine(text))
  );
}

/** What is told of who may read a story, and whether the page holds all of it. */
function claimOf(story: StoryPage, claim: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isClosed = yesOrNo(claim.free, story.context) === false || claim.tier === 'locked' || claim.tier === 'metered';
  return isClosed ? { ...claim, bodyTruncated: endsAtWall(story) } : claim;
}

/** Where pages say who may read a story. */
export const ACCESS_RULES: readonly Rule<StoryPage>[] = [
  ld(
    'isAccessibleForFree',
    0.9,
    (story) =>
      story.ld &&
      claimOf(story, {
        free: story.ld.isAccessibleForFree,
        selectors: jsonText((story.ld.hasPart as Record<string, unknown> | undefined)?.cssSelector),
        tier: metaOf(story.page, 'article:content_tier'),
      }),
  ),
  micro('isAccessibleForFree', 0.85, (story) => claimOf(story, { free: microdataOf(story, 'isAccessibleForFree') })),
  meta('article:content_tier', 0.85, (story) => claimOf(story, { tier: metaOf(story.page, 'article:content_tier') })),
];
