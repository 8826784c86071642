// Where things lie: the benchmark's data and scorers, the build that is measured, and a folder for the run.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export const root = resolve(here, '../..');
export const adaptor = join(here, 'adaptor.mjs');

const told = (name, otherwise) => resolve(process.env[name] || otherwise);

export const benchmark = told('STANDFIRST_BENCHMARK', join(root, '../shared/benchmark'));
export const history = told('STANDFIRST_HISTORY', join(here, 'history.jsonl'));
export const build = told('STANDFIRST_DIST', join(root, 'dist'));

const needed = ['score.mjs', 'wcxb.mjs', 'zyte/ground-truth.json', 'wcxb/ground-truth.json'];

/** Whether there is a benchmark; half of one is an error, lest its gates go unjudged in silence. */
export function hasBenchmark() {
  if (!existsSync(benchmark)) return false;
  const missing = needed.filter((name) => !existsSync(join(benchmark, name)));
  if (missing.length > 0) throw new Error(`${benchmark} lacks ${missing.join(', ')}`);
  return true;
}

/**
 * Makes a folder for the run, which goes when the run ends, and puts the build in it: a build made meanwhile does not
 * change what is measured. It lies under node_modules so that what is copied there finds the packages of this repository.
 *
 * @returns {string} The folder; the build is in its `dist`.
 */
export function makeWork() {
  if (!existsSync(join(build, 'index.js'))) throw new Error(`${build} has no index.js: npm run build:js makes it`);
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'standfirst-bench-'));
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  cpSync(build, join(work, 'dist'), { recursive: true });
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
  return work;
}

/** The environment of the programs that load the adaptor. */
export const envFor = (work) => ({ ...process.env, STANDFIRST_DIST: join(work, 'dist') });
