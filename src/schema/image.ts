import * as z from 'zod';
import type { Image, Publisher } from '../model/index.ts';
import { PhrasingList } from './phrasing.ts';
import type { Shape } from './shape.ts';
import { Line, Url, imageShape } from './values.ts';

/** The schema of an image. */
export const imageSchema: z.ZodType<Image> = z.object(imageShape(PhrasingList.optional()));

/** The schema of a publisher. */
export const publisherSchema: z.ZodType<Publisher> = z.object({
  name: Line,
  url: Url.optional(),
  logo: imageSchema.optional(),
  sameAs: z.array(Url).default([]),
} satisfies Shape<Publisher>);
