import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Article, Author, Digest, LiveUpdate, Story, StoryGroup } from '../model/index.ts';
import { type ByType, entryFor } from './by-type.ts';
import { figure, link, mdastBlocks, paragraph } from './mdast-block.ts';
import { mdastPhrasing, text } from './mdast-phrasing.ts';
import { outside } from './outside.ts';
import { splitParagraphs } from './phrasing.ts';

const line = (words: string | undefined): BlockContent[] => (words ? paragraph([text(words)]) : []);

function heading(depth: 1 | 2 | 3, children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
}

function names(authors: readonly Author[]): PhrasingContent[] {
  return authors.flatMap(({ name, url }, index) => [...(index === 0 ? [] : [text(', ')]), ...link(url, name)]);
}

const byline = (authors: readonly Author[], printed?: string): BlockContent[] =>
  authors.length > 0 ? paragraph(names(authors)) : line(printed);

function storyItem(story: Story): ListItem {
  const children = [...paragraph(link(story.url, story.headline)), ...line(story.excerpt)];
  return { type: 'listItem', spread: children.length > 1, children };
}

function storyList(stories: readonly Story[]): BlockContent[] {
  if (stories.length === 0) return [];
  return [{ type: 'list', ordered: false, start: null, spread: false, children: stories.map(storyItem) }];
}

const liveUpdate = (update: LiveUpdate): BlockContent[] => [
  ...heading(2, update.headline ? link(update.url, update.headline) : []),
  ...line(update.publishedAt),
  ...mdastBlocks(update.body),
];

function articleContent(article: Article): BlockContent[] {
  const { leadImage, dateline, notes, related } = outside(article);
  return [
    ...line(article.kicker),
    ...heading(1, [text(article.headline)]),
    ...paragraph(mdastPhrasing(article.standfirst ?? [])),
    ...byline(article.authors, article.byline),
    ...line(article.publishedAt),
    ...(leadImage === undefined ? [] : figure(leadImage)),
    ...line(dateline),
    ...mdastBlocks(article.body),
    ...(article.live?.updates ?? []).flatMap(liveUpdate),
    ...mdastBlocks(notes),
    ...storyList(related),
  ];
}

function authorContent(author: Author): BlockContent[] {
  return [
    ...heading(1, link(author.url, author.name)),
    ...line(author.jobTitle),
    ...(author.image === undefined ? [] : figure(author.image)),
    ...splitParagraphs(author.bio ?? []).flatMap((part) => paragraph(mdastPhrasing(part))),
    ...(author.stories?.groups ?? []).flatMap(storyGroup),
  ];
}

const storyGroup = ({ title, url, stories }: StoryGroup): BlockContent[] => [
  ...heading(2, title ? link(url, title) : []),
  ...storyList(stories),
];

function digestContent(digest: Digest): BlockContent[] {
  const intro = mdastBlocks(digest.intro);
  return [
    ...heading(1, digest.title ? [text(digest.title)] : []),
    ...byline(digest.authors),
    ...line(digest.publishedAt),
    ...(digest.image === undefined ? [] : figure(digest.image)),
    ...(intro.length === 0 ? line(digest.description) : intro),
    ...digest.groups.flatMap(storyGroup),
  ];
}

type Value = Article | Author | Digest;

const contents = {
  article: articleContent,
  author: authorContent,
  digest: digestContent,
} satisfies ByType<Value, [], BlockContent[]>;

/**
 * Turns a story, an author or a digest into a tree of mdast, for remark and the rest of the unified ecosystem. Only nodes
 * that mdast and its GFM extension know are in it: a figure becomes an image and its caption in emphasis; a related
 * story, a note and the words of an embed become block quotes; video, audio and embeds become links; marks that Markdown
 * lacks give way to their text.
 *
 * The nodes are specified at https://github.com/syntax-tree/mdast.
 *
 * @example
 * ```ts
 * import { toMdast } from 'standfirst/markdown';
 *
 * toMdast({ type: 'author', kind: 'person', name: 'Nate Ostiller', contribution: 'author', sameAs: [] });
 * // { type: 'root', children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: 'Nate Ostiller' }] }] }
 * ```
 */
export function toMdast(value: Article | Author | Digest): Root {
  const children: RootContent[] = entryFor<Value, [], BlockContent[]>(contents, value)?.(value) ?? [];
  return { type: 'root', children };
}
