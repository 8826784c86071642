import type { Author, Digest } from '../model/index.ts';
import { ARTICLE_FIELDS } from './article.ts';
import { authors } from './authors.ts';
import { mergeAuthors } from './merged-authors.ts';
import type { Clean, Fields } from './field.ts';
import { direction, language } from './language.ts';
import { publisherField } from './publisher.ts';
import { url } from './url.ts';

/** What a format's tables must say of an author's own page: the author, and what the page says of itself. */
export interface AuthorValues {
  /** The author, whole. */
  author: Author;
  /** The page's address. */
  url?: string;
  /** The address that the publisher wants it known by. */
  canonicalUrl?: string;
  /** The page's language. */
  language?: Author['language'];
  /** The direction of its text. */
  direction?: Author['direction'];
  /** Whose page it is. */
  publisher?: Author['publisher'];
  /** Identifiers by scheme. */
  identifiers?: Record<string, string>;
  /** Their stories. */
  stories?: Digest;
}

const author: Clean<Author> = (claim, context) => authors(claim, context)?.[0];

/** For each field of an author's page how a claim becomes its value. */
export const AUTHOR_FIELDS: Fields<AuthorValues> = {
  author: {
    clean: author,
    merge: (claims) => {
      const lists = claims.map(({ value, evidence }) => ({ value: [value], evidence }));
      const merged = mergeAuthors(lists);
      const [first] = merged?.value ?? [];
      if (!merged || !first) return undefined;
      const parts = Object.fromEntries(
        Object.entries(merged.parts).map(([pointer, evidence]) => [pointer.replace(/^\/0/u, ''), evidence]),
      );
      return { value: first, parts, ...(merged.evidence && { evidence: merged.evidence }) };
    },
  },
  url: { clean: url },
  canonicalUrl: { clean: url },
  language: { clean: language },
  direction: { clean: direction },
  publisher: publisherField,
  identifiers: ARTICLE_FIELDS.identifiers,
  stories: { clean: (claim) => claim as Digest },
};
