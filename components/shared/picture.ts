import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from 'standfirst/model';
import type { Locale } from './language.ts';
import { listOf } from './lists.ts';
import { type Picture, sourceSet } from './source-set.ts';
import { safeUrl } from './urls.ts';

/** A picture whose address is given on its own has nothing but that. */
export function pictureFrom(image: Image | string | null | undefined): Picture | undefined {
  return typeof image === 'string' ? { url: image } : (image ?? undefined);
}

/** How a picture is shown. */
export interface PictureOptions {
  /** Knows which pictures could not be loaded. */
  readonly watch: PictureWatch;
  /** When it is loaded. */
  readonly loading?: 'lazy' | 'eager';
  /** What the browser is told of its urgency. */
  readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined;
  /** How wide it will be, in the terms of `sizes`. */
  readonly sizes?: string | undefined;
  /** The renditions, in the terms of `srcset`, in place of those of the picture. */
  readonly srcset?: string | undefined;
}

/** Remembers the pictures that could not be loaded, so that their boxes can go. */
export class PictureWatch {
  readonly #failed = new Set<string>();

  /** Shows what is to be shown in another way. */
  readonly changed: () => void;

  /** Listens to `error` on pictures. */
  readonly onError: (event: Event) => void;

  /** Watches pictures; calls back when something is to be shown in another way. */
  constructor(changed: () => void) {
    this.changed = changed;
    this.onError = ({ target }) => {
      this.#failed.add((target as Element).getAttribute('src') ?? '');
      changed();
    };
  }

  /** The picture's address, where it is safe and has not failed. */
  source(picture: Picture | null | undefined): string | undefined {
    const url = safeUrl(picture?.url);
    return url !== undefined && !this.#failed.has(url) ? url : undefined;
  }
}

/** A `srcset` as a page writes it, without the candidates whose addresses are not safe. */
function safeSourceSet(srcset: string): string | undefined {
  const list = srcset.split(/,\s+/u).filter((candidate) => safeUrl(candidate.trim().split(/\s/u)[0]) !== undefined);
  return list.length > 0 ? list.join(', ') : undefined;
}

/** Renders a picture; nothing where its address is not safe or failed. */
export function img(picture: Picture | null | undefined, options: PictureOptions): TemplateResult | undefined {
  const src = options.watch.source(picture);
  if (!picture || src === undefined) return undefined;
  const { loading = 'lazy', fetchPriority } = options;
  const srcset = options.srcset ? safeSourceSet(options.srcset) : sourceSet(picture);
  const sizes = options.sizes ?? (loading === 'lazy' ? 'auto, 100vw' : '100vw');
  // `loading` and `sizes` come before the sources, or a picture would be fetched before they are known.
  return html`<img
    part="image"
    alt=${picture.alt ?? ''}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    loading=${loading}
    decoding="async"
    fetchpriority=${fetchPriority ?? nothing}
    @error=${options.watch.onError}
    sizes=${srcset ? sizes : nothing}
    srcset=${srcset ?? nothing}
    src=${src}
  />`;
}

/** The credit of a picture: its names with their links where they have any, else the line as it stood. */
function creditOf(picture: Picture): unknown {
  const credits = listOf(picture.credits);
  const linked = credits.some(({ url }) => safeUrl(url) !== undefined);
  if (!linked && picture.creditLine) return picture.creditLine;
  if (credits.length === 0) return picture.copyrightNotice;
  return credits.map(({ name, url }, index) => {
    const href = safeUrl(url);
    return [index > 0 ? ' / ' : '', href === undefined ? name : html`<a href=${href}>${name}</a>`];
  });
}

/** Renders the caption of a picture and, apart from it, the credit; nothing where it has neither. */
export function figcaption(picture: Picture, locale: Locale, words: unknown): TemplateResult | undefined {
  const credit = creditOf(picture);
  if (!words && !credit) return undefined;
  return html`<figcaption>
    ${words ? html`<span part="caption">${words}</span>` : nothing}
    ${credit ? html`<span part="credit"><span class="unseen">${locale.words.credit} </span>${credit}</span>` : nothing}
  </figcaption>`;
}
