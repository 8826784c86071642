// What the program is told.
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]

Scores the built library on the benchmark's two sets of pages, and times it; sees how time and memory grow with the size
of a page (growth), what feeds and payloads take beside what alone reads them (formats), and whether the tree of the
parser's events is that of linkedom's DOM (equality).

  --gate            only what the gates need, feeds and payloads timed in seconds; fails where a gate
                    does, or where F1 has fallen by more than 0.003 since the last line of the
                    history; without the benchmark's data feeds and payloads alone
  --only SET        only zyte, wcxb, formats, speed, growth or equality
  --worst N         also print the N worst pages of each set
  --fold K/N        only the Kth of N parts of zyte
  --record          add a line to test/bench/history.jsonl: the figures by commit
  --help            print this

STANDFIRST_BENCHMARK  the benchmark's folder (../shared/benchmark)
STANDFIRST_DIST       another build to measure (dist)
STANDFIRST_HISTORY    another history (test/bench/history.jsonl)
STANDFIRST_PEERS      a folder with the packages of the benchmark's peers/package.json
                      installed: they are scored and timed too, which takes minutes

One page in detail: node test/bench/pages.mjs --help`;

const sets = ['zyte', 'wcxb', 'formats', 'speed', 'growth', 'equality'];
const gated = ['zyte', 'wcxb', 'formats'];

const options = {
  gate: { type: 'boolean', default: false },
  only: { type: 'string' },
  worst: { type: 'string' },
  fold: { type: 'string' },
  record: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

function objection({ gate, only, worst, fold, record }) {
  if (only !== undefined && !sets.includes(only)) return `--only takes one of ${sets.join(', ')}`;
  if (worst !== undefined && !/^\d+$/.test(worst)) return '--worst takes a number';
  if (fold !== undefined && !/^\d+\/\d+$/.test(fold)) return '--fold takes K/N';
  if (gate && only && !gated.includes(only)) return `--gate judges ${gated.join(', ')} alone: leave out --only ${only}`;
  if (gate && fold) return '--gate judges all pages: leave out --fold';
  if (record && (gate || only || fold)) return '--record wants a whole run: leave out --gate, --only and --fold';
  return undefined;
}

/** The options, and the sets to run. */
export function readOptions(args) {
  const { values } = parseArgs({ args, options });
  const problem = objection(values);
  if (problem) throw new Error(problem);
  const { only, gate } = values;
  return { ...values, run: only ? [only] : gate ? gated : sets };
}
