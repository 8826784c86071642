import type { Body } from '../../body/build.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { readHydration } from '../../page/hydration.ts';
import { folded } from '../../text.ts';
import { bodyOfHtml } from '../fragment.ts';
import type { HydrationHints, HydrationReader } from './hydrated-story.ts';
import { authorsOf, imageOf, lineOf, tagsOf } from './hydrated-values.ts';
import { richTextHtml } from './rich-text.ts';

/**
 * By field the keys under which sites keep it, the likeliest first, as their letters alone: `published_at` and `publishedAt`
 * are one. Two with a dot between are a key within another.
 */
const KEYS = {
  headline: 'headline, headlines, title, displaytitle, articletitle',
  standfirst: 'standfirst, dek, deck, subheadlines, subheadline, subtitle, lede, leadtext, intro, abstract',
  description: 'description, summary, excerpt, teaser, metadescription',
  kicker: 'kicker, eyebrow, overline, supertitle',
  section: 'taxonomy.primarysection, primarysection, section, primarycategory, category, categories, channel',
  tags: 'taxonomy.tags, tags, keywords, topics',
  authors: 'credits.by, authors, bylines, byline, author, contributors, writers',
  publishedAt:
    'publishedat, datepublished, firstpublishedat, firstpublishdate, displaydate, publishdate, publisheddate, ' +
    'publicationdate, pubdate, publishedon, published, publishtime, date',
  modifiedAt: 'modifiedat, datemodified, updatedat, lastupdateddate, lastmodified, lastupdated, modified, updated',
  image:
    'promoitems.basic, leadimage, mainimage, heroimage, featuredimage, featureimage, coverimage, headerimage, image, ' +
    'thumbnail, images',
  body:
    'contentelements, articlebody, bodyhtml, contenthtml, bodytext, body, html, content, richtext, fulltext, blocks, ' +
    'paragraphs, text, components, elements',
  url: 'canonicalurl, canonical, permalink, weburl, url, link, uri, path, slug',
  wordCount: 'wordcount',
} as const;

/** What is looked for in an object. */
type Field = keyof typeof KEYS;

type Place = readonly [field: Field, rank: number];

/** Fields by key. */
const PLACES: ReadonlyMap<string, Place> = new Map(
  (Object.keys(KEYS) as Field[]).flatMap((field) =>
    KEYS[field].split(', ').map((key, rank) => [key, [field, rank]] as const),
  ),
);
/** Keys that hold others. */
const OUTER: ReadonlySet<string> = new Set(
  [...PLACES.keys()].flatMap((key) => (key.includes('.') ? (key.split('.')[0] ?? '') : [])),
);

const LETTERS = /[^a-z\d]/gu;
const lettersOf = (key: string): string => key.toLowerCase().replace(LETTERS, '');

/** What queries wrap a value in: `{ node: … }`, `{ edges: [{ node: … }] }`, `{ data: { attributes: … } }`. */
const WRAPPERS = ['node', 'nodes', 'edges', 'data', 'attributes'] as const;

/** The objects that a cache keeps under a name of theirs, for others to refer to. */
type References = ReadonlyMap<string, JsonObject>;

/** Takes off what a value is wrapped in, and the items of a list; not those of a list in a list, which would multiply. */
function unwrapped(value: Json | undefined, references: References, depth = 0, isListed = false): Json | undefined {
  if (depth > WRAPPERS.length) return value;
  if (Array.isArray(value)) {
    if (isListed) return value as readonly Json[];
    return (value as readonly Json[])
      .slice(0, 2000)
      .map((item) => unwrapped(item, references, depth + 1, true) ?? null);
  }
  if (!isObject(value)) return value;
  const name = value.__ref ?? (value.type === 'id' ? value.id : undefined);
  const named = typeof name === 'string' ? references.get(name) : undefined;
  if (named) return named;
  const keys = Object.keys(value);
  const wrapper = WRAPPERS.find((key) => typeof value[key] === 'object' && keys.length <= 3);
  return wrapper === undefined ? value : unwrapped(value[wrapper], references, depth + 1, isListed);
}

/** What may still be looked at of a page's data: one part may be in any number of others, and is looked at in each. */
interface Budget {
  left: number;
}

/** The values of an object by field: of several keys for one the likeliest that holds anything. */
function fieldsOf(object: JsonObject, budget: Budget): Map<Field, Json> {
  const found = new Map<Field, Json>();
  const ranks = new Map<Field, number>();
  const note = (key: string, value: Json | undefined): void => {
    const place = PLACES.get(key);
    const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
    if (!place || isEmpty || (ranks.get(place[0]) ?? Infinity) <= place[1]) return;
    ranks.set(place[0], place[1]);
    found.set(place[0], value);
  };
  for (const [name, value] of Object.entries(object)) {
    const key = lettersOf(name);
    note(key, value);
    if (!OUTER.has(key) || !isObject(value) || budget.left <= 0) continue;
    const inner = Object.entries(value);
    budget.left -= inner.length;
    for (const [part, each] of inner) note(`${key}.${lettersOf(part)}`, each);
  }
  return found;
}

/** Bounds on what is looked through. */
const MAX_OBJECTS = 50_000;
const MAX_CANDIDATES = 300;
const MAX_LOOKS = 2_000_000;

interface Candidate {
  readonly fields: ReadonlyMap<Field, Json>;
  readonly headline: string;
  /** Characters of its text, as far as they were counted. */
  readonly length: number;
}

/** Less than this is a teaser. */
const MIN_TEXT = 400;
/** Text is counted in no more pieces than this. */
const MAX_COUNTED = 3000;

/** The characters of the strings in a value that may be text: what has no space is an address or a name for programs. */
function lengthOf(value: Json | undefined, budget: Budget): number {
  const queue: (Json | undefined)[] = [value];
  let length = 0;
  for (let i = 0; i < queue.length && budget.left > 0; i++) {
    const item = queue[i];
    if (typeof item === 'string') length += item.includes(' ') ? item.length : 0;
    if (typeof item !== 'object' || item === null || queue.length >= MAX_COUNTED) continue;
    const inner = Object.values(item) as Json[];
    budget.left -= inner.length;
    queue.push(...inner.slice(0, MAX_COUNTED - queue.length));
  }
  return length;
}

/** A story has a headline, and its text or what else is told of stories alone. */
function candidateOf(object: JsonObject, budget: Budget): Candidate | undefined {
  const fields = fieldsOf(object, budget);
  const headline = lineOf(fields.get('headline'));
  if (headline === undefined || headline.length > 400) return undefined;
  const facts = (['publishedAt', 'authors', 'image'] as const).filter((field) => fields.has(field)).length;
  const length = fields.has('body') ? lengthOf(fields.get('body'), budget) : 0;
  return length >= MIN_TEXT || facts >= 2 ? { fields, headline, length } : undefined;
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly references: References;
}

/** Looks through the values of a page's data for what has the shape of a story, each object once. */
function candidatesIn(values: readonly Json[]): Found {
  const candidates: Candidate[] = [];
  const references = new Map<string, JsonObject>();
  const seen = new Set<object>();
  const budget: Budget = { left: MAX_LOOKS };
  const queue: Json[] = [...values];
  for (let i = 0; i < queue.length && seen.size < MAX_OBJECTS; i++) {
    const item = queue[i];
    if (typeof item !== 'object' || item === null || seen.has(item)) continue;
    seen.add(item);
    if (isObject(item) && candidates.length < MAX_CANDIDATES) {
      const candidate = candidateOf(item, budget);
      if (candidate) candidates.push(candidate);
    }
    for (const [key, inner] of Object.entries(item) as [string, Json][]) {
      if (isObject(inner) && key.includes(':')) references.set(key, inner);
      if (typeof inner === 'object') queue.push(inner);
    }
  }
  return { candidates, references };
}

/** A title that holds less than this share of another is a section's name that happens to be in it. */
const MIN_SHARE = 0.35;

function isTitled(headline: string, titles: readonly string[]): boolean {
  const name = folded(headline);
  return name !== '' && titles.some((title) => title.includes(name) && name.length > title.length * MIN_SHARE);
}

const PATH = /^(?:https?:\/\/[^/?#]+)?([^?#]*)/iu;

function pathOf(address: string): string {
  return (PATH.exec(address)?.[1] ?? '').replace(/^\/|\/$/gu, '');
}

/** True where an address of the story, or the last part of it, is the page's. */
function isHere(candidate: Candidate, address: string | undefined): boolean {
  const own = lineOf(candidate.fields.get('url'));
  const [path, here] = [pathOf(own ?? ''), pathOf(address ?? '')];
  return path.length > 5 && (here === path || here.endsWith(`/${path}`));
}

/** The story that a page's data is about: the one with its title or address; else the only one with a text. */
function bestOf(candidates: readonly Candidate[], { titles, address }: HydrationHints): Candidate | undefined {
  const scoreOf = (candidate: Candidate): number =>
    (isTitled(candidate.headline, titles) ? 2 : 0) +
    (isHere(candidate, address) ? 2 : 0) +
    (candidate.length >= MIN_TEXT ? 1 : 0) +
    candidate.fields.size / 100;
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate) }));
  const own = scored.filter(({ score }) => score >= 2);
  if (own.length > 0) return own.reduce((best, each) => (each.score > best.score ? each : best)).candidate;
  const texts = new Map(candidates.filter(({ length }) => length >= MIN_TEXT).map((each) => [each.headline, each]));
  return texts.size === 1 ? [...texts.values()][0] : undefined;
}

/** The story in the data that a page carries for its own program, told by its shape. */
export const hydratedStory: HydrationReader = (page, context, hints) => {
  const { candidates, references } = candidatesIn(readHydration(page));
  const best = bestOf(candidates, hints);
  if (!best) return undefined;
  const get = (field: Field): Json | undefined => unwrapped(best.fields.get(field), references);
  let body: { readonly read: Body | undefined } | undefined;
  return {
    line: (field) => lineOf(get(field)),
    tags: () => tagsOf(get('tags')),
    authors: () => authorsOf(get('authors')),
    image: () => imageOf(get('image')),
    body: () => (body ??= { read: bodyOfHtml(richTextHtml(best.fields.get('body')), context) }).read,
  };
};
