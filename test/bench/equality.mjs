// Whether the tree that is made of a parser's events is the tree of the DOM that linkedom makes of the same page:
// node --import tsx test/bench/equality.mjs FILE writes what it found on the benchmark's pages to a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readNode, readTree } from '../../src/input/document.ts';
import { parseHtml } from '../../src/input/dom.ts';
import { treeOf } from '../../src/tree/dom.ts';
import { crossesHeadings, crossesInline } from '../input/crossings.ts';
import { benchmark } from './place.mjs';

const shown = (value) => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

function namesOf(attributes) {
  return Array.from({ length: attributes?.size ?? 0 }, (_, i) => attributes.nameAt(i));
}

/** Attributes are told apart by their names: linkedom holds them in an object, in which names that are numbers come first. */
function attributeThatDiffers(ours, theirs) {
  const names = new Set([...namesOf(ours), ...namesOf(theirs)]);
  return [...names].find((name) => ours?.get(name) !== theirs?.get(name));
}

/** The first difference of two trees in words; `undefined` where there is none. */
function differenceOf(ours, theirs) {
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    for (const part of ['tags', 'texts', 'parents', 'ends'])
      if (ours[part][i] !== theirs[part][i])
        return `${part}: node ${i} has ${shown(ours[part][i])} for ${shown(theirs[part][i])}`;
    const name = attributeThatDiffers(ours.attributes[i], theirs.attributes[i]);
    if (name === undefined) continue;
    const [own, other] = [ours, theirs].map(({ attributes }) => shown(attributes[i]?.get(name)));
    return `attributes: ${name} of <${ours.tags[i]}>, node ${i}, is ${own} for ${other}`;
  }
  return undefined;
}

function pagesOf(set) {
  const folder = join(benchmark, set);
  const ids = Object.keys(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return ids.map((id) => ({ id: `${set} ${id}`, file: join(folder, 'html', `${id}.html.gz`) }));
}

const pages = ['zyte', 'wcxb'].flatMap(pagesOf);
const differences = [];
/** Pages on which linkedom does not do as browsers do. */
const apart = [];
for (const [number, { id, file }] of pages.entries()) {
  const html = gunzipSync(readFileSync(file)).toString('utf8');
  const why = differenceOf(readTree(html), treeOf(parseHtml(html), readNode));
  if (why) (crossesHeadings(html) || crossesInline(html) ? apart : differences).push({ id, why });
  if (number % 200 === 199) process.stderr.write(`equality: page ${number + 1}\n`);
}
writeFileSync(process.argv[2], JSON.stringify({ pages: pages.length, differences, apart }));
