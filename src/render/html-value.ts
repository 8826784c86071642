import type { Article, Author, Block, Digest, Envelope, Image, LiveUpdate, Story, StoryGroup } from '../model/index.ts';
import { type ByType, entryFor } from './by-type.ts';
import { type Attributes, type Child, type Element, element } from './element.ts';
import { figure, headingElement, linked, picture, teaser, timeElement } from './html-node.ts';
import { articleType } from './json-ld.ts';
import { articleFacts, authorFacts, authorType, digestFacts, microdata, storyFacts, unnamed } from './microdata.ts';
import type { Naming } from './microdata.ts';
import { outside } from './outside.ts';
import { splitParagraphs } from './phrasing.ts';

/** How a value is written: the level of its heading, and the names of its parts for programs. */
interface Style {
  readonly level: number;
  readonly name: Naming;
}

/** The element with what there is of its children, or `undefined` where there is nothing. */
function filled(tag: string, attributes: Attributes, children: readonly Child[]): Element | undefined {
  const present = children.filter((child) => child !== undefined && child !== '');
  return present.length === 0 ? undefined : element(tag, attributes, present);
}

const optional = (text: string | undefined, className: string, attributes: Attributes = {}): Element | undefined =>
  filled('p', { class: className, ...attributes }, [text]);

const isNamed = ({ name }: Style): boolean => name !== unnamed;
const below = (style: Style, levels = 1): Style => ({ ...style, level: style.level + levels });

const textDirection = ({ language, direction }: Partial<Envelope>) => ({ lang: language, dir: direction });

/** An author's name, in a link where there is a page of theirs. */
function authorName(author: Author, style: Style): readonly Child[] {
  const { name: property } = style;
  const { name, url } = author;
  if (!isNamed(style)) return linked(url, [name], { rel: 'author' });
  const named = element('span', property('name'), [name]);
  return [
    element('span', property(author.contribution === 'author' ? 'author' : 'contributor', authorType(author)), [
      ...linked(url, [named], { rel: 'author', ...property('url') }),
      ...authorFacts(author),
    ]),
  ];
}

function byline(authors: readonly Author[], style: Style, printed?: string): Element | undefined {
  const names = authors.flatMap((author, index) => [index === 0 ? undefined : ', ', ...authorName(author, style)]);
  return filled('address', { class: 'byline' }, authors.length > 0 ? names : [printed]);
}

type Dated = { publishedAt?: string; modifiedAt?: string };

function dates({ publishedAt, modifiedAt }: Dated, { name }: Style): Element | undefined {
  const published = timeElement(publishedAt, { class: 'published', ...name('datePublished') });
  const modified =
    modifiedAt === publishedAt ? undefined : timeElement(modifiedAt, { class: 'modified', ...name('dateModified') });
  return filled('p', { class: 'dates' }, [published, published && modified && ' ', modified]);
}

function liveUpdate(update: LiveUpdate, style: Style): Element {
  const { level, name } = style;
  const headline =
    update.headline === undefined
      ? undefined
      : headingElement(level, linked(update.url, [update.headline]), name('headline'));
  return element('article', { class: 'update', ...name('liveBlogUpdate', 'BlogPosting') }, [
    filled('header', {}, [headline, byline(update.authors, style), dates(update, style)]),
    ...bodyOf(update.body, style),
  ]);
}

/** A body: by itself, or in an element that names it; that of a story as one in which all is text. */
function bodyOf(body: readonly Block[], style: Style, isStory = false): Child[] {
  if (!isNamed(style)) return [...body];
  return [filled('div', { ...style.name('articleBody'), ...(isStory && WRITTEN_BODY) }, body)];
}

/** Whoever reads it again need not look for what is text in it. */
const WRITTEN_BODY = { 'data-standfirst': 'body' };

function articleElement(article: Article, style: Style): Element {
  const { level, name } = style;
  const { leadImage, dateline, notes, related } = outside(article);
  const updates = (article.live?.updates ?? []).map((update) => liveUpdate(update, below(style)));
  const boxes = article.authors.filter(({ bio }) => bio !== undefined);
  const stories = related.map((story) => element('li', {}, teaser(story)));
  return element('article', { ...textDirection(article), ...name(undefined, articleType(article)) }, [
    ...(isNamed(style) ? articleFacts(article) : []),
    element('header', {}, [
      optional(article.kicker, 'kicker'),
      headingElement(level, [article.headline], name('headline')),
      filled('p', { class: 'standfirst', ...name('abstract') }, article.standfirst ?? []),
      byline(article.authors, style, article.byline),
      optional(dateline, 'dateline', name('dateline')),
      dates(article, style),
    ]),
    leadImage && leadFigure(leadImage, style),
    ...bodyOf(article.body, style, true),
    filled('section', { class: 'updates' }, updates),
    ...notes,
    // The names of an author's parts belong to the byline, where each author is once.
    ...boxes.map((author) => authorElement(author, { level: level + 1, name: unnamed })),
    filled('aside', { class: 'related' }, [filled('ul', {}, stories)]),
  ]);
}

function leadFigure(image: Image, { name }: Style): Element {
  return figure(image, { class: 'lead', ...name('image', 'ImageObject') }, name('contentUrl'));
}

function authorElement(author: Author, style: Style): Element {
  const { level, name } = style;
  const bio = splitParagraphs(author.bio ?? []).map((paragraph) => element('p', name('description'), paragraph));
  const profiles = author.sameAs.map((url) => element('li', {}, linked(url, [url], { rel: 'me', ...name('sameAs') })));
  const named = isNamed(style) ? [element('span', name('name'), [author.name])] : [author.name];
  return element('section', { class: 'author', ...textDirection(author), ...name(undefined, authorType(author)) }, [
    author.image && picture(author.image, name('image')),
    headingElement(level, linked(author.url, named, { rel: 'author', ...name('url') })),
    optional(author.jobTitle, 'job-title', name('jobTitle')),
    ...bio,
    filled('ul', { class: 'profiles' }, profiles),
    author.stories && digestElement(author.stories, below(style)),
  ]);
}

function digestStory(story: Story, style: Style): Element {
  const { level, name } = style;
  const [first] = story.image === undefined ? [] : [picture(story.image, name('image'))];
  return element('article', { lang: story.language, ...name('hasPart', 'NewsArticle') }, [
    ...(isNamed(style) ? storyFacts(story) : []),
    first,
    ...teaser(story, (children) => headingElement(level, children, name('headline'))),
    byline(story.authors, style),
    dates(story, style),
  ]);
}

function storyGroup({ title, url, stories }: StoryGroup, style: Style): Child[] {
  const items = stories.map((story) =>
    element('li', {}, [digestStory(story, title === undefined ? style : below(style))]),
  );
  return [
    title === undefined ? undefined : headingElement(style.level, linked(url, [title])),
    filled('ol', { class: 'stories' }, items),
  ];
}

function digestElement(digest: Digest, style: Style): Element {
  const { level, name } = style;
  return element(
    'section',
    { class: `digest ${digest.form}`, ...textDirection(digest), ...name(undefined, 'CollectionPage') },
    [
      ...(isNamed(style) ? digestFacts(digest) : []),
      filled('header', {}, [
        digest.title === undefined ? undefined : headingElement(level, [digest.title], name('name')),
        digest.intro.length === 0 ? optional(digest.description, 'standfirst') : undefined,
        byline(digest.authors, style),
        dates(digest, style),
      ]),
      digest.image && leadFigure(digest.image, style),
      ...digest.intro,
      ...digest.groups.flatMap((group) => storyGroup(group, below(style))),
    ],
  );
}

type Value = Article | Author | Digest;

const values = {
  article: articleElement,
  author: authorElement,
  digest: digestElement,
} satisfies ByType<Value, [Style], Element>;

/** The HTML of a story, an author or a digest, its first heading of `level`, and with names for programs where asked. */
export function valueElement(value: Value, level: number, isNamed = false): Element | undefined {
  return entryFor<Value, [Style], Element>(values, value)?.(value, { level, name: isNamed ? microdata : unnamed });
}
