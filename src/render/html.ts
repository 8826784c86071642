import type { Article, Author, Block, Digest } from '../model/index.ts';
import { type ByType, entryFor } from './by-type.ts';
import { type Element, element, printHtml } from './element.ts';
import { nodeElement } from './html-node.ts';
import { valueElement } from './html-value.ts';
import { toJsonLd } from './json-ld.ts';
import { phrasingText } from './phrasing.ts';

/** How {@link toHtml} writes. */
export interface HtmlOptions {
  /** The level of the first heading, for a story within a page that has headings of its own; 1 unless said. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** True for a whole document, with a head that says what the story is, to people and to search engines. */
  document?: boolean;
  /** True to name the parts for programs as well, by microdata of schema.org; `document` says the same in its head. */
  microdata?: boolean;
}

/** Blocks by themselves, for what carries a body in a field of its own: feeds. */
export function bodyHtml(body: readonly Block[]): string {
  return printHtml(body, (node) => [nodeElement(node, 1)]);
}

type Value = Article | Author | Digest;

type Summary = readonly [title: string | undefined, description: string | undefined];

const summaries = {
  article: (article) => [article.headline, article.description ?? phrasingText(article.standfirst ?? [])],
  author: (author) => [author.name, phrasingText(author.bio ?? [])],
  digest: (digest) => [digest.title, digest.description],
} satisfies ByType<Value, [], Summary>;

function documentElement(value: Value, content: Element | undefined): Element {
  const [title, description] = entryFor<Value, [], Summary>(summaries, value)?.(value) ?? [];
  const canonical = value.canonicalUrl ?? value.url;
  return element('html', { lang: value.language, dir: value.direction }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [title ?? '']),
      description ? element('meta', { name: 'description', content: description }) : undefined,
      canonical === undefined ? undefined : element('link', { rel: 'canonical', href: canonical }),
      element('script', { type: 'application/ld+json' }, [JSON.stringify(toJsonLd(value))]),
    ]),
    element('body', {}, [content]),
  ]);
}

/**
 * Writes a story, an author or a digest as semantic HTML without styles or scripts. It is safe to put into a page as it
 * stands, whatever the source held: all text is escaped, an address passes only with a scheme of `http`, `https`,
 * `mailto` or `tel` or with none, and an `id` gets a prefix, so that it names nothing else in that page. Videos, sounds
 * and embeds load nothing before the reader asks.
 *
 * @example
 * ```ts
 * import { toHtml } from 'standfirst';
 *
 * toHtml(
 *   { type: 'author', kind: 'person', name: 'Nate Ostiller', contribution: 'author', sameAs: [] },
 *   { headingLevel: 2 },
 * ); // '<section class="author"><h2>Nate Ostiller</h2>\n</section>\n'
 * ```
 */
export function toHtml(value: Article | Author | Digest, options: HtmlOptions = {}): string {
  const { headingLevel = 1, document = false, microdata = false } = options;
  const content = valueElement(value, headingLevel, microdata);
  const root = document ? documentElement(value, content) : content;
  const html = printHtml([root], (node) => [nodeElement(node, headingLevel)]);
  return document ? `<!DOCTYPE html>\n${html}` : html;
}
