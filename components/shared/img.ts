import { imageSources } from './captions.ts';
import type { PictureOptions, PictureWatch } from './picture.ts';
import type { Picture, Shown } from './source-set.ts';
import { html, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';

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
  const sources = picture.srcset || picture.variants?.length ? imageSources(picture, loading) : undefined;
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
