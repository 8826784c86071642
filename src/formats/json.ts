import type { Body } from '../body/build.ts';
import type { ArticleValues } from '../fields/article.ts';
import type { AuthorValues } from '../fields/author.ts';
import type { DigestValues } from '../fields/digest.ts';
import type { Context } from '../fields/field.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Opened } from '../input/open.ts';
import type { Issue, Phrasing, Source, Story } from '../model/index.ts';
import type { Rule, Rules } from '../resolve.ts';
import { defineFormat, rulesFrom, storyFrom } from './format.ts';
import type { Format, Kind } from './format.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from './fragment.ts';

/** The objects of a list; none where it is no list. */
export function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

/** What stands at a path of keys and indices (`taxonomy.tags.0.text`); only what is the value's own. */
export function at(value: Json | undefined, path: string): Json | undefined {
  let here: Json | undefined = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as JsonObject)[key];
  }
  return here;
}

/** What stands at a path, where it is text that says something. */
export function textAt(value: Json | undefined, path: string): string | undefined {
  const text = at(value, path);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

const COPYRIGHT = /^(?:copyright|\(c\)|©|[\s,]|\d{4}(?:\s*[-–]\s*\d{4})?)+/iu;
const RESERVED = /[.,;|]?\s{0,3}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)?\.?\s{0,3}$/iu;

/** Who holds the copyright, from a notice: "Copyright 2026 Example Agency. All rights reserved." */
export function holderIn(notice: unknown): string | undefined {
  return typeof notice === 'string' ? notice.replace(COPYRIGHT, '').replace(RESERVED, '') : undefined;
}

/** True where an object has each of the keys, whatever they hold. */
export function hasAll(value: Json | undefined, keys: readonly string[]): value is JsonObject {
  return isObject(value) && keys.every((key) => Object.hasOwn(value, key));
}

/** What was recognised: the items, and the object that they came in. */
export interface JsonItems {
  /** The stories, as they came. */
  readonly items: readonly JsonObject[];
  /** What came in place of stories: authors, or topics. */
  readonly others?: readonly JsonObject[];
  /** What holds them; empty where nothing does. */
  readonly envelope: JsonObject;
  /** What was broken in the input. */
  readonly issue?: Issue;
  /** What the input is above all, where that is not as its format has it. */
  readonly kind?: Kind;
}

/** One item, as the tables of articles read it. */
export interface JsonItem {
  /** The item. */
  readonly item: JsonObject;
  /** What it came in. */
  readonly envelope: JsonObject;
  /** What cleaners need. */
  readonly context: Context;
  /** Its body, read once. */
  readonly body: () => Body | undefined;
}

/** The list, as the tables of digests read it. */
export interface JsonList extends JsonItems {
  /** What cleaners need. */
  readonly context: Context;
  /** The stories in it. */
  readonly stories: () => Story[];
}

/** Reads a claim of an item. */
type Read<Piece> = (piece: Piece) => unknown;

/** Makes rules of paths: the name is the path, and what stands there the claim, unless it is read in another way. */
export function jsonRules(source: Source, prefix: string) {
  const rule = rulesFrom(source, prefix);
  return (name: string, confidence: number, read: Read<JsonItem> = ({ item }) => at(item, name)): Rule<JsonItem> =>
    rule(name, confidence, read);
}

/** The text at a path of the item, where it may be HTML: entities decoded, tags left out. */
export const plainAt =
  (path: string): Read<JsonItem> =>
  ({ item, context }): string | undefined => {
    const text = textAt(item, path);
    return text === undefined ? undefined : plainText(text, context);
  };

/** The HTML at a path of the item, as text with its marks. */
export const phrasingAt =
  (path: string): Read<JsonItem> =>
  ({ item, context }): Phrasing[] | undefined =>
    phrasingOfHtml(at(item, path), context);

/** What a format of JSON is made of; see {@link jsonFormat}. */
export interface JsonFormatSpec {
  /** Its name. */
  readonly name: string;
  /** What it gives, in words, for messages: "a WordPress response". */
  readonly seen: string;
  /** Gives the value that `items` is asked about, and what was broken; left out where it is JSON that was handed in. */
  readonly read?: (input: Opened) => { readonly value: Json; readonly issue?: Issue } | undefined;
  /** Recognises a value, and takes out of it the items. */
  readonly items: (value: Json) => JsonItems | undefined;
  /** What an input is above all, whatever number of items it has; left out where one item is an article. */
  readonly kind?: 'digest';
  /** The address of an item. */
  readonly address: (item: JsonObject) => unknown;
  /** The source's own identifier of an item. */
  readonly id: (item: JsonObject) => unknown;
  /** Its body; left out where the tables read it otherwise. */
  readonly body?: (item: JsonObject, context: Context, envelope: JsonObject) => Body | undefined;
  /** The address that relative ones are resolved against, where it is not the caller's. */
  readonly base?: (found: JsonItems) => string | undefined;
  /** For each field of an article where its value may be. */
  readonly article: Rules<ArticleValues, JsonItem>;
  /** For each field of a digest; left out where the source has no lists. */
  readonly digest?: Rules<DigestValues, JsonList>;
  /** The object that is an author, in a value that holds no stories, and its table. */
  readonly author?: {
    readonly select: (found: JsonItems) => JsonObject | undefined;
    readonly rules: Rules<AuthorValues, JsonObject>;
  };
}

/** A body that is HTML at one path. */
export const htmlBody =
  (path: string) =>
  (item: JsonObject, context: Context): Body | undefined =>
    bodyOfHtml(at(item, path), context);

function itemOf(spec: JsonFormatSpec, item: JsonObject, envelope: JsonObject, context: Context): JsonItem {
  let body: { readonly read: Body | undefined } | undefined;
  const address = spec.address(item);
  // The caller's address is often that of the API, which the story's own links do not start from.
  const isAbsolute = typeof address === 'string' && URL.canParse(address);
  const base = isAbsolute ? address : context.base;
  const own: Context = { ...context, ...(base !== undefined && { base }) };
  return { item, envelope, context: own, body: () => (body ??= { read: spec.body?.(item, own, envelope) }).read };
}

/** Makes a format of a source that answers with one story, or with a list of them, in JSON. */
export function jsonFormat(spec: JsonFormatSpec): Format {
  const { name, author } = spec;
  const storiesOf = ({ items, envelope }: JsonItems, context: Context): Story[] =>
    items.flatMap((item) => {
      const piece = itemOf(spec, item, envelope, context);
      return storyFrom(piece, spec.article, { format: name, context: piece.context, id: spec.id(item) }) ?? [];
    });
  return defineFormat<JsonItems, JsonItem, JsonObject, JsonList>({
    name,
    recognise: (input) => {
      const read = spec.read ? spec.read(input) : input.kind === 'json' ? { value: input.value } : undefined;
      const items = read && spec.items(read.value);
      return items && read.issue ? { ...items, issue: read.issue } : items;
    },
    issues: ({ issue }) => (issue ? [issue] : []),
    ...(spec.base && { base: spec.base }),
    kind: ({ kind, items: { length } }) =>
      kind ?? spec.kind ?? (length === 1 ? 'article' : length > 1 ? 'digest' : 'author'),
    describe: ({ items }) => `${spec.seen} with ${String(items.length)} ${items.length === 1 ? 'story' : 'stories'}`,
    article: {
      select: ({ items, envelope }, context) =>
        items.length === 1 && items[0] ? itemOf(spec, items[0], envelope, context) : undefined,
      rules: spec.article,
      contextOf: ({ context }) => context,
    },
    ...(author && { author: { select: author.select, rules: author.rules } }),
    ...(spec.digest && {
      digest: {
        select: (found, context) =>
          found.items.length + (found.others?.length ?? 0) > 0
            ? { ...found, context, stories: () => storiesOf(found, context) }
            : undefined,
        rules: spec.digest,
      },
    }),
  });
}
