import { isObject, readJson } from '../input/json.ts';
import type { Json } from '../input/json.ts';
import { migrate } from '../migrate.ts';
import type { Article, Author, Digest } from '../model/index.ts';
import { jsonLdOf } from '../page/json-ld.ts';
import { attribute, rawText } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';

/** Where our own renderers put the whole object, beside what others read. */
const KEYS = ['standfirst:model', '_standfirst'] as const;

/** An object of ours. */
export type Whole = Article | Author | Digest;

function modelOf(value: Json): Json | undefined {
  if (!isObject(value)) return undefined;
  const own = KEYS.map((key) => (Object.hasOwn(value, key) ? value[key] : undefined)).find(isObject);
  return own ?? (typeof value.schemaVersion === 'string' ? value : undefined);
}

/** The object that we wrote, as it is stored or beside what others read; `undefined` where there is none of ours. */
export function wholeIn(value: Json): Whole | undefined {
  const model = modelOf(value);
  try {
    return model === undefined ? undefined : migrate(model);
  } catch {
    // It says that it is ours and is not; another format may know it.
    return undefined;
  }
}

function scriptsOf(tree: Tree): string[] {
  const scripts: string[] = [];
  for (let i = 0; i < tree.length; i++) {
    if (tree.tags[i] !== 'script' || attribute(tree, i, 'type') !== 'application/ld+json') continue;
    const text = rawText(tree, i);
    if (text.includes(KEYS[0])) scripts.push(text);
  }
  return scripts;
}

/** The objects of ours that a page carries in its JSON-LD, as lossless elements of a server write them. */
export function wholesOf(tree: Tree): Whole[] {
  return jsonLdOf(scriptsOf(tree).map((script) => readJson(script)?.value)).nodes.flatMap(
    (node) => wholeIn(node) ?? [],
  );
}
