// Writes the expected.json of every case, or of those that are named, from what the parsers give now:
// node --import tsx test/update-cases.ts [NAME ...]
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle, parseAuthor, parseDigest } from '../src/index.ts';
import { apis } from '../src/entries/apis.ts';
import { feeds } from '../src/entries/feeds.ts';

const parsers = { article: parseArticle, author: parseAuthor, digest: parseDigest };
const cases = join(import.meta.dirname, 'cases');
const wanted = process.argv.slice(2);

for (const name of readdirSync(cases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = join(cases, name);
  const page = readdirSync(folder).find((file) => file.startsWith('page.'));
  if (page === undefined) throw new Error(`${folder} has no page.html, page.json, page.txt or page.xml`);
  const { as = 'article', ...options } = JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as {
    as?: keyof typeof parsers;
    url?: string;
  };
  const value = parsers[as](readFileSync(join(folder, page), 'utf8'), { ...options, formats: [...apis, ...feeds] });
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(value, null, 2)}\n`);
  console.log(`wrote test/cases/${name}/expected.json`);
}
