// The samples of the playground: the pages of test/cases/, parsed by the built library.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../test/cases/', import.meta.url);
const kinds = ['article', 'digest', 'author'];

async function readSample(name, files, library, formats) {
  const page = files.find((file) => file.startsWith('page.'));
  const { url, as = 'article' } = JSON.parse(await readFile(new URL(`${name}/options.json`, folder), 'utf8'));
  const path = new URL(`${name}/${page}`, folder);
  const bytes = await readFile(path);
  const parsers = {
    article: library.safeParseArticle,
    author: library.safeParseAuthor,
    digest: library.safeParseDigest,
  };
  const parse = () => parsers[as](bytes, { url, formats });
  return { name, kind: as, url, page, path: fileURLToPath(path), result: parse(), milliseconds: bestOf(5, parse) };
}

/** The shortest time that it takes: the first ones also compile the code. */
function bestOf(times, work) {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

/** Reads and parses every sample: articles first, then digests, then authors. */
export async function readSamples(library) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const samples = [];
  const { feeds } = await import('../../dist/feeds.js');
  const { apis } = await import('../../dist/apis.js');
  for (const name of names.sort()) {
    const files = await readdir(new URL(`${name}/`, folder));
    if (files.includes('options.json')) samples.push(await readSample(name, files, library, [...apis, ...feeds]));
  }
  return samples.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** What the list of samples tells of one. */
export function aboutSample({ name, kind, page, milliseconds, result }) {
  const { data } = result;
  const { format, language, direction, publisher } = data;
  const title = data.headline ?? data.title ?? data.name ?? name;
  return { name, kind, page, milliseconds, title, format, language, direction, publisher: publisher?.name };
}
