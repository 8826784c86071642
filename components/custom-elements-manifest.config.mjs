import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './framework-types.mjs';

const isSource = (path) => typeof path === 'string' && /^\/?(\.\/)?[\w-]+(\/[\w.-]+)?\.ts$/.test(path);
const toDist = (path) => `dist/${path.replace(/^\/?(\.\/)?/, '').replace(/\.ts$/, '.js')}`;

function publish(node) {
  if (Array.isArray(node)) return node.forEach(publish);
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (isSource(node[key])) node[key] = toDist(node[key]);
  Object.values(node).forEach(publish);
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The text that an expression stands for: a literal, a constant of the module, or a template of both. */
function textOf(ts, node, constants) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text) ?? '';
  if (!ts.isTemplateExpression(node)) return '';
  const spans = node.templateSpans.map((span) => textOf(ts, span.expression, constants) + span.literal.text);
  return node.head.text + spans.join('');
}

function constantsOf(ts, node) {
  const constants = new Map();
  for (const statement of node.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isStringLiteralLike(initializer)) constants.set(name.getText(), initializer.text);
  }
  return constants;
}

/** The attributes of the properties that a class is given: `this.have('names', KIND, fallback)` in its static block. */
function attributesIn(ts, block, constants) {
  const found = new Map();
  for (const { expression } of block.body.statements) {
    if (!ts.isCallExpression(expression) || expression.expression.name?.text !== 'have') continue;
    const [names, options, fallback] = expression.arguments;
    const kind = options?.getText() ?? '';
    const [, attribute] = /attribute: '([\w-]+)'/.exec(kind) ?? [];
    const value = fallback?.getText() ?? (/FLAG/.test(kind) ? 'false' : undefined);
    for (const name of textOf(ts, names, constants).split(' '))
      found.set(name, { name: attribute ?? kebab(name), reflects: /CHOICE/.test(kind), default: value });
  }
  return found;
}

const isInternal = (ts, member) => ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');

/** Reads the properties that a class is given, and leaves out what is ours alone. */
const properties = {
  name: 'properties',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    const block = node.members.find((member) => ts.isClassStaticBlockDeclaration(member));
    if (!declaration?.members) return;
    const hidden = new Set(
      node.members.filter((member) => isInternal(ts, member)).map((member) => member.name?.getText()),
    );
    declaration.members = declaration.members.filter(
      ({ name, privacy, static: isStatic }) =>
        !hidden.has(name) &&
        privacy !== 'private' &&
        privacy !== 'protected' &&
        !name.startsWith('#') &&
        !(isStatic && name === 'tag'),
    );
    if (!block) return;
    const found = attributesIn(ts, block, constantsOf(ts, node));
    declaration.attributes = [];
    for (const [name, attribute] of found) {
      if (hidden.has(name)) continue;
      const member = declaration.members.find((each) => each.name === name);
      if (!member) throw new Error(`${declaration.name} declares ${name}, which is no field of it.`);
      Object.assign(member, {
        attribute: attribute.name,
        ...(attribute.reflects && { reflects: true }),
        ...(attribute.default && { default: attribute.default }),
      });
      const { type, description, default: value } = member;
      declaration.attributes.push({ name: attribute.name, type, description, default: value, fieldName: name });
    }
  },
};

/** The manifest speaks of what is published: dist/*.js, its elements and their public members. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ path }) => !/^(?:shared|server|locales)\//.test(path));
    for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations ?? []))
      // The analyzer takes the first argument of any event for a name.
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('standfirst-'));
    publish(manifest.modules);
  },
};

export default {
  globs: ['index.ts', 'define.ts', '*/*.ts', '!*/*.styles.ts'],
  exclude: ['dist/**', 'node_modules/**', 'locales/**', 'node/**', 'server/**'],
  outdir: 'dist',
  litelement: false,
  packagejson: false,
  plugins: [
    properties,
    published,
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({ outdir: 'dist', fileName: 'jsx.d.ts', componentTypePath: () => './index.js' }),
    frameworkTypes({ outdir: 'dist' }),
  ],
};
