/**
 * Rules for single sites, for whoever wants to correct one. They are an entry of their own, since a reader of CSS selectors
 * comes with them.
 *
 * @module standfirst/sites
 */
export { defineSite } from '../formats/html/site-rules.ts';
export type { SitePage, SiteRule, SiteSpec } from '../formats/html/site-rules.ts';
