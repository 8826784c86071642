// Parses the sample pages with the built library, tells what it read out of each, and shows them with the built elements.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readSamples } from './samples.mjs';
import { serve } from './server.mjs';

const HELP = `Usage: npm start [-- options]

Builds the library and the elements, prints a summary of every page in test/cases/, and shows them all in a page.

  --once    print the summaries and stop
  --help    print this

The environment variable PORT sets the port; by default it is the first free one from 4173.
`;

/** A module of the build. */
async function readBuilt(name) {
  try {
    return await import(`../../dist/${name}.js`);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('There is no build. Run: npm run build:js', { cause: error });
  }
}

/** Prints of a sample what the command prints of it. */
async function tell({ name, path, kind, url }, run) {
  const file = relative(process.cwd(), path);
  const from = url === undefined ? [] : ['--url', url];
  const outcome = await run([file, '--type', kind, ...from, '--format', 'summary'], process);
  console.log(`── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  console.log(typeof outcome === 'string' ? outcome : `${outcome.message}\n`);
  return typeof outcome === 'string';
}

const { values } = parseArgs({ options: { once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(HELP);
  process.exit();
}

const { run } = await readBuilt('run');
const samples = await readSamples(await readBuilt('index'));
const read = [];
for (const sample of samples) if (await tell(sample, run)) read.push(sample);
console.log(`${read.length} of ${samples.length} samples were read.`);
if (read.length < samples.length) process.exitCode = 1;
if (!values.once)
  console.log(`\n  The playground is at ${await serve(read, process.env.PORT && Number(process.env.PORT))}\n`);
