// Scores and times the built library on the benchmark's pages: node test/bench/run.mjs --help
import { wcxb, zyte } from './accuracy.mjs';
import { formats } from './formats.mjs';
import { equality, growth } from './growth.mjs';
import { lastLine, record } from './history.mjs';
import { readOptions, usage } from './options.mjs';
import { hasBenchmark, makeWork } from './place.mjs';
import { judge, report } from './report.mjs';
import { speed } from './speed.mjs';

const broken = (error) => ({ broken: error.message });

/** The scorers run side by side; what has a clock alone, after them. */
async function measure(options) {
  const work = makeWork();
  const run = { ...options, work };
  const scored = Object.entries({ zyte, wcxb }).filter(([set]) => options.run.includes(set));
  const entries = scored.map(async ([set, scorer]) => [set, await scorer(run).catch(broken)]);
  const results = Object.fromEntries(await Promise.all(entries));
  for (const [set, timed] of Object.entries({ formats, speed, growth, equality }))
    if (options.run.includes(set)) results[set] = await timed(run).catch(broken);
  return results;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  const own = options.run.filter((set) => set === 'formats');
  if (own.length < options.run.length && !hasBenchmark()) {
    console.log('skipped: no benchmark data');
    options.run = own;
    if (own.length === 0 || options.record) return;
  }
  const results = await measure(options);
  const rows = judge(results, lastLine());
  report(options.worst ? results : withoutPrinted(results), rows);
  const whole = Object.values(results).every((result) => !result.broken);
  if (!whole) process.exitCode = 1;
  if (options.record && whole) record(results);
  if (!options.gate) return;
  const gates = rows.filter(({ gate }) => gate);
  const failed = gates.filter(({ ok }) => !ok).length;
  console.log(`gates: ${gates.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function withoutPrinted(results) {
  return Object.fromEntries(Object.entries(results).map(([set, result]) => [set, { ...result, printed: '' }]));
}

await main().catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
