import { type Late, late } from '../shared/late.ts';
import type { bioLooks, initialsIn, profilesIn, renderBio, unwatchBio, watchBio } from './bio.ts';

/** What shows a bio, and opens one that is cut, the initials of who has no portrait, and the profiles. */
export const text: Late<{
  bioLooks: typeof bioLooks;
  initialsIn: typeof initialsIn;
  profilesIn: typeof profilesIn;
  renderBio: typeof renderBio;
  unwatchBio: typeof unwatchBio;
  watchBio: typeof watchBio;
}> = late(() => import('./bio.ts'));
