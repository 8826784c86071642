// Serves the page, the elements and the samples, and nothing else of the disk.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { elementPage, names } from './elements.mjs';
import { drawPicture, withPictures } from './pictures.mjs';
import { aboutSample } from './samples.mjs';

const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/playground.css': ['playground.css', 'text/css; charset=utf-8'],
  '/playground.js': ['playground.js', 'text/javascript; charset=utf-8'],
  '/panels.js': ['panels.js', 'text/javascript; charset=utf-8'],
  '/elements.css': ['elements.css', 'text/css; charset=utf-8'],
  '/undefined.css': ['../../components/dist/undefined.css', 'text/css; charset=utf-8'],
  '/undefined-digest.css': ['../../components/dist/undefined-digest.css', 'text/css; charset=utf-8'],
  '/undefined-story.css': ['../../components/dist/undefined-story.css', 'text/css; charset=utf-8'],
  '/undefined-media.css': ['../../components/dist/undefined-media.css', 'text/css; charset=utf-8'],
  '/theme.css': ['../../components/dist/theme.css', 'text/css; charset=utf-8'],
  '/photo.svg': ['../../test/components/photo.svg', 'image/svg+xml'],
  '/elements.js': ['../../components/dist/standfirst-components.min.js', 'text/javascript; charset=utf-8'],
};

const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What is answered to a path: its text and type; `undefined` where there is nothing. */
async function answerTo(path, samples) {
  const json = (value) => [JSON.stringify(value), 'application/json'];
  if (Object.hasOwn(files, path)) return [await readFile(new URL(files[path][0], import.meta.url)), files[path][1]];
  if (path === '/samples.json') return json(samples.map(aboutSample));
  const element = names.find((name) => path === `/elements/${name}`);
  if (element) {
    // A quick build makes no manifest: then the pages have examples alone.
    const file = new URL('../../components/dist/custom-elements.json', import.meta.url);
    const manifest = await readFile(file, 'utf8').catch(() => '{"modules":[]}');
    return [elementPage(element, JSON.parse(manifest)), 'text/html; charset=utf-8'];
  }
  const sample = samples.find(({ name }) => path === `/samples/${name}.json`);
  if (sample) return json({ value: sample.result.data, shown: withPictures(sample.result.data) });
  const picture = drawPicture(path);
  return picture === undefined ? undefined : [picture, 'image/svg+xml'];
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Serves the samples at a port, or at the first free one from 4173; gives the address. */
export async function serve(samples, wanted) {
  const server = createServer(async ({ url }, response) => {
    const answer = await answerTo(new URL(url, 'http://localhost').pathname, samples).catch(() => undefined);
    const [body, type] = answer ?? ['Not found.\n', 'text/plain'];
    response.writeHead(answer ? 200 : 404, { ...headers, 'content-type': type }).end(body);
  });
  for (let port = wanted ?? 4173; ; port++) {
    try {
      return `http://localhost:${await listen(server, port)}`;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted !== undefined || port > 4272) throw error;
    }
  }
}
