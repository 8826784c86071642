import * as z from 'zod';
import type {
  Article,
  Author,
  Block,
  Digest,
  Envelope,
  Image,
  Live,
  LiveUpdate,
  Note,
  Publisher,
  Story,
  StoryGroup,
} from '../model/index.ts';
import {
  AccessSchema,
  AlternateUrlsSchema,
  BreadcrumbSchema,
  DatelineSchema,
  PaginationSchema,
  TranslationSchema,
} from './details.ts';
import { PhrasingList } from './phrasing.ts';
import type { Shape } from './shape.ts';
import { DateString, IssueSchema, LanguageTag, Line, ProvenanceSchema, Url, whole } from './values.ts';

/** The schemas that the documents are made of. The model is a circle, so each is handed the others. */
export interface Parts {
  /** An image. */
  readonly image: z.ZodType<Image>;
  /** A publisher. */
  readonly publisher: z.ZodType<Publisher>;
  /** A block. */
  readonly block: z.ZodType<Block>;
  /** A note. */
  readonly note: z.ZodType<Note>;
  /** A story. */
  readonly story: z.ZodType<Story>;
  /** An author. */
  readonly author: z.ZodType<Author>;
  /** An article. */
  readonly article: z.ZodType<Article>;
  /** A digest. */
  readonly digest: z.ZodType<Digest>;
  /** What every result says of itself. */
  readonly envelope: Shape<Envelope>;
}

const CONTRIBUTIONS = [
  'author',
  'contributor',
  'editor',
  'reporter',
  'translator',
  'photographer',
  'illustrator',
  'producer',
  'other',
] as const satisfies readonly Author['contribution'][];

/** Makes the schema of an author. */
export const authorSchema = ({ image, publisher, digest, envelope }: Parts): z.ZodType<Author> =>
  z.object({
    type: z.literal('author'),
    kind: z.enum(['person', 'organization', 'unknown']).default('unknown'),
    name: Line,
    givenName: Line.optional(),
    familyName: Line.optional(),
    contribution: z.enum(CONTRIBUTIONS).default('author'),
    jobTitle: Line.optional(),
    bio: PhrasingList.optional(),
    bioTruncated: z.boolean().optional(),
    image: image.optional(),
    url: Url.optional(),
    sameAs: z.array(Url).default([]),
    email: z.email().optional(),
    location: Line.optional(),
    affiliation: publisher.optional(),
    stories: digest.optional(),
    // A byline's author says nothing of itself; one with a page of its own does, as every result.
    schemaVersion: z.literal('1.0').optional(),
    format: envelope.format,
    canonicalUrl: envelope.canonicalUrl,
    language: envelope.language,
    direction: envelope.direction,
    publisher: envelope.publisher,
    identifiers: envelope.identifiers,
    provenance: ProvenanceSchema.optional(),
    issues: z.array(IssueSchema).optional(),
  } satisfies Shape<Author>);

/** Makes the schema of a story. */
export const storySchema = ({ image, publisher, author, article }: Parts): z.ZodType<Story> =>
  z.object({
    type: z.literal('story').default('story'),
    headline: Line,
    url: Url.optional(),
    kicker: Line.optional(),
    excerpt: Line.optional(),
    excerptTruncated: z.boolean().optional(),
    image: image.optional(),
    authors: z.array(author).default([]),
    publisher: publisher.optional(),
    publishedAt: DateString.optional(),
    modifiedAt: DateString.optional(),
    section: Line.optional(),
    tags: z.array(Line).default([]),
    language: LanguageTag.optional(),
    readingTimeMinutes: whole(0).optional(),
    commentCount: whole(0).optional(),
    access: AccessSchema.optional(),
    id: Line.optional(),
    article: article.optional(),
  } satisfies Shape<Story>);

const GENRES = [
  'news',
  'opinion',
  'analysis',
  'review',
  'feature',
  'interview',
  'explainer',
  'liveblog',
  'obituary',
  'satire',
  'press-release',
  'sponsored',
  'blog',
  'other',
] as const satisfies readonly NonNullable<Article['genre']>[];

const liveSchema = ({ author, block }: Parts): z.ZodType<Live> =>
  z.object({
    isLive: z.boolean().optional(),
    startedAt: DateString.optional(),
    endedAt: DateString.optional(),
    updates: z.array(
      z.object({
        id: Line.optional(),
        url: Url.optional(),
        headline: Line.optional(),
        publishedAt: DateString.optional(),
        modifiedAt: DateString.optional(),
        authors: z.array(author).default([]),
        pinned: z.boolean().optional(),
        body: z.array(block).default([]),
      } satisfies Shape<LiveUpdate>),
    ),
  } satisfies Shape<Live>);

/** Makes the schema of an article. */
export const articleSchema = (parts: Parts): z.ZodType<Article> =>
  z.object({
    type: z.literal('article').default('article'),
    ...parts.envelope,
    genre: z.enum(GENRES).optional(),
    headline: Line,
    alternativeHeadlines: z.array(Line).default([]),
    kicker: Line.optional(),
    standfirst: PhrasingList.optional(),
    description: Line.optional(),
    byline: Line.optional(),
    authors: z.array(parts.author).default([]),
    dateline: DatelineSchema.optional(),
    publishedAt: DateString.optional(),
    modifiedAt: DateString.optional(),
    section: Line.optional(),
    breadcrumbs: z.array(BreadcrumbSchema).default([]),
    tags: z.array(Line).default([]),
    leadImage: parts.image.optional(),
    body: z.array(parts.block).default([]),
    wordCount: whole(0).optional(),
    readingTimeMinutes: whole(0).optional(),
    notes: z.array(parts.note).default([]),
    related: z.array(parts.story).default([]),
    access: AccessSchema.optional(),
    live: liveSchema(parts).optional(),
    pagination: PaginationSchema.optional(),
    translations: z.array(TranslationSchema).default([]),
    commentCount: whole(0).optional(),
    license: Url.optional(),
    copyrightHolder: Line.optional(),
    alternateUrls: AlternateUrlsSchema.optional(),
  } satisfies Shape<Article>);

const FORMS = [
  'newsletter',
  'listing',
  'feed',
  'author-page',
  'tag-page',
  'homepage',
  'sitemap',
  'search',
  'api-list',
] as const satisfies readonly Digest['form'][];

/** Makes the schema of a digest. */
export const digestSchema = ({ image, author, block, story, envelope }: Parts): z.ZodType<Digest> =>
  z.object({
    type: z.literal('digest').default('digest'),
    ...envelope,
    form: z.enum(FORMS).default('listing'),
    title: Line.optional(),
    description: Line.optional(),
    intro: z.array(block).default([]),
    image: image.optional(),
    authors: z.array(author).default([]),
    publishedAt: DateString.optional(),
    modifiedAt: DateString.optional(),
    groups: z
      .array(
        z.object({ title: Line.optional(), url: Url.optional(), stories: z.array(story) } satisfies Shape<StoryGroup>),
      )
      .default([]),
    pagination: PaginationSchema.optional(),
    feedUrl: Url.optional(),
    homePageUrl: Url.optional(),
  } satisfies Shape<Digest>);
