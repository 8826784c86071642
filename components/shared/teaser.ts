import type { Article, Author, DateString, Direction, Image, LanguageTag, Story } from 'standfirst/model';
import { plainText, withEllipsis } from './text.ts';

/** What a card shows of a story, whether it has the whole of it, another page's word for it, or attributes. */
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
  /** Its picture, or the address of one. */
  readonly image?: Image | string | undefined;
  /** Who wrote it; names alone are set apart by semicolons. */
  readonly authors?: readonly Author[] | string | undefined;
  /** Who published it. */
  readonly publisher?: string | undefined;
  /** When it was published. */
  readonly published?: DateString | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateString | undefined;
  /** Minutes of reading. */
  readonly readingTime?: number | undefined;
  /** Its language. */
  readonly language?: LanguageTag;
  /** The direction of its text. */
  readonly direction?: Direction | undefined;
}

/** Reads what a card shows from a story or an article. */
export function teaserOf(source: Article | Story): Teaser {
  const { headline, kicker, section, authors, language } = source;
  const own =
    source.type === 'article'
      ? {
          href: source.canonicalUrl ?? source.url,
          excerpt: plainText(source.standfirst) || source.description,
          image: source.leadImage,
          direction: source.direction,
        }
      : {
          href: source.url,
          excerpt: source.excerptTruncated ? withEllipsis(source.excerpt ?? '') : source.excerpt,
          image: source.image,
        };
  return {
    ...{ headline, kicker, section, authors, language, ...own },
    publisher: source.publisher?.name,
    published: source.publishedAt,
    updatedAt: source.modifiedAt,
    readingTime: source.readingTimeMinutes,
  };
}
