import { nothing } from 'lit';
import { html } from './template.ts';
import type { Figure, Gallery, Image, Media } from 'standfirst/model';
import { figcaption } from './captions.ts';
import type { Locale } from './language.ts';
import { listOf } from './lists.ts';
import { phrasing } from './phrasing.ts';
import { img, sourceOf } from './img.ts';
import type { PictureOptions, PictureWatch } from './picture.ts';
import { lengthOf } from './minutes.ts';
import { safeUrl, siteOf } from './urls.ts';
import { allWords } from './words.ts';

/** What the figures of a text are rendered with. */
export interface FigureOptions {
  /** The language of the words that are ours. */
  readonly locale: Locale;
  /** Knows which pictures could not be loaded. */
  readonly pictures: PictureWatch;
}

const opened = new WeakMap<PictureWatch, Set<string>>();

/** The players of other sites that were asked for. */
function openedIn(watch: PictureWatch): Set<string> {
  let urls = opened.get(watch);
  if (!urls) opened.set(watch, (urls = new Set()));
  return urls;
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
  const pictures = listOf(block.images).filter((image) => sourceOf(options.pictures, image) !== undefined);
  if (pictures.length === 0) return nothing;
  const caption = phrasing(block.caption);
  return html`<figure part="gallery">
    <ul part="gallery-list" role="list">
      ${pictures.map((image) => html`<li>${figure(image, 'figure', options)}</li>`)}
    </ul>
    ${caption ? html`<figcaption><span part="caption">${caption}</span></figcaption>` : nothing}
  </figure>`;
}

function player(block: Media, src: string, { pictures }: FigureOptions): unknown {
  const name = block.title ?? nothing;
  if (block.type === 'audio') {
    return html`<audio part="player" controls preload="none" aria-label=${name} src=${src}></audio>`;
  }
  const poster = sourceOf(pictures, block.poster) ?? nothing;
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

/** The player of another site, once the reader has asked for it. Only the web is asked: no other scheme has players. */
function frame(block: Media, url: string): unknown {
  return html`<iframe
    part="player"
    title=${block.title ?? siteOf(url) ?? url}
    allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    referrerpolicy="strict-origin-when-cross-origin"
    sandbox="allow-popups allow-presentation allow-same-origin allow-scripts"
    src=${url}
  ></iframe>`;
}

function picturePart(block: Media, src: string | undefined, options: FigureOptions): unknown {
  const embed = safeUrl(block.embedUrl);
  if (embed !== undefined && openedIn(options.pictures).has(embed)) return frame(block, embed);
  return src === undefined ? img(block.poster, options) : player(block, src, options);
}

/** The link to a video or a recording. Where another site has a player, it opens here; with a key held, elsewhere. */
function mediaLink(block: Media, href: string, { locale, pictures }: FigureOptions): unknown {
  const embed = safeUrl(block.embedUrl);
  const open = (event: MouseEvent): void => {
    if (embed === undefined || !/^https:/iu.test(embed)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openedIn(pictures).add(embed);
    pictures.requestUpdate();
  };
  return html`<a part="media-link" href=${href} @click=${open}>${allWords(locale.words)[block.type]}</a>`;
}

/** Renders a video or a recording: a player that loads nothing before it is started, and a link. */
export function media(block: Media, options: FigureOptions): unknown {
  const { locale } = options;
  const src = safeUrl(block.url);
  const href = safeUrl(block.embedUrl) ?? src;
  const caption = phrasing(block.caption);
  if (href === undefined && !block.title && !caption) return nothing;
  const length = lengthOf(block.durationSeconds, locale);
  return html`<figure part="media">
    ${picturePart(block, src, options)}
    <figcaption>
      ${block.title ? html`<span part="media-title">${block.title}</span>` : nothing}
      ${caption ? html`<span part="caption">${caption}</span>` : nothing}
      ${
        href === undefined
          ? nothing
          : html`<span part="media-line">${mediaLink(block, href, options)}${length ? ` (${length})` : nothing}</span>`
      }
    </figcaption>
  </figure>`;
}
