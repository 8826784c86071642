import type { Image, ImageVariant } from 'standfirst/model';
import { listOf } from './lists.ts';
import { safeUrl } from './urls.ts';

/** A picture as far as it must be known to be shown; any `Image` of the model is one. */
export type Picture = Pick<Image, 'url'> & Partial<Image>;

/** A picture, and what attributes say of it. */
export interface Shown extends Partial<Picture> {
  /** The renditions, in the terms of `srcset`, in place of those of the picture. */
  readonly srcset?: string | undefined;
  /** How wide it will be, in the terms of `sizes`. */
  readonly sizes?: string | undefined;
}

// A browser takes the first candidate that suits it without asking whether it can decode it.
const DECODED = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/svg+xml']);

function candidates(
  renditions: readonly ImageVariant[],
  descriptor: (each: ImageVariant) => string | undefined,
): string[] {
  return renditions.flatMap((rendition) => {
    const [url, size] = [safeUrl(rendition.url), descriptor(rendition)];
    const readable = rendition.mediaType === undefined || DECODED.has(rendition.mediaType);
    if (url === undefined || size === undefined || !readable) return [];
    // A comma at either end would be read as the list's own.
    return `${url.replaceAll(/\s/gu, '%20').replaceAll(/^,|,$/gu, '%2C')} ${size}`;
  });
}

/** The renditions of a picture, as a `srcset` lists them; widths and densities must not be mixed. */
export function sourceSet(picture: Partial<Picture>): string | undefined {
  const variants = listOf(picture.variants);
  if (variants.length === 0) return undefined;
  const known = variants.some(({ url }) => url === picture.url);
  const all = known ? variants : [{ url: picture.url, width: picture.width, density: 1 } as ImageVariant, ...variants];
  const widths = candidates(all, ({ width }) => (width ? `${width}w` : undefined));
  const densities = candidates(all, ({ density }) => (density ? `${density}x` : undefined));
  const list = widths.length > 1 ? widths : densities;
  return list.length > 1 ? [...new Set(list)].join(', ') : undefined;
}
