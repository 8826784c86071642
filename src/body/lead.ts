import type { ImageClaim } from '../fields/image.ts';
import type { Page } from '../page/page.ts';
import { imageClaimOf } from '../pieces/pictures.ts';
import { attribute, endOf } from '../tree/read.ts';

/** Fewer pixels across are no picture that leads a story. */
const MIN_LEAD_WIDTH = 400;
const PICTURES = new Set(['img', 'amp-img']);

/**
 * The last large picture between the headline and the text, where no figure is there: mails have none.
 *
 * @param container - The element that holds the text: without a headline the picture is looked for within it.
 */
export function loneLead({ tree, tagged, root }: Page, start: number, container: number): ImageClaim | undefined {
  const from = tagged.get('h1')?.[0] ?? container;
  if (from < root) return undefined;
  for (let i = Math.min(start, endOf(tree, root)) - 1; i > from; i--) {
    const width = PICTURES.has(tree.tags[i] ?? '') ? Number(attribute(tree, i, 'width')) : 0;
    if (width >= MIN_LEAD_WIDTH) return imageClaimOf(tree, i);
  }
  return undefined;
}
