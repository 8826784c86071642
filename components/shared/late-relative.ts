import { type Late, late } from './late.ts';
import type { relativeMoment, tick } from './relative.ts';

/** Distances from now. */
export const relative: Late<{ relativeMoment: typeof relativeMoment; tick: typeof tick }> = late(
  () => import('./relative.ts'),
);
