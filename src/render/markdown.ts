import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as mdastToMarkdown } from 'mdast-util-to-markdown';
import type { Article, Author, Digest } from '../model/index.ts';
import { safeUrl } from '../text.ts';
import { type ByType, entryFor } from './by-type.ts';
import { toMdast } from './mdast.ts';
import { phrasingText } from './phrasing.ts';

/** How {@link toMarkdown} writes. */
export interface MarkdownOptions {
  /** True to open with YAML front matter, as generators of sites read it. */
  frontMatter?: boolean;
}

type Value = Article | Author | Digest;
type Matter = Readonly<Record<string, string | readonly string[] | undefined>>;

const safe = (url: string | undefined): string | undefined => (url === undefined ? undefined : safeUrl(url));

const names = (authors: readonly Author[]): string[] => authors.map(({ name }) => name);

const matters = {
  article: (article) => ({
    title: article.headline,
    description: article.description ?? phrasingText(article.standfirst ?? []),
    authors: names(article.authors),
    date: article.publishedAt,
    updated: article.modifiedAt,
    url: safe(article.canonicalUrl ?? article.url),
    lang: article.language,
    publisher: article.publisher?.name,
    section: article.section,
    tags: article.tags,
    image: safe(article.leadImage?.url),
    license: safe(article.license),
  }),
  author: (author) => ({
    title: author.name,
    url: safe(author.canonicalUrl ?? author.url),
    lang: author.language,
    image: safe(author.image?.url),
  }),
  digest: (digest) => ({
    title: digest.title,
    description: digest.description,
    authors: names(digest.authors),
    date: digest.publishedAt,
    updated: digest.modifiedAt,
    url: safe(digest.canonicalUrl ?? digest.url),
    lang: digest.language,
    publisher: digest.publisher?.name,
    image: safe(digest.image?.url),
  }),
} satisfies ByType<Value, [], Matter>;

/** JSON leaves these bare, though YAML 1.1 takes some for line breaks and 1.2 forbids others. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF]/gu;

/** JSON is YAML, and its strings are quoted beyond doubt: https://yaml.org/spec/1.2.2/#12-yaml-version-12 */
function quote(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function frontMatterOf(value: Value): string {
  const matter: Matter = entryFor<Value, [], Matter>(matters, value)?.(value) ?? {};
  const lines = Object.entries(matter).flatMap(([name, entry]) =>
    entry === undefined || entry.length === 0 ? [] : [`${name}: ${quote(entry)}\n`],
  );
  return `---\n${lines.join('')}---\n\n`;
}

/**
 * GitHub makes links of bare addresses, and takes the characters by which others are escaped for a part of them. The
 * patterns are those of mdast-util-gfm-autolink-literal.
 */
const inText = { inConstruct: 'phrasing', notInConstruct: ['autolink', 'link', 'image', 'label'] } as const;
const BARE_ADDRESSES = [
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: ':', before: '[ps]', after: '\\/' },
].map((pattern) => ({ ...pattern, ...inText, notInConstruct: [...inText.notInConstruct] }));

/**
 * Writes a story, an author or a digest as Markdown, with GitHub's tables and strikethrough. Text that looks like Markdown
 * or HTML is escaped, and an address passes only with a scheme of `http`, `https`, `mailto` or `tel` or with none.
 *
 * @example
 * ```ts
 * import { toMarkdown } from 'standfirst/markdown';
 *
 * toMarkdown(
 *   { type: 'author', kind: 'person', name: 'Nate Ostiller', contribution: 'author', sameAs: [] },
 *   { frontMatter: true },
 * ); // '---\ntitle: "Nate Ostiller"\n---\n\n# Nate Ostiller\n'
 * ```
 */
export function toMarkdown(value: Article | Author | Digest, options: MarkdownOptions = {}): string {
  const markdown = mdastToMarkdown(toMdast(value), {
    bullet: '-',
    // Padding would make each row as wide as the widest: output that grows with the square of the input.
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      { unsafe: BARE_ADDRESSES },
    ],
  });
  return options.frontMatter ? frontMatterOf(value) + markdown : markdown;
}
