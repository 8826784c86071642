import type { HydrationReader } from './hydrated-story.ts';

/**
 * A page that stands in a browser shows its story, since its program has run, so nobody there pays for the reading of what
 * the program ran on; who reads pages that were fetched passes the format of `standfirst/hydration`.
 */
export const hydratedStory: HydrationReader = () => undefined;
