import type { Article, Author, DateString, Direction, Image, LanguageTag, Publisher, Story } from 'standfirst/model';
import { plainText, withEllipsis } from './text.ts';

/** What a card shows of a story, whether it has the whole of it or another page's word for it. */
export interface Teaser {
  /** Headline. */
  readonly headline?: string | undefined;
  /** Where it is. */
  readonly href?: string | undefined;
  /** The word or two above the headline. */
  readonly kicker?: string | undefined;
  /** Section. */
  readonly section?: string | undefined;
  /** What is told of it. */
  readonly excerpt?: string | undefined;
  /** Its picture. */
  readonly image?: Image | undefined;
  /** Who wrote it. */
  readonly authors?: readonly Author[] | undefined;
  /** Who published it. */
  readonly publisher?: Publisher | undefined;
  /** When it was published. */
  readonly publishedAt?: DateString | undefined;
  /** When it was last changed. */
  readonly modifiedAt?: DateString | undefined;
  /** Minutes of reading. */
  readonly readingTimeMinutes?: number | undefined;
  /** Its language. */
  readonly language?: LanguageTag;
  /** The direction of its text. */
  readonly direction?: Direction;
}

function ofArticle(article: Article): Teaser {
  return {
    ...article,
    href: article.canonicalUrl ?? article.url,
    excerpt: plainText(article.standfirst) || article.description,
    image: article.leadImage,
  };
}

function ofStory(story: Story): Teaser {
  const { url, excerpt, excerptTruncated } = story;
  return { ...story, href: url, excerpt: excerpt && excerptTruncated ? withEllipsis(excerpt) : excerpt };
}

/** Reads what a card shows from a story or an article; from nothing, nothing. */
export function teaserOf(source: Article | Story | null | undefined): Teaser {
  if (!source) return {};
  return source.type === 'article' ? ofArticle(source) : ofStory(source);
}
