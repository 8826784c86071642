import type { LanguageTag, Url } from './values.ts';
import type { Image } from './image.ts';
import type { Phrasing } from './phrasing.ts';

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

/** What kind of note it is. */
export type NoteKind =
  'editors-note' | 'correction' | 'clarification' | 'update' | 'retraction' | 'disclosure' | 'sponsor' | 'callout';
