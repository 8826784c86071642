import * as part from '../shared/body.ts';
import type { Late } from '../shared/late.ts';

/** What renders blocks of text, from the start: takes the place of `late-body.ts` where all is one file. */
export const text: Late<typeof part> = { now: part, need: () => undefined };
