import type { bodyIn, bodyLooks } from './body.ts';
import { type Late, late } from './late.ts';

/** What renders blocks of text. */
export const text: Late<{ bodyIn: typeof bodyIn; bodyLooks: typeof bodyLooks }> = late(() => import('./body.ts'));
