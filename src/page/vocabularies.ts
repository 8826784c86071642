import type { Attributes } from '../tree/attributes.ts';
import { parentOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { scopeOf } from './microdata.ts';
import type { MicrodataProperty } from './microdata.ts';

/** RDFa of Drupal and others writes the same vocabulary as `property`, with a prefix or without. https://www.drupal.org/docs/8/core/modules/rdf */
const RDFA = 'schema:';
/** What Drupal calls the day on which a page was published. */
const RDFA_NAMES: Readonly<Record<string, string>> = { dateCreated: 'datePublished' };

/** Elements this far above a property are asked for the vocabulary, which stands on the page or on the story. */
const REACH = 64;

/** True below an element that says that names without a prefix are those of schema.org. https://www.w3.org/TR/rdfa-lite/#vocab-typeof-and-property */
function isOfVocabulary(tree: Tree, index: number): boolean {
  let above = index;
  for (let step = 0; step < REACH && above >= 0; step++) {
    const vocabulary = tree.attributes[above]?.get('vocab');
    if (vocabulary !== undefined) return SCHEMA.test(vocabulary);
    above = parentOf(tree, above);
  }
  return false;
}

const SCHEMA = /^https?:\/\/schema\.org\b/iu;

/** The names of schema.org that RDFa has on an element; those of an author or a picture are not the story's. */
function rdfaNames(tree: Tree, index: number, written: string): string[] {
  const isPrefixed = written.startsWith(RDFA);
  if (!isPrefixed && (written === '' || written.includes(':') || !isOfVocabulary(tree, index))) return [];
  const parent = tree.attributes[parentOf(tree, index)];
  const isOfPart = isPrefixed
    ? parent?.get('property')?.startsWith(RDFA) === true
    : parent?.get('typeof') !== undefined && parent.get('property') !== undefined;
  if (isOfPart) return [];
  return written.split(/\s+/u).map((name) => {
    const own = isPrefixed ? name.slice(RDFA.length) : name;
    return RDFA_NAMES[own] ?? own;
  });
}

/** The properties of schema.org that an element has, as microdata or as RDFa. */
export function propertiesAt(tree: Tree, index: number, attributes: Attributes): MicrodataProperty[] {
  const itemprop = attributes.get('itemprop')?.trim() ?? '';
  const property = attributes.get('property') ?? '';
  const names = [
    ...(itemprop === '' ? [] : itemprop.split(/\s+/u)),
    ...(property === '' ? [] : rdfaNames(tree, index, property)),
  ];
  if (names.length === 0) return [];
  const scope = scopeOf(tree, index);
  return names.map((name) => ({ index, name, scope }));
}
