import type { Author } from './author.ts';
import type { Block } from './block.ts';
import type { Envelope } from './envelope.ts';
import type { DateString, Url } from './values.ts';
import type { Image } from './image.ts';
import type { Story } from './story.ts';

/** What kind of collection it is. */
export type DigestForm =
  'newsletter' | 'listing' | 'feed' | 'author-page' | 'tag-page' | 'homepage' | 'sitemap' | 'search' | 'api-list';

/** Stories under one heading. */
export interface StoryGroup {
  /** The heading. */
  title?: string;
  /** The page that the heading leads to. */
  url?: Url;
  /** The stories, in the page's order. */
  stories: Story[];
}

/** How to get at the stories that are not here. */
export interface Pagination {
  /** True where there are more: a "Show More" button, a next page. */
  hasMore?: boolean;
  /** The words on the button. */
  label?: string;
  /** The next page. */
  nextUrl?: Url;
  /** The page before. */
  prevUrl?: Url;
  /** This page's number, from 1. */
  page?: number;
  /** Stories a page. */
  pageSize?: number;
  /** Stories in all. */
  total?: number;
}

/** A collection of stories: a news feed, a newsletter, a listing, an author's page. */
export interface Digest extends Envelope {
  type: 'digest';
  /** What kind of collection it is. */
  form: DigestForm;
  /** Its title. */
  title?: string;
  /** What it says of itself. */
  description?: string;
  /** The text that opens it: the week in three sentences. */
  intro: Block[];
  /** Its picture. */
  image?: Image;
  /** Who made it. */
  authors: Author[];
  /** When it was published. */
  publishedAt?: DateString;
  /** When it was last changed. */
  modifiedAt?: DateString;
  /** The stories; one group without a title where the source has no groups. */
  groups: StoryGroup[];
  /** How to get at more. */
  pagination?: Pagination;
  /** Its feed. */
  feedUrl?: Url;
  /** The site's home page. */
  homePageUrl?: Url;
}
