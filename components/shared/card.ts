import { byline, namesOf } from './authors.ts';
import { box, meta, slotOr } from './boxes.ts';
import { fact } from './facts.ts';
import type { Slotted } from './content.ts';
import { cardHeadline } from './headline.ts';
import type { Locale } from './language.ts';
import { objects, written } from './objects.ts';
import { img, pictureFrom, type PictureOptions } from './picture.ts';
import type { Teaser } from './teaser.ts';
import { html, literal, type Piece } from './template.ts';
import { dateTime, type DateStyle } from './time.ts';

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

/** The picture, where attributes say more of it than the object. */
function picture(data: CardData, options: CardOptions): Piece | undefined {
  if (!data.image) return undefined;
  const base = pictureFrom(data.image);
  const { imageAlt: alt = base.alt, imageWidth: width = base.width, imageHeight: height = base.height } = data;
  const shown = { ...base, alt, width, height, sizes: data.imageSizes, srcset: data.imageSrcset };
  const image = img(shown, options);
  const isTold = base === data.image || data.caption || data.credit;
  const caption = image && isTold && !options.withoutCaption && objects.use()?.captionOf(options, shown, data);
  return (
    image &&
    html`<div part="frame">${image}</div>
      ${caption}`
  );
}

function media(data: CardData, options: CardOptions, lang: string | undefined): Piece | undefined {
  const content = options.slotted('media')
    ? html`<div part="frame">${slotOr(options, 'media', '')}</div>`
    : picture(data, options);
  return content && html`<figure part="media" lang=${lang}>${content}</figure>`;
}

function facts(data: CardData, options: CardOptions): Piece | undefined {
  return meta(
    options,
    fact('byline', slotOr(options, 'byline', byline(namesOf(data.authors), options.locale))),
    fact('date', dateTime(data.published, options)),
    data.updatedAt || data.readingTime ? objects.use()?.moreFacts(data, options) : undefined,
  );
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
  return html`<article
    part=${literal(part)}
    class="card ${objects.now?.classOf(options.layout)}"
    aria-labelledby=${headline && options.headlineId}
    dir=${dir}
  >
    ${!options.withoutMedia && media(data, options, lang)}
    <div part="body">
      ${box(options, 'eyebrow', data.kicker ?? data.section, lang)}${headline}${
        !options.withoutExcerpt && box(options, 'excerpt', data.excerpt, lang)
      }${slotOr(options, '', undefined)}${!options.withoutMeta && facts(data, options)}${box(options, 'footer')}
    </div>
  </article>`;
}
