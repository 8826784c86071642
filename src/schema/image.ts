import * as z from 'zod/mini';
import type { Image, Publisher } from '../model/index.ts';
import { PhrasingList } from './phrasing.ts';
import type { Shape } from './shape.ts';
import { Line, Url, imageShape } from './values.ts';

/** The schema of an image. */
export const imageSchema: z.ZodMiniType<Image> = z.object(imageShape(z.optional(PhrasingList)));

/** The schema of a publisher. */
export const publisherSchema: z.ZodMiniType<Publisher> = z.object({
  name: Line,
  url: z.optional(Url),
  logo: z.optional(imageSchema),
  sameAs: z._default(z.array(Url), []),
} satisfies Shape<Publisher>);
