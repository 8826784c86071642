import type { Article, Author, Digest, Envelope, LiveUpdate, Story, StoryGroup } from '../model/index.ts';
import { type ByType, entryFor } from './by-type.ts';
import { type Child, type Element, element } from './element.ts';
import { figure, headingElement, linked, picture, teaser, timeElement } from './html-node.ts';
import { outside } from './outside.ts';
import { splitParagraphs } from './phrasing.ts';

/** The element with what there is of its children, or `undefined` where there is nothing. */
function filled(tag: string, className: string | undefined, children: readonly Child[]): Element | undefined {
  const present = children.filter((child) => child !== undefined && child !== '');
  return present.length === 0 ? undefined : element(tag, { class: className }, present);
}

const optional = (text: string | undefined, className: string): Element | undefined => filled('p', className, [text]);

const textDirection = ({ language, direction }: Partial<Envelope>) => ({ lang: language, dir: direction });

function byline(authors: readonly Author[], printed?: string): Element | undefined {
  const names = authors.flatMap(({ name, url }, index) => [
    index === 0 ? undefined : ', ',
    ...linked(url, [name], { rel: 'author' }),
  ]);
  return filled('address', 'byline', authors.length > 0 ? names : [printed]);
}

function dates({ publishedAt, modifiedAt }: { publishedAt?: string; modifiedAt?: string }): Element | undefined {
  const published = timeElement(publishedAt, 'published');
  const modified = modifiedAt === publishedAt ? undefined : timeElement(modifiedAt, 'modified');
  return filled('p', 'dates', [published, published && modified && ' ', modified]);
}

function liveUpdate(update: LiveUpdate, level: number): Element {
  const headline =
    update.headline === undefined ? undefined : headingElement(level, linked(update.url, [update.headline]));
  return element('article', { class: 'update' }, [
    filled('header', undefined, [headline, byline(update.authors), dates(update)]),
    ...update.body,
  ]);
}

function articleElement(article: Article, level: number): Element {
  const { leadImage, dateline, notes, related } = outside(article);
  const updates = (article.live?.updates ?? []).map((update) => liveUpdate(update, level + 1));
  const boxes = article.authors.filter(({ bio }) => bio !== undefined);
  const stories = related.map((story) => element('li', {}, teaser(story)));
  return element('article', textDirection(article), [
    element('header', {}, [
      optional(article.kicker, 'kicker'),
      headingElement(level, [article.headline]),
      filled('p', 'standfirst', article.standfirst ?? []),
      byline(article.authors, article.byline),
      optional(dateline, 'dateline'),
      dates(article),
    ]),
    leadImage && figure(leadImage, { class: 'lead' }),
    ...article.body,
    filled('section', 'updates', updates),
    ...notes,
    ...boxes.map((author) => authorElement(author, level + 1)),
    filled('aside', 'related', [filled('ul', undefined, stories)]),
  ]);
}

function authorElement(author: Author, level: number): Element {
  const bio = splitParagraphs(author.bio ?? []).map((paragraph) => element('p', {}, paragraph));
  const profiles = author.sameAs.map((url) => element('li', {}, linked(url, [url], { rel: 'me' })));
  return element('section', { class: 'author', ...textDirection(author) }, [
    author.image && picture(author.image),
    headingElement(level, linked(author.url, [author.name], { rel: 'author' })),
    optional(author.jobTitle, 'job-title'),
    ...bio,
    filled('ul', 'profiles', profiles),
    author.stories && digestElement(author.stories, level + 1),
  ]);
}

function digestStory(story: Story, level: number): Element {
  const [first] = story.image === undefined ? [] : [picture(story.image)];
  return element('article', { lang: story.language }, [
    first,
    ...teaser(story, (children) => headingElement(level, children)),
    byline(story.authors),
    dates(story),
  ]);
}

function storyGroup({ title, url, stories }: StoryGroup, level: number): Child[] {
  const items = stories.map((story) =>
    element('li', {}, [digestStory(story, title === undefined ? level : level + 1)]),
  );
  return [
    title === undefined ? undefined : headingElement(level, linked(url, [title])),
    filled('ol', 'stories', items),
  ];
}

function digestElement(digest: Digest, level: number): Element {
  return element('section', { class: `digest ${digest.form}`, ...textDirection(digest) }, [
    filled('header', undefined, [
      digest.title === undefined ? undefined : headingElement(level, [digest.title]),
      digest.intro.length === 0 ? optional(digest.description, 'standfirst') : undefined,
      byline(digest.authors),
      dates(digest),
    ]),
    digest.image && figure(digest.image, { class: 'lead' }),
    ...digest.intro,
    ...digest.groups.flatMap((group) => storyGroup(group, level + 1)),
  ]);
}

type Value = Article | Author | Digest;

const values = {
  article: articleElement,
  author: authorElement,
  digest: digestElement,
} satisfies ByType<Value, [number], Element>;

/** The HTML of a story, an author or a digest, its first heading of `level`. */
export function valueElement(value: Value, level: number): Element | undefined {
  return entryFor<Value, [number], Element>(values, value)?.(value, level);
}
