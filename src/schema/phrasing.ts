import * as z from 'zod/mini';
import type { Break, Foreign, InlineCode, Link, Phrasing as PhrasingModel, Span, Text } from '../model/index.ts';
import type { Shape } from './shape.ts';
import { LanguageTag, LinkUrl } from './values.ts';

const children: z.ZodMiniType<PhrasingModel[]> = z.lazy(() => z.array(PhrasingSchema));

const SPANS = [
  'emphasis',
  'strong',
  'delete',
  'underline',
  'mark',
  'quote',
  'subscript',
  'superscript',
] as const satisfies readonly Span['type'][];

/** Text within a block. */
export const PhrasingSchema: z.ZodMiniType<PhrasingModel> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), value: z.string() } satisfies Shape<Text>),
  z.object({ type: z.literal('break') } satisfies Shape<Break>),
  z.object({ type: z.literal('inlineCode'), value: z.string() } satisfies Shape<InlineCode>),
  z.object({ type: z.literal('link'), url: LinkUrl, title: z.optional(z.string()), children } satisfies Shape<Link>),
  z.object({ type: z.literal('foreign'), lang: LanguageTag, children } satisfies Shape<Foreign>),
  z.object({ type: z.enum(SPANS), children } satisfies Shape<Span>),
]);
z.globalRegistry.add(PhrasingSchema, { id: 'Phrasing' });
z.globalRegistry.add(children, { id: 'PhrasingContent' });

/** A line of phrasing. */
export const PhrasingList: z.ZodMiniType<PhrasingModel[]> = z.array(PhrasingSchema);
