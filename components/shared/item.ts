import type { Article, Author, Digest, Story } from 'standfirst/model';

/** What an element shows. */
export type Item = Article | Story | Author | Digest;
