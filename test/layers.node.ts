// Imports run one way: what may import what, and a reader of the sources that names each line that runs back.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import { describe, it } from '#test';

interface Layer {
  /** A file without its ending, or a folder. The first line that a file falls under is the one that counts. */
  at: string;
  may: readonly string[];
  why: string;
  /** Set where the files and folders of a folder do not import each other. */
  apart?: true;
}

const leaves = [
  ...['src/model', 'src/characters', 'src/folding', 'src/text', 'src/url', 'src/phrasing', 'src/errors'],
  'src/memory',
  'src/specimens',
];

const layers: readonly Layer[] = [
  { at: 'src/characters', may: [], why: 'a leaf' },
  { at: 'src/folding', may: ['src/characters'], why: 'a leaf' },
  { at: 'src/text', may: ['src/characters', 'src/folding'], why: 'a leaf' },
  { at: 'src/errors', may: [], why: 'a leaf' },
  { at: 'src/url', may: ['src/memory', 'src/text'], why: 'a leaf' },
  { at: 'src/memory', may: [], why: 'a leaf' },
  { at: 'src/specimens', may: [], why: 'a leaf' },
  { at: 'src/model', may: [], why: 'nothing but types' },
  { at: 'src/phrasing', may: ['src/model'], why: 'a leaf' },
  { at: 'src/tree', may: ['src/characters', 'src/specimens', 'src/text'], why: 'knows elements, and nothing of news' },
  { at: 'src/schema', may: leaves, why: 'checks the model' },
  {
    at: 'src/input',
    may: ['src/characters', 'src/errors', 'src/specimens', 'src/text', 'src/tree'],
    why: 'what was handed in, not what it means',
  },
  { at: 'src/page', may: [...leaves, 'src/tree', 'src/input/json'], why: 'what a page says, by vocabulary' },
  { at: 'src/fields', may: [...leaves, 'src/tree', 'src/page'], why: 'judges a claim, whatever format it is from' },
  { at: 'src/resolve', may: [...leaves, 'src/fields'], why: 'runs any table of rules' },
  {
    at: 'src/pieces',
    may: [...leaves, 'src/tree', 'src/page', 'src/fields'],
    why: 'reads a part of a page that both bodies and formats look for',
  },
  {
    at: 'src/body',
    may: [...leaves, 'src/tree', 'src/page', 'src/fields', 'src/pieces'],
    why: 'makes blocks of an element, whatever format asks for them',
  },
  {
    at: 'src/complete',
    may: [...leaves, 'src/fields', 'src/resolve'],
    why: 'adds what follows from the fields that were found',
  },
  { at: 'src/migrate', may: [...leaves, 'src/schema'], why: 'brings a stored object up to date, and checks it' },
  {
    at: 'src/formats/whole',
    may: [...leaves, 'src/tree', 'src/input', 'src/page/json-ld', 'src/migrate'],
    why: 'finds what we wrote ourselves',
  },
  { at: 'src/formats/index', may: [...leaves, 'src/formats'], why: 'the list of the formats' },
  {
    at: 'src/formats',
    may: [
      ...[...leaves, 'src/tree', 'src/input', 'src/page', 'src/fields', 'src/pieces', 'src/body', 'src/resolve'],
      ...['src/complete', 'src/formats/format', 'src/formats/fragment', 'src/formats/json', 'src/formats/elements'],
      'src/formats/xml',
      'src/formats/media-rss',
      // An object of ours stands by itself and in pages.
      'src/formats/whole',
      // JSON-LD is read alike in a page and on its own.
      'src/formats/html/json-ld-claims',
    ],
    why: 'is added or dropped without a thought of other formats',
    apart: true,
  },
  { at: 'src/render', may: leaves, why: 'takes the model, wherever it came from' },
  {
    at: 'src/parse',
    may: [...leaves, 'src/formats', 'src/resolve', 'src/input', 'src/schema'],
    why: 'the whole story of a call',
  },
  {
    at: 'src/index',
    may: ['src/parse', 'src/migrate', 'src/render', 'src/schema', 'src/model', 'src/errors', 'src/formats/index'],
    why: 'the public names',
  },
  {
    at: 'src/entries',
    may: [
      'src/index',
      'src/render',
      'src/formats',
      'src/body',
      'src/fields',
      'src/input',
      'src/page',
      'src/resolve',
      'src/tree',
    ],
    why: 'the public names of the entries beside the first',
  },
  { at: 'src/cli', may: ['src/index', 'src/entries'], why: 'uses what everyone can use' },

  { at: 'components/locales', may: [], why: 'nothing but words' },
  { at: 'components/shared', may: ['components/locales'], why: 'lies under every element' },
  {
    at: 'components/server',
    may: ['components/shared', 'src/render', 'src/text'],
    why: 'writes strings, as the core does',
  },
  { at: 'components/article-card', may: ['components/shared'], why: 'stands alone' },
  { at: 'components/author-bio', may: ['components/shared'], why: 'stands alone' },
  { at: 'components/related-story', may: ['components/shared'], why: 'stands alone' },
  { at: 'components/news-digest', may: ['components'], why: 'is made of other elements' },
  { at: 'components/article-view', may: ['components'], why: 'is made of other elements' },
  { at: 'components/index', may: ['components'], why: 'names every class' },
  { at: 'components/node', may: ['components'], why: 'has everything from the start' },
  { at: 'components/define', may: ['components'], why: 'registers every element' },
];

/** The text of each file, by its path from the root of the repository. */
type Sources = Readonly<Record<string, string>>;

interface Import {
  from: string;
  line: number;
  to: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const packageImports = (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { imports: object }).imports;

/** The files that an import may mean: a `#name` of package.json's `imports` is another file under each condition. */
function targets(from: string, specifier: string): string[] {
  if (specifier.startsWith('.')) return [join(dirname(from), specifier)];
  const named: unknown = new Map(Object.entries(packageImports)).get(specifier);
  const files = typeof named === 'string' ? [named] : Object.values(named ?? {});
  return [...new Set(files)].map((file) => join(file as string));
}

/** Whether a string stands where a module is named: in an import or an export, an `import()` or its type. */
function namesModule({ parent }: ts.StringLiteral): boolean {
  if (ts.isCallExpression(parent)) return parent.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}

function readImports(sources: Sources): Import[] {
  const found: Import[] = [];
  for (const [from, text] of Object.entries(sources)) {
    const file = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && namesModule(node)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        for (const to of targets(from, node.text)) found.push({ from, line, to });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function isIn(path: string, place: string): boolean {
  const name = path.replace(/\.ts$/, '');
  return name === place || name.startsWith(`${place}/`);
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ at }) => isIn(path, at));
}

/** The place in which a file may import what it likes: its layer or, where that keeps apart, its own part of it. */
function home(path: string, { at, apart }: Layer): string {
  if (!apart) return at;
  return `${at}/${path
    .slice(at.length + 1)
    .split('/')[0]
    ?.replace(/\.ts$/, '')}`;
}

function offence({ from, line, to }: Import): string[] {
  const layer = layerOf(from);
  if (!layer) return [`${from} is in no layer: give it a line in test/layers.node.ts`];
  if ([...layer.may, home(from, layer)].some((place) => isIn(to, place))) return [];
  return [`${from}:${line} imports ${to}, which ${layer.at} may not: ${layer.why}`];
}

function offences(sources: Sources): string[] {
  return [...new Set(readImports(sources).flatMap(offence))];
}

/** Each way from a file back to itself, as `a.ts → b.ts → a.ts`. */
function cycles(imports: readonly Import[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { from, to } of imports) if (from === file) follow(to, [...path, file]);
    done.add(file);
  };
  for (const { from } of imports) follow(from, []);
  return found;
}

function readSources(): Sources {
  const names = ['src', 'components'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const ours = names.filter((name) => name.endsWith('.ts') && !/\/(dist|node_modules)\/|\.config\.ts$/.test(name));
  return Object.fromEntries(ours.sort().map((name) => [name, readFileSync(root + name, 'utf8')]));
}

/** Fails with a line for each. */
function refuse(found: readonly string[]): void {
  if (found.length > 0) throw new Error(`\n${found.join('\n')}\n`);
}

describe('the layers', () => {
  const sources = readSources();

  it('import one way', () => refuse(offences(sources)));

  it('have no cycles', () => refuse(cycles(readImports(sources))));
});

describe('the reader of layers', () => {
  it('allows what the table allows', () => {
    const sources = {
      'src/fields/date.ts': "import type { Clean } from './field.ts';\nimport { collapse } from '../text.ts';",
      'src/formats/rss.ts': "import { defineFormat } from './format.ts';\nimport * as z from 'zod';",
      'src/formats/html/article.ts': "import { head } from './head.ts';",
      'src/formats/index.ts': "export { rss } from './rss.ts';",
      'src/input/open.ts': "import { parseHtml } from '#document';",
    };
    expect(offences(sources)).to.deep.equal([]);
  });

  it('names the line of an import that runs back, of types and re-exports too', () => {
    const sources = {
      'src/text.ts': "// a leaf\nimport type { Page } from './page/page.ts';",
      'src/url.ts': "export type Document = import('./input/open.ts').Opened;",
      'src/fields/date.ts': "export * as rss from '../formats/rss.ts';",
      'src/formats/rss.ts': "import { atom } from './atom.ts';",
      'src/formats/html/article.ts': "import { claims } from '../wordpress/claims.ts';",
      'src/page/page.ts': "import { parseHtml } from '#document';",
      'src/parse.ts': "const index = await import('./index.ts');",
      'components/article-card/article-card.ts': "import '../author-bio/define.ts';",
    };
    const starts = offences(sources).map((text) => text.slice(0, text.indexOf(',')));
    expect(starts).to.deep.equal([
      'src/text.ts:2 imports src/page/page.ts',
      'src/url.ts:1 imports src/input/open.ts',
      'src/fields/date.ts:1 imports src/formats/rss.ts',
      'src/formats/rss.ts:1 imports src/formats/atom.ts',
      'src/formats/html/article.ts:1 imports src/formats/wordpress/claims.ts',
      'src/page/page.ts:1 imports src/input/document.ts',
      'src/page/page.ts:1 imports src/input/document.browser.ts',
      'src/parse.ts:1 imports src/index.ts',
      'components/article-card/article-card.ts:1 imports components/author-bio/define.ts',
    ]);
  });

  it('asks for a line in the table for a new place', () => {
    expect(offences({ 'src/utils/a.ts': "import '../text.ts';" }).join()).to.contain('src/utils/a.ts is in no layer');
  });

  it('finds cycles', () => {
    const sources = {
      'a.ts': "import './b.ts';",
      'b.ts': "import type { C } from './c.ts';",
      'c.ts': "export * from './b.ts';\nimport './d.ts';",
      'd.ts': '',
    };
    expect(cycles(readImports(sources))).to.deep.equal(['b.ts → c.ts → b.ts']);
  });
});
