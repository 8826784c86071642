// Runs the steps of a plan one after the other, all of them even when one fails:
// node test/run.mjs build | build:js | check | test:pack | test
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const steps = {
  typecheck: 'npm run typecheck',
  lint: 'npm run lint',
  format: 'npm run format:check',
  'build core': 'tsup',
  'build elements': 'npm run build -w standfirst-components',
  'build elements js': 'cd components && tsup',
  'node tests': 'npm run test:node',
  'browser tests': 'npm run test:browser',
  'package tests': 'node --import tsx --test --test-reporter=spec test/package.node.ts',
  'publint core': 'publint --strict',
  'publint elements': 'publint --strict components',
  'attw core': 'attw --pack . --profile esm-only',
  'attw elements':
    'attw --pack components --profile esm-only --exclude-entrypoints standfirst-components.min.js custom-elements.json undefined.css undefined-digest.css undefined-story.css undefined-media.css theme.css vscode.html-custom-data.json web-types.json',
  docs: 'npm run docs',
};

const check = ['typecheck', 'lint', 'format'];
const build = ['build core', 'build elements'];
const pack = ['package tests', 'publint core', 'publint elements', 'attw core', 'attw elements'];
const plans = {
  check,
  build,
  'build:js': ['build core', 'build elements js'],
  'test:pack': pack,
  test: [...check, ...build, 'node tests', 'browser tests', ...pack, 'docs'],
};

/** @returns {Promise<{ code: number, output: string }>} */
function run(command, env) {
  const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const last = (output, pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);

/** How many tests a step ran, by the closing lines of node:test or those of the browser tests' runner. */
function countTests(name, output) {
  if (name === 'browser tests')
    return { kind: 'browser', passed: last(output, /(\d+) passed/g), failed: last(output, /(\d+) failed/g) };
  return { kind: 'node', passed: last(output, /^ℹ pass (\d+)$/gm), failed: last(output, /^ℹ fail (\d+)$/gm) };
}

const plan = process.argv[2];
if (!Object.hasOwn(plans, plan)) throw new Error(`No such plan: ${plan}. There are: ${Object.keys(plans).join(', ')}`);

const env = { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
if (plan === 'build:js') env.STANDFIRST_NO_DTS = '1';
if (plans[plan].includes('build core')) {
  for (const dist of ['dist', 'components/dist']) rmSync(join(root, dist), { recursive: true, force: true });
}

const counts = { steps: [0, 0], node: [0, 0], browser: [0, 0] };
for (const name of plans[plan]) {
  process.stdout.write(`${name} … `);
  const start = performance.now();
  const { code, output } = await run(steps[name], env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { kind, passed, failed } = countTests(name, output);
  counts.steps[code === 0 ? 0 : 1] += 1;
  counts[kind][0] += passed;
  counts[kind][1] += failed;
  const tests = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${code === 0 ? '✓' : '✗'} ${seconds} s${tests}`);
  for (const [, size] of output.matchAll(/^ *ℹ (.* kB of .*)$/gm)) console.log(`  ${size}`);
  if (code !== 0) console.log(`\n${output.trim()}\n`);
}

for (const [kind, [passed, failed]] of Object.entries(counts))
  if (passed + failed > 0) console.log(`${kind}: ${passed} passed, ${failed} failed`);
if (counts.steps[1] > 0) process.exitCode = 1;
