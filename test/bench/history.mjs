// The history: a line for each run that was recorded.
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { history, root } from './place.mjs';

/** The commit that was measured; `-dirty` where files of it were changed. */
function commit() {
  const args = ['describe', '--always', '--dirty', '--exclude', '*'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

const pick = (from, names) => Object.fromEntries(names.map((name) => [name, Number(from[name].toFixed(4))]));

export function record({ zyte, wcxb, speed }) {
  const line = {
    date: new Date().toISOString(),
    commit: commit(),
    zyte: pick(zyte, ['f1', 'precision', 'recall', 'exact']),
    wcxb: pick(wcxb, ['f1', 'with', 'without', 'title', 'authors', 'spurious', 'date']),
    speed: pick(speed, ['ratio']),
  };
  appendFileSync(history, `${JSON.stringify(line)}\n`);
}
