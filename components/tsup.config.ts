import { fileURLToPath } from 'node:url';
import type { PluginBuild } from 'esbuild';
import { defineConfig } from 'tsup';
import { minifiedTemplates } from './minify-templates.ts';

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

/** One file has all but the words of other languages, which lie beside it: nobody speaks all of them. */
const localesBeside = {
  name: 'locales-beside',
  setup(build: PluginBuild) {
    build.onResolve({ filter: /\/locales\/[\w-]+\.ts$/ }, ({ path }) => ({
      path: path.replace('../', './').replace(/\.ts$/, '.js'),
      external: true,
    }));
  },
};

/** In one file, what others fetch late is there from the start: to wrap it up for later would make it larger. */
const allAtOnce = {
  name: 'all-at-once',
  setup(build: PluginBuild) {
    build.onResolve({ filter: /\/late-(?:story|body)\.ts$/ }, ({ path }) => ({
      path: fileURLToPath(new URL(`node/${path.replace(/^.*\/late-/, 'now-')}`, import.meta.url)),
    }));
  },
};

export default defineConfig([
  {
    name: 'npm',
    entry: ['index.ts', 'define.ts', '*/*.ts', '!{dist,node_modules,server,styles}/**'],
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    splitting: false,
    esbuildPlugins: [fileByFile, minifiedTemplates],
    esbuildOptions: (options) => void (options.charset = 'utf8'),
    // Types of the core are copied in, from its source, so that who installs the elements needs no standfirst.
    dts: types && { compilerOptions: { paths: { 'standfirst/model': ['../src/model/index.ts'] } } },
    tsconfig: '../tsconfig.json',
  },
  {
    name: 'css',
    entry: {
      undefined: 'styles/undefined.css',
      'undefined-story': 'styles/undefined-story.css',
      theme: 'styles/theme.css',
    },
    minify: true,
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
    esbuildPlugins: [localesBeside, allAtOnce, minifiedTemplates],
    esbuildOptions: (options) => void (options.charset = 'utf8'),
    define: { 'process.env.NODE_ENV': '"production"' },
    outExtension: () => ({ js: '.min.js' }),
    tsconfig: '../tsconfig.json',
  },
]);
