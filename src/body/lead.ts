import type { ImageClaim } from '../fields/image.ts';
import type { Page } from '../page/page.ts';
import { imageClaimOf } from '../pieces/pictures.ts';
import { attribute, endOf } from '../tree/read.ts';

/** Fewer pixels across are no picture that leads a story. */
const MIN_LEAD_WIDTH = 400;
const PICTURES = new Set(['img', 'amp-img']);

/** The last large picture between the headline and the text, where no figure is there: mails have none. */
export function loneLead({ tree, tagged, root }: Page, start: number): ImageClaim | undefined {
  const [headline] = tagged.get('h1') ?? [];
  if (headline === undefined || headline < root) return undefined;
  for (let i = Math.min(start, endOf(tree, root)) - 1; i > headline; i--) {
    const width = PICTURES.has(tree.tags[i] ?? '') ? Number(attribute(tree, i, 'width')) : 0;
    if (width >= MIN_LEAD_WIDTH) return imageClaimOf(tree, i);
  }
  return undefined;
}
