/**
 * The elements as strings of HTML, for servers and static sites: no DOM is needed. What an element holds is plain HTML that
 * shows before its script has come, and without it; the element reads it when it has.
 *
 * @module standfirst-components/server
 */
import type { Article, Author, Digest, Story } from 'standfirst/model';
import { toJsonLd } from '../../src/render/json-ld.ts';
import { localeFor } from '../shared/locale.ts';
import { listOf } from '../shared/lists.ts';
import { plainText } from '../shared/text.ts';
import { type Attributes, checkNames, data, element, filled, type Html, join, linked, text } from './markup.ts';
import { articleContent } from './article.ts';
import { authorContent } from './author.ts';
import { cardContent, heading, picture, time } from './story.ts';

export type { Attributes } from './markup.ts';
export { addWords } from '../shared/words.ts';

/** How an element is written. */
export interface ServerOptions {
  /** The level of its heading, from 1 to 6; 0 for none. By default the element's own. */
  headingLevel?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** The language of the page, for dates and the element's own words; those of other languages than English are given to `addWords`. */
  lang?: string;
  /** True to tell search engines in JSON-LD what it is; `'lossless'` to carry the whole object, which is then what shows. */
  jsonLd?: boolean | 'lossless';
  /** Other attributes of the element: `{ layout: 'side', class: 'lead' }`. */
  attributes?: Attributes;
}

type Value = Article | Author | Digest | Story;

/** A story as a search engine wants it: an article of which only so much is known. */
const asArticle = ({ article, excerpt, image, ...story }: Story): Article =>
  article ?? {
    ...story,
    type: 'article',
    schemaVersion: '1.0',
    provenance: {},
    issues: [],
    description: excerpt,
    leadImage: image,
    ...{ alternativeHeadlines: [], breadcrumbs: [], body: [], notes: [], related: [], translations: [] },
  };

function script(value: Value, jsonLd: ServerOptions['jsonLd']): Html | undefined {
  if (!jsonLd) return undefined;
  const lossless = jsonLd === 'lossless' && { 'standfirst:model': value };
  const known = value.type === 'story' ? asArticle(value) : value;
  const described = toJsonLd(known, { lossless: jsonLd === 'lossless' });
  return data('application/ld+json', { ...described, ...lossless });
}

function whole(tag: string, value: Value, content: Html, options: ServerOptions): string {
  const { headingLevel, jsonLd, attributes } = options;
  return element(tag, checkNames({ 'heading-level': headingLevel, ...attributes }), content, script(value, jsonLd));
}

/**
 * Writes an `article-card`.
 *
 * @param story - What it shows.
 * @param options - How it is written.
 * @returns HTML, safe to put into a page as it stands.
 * @example
 * ```ts
 * import { articleCard } from 'standfirst-components/server';
 *
 * articleCard({ type: 'story', headline: 'Rain', url: 'https://news.example/rain', authors: [], tags: [] });
 * // '<article-card><article><div class="body"><h3 class="headline"><a href="https://news.example/rain">Rain</a></h3>…'
 * ```
 */
export function articleCard(story: Article | Story, options: ServerOptions = {}): string {
  const content = cardContent(story, options.headingLevel ?? 3, localeFor(options.lang));
  return whole('article-card', story, content, options);
}

/**
 * Writes a `related-story`: a link, and what is told of the story.
 *
 * @param story - What it shows.
 * @param options - How it is written; `label` announces it, and is "Read also" unless said.
 * @returns HTML, safe to put into a page as it stands.
 */
export function relatedStory(story: Article | Story, options: ServerOptions & { label?: string } = {}): string {
  const locale = localeFor(options.lang);
  const label = options.label ?? locale.words.readAlso;
  const attributes = { label: options.label, ...options.attributes };
  const { publisher, publishedAt } = story;
  const url = story.type === 'article' ? (story.canonicalUrl ?? story.url) : story.url;
  const told = story.type === 'article' ? plainText(story.standfirst) || story.description : story.excerpt;
  const image = story.type === 'article' ? story.leadImage : story.image;
  const content = element(
    'article',
    { lang: story.language },
    element(
      'div',
      { class: 'body' },
      filled('p', { class: 'label' }, text(label)),
      heading(options.headingLevel ?? 3, linked(url, text(story.headline))),
      filled('p', { class: 'excerpt' }, text(told)),
      filled(
        'p',
        { class: 'meta' },
        filled('span', { class: 'publisher' }, text(publisher?.name)),
        time(publishedAt, locale),
      ),
    ),
    filled('figure', {}, picture(image, { sizes: '8rem' })),
  );
  return whole('related-story', story, content, { ...options, attributes });
}

/**
 * Writes an `author-bio`.
 *
 * @param author - Whom it shows.
 * @param options - How it is written.
 * @returns HTML, safe to put into a page as it stands.
 */
export function authorBio(author: Author, options: ServerOptions = {}): string {
  return whole('author-bio', author, authorContent(author, options.headingLevel ?? 3), options);
}

/**
 * Writes a `news-digest`, all of its stories with it: the element pages them.
 *
 * @param digest - What it shows.
 * @param options - How it is written.
 * @returns HTML, safe to put into a page as it stands.
 */
export function newsDigest(digest: Digest, options: ServerOptions = {}): string {
  const level = options.headingLevel ?? 2;
  const under = (steps: number) => (level > 0 ? Math.min(6, level + steps) : 0);
  const locale = localeFor(options.lang ?? digest.language);
  const { title, description, groups, pagination } = digest;
  const titled = title === undefined ? 0 : 1;
  const shown = Number(options.attributes?.['page-size'] ?? 5) || Infinity;
  let count = 0;
  const lists = groups.map((group) => {
    const named = group.title === undefined ? 0 : 1;
    const items = group.stories.map((story) =>
      element(
        'li',
        { class: count++ < shown ? undefined : 'later' },
        cardContent(story, under(titled + named), locale),
      ),
    );
    const name = group.title !== undefined && heading(under(titled), linked(group.url, text(group.title)));
    return join([name || undefined, filled('ol', {}, ...items)]);
  });
  const next = pagination?.nextUrl;
  const content = join([
    title === undefined ? undefined : heading(level, text(title)),
    filled('p', { class: 'standfirst' }, text(plainText(paragraphsIn(digest)) || description)),
    ...lists,
    next === undefined ? undefined : linked(next, text(pagination?.label ?? locale.words.showMore), { rel: 'next' }),
  ]);
  return whole(
    'news-digest',
    digest,
    element('section', { lang: digest.language, dir: digest.direction }, content),
    options,
  );
}

const paragraphsIn = ({ intro }: Digest) =>
  listOf(intro).flatMap((block) => (block.type === 'paragraph' ? block.children : []));

/**
 * Writes an `article-view`: the whole story as semantic HTML.
 *
 * @param article - What it shows.
 * @param options - How it is written.
 * @returns HTML, safe to put into a page as it stands.
 */
export function articleView(article: Article, options: ServerOptions = {}): string {
  const level = options.headingLevel ?? 1;
  const content = articleContent(article, level, localeFor(options.lang ?? article.language));
  return whole('article-view', article, content, options);
}

const writers = {
  article: articleView,
  author: authorBio,
  digest: newsDigest,
  story: articleCard,
};

/**
 * Writes the element for an object: an article as `article-view`, an author as `author-bio`, a digest as `news-digest`, a
 * story as `article-card`.
 *
 * @param value - What it shows.
 * @param options - How it is written.
 * @returns HTML, safe to put into a page as it stands.
 */
export function renderToString(value: Article | Author | Digest | Story, options: ServerOptions = {}): string {
  return (writers[value.type] as (value: Value, options: ServerOptions) => string)(value, options);
}
