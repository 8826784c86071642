// What the documentation says is true: its examples are run, and its tables are those of the code.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { expect } from 'chai';
import ts from 'typescript';
import { describe, it } from '#test';
import { printTables, tablesIn } from '../docs/tables.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}node_modules/.cache/standfirst-examples/`;
const modules: Readonly<Record<string, string>> = {
  standfirst: 'src/index.ts',
  'standfirst/formats': 'src/entries/formats.ts',
  'standfirst/markdown': 'src/entries/markdown.ts',
  'standfirst/syndication': 'src/entries/syndication.ts',
  'standfirst/apis': 'src/entries/apis.ts',
  'standfirst/sites': 'src/entries/sites.ts',
  'standfirst/feeds': 'src/entries/feeds.ts',
  'standfirst/hydration': 'src/entries/hydration.ts',
  'standfirst/model': 'src/model/index.ts',
};

interface Example {
  /** Where it stands, for messages. */
  at: string;
  code: string;
}

/** A value that an example tells in a comment. */
interface Claim {
  /** The expression that has it. */
  expression: ts.Expression;
  /** What is to be put in the place of this, so that the value becomes known. */
  replaced: ts.Node;
  expected: string;
}

const FENCE = /^```ts\n([^]*?)^```$/gmu;

function examplesIn(text: string, path: string): Example[] {
  return [...text.matchAll(FENCE)].map(({ 1: code = '', index }) => ({
    at: `${path}:${text.slice(0, index).split('\n').length}`,
    code,
  }));
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

/** The names that the package's entries export. */
function publicNames(): ReadonlySet<string> {
  const entries = Object.values(modules).map((path) => parse(path, readFileSync(root + path, 'utf8')));
  const named = entries.flatMap((entry) => [...nodesIn(entry)].filter(ts.isExportSpecifier));
  const declared = entries.flatMap(({ text }) =>
    [...text.matchAll(/^export const (\w+)/gmu)].map(([, name = '']) => name),
  );
  return new Set([...named.map(({ name }) => name.text), ...declared]);
}

const DECLARES = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/mu;
const DOCUMENTED = /\/\*\*\n((?: \*[^\n]*\n)*?) \*\/\n(export [^\n]*)/gu;

/** The examples in the comments of a source, each with the name that it is an example of. */
function documentedIn(path: string): (Example & { name: string })[] {
  const text = readFileSync(root + path, 'utf8');
  return [...text.matchAll(DOCUMENTED)].flatMap(([, comment = '', declaration = '']) => {
    const name = DECLARES.exec(declaration)?.[1] ?? '';
    const example = comment.replaceAll(/^ \* ?/gmu, '');
    return examplesIn(example, path).map(({ code }) => ({ name, code, at: `${path}, ${name}` }));
  });
}

/** The comment right after a statement, on its line or on those that follow. */
function commentAfter(code: string, end: number): string {
  const lines: string[] = [];
  for (const [index, line] of code.slice(end).split('\n').entries()) {
    const comment = /^\s*\/\/ ?(.*)$/u.exec(line)?.[1];
    if (comment === undefined && (index > 0 || line.trim() !== '')) break;
    if (comment !== undefined) lines.push(comment);
  }
  return lines.join('\n').trim();
}

/** The values that an example claims: of what it logs, and of expressions that stand alone. */
function claimsIn(code: string): Claim[] {
  const claims: Claim[] = [];
  for (const node of nodesIn(parse('example.ts', code))) {
    if (!ts.isExpressionStatement(node)) continue;
    const { expression } = node;
    const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
    const value = isLog ? expression.arguments[0] : expression;
    const expected = commentAfter(code, node.end);
    if (value && (isLog || expected !== '')) claims.push({ expression: value, replaced: expression, expected });
  }
  return claims;
}

const told: unknown[] = [];
Object.assign(globalThis, { tell: (index: number, value: unknown) => (told[index] = value) });

/** The example as a module that tells the values of its claims, and imports the sources. */
function moduleOf(code: string, claims: readonly Claim[]): string {
  let text = code;
  for (const [index, { expression, replaced }] of [...claims.entries()].reverse())
    text = `${text.slice(0, replaced.getStart())}tell(${index}, ${expression.getText()})${text.slice(replaced.end)}`;
  return text.replaceAll(/(?<=from )'([^']+)'/gu, (all, name: string) => {
    const path = modules[name];
    return path === undefined ? all : JSON.stringify(pathToFileURL(root + path).href);
  });
}

/** What a comment says: a value of JavaScript or, where it is none, text. */
function valueOf(comment: string, actual: unknown): unknown {
  try {
    return runInThisContext(`(${comment})`) as unknown;
  } catch {
    return typeof actual === 'string' ? { text: comment } : comment;
  }
}

async function run({ at, code }: Example, file: string): Promise<void> {
  const claims = claimsIn(code);
  expect(claims.length, `${at} claims nothing`).to.be.above(0);
  told.length = 0;
  writeFileSync(file, moduleOf(code, claims));
  await import(pathToFileURL(file).href);
  expect(told.length, `${at} does not reach all its claims`).to.equal(claims.length);
  for (const [index, { expected, expression }] of claims.entries()) {
    const actual = told[index];
    const value = valueOf(expected, actual);
    const isText = typeof value === 'object' && value !== null && 'text' in value && typeof actual === 'string';
    if (isText) expect(actual.trimEnd(), `${at}: ${expression.getText()}`).to.equal(value.text);
    else expect(actual, `${at}: ${expression.getText()}`).to.deep.equal(value);
  }
}

const readme = readFileSync(`${root}README.md`, 'utf8');
const names = publicNames();
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const documented = sources.sort().flatMap((name) => documentedIn(`src/${name}`));
const guides = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const examples: Example[] = [
  ...guides.flatMap((path) => examplesIn(readFileSync(root + path, 'utf8'), path)),
  ...documented.filter(({ name }) => names.has(name)),
];

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

describe('the examples', () => {
  for (const [index, example] of examples.entries())
    it(`of ${example.at} do what they say`, () => run(example, `${cache}${index}.mts`));

  it('are there for every function that the package exports', async () => {
    const entry = (await import('../src/index.ts')) as object;
    const shown = new Set(documented.map(({ name }) => name));
    expect(Object.keys(entry).filter((name) => !shown.has(name))).to.deep.equal([]);
  });
});

describe('the runner of examples', () => {
  const refusal = (code: string, file: string) =>
    run({ at: 'example', code }, `${cache}${file}.mts`).then(
      () => 'none',
      (error: unknown) => String(error),
    );

  it('compares what is logged, and what stands alone, with the comment after it', async () => {
    expect(await refusal(`console.log(1 + 1); // 2\n[1].concat(2);\n// [\n//   1, 2]\n`, 'a')).to.equal('none');
    expect(await refusal("console.log('# A\\n\\nB.\\n');\n// # A\n//\n// B.\n", 'b')).to.equal('none');
    expect(await refusal('console.log(1 + 1); // 3\n', 'c')).to.contain('example: 1 + 1: expected 2 to deeply equal 3');
    expect(await refusal("console.log('B'); // C D\n", 'd')).to.contain("expected 'B' to equal 'C D'");
  });

  it('fails what claims nothing, and claims that are not reached', async () => {
    expect(await refusal('const a = 1;\n', 'e')).to.contain('claims nothing');
    expect(await refusal('if (Math.random() > 2) console.log(1); // 1\n', 'f')).to.contain('does not reach');
  });
});

describe('README.md', () => {
  it('has the tables that the rules make: node --import tsx docs/tables.ts --write', async () => {
    expect(tablesIn(readme)).to.equal(await printTables());
  });

  it('tells of every error code, and of no other', () => {
    const union = /ParseErrorCode =([^;]*);/u.exec(readFileSync(`${root}src/errors.ts`, 'utf8'))?.[1] ?? '';
    const codes = [...union.matchAll(/'([^']+)'/gu)].map(([, code]) => code);
    const [, table = ''] = /^\| Code +\|([^]*?)\n\n/mu.exec(readme) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, code]) => code);
    expect(rows).to.have.members(codes);
  });

  it('leads to files that are there', () => {
    const here = readdirSync(root, { recursive: false, encoding: 'utf8' });
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
    for (const link of links) {
      expect(here, link).to.include(link.split('/')[0]);
      expect(() => readFileSync(root + link), link).not.to.throw();
    }
  });
});
