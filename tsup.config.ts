import { defineConfig } from 'tsup';

// Types take most of the time of a build; what only runs the code goes without.
const types = !process.env.STANDFIRST_NO_DTS;

// Two builds of one source: package.json's `imports` choose the DOM parser by the condition each is built under.
export default defineConfig([
  {
    name: 'node',
    // The command is there twice: as a program, and as the function of it that the playground calls.
    entry: {
      index: 'src/index.ts',
      formats: 'src/entries/formats.ts',
      feeds: 'src/entries/feeds.ts',
      hydration: 'src/entries/hydration.ts',
      markdown: 'src/entries/markdown.ts',
      syndication: 'src/entries/syndication.ts',
      apis: 'src/entries/apis.ts',
      sites: 'src/entries/sites.ts',
      model: 'src/model/index.ts',
      cli: 'src/cli/main.ts',
      run: 'src/cli/run.ts',
    },
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    dts: types && {
      entry: {
        index: 'src/index.ts',
        formats: 'src/entries/formats.ts',
        feeds: 'src/entries/feeds.ts',
        hydration: 'src/entries/hydration.ts',
        markdown: 'src/entries/markdown.ts',
        syndication: 'src/entries/syndication.ts',
        apis: 'src/entries/apis.ts',
        sites: 'src/entries/sites.ts',
        model: 'src/model/index.ts',
      },
    },
  },
  {
    name: 'browser',
    entry: {
      browser: 'src/index.ts',
      'formats.browser': 'src/entries/formats.ts',
      'feeds.browser': 'src/entries/feeds.ts',
      'hydration.browser': 'src/entries/hydration.ts',
      'apis.browser': 'src/entries/apis.ts',
      'sites.browser': 'src/entries/sites.ts',
    },
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
  },
]);
