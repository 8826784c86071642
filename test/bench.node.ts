// The benchmark's program, on data, a library and scorers that are made up here, and with the real scorers where they are.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from '#test';

const here = fileURLToPath(new URL('.', import.meta.url));
const benchmark = join(here, '../../shared/benchmark');

const truth = 'One fine morning the bridge opened at last.';

/** Does what the only paragraph of a page says. */
const library = `
export class ParseError extends Error { code = 'no-article' }
export const bodyText = (body) => body.join(' ');
export function parseArticle(html) {
  const [, text] = /<p>(.*?)<[/]p>/.exec(html);
  if (text === 'throw') throw new TypeError('made to throw');
  if (text === 'refuse') throw new ParseError('made to refuse');
  if (text === 'end') process.exit(3);
  return { body: [text], headline: 'Bridge', authors: [{ name: 'Ada Example' }], publishedAt: '2026-01-02', provenance: {} };
}
export function parseDigest(input) {
  const text = typeof input === 'string' ? input : [0, 1, 2].map(() => JSON.stringify(input)).join();
  return { groups: [{ stories: text.split('<item>').slice(1) }] };
}`;

/** A scorer of either set that knows right and wrong, and no more. */
const scorer = `
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
const told = (name) => process.argv[process.argv.indexOf(name) + 1];
const { extract } = await import(process.argv[2]);
const only = process.argv.includes('--only') ? told('--only').split(',') : undefined;
const pages = [];
for (const [id, { articleBody, text, type, url }] of Object.entries(JSON.parse(readFileSync(told('--data') + '/ground-truth.json')))) {
  if (only && !only.includes(id)) continue;
  let got = { text: '' };
  try { got = extract(gunzipSync(readFileSync(told('--data') + '/html/' + id + '.html.gz')).toString(), url) } catch {}
  const right = Number(got.text === (articleBody ?? text));
  pages.push({ id, type, f1: right, p: right, r: right, with: right, without: 0, title: true, authors: 1, spurious: null, published: true, near: true });
}
const f1 = pages.reduce((sum, page) => sum + page.f1, 0) / pages.length;
const whole = { f1, precision: f1, recall: f1, accuracy: f1, pages };
writeFileSync(told('--json'), JSON.stringify(process.argv[1].endsWith('wcxb.mjs') ? pages : whole));`;

let folder = '';

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function putSet(set: string, pages: Record<string, string>, truthOf: (id: string) => object): void {
  const ids = Object.keys(pages);
  put(`data/${set}/ground-truth.json`, JSON.stringify(Object.fromEntries(ids.map((id) => [id, truthOf(id)]))));
  for (const id of ids)
    put(`data/${set}/html/${id}.html.gz`, gzipSync(`<title>Bridge</title><p>${pages[id] ?? ''}</p>`));
}

const url = 'https://news.example/bridge';
const known = { title: 'Bridge', author: 'Ada Example', published: '2026-01-02', with: ['bridge'], without: [] };

/** Puts the made-up library, with the entries that feeds and payloads are timed with. */
function putLibrary(): void {
  put('dist/index.js', library);
  put('dist/feeds.js', 'export const feeds = []');
  put('dist/apis.js', 'export const apis = []');
}

/** Puts the made-up pages where the program finds them: what their paragraph says, by id. */
function putPages(zyte: Record<string, string>, wcxb: Record<string, string>): void {
  putSet('zyte', zyte, () => ({ articleBody: truth, url }));
  putSet('wcxb', wcxb, (id) => ({ url, type: id === '0009' ? 'listing' : 'article', text: truth, ...known }));
  putLibrary();
}

function node(program: string, args: string[], env: Record<string, string> = {}) {
  const where = {
    STANDFIRST_BENCHMARK: join(folder, 'data'),
    STANDFIRST_DIST: join(folder, 'dist'),
    STANDFIRST_HISTORY: join(folder, 'history.jsonl'),
  };
  const done = spawnSync(process.execPath, [join(here, 'bench', program), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...where, ...env },
  });
  return { ...done, last: done.stdout.trim().split('\n').at(-1) };
}

const bench = (...args: string[]) => node('run.mjs', args);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the benchmark', () => {
  it('is skipped without data', () => {
    const without = (...args: string[]) => node('run.mjs', args, { STANDFIRST_BENCHMARK: '/nonexistent' });
    expect(without('--only', 'zyte')).to.include({ status: 0, stdout: 'skipped: no benchmark data\n' });
    putLibrary();
    const { status, stdout, last } = without('--gate');
    expect(stdout).to.match(/^skipped: no benchmark data\n[^]*^RSS of 1 MB, x feedsmith +\d/mu);
    expect(last).to.match(/^gates: \d passed, \d failed$/u);
    expect(status).to.equal(last?.endsWith(' 0 failed') ? 0 : 1);
  });

  it('is not skipped with half of its data', () => {
    put('data/zyte/ground-truth.json', '{}');
    const { status, stderr } = bench('--gate');
    expect(stderr).to.contain('lacks score.mjs, wcxb.mjs, wcxb/ground-truth.json');
    expect(status).to.equal(1);
  });

  it('tells its options, and refuses those that it has not', () => {
    expect(bench('--help')).to.include({ status: 0 }).and.property('stdout').contains('--gate');
    expect(node('pages.mjs', ['--help']))
      .to.include({ status: 0 })
      .and.property('stdout')
      .contains('--set');
    expect(bench('--gates')).to.include({ status: 1 }).and.property('stderr').contains("'--gates'");
    expect(bench('--gate', '--fold', '1/3')).to.include({ status: 1 });
    for (const set of ['speed', 'growth', 'equality'])
      expect(bench('--gate', '--only', set))
        .to.include({ status: 1 })
        .and.property('stderr')
        .contains(set);
    expect(bench('--only', 'beauty')).to.include({ status: 1 }).and.property('stderr').contains('growth, equality');
  });
});

const scorers = ['score.mjs', 'wcxb.mjs'];

function gate(zyte: Record<string, string>, wcxb: Record<string, string>) {
  putPages(zyte, wcxb);
  return bench('--gate');
}

describe('the gates', () => {
  beforeEach(() => scorers.forEach((name) => put(`data/${name}`, scorer)));

  it('are passed where every body is right, whatever becomes of listings', () => {
    const { status, stdout, last } = gate({ aa: truth, bb: truth }, { '0001': truth, '0002': truth, '0009': 'refuse' });
    expect(last).to.equal('gates: 11 passed, 0 failed');
    expect(stdout).to.match(/^listings refused +no-article 1$/m);
    expect(status).to.equal(0);
  });

  it('fail on an exception, with the page and the place', () => {
    const { status, stdout, last } = gate({ aa: truth }, { '0001': truth, '0009': 'throw' });
    expect(stdout).to.match(/^wcxb 0009: TypeError: made to throw \| at .*parseArticle \(dist\/index\.js:\d+:\d+\)/m);
    expect(last).to.equal('gates: 10 passed, 1 failed');
    expect(status).to.equal(1);
  });

  it('fail where a scorer does not come to its end', () => {
    const { status, stdout, last } = gate({ aa: truth }, { '0001': 'end', '0002': truth });
    expect(stdout).to.contain('wcxb.mjs ended with code 3');
    expect(last).to.equal('gates: 5 passed, 6 failed');
    expect(status).to.equal(1);
  });

  for (const real of [false, true].slice(0, existsSync(benchmark) ? 2 : 1))
    it(`fail on bodies that are wrong, by ${real ? 'the real' : 'made-up'} scorers`, () => {
      if (real) scorers.forEach((name) => copyFileSync(join(benchmark, name), join(folder, 'data', name)));
      const { status, stdout, last } = gate({ aa: truth, bb: 'refuse' }, { '0001': 'Else.', '0002': truth });
      expect(stdout)
        .to.match(/^Zyte refused +no-article 1$/m)
        .and.to.match(/^WCXB title +1\.0000$/m);
      expect(last).to.equal('gates: 9 passed, 2 failed');
      expect(status).to.equal(1);
    });

  it('fail where a figure has fallen since it was last recorded, and not where it has by next to nothing', () => {
    const most = Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`p${String(i)}`, truth]));
    const put095 = () => gate({ ...most, bb: 'refuse' }, { '0001': truth });
    expect(put095().last).to.equal('gates: 11 passed, 0 failed');
    const line = (f1: number): string => `${JSON.stringify({ zyte: { f1 }, wcxb: { f1: 1 } })}\n`;
    put('history.jsonl', line(1) + line(0.952));
    expect(put095().last).to.equal('gates: 11 passed, 0 failed');
    put('history.jsonl', line(0.5) + line(0.9531));
    const { status, stdout, last } = put095();
    expect(stdout).to.match(/^Zyte F1 +0\.9500.* ≥ 0\.9501 +✗$/m);
    expect(last).to.equal('gates: 10 passed, 1 failed');
    expect(status).to.equal(1);
  });
});

describe('the trees', () => {
  beforeEach(() => scorers.forEach((name) => put(`data/${name}`, scorer)));

  it('are held against those of linkedom on every page', () => {
    putPages({ aa: truth, bb: '<b 7=x class=" a b">&amp' }, { '0001': truth });
    const { status, stdout } = bench('--only', 'equality');
    expect(stdout).to.match(/^trees that differ +0 of 3 +≤ 0 +✓$/m);
    expect(status).to.equal(0);
  });
});

describe('the curve of what is said and what is so', () => {
  it('puts values in classes, and tells how far the two are apart', async () => {
    const { curveOf, curvesOf, errorOf } = (await import(new URL('./bench/calibration.mjs', import.meta.url).href)) as {
      curveOf: (values: object[]) => { said: number; right: number; values: number }[];
      curvesOf: (rows: object[], outcomes: object[]) => Record<string, ReturnType<typeof curveOf>>;
      errorOf: (curve: object[]) => number;
    };
    const curve = curveOf([
      { said: 0.9, right: 1 },
      { said: 0.92, right: 0 },
      { said: 0.3, right: 0 },
    ]);
    expect(curve.map(({ values }) => values)).to.deep.equal([1, 2]);
    expect(errorOf(curve)).to.be.closeTo((0.3 + 2 * 0.41) / 3, 1e-9);
    expect(errorOf([])).to.equal(0);
    const page = { authors: 1, published: false, title: null, f1: 0.8 };
    const { authors = [], date = [], title = [] } = curvesOf([page], [{ confidence: { authors: 0.9, date: 0.7 } }]);
    expect([authors[0]?.right, date[0]?.right, title.length]).to.deep.equal([1, 0, 0]);
  });
});

describe('the snippets of a truth', () => {
  it('are found whatever the quotation marks, dashes and spaces', async () => {
    const program = join(here, 'bench/snippets.mjs');
    const { snippetShares } = (await import(program)) as { snippetShares: (pages: readonly object[]) => object };
    const truth = { with: ["it's a 'new' bridge", 'never - said'], without: ['Subscribe'] };
    expect(snippetShares([{ text: 'It’s a ‘new’\n\nbridge. “No”—subscribe!', truth }])).to.deep.equal({
      withAlike: 0.5,
      withoutAlike: 1,
    });
    expect(snippetShares([{ text: undefined, truth }])).to.deep.equal({ withAlike: 0, withoutAlike: 0 });
  });
});
