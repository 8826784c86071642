import { isObject, readJson } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';

/** All that a page's JSON-LD says, across its scripts. */
export interface JsonLd {
  /** The nodes that stand for themselves: roots, members of `@graph`, main entities. */
  readonly nodes: readonly JsonObject[];
  /** Every node that has properties of its own, by `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** Scripts that could not be read. */
  readonly broken: number;
}

/** Bounds on what is looked at, so that a hostile script costs little. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 40;

const VOCABULARY = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/iu;

/** The types of a node in lower case, without the vocabulary's address. */
export function typesOf(node: JsonObject): readonly string[] {
  const types = Array.isArray(node['@type']) ? (node['@type'] as readonly Json[]) : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(VOCABULARY, '').toLowerCase());
}

/** Keys under which a page's main node may stand. */
const WRAPPERS = ['@graph', 'mainEntity'] as const;

function collectRoots(value: Json | undefined, into: JsonObject[], depth = 0): void {
  if (depth > MAX_DEPTH || into.length > MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) collectRoots(item, into, depth + 1);
  } else if (isObject(value)) {
    if (value['@type'] !== undefined) into.push(value);
    for (const key of WRAPPERS) collectRoots(value[key], into, depth + 1);
  }
}

function indexIds(roots: readonly Json[]): Map<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  const queue: { readonly value: Json | undefined; readonly depth: number }[] = roots.map((value) => ({
    value,
    depth: 0,
  }));
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const { value, depth } = queue[i] ?? { value: null, depth: 0 };
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) continue;
    const id = isObject(value) ? value['@id'] : undefined;
    if (isObject(value) && typeof id === 'string' && Object.keys(value).length > 1) {
      const known = byId.get(id);
      byId.set(id, known ? { ...value, ...known } : value);
    }
    for (const inner of Object.values(value) as (Json | undefined)[]) queue.push({ value: inner, depth: depth + 1 });
  }
  return byId;
}

/** Reads the text of a page's `application/ld+json` scripts. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const values = scripts.map((script) => readJson(script)?.value);
  const broken = values.filter((value, i) => value === undefined && scripts[i]?.trim() !== '').length;
  return { ...jsonLdOf(values), broken };
}

/** What values of JSON-LD say that have been read before. */
export function jsonLdOf(values: readonly (Json | undefined)[]): JsonLd {
  const nodes: JsonObject[] = [];
  for (const value of values) collectRoots(value, nodes);
  return {
    nodes,
    byId: indexIds(values.filter((value) => value !== undefined)),
    broken: 0,
  };
}

/** The node that a value is or refers to by `@id`; of several, the first. */
export function nodeOf(ld: JsonLd, value: Json | undefined): JsonObject | undefined {
  const first = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  if (!isObject(first)) return undefined;
  const id = first['@id'];
  const named = typeof id === 'string' ? ld.byId.get(id) : undefined;
  return named ? { ...named, ...first } : first;
}

/** A value as a list, each reference replaced by the node that it refers to. */
export function listOf(ld: JsonLd, value: Json | undefined): readonly Json[] {
  const items: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
  return items.map((item) => (isObject(item) ? (nodeOf(ld, item) ?? item) : item));
}

/** Types that are a story. https://schema.org/Article and what stands beneath it. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  'article',
  'newsarticle',
  'blogposting',
  'liveblogposting',
  'reportagenewsarticle',
  'opinionnewsarticle',
  'analysisnewsarticle',
  'reviewnewsarticle',
  'backgroundnewsarticle',
  'askpublicnewsarticle',
  'advertisercontentarticle',
  'satiricalarticle',
  'scholarlyarticle',
  'medicalscholarlyarticle',
  'techarticle',
  'report',
  'socialmediaposting',
  'discussionforumposting',
  'posting',
  'newsposting',
]);

/** Types that are a collection of stories. */
export const LISTING_TYPES: ReadonlySet<string> = new Set([
  'collectionpage',
  'itemlist',
  'series',
  'creativeworkseries',
  'blog',
  'searchresultspage',
  'datafeed',
]);

/** Types that are somebody's page. */
export const PROFILE_TYPES: ReadonlySet<string> = new Set(['profilepage', 'person', 'aboutpage']);

/** The nodes that have one of these types. */
export function nodesOfType(ld: JsonLd, types: ReadonlySet<string>): JsonObject[] {
  return ld.nodes.filter((node) => typesOf(node).some((type) => types.has(type)));
}
