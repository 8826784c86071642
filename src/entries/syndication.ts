/**
 * A digest as a feed, for whoever publishes one. Apart from the first entry, so that those who only read do not carry it.
 *
 * @module standfirst/syndication
 */
export { toJsonFeed } from '../render/json-feed.ts';
export type { JsonFeed, JsonFeedItem, JsonFeedOptions } from '../render/json-feed.ts';
export { toRss } from '../render/rss.ts';
