// Takes a picture of a page, so that one can look at what the elements show:
//   node test/screenshot.mjs URL_OR_FILE OUT.png [--width 1200] [--height 800] [--dark] [--full]
// A file is served together with the repository: `<script type="module" src="/components/define.ts">` in it works.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};

async function script(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['browser', 'production'],
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0].text;
}

/** Serves the page's own folder, and under it the repository. */
async function serve(page) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = [dirname(page), root].map((folder) => join(folder, path)).find(existsSync);
    try {
      const isScript = extname(path) === '.ts';
      const body = isScript ? await script(file) : await readFile(file);
      response.setHeader('content-type', isScript ? 'text/javascript' : (types[extname(path)] ?? ''));
      response.end(body);
    } catch (error) {
      response.writeHead(404).end(String(error));
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/${basename(page)}`, close: () => server.close() };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1200' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`node test/screenshot.mjs URL_OR_FILE OUT.png [options]

Takes a picture of a page. A file is served together with the repository.

  --width N   of the window, in pixels (1200)
  --height N  of the window (800)
  --dark      as for readers who prefer dark colours
  --full      all of the page, below the window too
  --help      print this`);
  process.exit();
}
const [page, out] = positionals;
if (!page || !out) throw new Error('Give a URL or a file, and the name of the picture.');

const served = /^https?:/.test(page) ? { url: page, close() {} } : await serve(resolve(page));
const { executablePath, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: chromiumArgs });
try {
  const tab = await browser.newPage();
  tab.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => console.log(String(error)));
  await tab.setViewport({ width: Number(values.width), height: Number(values.height) });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' }]);
  await tab.goto(served.url, { waitUntil: 'networkidle0' });
  await tab.screenshot({ path: out, fullPage: values.full });
} finally {
  await browser.close();
  served.close();
}
