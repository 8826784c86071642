// Parses the sample pages with the built library, tells what it read out of each, and shows them with the built elements.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readSamples } from './samples.mjs';
import { serve } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const HELP = `Usage: npm start [-- options]

Builds the library and the elements, prints a summary of every page in test/cases/, and shows them all in a page.

  --once    print the summaries and stop
  --help    print this

The environment variable PORT sets the port; by default it is the first free one from 4173.
`;

async function readLibrary() {
  try {
    return await import('../../dist/index.js');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('There is no build. Run: npm run build:js', { cause: error });
  }
}

/** What the command prints of a sample, as anybody could have it. */
async function summaryOf({ path, kind, url }) {
  const args = [relative(root, path), '--type', kind, '--url', url, '--format', 'summary'];
  const env = { ...process.env, COLUMNS: String(process.stdout.columns ?? process.env.COLUMNS ?? '') };
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/cli.js', ...args], { cwd: root, env });
  return stdout;
}

/** Starts the work on each item, some at a time, and gives the results in the items' order as they come. */
async function* inOrder(items, work) {
  const started = [];
  const start = () => {
    const item = items[started.length];
    if (item === undefined) return;
    const result = work(item);
    // Who waits for it later hears of the error; until then it is nobody's.
    result.catch(() => undefined);
    started.push(result);
  };
  for (let i = 0; i < availableParallelism(); i++) start();
  for (const [index, item] of items.entries()) {
    const result = await started[index];
    start();
    yield [item, result];
  }
}

async function tell(samples) {
  for await (const [{ name }, summary] of inOrder(samples, summaryOf)) {
    console.log(`── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n${summary}`);
  }
}

const { values } = parseArgs({ options: { once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(HELP);
  process.exit();
}

const samples = await readSamples(await readLibrary());
const read = samples.filter(({ result }) => result.success);
await tell(read);
for (const { name, result } of samples)
  if (!result.success) console.error(`${name}: ${result.error.message} (${result.error.code})`);
console.log(`${read.length} of ${samples.length} samples were read.`);
if (read.length < samples.length) process.exitCode = 1;
if (!values.once)
  console.log(`\n  The playground is at ${await serve(read, process.env.PORT && Number(process.env.PORT))}\n`);
