import { line } from '../text.ts';
import { TELLING } from '../tree/attributes.ts';
import type { Attributes } from '../tree/attributes.ts';
import { TEXT, byElement, elementsNamed } from '../tree/elements.ts';
import { attribute, endOf, rawText } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { readJsonLd } from './json-ld.ts';
import type { JsonLd } from './json-ld.ts';
import { NAMING, marksOf } from './element-marks.ts';
import { MARK_NAMES } from './marks.ts';
import type { Mark, Marks } from './marks.ts';
import type { MicrodataProperty } from './microdata.ts';
import { propertiesAt } from './vocabularies.ts';
import { addressIn } from '../url.ts';

/** A `link` element of the head. */
export interface PageLink {
  /** Its relations, in lower case. */
  readonly rel: readonly string[];
  /** Its address, as written. */
  readonly href: string;
  /** Its MIME type. */
  readonly type?: string;
  /** The language of what it leads to. */
  readonly hreflang?: string;
}

/** What a page says of itself, by vocabulary; read once, nothing merged and nothing judged. */
export interface Page {
  /** The page as a tree. */
  readonly tree: Tree;
  /** The element that is looked at: 0 for all of the page. */
  readonly root: number;
  /** The address that relative addresses are resolved against. */
  readonly base?: string;
  /** The page's own address, if the caller told it. */
  readonly url?: string;
  /** `meta` values by lower-case `name`, `property` or `http-equiv`. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `link` elements. */
  readonly links: readonly PageLink[];
  /** JSON-LD. */
  readonly jsonLd: JsonLd;
  /** Microdata. */
  readonly microdata: readonly MicrodataProperty[];
  /** Elements by name, for the few names that are looked for. */
  readonly tagged: ReadonlyMap<string, readonly number[]>;
  /** The elements that show a picture: `img`, and what AMP has in its place. */
  readonly pictures: readonly number[];
  /** The links that say that they lead to an author. */
  readonly authorLinks: readonly number[];
  /** The links that say that they lead to a tag. */
  readonly tagLinks: readonly number[];
  /** The ids of what buttons open and close: it is hidden for as long as nobody asks for it. */
  readonly opened: ReadonlySet<string>;
  /** Elements by what their class names say. */
  readonly marked: ReadonlyMap<Mark, readonly number[]>;
  /** What an element's class names say. */
  readonly marksOf: (index: number) => Marks;
}

const LOOKED_FOR = [
  'h1',
  'h2',
  'nav',
  'h3',
  'time',
  'title',
  'html',
  'main',
  'article',
  'address',
  'button',
  'base',
  'figure',
  'body',
];

type Lists<Key, Value> = Map<Key, Value[]>;

function push<Key, Value>(lists: Lists<Key, Value>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface Draft {
  readonly meta: Lists<string, string>;
  readonly links: PageLink[];
  readonly scripts: string[];
  readonly microdata: MicrodataProperty[];
  readonly tagged: Lists<string, number>;
  readonly pictures: number[];
  readonly authorLinks: number[];
  readonly tagLinks: number[];
  readonly opened: Set<string>;
  readonly marked: Lists<Mark, number>;
  /** Of each node from the root on, so that the list has no gaps. */
  readonly marks: Marks[];
}

function readMeta(tree: Tree, index: number, { meta }: Draft): void {
  const content = attribute(tree, index, 'content');
  if (content === undefined) return;
  for (const key of ['property', 'name', 'http-equiv']) {
    const name = attribute(tree, index, key);
    if (name) push(meta, name.trim().toLowerCase(), content);
  }
}

function readLink(tree: Tree, index: number, { links }: Draft): void {
  const rel = attribute(tree, index, 'rel');
  const href = attribute(tree, index, 'href');
  if (!rel || !href) return;
  const type = attribute(tree, index, 'type');
  const hreflang = attribute(tree, index, 'hreflang');
  links.push({ rel: rel.toLowerCase().split(/\s+/u), href, ...(type && { type }), ...(hreflang && { hreflang }) });
}

function readScript(tree: Tree, index: number, { scripts, tagged }: Draft): void {
  push(tagged, 'script', index);
  if (attribute(tree, index, 'type')?.trim().toLowerCase() === 'application/ld+json')
    scripts.push(rawText(tree, index));
}

const readPicture = (_: Tree, index: number, { pictures }: Draft): void => void pictures.push(index);

type Reader = (tree: Tree, index: number, draft: Draft) => void;

/** Elements that say something by being there; each is read once, in the one pass. */
const READERS = byElement<Reader | undefined>(
  [
    ...LOOKED_FOR.map((tag): [string, Reader] => [tag, (_, index, { tagged }) => push(tagged, tag, index)]),
    ['meta', readMeta],
    ['link', readLink],
    ['img', readPicture],
    ['amp-img', readPicture],
    ['script', readScript],
  ],
  undefined,
);

/** Where an element leads to, and what it opens. */
function readPointers(index: number, isLink: boolean, attributes: Attributes, draft: Draft): void {
  if (isLink) readRelation(index, attributes.get('rel') ?? '', draft);
  for (const id of attributes.get('aria-controls')?.split(/\s+/u) ?? []) draft.opened.add(id);
}

function readRelation(index: number, rel: string, { authorLinks, tagLinks }: Draft): void {
  if (rel.includes('tag') && rel.split(/\s+/u).includes('tag')) tagLinks.push(index);
  if (rel.includes('author') && rel.split(/\s+/u).includes('author')) authorLinks.push(index);
}

const NAMELESS = elementsNamed(['style', 'script']);
const POINTING = TELLING.rel | TELLING['aria-controls'];
const NOTED = NAMING | TELLING.itemprop | TELLING.property | POINTING;

function readElement(tree: Tree, index: number, draft: Draft): void {
  const number = tree.numbers[index] ?? TEXT;
  READERS[number]?.(tree, index, draft);
  const attributes = tree.attributes[index];
  // Style sheets are named after what they are for.
  if (!attributes || NAMELESS[number]) return;
  if ((attributes.telling & NOTED) === 0) return;
  const { telling } = attributes;
  if ((telling & POINTING) !== 0) readPointers(index, tree.tags[index] === 'a', attributes, draft);
  if ((telling & (TELLING.itemprop | TELLING.property)) !== 0)
    draft.microdata.push(...propertiesAt(tree, index, attributes));
  const marks = marksOf(attributes, tree.tags[index] ?? '');
  if (marks.isEmpty) return;
  draft.marks[draft.marks.length - 1] = marks;
  for (const mark of marks.list) push(draft.marked, mark, index);
}

const ABSOLUTE = /^https?:\/\//iu;

const emptyDraft = (): Draft => ({
  meta: new Map(),
  links: [],
  scripts: [],
  microdata: [],
  tagged: new Map(),
  pictures: [],
  authorLinks: [],
  tagLinks: [],
  opened: new Set(),
  marked: new Map(),
  marks: [],
});

/** Reads a page in one pass over its tree. */
export function readPage(tree: Tree, url?: string, root = 0): Page {
  const draft = emptyDraft();
  for (let i = root, end = endOf(tree, root); i < end; i++) {
    draft.marks.push(MARK_NAMES.none);
    if (tree.numbers[i] !== TEXT) readElement(tree, i, draft);
  }
  const { meta, links, microdata, tagged, pictures, authorLinks, tagLinks, opened, marked, marks } = draft;
  const baseElement = tagged.get('base')?.[0];
  const baseHref = baseElement === undefined ? undefined : attribute(tree, baseElement, 'href');
  // A page that was saved somewhere still tells where it came from.
  const canonical = links.find(({ rel }) => rel.includes('canonical'))?.href;
  const own =
    url ?? (canonical !== undefined && ABSOLUTE.test(canonical) ? addressIn(canonical, undefined) : undefined);
  const base = (baseHref === undefined ? undefined : addressIn(baseHref, own)) ?? own;
  return {
    tree,
    root,
    ...{ ...(base !== undefined && { base }), ...(url !== undefined && { url }) },
    ...{ meta, links },
    jsonLd: readJsonLd(draft.scripts),
    microdata,
    tagged,
    pictures,
    authorLinks,
    tagLinks,
    opened,
    marked,
    marksOf: (index) => (index < root ? MARK_NAMES.none : (marks[index - root] ?? MARK_NAMES.none)),
  };
}

/** The page as if one of its elements were all of it, with the page's own address, and nothing of its head. */
export function pageWithin(page: Page, root: number): Page {
  const scoped = readPage(page.tree, page.url, root);
  return page.base === undefined ? scoped : { ...scoped, base: page.base };
}

/** The first non-empty value of a `meta` of one of these names. */
export function metaOf(page: Page, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = page.meta.get(name)?.find((text) => text.trim() !== '');
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The address of the first `link` with the relation. */
export function linkOf(page: Page, rel: string, type?: string): string | undefined {
  return page.links.find((link) => link.rel.includes(rel) && (type === undefined || link.type === type))?.href;
}

/** The text of the `title` element. */
export function titleOf(page: Page): string | undefined {
  const index = page.tagged.get('title')?.[0];
  // A title is silent within a page's text, so its characters are read as they are.
  const text = index === undefined ? '' : line(page.tree.texts.slice(index + 1, endOf(page.tree, index)).join(''));
  return text === '' ? undefined : text;
}
