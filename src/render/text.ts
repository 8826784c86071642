import type { Article, Author, Digest, Story } from '../model/index.ts';
import { blocksText } from './body-text.ts';
import { type ByType, entryFor } from './by-type.ts';
import { outside } from './outside.ts';
import { phrasingText } from './phrasing.ts';

export { bodyText } from './body-text.ts';

const join = (parts: readonly (string | undefined)[], gap: string): string => parts.filter(Boolean).join(gap);

const names = (authors: readonly Author[]): string => authors.map(({ name }) => name).join(', ');

function articleText(article: Article): string {
  const { dateline, notes } = outside(article);
  const updates = (article.live?.updates ?? []).map((update) =>
    join([update.headline, update.publishedAt, blocksText(update.body)], '\n\n'),
  );
  return join(
    [
      article.kicker,
      article.headline,
      phrasingText(article.standfirst ?? []),
      article.byline ?? names(article.authors),
      dateline,
      blocksText(article.body),
      ...updates,
      blocksText(notes),
    ],
    '\n\n',
  );
}

function authorText(author: Author): string {
  return join([author.name, author.jobTitle, phrasingText(author.bio ?? []).trim()], '\n\n');
}

const storyText = (story: Story): string => join([story.headline, story.excerpt, story.url], '\n');

function digestText(digest: Digest): string {
  const intro = blocksText(digest.intro) || digest.description;
  const groups = digest.groups.flatMap((group) => [group.title, ...group.stories.map(storyText)]);
  return join([digest.title, intro, ...groups], '\n\n');
}

type Value = Article | Author | Digest;

const texts = { article: articleText, author: authorText, digest: digestText } satisfies ByType<Value, [], string>;

/**
 * Writes a story, an author or a digest as plain text for reading, its parts set apart by blank lines. A story gives its
 * kicker, headline, standfirst, byline, body, live updates and notes, each once; an author the name, the role and the
 * bio; a digest its title, its intro (or what it says of itself), and the headline, excerpt and address of each story.
 * For the words of a body alone, see {@link bodyText}.
 *
 * @example
 * ```ts
 * import { toText } from 'standfirst';
 *
 * toText({
 *   type: 'author',
 *   kind: 'person',
 *   name: 'Nate Ostiller',
 *   contribution: 'author',
 *   jobTitle: 'News Editor',
 *   sameAs: [],
 * }); // "Nate Ostiller\n\nNews Editor"
 * ```
 */
export function toText(value: Article | Author | Digest): string {
  return entryFor<Value, [], string>(texts, value)?.(value) ?? '';
}
