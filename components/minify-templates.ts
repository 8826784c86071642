// Makes templates small when the package is built: bundlers shrink names and white space of scripts, and leave alone what
// stands in strings.
import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';
import ts from 'typescript';

/** The pieces of a template between its values, with their places in the source. */
function piecesOf(template: ts.TemplateLiteral): { from: number; to: number }[] {
  const literals = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  // Each piece is enclosed in one character before it, and in one or two after it.
  return literals.map((literal) => {
    const end = literal.kind === ts.SyntaxKind.TemplateHead || literal.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1;
    return { from: literal.getStart() + 1, to: literal.getEnd() - end };
  });
}

async function small(tag: string, text: string): Promise<string> {
  // A line break and what indents the next line count as one space, as they do in a page.
  if (tag === 'html') return text.replace(/\s*\n\s*/g, ' ');
  const { code } = await transform(text, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}

/** Shrinks the templates of a module of TypeScript. */
export async function minifyTemplates(source: string): Promise<string> {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const found: { from: number; to: number; tag: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:css|html)$/.test(node.tag.getText()))
      found.push(...piecesOf(node.template).map((piece) => ({ ...piece, tag: node.tag.getText() })));
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = source;
  for (const { from, to, tag } of found.sort((first, second) => second.from - first.from))
    result = result.slice(0, from) + (await small(tag, source.slice(from, to))) + result.slice(to);
  return result;
}

/** Shrinks the templates of the elements' modules. */
export const minifiedTemplates: Plugin = {
  name: 'minified-templates',
  setup(build) {
    build.onLoad({ filter: /components\/[\w-]+\/[\w.-]+\.ts$/ }, async ({ path }) => ({
      contents: await minifyTemplates(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
