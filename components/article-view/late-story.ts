import { type Late, late } from '../shared/late.ts';
import type { renderStory, storyLooks } from './story.ts';

/** What renders a story. */
export const story: Late<{ renderStory: typeof renderStory; storyLooks: typeof storyLooks }> = late(
  () => import('./story.ts'),
);
