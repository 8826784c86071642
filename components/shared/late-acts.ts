import type { actLooks, attendTo, focusable } from './acts.ts';
import { type Late, late } from './late.ts';

/** What is done with an element, once it is shown. */
export const acts: Late<{
  actLooks: typeof actLooks;
  attendTo: typeof attendTo;
  focusable: typeof focusable;
}> = late(() => import('./acts.ts'));
