// What is published, as it was built: run `npm run build` first.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type * as core from '../src/index.ts';
import './components/package.node.ts';
import './components/docs.node.ts';
import './components/page.node.ts';
import './components/ssr.node.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every value that `standfirst` exports; a name is added, changed or dropped here on purpose or not at all. */
const publicNames: readonly string[] = [
  'Article',
  'Author',
  'Block',
  'Digest',
  'Image',
  'ParseError',
  'Story',
  'bodyText',
  'explainBody',
  'migrate',
  'parse',
  'parseArticle',
  'parseAuthor',
  'parseDigest',
  'phrasingText',
  'safeParse',
  'safeParseArticle',
  'safeParseAuthor',
  'safeParseDigest',
  'toHtml',
  'toJsonLd',
  'toJsonSchema',
  'toText',
];

/** What a page has to load, in kilobytes of gzip. */
const budgets: readonly { name: string; contents: string; limit: number }[] = [
  { name: 'all of the core in a browser', contents: "export * from './dist/browser.js';", limit: 205 },
  { name: 'a parser in a browser', contents: "export { parseArticle } from './dist/browser.js';", limit: 193 },
];

/** Bundles as a site's bundler does; without our tsconfig, whose paths lead to the sources. */
function bundle(options: BuildOptions) {
  return build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    outdir: 'out',
    platform: 'browser',
    tsconfigRaw: {},
    write: false,
    ...options,
  });
}

/** The files that end up in a bundle of an entry for browsers. */
async function inputs(options: BuildOptions): Promise<string[]> {
  const { metafile } = await bundle(options);
  return Object.keys(metafile?.inputs ?? {});
}

function importing(specifier: string, conditions: string[] = []): BuildOptions {
  return { stdin: { contents: `export * from '${specifier}';`, resolveDir: root }, conditions };
}

/** The packages that a file of the build and its chunks import. */
async function packagesOf(entry: string): Promise<string[]> {
  const { metafile } = await bundle({ entryPoints: [entry], packages: 'external' });
  const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports);
  return [...new Set(imports.map(({ path }) => path.split('/')[0] ?? ''))];
}

/** Leaves out of a bundle all that is not the finding of stories: what other folders hold, and what was learned. */
const bodyAlone: Plugin = {
  name: 'body alone',
  setup: (building) => {
    building.onResolve({ filter: /.*/ }, ({ kind, importer, path }) => {
      const isOwn = fileURLToPath(new URL(path, pathToFileURL(importer))).includes('/src/body/');
      return kind === 'entry-point' || (isOwn && !path.endsWith('/weights.ts')) ? undefined : { path, external: true };
    });
  },
};

describe('the package standfirst', () => {
  it('exports these names and no others', async () => {
    const built: object = await import(`${root}dist/index.js`);
    expect(Object.keys(built).sort()).to.deep.equal([...publicNames].sort());
  });

  it('parses by itself in Node and in workers, and by the browser in a browser', async () => {
    const entryIn = async (conditions: string[]) =>
      (await inputs({ ...importing('standfirst', conditions), packages: 'bundle' })).filter((name) =>
        /^dist\/(index|browser)\.js$/.test(name),
      );
    expect(await entryIn([])).to.deep.equal(['dist/browser.js']);
    expect(await entryIn(['worker', 'browser'])).to.deep.equal(['dist/index.js']);
  });

  it('loads no DOM in Node, and no parser of one', async () => {
    const packages = await packagesOf('dist/index.js');
    expect(packages.filter((name) => /linkedom|htmlparser2/.test(name))).to.deep.equal([]);
  });

  it('finds stories in 25 kB, what was learned apart', async (test) => {
    const { outputFiles = [] } = await bundle({ entryPoints: ['src/body/body.ts'], plugins: [bodyAlone] });
    const size = gzipSync(outputFiles[0]?.contents ?? '').length / 1000;
    test.diagnostic(`the code of bodies: ${size.toFixed(1)} kB of 25 kB`);
    expect(size).to.be.within(5, 25);
  });

  it('brings neither linkedom, htmlparser2 nor anything of Node into a browser', async () => {
    const names = await inputs({ entryPoints: ['dist/browser.js'] });
    expect(
      names.filter((name) => /linkedom|htmlparser2|encoding-sniffer|^node:|^\(disabled\)/.test(name)),
    ).to.deep.equal([]);
  });

  it('reads the data of pages by itself in Node and in workers, and by an entry of its own in a browser', async () => {
    const textOf = async (specifier: string, conditions: string[]) => {
      const { outputFiles } = await bundle({ ...importing(specifier, conditions), packages: 'bundle' });
      return outputFiles?.[0]?.text ?? '';
    };
    expect(await textOf('standfirst', ['worker', 'browser'])).to.contain('__next_f');
    expect(await textOf('standfirst', [])).not.to.contain('__next_f');
    expect(await textOf('standfirst/hydration', [])).to.contain('__next_f');
    const { parseArticle } = (await import(`${root}dist/index.js`)) as Pick<typeof core, 'parseArticle'>;
    const page = readFileSync(`${root}test/cases/hydration-next-app/page.html`, 'utf8');
    expect(parseArticle(page).provenance['/body']?.[0]?.source).to.equal('hydration');
  });

  it('has no code in standfirst/model', async () => {
    expect(Object.keys((await import(`${root}dist/model.js`)) as object)).to.deep.equal([]);
  });

  it('has a command', () => {
    expect(readFileSync(`${root}dist/cli.js`, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('the package standfirst-components', () => {
  const dist = `${root}components/dist`;
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });

  it('imports lit, and nothing else', async () => {
    expect(await packagesOf('components/dist/define.js')).to.deep.equal(['lit']);
  });

  it('has the types of the core in its own', () => {
    const types = files.filter((name) => name.endsWith('.d.ts') && name !== 'jsx.d.ts');
    const foreign = types.flatMap((name) =>
      [...readFileSync(`${dist}/${name}`, 'utf8').matchAll(/(?:from|import\()\s*['"]([^.'"][^'"]*)/g)]
        .filter(([, from]) => !/^(?:lit|standfirst-components)(?:\/|$)/.test(from ?? ''))
        .map(([, from]) => `${name}: ${from}`),
    );
    expect(types).not.to.deep.equal([]);
    expect(foreign).to.deep.equal([]);
  });

  it('is one file from a CDN', () => {
    const name = 'standfirst-components.min.js';
    expect(files.filter((file) => file.endsWith('.min.js'))).to.deep.equal([name]);
    expect(readFileSync(`${dist}/${name}`, 'utf8')).not.to.match(/(?:^|[;}])import[\s{*"']/);
  });

  it('has a manifest that leads to its files', () => {
    const manifest = JSON.parse(readFileSync(`${dist}/custom-elements.json`, 'utf8')) as {
      modules: { path: string }[];
    };
    const paths = manifest.modules.map(({ path }) => path.replace('dist/', ''));
    expect(paths).to.include('index.js');
    expect(paths.filter((path) => !files.includes(path))).to.deep.equal([]);
  });
});

describe('the playground', () => {
  it('reads every sample, as the first command of the README has it', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['docs/playground/start.mjs', '--once'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stderr.slice(-500)).to.equal(0);
    const [, read, all] = /^(\d+) of (\d+) samples were read\.$/mu.exec(stdout) ?? [];
    expect(read).to.equal(all);
    expect(Number(all)).to.be.above(100);
  });
});

describe('the size', () => {
  for (const { name, contents, limit } of budgets)
    it(`of ${name} is at most ${limit} kB`, async (test) => {
      const { outputFiles } = await bundle({ stdin: { contents, resolveDir: root } });
      const size = gzipSync(outputFiles?.[0]?.contents ?? '').length / 1000;
      test.diagnostic(`${name}: ${size.toFixed(1)} kB of ${limit} kB`);
      expect(size).to.be.within(0.1, limit);
    });
});
