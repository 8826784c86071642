import type { Attributes } from '../tree/attributes.ts';
import { parentOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { scopeOf } from './microdata.ts';
import type { MicrodataProperty } from './microdata.ts';

/** RDFa of Drupal and others writes the same vocabulary as `property`. https://www.drupal.org/docs/8/core/modules/rdf */
const RDFA = 'schema:';
/** What Drupal calls the day on which a page was published. */
const RDFA_NAMES: Readonly<Record<string, string>> = { dateCreated: 'datePublished' };

/** The properties that are written as RDFa on an element; those of an author or a picture are not the story's. */
function rdfaNames(tree: Tree, index: number, written: string): string[] {
  if (tree.attributes[parentOf(tree, index)]?.get('property')?.startsWith(RDFA) === true) return [];
  return written.split(/\s+/u).map((name) => {
    const own = name.slice(RDFA.length);
    return RDFA_NAMES[own] ?? own;
  });
}

/** The properties of schema.org that an element has, as microdata or as RDFa. */
export function propertiesAt(tree: Tree, index: number, attributes: Attributes): MicrodataProperty[] {
  const itemprop = attributes.get('itemprop')?.trim() ?? '';
  const property = attributes.get('property') ?? '';
  const names = [
    ...(itemprop === '' ? [] : itemprop.split(/\s+/u)),
    ...(property.startsWith(RDFA) ? rdfaNames(tree, index, property) : []),
  ];
  if (names.length === 0) return [];
  const scope = scopeOf(tree, index);
  return names.map((name) => ({ index, name, scope }));
}
