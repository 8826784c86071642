import { readBody } from '../../body/body.ts';
import { ParseError } from '../../errors.ts';
import type { ArticleValues } from '../../fields/article.ts';
import { linkOf, metaOf, pageWithin } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';
import { figureClaim } from '../../pieces/pictures.ts';
import type { Rule, Rules } from '../../resolve.ts';
import { TreeBuilder } from '../../tree/builder.ts';
import { attribute, tagOf, textOf } from '../../tree/read.ts';
import { select } from '../../tree/selector.ts';
import type { Tree } from '../../tree/tree.ts';
import { rulesFrom } from '../format.ts';
import type { Format } from '../format.ts';
import { ARTICLE_RULES } from './article.ts';
import { htmlFormat } from './html.ts';
import { hydratedStory } from './hydration.ts';
import type { StoryPage } from './story-page.ts';

/** A page, as the functions of a site's rules read it. */
export interface SitePage {
  /** The page's address, where the caller told it. */
  readonly url?: string;
  /** The text of the first element that a selector finds; `undefined` where it finds none. */
  readonly text: (selector: string) => string | undefined;
  /** The texts of all elements that a selector finds. */
  readonly texts: (selector: string) => string[];
  /** An attribute of the first element that a selector finds and that has it. */
  readonly attribute: (selector: string, name: string) => string | undefined;
  /** The first value of a `meta` element, by its name or property. */
  readonly meta: (name: string) => string | undefined;
}

/**
 * Where a value is: a CSS selector, whose first element (for `authors`, `tags` and `body` every element) is read; a
 * selector and an attribute, with an `@` between: `time.published @datetime`; or a function that gives the value as text,
 * or as a list of texts.
 */
export type SiteRule = string | ((page: SitePage) => unknown);

/** What is known of a site. */
export interface SiteSpec {
  /** The site's host, which covers its subdomains, or several; or a test of the page's address. */
  readonly match: string | readonly string[] | ((url: URL) => boolean);
  /** Its name, for `format` in results; `site` where it is left out. */
  readonly name?: string;
  /** For each field of an article where its value is, best first. What is left out, or not found, is read as on any page. */
  readonly rules: { readonly [Key in keyof ArticleValues]?: SiteRule | readonly SiteRule[] };
}

type Reader = (story: StoryPage, found: readonly number[]) => unknown;

const textAt: Reader = ({ page: { tree } }, [first]) => (first === undefined ? undefined : textOf(tree, first));
const textsAt: Reader = ({ page: { tree } }, found) => found.map((index) => textOf(tree, index));

/** Fields whose elements are read as more than the text of the first. */
const READERS: Readonly<Partial<Record<keyof ArticleValues, Reader>>> = {
  authors: textsAt,
  tags: textsAt,
  alternativeHeadlines: textsAt,
  standfirst: ({ page: { tree }, context }, [first]) =>
    first === undefined ? undefined : phrasingWithin(tree, first, context),
  leadImage: ({ page, context }, [first]) =>
    first === undefined ? undefined : figureClaim(page, first, context, true),
  body: ({ page, context }, found) =>
    found.flatMap((index) => readBody(pageWithin(page, index), context, { whole: true }).blocks),
};

/** Fields that hold addresses: of a link it is where it leads. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'canonicalUrl', 'license']);

const WITH_ATTRIBUTE = /^(.*\S)\s*@([\w:-]+)$/u;

function readSelector(story: StoryPage, rule: string, field: keyof ArticleValues): unknown {
  const { tree, root } = story.page;
  const [, selector = rule, name] = WITH_ATTRIBUTE.exec(rule) ?? [];
  const found = select(tree, root, selector);
  if (found.length === 0) return undefined;
  const values = name === undefined ? [] : found.flatMap((index) => attribute(tree, index, name) ?? []);
  if (name !== undefined) return READERS[field] === textsAt ? values : values[0];
  const [first = -1] = found;
  if (ADDRESSES.has(field) && tagOf(tree, first) === 'a') return attribute(tree, first, 'href');
  return (READERS[field] ?? textAt)(story, found);
}

/** The page as functions see it. */
function sitePage({ page }: StoryPage): SitePage {
  const { tree, root, url } = page;
  const texts = (selector: string): string[] => select(tree, root, selector).map((index) => textOf(tree, index));
  return {
    ...(url !== undefined && { url }),
    text: (selector) => texts(selector)[0],
    texts,
    attribute: (selector, name) =>
      select(tree, root, selector)
        .map((index) => attribute(tree, index, name))
        .find((value) => value !== undefined),
    meta: (name) => metaOf(page, name.toLowerCase()),
  };
}

const site = rulesFrom('site-rule', 'site');
/** What the user says of a site is true: the rest of the page does not outvote it. */
const CERTAIN = 0.999;

function rulesOf(field: keyof ArticleValues, given: SiteRule | readonly SiteRule[] | undefined): Rule<StoryPage>[] {
  const list = given === undefined ? [] : typeof given === 'string' || typeof given === 'function' ? [given] : given;
  return list.map((rule) =>
    typeof rule === 'string'
      ? site(rule, CERTAIN, (story) => readSelector(story, rule, field))
      : site(field, CERTAIN, (story) => rule(sitePage(story))),
  );
}

/** The rules of any page with those of the site before them. */
function withSite(rules: SiteSpec['rules']): Rules<ArticleValues, StoryPage> {
  const fields = Object.keys(ARTICLE_RULES) as (keyof ArticleValues)[];
  return Object.fromEntries(
    fields.map((field) => [field, [...rulesOf(field, rules[field]), ...ARTICLE_RULES[field]]]),
  ) as unknown as Rules<ArticleValues, StoryPage>;
}

function isOnHost(host: string, wanted: string): boolean {
  const name = wanted.toLowerCase().replace(/^www\./u, '');
  return host === name || host.endsWith(`.${name}`);
}

function matches({ match }: SiteSpec, page: Page): boolean {
  const address = page.url ?? linkOf(page, 'canonical') ?? metaOf(page, 'og:url');
  if (address === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (typeof match === 'function') return match(url);
  return [match].flat().some((host) => isOnHost(url.hostname.toLowerCase(), host));
}

/** A tree in which no selector finds anything. */
const NOTHING: Tree = new TreeBuilder().finish();

/** Says at once which rule is no selector: a site is defined long before a page of it is read. */
function checkRules({ rules }: SiteSpec): void {
  for (const [field, given] of Object.entries(rules)) {
    if (!(field in ARTICLE_RULES))
      throw new ParseError('invalid-option', `A site has a rule for ${field}, which no article has.`);
    for (const rule of [given].flat()) {
      if (typeof rule !== 'string') continue;
      try {
        select(NOTHING, 0, rule.replace(WITH_ATTRIBUTE, '$1'));
      } catch (error) {
        throw new ParseError('invalid-option', `The rule ${JSON.stringify(rule)} for ${field} is no CSS selector.`, {
          cause: error,
        });
      }
    }
  }
}

/**
 * Corrects how the pages of one site are read: what the rules find is taken, and all else is read as on any page. The
 * result is a format for the option `formats` of the parsers. Nobody needs it for common pages, and the library ships none.
 *
 * @throws `ParseError` with the code `invalid-option` where a selector cannot be read or a field is unknown.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'standfirst';
 * import { defineSite } from 'standfirst/sites';
 *
 * const harbour = defineSite({
 *   match: 'harbour.example',
 *   rules: { kicker: '.ressort', publishedAt: 'span.when @data-iso', authors: 'ul.writers > li' },
 * });
 * const page = `<h1>Rain expected</h1><b class="ressort">Weather</b><ul class="writers"><li>Jane Doe</li></ul>
 * <p>${'It will rain in the harbour on Monday, the office says. '.repeat(8)}</p>`;
 * const { kicker, authors } = parseArticle(page, { url: 'https://harbour.example/rain', formats: [harbour] });
 * console.log(`${kicker}: ${authors[0]?.name}`); // "Weather: Jane Doe"
 * ```
 */
export function defineSite(spec: SiteSpec): Format {
  checkRules(spec);
  const accepts = (page: Page): boolean => matches(spec, page);
  return htmlFormat({ name: spec.name ?? 'site', accepts, rules: withSite(spec.rules), hydrated: hydratedStory });
}
