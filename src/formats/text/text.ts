import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { AuthorValues } from '../../fields/author.ts';
import type { DigestValues } from '../../fields/digest.ts';
import type { Context } from '../../fields/field.ts';
import type { Issue, Story } from '../../model/index.ts';
import type { Rules } from '../../resolve.ts';
import { defineFormat, rulesFrom, storyFrom } from '../format.ts';
import { linesOf } from './lines.ts';
import { readPasted } from './stories.ts';
import type { Pasted } from './stories.ts';
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
  modifiedAt: [rule('date of a change', 0.7, ({ modified }) => modified)],
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

interface TextList extends Pasted {
  readonly context: Context;
}

const storiesOf = ({ story, stories, context }: TextList): Story[] =>
  (stories.length > 0 ? stories : [story]).flatMap(
    (each) => storyFrom(each, ARTICLE_RULES, { format: 'text', context }) ?? [],
  );

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
      ({ story, title }) =>
        story.before.find(({ words, kind }) => words < MIN_INTRO_WORDS && kind !== 'more')?.text ?? title,
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
  groups: [rule('stories', 0.7, (list) => [{ stories: storiesOf(list) }])],
  pagination: [
    rule('more', 0.8, ({ story, more = story.more }) =>
      more === undefined ? undefined : { hasMore: true, label: more },
    ),
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

const several = (count: number): Issue => ({
  code: 'several-stories',
  message: `The text holds ${String(count)} stories one after the other, and this is the first of them; parseDigest reads them all.`,
});

/** Text that somebody copied from a page, with or without blank lines: a story, or several. */
export const text = defineFormat<Pasted, TextStory, AuthorClaim, TextList>({
  name: 'text',
  recognise: (input) => {
    const lines = input.kind === 'text' ? linesOf(input.text) : [];
    const words = lines.reduce((sum, line) => sum + line.words, 0);
    return lines.length > 1 && words >= MIN_WORDS ? readPasted(lines) : undefined;
  },
  kind: ({ stories }) => (stories.length > 1 ? 'digest' : 'article'),
  describe: ({ stories: { length } }) => (length > 1 ? `plain text with ${String(length)} stories` : 'plain text'),
  article: {
    select: ({ story, stories }, context) => {
      if (story.blocks.length === 0) return undefined;
      if (stories.length > 1) context.report(several(stories.length));
      return story;
    },
    rules: ARTICLE_RULES,
  },
  author: { select: ({ story: { author } }) => author, rules: AUTHOR_RULES },
  digest: {
    select: (pasted, context) =>
      pasted.stories.length > 1 || pasted.story.before.length > 0 ? { ...pasted, context } : undefined,
    rules: DIGEST_RULES,
  },
});
