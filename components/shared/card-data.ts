import type { Author, DateString, Direction, Image, LanguageTag } from 'standfirst/model';
import type { Slotted } from './content.ts';
import type { Locale } from './language.ts';
import type { PictureOptions } from './picture.ts';
import type { Piece } from './template.ts';
import type { DateStyle } from './time.ts';

/** What a card shows of a story, whether it has the whole of it, another page's word for it, or attributes. */
export interface Teaser {
  /** Headline. */
  readonly headline?: string | undefined;
  /** Where it is. */
  readonly href?: string | undefined;
  /** The word or two above the headline. */
  readonly kicker?: string | undefined;
  /** Section. */
  readonly section?: string | undefined;
  /** What is told of it. */
  readonly excerpt?: string | undefined;
  /** Its picture, or the address of one. */
  readonly image?: Image | string | undefined;
  /** Who wrote it. */
  readonly authors?: readonly Author[] | undefined;
  /** Who published it. */
  readonly publisher?: string | undefined;
  /** When it was published. */
  readonly published?: DateString | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateString | undefined;
  /** Minutes of reading. */
  readonly readingTime?: number | undefined;
  /** Its language. */
  readonly language?: LanguageTag;
  /** The direction of its text. */
  readonly direction?: Direction | undefined;
}

/** How a card is laid out. */
export type CardLayout = 'auto' | 'stacked' | 'side' | 'compact';

/** What a card shows. */
export interface CardData extends Omit<Teaser, 'authors'> {
  /** Who wrote it; in one text, names are set apart by semicolons. */
  readonly authors?: readonly string[] | string | undefined;
  /** The picture's replacement text. */
  readonly imageAlt?: string;
  /** Its renditions. */
  readonly imageSrcset?: string;
  /** How wide it will be. */
  readonly imageSizes?: string;
  /** Its width in pixels. */
  readonly imageWidth?: number;
  /** Its height in pixels. */
  readonly imageHeight?: number;
  /** Its caption. */
  readonly caption?: string;
  /** Whom it is owed to. */
  readonly credit?: string;
}

/** How a card shows it. */
export interface CardOptions extends PictureOptions, Slotted {
  /** The language of what the card says itself. */
  readonly locale: Locale;
  /** The level of the headline. */
  readonly headingLevel: number;
  /** The headline's id, by which the card is named: an id, or a word of the program. */
  readonly headlineId: Piece | string;
  /** How it is laid out. */
  readonly layout: CardLayout;
  /** How dates are shown. */
  readonly dateStyle: DateStyle;
  /** Where the link opens. */
  readonly target?: string | null | undefined;
  /** Leaves out the picture. */
  readonly withoutMedia?: boolean;
  /** Leaves out caption and credit. */
  readonly withoutCaption?: boolean;
  /** Leaves out the excerpt. */
  readonly withoutExcerpt?: boolean;
  /** Leaves out the line of facts. */
  readonly withoutMeta?: boolean;
}
