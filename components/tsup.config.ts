import { join } from 'node:path';
import type { PluginBuild } from 'esbuild';
import { defineConfig } from 'tsup';
import { allAtOnce } from './all-at-once.ts';
import { minifiedTemplates, tight } from './minify-templates.ts';

const types = !process.env.STANDFIRST_NO_DTS;

/**
 * Leaves each source a file of its own. In chunks that entries share, the registering of an element would stand where
 * package.json's `sideEffects` does not name it, and bundlers would drop it.
 */
const fileByFile = {
  name: 'file-by-file',
  setup(build: PluginBuild) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};

/** The words of other languages stay files of their own: nobody speaks all of them. */
const localesBeside = (folder: string) => ({
  name: 'locales-beside',
  setup(build: PluginBuild) {
    build.onResolve({ filter: /\/locales\/[\w-]+\.ts$/ }, ({ path }) => ({
      path: path.replace('../', folder).replace(/\.ts$/, '.js'),
      external: true,
    }));
  },
});

/** Where all is there from the start, nothing is fetched late. */
const nothingLate = {
  name: 'nothing-late',
  setup(build: PluginBuild) {
    build.onResolve({ filter: /\/late\.ts$/ }, ({ importer, path, resolveDir }) =>
      importer.endsWith('/now.ts') ? undefined : { path: join(resolveDir, path.replace('late.ts', 'now.ts')) },
    );
  },
};

export default defineConfig([
  {
    name: 'npm',
    entry: ['index.ts', 'define.ts', '*/*.ts', '!{dist,node_modules,server,styles}/**', '!shared/now.ts'],
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: false,
    esbuildPlugins: [fileByFile, minifiedTemplates()],
    esbuildOptions: (options) => void (options.charset = 'utf8'),
    // Types of the core are copied in, from its source, so that who installs the elements needs no standfirst.
    dts: types && { compilerOptions: { paths: { 'standfirst/model': ['../src/model/index.ts'] } } },
    tsconfig: '../tsconfig.json',
  },
  {
    // What a browser fetches when an element first needs it, a server has from the start: it writes an element at once,
    // and cannot wait.
    name: 'node',
    entry: [
      'index.ts',
      'define.ts',
      '{article-card,article-view,author-bio,news-digest,related-story}/{*-*,define}.ts',
    ],
    outDir: 'dist/node',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: true,
    esbuildPlugins: [localesBeside('../'), nothingLate, minifiedTemplates(allAtOnce)],
    esbuildOptions: (options) => void (options.charset = 'utf8'),
    tsconfig: '../tsconfig.json',
  },
  {
    name: 'css',
    entry: {
      undefined: 'styles/undefined.css',
      'undefined-digest': 'styles/undefined-digest.css',
      'undefined-story': 'styles/undefined-story.css',
      'undefined-media': 'styles/undefined-media.css',
      theme: 'styles/theme.css',
    },
    minify: true,
    plugins: [{ name: 'tight', renderChunk: (code) => ({ code: tight(code) }) }],
    // Nesting and relative colours stay as they are: engines that lack them lack what the elements need, too.
    target: 'esnext',
  },
  {
    // The core's own renderers are taken in: who writes HTML on a server needs no other package.
    name: 'server',
    entry: { 'server/index': 'server/index.ts' },
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: false,
    dts: types && { compilerOptions: { paths: { 'standfirst/model': ['../src/model/index.ts'] } } },
    tsconfig: '../tsconfig.json',
  },
  {
    name: 'cdn',
    entry: { 'standfirst-components': 'define.ts' },
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    minify: true,
    splitting: false,
    noExternal: [/.*/],
    esbuildPlugins: [localesBeside('./'), nothingLate, minifiedTemplates(allAtOnce)],
    esbuildOptions: (options) => void (options.charset = 'utf8'),
    define: { 'process.env.NODE_ENV': '"production"' },
    outExtension: () => ({ js: '.min.js' }),
    tsconfig: '../tsconfig.json',
  },
]);
