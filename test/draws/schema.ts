import * as fc from 'fast-check';
import type * as z from 'zod';
import type { Article, Author, Digest, Story } from '../../src/model/index.ts';
import * as schemas from '../../src/schema/schemas.ts';
import { DateString, LanguageTag, Line, LinkUrl, Url } from '../../src/schema/values.ts';
import { address, day, language, line, link, text } from './texts.ts';

// What is drawn is read off the schemas, so that no field, block or value of the model is forgotten: one that is added to
// a schema is drawn from then on, and a schema of a kind that is not known here fails.

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type Draw = fc.Arbitrary<unknown>;

/** How far down what may be absent is still drawn: an article in a story in an article ends there. */
const MAX_DEPTH = 4;

/** Texts that keep more than their schema's kind tells. */
const TEXTS: readonly (readonly [Schema, Draw])[] = [
  [Line, line],
  [Url, address],
  [LinkUrl, link],
  [LanguageTag, language],
  [DateString, day],
];

const drawn = new WeakMap<Schema, Draw[]>();

/** Draws what keeps a schema, so far down. */
function drawOf(schema: Schema, depth: number): Draw {
  const known = TEXTS.find(([each]) => each === schema);
  if (known) return known[1];
  const list = drawn.get(schema) ?? [];
  drawn.set(schema, list);
  return (list[depth] ??= make((schema as z.core.$ZodTypes)._zod.def, depth));
}

/** Fields that may be absent are there the more rarely the further down they are; at the top most are. */
function fieldsOf({ shape }: z.core.$ZodObjectDef, depth: number): Draw {
  const fields = Object.entries(shape).map(([key, schema]) => [key, absentOr(schema, depth)] as const);
  return fc
    .record(Object.fromEntries(fields))
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)));
}

function absentOr(schema: Schema, depth: number): Draw {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'optional') return drawOf(schema, depth);
  if (depth >= MAX_DEPTH) return fc.constant(undefined);
  return fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 1 + 4 * depth },
    { arbitrary: later(def.innerType, depth), weight: 3 },
  );
}

/** The model is a circle, so what is further down is made when it is first drawn. */
const later = (schema: Schema, depth: number): Draw => fc.constant(undefined).chain(() => drawOf(schema, depth));

const listOf = (element: Schema, depth: number): Draw =>
  depth >= MAX_DEPTH ? fc.constant([]) : fc.array(later(element, depth + 1), { maxLength: depth === 0 ? 4 : 2 });

function numberOf(def: Def): Draw {
  const { minimum = -1e6, format } = boundsOf(def);
  return format === 'int'
    ? fc.integer({ min: minimum, max: 1e9 })
    : fc.double({ min: Math.max(minimum, 1e-3), max: 1, noNaN: true });
}

function boundsOf(def: Def): { minimum?: number; format: 'int' | 'float' } {
  const checks = (def.checks ?? []).map(
    (check) => check._zod.def as { check: string; value?: number; format?: string },
  );
  const bound = checks.find(({ check }) => check === 'greater_than')?.value;
  const isWhole = 'format' in def || checks.some(({ format }) => format === 'safeint');
  return { ...(bound !== undefined && { minimum: bound }), format: isWhole ? 'int' : 'float' };
}

const EMAIL = fc.constantFrom('ada@bay.example', "o'neil+news@sub.bay.example");
const NAMES = fc.constantFrom('ghost', 'uuid', 'constructor', 'a/b~c', 'імʼя', ' ');

function recordOf({ keyType, valueType }: z.core.$ZodRecordDef, depth: number): Draw {
  const isPointer = ((keyType as z.core.$ZodTypes)._zod.def.checks ?? []).length > 0;
  const key = isPointer ? NAMES.map((name) => `/${name}`) : NAMES;
  return fc.dictionary(key, drawOf(valueType, depth + 1), { maxKeys: 3, noNullPrototype: true });
}

function textOf(def: Def): Draw {
  if ('format' in def && def.format === 'email') return EMAIL;
  const isBounded = def.checks?.some((check) => check._zod.def.check === 'max_length');
  return isBounded ? text.map((each) => each.slice(0, 400)) : text;
}

const MAKERS: { readonly [Type in Def['type']]?: (def: Extract<Def, { type: Type }>, depth: number) => Draw } = {
  array: ({ element }, depth) => listOf(element, depth),
  boolean: () => fc.boolean(),
  default: ({ innerType }, depth) => drawOf(innerType, depth),
  enum: ({ entries }) => fc.constantFrom(...Object.values(entries)),
  lazy: ({ getter }, depth) => drawOf(getter(), depth),
  literal: ({ values }) => fc.constantFrom(...values),
  number: numberOf,
  object: fieldsOf,
  record: recordOf,
  string: textOf,
  union: ({ options }, depth) => fc.oneof(...options.map((each) => drawOf(each, depth))),
};

function make(def: Def, depth: number): Draw {
  const maker = MAKERS[def.type] as ((def: Def, depth: number) => Draw) | undefined;
  if (!maker) throw new TypeError(`No way to draw what is ${def.type}.`);
  return maker(def, depth);
}

const checked = <Value>(schema: z.core.$ZodType<Value>, depth = 0): fc.Arbitrary<Value> =>
  drawOf(schema, depth) as fc.Arbitrary<Value>;

/** Articles with anything that the model has. */
export const anyLawfulArticle: fc.Arbitrary<Article> = checked(schemas.Article);
/** Authors with anything that the model has. */
export const anyLawfulAuthor: fc.Arbitrary<Author> = checked(schemas.Author);
/** Digests with anything that the model has. */
export const anyLawfulDigest: fc.Arbitrary<Digest> = checked(schemas.Digest);
/** Stories with anything that the model has. */
export const anyLawfulStory: fc.Arbitrary<Story> = checked(schemas.Story, 1);
