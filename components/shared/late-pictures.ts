import { type Late, late } from './late.ts';
import type { cardMedia, pictureLooks, portraitOf, thumbnail } from './pictures.ts';

/** What shows pictures, with their renditions, captions and credits: a page without any never needs it. */
export const pictures: Late<{
  pictureLooks: typeof pictureLooks;
  cardMedia: typeof cardMedia;
  portraitOf: typeof portraitOf;
  thumbnail: typeof thumbnail;
}> = late(() => import('./pictures.ts'));
