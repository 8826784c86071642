import type { body, bodyLooks } from './body.ts';
import { type Late, late } from './late.ts';

/** What renders blocks of text. */
export const text: Late<{ body: typeof body; bodyLooks: typeof bodyLooks }> = late(() => import('./body.ts'));
