import type { AlternateUrls, Breadcrumb, Dateline, Genre, Translation } from './article.ts';
import type { AuthorKind, Contribution } from './author.ts';
import type {
  BlockBase,
  Code,
  Figure,
  Gallery,
  Heading,
  Media,
  NoteKind,
  Paragraph,
  Table,
  ThematicBreak,
} from './block.ts';
import type { DigestForm, Pagination } from './digest.ts';
import type { Envelope } from './envelope.ts';
import type { Image } from './image.ts';
import type { Phrasing } from './phrasing.ts';
import type { Publisher } from './publisher.ts';
import type { Access } from './story.ts';
import type { DateString, LanguageTag, Url } from './values.ts';

// The model is a circle: an author has a digest of stories, a story may hold its article, whose body may hold stories and
// names authors. What is on the circle stands in this file; what it is made of stands in the others.

/** Somebody who writes: by name on a story, in an author box, or on a page of their own. */
export interface Author extends Partial<Envelope> {
  type: 'author';
  /** Person, organisation, or not told. */
  kind: AuthorKind;
  /** The name as printed. */
  name: string;
  /** Given name, where the source tells it apart. */
  givenName?: string;
  /** Family name, where the source tells it apart. */
  familyName?: string;
  /** What they did for the story. */
  contribution: Contribution;
  /** Their role: "News Editor". */
  jobTitle?: string;
  /** About them; paragraphs are set apart by two breaks. */
  bio?: Phrasing[];
  /** True where the source cuts the bio short. */
  bioTruncated?: boolean;
  /** Portrait. */
  image?: Image;
  /** Their page at this publisher. */
  url?: Url;
  /** Their profiles elsewhere. */
  sameAs: Url[];
  /** E-mail address. */
  email?: string;
  /** Where they work: "Tbilisi, Georgia". */
  location?: string;
  /** Whom they work for. */
  affiliation?: Publisher;
  /** Their stories, on a page of their own. */
  stories?: Digest;
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

/** A list (mdast). */
export interface List extends BlockBase {
  type: 'list';
  /** True where the items are numbered. */
  ordered: boolean;
  /** The first number, where it is not 1. */
  start?: number;
  /** Its items. */
  children: ListItem[];
}

/** An item of a list (mdast). */
export interface ListItem extends BlockBase {
  type: 'listItem';
  /** Its blocks. */
  children: Block[];
}

/** A quotation set apart (mdast), or a pull quote. */
export interface Blockquote extends BlockBase {
  type: 'blockquote';
  /** Its blocks. */
  children: Block[];
  /** Who said it. */
  attribution?: Phrasing[];
  /** True where it repeats a sentence of the body for show. */
  pull?: boolean;
}

/** Something of another site, shown in the story: a post, a map, a document. */
export interface Embed extends BlockBase {
  type: 'embed';
  /** Where it is. */
  url: Url;
  /** Whose it is: "X", "YouTube", "Instagram". */
  provider?: string;
  /** Its title. */
  title?: string;
  /** Its words, where the page carries them: a post's text. */
  children: Block[];
}

/** A story that the text points to. */
export interface RelatedStory extends BlockBase {
  type: 'relatedStory';
  /** The words that announce it: "Read also". */
  label?: string;
  /** The story. */
  story: Story;
}

/** What the newsroom says about the story: a correction, an update, a disclosure. */
export interface Note extends BlockBase {
  type: 'note';
  /** Its kind. */
  kind: NoteKind;
  /** When it was added. */
  date?: DateString;
  /** Its text. */
  children: Block[];
}

/** A piece of a body. mdast's nodes have mdast's names and fields; the others are what news adds. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | Table
  | Code
  | ThematicBreak
  | Figure
  | Gallery
  | Media
  | Embed
  | RelatedStory
  | Note;

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
  /** Which of several pages this is, and where the others are. */
  pagination?: Pagination;
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

/** Stories under one heading. */
export interface StoryGroup {
  /** The heading. */
  title?: string;
  /** The page that the heading leads to. */
  url?: Url;
  /** The stories, in the page's order. */
  stories: Story[];
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
