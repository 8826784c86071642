import type { Article } from './article.ts';
import type { Author } from './author.ts';
import type { Publisher } from './publisher.ts';
import type { DateString, LanguageTag, Url } from './values.ts';
import type { Image } from './image.ts';

/** Who may read it. */
export interface Access {
  /** True where anyone may read all of it. */
  free?: boolean;
  /** What it asks of a reader. */
  tier?: 'free' | 'registration' | 'metered' | 'locked';
  /** True where the body ends at the wall. */
  bodyTruncated?: boolean;
  /** The page's own CSS selectors of what is behind the wall. */
  selectors?: string[];
}

/** A story as another page shows it: a card, a related link, an item of a digest. */
export interface Story {
  type: 'story';
  /** Headline. */
  headline: string;
  /** Where it is. */
  url?: Url;
  /** The word or two above the headline. */
  kicker?: string;
  /** What the card tells of it. */
  excerpt?: string;
  /** True where the excerpt was cut, with or without an ellipsis. */
  excerptTruncated?: boolean;
  /** Its picture. */
  image?: Image;
  /** Who wrote it. */
  authors: Author[];
  /** Who published it. */
  publisher?: Publisher;
  /** When it was published. */
  publishedAt?: DateString;
  /** When it was last changed. */
  modifiedAt?: DateString;
  /** Section. */
  section?: string;
  /** Tags. */
  tags: string[];
  /** Its language. */
  language?: LanguageTag;
  /** Minutes of reading. */
  readingTimeMinutes?: number;
  /** Comments so far. */
  commentCount?: number;
  /** Who may read it. */
  access?: Access;
  /** The source's own identifier. */
  id?: string;
  /** The whole story, where the source gives it inline. */
  article?: Article;
}
