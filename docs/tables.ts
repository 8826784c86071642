/**
 * Prints the tables of README.md that say what each format gives, as the rule tables in src/formats/ have it.
 * `node --import tsx docs/tables.ts` prints them; with `--write` they take their place in README.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format as prettier, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}README.md`;
const models = ['Article', 'Author', 'Digest'] as const;
type Model = (typeof models)[number];

/** A format as its files tell of it: for each object the fields in their order, and whether any rule looks for them. */
interface FormatTables {
  name: string;
  about: string;
  fields: Record<Model, Map<string, boolean>>;
}

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

/** The fields of a table, and whether it has rules for them: `[]` says that the format never has the field. */
function readTable(table: ts.ObjectLiteralExpression): [string, boolean][] {
  return table.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
    const isEmpty = ts.isArrayLiteralExpression(initializer) && initializer.elements.length === 0;
    return [name.getText(), !isEmpty];
  });
}

/** The functions that make a format of its tables; `anyPage` has its name within. */
const MAKERS: ReadonlySet<string> = new Set(['defineFormat', 'jsonFormat', 'anyPage']);
const NAME = /name: '([^']+)'/;

function readFile(file: ts.SourceFile, format: FormatTables): void {
  for (const node of nodesIn(file)) {
    if (!ts.isVariableDeclaration(node) || !node.initializer) continue;
    const { initializer, type } = node;
    const model = models.find((each) => type?.getText().startsWith(`Rules<${each}Values`));
    if (model && ts.isObjectLiteralExpression(initializer))
      for (const [field, isKnown] of readTable(initializer)) format.fields[model].set(field, isKnown);
    const isMade = ts.isCallExpression(initializer) && MAKERS.has(initializer.expression.getText());
    // One without tables gives the whole of what it finds.
    const isWritten = type?.getText() === 'Format' && NAME.test(initializer.getText());
    if (isMade || isWritten) {
      format.name = NAME.exec(initializer.getText())?.[1] ?? node.name.getText();
      const [comment] = ts.getJSDocCommentsAndTags(node);
      format.about = typeof comment?.comment === 'string' ? comment.comment.replaceAll(/\s+/g, ' ') : '';
    }
  }
}

function readFormat(paths: readonly string[]): FormatTables | undefined {
  const fields = {
    Article: new Map<string, boolean>(),
    Author: new Map<string, boolean>(),
    Digest: new Map<string, boolean>(),
  };
  const format: FormatTables = { name: '', about: '', fields };
  for (const path of paths)
    readFile(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), format);
  return format.name === '' ? undefined : format;
}

/** Every format: a file of src/formats/, or a folder of it. */
function readFormats(): FormatTables[] {
  const folder = `${root}src/formats/`;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const names = entry.isDirectory()
      ? readdirSync(folder + entry.name, { encoding: 'utf8', recursive: true })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${entry.name}/${name}`)
      : [entry.name];
    return readFormat(names.map((name) => folder + name)) ?? [];
  });
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], align: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, align, ...rows].map(row).join('\n');

const hasTables = ({ fields }: FormatTables): boolean => models.some((model) => fields[model].size > 0);

function share(format: FormatTables, model: Model): string {
  if (!hasTables(format)) return 'all fields';
  const fields = format.fields[model];
  const known = [...fields.values()].filter(Boolean).length;
  return known === 0 ? 'none' : `${known} of ${fields.size} fields`;
}

const SENTENCE = /^.*?\.(?=\s|$)/u;

/** The tables, as they stand in README.md: a row a format, and a row a field of an article. */
export async function printTables(): Promise<string> {
  const formats = readFormats();
  const overview = formats.map((format) => [
    `\`${format.name}\``,
    SENTENCE.exec(format.about)?.[0] ?? format.about,
    ...models.map((model) => share(format, model)),
  ]);
  const fields = [...new Set(formats.flatMap((format) => [...format.fields.Article.keys()]))];
  const grid = fields.map((field) => [
    `\`${field}\``,
    ...formats.map((format) => (!hasTables(format) || format.fields.Article.get(field) ? '●' : '')),
  ]);
  const text = [
    table(['Format', 'What it is', ...models], ['---', '---', '---', '---', '---'], overview),
    '<details>\n<summary>Each field of an article</summary>',
    table(['Field', ...formats.map(({ name }) => `\`${name}\``)], ['---', ...formats.map(() => ':-:')], grid),
    '</details>',
  ].join('\n\n');
  return (await prettier(text, { ...(await resolveConfig(readme)), parser: 'markdown' })).trim();
}

const MARKS = /(?<=<!-- tables: [^\n]* -->\n\n)[^]*?(?=\n\n<!-- \/tables -->)/;

/** The tables that stand in README.md, or the whole of it with others in their place. */
export function tablesIn(text: string, replacement?: string): string {
  return replacement === undefined ? (MARKS.exec(text)?.[0] ?? '') : text.replace(MARKS, () => replacement);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--write') writeFileSync(readme, tablesIn(readFileSync(readme, 'utf8'), await printTables()));
  else console.log(await printTables());
}
