import type { Locale } from './language.ts';
import { listOf } from './lists.ts';
import { type Shown, sourceSet } from './source-set.ts';
import { html, type Piece } from './template.ts';
import { safeUrl } from './urls.ts';
import { allWords } from './words.ts';

/** A `srcset` as a page writes it, without the candidates whose addresses are not safe. */
function safeSourceSet(srcset: string): string | undefined {
  const list = srcset.split(/,\s+/u).filter((candidate) => safeUrl(candidate.trim().split(/\s/u)[0]) !== undefined);
  return list.length > 0 ? list.join(', ') : undefined;
}

/** The renditions of a picture, those that the page names or its own, and how wide it will be; nothing of one that has none. */
export function imageSources(
  picture: Shown,
  loading: 'lazy' | 'eager',
): { readonly srcset: string; readonly sizes: string } | undefined {
  const srcset = picture.srcset ? safeSourceSet(picture.srcset) : sourceSet(picture);
  return srcset ? { srcset, sizes: picture.sizes ?? (loading === 'lazy' ? 'auto, 100vw' : '100vw') } : undefined;
}

/** The credit of a picture: its names with their links where they have any, else the line as it stood. */
function creditOf(picture: Shown): unknown {
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
export function figcaption(picture: Shown, locale: Locale, words: unknown): Piece | undefined {
  const credit = creditOf(picture);
  if (!words && !credit) return undefined;
  return html`<figcaption>
    ${words ? html`<span part="caption">${words}</span>` : undefined}
    ${credit ? html`<span part="credit"><span class="unseen">${allWords(locale.words).credit} </span>${credit}</span>` : undefined}
  </figcaption>`;
}
