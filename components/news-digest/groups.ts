import type { Article, Digest, Story, StoryGroup } from 'standfirst/model';
import { readMoment } from '../shared/dates.ts';
import { listOf } from '../shared/lists.ts';

/** What a digest shows. */
export interface DigestData extends Partial<Omit<Digest, 'title' | 'description'>> {
  /** The heading. */
  readonly heading?: string;
  /** The introduction as plain text. */
  readonly summary?: string;
  /** Stories in place of those of the digest. */
  readonly items?: readonly (Article | Story)[];
}

/** Stories under one heading, each with its place in the whole. */
export interface Group {
  /** The heading. */
  readonly title: string | undefined;
  /** Where it leads. */
  readonly url: string | undefined;
  /** The stories. */
  readonly stories: readonly (Article | Story)[];
  /** The place of the first. */
  readonly start: number;
}

const timeOf = ({ publishedAt }: Article | Story): number => readMoment(publishedAt)?.time ?? -Infinity;

/** The stories of a digest by their headings; those that are sorted by time are one list. */
export function groupsOf({ items, groups }: DigestData, sort: 'source' | 'newest'): readonly Group[] {
  const given: readonly Partial<StoryGroup>[] = items ? [{ stories: items as Story[] }] : listOf(groups);
  const all = given.flatMap(({ stories }) => listOf<Article | Story>(stories));
  const list =
    sort === 'newest'
      ? [{ stories: [...all].sort((first, second) => timeOf(second) - timeOf(first)) as Story[] }]
      : given;
  let start = 0;
  return list.flatMap((group) => {
    const { title, url } = group;
    const stories = listOf<Article | Story>(group.stories);
    start += stories.length;
    return stories.length > 0 ? { title, url, stories, start: start - stories.length } : [];
  });
}
