// How time and memory grow with the size of a page: pages that are made here, and a process for each.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { envFor, root } from './place.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const shapes = ['story', 'cards', 'levels'];

/** Kilobytes of the page that the others are measured by, of all, and of those that linkedom is given as well. */
export const YARDSTICK_KB = 100;
export const TIMED_KB = [10, 1000, 10_000, 20_000];
export const HELD_KB = [100, 1000, 10_000];

const nodeFlags = ['--expose-gc', '--max-old-space-size=6000'];

/** Runs a program to its end, and gives what it printed. */
function run(args, work) {
  const child = spawn(process.execPath, args, { env: envFor(work), cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0
        ? done(output)
        : reject(new Error(`${args.find((arg) => arg.endsWith('.mjs'))} ended with ${code ?? signal}`)),
    );
  });
}

async function measure(work, ...args) {
  const program = join(here, 'growth-child.mjs');
  return JSON.parse(await run([...nodeFlags, program, ...args.map(String)], work));
}

/** Milliseconds a kilobyte of each shape and size. */
async function timesOf(work) {
  const perByte = {};
  for (const shape of shapes)
    for (const kilobytes of [YARDSTICK_KB, ...TIMED_KB]) {
      process.stderr.write(`growth: ${shape}, ${kilobytes} kB\n`);
      const { ms } = await measure(work, 'time', 'ours', kilobytes, shape);
      (perByte[kilobytes] ??= {})[shape] = ms / kilobytes;
    }
  return perByte;
}

/** Megabytes that are held while a page of each shape and size is read, by us and by linkedom's bare parse. */
async function peaksOf(work) {
  const peaks = {};
  for (const shape of shapes)
    for (const kilobytes of HELD_KB) {
      process.stderr.write(`memory: ${shape}, ${kilobytes} kB\n`);
      const [ours, linkedom] = [
        await measure(work, 'memory', 'ours', kilobytes, shape),
        await measure(work, 'memory', 'linkedom', kilobytes, shape),
      ];
      (peaks[kilobytes] ??= {})[shape] = { ours: ours.mb, linkedom: linkedom.mb };
    }
  return peaks;
}

/** By size, the time a byte takes over that of the yardstick's bytes, and the memory over linkedom's; of each shape. */
export async function growth({ work }) {
  const perByte = await timesOf(work);
  const peaks = await peaksOf(work);
  const overShapes = (of) => Object.fromEntries(shapes.map((shape) => [shape, of(shape)]));
  const time = (kilobytes) => overShapes((shape) => perByte[kilobytes][shape] / perByte[YARDSTICK_KB][shape]);
  const memory = (kilobytes) => overShapes((shape) => peaks[kilobytes][shape].ours / peaks[kilobytes][shape].linkedom);
  const bySize = (sizes, of) => Object.fromEntries(sizes.map((kilobytes) => [kilobytes, of(kilobytes)]));
  return { time: bySize(TIMED_KB, time), memory: bySize(HELD_KB, memory), peaks };
}

/** Whether the tree of events is the tree of linkedom's DOM, on every page of the benchmark but those where its headings are not a browser's. */
export async function equality({ work }) {
  const file = join(work, 'equality.json');
  await run(['--import', 'tsx', join(here, 'equality.mjs'), file], work);
  const { pages, differences, apart } = JSON.parse(readFileSync(file, 'utf8'));
  return { pages, apart: apart.length, failed: differences.map(({ id, why }) => ({ id, head: why })) };
}
