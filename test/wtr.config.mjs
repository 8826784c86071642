import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { tsImport } from 'tsx/esm/api';
import { chromiumArgs, findChromium } from './chromium.mjs';

const { caseFiles } = await tsImport('./case-files.node.ts', import.meta.url);
const { executablePath, env } = await findChromium();
const sources = { standfirst: '/src/index.ts', 'standfirst/model': '/src/model/index.ts' };

/** Serves the cases as plain text: as HTML the server would write its own scripts into them. */
const cases = {
  name: 'cases',
  async serve({ path }) {
    const [, file] = /^\/cases\/(.*)$/.exec(path) ?? [];
    if (file === undefined) return undefined;
    const body = file === '' ? JSON.stringify(await caseFiles.list()) : await caseFiles.read(...file.split('/'));
    return { body, type: 'text/plain; charset=utf-8' };
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/**/*.spec.ts', 'test/components/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    cases,
    { name: 'workspace-sources', resolveImport: ({ source }) => sources[source] },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath, env: { ...process.env, ...env }, args: chromiumArgs } }),
  ],
  testFramework: { config: { timeout: 30_000 } },
};
