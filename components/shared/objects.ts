import { type Late, late } from './late.ts';
import type { cardOf } from './teaser.ts';

/** What reads the objects of the model for cards: those of attributes alone never need it. */
export const objects: Late<{ cardOf: typeof cardOf }> = late(() => import('./teaser.ts'));
