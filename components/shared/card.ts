import { byline, namesOf } from './authors.ts';
import { box, fact, meta, type Slotted } from './boxes.ts';
import { cardHeadline } from './headline.ts';
import { type Locale, scriptOf } from './language.ts';
import { type Late, late } from './late.ts';
import type { knowLayouts, layoutLooks } from './layouts.ts';
import { minutesIn } from './minutes.ts';
import { captions, img, pictureFrom, type PictureWatch } from './picture.ts';
import type { Picture } from './source-set.ts';
import type { Teaser } from './teaser.ts';
import { html, literal, type Piece } from './template.ts';
import { dateTime, type DateStyle, updatedTime } from './time.ts';

/** How a card is laid out. */
export type CardLayout = 'auto' | 'stacked' | 'side' | 'compact';

const LAYOUTS: readonly string[] = ['stacked', 'side', 'compact'] satisfies CardLayout[];

/** The looks of cards whose layout does not go by their width. */
export const layouts: Late<{ knowLayouts: typeof knowLayouts; layoutLooks: typeof layoutLooks }> = late(
  () => import('./layouts.ts'),
);

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
export interface CardOptions extends Slotted {
  /** The language of what the card says itself. */
  readonly locale: Locale;
  /** Knows which pictures could not be loaded. */
  readonly pictures: PictureWatch;
  /** The level of the headline. */
  readonly headingLevel: number;
  /** The headline's id, by which the card is named: an id, or a word of the program. */
  readonly headlineId: Piece | string;
  /** How it is laid out. */
  readonly layout: CardLayout;
  /** How dates are shown. */
  readonly dateStyle: DateStyle;
  /** When the picture is loaded. */
  readonly loading?: 'lazy' | 'eager';
  /** What the browser is told of its urgency. */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined;
  /** What of the picture is kept where it is cut, as `object-position` has it. */
  readonly focalPoint?: string | null | undefined;
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
function pictureOf(data: CardData): Picture | undefined {
  const base = pictureFrom(data.image);
  return (
    base && {
      ...base,
      alt: data.imageAlt ?? base.alt ?? '',
      width: data.imageWidth ?? base.width,
      height: data.imageHeight ?? base.height,
      ...(typeof data.credit === 'string' && { creditLine: data.credit, credits: [], copyrightNotice: '' }),
    }
  );
}

function caption(picture: Picture, data: CardData, options: CardOptions): Piece | undefined {
  const { caption: words } = data;
  const isTold =
    words ||
    [picture.caption, picture.credits, picture.creditLine, picture.copyrightNotice].some((each) => each?.length);
  return isTold && !options.withoutCaption ? captions.use()?.cardCaption(options, picture, words) : undefined;
}

function media(data: CardData, options: CardOptions, lang: string | undefined): Piece | undefined {
  if (options.slotted('media'))
    return html`<figure part="media">
      <div part="frame"><slot class="media" name="media"></slot></div>
    </figure>`;
  const picture = pictureOf(data);
  if (!picture) return undefined;
  const { pictures: watch, loading, fetchPriority, focalPoint } = options;
  const { imageSizes: sizes, imageSrcset: srcset } = data;
  const image = img(picture, { watch, loading, fetchPriority, focalPoint, sizes, srcset });
  if (!image) return undefined;
  return html`<figure part="media" lang=${lang}>
    <div part="frame">${image}</div>
    ${caption(picture, data, options)}
  </figure>`;
}

function facts(data: CardData, options: CardOptions): Piece | undefined {
  const { locale } = options;
  const slotted = options.slotted('byline') && html`<slot class="above" name="byline"></slot>`;
  return meta(
    options,
    fact('byline', slotted ?? byline(namesOf(data.authors), locale)),
    fact('date', dateTime(data.published, options)),
    fact('updated', updatedTime(data.published, data.updatedAt, options)),
    fact('reading-time', minutesIn(data.readingTime, locale)),
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
  const script = scriptOf(data);
  const { lang } = script;
  const { layout, withoutExcerpt, withoutMedia, withoutMeta } = options;
  const headline = cardHeadline(data, options, script);
  return html`<article
    part=${literal(part)}
    class="card ${literal(LAYOUTS.includes(layout) ? layout : 'auto')}"
    aria-labelledby=${headline && options.headlineId}
    dir=${script.dir}
  >
    ${!withoutMedia && media(data, options, lang)}
    <div part="body">
      ${box(options, 'eyebrow', data.kicker ?? data.section, lang)}${headline}${
        !withoutExcerpt && box(options, 'excerpt', data.excerpt, lang)
      }${options.slotted('') && html`<slot class="above"></slot>`}${
        !withoutMeta && facts(data, options)
      }${box(options, 'footer', '')}
    </div>
  </article>`;
}
