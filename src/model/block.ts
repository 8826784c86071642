import type { DateString, LanguageTag, Url } from './values.ts';
import type { Image } from './image.ts';
import type { Phrasing } from './phrasing.ts';
import type { Story } from './story.ts';

/** What any block may carry. */
export interface BlockBase {
  /** The fragment by which the page links to it. */
  id?: string;
  /** Its language, where it differs from the article's. */
  lang?: LanguageTag;
}

/** A paragraph (mdast). */
export interface Paragraph extends BlockBase {
  type: 'paragraph';
  /** Its text. */
  children: Phrasing[];
}

/** A subhead (mdast). */
export interface Heading extends BlockBase {
  type: 'heading';
  /** Rank, from 1 to 6. */
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Its text. */
  children: Phrasing[];
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

/** A table (mdast, GFM): the first row is its head where `head` says so. */
export interface Table extends BlockBase {
  type: 'table';
  /** Its caption. */
  caption?: Phrasing[];
  /** True where the first row names the columns. */
  head: boolean;
  /** Its rows. */
  children: TableRow[];
}

/** A row of a table (mdast, GFM). */
export interface TableRow {
  type: 'tableRow';
  /** Its cells. */
  children: TableCell[];
}

/** A cell of a table (mdast, GFM). */
export interface TableCell {
  type: 'tableCell';
  /** Its text. */
  children: Phrasing[];
  /** True where the cell names its row or column. */
  header?: boolean;
  /** Columns that it spans, where more than one. */
  colSpan?: number;
  /** Rows that it spans, where more than one. */
  rowSpan?: number;
}

/** Code (mdast). */
export interface Code extends BlockBase {
  type: 'code';
  /** The code, line breaks kept. */
  value: string;
  /** Its programming language. */
  language?: string;
}

/** A break between themes (mdast). */
export interface ThematicBreak extends BlockBase {
  type: 'thematicBreak';
}

/** A picture with its caption and credit. */
export interface Figure extends BlockBase {
  type: 'figure';
  /** The picture. */
  image: Image;
}

/** Several pictures shown as one. */
export interface Gallery extends BlockBase {
  type: 'gallery';
  /** The pictures. */
  images: Image[];
  /** The caption that they share. */
  caption?: Phrasing[];
}

/** A video or a sound recording. */
export interface Media extends BlockBase {
  type: 'video' | 'audio';
  /** The file. */
  url?: Url;
  /** The page of a player for it. */
  embedUrl?: Url;
  /** The still shown before it plays. */
  poster?: Image;
  /** Its title. */
  title?: string;
  /** Its caption. */
  caption?: Phrasing[];
  /** Length in seconds. */
  durationSeconds?: number;
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

/** What kind of note it is. */
export type NoteKind =
  'editors-note' | 'correction' | 'clarification' | 'update' | 'retraction' | 'disclosure' | 'sponsor' | 'callout';

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
