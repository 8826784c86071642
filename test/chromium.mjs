// Finds a Chromium for the browser tests: CHROME_PATH, then an installed one, then the one that the npm package
// @sparticuz/chromium carries (Linux on x64), unpacked once under node_modules/.cache.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromiumArgs = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start its sandbox as root, and containers of CI often cannot.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

/** @returns {Promise<{ executablePath: string, env: Record<string, string> }>} */
export async function findChromium() {
  const executablePath = process.env.CHROME_PATH ?? installed();
  const found = executablePath ? { executablePath, env: {} } : await shipped();
  if (!found) throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to its path.');
  return found;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...fixed].find(existsSync);
}

async function shipped() {
  const home = join(root, 'node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return undefined;
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(cache)) await unpack(join(home, 'bin'), cache);
  const executablePath = join(cache, 'chromium');
  // A bare system lacks NSS and its like: then those that came with the browser serve.
  const runs = spawnSync(executablePath, ['--version']).status === 0;
  return { executablePath, env: runs ? {} : { LD_LIBRARY_PATH: join(cache, 'lib') } };
}

/** Unpacks the browser and its libraries beside the cache and then renames: both together or not at all. */
async function unpack(bin, cache) {
  const part = `${cache}.${process.pid}`;
  await mkdir(part, { recursive: true });
  const brotli = (name, to) =>
    pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), createWriteStream(join(part, to)));
  await brotli('chromium.br', 'chromium');
  await chmod(join(part, 'chromium'), 0o755);
  await brotli('al2023.tar.br', 'libs.tar');
  spawnSync('tar', ['-xf', join(part, 'libs.tar'), '-C', part], { stdio: 'inherit' });
  await rename(part, cache).catch((error) => {
    if (!existsSync(cache)) throw error; // else another process was faster
    return rm(part, { recursive: true });
  });
}
