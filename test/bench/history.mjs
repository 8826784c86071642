// The history: a line for each run that was recorded.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { history, root } from './place.mjs';

/** The commit that was measured; `-dirty` where files of it were changed. */
function commit() {
  const args = ['describe', '--always', '--dirty', '--exclude', '*'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

const pick = (from, names) => Object.fromEntries(names.map((name) => [name, Number(from[name].toFixed(4))]));

/** The last line of the history, which holds the figures that are not to fall; `undefined` where none was recorded. */
export function lastLine() {
  if (!existsSync(history)) return undefined;
  const line = readFileSync(history, 'utf8').trim().split('\n').at(-1);
  return line ? JSON.parse(line) : undefined;
}

const rounded = (bySize) =>
  Object.fromEntries(
    Object.entries(bySize).map(([size, byShape]) => [size, Number(Math.max(...Object.values(byShape)).toFixed(2))]),
  );

/** Adds a line to the history. */
export function record({ zyte, wcxb, speed, growth, equality }) {
  const line = {
    date: new Date().toISOString(),
    commit: commit(),
    zyte: pick(zyte, ['f1', 'precision', 'recall', 'exact']),
    wcxb: pick(wcxb, ['f1', 'with', 'without', 'title', 'authors', 'spurious', 'date']),
    speed: pick(speed, ['ratio']),
    growth: { time: rounded(growth.time), memory: rounded(growth.memory) },
    equality: { differ: equality.failed.length },
  };
  appendFileSync(history, `${JSON.stringify(line)}\n`);
}
