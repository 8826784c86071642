import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { AuthorValues } from '../../fields/author.ts';
import type { DigestValues } from '../../fields/digest.ts';
import type { Context } from '../../fields/field.ts';
import type { Story } from '../../model/index.ts';
import type { Rules } from '../../resolve.ts';
import { defineFormat, rulesFrom, storyFrom } from '../format.ts';
import { linesOf } from './lines.ts';
import { readStory } from './story.ts';
import type { TextStory } from './story.ts';

const rule = rulesFrom('text', 'text');

const ARTICLE_RULES: Rules<ArticleValues, TextStory> = {
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  genre: [],
  headline: [rule('headline', 0.8, ({ headline }) => headline)],
  alternativeHeadlines: [],
  kicker: [rule('line above the headline', 0.7, ({ kicker }) => kicker)],
  standfirst: [rule('line above the byline', 0.7, ({ standfirst }) => standfirst)],
  description: [],
  byline: [rule('byline', 0.7, ({ byline }) => byline)],
  authors: [rule('byline', 0.6, ({ byline }) => byline), rule('author box', 0.7, ({ author }) => author)],
  dateline: [rule('dateline', 0.8, ({ blocks }) => firstText(blocks))],
  publishedAt: [rule('date', 0.7, ({ date }) => date)],
  modifiedAt: [],
  section: [],
  breadcrumbs: [],
  tags: [],
  leadImage: [rule('caption', 0.7, ({ caption }) => (caption === undefined ? undefined : { caption }))],
  body: [rule('paragraphs', 0.8, ({ blocks }) => blocks)],
  wordCount: [],
  readingTimeMinutes: [rule('reading time', 0.9, ({ minutes }) => minutes)],
  notes: [rule('notes', 0.8, ({ blocks }) => blocks.filter(({ type }) => type === 'note'))],
  related: [rule('related stories', 0.7, ({ related }) => related)],
  access: [],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [],
};

function firstText(blocks: TextStory['blocks']): string | undefined {
  const [first] = blocks;
  const [start] = first?.type === 'paragraph' ? first.children : [];
  return start?.type === 'text' ? start.value : undefined;
}

interface TextList {
  readonly story: TextStory;
  readonly context: Context;
}

function storyClaim({ story, context }: TextList): Story[] {
  const found = storyFrom(story, ARTICLE_RULES, { format: 'text', context });
  return found ? [found] : [];
}

const MIN_INTRO_WORDS = 12;

const DIGEST_RULES: Rules<DigestValues, TextList> = {
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  form: [rule('pasted text', 0.6, () => 'listing')],
  title: [
    rule(
      'first line',
      0.7,
      ({ story }) => story.before.find(({ words, kind }) => words < MIN_INTRO_WORDS && kind !== 'more')?.text,
    ),
  ],
  description: [],
  intro: [
    rule('text before the first story', 0.7, ({ story }) =>
      story.before
        .filter(({ words }) => words >= MIN_INTRO_WORDS)
        .map(({ text }) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] })),
    ),
  ],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [rule('stories', 0.7, (list) => [{ stories: storyClaim(list) }])],
  pagination: [
    rule('more', 0.8, ({ story }) => (story.more === undefined ? undefined : { hasMore: true, label: story.more })),
  ],
  feedUrl: [],
  homePageUrl: [],
};

const AUTHOR_RULES: Rules<AuthorValues, AuthorClaim> = {
  author: [rule('author box', 0.7, (claim) => claim)],
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  stories: [],
};

const MIN_WORDS = 25;

/** Text that somebody copied from a page, with or without blank lines. */
export const text = defineFormat<TextStory, TextStory, AuthorClaim, TextList>({
  name: 'text',
  recognise: (input) => {
    const lines = input.kind === 'text' ? linesOf(input.text) : [];
    const words = lines.reduce((sum, line) => sum + line.words, 0);
    return lines.length > 1 && words >= MIN_WORDS ? readStory(lines) : undefined;
  },
  kind: () => 'article',
  describe: () => 'plain text',
  article: { select: (story) => (story.blocks.length > 0 ? story : undefined), rules: ARTICLE_RULES },
  author: { select: ({ author }) => author, rules: AUTHOR_RULES },
  digest: {
    select: (story, context) => (story.before.length > 0 ? { story, context } : undefined),
    rules: DIGEST_RULES,
  },
});
