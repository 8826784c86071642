import { box, slotOr } from './boxes.ts';
import type { Slotted } from './content.ts';
import { cardHeadline } from './headline.ts';
import type { Locale } from './language.ts';
import { objects, written } from './objects.ts';
import { type PictureOptions, pictures } from './picture.ts';
import type { Teaser } from './teaser.ts';
import { html, literal, type Piece } from './template.ts';
import type { DateStyle } from './time.ts';

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

/** True where there is something for the line of facts. */
function isFactual({ authors, published, updatedAt, readingTime }: CardData, options: CardOptions): boolean {
  if (options.withoutMeta) return false;
  const isSlotted = options.slotted('meta') ?? options.slotted('byline');
  return Boolean(authors?.length || published || updatedAt || readingTime || isSlotted);
}

/**
 * Renders a story as a card.
 *
 * @param data - What it shows.
 * @param options - How.
 * @param part - The name of its outermost box.
 */
export function card(data: CardData, options: CardOptions, part: 'base' | 'card' = 'base'): Piece {
  const { lang, dir } = written(data);
  const headline = cardHeadline(data, options, lang);
  const isPictured = !options.withoutMedia && (data.image || options.slotted('media'));
  return html`<article
    part=${literal(part)}
    class="card ${objects.now?.classOf(options.layout)}"
    aria-labelledby=${headline && options.headlineId}
    dir=${dir}
  >
    ${isPictured ? pictures.use()?.cardMedia(data, options, lang) : undefined}
    <div part="body">
      ${box(options, 'eyebrow', data.kicker ?? data.section, lang)}${headline}${
        !options.withoutExcerpt && box(options, 'excerpt', data.excerpt, lang)
      }${slotOr(options, '', undefined)}${isFactual(data, options) ? objects.use()?.factsOf(data, options) : undefined}${box(options, 'footer')}
    </div>
  </article>`;
}
