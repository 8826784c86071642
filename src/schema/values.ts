import * as z from 'zod';
import type {
  Envelope,
  Evidence,
  Image,
  ImageVariant,
  Issue,
  Credit,
  Provenance,
  Publisher,
  Source,
} from '../model/index.ts';
import type { Shape } from './shape.ts';

/** A text that says something. */
export const Line = z.string().trim().min(1);

const SCHEME = /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:)\S)/iu;
const LINK_SCHEME = /^(?:https?:\/\/|mailto:|tel:|(?![a-z][a-z0-9+.-]*:)\S)/iu;

/** An address on the web; relative ones pass, other schemes do not. */
export const Url = z
  .string()
  .regex(SCHEME, 'must be an http(s) or a relative address')
  .meta({ id: 'Url', format: 'uri-reference' });
/** An address that a link may lead to. */
export const LinkUrl = z.string().regex(LINK_SCHEME, 'must be an http(s), mailto, tel or relative address');

/** A language tag of BCP 47. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu)
  .meta({ id: 'LanguageTag', description: 'BCP 47, canonical' });

/** A date as far as the source tells it. */
export const DateString = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true }), z.iso.date()])
  .meta({ id: 'DateString', description: 'ISO 8601: with its offset, local, or a day' });

/** A whole number from `least`. */
export const whole = (least: number): z.ZodType<number> => z.int().min(least);

const CreditSchema = z.object({
  name: Line,
  role: z
    .enum([
      'photographer',
      'illustrator',
      'videographer',
      'agency',
      'source',
      'handout',
      'courtesy',
      'copyright',
      'other',
    ])
    .optional(),
  url: Url.optional(),
} satisfies Shape<Credit>);

const VariantSchema = z.object({
  url: Url,
  width: whole(1).optional(),
  height: whole(1).optional(),
  density: z.number().positive().optional(),
  mediaType: Line.optional(),
} satisfies Shape<ImageVariant>);

/** What an image is made of; the caption's schema comes from the phrasing. */
export const imageShape = (caption: z.ZodType<Image['caption']>) =>
  ({
    url: Url.optional(),
    alt: z.string().optional(),
    caption,
    creditLine: Line.optional(),
    credits: z.array(CreditSchema).default([]),
    copyrightNotice: Line.optional(),
    license: Url.optional(),
    width: whole(1).optional(),
    height: whole(1).optional(),
    variants: z.array(VariantSchema).default([]),
    digitalSourceType: Line.optional(),
  }) satisfies Shape<Image>;

const SOURCES = [
  'input',
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'open-graph',
  'twitter',
  'meta',
  'dublin-core',
  'parsely',
  'html',
  'hydration',
  'feed',
  'api',
  'text',
  'site-rule',
  'url',
  'computed',
] as const satisfies readonly Source[];

const EvidenceSchema = z.object({
  rule: Line,
  source: z.enum(SOURCES),
  raw: z.string().max(500).optional(),
  confidence: z.number().min(0).max(1),
} satisfies Shape<Evidence>);

/** Evidence by JSON Pointer. */
export const ProvenanceSchema: z.ZodType<Provenance> = z
  .record(z.string().startsWith('/'), z.array(EvidenceSchema))
  .meta({ id: 'Provenance', description: 'JSON Pointer (RFC 6901) to evidence, best first' });

/** Something that could not be read. */
export const IssueSchema: z.ZodType<Issue> = z.object({
  code: Line,
  message: Line,
  path: z.string().optional(),
} satisfies Shape<Issue>);

/** What every result says of itself; the publisher's schema comes from the images. */
export const envelopeShape = (publisher: z.ZodType<Publisher>) =>
  ({
    schemaVersion: z.literal('1.0').default('1.0'),
    format: Line.optional(),
    url: Url.optional(),
    canonicalUrl: Url.optional(),
    language: LanguageTag.optional(),
    direction: z.enum(['ltr', 'rtl']).optional(),
    publisher: publisher.optional(),
    identifiers: z.record(z.string(), z.string()).optional(),
    provenance: ProvenanceSchema.default({}),
    issues: z.array(IssueSchema).default([]),
  }) satisfies Shape<Envelope>;
