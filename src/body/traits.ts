import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import type { Attributes } from '../tree/attributes.ts';

/** What is known of an element before its text is looked at: what its names say, and what its kind says. */
export type Trait =
  | Mark
  | 'article'
  | 'main'
  | 'header'
  | 'form'
  | 'figure'
  | 'list'
  | 'table'
  | 'quote'
  | 'figcaption'
  | 'code'
  | 'otherArticle';

const OF_TAG: Readonly<Record<string, Trait>> = {
  article: 'article',
  aside: 'aside',
  blockquote: 'quote',
  button: 'tools',
  code: 'code',
  dialog: 'overlay',
  dl: 'list',
  figcaption: 'caption',
  figure: 'figure',
  footer: 'footer',
  form: 'form',
  fieldset: 'form',
  header: 'header',
  label: 'form',
  main: 'main',
  menu: 'nav',
  nav: 'nav',
  ol: 'list',
  pre: 'code',
  search: 'form',
  table: 'table',
  ul: 'list',
};

/** https://www.w3.org/TR/wai-aria-1.2/#role_definitions */
const OF_ROLE: Readonly<Record<string, Trait>> = {
  alert: 'overlay',
  alertdialog: 'overlay',
  article: 'article',
  banner: 'nav',
  button: 'tools',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'overlay',
  form: 'form',
  main: 'main',
  menu: 'nav',
  menubar: 'nav',
  navigation: 'nav',
  search: 'form',
  tablist: 'nav',
  toolbar: 'tools',
};

/** https://schema.org/Article, as microdata */
const OF_PROPERTY: Readonly<Record<string, Trait>> = {
  articleBody: 'body',
  author: 'byline',
  comment: 'comments',
  datePublished: 'date',
  dateModified: 'modified',
  headline: 'headline',
  alternativeHeadline: 'standfirst',
  keywords: 'tags',
  caption: 'caption',
};

const INVISIBLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Whether an element is marked as not shown. */
function isHidden(attributes: Attributes): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    (attributes.has('style') && INVISIBLE.test(attributes.get('style') ?? ''))
  );
}

/** Elements whose names speak of the whole page, and so of nothing. */
const NAMELESS = new Set(['html', 'body', '#root']);

/** What the attributes of an element say, its class and id apart. */
function declaredTraits(attributes: Attributes): Trait[] {
  const traits: (Trait | undefined)[] = [];
  const role = attributes.get('role');
  if (role) traits.push(OF_ROLE[role]);
  const properties = attributes.get('itemprop');
  if (properties) traits.push(...properties.split(' ').map((name) => OF_PROPERTY[name]));
  if (isHidden(attributes)) traits.push('hidden');
  return traits.filter((trait) => trait !== undefined);
}

const NONE: readonly Trait[] = [];

/** The traits of one element by itself, each once. */
export function traitsOf(page: Page, index: number): readonly Trait[] {
  const tag = page.tree.tags[index] ?? '';
  if (NAMELESS.has(tag)) return NONE;
  const attributes = page.tree.attributes[index];
  const marks = page.marksOf(index);
  const own = OF_TAG[tag];
  const declared = attributes ? declaredTraits(attributes) : NONE;
  // Most elements have none, and a page has many elements.
  if (marks.size === 0 && declared.length === 0) return own ? [own] : NONE;
  return [...new Set<Trait>([...marks, ...(own ? [own] : NONE), ...declared])];
}
