import { expect } from 'chai';
import { Article, Author, Digest, safeParse, safeParseArticle, safeParseAuthor, safeParseDigest } from '#standfirst';
import type { Result } from '#standfirst';

type Value = Article | Author | Digest;

const schemas = { article: Article, author: Author, digest: Digest };

/** The keys under which the model keeps addresses; links and embeds may also be for mail and telephone. */
const addresses = new Set(
  'url canonicalUrl embedUrl license nextUrl prevUrl feedUrl homePageUrl sameAs amp short oembed json activity'.split(
    ' ',
  ),
);

function protocolOf(address: string): string {
  try {
    return new URL(address, 'https://base.example/').protocol;
  } catch {
    return 'none';
  }
}

// eslint-disable-next-line no-control-regex -- these characters are the point
const NO_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/u;

interface Place {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

function problemAt({ path, key, value }: Place): string | undefined {
  if (path.split('/').includes('__proto__')) return `${path} would reach a prototype`;
  if (typeof value === 'string') {
    if (NO_TEXT.test(value))
      return `${path} holds characters that no text may hold: ${JSON.stringify(value.slice(0, 80))}`;
    const isAddress = addresses.has(key) && !path.startsWith('/provenance') && !path.includes('/identifiers/');
    const protocol = isAddress ? protocolOf(value) : 'none';
    return ['http:', 'https:', 'mailto:', 'tel:', 'none'].includes(protocol) ? undefined : `${path} is ${value}`;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (typeof value === 'boolean') return undefined;
  const isPlain =
    Array.isArray(value) ||
    (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
  return isPlain ? undefined : `${path} is ${String(value)}, which JSON has not`;
}

/** Everything in a value that a result must not hold, by its path; a loop, since results may be deep. */
export function problemsIn(root: unknown): string[] {
  const problems: string[] = [];
  const waiting: Place[] = [{ path: '', key: '', value: root }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const problem = problemAt(place);
    if (problem) problems.push(problem);
    else if (typeof place.value === 'object' && place.value !== null) {
      const { path, value, key: above } = place;
      for (const [key, inner] of Object.entries(value))
        waiting.push({ path: `${path}/${key}`, key: Array.isArray(value) ? above : key, value: inner });
    }
  }
  return problems;
}

/** Fails unless a value keeps what is promised of every result: it passes its schema, which knows all of it; it is plain JSON. */
export function expectKept(value: Value): void {
  const problems = problemsIn(value);
  if (problems.length > 0) expect.fail(problems.slice(0, 3).join('; '));
  const checked = schemas[value.type].safeParse(value);
  if (!checked.success) expect.fail(checked.error.message);
  expect(checked.data).to.deep.equal(value);
  expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
}

/** Fails unless a result is a value that keeps the promises, or an error that says something; gives its name. */
export function outcomeOf(result: Result<Value>): string {
  if (result.success) {
    expectKept(result.data);
    return result.data.type;
  }
  const { name, code, message, cause } = result.error;
  expect(name).to.equal('ParseError');
  expect(message).to.match(/^\P{Ll}.{10,}\.$/su);
  expect(code, message).not.to.equal('invalid-result');
  // The net under the parsers catches what they did not expect; it is for objects that throw when they are looked at.
  return code === 'unsupported-input' && cause !== undefined ? `caught ${message}` : code;
}

const safeParsers = [safeParse, safeParseArticle, safeParseAuthor, safeParseDigest];

/** What each safe parser makes of an input, once it has been seen to keep its promises. */
export function outcomes(input: unknown, options?: object, parsers: readonly unknown[] = safeParsers): string[] {
  return parsers.map((call) => outcomeOf((call as typeof safeParse)(input as string, options)));
}

/** The same, for inputs that no parser may stumble over. */
export function plainOutcomes(input: unknown, options?: object, parsers?: readonly unknown[]): string[] {
  const all = outcomes(input, options, parsers);
  for (const outcome of all) expect(outcome).not.to.match(/^caught/u);
  return all;
}
