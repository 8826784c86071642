import { MARK_NAMES } from '../page/marks.ts';
import type { Mark } from '../page/marks.ts';
import type { Page } from '../page/page.ts';
import { TELLING } from '../tree/attributes.ts';
import type { Attributes } from '../tree/attributes.ts';
import { TEXT, byElement, elementsNamed } from '../tree/elements.ts';
import { Names } from '../tree/names.ts';
import type { NameSet } from '../tree/names.ts';

/** What is known of an element before its text is looked at: what its names say, and what its kind says. */
export type Trait = Mark | (typeof OF_KIND)[number];

const OF_KIND = [
  'main',
  'header',
  'form',
  'figure',
  'list',
  'table',
  'quote',
  'figcaption',
  'code',
  'otherArticle',
  'otherPost',
] as const;

/** The names of all traits; those that are marks have the places that they have among these. */
export const TRAITS = new Names<Trait>([...MARK_NAMES.all, ...OF_KIND]);

/** Some traits. */
export type Traits = NameSet<Trait>;

/** The sets of one, by what they are looked up with. */
function alone(table: Readonly<Record<string, Trait>>): ReadonlyMap<string, Traits> {
  return new Map(Object.entries(table).map(([key, trait]) => [key, TRAITS.of(trait)]));
}

const OF_ELEMENT = byElement(
  alone({
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
  }),
  TRAITS.none,
);

/** https://www.w3.org/TR/wai-aria-1.2/#role_definitions */
const OF_ROLE = alone({
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
});

/** https://schema.org/Article, as microdata */
const OF_PROPERTY = alone({
  articleBody: 'body',
  author: 'byline',
  comment: 'comments',
  datePublished: 'date',
  dateModified: 'modified',
  headline: 'headline',
  alternativeHeadline: 'standfirst',
  keywords: 'tags',
  caption: 'caption',
});

const INVISIBLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Elements whose names speak of the whole page, and so of nothing. */
const NAMELESS = elementsNamed(['html', 'body', '#root']);

const HIDDEN = TRAITS.of('hidden');

function propertyTraits(names: string): Traits {
  return names.split(' ').reduce((all, name) => all.with(OF_PROPERTY.get(name) ?? TRAITS.none), TRAITS.none);
}

const DECLARING = TELLING.role | TELLING.itemprop | TELLING.hidden | TELLING['aria-hidden'] | TELLING.style;

function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  return INVISIBLE.test(attributes.get('style') ?? '');
}

/** What the attributes of an element say, its class apart. What a button opens is hidden only until then. */
function declaredTraits(attributes: Attributes, { opened }: Page): Traits {
  if ((attributes.telling & DECLARING) === 0) return TRAITS.none;
  const role = OF_ROLE.get(attributes.get('role') ?? '') ?? TRAITS.none;
  const traits = role.with(propertyTraits(attributes.get('itemprop') ?? ''));
  const isOpened = opened.size > 0 && opened.has(attributes.get('id') ?? '');
  return !isOpened && isHidden(attributes) ? traits.with(HIDDEN) : traits;
}

/** The traits of one element by itself. */
export function traitsOf(page: Page, index: number): Traits {
  const number = page.tree.numbers[index] ?? TEXT;
  if (NAMELESS[number]) return TRAITS.none;
  const own = OF_ELEMENT[number] ?? TRAITS.none;
  const attributes = page.tree.attributes[index];
  if (!attributes) return own;
  return own.with(page.marksOf(index).among(TRAITS)).with(declaredTraits(attributes, page));
}
