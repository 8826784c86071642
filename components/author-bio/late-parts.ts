import { type Late, late } from '../shared/late.ts';
import type { bioLooks, initialsIn, renderBio, unwatchBio, watchBio } from './bio.ts';
import type { profileLooks, profiles } from './profiles.ts';

/** What shows a bio, and opens one that is cut, and the initials of who has no portrait. */
export const text: Late<{
  bioLooks: typeof bioLooks;
  initialsIn: typeof initialsIn;
  renderBio: typeof renderBio;
  unwatchBio: typeof unwatchBio;
  watchBio: typeof watchBio;
}> = late(() => import('./bio.ts'));

/** What lists the profiles of somebody who has some. */
export const elsewhere: Late<{ profileLooks: typeof profileLooks; profiles: typeof profiles }> = late(
  () => import('./profiles.ts'),
);
