import type { Url } from './values.ts';
import type { Phrasing } from './phrasing.ts';

/** What a name in a credit line did for the picture. */
export type CreditRole =
  | 'photographer'
  | 'illustrator'
  | 'videographer'
  | 'agency'
  | 'source'
  | 'handout'
  | 'courtesy'
  | 'copyright'
  | 'other';

/** One link of a credit chain. */
export interface Credit {
  /** The person, agency or office: "Getty Images". */
  name: string;
  /** What it did. */
  role?: CreditRole;
  /** Its page. */
  url?: Url;
}

/** Another rendition of the same picture. */
export interface ImageVariant {
  /** Where it is. */
  url: Url;
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
  /** Device pixels per CSS pixel: the `2x` of a srcset. */
  density?: number;
  /** MIME type. */
  mediaType?: string;
}

/** A picture, its words, and those it is owed to. */
export interface Image {
  /** The best rendition for reading; absent where the source only tells of the picture, as pasted text does. */
  url?: Url;
  /** Replacement text; the empty string means that the picture is decoration. */
  alt?: string;
  /** What the caption says, without the credit. */
  caption?: Phrasing[];
  /** The credit as it stood, less its brackets: "Handout/Anadolu Agency/Getty Images". */
  creditLine?: string;
  /** The credit line, name by name, in its order. */
  credits: Credit[];
  /** The notice of copyright, if one is stated. */
  copyrightNotice?: string;
  /** The licence's address. */
  license?: Url;
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
  /** Other renditions, as a srcset lists them. */
  variants: ImageVariant[];
  /** How it was made: a term of IPTC's Digital Source Type vocabulary. */
  digitalSourceType?: string;
}
