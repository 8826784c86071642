import { ParseError } from './errors.ts';
import { Article, Author, Digest } from './schema/schemas.ts';
import { wellFormed } from './text.ts';

/** An object as it was stored. */
type Stored = Readonly<Record<string, unknown>>;

/** A step from one version of the model to the next. */
interface Step {
  /** The version that it takes; `undefined` is an object that says none. */
  readonly from: string | undefined;
  /** The version that it gives. */
  readonly to: string;
  /** Makes an object of the one version of one of the other. */
  readonly apply: (stored: Stored) => Stored;
}

const CURRENT = '1.0';

/** The steps, in order; a release that changes the version adds one. */
const STEPS: readonly Step[] = [
  // What was written by hand or by another program may leave the version out, and the lists, which the schema fills.
  { from: undefined, to: CURRENT, apply: (stored) => stored },
];

const SCHEMAS = { article: Article, author: Author, digest: Digest } as const;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function upToDate(stored: Stored): Stored {
  let value = stored;
  for (const { from, to, apply } of STEPS)
    if (value.schemaVersion === from) value = { ...apply(value), schemaVersion: to };
  if (value.schemaVersion === CURRENT) return value;
  throw new ParseError(
    'unknown-format',
    `The object was stored as version ${JSON.stringify(value.schemaVersion)} of the model; this release reads versions up to ${CURRENT}.`,
  );
}

/**
 * Takes an object that was stored by this release or an older one, and gives it as this release would have written it:
 * brought up to the present `schemaVersion`, its missing lists filled, and checked.
 *
 * @param stored - An article, an author or a digest, as `JSON.parse` gives it.
 * @throws {@link ParseError} `unknown-format` where it is none of them, or of a version that is not known.
 *
 * @example
 * ```ts
 * import { migrate } from 'standfirst';
 *
 * console.log(migrate({ type: 'article', headline: 'Rain expected' }).schemaVersion); // "1.0"
 * ```
 */
export function migrate(stored: unknown): Article | Author | Digest {
  const type = isStored(stored) ? stored.type : undefined;
  if (!isStored(stored) || (type !== 'article' && type !== 'author' && type !== 'digest')) {
    throw new ParseError('unknown-format', 'This is no stored object: its type is not article, author or digest.');
  }
  const text = JSON.stringify(upToDate(stored));
  const clean: unknown = JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  );
  const checked = SCHEMAS[type].safeParse(clean);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new ParseError(
    'unknown-format',
    `The stored object breaks the model at /${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}.`,
    { cause: checked.error },
  );
}
