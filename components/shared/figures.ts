import { html, nothing } from 'lit';
import type { Figure, Gallery, Image, Media } from 'standfirst/model';
import type { Locale } from './language.ts';
import { listOf } from './lists.ts';
import { phrasing } from './phrasing.ts';
import { figcaption, img, type PictureOptions, type PictureWatch } from './picture.ts';
import { duration } from './minutes.ts';
import { safeUrl } from './urls.ts';

/** What the figures of a text are rendered with. */
export interface FigureOptions {
  /** The language of the words that are ours. */
  readonly locale: Locale;
  /** Knows which pictures could not be loaded. */
  readonly watch: PictureWatch;
}

/** Renders a picture with its caption and credit; nothing, not even the caption, where it cannot be shown. */
export function figure(
  image: Image | null | undefined,
  part: string,
  options: FigureOptions & Partial<PictureOptions>,
): unknown {
  const picture = img(image, options);
  if (!image || !picture) return nothing;
  return html`<figure part=${part}>${picture}${figcaption(image, options.locale, phrasing(image.caption))}</figure>`;
}

/** Renders a figure of the body. */
export function figureBlock(block: Figure, options: FigureOptions): unknown {
  return figure(block.image, 'figure', options);
}

/** Renders pictures that are shown as one. */
export function gallery(block: Gallery, options: FigureOptions): unknown {
  const pictures = listOf(block.images).filter((image) => options.watch.source(image) !== undefined);
  if (pictures.length === 0) return nothing;
  const caption = phrasing(block.caption);
  return html`<figure part="gallery">
    <ul part="gallery-list" role="list">
      ${pictures.map((image) => html`<li>${figure(image, 'figure', options)}</li>`)}
    </ul>
    ${caption.length > 0 ? html`<figcaption><span part="caption">${caption}</span></figcaption>` : nothing}
  </figure>`;
}

function player(block: Media, src: string, { watch }: FigureOptions): unknown {
  const name = block.title ?? nothing;
  if (block.type === 'audio') {
    return html`<audio part="player" controls preload="none" aria-label=${name} src=${src}></audio>`;
  }
  const poster = watch.source(block.poster) ?? nothing;
  return html`<video
    part="player"
    controls
    playsinline
    preload="none"
    aria-label=${name}
    poster=${poster}
    src=${src}
  ></video>`;
}

function lengthOf(seconds: number | undefined, locale: Locale): string | undefined {
  if (typeof seconds !== 'number' || !(seconds > 0)) return undefined;
  return seconds < 60
    ? duration(Math.round(seconds), 'second', locale)
    : duration(Math.round(seconds / 60), 'minute', locale);
}

/** Renders a video or a recording: a player that loads nothing before it is started, and a link. */
export function media(block: Media, options: FigureOptions): unknown {
  const { locale } = options;
  const src = safeUrl(block.url);
  const href = safeUrl(block.embedUrl) ?? src;
  const caption = phrasing(block.caption);
  if (href === undefined && !block.title && caption.length === 0) return nothing;
  const length = lengthOf(block.durationSeconds, locale);
  return html`<figure part="media">
    ${src === undefined ? img(block.poster, options) : player(block, src, options)}
    <figcaption>
      ${block.title ? html`<span part="media-title">${block.title}</span>` : nothing}
      ${caption.length > 0 ? html`<span part="caption">${caption}</span>` : nothing}
      ${
        href === undefined
          ? nothing
          : html`<span part="media-line"
              ><a part="media-link" href=${href}>${locale.words[block.type]}</a
              >${length ? ` (${length})` : nothing}</span
            >`
      }
    </figcaption>
  </figure>`;
}
