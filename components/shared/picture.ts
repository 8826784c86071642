import type { Image } from 'standfirst/model';
import type { captionLooks, cardCaption, imageSources } from './captions.ts';
import { type Late, late } from './late.ts';
import type { Picture, Shown } from './source-set.ts';
import { html, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';

/** What writes the captions, the credits and the renditions of pictures that have some. */
export const captions: Late<{
  captionLooks: typeof captionLooks;
  cardCaption: typeof cardCaption;
  imageSources: typeof imageSources;
}> = late(() => import('./captions.ts'));

/** A picture whose address is given on its own has nothing but that. */
export function pictureFrom(image: Image | string | null | undefined): Shown {
  return typeof image === 'string' ? { url: image } : (image ?? {});
}

/** How a picture is shown. */
export interface PictureOptions {
  /** Knows which pictures could not be loaded. */
  readonly pictures: PictureWatch;
  /** When it is loaded. */
  readonly loading?: 'lazy' | 'eager';
  /** What the browser is told of its urgency. */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined;
  /** What of it is kept where it is cut, as `object-position` has it. */
  readonly focalPoint?: string | null | undefined;
}

/** Remembers the pictures that could not be loaded, so that their boxes can go: the element that renders them. */
export interface PictureWatch {
  /** Their addresses. */
  failed?: Set<string>;
  /** Shows what is to be shown in another way. */
  requestUpdate(): void;
}

/** Listens to `error` on pictures: Lit calls it on the element. */
export function onError(this: PictureWatch, { target }: Event): void {
  (this.failed ??= new Set()).add((target as Element).getAttribute('src') ?? '');
  this.requestUpdate();
}

/** The address of a picture, where it is safe and has not failed. */
export function sourceOf({ failed }: PictureWatch, picture: Partial<Picture> | null | undefined): string | undefined {
  const url = safeUrl(picture?.url);
  return url && failed?.has(url) ? undefined : url;
}

/** Renders a picture; nothing where its address is not safe or failed. */
export function img(picture: Shown | null | undefined, options: PictureOptions): Piece | undefined {
  const { pictures, loading = 'lazy', fetchPriority, focalPoint } = options;
  const src = sourceOf(pictures, picture);
  if (!picture || !src) return undefined;
  const sources =
    picture.srcset || picture.variants?.length ? captions.use()?.imageSources(picture, loading) : undefined;
  // `loading` and `sizes` come before the sources, or a picture would be fetched before they are known. The style goes
  // through the CSSOM, for a page's policy may forbid style attributes.
  return html`<img
    part="image"
    alt=${picture.alt ?? ''}
    width=${picture.width}
    height=${picture.height}
    loading=${loading}
    decoding="async"
    fetchpriority=${fetchPriority}
    @error=${onError}
    .style=${focalPoint && `object-position:${focalPoint.split(';')[0]}`}
    sizes=${sources?.sizes}
    srcset=${sources?.srcset}
    src=${src}
  />`;
}
