import { html, nothing, type TemplateResult } from 'lit';
import { byline } from './authors.ts';
import { box, fact, meta, series, type Slotted } from './boxes.ts';
import { literal } from './flat.ts';
import { cardHeadline } from './headline.ts';
import { type Locale, scriptOf } from './language.ts';
import { minutesIn } from './minutes.ts';
import { figcaption, img, pictureFrom, type PictureWatch } from './picture.ts';
import type { Picture } from './source-set.ts';
import type { Teaser } from './teaser.ts';
import { plainText } from './text.ts';
import { dateTime, type DateStyle, updatedTime } from './time.ts';
import { writersOf } from './writers.ts';

/** How a card is laid out. */
export type CardLayout = 'auto' | 'stacked' | 'side' | 'compact';

const LAYOUTS: Readonly<Record<CardLayout, unknown>> = {
  auto: literal('auto'),
  stacked: literal('stacked'),
  side: literal('side'),
  compact: literal('compact'),
};

/** What a card shows. */
export interface CardData extends Teaser {
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
  /** The headline's id, by which the card is named. */
  readonly headlineId: string;
  /** How it is laid out. */
  readonly layout: CardLayout;
  /** How dates are shown. */
  readonly dateStyle: DateStyle;
  /** When the picture is loaded. */
  readonly loading?: 'lazy' | 'eager';
  /** What the browser is told of its urgency. */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined;
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

function media(data: CardData, options: CardOptions, lang: string | undefined): TemplateResult | undefined {
  if (options.has('media'))
    return html`<figure part="media">
      <div part="frame"><slot class="media" name="media"></slot></div>
    </figure>`;
  const picture = pictureOf(data);
  const { pictures: watch, loading, fetchPriority } = options;
  const image = img(picture, { watch, loading, fetchPriority, sizes: data.imageSizes, srcset: data.imageSrcset });
  if (!image || !picture) return undefined;
  const words = data.caption ?? plainText(picture.caption);
  return html`<figure part="media" lang=${lang ?? nothing}>
    <div part="frame">${image}</div>
    ${options.withoutCaption ? nothing : figcaption(picture, options.locale, words)}
  </figure>`;
}

function facts(data: CardData, options: CardOptions): TemplateResult | undefined {
  const { locale } = options;
  const { authors, published } = data;
  const names =
    typeof authors === 'string'
      ? authors.split(';').flatMap((name) => name.trim() || [])
      : writersOf(authors).map(({ name }) => name);
  const slotted = options.has('byline') && html`<slot class="above" name="byline"></slot>`;
  const all = series([
    fact('byline', slotted || byline(names, locale)),
    fact('date', dateTime(published, options)),
    fact('updated', updatedTime(published, data.updatedAt, options)),
    fact('reading-time', minutesIn(data.readingTime, locale)),
  ]);
  return all && html`<div class="facts">${all}</div>`;
}

/**
 * Renders a story as a card.
 *
 * @param data - What it shows.
 * @param options - How.
 * @param part - The name of its outermost box.
 */
export function card(data: CardData, options: CardOptions, part: 'base' | 'card' = 'base'): TemplateResult {
  const script = scriptOf(data);
  const { lang } = script;
  const { layout } = options;
  const headline = cardHeadline(data, options, script);
  const excerpt = options.withoutExcerpt ? undefined : box(options, 'excerpt', data.excerpt, lang);
  return html`<article
    part=${literal(part)}
    class="card ${LAYOUTS[layout] ?? LAYOUTS.auto}"
    aria-labelledby=${headline ? options.headlineId : nothing}
    dir=${script.dir ?? nothing}
  >
    ${options.withoutMedia ? nothing : media(data, options, lang)}
    <div part="body">
      ${box(options, 'eyebrow', data.kicker ?? data.section, lang)}${headline}${excerpt}${
        options.has('') ? html`<slot class="above"></slot>` : nothing
      }${options.withoutMeta ? nothing : meta(options, facts(data, options))}${box(options, 'footer', '')}
    </div>
  </article>`;
}
