// Measures one engine on one page that is made here: node --expose-gc growth-child.mjs time|memory ours|linkedom KB SHAPE
// The page is as large as it is told, and the engine has a process of its own.
import { existsSync, readFileSync } from 'node:fs';
import { adaptor } from './place.mjs';

const sentence =
  'The council voted on Tuesday to delay the bridge, and the mayor said that the work would cost more than planned. ';

const paragraph = (i) =>
  `<p class="body-text" data-n="${i}">${sentence.repeat(3)}<a href="/story/${i}">As reported</a>, it opens in ${i}.</p>\n`;
const card = (i) =>
  `<li class="card teaser"><a href="/news/${i}"><img src="/i/${i}.jpg" alt="" width="80"><span class="kicker">City</span> <h3>Story number ${i} about a bridge</h3></a></li>\n`;
const level = (i) =>
  `<div class="level-${i % 7}"><span>${i}</span>${i % 4 === 0 ? paragraph(i) : ''}${i % 3 ? '</div>' : ''}\n`;

/** What a page is large by. */
const shapes = {
  story: paragraph,
  cards: (i) => (i % 40 === 0 ? `</ul>${paragraph(i)}<ul>` : card(i)),
  levels: level,
};

/** A news page of so many kilobytes. */
function pageOf(kilobytes, shape) {
  const parts = [];
  for (let i = 0, size = 0; size < kilobytes * 1000; i++) {
    parts.push(shapes[shape](i));
    size += parts.at(-1).length;
  }
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge is delayed</title></head>`;
  return `${head}<body><nav><a href="/">Home</a></nav><article><h1>The bridge is delayed</h1><ul>${parts.join('')}</ul></article><footer>Contact</footer></body></html>`;
}

const engines = {
  ours: async () => (await import(adaptor)).run,
  linkedom: async () => (await import('linkedom')).parseHTML,
};

const schedule = `/proc/self/task/${process.pid}/schedstat`;
const cell = new Int32Array(new SharedArrayBuffer(4));

/** Milliseconds on the CPU of the main thread, where the system tells: compilers and collectors beside it do not count. */
function cpu() {
  if (!existsSync(schedule)) return performance.now();
  // The kernel brings the number up to date when the thread gives way.
  Atomics.wait(cell, 0, 0, 0.01);
  return Number(readFileSync(schedule, 'latin1').split(' ')[0]) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Bytes after which the engine has compiled what it will. */
const WARM = 2e7;
/** Pages larger than this take seconds. */
const LARGE = 5e6;

/** Milliseconds of a run: as many as are warm, and then the middle of some. */
function timeOf(run, page, bytes) {
  for (let read = 0; read < WARM; read += bytes) run(page);
  const rounds = Array.from({ length: bytes > LARGE ? 3 : 5 }, () => {
    globalThis.gc();
    const times = Math.max(1, Math.ceil(1e6 / bytes));
    const start = cpu();
    for (let i = 0; i < times; i++) run(page);
    return (cpu() - start) / times;
  });
  return { ms: median(rounds) };
}

/** What the process holds at most while the page is read, in megabytes, beyond what it held before. */
function memoryOf(run, page) {
  run(pageOf(10, 'story'));
  globalThis.gc();
  const before = process.memoryUsage().rss;
  run(page);
  return { mb: Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6 };
}

const [what, engine, kilobytes, shape] = process.argv.slice(2);
const page = pageOf(Number(kilobytes), shape);
const run = await engines[engine]();
console.log(JSON.stringify(what === 'time' ? timeOf(run, page, page.length) : memoryOf(run, page)));
