import { childrenOf, endOf, parentOf, textOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';

/** One `itemprop` of the page: where it stands, and the item that it belongs to. */
export interface MicrodataProperty {
  /** The element. */
  readonly index: number;
  /** Its name. */
  readonly name: string;
  /** The nearest element with `itemscope` above it; -1 where there is none. */
  readonly scope: number;
}

/** The attribute that holds a property's value, by element name. https://html.spec.whatwg.org/#values */
const VALUE_ATTRIBUTES: Readonly<Record<string, string>> = {
  meta: 'content',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  a: 'href',
  area: 'href',
  link: 'href',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

/** The element with `itemscope` that an element belongs to. */
export function scopeOf(tree: Tree, index: number): number {
  for (let i = parentOf(tree, index); i > 0; i = parentOf(tree, i)) if (tree.attributes[i]?.has('itemscope')) return i;
  return -1;
}

/** What a property says: its attribute by the standard, a `content` that writers put anywhere, or its text. */
export function valueOf(tree: Tree, index: number): string {
  const attributes = tree.attributes[index];
  const content = attributes?.get('content');
  if (content !== undefined) return content;
  const name = VALUE_ATTRIBUTES[tree.tags[index] ?? ''];
  return (name === undefined ? undefined : attributes?.get(name)) ?? textOf(tree, index);
}

/** The type of an item in lower case, without its vocabulary. */
export function itemTypeOf(tree: Tree, index: number): string {
  return (tree.attributes[index]?.get('itemtype') ?? '').trim().split(/[/#]/u).at(-1)?.toLowerCase() ?? '';
}

/** A property of an item, read from within the item's element. */
export function propertyWithin(tree: Tree, scope: number, name: string): string | undefined {
  for (let i = scope + 1, end = endOf(tree, scope); i < end; i++) {
    if (tree.attributes[i]?.get('itemprop')?.split(/\s+/u).includes(name)) return valueOf(tree, i);
  }
  return undefined;
}

/** True where the element has element children. */
export function hasElements(tree: Tree, index: number): boolean {
  for (const child of childrenOf(tree, index)) if (tree.tags[child]) return true;
  return false;
}
