// Runs the benchmark's scorers on the library, and reads their numbers.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { curvesOf } from './calibration.mjs';
import { scorePeers } from './peers.mjs';
import { adaptor, benchmark, envFor } from './place.mjs';
import { snippetShares } from './snippets.mjs';

const scorers = { zyte: 'score.mjs', wcxb: 'wcxb.mjs' };
const types = ['article', 'listing'];

/** Stacks name our sources; and a parsed page is thrown away whole, which suits few and large collections on one core. */
const nodeFlags = ['--enable-source-maps', '--single-threaded-gc', '--max-semi-space-size=64'];

/** With the gates, a page that never ends is a verdict too: it comes before .ci/run gives up. */
const GATE_MS = 220_000;

function watch(label, outcomes, child) {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  child.on('message', (outcome) => {
    outcomes.push(outcome);
    if (outcomes.length % 100 === 0) process.stderr.write(`${label}: page ${outcomes.length}, ${seconds()} s\n`);
  });
  child.on('close', () => process.stderr.write(`${label}: page ${outcomes.length}, ${seconds()} s, done\n`));
}

/**
 * Starts a program of the benchmark, and waits for it.
 *
 * @returns {Promise<string>} What it printed.
 */
function start(args, options, onStart) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], ...options });
  const output = ['', ''];
  for (const [index, stream] of [child.stdout, child.stderr].entries())
    stream.setEncoding('utf8').on('data', (text) => (output[index] += text));
  onStart(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output[0]);
      const why = signal === null ? `with code ${code}` : `by ${signal}`;
      reject(new Error(`${args.find((arg) => arg.endsWith('.mjs'))} ended ${why}: ${output[1].trim().slice(-600)}`));
    });
  });
}

/**
 * Scores the library on a set, with more arguments for the scorer.
 *
 * @returns {Promise<{ json: any, outcomes: { refused?: string, failed?: string }[], printed: string }>} What the scorer
 *   wrote and printed, and how each page went, in the order of its pages.
 */
export async function score(set, args, { work, gate = false, part = '' }) {
  const label = set + part;
  const file = join(work, `${label}.json`);
  const program = join(benchmark, scorers[set]);
  const all = [...nodeFlags, program, adaptor, '--data', join(benchmark, set), '--json', file, ...args];
  const outcomes = [];
  const printed = await start(all, { env: envFor(work), ...(gate && { timeout: GATE_MS }) }, (child) =>
    watch(label, outcomes, child),
  );
  return { json: JSON.parse(readFileSync(file, 'utf8')), outcomes, printed };
}

/** Which pages threw what the library never should, and how many it refused by which code. */
function outcomesOf(pages, outcomes) {
  if (pages.length !== outcomes.length)
    throw new Error(`${pages.length} pages were scored, ${outcomes.length} were read`);
  const failed = [];
  const refused = {};
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.failed) failed.push({ id: pages[index].id, head: outcome.failed });
    if (outcome.refused) refused[outcome.refused] = (refused[outcome.refused] ?? 0) + 1;
  }
  return { pages: pages.length, failed, refused };
}

const worstOf = (worst) => (worst ? ['--worst', worst] : []);

export async function zyte({ worst, fold, ...run }) {
  const args = [...worstOf(worst), ...(fold ? ['--fold', fold] : [])];
  const { json, outcomes, printed } = await score('zyte', args, run);
  const { f1, precision, recall, accuracy: exact, std, pages } = json;
  const peers = run.gate || fold ? [] : await scorePeers('zyte', run);
  return { f1, std: std?.f1, precision, recall, exact, ...outcomesOf(pages, outcomes), printed, peers };
}

const columns = {
  ...{ f1: 'f1', precision: 'p', recall: 'r', with: 'with', without: 'without' },
  ...{ title: 'title', authors: 'authors', spurious: 'spurious', date: 'published', near: 'near' },
};

/** The means that the scorer prints: each over the pages that have a true value. */
function meansOf(rows) {
  const mean = (key) => {
    const values = rows.flatMap((row) => (row[key] === null ? [] : [Number(row[key])]));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return Object.fromEntries(Object.entries(columns).map(([name, key]) => [name, mean(key)]));
}

/** Scores the set in halves, a core each: it is large. The list of the worst pages wants it whole. */
async function scoreWcxb({ worst, ...run }) {
  if (worst) return [await score('wcxb', ['--types', types.join(), ...worstOf(worst)], run)];
  const truth = JSON.parse(readFileSync(join(benchmark, 'wcxb/ground-truth.json'), 'utf8'));
  const ids = Object.keys(truth).filter((id) => types.includes(truth[id].type));
  const half = (part) => ids.filter((_, index) => index % 2 === part).join();
  return Promise.all(
    [0, 1].map((part) => score('wcxb', ['--only', half(part)], { ...run, part: ` ${part + 1} of 2` })),
  );
}

export async function wcxb(options) {
  const parts = await scoreWcxb(options);
  const pages = parts.flatMap(({ json }) => json);
  const outcomes = parts.flatMap((part) => part.outcomes);
  const all = outcomesOf(pages, outcomes);
  const truths = JSON.parse(readFileSync(join(benchmark, 'wcxb/ground-truth.json'), 'utf8'));
  const ofType = (type) => {
    const picks = [...pages.keys()].filter((index) => pages[index].type === type);
    const rows = picks.map((index) => pages[index]);
    const theirs = picks.map((index) => outcomes[index]);
    const shares = snippetShares(rows.map(({ id }, i) => ({ text: theirs[i].text, truth: truths[id] })));
    return { ...meansOf(rows), ...shares, ...outcomesOf(rows, theirs), curves: curvesOf(rows, theirs) };
  };
  const printed = parts.map((part) => part.printed).join('');
  const peers = options.gate ? [] : await scorePeers('wcxb', options);
  return { ...ofType('article'), listing: ofType('listing'), failed: all.failed, printed, peers };
}
