import * as z from 'zod/mini';
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
  readonly image: z.ZodMiniType<Image>;
  /** A publisher. */
  readonly publisher: z.ZodMiniType<Publisher>;
  /** A block. */
  readonly block: z.ZodMiniType<Block>;
  /** A note. */
  readonly note: z.ZodMiniType<Note>;
  /** A story. */
  readonly story: z.ZodMiniType<Story>;
  /** An author. */
  readonly author: z.ZodMiniType<Author>;
  /** An article. */
  readonly article: z.ZodMiniType<Article>;
  /** A digest. */
  readonly digest: z.ZodMiniType<Digest>;
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
export const authorSchema = ({ image, publisher, digest, envelope }: Parts): z.ZodMiniType<Author> =>
  z.object({
    type: z.literal('author'),
    kind: z._default(z.enum(['person', 'organization', 'unknown']), 'unknown'),
    name: Line,
    givenName: z.optional(Line),
    familyName: z.optional(Line),
    contribution: z._default(z.enum(CONTRIBUTIONS), 'author'),
    jobTitle: z.optional(Line),
    bio: z.optional(PhrasingList),
    bioTruncated: z.optional(z.boolean()),
    image: z.optional(image),
    url: z.optional(Url),
    sameAs: z._default(z.array(Url), []),
    email: z.optional(z.email()),
    location: z.optional(Line),
    affiliation: z.optional(publisher),
    stories: z.optional(digest),
    // A byline's author says nothing of itself; one with a page of its own does, as every result.
    schemaVersion: z.optional(z.literal('1.0')),
    format: envelope.format,
    canonicalUrl: envelope.canonicalUrl,
    language: envelope.language,
    direction: envelope.direction,
    publisher: envelope.publisher,
    identifiers: envelope.identifiers,
    provenance: z.optional(ProvenanceSchema),
    issues: z.optional(z.array(IssueSchema)),
  } satisfies Shape<Author>);

/** Makes the schema of a story. */
export const storySchema = ({ image, publisher, author, article }: Parts): z.ZodMiniType<Story> =>
  z.object({
    type: z._default(z.literal('story'), 'story'),
    headline: Line,
    url: z.optional(Url),
    kicker: z.optional(Line),
    excerpt: z.optional(Line),
    excerptTruncated: z.optional(z.boolean()),
    image: z.optional(image),
    authors: z._default(z.array(author), []),
    publisher: z.optional(publisher),
    publishedAt: z.optional(DateString),
    modifiedAt: z.optional(DateString),
    section: z.optional(Line),
    tags: z._default(z.array(Line), []),
    language: z.optional(LanguageTag),
    readingTimeMinutes: z.optional(whole(0)),
    commentCount: z.optional(whole(0)),
    access: z.optional(AccessSchema),
    id: z.optional(Line),
    article: z.optional(article),
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

const liveSchema = ({ author, block }: Parts): z.ZodMiniType<Live> =>
  z.object({
    isLive: z.optional(z.boolean()),
    startedAt: z.optional(DateString),
    endedAt: z.optional(DateString),
    updates: z.array(
      z.object({
        id: z.optional(Line),
        url: z.optional(Url),
        headline: z.optional(Line),
        publishedAt: z.optional(DateString),
        modifiedAt: z.optional(DateString),
        authors: z._default(z.array(author), []),
        pinned: z.optional(z.boolean()),
        body: z._default(z.array(block), []),
      } satisfies Shape<LiveUpdate>),
    ),
  } satisfies Shape<Live>);

/** Makes the schema of an article. */
export const articleSchema = (parts: Parts): z.ZodMiniType<Article> =>
  z.object({
    type: z._default(z.literal('article'), 'article'),
    ...parts.envelope,
    genre: z.optional(z.enum(GENRES)),
    headline: Line,
    alternativeHeadlines: z._default(z.array(Line), []),
    kicker: z.optional(Line),
    standfirst: z.optional(PhrasingList),
    description: z.optional(Line),
    byline: z.optional(Line),
    authors: z._default(z.array(parts.author), []),
    dateline: z.optional(DatelineSchema),
    publishedAt: z.optional(DateString),
    modifiedAt: z.optional(DateString),
    section: z.optional(Line),
    breadcrumbs: z._default(z.array(BreadcrumbSchema), []),
    tags: z._default(z.array(Line), []),
    leadImage: z.optional(parts.image),
    body: z._default(z.array(parts.block), []),
    wordCount: z.optional(whole(0)),
    readingTimeMinutes: z.optional(whole(0)),
    notes: z._default(z.array(parts.note), []),
    related: z._default(z.array(parts.story), []),
    access: z.optional(AccessSchema),
    live: z.optional(liveSchema(parts)),
    pagination: z.optional(PaginationSchema),
    translations: z._default(z.array(TranslationSchema), []),
    commentCount: z.optional(whole(0)),
    license: z.optional(Url),
    copyrightHolder: z.optional(Line),
    alternateUrls: z.optional(AlternateUrlsSchema),
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

const groupSchema = (story: Parts['story']) =>
  z.object({ title: z.optional(Line), url: z.optional(Url), stories: z.array(story) } satisfies Shape<StoryGroup>);

/** Makes the schema of a digest. */
export const digestSchema = ({ image, author, block, story, envelope }: Parts): z.ZodMiniType<Digest> =>
  z.object({
    type: z._default(z.literal('digest'), 'digest'),
    ...envelope,
    form: z._default(z.enum(FORMS), 'listing'),
    title: z.optional(Line),
    description: z.optional(Line),
    intro: z._default(z.array(block), []),
    image: z.optional(image),
    authors: z._default(z.array(author), []),
    publishedAt: z.optional(DateString),
    modifiedAt: z.optional(DateString),
    groups: z._default(z.array(groupSchema(story)), []),
    pagination: z.optional(PaginationSchema),
    feedUrl: z.optional(Url),
    homePageUrl: z.optional(Url),
  } satisfies Shape<Digest>);
