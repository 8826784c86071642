import type { LanguageTag, Url } from './values.ts';

/** What kind of piece it is. */
export type Genre =
  | 'news'
  | 'opinion'
  | 'analysis'
  | 'review'
  | 'feature'
  | 'interview'
  | 'explainer'
  | 'liveblog'
  | 'obituary'
  | 'satire'
  | 'press-release'
  | 'sponsored'
  | 'blog'
  | 'other';

/** The place and agency that open a news story: "KYIV (Reuters)". */
export interface Dateline {
  /** As printed. */
  raw: string;
  /** The place. */
  place?: string;
  /** The agency. */
  source?: string;
}

/** A step of the path from the home page to this one. */
export interface Breadcrumb {
  /** Its name. */
  name: string;
  /** Its address. */
  url?: Url;
}

/** The same story in another language. */
export interface Translation {
  /** Its language. */
  language: LanguageTag;
  /** Its address. */
  url: Url;
}

/** The same story at other addresses. */
export interface AlternateUrls {
  /** AMP version. */
  amp?: Url;
  /** Short link. */
  short?: Url;
  /** oEmbed document. */
  oembed?: Url;
  /** The publisher's JSON of it. */
  json?: Url;
  /** ActivityPub object. */
  activity?: Url;
}
