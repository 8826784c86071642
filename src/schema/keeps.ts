import type * as z from 'zod';

/** Whether a value keeps a schema, as far down as values may be nested. */
type Test = (value: unknown, depth: number) => boolean;
type Schema = z.core.$ZodType;

/** Nothing that we make is nested deeper; what is may be a circle, and zod sees those. */
const MAX_DEPTH = 200;

const tests = new WeakMap<Schema, Test>();

const AT_ONCE = { async: false };

/** Zod's own word, for schemas that hold no others. */
const asked =
  (schema: Schema): Test =>
  (value) => {
    const result = schema._zod.run({ value, issues: [] }, AT_ONCE);
    return !(result instanceof Promise) && result.issues.length === 0;
  };

const all =
  (element: Test): Test =>
  (value, depth) => {
    if (!Array.isArray(value) || depth > MAX_DEPTH) return false;
    for (const each of value) if (!element(each, depth + 1)) return false;
    return true;
  };

const orAbsent =
  (inner: Test): Test =>
  (value, depth) =>
    value === undefined || inner(value, depth);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ofObject({ shape, catchall }: z.core.$ZodObjectDef): Test | undefined {
  if (catchall !== undefined || Object.getOwnPropertySymbols(shape).length > 0) return undefined;
  const parts = new Map(
    Object.entries(shape).map(([key, schema]) => [
      key,
      { test: testOf(schema), isRequired: schema._zod.optin === undefined },
    ]),
  );
  const required = [...parts.values()].filter(({ isRequired }) => isRequired).length;
  return (value, depth) => {
    if (!isObject(value) || depth > MAX_DEPTH) return false;
    let found = 0;
    // Of the many parts that an object may have it has few, so those that it has are looked up.
    for (const key in value) {
      const part = value[key];
      const known = parts.get(key);
      if (!known) continue;
      if (!known.test(part, depth + 1)) return false;
      if (known.isRequired && part !== undefined) found++;
    }
    return found === required;
  };
}

function ofRecord({ keyType, valueType }: z.core.$ZodRecordDef): Test | undefined {
  if (keyType._zod.values) return undefined;
  const [key, element] = [testOf(keyType), testOf(valueType)];
  return (value, depth) => {
    if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype || depth > MAX_DEPTH) return false;
    for (const name of Reflect.ownKeys(value)) {
      if (typeof name !== 'string' || !key(name, depth + 1) || !element(value[name], depth + 1)) return false;
    }
    return true;
  };
}

/** Of options that are told apart by a property, the one that a value must keep; of others any. */
function ofUnion(def: z.core.$ZodUnionDef & { readonly discriminator?: string }): Test {
  const { options, discriminator } = def;
  if (discriminator === undefined) {
    const any = options.map(testOf);
    return (value, depth) => any.some((option) => option(value, depth));
  }
  const byValue = new Map<unknown, Test>();
  for (const option of options) {
    const test = testOf(option);
    for (const value of option._zod.propValues?.[discriminator] ?? []) byValue.set(value, test);
  }
  return (value, depth) => isObject(value) && (byValue.get(value[discriminator])?.(value, depth) ?? false);
}

function ofLiteral({ values }: { readonly values: readonly unknown[] }): Test {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
}

/** A text that passes the schema's checks, each of which may hand on another text than it was given. */
function ofString(def: z.core.$ZodStringDef): Test | undefined {
  if (def.coerce || 'format' in def) return undefined;
  const checks = def.checks ?? [];
  return (value) => {
    if (typeof value !== 'string') return false;
    const payload: z.core.ParsePayload<string> = { value, issues: [] };
    for (const check of checks) {
      if (check._zod.check(payload) instanceof Promise || payload.issues.length > 0) return false;
    }
    return true;
  };
}

type Def = z.core.$ZodTypes['_zod']['def'];
type Maker<Type> = (def: Extract<Def, { readonly type: Type }>) => Test | undefined;

/** Of schemas that hold others, or are as plain as can be, the tests; `undefined` and what is not here leave it to zod. */
const MAKERS: { readonly [Type in Def['type']]?: Maker<Type> } = {
  array: ({ element }) => all(testOf(element)),
  boolean: ({ coerce }) => (coerce ? undefined : (value) => typeof value === 'boolean'),
  default: ({ innerType }) => orAbsent(testOf(innerType)),
  enum: ({ entries }) => ofLiteral({ values: Object.values(entries) }),
  lazy: ({ getter }) => testOf(getter()),
  literal: ofLiteral,
  object: ofObject,
  optional: ({ innerType }) => orAbsent(testOf(innerType)),
  record: ofRecord,
  string: ofString,
  union: ofUnion,
};

function made(def: Def): Test | undefined {
  return def.checks?.length && def.type !== 'string'
    ? undefined
    : (MAKERS[def.type] as Maker<string> | undefined)?.(def);
}

function knownOf(schema: Schema): Test {
  let test = tests.get(schema);
  if (!test) {
    test = made((schema as z.core.$ZodTypes)._zod.def) ?? asked(schema);
    tests.set(schema, test);
  }
  return test;
}

/** The test of a schema: made when a value is first held against it, since schemas go round in circles. */
function testOf(schema: Schema): Test {
  let test: Test | undefined;
  return (value, depth) => (test ??= knownOf(schema))(value, depth);
}

/**
 * Whether a value keeps a schema, for sure; where it may not, zod tells what is wrong. Zod's own check writes a copy of all
 * that it looks at, which takes most of its time and which nobody here wants.
 */
export function keeps(schema: Schema, value: unknown): boolean {
  return testOf(schema)(value, 0);
}
