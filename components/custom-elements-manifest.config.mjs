import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isSource = (path) => typeof path === 'string' && /^\/?(\.\/)?[\w-]+(\/[\w.-]+)?\.ts$/.test(path);
const toDist = (path) => `dist/${path.replace(/^\/?(\.\/)?/, '').replace(/\.ts$/, '.js')}`;

function publish(node) {
  if (Array.isArray(node)) return node.forEach(publish);
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (isSource(node[key])) node[key] = toDist(node[key]);
  Object.values(node).forEach(publish);
}

/** The manifest speaks of what is published: dist/*.js, its elements and their public members. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules)
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter((m) => m.privacy !== 'private' && !m.name.startsWith('#'));
    manifest.modules = manifest.modules.filter((module) => !module.path.startsWith('shared/'));
    publish(manifest.modules);
  },
};

export default {
  globs: ['index.ts', 'define.ts', '*/*.ts', '!*/*.styles.ts'],
  exclude: ['dist/**', 'node_modules/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    published,
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({ outdir: 'dist', fileName: 'jsx.d.ts', componentTypePath: () => './index.js' }),
  ],
};
