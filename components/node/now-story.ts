import * as part from '../article-view/story.ts';
import type { Late } from '../shared/late.ts';

/** What renders a story, from the start: takes the place of `late-story.ts` where all is one file. */
export const story: Late<typeof part> = { now: part, need: () => undefined };
