import { type Late, late } from './late.ts';
import type { newTabIn } from './new-tab.ts';

/** What is said of links that open in a new tab. */
export const newTab: Late<{ newTabIn: typeof newTabIn }> = late(() => import('./new-tab.ts'));
