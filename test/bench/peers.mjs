// Other extractors, where they are installed: laid out so that the benchmark's programs find them, and scored.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchmark, envFor } from './place.mjs';

const notEngines = ['speed.mjs', 'floors.mjs', 'text.mjs', 'version.mjs', 'quiet.mjs'];

/** Where the packages of the peers are; `undefined` where none are asked for. */
export function peerPackages() {
  const folder = process.env.STANDFIRST_PEERS;
  const packages = folder && resolve(folder, 'node_modules');
  if (packages && !existsSync(packages)) throw new Error(`STANDFIRST_PEERS: ${packages} is not there`);
  return packages || undefined;
}

/** Copies the measuring programs to where their imports find packages: the repository's, or those that are given. */
export function layOut(folder, packages) {
  const peers = join(folder, 'peers');
  mkdirSync(peers, { recursive: true });
  for (const name of readdirSync(join(benchmark, 'peers')).filter((name) => name.endsWith('.mjs')))
    cpSync(join(benchmark, 'peers', name), join(peers, name));
  for (const name of ['score.mjs', 'wcxb.mjs']) cpSync(join(benchmark, name), join(folder, name));
  for (const set of ['zyte', 'wcxb']) symlinkSync(join(benchmark, set), join(folder, set), 'dir');
  if (packages) symlinkSync(packages, join(peers, 'node_modules'), 'dir');
  return peers;
}

const imported = /(?:from |import\(|require\()'(?:\.\/node_modules\/)?((?:@[^/']+\/)?[^/.'@][^/']*)/g;

/** Whether every package that a module imports is there. */
export function runs(file, packages) {
  const names = [...readFileSync(file, 'utf8').matchAll(imported)].map(([, name]) => name);
  return names.every((name) => name.startsWith('node:') || existsSync(join(packages, name)));
}

/** The names of the extractors that can be run. */
export function enginesIn(peers, packages) {
  const all = readdirSync(peers).filter((name) => name.endsWith('.mjs') && !notEngines.includes(name));
  return all.filter((name) => runs(join(peers, name), packages)).map((name) => name.replace('.mjs', ''));
}

/** An engine's figures on a set, as the scorer writes them; `undefined` where it came to no end. */
function scoreOne(peers, engine, set, work) {
  const folder = join(peers, '..');
  const file = join(folder, `${engine}-${set}.json`);
  const program = join(folder, set === 'zyte' ? 'score.mjs' : 'wcxb.mjs');
  const args = [program, join(peers, `${engine}.mjs`), '--data', join(folder, set), '--json', file];
  if (set === 'wcxb') args.push('--types', 'article');
  const child = spawn(process.execPath, args, { env: envFor(work), stdio: 'ignore' });
  return new Promise((done) => {
    child.on('error', () => done(undefined));
    child.on('close', (code) => done(code === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined));
  });
}

const readers = {
  zyte: ({ f1, precision, recall, accuracy }) => ({ f1, precision, recall, exact: accuracy }),
  wcxb: (pages) => {
    const mean = (key) => {
      const values = pages.flatMap((page) => (page[key] === null ? [] : [Number(page[key])]));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    return { f1: mean('f1'), precision: mean('p'), recall: mean('r'), with: mean('with'), without: mean('without') };
  },
};

/** What the peers reach on a set, an entry an engine; none where none are installed. */
export async function scorePeers(set, { work }) {
  const packages = peerPackages();
  if (!packages) return [];
  const peers = layOut(join(work, `peers-${set}`), packages);
  const scored = [];
  for (const engine of enginesIn(peers, packages)) {
    process.stderr.write(`${set}: ${engine}\n`);
    const json = await scoreOne(peers, engine, set, work);
    scored.push({ name: engine, ...(json ? readers[set](json) : { failed: 'it came to no end' }) });
  }
  return scored;
}
