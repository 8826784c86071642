// One page in detail, for those who tune the library: node test/bench/pages.mjs --help
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { score } from './accuracy.mjs';
import { benchmark, hasBenchmark, makeWork } from './place.mjs';

const usage = `node test/bench/pages.mjs ID [--set zyte|wcxb] [--width N]

Prints the truth of a page beside what the built library kept: the headline, the authors and the
date, each with the rules that gave it; then each run of words that is missing or extra, in the
order of its text, and where on the page it stands.

  ID         the id of a page, its first characters, or a part of its address
  --set      where to look; by default wcxb for an id of four digits, else zyte
  --width N  characters of a run that are printed (300)`;

function readOptions() {
  const options = {
    set: { type: 'string' },
    width: { type: 'string', default: '300' },
    help: { type: 'boolean', default: false },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [id] = positionals;
  const set = values.set ?? (/^\d{4}$/.test(id ?? '') ? 'wcxb' : 'zyte');
  if (!['zyte', 'wcxb'].includes(set)) throw new Error('--set takes zyte or wcxb');
  return { help: values.help || id === undefined, id, set, width: Number(values.width) };
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

function cut(text, width) {
  const half = Math.floor((width - 5) / 2);
  return text.length <= width ? text : `${text.slice(0, half)} ... ${text.slice(-half)}`;
}

const labelOf = ({ localName, id, className }) =>
  [
    localName,
    id && `#${id}`,
    ...String(className ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => `.${name}`),
  ]
    .join('') // prettier-ignore
    .slice(0, 60);

/** The innermost element that holds the first words of a run, with the four around it. */
function placeOf(body, run) {
  const words = flat(run).slice(0, 40).toLowerCase();
  const holds = (element) => flat(element.textContent).toLowerCase().includes(words);
  const path = [];
  for (let element = body; element; element = [...element.children].find(holds)) path.push(element);
  return path.length < 2 ? '(not in one element)' : path.slice(-5).map(labelOf).join(' > ');
}

function printRuns(name, runs, body, width) {
  for (const { words, text } of runs.sort((a, b) => a.at - b.at)) {
    console.log(`\n${name}, ${words} word${words === 1 ? '' : 's'} in ${placeOf(body, text)}`);
    console.log(`  ${cut(flat(text), width)}`);
  }
}

/** The rules under a pointer and below it, the pointer named where it is longer. */
function rulesOf(provenance, pointer) {
  return Object.entries(provenance)
    .filter(([path]) => path === pointer || path.startsWith(`${pointer}/`))
    .map(([path, evidence]) => `${path.slice(pointer.length)} ${evidence.map(({ rule }) => rule).join(', ')}`.trim());
}

const asText = (value) => (Array.isArray(value) ? value.join('; ') : value) || '-';

function printFields(truth, article) {
  const fields = [
    ['headline', truth.title, article.headline],
    ['authors', truth.author, article.authors.map(({ name }) => name)],
    ['publishedAt', truth.published, article.publishedAt],
  ];
  for (const [field, wanted, got] of fields) {
    console.log(`\n${field}\n  wanted  ${asText(wanted)}\n  got     ${asText(got)}`);
    for (const rule of rulesOf(article.provenance, `/${field}`)) console.log(`  by      ${rule}`);
  }
}

/** The scorer's own numbers for the page. */
async function printScore(set, id, work) {
  const { json } = await score(set, ['--only', id], { work });
  const [row] = set === 'zyte' ? json.pages : json;
  const names = ['f1', 'p', 'r', 'precision', 'recall', 'with', 'without', 'title', 'authors', 'spurious', 'published'];
  const known = names.filter((name) => row[name] !== undefined && row[name] !== null);
  const show = (value) => (typeof value === 'number' ? value.toFixed(3) : value);
  console.log(known.map((name) => `${name} ${show(row[name])}`).join('  '));
}

async function load(work) {
  const files = [join(benchmark, 'score.mjs'), join(work, 'dist/index.js')];
  return Promise.all(files.map((file) => import(pathToFileURL(file).href)));
}

async function main() {
  const { help, id: wanted, set, width } = readOptions();
  if (help) return console.log(usage);
  if (!hasBenchmark()) return console.log('skipped: no benchmark data');
  const work = makeWork();
  const [{ loadHtml, loadTruth, selectIds, uncovered }, { bodyText, safeParseArticle }] = await load(work);
  const data = join(benchmark, set);
  const truths = loadTruth(data);
  const ids = selectIds(truths, { only: wanted });
  const [id] = ids;
  const truth = truths[id];
  console.log(`${set} ${id}  ${truth.url ?? ''}${ids.length > 1 ? `\n(the first of ${ids.length} such pages)` : ''}`);
  await printScore(set, id, work);
  const html = loadHtml(id, data);
  const result = safeParseArticle(html, truth.url ? { url: truth.url } : {});
  if (!result.success) return console.log(`refused: ${result.error.code}: ${result.error.message}`);
  printFields(truth, result.data);
  const { body } = parseHTML(html).document;
  const [text, kept] = [truth.articleBody ?? truth.text ?? '', bodyText(result.data.body)];
  printRuns('missing', uncovered(text, kept), body, width);
  printRuns('extra', uncovered(kept, text), body, width);
  for (const { code, message } of result.issues) console.log(`\nissue ${code}: ${message}`);
}

await main().catch((error) => {
  console.error(`pages: ${error.message}`);
  process.exitCode = 1;
});
