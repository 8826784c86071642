// Measures the elements as they were built: `npm run build:js`, then node test/components/bench.mjs [--gate]
// What it tells are ratios to plain HTML with the same styles, made in the same page, round by round in random order: the
// machine may be busy. With --gate it fails above the limits.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../chromium.mjs';

const HELP = `node test/components/bench.mjs [--gate] [--rounds N]

Measures how long 200 of each element take beside plain HTML with the same styles, what a tick of 500 relative times writes,
whether memory grows, and how fast a server writes cards. Build first: npm run build:js

  --gate      fail above the limits, which are what is reached; the goals are printed beside them
  --rounds N  how often each is made (25)
`;

const { values } = parseArgs({
  options: { gate: { type: 'boolean' }, help: { type: 'boolean' }, rounds: { type: 'string', default: '25' } },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The most that each may take of the time that plain HTML takes, or of what is named: what is reached, with room for a
 * busy machine, on which ratios rise by a quarter; and what is aimed at. What is no ratio hangs on the machine, and has
 * no limit.
 */
const LIMITS = {
  'article-card, an object': { limit: 1.65, goal: 1.15, bare: 'bare article-card' },
  'article-card, attributes': { limit: 1.8, goal: 1.25, bare: 'bare article-card' },
  'related-story': { limit: 1.1, goal: 0.9, bare: 'bare related-story' },
  'author-bio': { limit: 1.75, goal: 1.25, bare: 'bare author-bio' },
  'in a digest': { limit: 0.45, goal: 0.5 },
  'writes of a tick': { limit: 0, goal: 0 },
  'bytes kept of a card that is gone': { limit: 200, goal: 40 },
  'server, µs a card': { limit: Infinity, goal: 10 },
  // Lit writes a card four times as fast as when the goal was set, for its templates are flat and its dates remembered now:
  // a twenty-fifth of that is about what `JSON.stringify` takes for the same story.
  'server, of the time of Lit’s': { limit: 1 / 5, goal: 1 / 25 },
  'server, of the time of Lit’s, of a list': { limit: 1 / 4, goal: 1 / 25 },
};

async function inPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('bench/page.mjs', import.meta.url))],
    bundle: true,
    conditions: ['browser', 'production'],
    target: 'es2022',
    format: 'esm',
    minify: true,
    tsconfigRaw: {},
    write: false,
  });
  const server = createServer(({ url }, response) => {
    const isScript = url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? outputFiles[0].contents
        : '<!doctype html><html lang="en"><body></body><script type="module" src="/bench.js"></script>',
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { executablePath, env } = await findChromium();
  const args = [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    args,
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(String(error)));
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction('window.bench');
    return await page.evaluate(`window.bench(${Number(values.rounds)})`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The best time of many, in microseconds a call: what disturbs a call only makes it longer. */
async function best(call, calls) {
  let least = Infinity;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    for (let each = 0; each < calls; each++) await call();
    least = Math.min(least, ((performance.now() - start) * 1000) / calls);
  }
  return least;
}

async function onServer() {
  const { articleCard } = await import(`${root}components/dist/server/index.js`);
  const story = JSON.parse(readFileSync(new URL('bench/story.json', import.meta.url), 'utf8'));
  let least = Infinity;
  for (let round = 0; round < 40; round++) {
    const start = performance.now();
    for (let each = 0; each < 500; each++) articleCard(story);
    least = Math.min(least, ((performance.now() - start) * 1000) / 500);
  }
  // As Node takes it, with all of it from the start: that for browsers would write a card that has nothing in it yet.
  await import(`${root}components/dist/node/article-card/define.js`);
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html } = await import('lit');
  const one = () => html`<article-card .article=${story}></article-card>`;
  const card = () => collectResult(render(one()));
  if (!(await card()).includes('<time')) throw new Error('Lit writes an empty card.');
  const cards = Array.from({ length: 50 }, one);
  return {
    own: least,
    lit: await best(card, 50),
    inList: (await best(() => collectResult(render(html`${cards}`)), 5)) / cards.length,
  };
}

const measured = await inPage();
const { own, lit, inList } = await onServer();
const found = {
  ...measured,
  'server, µs a card': own,
  'server, of the time of Lit’s': own / lit,
  'server, of the time of Lit’s, of a list': own / inList,
};

let failed = 0;
for (const [name, { limit, goal, bare }] of Object.entries(LIMITS)) {
  const value = found[name];
  const isOver = !(value <= limit);
  failed += isOver ? 1 : 0;
  const beside = bare ? `, a bare LitElement with the same template and values ${found[bare].toFixed(2)}` : '';
  console.log(
    `${isOver ? '✗' : '✓'} ${name.padEnd(40)} ${value.toFixed(3)}${limit < Infinity ? `, at most ${limit.toFixed(3)}` : ''} (goal ${goal.toFixed(3)})${beside}`,
  );
}
console.log(`Lit’s own server rendering takes ${lit.toFixed(0)} µs a card, ${inList.toFixed(0)} in a list of fifty`);
console.log(`bench: ${Object.keys(LIMITS).length - failed} passed, ${failed} failed`);
if (values.gate && failed > 0) process.exitCode = 1;
