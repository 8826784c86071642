import type { Author } from './author.ts';
import type { Block, Note } from './block.ts';
import type { Envelope } from './envelope.ts';
import type { DateString, LanguageTag, Url } from './values.ts';
import type { Image } from './image.ts';
import type { Phrasing } from './phrasing.ts';
import type { Access, Story } from './story.ts';

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

/** One entry of a live blog. */
export interface LiveUpdate {
  /** The source's identifier. */
  id?: string;
  /** Its address. */
  url?: Url;
  /** Its headline. */
  headline?: string;
  /** When it was posted. */
  publishedAt?: DateString;
  /** When it was changed. */
  modifiedAt?: DateString;
  /** Who wrote it. */
  authors: Author[];
  /** True where it is held at the top. */
  pinned?: boolean;
  /** Its blocks. */
  body: Block[];
}

/** What makes a story a live one. */
export interface Live {
  /** True while updates come in. */
  isLive?: boolean;
  /** When coverage began. */
  startedAt?: DateString;
  /** When coverage ended. */
  endedAt?: DateString;
  /** The entries, in the page's order. */
  updates: LiveUpdate[];
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

/** A news story, typed. Only the headline is certain to be there. */
export interface Article extends Envelope {
  type: 'article';
  /** What kind of piece it is. */
  genre?: Genre;
  /** The headline, without the site's name. */
  headline: string;
  /** Other headlines that the source gives it: for search engines, for social networks. */
  alternativeHeadlines: string[];
  /** The word or two above the headline. */
  kicker?: string;
  /** The paragraph under the headline that tells what the story is. */
  standfirst?: Phrasing[];
  /** The summary meant for search engines and cards. */
  description?: string;
  /** The line that names the authors, as printed. */
  byline?: string;
  /** Who wrote it. */
  authors: Author[];
  /** The place and agency that open the text. */
  dateline?: Dateline;
  /** When it was published. */
  publishedAt?: DateString;
  /** When it was last changed. */
  modifiedAt?: DateString;
  /** The section it ran in. */
  section?: string;
  /** The path from the home page. */
  breadcrumbs: Breadcrumb[];
  /** Tags and keywords. */
  tags: string[];
  /** The picture that leads the story. */
  leadImage?: Image;
  /** The story itself, block by block. */
  body: Block[];
  /** Words in the body. */
  wordCount?: number;
  /** Minutes of reading: as stated, else computed. */
  readingTimeMinutes?: number;
  /** Corrections, updates and other notes of the newsroom. */
  notes: Note[];
  /** Stories that this one points to, in the body or at its end. */
  related: Story[];
  /** Who may read it. */
  access?: Access;
  /** What makes it a live one. */
  live?: Live;
  /** The same story in other languages. */
  translations: Translation[];
  /** Comments so far. */
  commentCount?: number;
  /** The licence's address. */
  license?: Url;
  /** Who holds the copyright. */
  copyrightHolder?: string;
  /** The same story at other addresses. */
  alternateUrls?: AlternateUrls;
}
