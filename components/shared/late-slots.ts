import { type Late, late } from './late.ts';
import type { contentOf, slot, slottedHeadline } from './slots.ts';

/** What reads the content of an element, where it has some. */
export const slots: Late<{
  contentOf: typeof contentOf;
  slot: typeof slot;
  slottedHeadline: typeof slottedHeadline;
}> = late(() => import('./slots.ts'));
