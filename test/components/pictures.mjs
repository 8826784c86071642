// Takes pictures of every documented example, in light, dark, forced colours and right to left, at three widths, and
// compares them with those that were kept. Build first: npm run build.
//
// What is kept of a picture is the colour of each square of it, which is small and tells of every change that an eye can
// see. Browsers and fonts draw in ways of their own: the pictures of the repository, test/components/pictures.json, are
// compared where both are the same as when they were kept; elsewhere, a machine compares with what it has kept itself.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { names, piecesOf } from '../../docs/playground/elements.mjs';
import { chromiumArgs, findChromium } from '../chromium.mjs';

const HELP = `node test/components/pictures.mjs [--update] [--width N] [--folder DIR] [NAME…]

Takes pictures of every documented example, or of those of the elements that are named, and compares them with those that
were kept. Build first: npm run build

  --update      keep what is seen now
  --width N     take those of one width alone: 360, 768 or 1200
  --folder DIR  where the pictures are put, to be looked at (node_modules/.cache/pictures)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    update: { type: 'boolean' },
    width: { type: 'string' },
    folder: { type: 'string', default: 'node_modules/.cache/pictures' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve(root, values.folder);
const read = (path) => readFileSync(root + path);
const files = {
  '/elements.js': [read('components/dist/standfirst-components.min.js'), 'text/javascript'],
  '/undefined.css': [read('components/dist/undefined.css'), 'text/css'],
  '/undefined-digest.css': [read('components/dist/undefined-digest.css'), 'text/css'],
  '/undefined-story.css': [read('components/dist/undefined-story.css'), 'text/css'],
  '/undefined-media.css': [read('components/dist/undefined-media.css'), 'text/css'],
  '/theme.css': [read('components/dist/theme.css'), 'text/css'],
  '/elements.css': [read('docs/playground/elements.css'), 'text/css'],
  '/photo.svg': [read('test/components/photo.svg'), 'image/svg+xml'],
  '/locales/ar.js': [read('components/dist/locales/ar.js'), 'text/javascript'],
};

const looks = [
  { look: 'light' },
  { look: 'dark', scheme: 'dark' },
  { look: 'forced', forced: true },
  { look: 'rtl', rtl: true },
];
const widths = [360, 768, 1200].filter((width) => !values.width || Number(values.width) === width);

/** Pixels at the side of a square. */
const SQUARE = 16;
/** How much the colour of a square may change, of 31: what lies between two shades falls to either. */
const TOLERANCE = 1;

/** A story has a direction of its own, whatever the page's: from right to left, one in Arabic is shown. */
const inArabic = {
  'article-view': `<article-view><script type="application/json">${read('test/components/story-ar.json')}</script></article-view>`,
};

const examplesOf = (name) => piecesOf(name).flatMap(({ kind, text }) => (kind === 'example' ? text : []));

/** The examples of an element, and nothing else. */
const pageOf = (name, lang, examples) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="stylesheet" href="/undefined.css"><link rel="stylesheet" href="/undefined-digest.css"><link rel="stylesheet" href="/undefined-story.css"><link rel="stylesheet" href="/undefined-media.css"><link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/elements.css"><script type="module" src="/elements.js"></script>
<body><main>${examples.map((text) => `<div class="example">${text}</div>`).join('')}</main></body></html>`;

const pages = new Map([
  ...names.map((name) => [name, pageOf(name, 'en', examplesOf(name))]),
  ...Object.entries(inArabic).map(([name, example]) => [`${name}-ar`, pageOf(name, 'ar', [example])]),
]);

function startServer() {
  const server = createServer(({ url }, response) => {
    const name = url.slice(1);
    const [body, type] = files[url] ?? [pages.get(name), 'text/html; charset=utf-8'];
    if (!body) return response.writeHead(404).end();
    response.setHeader('content-type', type);
    return response.end(body);
  });
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)));
}

/** Shows the examples in a look, and waits until all is drawn. What is emulated lasts as long as the session. */
async function show(tab, session, { scheme = 'light', forced = false, rtl = false }) {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await tab.evaluate(
    async (dir) => {
      document.documentElement.dir = dir;
      for (const each of document.querySelectorAll('.example > *')) await each.updateComplete;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      await new Promise((drawn) => setTimeout(drawn, 100));
    },
    rtl ? 'rtl' : 'ltr',
  );
}

/** A picture of the whole page: the window is made as high, for beyond it a browser may draw in the wrong place. */
async function capture(tab, width) {
  const height = await tab.evaluate('Math.ceil(document.body.getBoundingClientRect().height)');
  await tab.setViewport({ width, height });
  return tab.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** The mean colour of each square of a picture, of 32 shades a channel. */
const squaresOf = (tab, picture) =>
  tab.evaluate(
    async ([data, size]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      const squares = [];
      for (let top = 0; top < height; top += size) {
        for (let left = 0; left < width; left += size) {
          const pixels = canvas.getImageData(left, top, Math.min(size, width - left), Math.min(size, height - top));
          const sums = [0, 0, 0];
          for (let at = 0; at < pixels.data.length; at += 4)
            for (const channel of [0, 1, 2]) sums[channel] += pixels.data[at + channel];
          squares.push(...sums.map((sum) => Math.round((sum / (pixels.data.length / 4) / 255) * 31)));
        }
      }
      return { width, height, squares };
    },
    [picture, SQUARE],
  );

/** What draws the pictures: the browser, and how wide its fonts are. */
const environmentOf = (tab) =>
  tab.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const widthIn = (font) => {
      canvas.font = `40px ${font}`;
      return canvas.measureText('Hamburgefonstiv 0123 Їжак لافروف').width.toFixed(1);
    };
    const fonts = [
      "charter, 'Sitka Text', cambria, georgia, serif",
      'system-ui, sans-serif',
      'ui-monospace, monospace',
    ];
    return `${navigator.userAgent.match(/Chrom\w*\/\d+/)?.[0]} ${fonts.map(widthIn).join(' ')}`;
  });

const pack = ({ width, height, squares }) => ({
  width,
  height,
  squares: deflateRawSync(Uint8Array.from(squares), { level: 9 }).toString('base64'),
});

/** Where a picture is not what was kept; nothing where it is. */
function changeOf(kept, { width, height, squares }) {
  if (kept.width !== width || kept.height !== height) return `${width}×${height}, was ${kept.width}×${kept.height}`;
  const before = inflateRawSync(Buffer.from(kept.squares, 'base64'));
  const changed = squares.flatMap((shade, at) => (Math.abs(shade - before[at]) > TOLERANCE ? Math.floor(at / 3) : []));
  const places = [...new Set(changed)];
  if (places.length === 0) return undefined;
  const across = Math.ceil(width / SQUARE);
  const [first] = places;
  return `${places.length} squares, the first at ${(first % across) * SQUARE}, ${Math.floor(first / across) * SQUARE}`;
}

const server = await startServer();
const { executablePath, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: chromiumArgs });
const blank = await browser.newPage();
const tab = await browser.newPage();
const session = await tab.createCDPSession();
const environment = await environmentOf(blank);

const shared = join(root, 'test/components/pictures.json');
const own = join(root, 'node_modules/.cache/pictures.json');
const load = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const isSame = load(shared)?.environment === environment;
const keptIn = isSame || (values.update && !existsSync(shared)) ? shared : own;
const kept = load(keptIn) ?? { environment, pictures: {} };
if (keptIn === own)
  console.log(`The pictures of the repository were drawn by ${load(shared)?.environment}; this is ${environment}.`);

let [taken, changed, added] = [0, 0, 0];
for (const name of names.filter((each) => positionals.length === 0 || positionals.includes(each))) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const width of widths) {
    let shown;
    for (const each of looks) {
      const path = each.rtl && inArabic[name] ? `${name}-ar` : name;
      if (path !== shown) {
        await tab.setViewport({ width, height: 900 });
        await tab.goto(`http://127.0.0.1:${server.address().port}/${path}`, { waitUntil: 'networkidle0' });
        shown = path;
      }
      await show(tab, session, each);
      const picture = await capture(tab, width);
      writeFileSync(join(folder, name, `${each.look}-${width}.png`), picture, 'base64');
      const key = `${name} ${each.look} ${width}`;
      const now = await squaresOf(blank, picture);
      taken++;
      const before = kept.pictures[key];
      const change = before && changeOf(before, now);
      if (change) {
        changed++;
        console.log(`${values.update ? 'kept anew' : '✗'} ${key}: ${change}`);
      }
      if (!before) added++;
      if (!before || (change && values.update)) kept.pictures[key] = pack(now);
    }
  }
}
await browser.close();
server.close();
if (added > 0 || values.update) {
  mkdirSync(dirname(keptIn), { recursive: true });
  writeFileSync(keptIn, `${JSON.stringify({ ...kept, environment }, undefined, 2)}\n`);
}
console.log(`${taken} pictures, ${changed} changed, ${added} new; they are in ${values.folder}`);
const failed = values.update ? 0 : changed;
console.log(`pictures: ${taken - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
