// Takes pictures of every documented example, and compares them with those that were kept:
//   node test/components/pictures.mjs [--update] [--folder DIR]
// In light, dark, forced colours, and right to left, at three widths. Build first: npm run build. The fonts of a machine
// show in its pictures, so what is kept is each machine's own, and is no part of the repository.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { elementPage, names } from '../../docs/playground/elements.mjs';
import { chromiumArgs, findChromium } from '../chromium.mjs';

const { values } = parseArgs({
  options: {
    update: { type: 'boolean' },
    folder: { type: 'string', default: 'node_modules/.cache/pictures' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(`node test/components/pictures.mjs [--update] [--folder DIR]

Takes pictures of every documented example and compares them with those that were kept. Build first: npm run build

  --update      keep what is seen now
  --folder DIR  where pictures are kept (node_modules/.cache/pictures)`);
  process.exit();
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path);
const files = {
  '/elements.js': [read('components/dist/standfirst-components.min.js'), 'text/javascript'],
  '/undefined.css': [read('components/dist/undefined.css'), 'text/css'],
  '/elements.css': [read('docs/playground/elements.css'), 'text/css'],
  '/photo.svg': [read('test/components/photo.svg'), 'image/svg+xml'],
};

const looks = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', forced: true },
  { name: 'rtl', rtl: true },
];
const widths = [360, 768, 1200];

const manifest = JSON.parse(read('components/dist/custom-elements.json'));
const server = createServer(({ url }, response) => {
  const name = url.slice(1);
  const [body, type] = files[url] ?? [names.includes(name) && elementPage(name, manifest), 'text/html; charset=utf-8'];
  if (!body) return response.writeHead(404).end();
  response.setHeader('content-type', type);
  return response.end(body);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const { executablePath, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...env }, args: chromiumArgs });

async function look(tab, { scheme = 'light', forced = false, rtl = false }) {
  const session = await tab.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await tab.evaluate((dir) => (document.documentElement.dir = dir), rtl ? 'rtl' : 'ltr');
  await tab.evaluate(async () => {
    for (const each of document.querySelectorAll('.example > *')) await each.updateComplete;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

/** The share of pixels that differ between two pictures, as a page sees them. */
const difference = (tab, first, second) =>
  tab.evaluate(
    async ([one, two]) => {
      const pixels = async (data) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return {
          size: `${image.width}×${image.height}`,
          data: canvas.getImageData(0, 0, image.width, image.height).data,
        };
      };
      const [before, after] = await Promise.all([pixels(one), pixels(two)]);
      if (before.size !== after.size) return 1;
      let count = 0;
      for (let at = 0; at < after.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(before.data[at + channel] - after.data[at + channel]) > 8)) count++;
      return count / (after.data.length / 4);
    },
    [first, second],
  );

let [taken, changed] = [0, 0];
const blank = await browser.newPage();
const tab = await browser.newPage();
for (const name of names) {
  for (const width of widths) {
    await tab.setViewport({ width, height: 900 });
    await tab.goto(`http://127.0.0.1:${server.address().port}/${name}`, { waitUntil: 'networkidle0' });
    for (const each of looks) {
      await look(tab, each);
      const folder = resolve(root, values.folder, name);
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${each.name}-${width}.png`);
      const picture = await tab.screenshot({ encoding: 'base64', fullPage: true });
      taken++;
      const share = existsSync(file) ? await difference(blank, readFileSync(file, 'base64'), picture) : undefined;
      const isChanged = share !== undefined && share > 0.0005;
      if (isChanged) changed++;
      if (isChanged)
        console.log(
          `${values.update ? 'kept anew' : '✗'} ${name} ${each.name} ${width}: ${(share * 100).toFixed(2)} % of it`,
        );
      if (share === undefined || values.update) writeFileSync(file, picture, 'base64');
      else if (isChanged) writeFileSync(file.replace(/\.png$/, '.new.png'), picture, 'base64');
    }
  }
}
await browser.close();
server.close();
console.log(`${taken} pictures, ${changed} changed`);
if (changed > 0 && !values.update) process.exitCode = 1;
