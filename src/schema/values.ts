import en from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
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

// zod's small build leaves to its users what its large one sets: the words for what is wrong, and how values that hold
// themselves are read. It is set before the first schema is made, and a program that chose for itself keeps its choice.
const { localeError = en().localeError, memoizer = z.memoizer() } = z.config();
z.config({ localeError, memoizer });

/** Gives a schema what a JSON Schema says of it. */
function named<Schema extends z.ZodMiniType>(schema: Schema, about: z.core.GlobalMeta): Schema {
  z.globalRegistry.add(schema, about);
  return schema;
}

/** A text that says something. */
export const Line = z.string().check(z.trim(), z.minLength(1));

const SCHEME = /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:)\S)/iu;
const LINK_SCHEME = /^(?:https?:\/\/|mailto:|tel:|(?![a-z][a-z0-9+.-]*:)\S)/iu;

/** An address on the web; relative ones pass, other schemes do not. */
export const Url = named(z.string().check(z.regex(SCHEME, 'must be an http(s) or a relative address')), {
  id: 'Url',
  format: 'uri-reference',
});
/** An address that a link may lead to. */
export const LinkUrl = z.string().check(z.regex(LINK_SCHEME, 'must be an http(s), mailto, tel or relative address'));

/** A language tag of BCP 47. */
export const LanguageTag = named(z.string().check(z.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu)), {
  id: 'LanguageTag',
  description: 'BCP 47, canonical',
});

/** A date as far as the source tells it. */
export const DateString = named(
  z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ local: true }), z.iso.date()]),
  { id: 'DateString', description: 'ISO 8601: with its offset, local, or a day' },
);

/** A whole number from `least`. */
export const whole = (least: number): z.ZodMiniType<number> => z.int().check(z.minimum(least));

const CreditSchema = z.object({
  name: Line,
  role: z.optional(
    z.enum([
      'photographer',
      'illustrator',
      'videographer',
      'agency',
      'source',
      'handout',
      'courtesy',
      'copyright',
      'other',
    ]),
  ),
  url: z.optional(Url),
} satisfies Shape<Credit>);

const VariantSchema = z.object({
  url: Url,
  width: z.optional(whole(1)),
  height: z.optional(whole(1)),
  density: z.optional(z.number().check(z.positive())),
  mediaType: z.optional(Line),
} satisfies Shape<ImageVariant>);

/** What an image is made of; the caption's schema comes from the phrasing. */
export const imageShape = (caption: z.ZodMiniType<Image['caption']>) =>
  ({
    url: z.optional(Url),
    alt: z.optional(z.string()),
    caption,
    creditLine: z.optional(Line),
    credits: z._default(z.array(CreditSchema), []),
    copyrightNotice: z.optional(Line),
    license: z.optional(Url),
    width: z.optional(whole(1)),
    height: z.optional(whole(1)),
    variants: z._default(z.array(VariantSchema), []),
    digitalSourceType: z.optional(Line),
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
  raw: z.optional(z.string().check(z.maxLength(500))),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
} satisfies Shape<Evidence>);

/** Evidence by JSON Pointer. */
export const ProvenanceSchema: z.ZodMiniType<Provenance> = named(
  z.record(z.string().check(z.startsWith('/')), z.array(EvidenceSchema)),
  { id: 'Provenance', description: 'JSON Pointer (RFC 6901) to evidence, best first' },
);

/** Something that could not be read. */
export const IssueSchema: z.ZodMiniType<Issue> = z.object({
  code: Line,
  message: Line,
  path: z.optional(z.string()),
} satisfies Shape<Issue>);

/** What every result says of itself; the publisher's schema comes from the images. */
export const envelopeShape = (publisher: z.ZodMiniType<Publisher>) =>
  ({
    schemaVersion: z._default(z.literal('1.0'), '1.0'),
    format: z.optional(Line),
    url: z.optional(Url),
    canonicalUrl: z.optional(Url),
    language: z.optional(LanguageTag),
    direction: z.optional(z.enum(['ltr', 'rtl'])),
    publisher: z.optional(publisher),
    identifiers: z.optional(z.record(z.string(), z.string())),
    provenance: z._default(ProvenanceSchema, {}),
    issues: z._default(z.array(IssueSchema), []),
  }) satisfies Shape<Envelope>;
