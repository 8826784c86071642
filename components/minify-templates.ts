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

/** Tags whose line begins and ends with them: white space beside them shows nowhere. */
const BLOCKS =
  'article|aside|blockquote|button|caption|div|figcaption|figure|footer|h[1-6]|header|hr|i|iframe|img|li|ol|p|section|slot|table|tbody|td|th|thead|tr|ul|video';
const AFTER = new RegExp(`(</?(?:${BLOCKS})\\b[^<>]*>)\\s*\\n\\s*`, 'gu');
const BEFORE = new RegExp(`\\s*\\n\\s*(?=</?(?:${BLOCKS})\\b)`, 'gu');

/** Stands for a value while the pieces between are one text. */
const VALUE = '\u0001';

function smallHtml(text: string): string {
  // A line break and what indents the next line count as one space, as they do in a page.
  return text
    .replace(AFTER, '$1')
    .replace(BEFORE, '')
    .replace(/\s*\n\s*>/gu, '>')
    .replace(/\s*\n\s*/gu, ' ');
}

/** Takes the spaces out of values where they say nothing: esbuild leaves them. No text in our style sheets has any of these. */
export const tight = (css: string): string =>
  css
    .replace(/(--[\w-]+): /gu, '$1:')
    .replace(/, /gu, ',')
    .replace(/ ([*/]) /gu, '$1');

async function smallCss(text: string): Promise<string> {
  const { code } = await transform(text, { loader: 'css', minify: true, charset: 'utf8' });
  return tight(code.trim());
}

async function smallPieces(tag: string, pieces: readonly string[]): Promise<readonly string[]> {
  return tag === 'html' ? smallHtml(pieces.join(VALUE)).split(VALUE) : Promise.all(pieces.map(smallCss));
}

/** Shrinks the templates of a module of TypeScript. */
export async function minifyTemplates(source: string): Promise<string> {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const found: { tag: string; places: { from: number; to: number }[] }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:css|html)$/.test(node.tag.getText()))
      found.push({ tag: node.tag.getText(), places: piecesOf(node.template) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  const changes: { from: number; to: number; text: string }[] = [];
  for (const { tag, places } of found) {
    const texts = await smallPieces(
      tag,
      places.map(({ from, to }) => source.slice(from, to)),
    );
    places.forEach((place, index) => changes.push({ ...place, text: texts[index] ?? '' }));
  }
  let result = source;
  for (const { from, to, text } of changes.sort((first, second) => second.from - first.from))
    result = result.slice(0, from) + text + result.slice(to);
  return result;
}

/**
 * Shrinks the templates of the elements' modules.
 *
 * @param change - What else is done to a module: esbuild has each loaded by one plugin.
 */
export const minifiedTemplates = (change: (source: string) => string = (source) => source): Plugin => ({
  name: 'minified-templates',
  setup(build) {
    build.onLoad({ filter: /components\/[\w-]+\/[\w.-]+\.ts$/ }, async ({ path }) => ({
      contents: change(await minifyTemplates(await readFile(path, 'utf8'))),
      loader: 'ts',
    }));
  },
});
