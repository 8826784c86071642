import { ARTICLE_FIELDS } from './fields/article.ts';
import type { ArticleValues } from './fields/article.ts';
import { DIGEST_FIELDS } from './fields/digest.ts';
import type { DigestValues } from './fields/digest.ts';
import { isSamePicture } from './fields/image.ts';
import type { Article, Block, Digest, Evidence, Image, Issue, Provenance, Story } from './model/index.ts';
import { phrasingLine } from './phrasing.ts';
import type { Resolved } from './resolve.ts';
import { countWords, isCut } from './text.ts';

/** What was found of an article or digest, and what every result says of itself. */
export interface Finished {
  /** The format's name. */
  readonly format: string;
  /** What could not be read. */
  readonly issues: readonly Issue[];
}

/** A value that follows from others. */
function computed(rule: string): Evidence {
  return { rule, source: 'computed', confidence: 0.9 };
}

/** The words of the blocks, quotations and lists included, captions and cards not. */
function wordsIn(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') words += countWords(phrasingLine(block.children));
    else if (block.type === 'list') words += block.children.reduce((sum, item) => sum + wordsIn(item.children), 0);
    else if (block.type === 'blockquote' || block.type === 'note' || block.type === 'embed')
      words += wordsIn(block.children);
    else if (block.type === 'table') {
      for (const row of block.children)
        for (const cell of row.children) words += countWords(phrasingLine(cell.children));
    }
  }
  return words;
}

function picturesIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.type === 'figure' ? 1 : block.type === 'gallery' ? block.images.length : 0),
    0,
  );
}

const WORDS_PER_MINUTE = 275;
const FIRST_PICTURE_SECONDS = 12;
const LEAST_PICTURE_SECONDS = 3;

/**
 * Minutes of reading as Ghost reckons them: 275 words a minute, 12 seconds for the first picture, one less for each
 * that follows, and at least 3; never less than a minute.
 * https://github.com/TryGhost/SDK/blob/main/packages/helpers/lib/utils/reading-minutes.ts
 */
function readingMinutes(words: number, pictures: number): number {
  let seconds = (words / WORDS_PER_MINUTE) * 60;
  for (let i = 0; i < pictures; i++) seconds += Math.max(FIRST_PICTURE_SECONDS - i, LEAST_PICTURE_SECONDS);
  return Math.max(1, Math.round(seconds / 60));
}

/** The body without the picture that leads the story, which it would show twice. */
function withoutLead(body: readonly Block[], lead: Image | undefined): Block[] {
  const at = body.findIndex(
    (block) => block.type === 'figure' && lead !== undefined && isSamePicture(block.image, lead),
  );
  return at < 0 ? [...body] : body.filter((_, i) => i !== at);
}

/** An article of what was found; `undefined` where there is not even a headline. */
export function completeArticle(
  { found, provenance }: Resolved<ArticleValues>,
  { format, issues }: Finished,
): Article | undefined {
  const { headline } = found;
  if (headline === undefined) return undefined;
  const body = withoutLead(found.body ?? [], found.leadImage);
  const words = wordsIn(body);
  // Of a text that the source cut, what it says of the whole.
  const wholeWords = found.access?.bodyTruncated ? Math.max(words, found.wordCount ?? 0) : words;
  const computedNow: Provenance = {};
  if (found.wordCount === undefined && words > 0) computedNow['/wordCount'] = [computed('words of the body')];
  if (found.readingTimeMinutes === undefined && words > 0)
    computedNow['/readingTimeMinutes'] = [computed('words and pictures of the body')];
  const values: ArticleValues = {
    alternativeHeadlines: [],
    authors: [],
    breadcrumbs: [],
    tags: [],
    notes: [],
    related: [],
    translations: [],
    ...(words > 0 && { wordCount: words, readingTimeMinutes: readingMinutes(wholeWords, picturesIn(body)) }),
    ...found,
    headline,
    body,
  };
  return {
    type: 'article',
    schemaVersion: '1.0',
    format,
    ...inOrder(values, ARTICLE_FIELDS),
    provenance: { ...provenance, ...computedNow },
    issues: [...issues, ...(body.length === 0 && !found.live?.updates.length ? [NO_BODY] : [])],
  };
}

/** The values in the order of the model, so that the same story reads the same wherever it came from. */
function inOrder<T extends object>(values: T, order: object): T {
  const ordered: Partial<T> = {};
  for (const key of Object.keys(order) as (keyof T)[]) if (key in values) ordered[key] = values[key];
  return ordered as T;
}

const NO_BODY: Issue = {
  code: 'no-body',
  message: 'No running text was found; only what the source says about the story.',
  path: '/body',
};

/** A digest of what was found. */
export function completeDigest({ found, provenance }: Resolved<DigestValues>, { format, issues }: Finished): Digest {
  const values: DigestValues = { form: 'listing', intro: [], authors: [], groups: [], ...found };
  return {
    type: 'digest',
    schemaVersion: '1.0',
    format,
    ...inOrder(values, DIGEST_FIELDS),
    provenance,
    issues: [...issues],
  };
}

const STORY_FIELDS = [
  'url',
  'kicker',
  'authors',
  'publisher',
  'publishedAt',
  'modifiedAt',
  'section',
  'tags',
  'language',
  'readingTimeMinutes',
  'commentCount',
  'access',
] as const;

/** An article as an item of a digest, the whole of it inline where it has a body. */
export function storyOf(article: Article, id?: string): Story {
  const excerpt = article.standfirst ? phrasingLine(article.standfirst) : article.description;
  const shared = Object.fromEntries(
    STORY_FIELDS.flatMap((key) => (article[key] === undefined ? [] : [[key, article[key]]])),
  );
  return {
    type: 'story',
    headline: article.headline,
    authors: [],
    tags: [],
    ...shared,
    ...(excerpt !== undefined && { excerpt }),
    ...(excerpt !== undefined && isCut(excerpt) && { excerptTruncated: true }),
    ...(article.leadImage && { image: article.leadImage }),
    ...(id !== undefined && { id }),
    ...(article.body.length > 0 && { article }),
  };
}
