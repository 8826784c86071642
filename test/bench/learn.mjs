// Learns the weights of the body (src/body/weights.ts) from the pages of WCXB, and says what they are worth.
// The pages of the other set are never read here.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chosen } from '../../src/body/choice.ts';
import { layOut } from '../../src/body/context.ts';
import { MEASURES } from '../../src/body/measures.ts';
import { firstLook, regionOf } from '../../src/body/region.ts';
import { seen } from '../../src/body/sight.ts';
import { openHtml } from '../../src/input/open.ts';
import { readPage } from '../../src/page/page.ts';
import { bareHtml } from './bare.mjs';
import { binsOf, learn, limitsOf, oddsOf } from './boosting.mjs';
import { labelsOf } from './labels.mjs';
import { benchmark, hasBenchmark, root } from './place.mjs';

const usage = `node --import tsx test/bench/learn.mjs [--folds K] [--trees N] [--depth N] [--rate X] [--write]

Learns from the articles of the benchmark's WCXB set which segments of a page are its story.
Prints the F1 of the words chosen on pages of sites that were not learned from.

  --folds K   parts, whole sites kept together (3; 0 for none)
  --trees N   trees (120)
  --depth N   questions from top to end (4)
  --rate X    how much each tree adds (0.1)
  --ablate    learn once more without each group of measures, and say what each is worth
  --write     learn from all pages and write src/body/weights.ts`;

const { values: told } = parseArgs({
  options: {
    folds: { type: 'string', default: '3' },
    trees: { type: 'string', default: '120' },
    depth: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.1' },
    ablate: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const shape = { trees: Number(told.trees), depth: Number(told.depth), rate: Number(told.rate) };
const say = (text) => process.stderr.write(text);

/** A page as it is learned from: what is seen of it, and which of its segments are its true text. */
function lessonOf({ html, url, site, text }) {
  const layout = layOut(readPage(openHtml(html), url));
  const first = firstLook(layout);
  const texts = layout.segments.map((segment) => segment.text);
  return { site, text, layout, first, labels: labelsOf(texts, text), sight: seen(layout, first) };
}

/** Every so many pages is learned from a second time without most of what is around its story. */
const BARE = 3;

function bareOf({ layout, labels, site }, number) {
  return { ...lessonOf({ ...bareHtml(layout, labels, number), site }), isBare: true };
}

function readPages() {
  const folder = join(benchmark, 'wcxb');
  const truths = Object.entries(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  const articles = truths.filter(([, { type }]) => type === 'article');
  return articles.map(([id, { url, text }], i) => {
    if (i % 100 === 99) say(`pages read: ${i + 1} of ${articles.length}\n`);
    return lessonOf({
      html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
      url: url ?? undefined,
      site: siteOf(url ?? id),
      text,
    });
  });
}

/** The last two parts of a host's name: enough to keep the pages of a site together. */
const siteOf = (url) =>
  url
    .replace(/^https?:\/\/|[/?#].*$/giu, '')
    .split('.')
    .slice(-2)
    .join('.');

function foldOf(site, folds) {
  let hash = 7;
  for (const character of site) hash = (hash * 31 + character.codePointAt(0)) >>> 0;
  return hash % folds;
}

/** A word counts the same on every page, long or short, and a short segment for a little more than its words. */
function weightsOf({ first: { candidates }, labels }) {
  const words = candidates.map((candidate) => candidate.words);
  const whole = labels.reduce((sum, label, i) => sum + label * words[i], 0) || 100;
  return words.map((count) => Math.min(1.5, ((Math.min(count, 60) + 4) / Math.min(whole, 1200)) * 10));
}

/** Pages that even the best choice of segments cannot fill to this F1 have their true text elsewhere, and teach what is wrong. */
const TEACHES = 0.8;

/** The F1 of choosing what is labelled. */
const bestOf = (page) =>
  scoreOf(
    page,
    page.labels.map((label) => (label === 1 ? 2 : -2)),
  );

/** The measures by what they look at. */
const GROUPS = {
  'the words of the segment': /^(?:words|capitals|ends like)/u,
  'the element that holds it': /^tag /u,
  'what names say of it': /^in (?:comments|caption|body|article|main|list|card)$/u,
  'the first look': /^score$/u,
  'the first look at its neighbours': /^score |running text$/u,
  'where it is in the first choice': /the run$|the element$/u,
  'the headline': /headline|title/u,
  'the mass of text': /^text (?:before|of|beside)/u,
  'the blocks around it': /around \d$/u,
};

/** The table as if the measures of a group said nothing. */
function without(table, group) {
  const columns = MEASURES.flatMap(({ name }, m) => (group.test(name) ? [m] : []));
  const values = Float32Array.from(table.values);
  for (let row = 0; row < values.length; row += table.measures) for (const m of columns) values[row + m] = 0;
  return { table: { ...table, values }, measures: columns.length };
}

/** Learns without each group, and prints what is lost by it. */
function ablate(table, pages, folds) {
  const whole = crossValidate(table, pages, folds);
  for (const [name, group] of Object.entries(GROUPS)) {
    const { table: less, measures } = without(table, group);
    const f1 = crossValidate(less, pages, folds);
    console.log(`without ${name} (${measures} measures): ${(f1 - whole).toFixed(4)}`);
  }
}

/** All segments of all pages as rows of numbers. */
function tableOf(pages) {
  const measures = MEASURES.length;
  let size = 0;
  for (const page of pages) {
    page.from = size;
    size += page.labels.length;
  }
  const values = new Float32Array(size * measures);
  for (const { sight, labels, from } of pages)
    for (let i = 0; i < labels.length; i++)
      for (let m = 0; m < measures; m++) values[(from + i) * measures + m] = MEASURES[m].of(sight, i);
  return { values, measures, labels: pages.flatMap((page) => page.labels), weights: pages.flatMap(weightsOf) };
}

function learnFrom(table, all, name) {
  const pages = all.filter(({ best }) => best > TEACHES);
  const rows = Int32Array.from(pages.flatMap(({ from, labels }) => labels.map((_, i) => from + i)));
  const limits = limitsOf(table, rows);
  const data = { ...table, rows, limits, bins: binsOf(table, limits) };
  const model = learn(data, shape, (tree) => tree % 30 === 0 && say(`${name}: tree ${tree} of ${shape.trees}\n`));
  return { model, data };
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function f1(found, truth) {
  const left = new Map();
  for (const word of truth) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    if (!left.get(word)) continue;
    shared++;
    left.set(word, left.get(word) - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (found.length + truth.length);
}

/** The F1 of the words that are chosen by some odds. */
function scoreOf({ layout, first, text }, odds) {
  const { kept } = chosen(layout, regionOf(layout, first, odds), {});
  return f1(wordsOf(kept.map((segment) => segment.text).join('\n')), wordsOf(text));
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function crossValidate(table, pages, folds) {
  const scores = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = pages.filter(({ site, isBare }) => !isBare && foldOf(site, folds) === fold);
    const others = pages.filter(({ site }) => foldOf(site, folds) !== fold);
    const { model, data } = learnFrom(table, others, `part ${fold + 1} of ${folds}`);
    const own = held.map((page) =>
      scoreOf(
        page,
        page.labels.map((_, i) => oddsOf(model, data, page.from + i)),
      ),
    );
    console.log(`part ${fold + 1} of ${folds}: F1 ${mean(own).toFixed(4)} on ${held.length} pages`);
    scores.push(...own);
  }
  console.log(`sites that were not learned from: F1 ${mean(scores).toFixed(4)} on ${scores.length} pages`);
  return mean(scores);
}

function write({ bias, depth, trees }, limits) {
  const node = ({ measure, bin }) => (measure < 0 ? '0>1e9' : `${measure}>${limits[measure][bin]}`);
  const lines = trees.map(
    ({ questions, ends }) =>
      `  '${questions.map(node).join(' ')} | ${ends.map((end) => Math.round(end * 100)).join(' ')}',`,
  );
  writeFileSync(
    join(root, 'src/body/weights.ts'),
    `// Written by test/bench/learn.mjs from pages whose true text is known, and not by hand.

/** The log-odds of a segment of which nothing is known. */
export const BIAS = ${bias.toFixed(4)};

/** The measures, by the numbers that the trees call them. */
export const MEASURED: readonly string[] = [
${MEASURES.map(({ name }) => `  '${name}',`).join('\n')}
];

/** Questions from the top of each tree to its ends. */
export const DEPTH = ${depth};

/**
 * The trees, one a line: the questions level by level, each the number of a measure and the limit that it is held
 * against, then what each end adds, in hundredths.
 */
export const TREES: readonly string[] = [
${lines.join('\n')}
];
`,
  );
}

function main() {
  if (told.help) return console.log(usage);
  if (!hasBenchmark()) return console.log('skipped: no benchmark data');
  const whole = readPages();
  const pages = [...whole, ...whole.filter((_, i) => i % BARE === 0).map(bareOf)];
  for (const page of pages) page.best = bestOf(page);
  const table = tableOf(pages);
  console.log(
    `choosing what is labelled: F1 ${mean(whole.map(({ best }) => best)).toFixed(4)} on ${whole.length} pages`,
  );
  if (told.ablate) return ablate(table, pages, Number(told.folds));
  if (told.folds !== '0') crossValidate(table, pages, Number(told.folds));
  if (!told.write) return undefined;
  const { model, data } = learnFrom(table, pages, 'all pages');
  return write(model, data.limits);
}

main();
