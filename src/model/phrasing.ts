import type { LanguageTag, Url } from './values.ts';

/** A run of characters (mdast `text`). */
export interface Text {
  type: 'text';
  /** The characters, white space collapsed. */
  value: string;
}

/** A forced line break (mdast `break`). */
export interface Break {
  type: 'break';
}

/** A run of code (mdast `inlineCode`). */
export interface InlineCode {
  type: 'inlineCode';
  /** The code. */
  value: string;
}

/** A link (mdast `link`). */
export interface Link {
  type: 'link';
  /** Where it leads: `http(s)`, `mailto`, `tel`, or a fragment of this page. */
  url: Url;
  /** Advisory title. */
  title?: string;
  /** What it stands on. */
  children: Phrasing[];
}

/** Text with a meaning of its own. `emphasis`, `strong` and `delete` are mdast's; the others are what news pages add. */
export interface Span {
  type: 'emphasis' | 'strong' | 'delete' | 'underline' | 'mark' | 'quote' | 'subscript' | 'superscript';
  /** The text, nested. */
  children: Phrasing[];
}

/** Words in a language other than their surroundings'. */
export interface Foreign {
  type: 'foreign';
  /** Their language. */
  lang: LanguageTag;
  /** The text, nested. */
  children: Phrasing[];
}

/** Text within a block: mdast's phrasing content. */
export type Phrasing = Text | Break | InlineCode | Link | Span | Foreign;
