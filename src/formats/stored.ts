import { isObject } from '../input/json.ts';
import type { Json } from '../input/json.ts';
import { migrate } from '../migrate.ts';
import type { Article, Author, Digest } from '../model/index.ts';
import type { Format } from './format.ts';

/** Where our own renderers put the whole object, beside what others read. */
const KEYS = ['standfirst:model', '_standfirst'] as const;

function modelOf(value: Json): Json | undefined {
  if (!isObject(value)) return undefined;
  const own = KEYS.map((key) => value[key]).find(isObject);
  return own ?? (typeof value.schemaVersion === 'string' ? value : undefined);
}

function read(value: Json): Article | Author | Digest | undefined {
  const model = modelOf(value);
  try {
    return model === undefined ? undefined : migrate(model);
  } catch {
    // It says that it is ours and is not; another format may know it.
    return undefined;
  }
}

/** Objects that we wrote: stored as they are, in lossless JSON-LD, or in a lossless JSON Feed. */
export const stored: Format = {
  name: 'stored',
  open: (input) => {
    const value = input.kind === 'json' ? read(input.value) : undefined;
    if (!value) return undefined;
    return {
      format: value.format ?? 'stored',
      kind: value.type,
      seen: `a stored ${value.type}`,
      article: () => (value.type === 'article' ? value : undefined),
      author: () => (value.type === 'author' ? value : undefined),
      digest: () => (value.type === 'digest' ? value : undefined),
    };
  },
};
