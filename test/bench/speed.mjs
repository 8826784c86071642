// Times the library, and other extractors where they are installed, with the benchmark's own program.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enginesIn, layOut, peerPackages, runs } from './peers.mjs';
import { adaptor, envFor } from './place.mjs';

const yardstick = join(dirname(fileURLToPath(import.meta.url)), 'yardstick.mjs');
/** @returns {Promise<object[]>} What the program measured, an entry an engine. */
function time(peers, args, work) {
  const file = join(dirname(peers), 'speed.json');
  const child = spawn(process.execPath, [join(peers, 'speed.mjs'), ...args, '--json', file], {
    env: envFor(work),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? done(JSON.parse(readFileSync(file, 'utf8')))
        : reject(new Error(`speed.mjs ended with code ${code}`)),
    );
  });
}

/** The copy is as read-only as what it was copied from. */
function useYardstick(peers) {
  rmSync(join(peers, 'floors.mjs'), { force: true });
  cpSync(yardstick, join(peers, 'floors.mjs'));
}

function timeLibrary(work) {
  const peers = layOut(join(work, 'speed'));
  useYardstick(peers);
  return time(peers, [adaptor, '--peers', 'none', '--floors', 'none'], work);
}

function timePeers(work, packages) {
  const peers = layOut(join(work, 'peers'), packages);
  const engines = enginesIn(peers, packages);
  const floors = runs(join(peers, 'floors.mjs'), packages);
  if (!floors) useYardstick(peers);
  const args = ['--peers', engines.join(',') || 'none', '--floors', floors ? 'all' : 'none'];
  return time(peers, args, work);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function engineOf({ spec, name, version, rounds, memory, errors, failed }) {
  if (failed) return { name: name ?? spec, failed };
  const ratios = rounds.map(({ ratio }) => ratio);
  return {
    ...{ name: [name, version].filter(Boolean).join(' '), errors },
    ...{ ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios), peak: memory?.peak_mb },
  };
}

/** The library, by linkedom's parse of the same pages, and the peers in STANDFIRST_PEERS by the same measure. */
export async function speed({ work }) {
  const packages = peerPackages();
  const [library] = (await timeLibrary(work)).map(engineOf);
  if (library.failed) throw new Error(library.failed);
  const peers = packages ? await timePeers(work, packages) : [];
  return { ...library, peers: peers.map(engineOf) };
}
