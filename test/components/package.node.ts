// What is published of the elements, as it was built: its sizes, its manifest, its types.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { build, type Plugin } from 'esbuild';

const dist = fileURLToPath(new URL('../../components/dist/', import.meta.url));

const read = (name: string) => readFileSync(dist + name, 'utf8');

/** What is fetched only when it is needed is no part of what a page loads at first. */
const withoutLater: Plugin = {
  name: 'without-later',
  setup(builder) {
    builder.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** The size of elements in a bundle, in bytes of gzip, and the packages that went into it. */
async function bundled(names: readonly string[], lit: 'bundle' | 'external', plugins: Plugin[] = [withoutLater]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: names.map((name) => `export * from './${name}.js';`).join('\n'), resolveDir: dist },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    metafile: true,
    minify: true,
    packages: lit,
    platform: 'browser',
    plugins,
    tsconfigRaw: {},
    write: false,
  });
  return { size: gzipSync(outputFiles[0]?.contents ?? '').length, inputs: Object.keys(metafile.inputs) };
}

interface Sizes {
  withLit?: number;
  without?: number;
}

const element = (name: string) => `${name}/${name}`;
const three = ['article-card', 'author-bio', 'related-story'].map(element);
const five = [...three, ...['news-digest', 'article-view'].map(element)];

/**
 * What a page loads before elements can show the words and links of their attributes, in kilobytes of gzip, with Lit and
 * without: the most, which is what is reached, and the goal. What a part that comes later weighs is what it adds to the
 * element that it comes to: what listens to what is done with an element comes to each of them, right after; what reads
 * objects, content and addresses, shows dates and pictures, and what only some stories have, with the first that needs it.
 * The last rows say what all of it comes to.
 */
const budgets: readonly {
  name: string;
  elements: readonly string[];
  to?: readonly string[];
  most: Sizes;
  goal?: Sizes;
}[] = [
  {
    name: 'article-card',
    elements: [element('article-card')],
    most: { withLit: 10.2, without: 4.65 },
    goal: { without: 4 },
  },
  {
    name: 'author-bio',
    elements: [element('author-bio')],
    most: { withLit: 10.1, without: 4.55 },
    goal: { without: 4 },
  },
  {
    name: 'related-story',
    elements: [element('related-story')],
    most: { withLit: 10.15, without: 4.6 },
    goal: { without: 4 },
  },
  {
    name: 'a card, an author and a related story',
    elements: three,
    most: { withLit: 11.55, without: 6.05 },
    goal: { withLit: 12, without: 6.5 },
  },
  { name: 'all five', elements: five, most: { withLit: 12.65, without: 7.15 }, goal: { withLit: 16, without: 10 } },
  {
    name: 'what is done with elements',
    elements: ['shared/acts'],
    to: [element('article-card')],
    most: { without: 0.9 },
  },
  {
    name: 'what reads a card, and shows its line of facts',
    elements: ['shared/teaser'],
    to: [element('article-card')],
    most: { without: 2.55 },
  },
  { name: 'what reads slots', elements: ['shared/slots'], to: [element('article-card')], most: { without: 0.9 } },
  {
    name: 'what shows pictures and captions',
    elements: ['shared/pictures'],
    to: [element('article-card')],
    most: { without: 1.95 },
  },
  { name: 'what shows a bio', elements: ['author-bio/bio'], to: [element('author-bio')], most: { without: 2.8 } },
  {
    name: 'what reads plain HTML, scripts and addresses',
    elements: ['shared/sources'],
    to: [element('article-card')],
    most: { without: 4.7 },
  },
  {
    name: 'what shows a whole story',
    elements: ['article-view/story'],
    to: [element('article-view')],
    most: { without: 8.1 },
  },
  {
    name: 'a card, an author and a related story, with what is done with them',
    elements: [...three, 'shared/acts'],
    most: { withLit: 12.35, without: 6.9 },
  },
  {
    name: 'a card of an object with a picture, all of it',
    elements: [element('article-card'), ...['acts', 'teaser', 'pictures'].map((name) => `shared/${name}`)],
    most: { withLit: 14.8, without: 9.35 },
  },
];

describe('the elements', () => {
  for (const { name, elements, to = [], most, goal } of budgets)
    it(`are small: ${name}`, async (test) => {
      for (const [kind, lit, words] of [
        ['withLit', 'bundle', 'with'],
        ['without', 'external', 'without'],
      ] as const) {
        const limit = most[kind];
        if (limit === undefined) continue;
        const before = to.length > 0 ? (await bundled(to, lit)).size : 0;
        const size = ((await bundled([...to, ...elements], lit)).size - before) / 1000;
        const aim = goal?.[kind] === undefined ? '' : `, goal ${goal[kind]} kB`;
        test.diagnostic(`${name} ${words} lit: ${size.toFixed(2)} kB of ${limit} kB${aim}`);
        expect(size).to.be.within(0.5, limit);
      }
    });

  it('are one small file from a CDN, with all but the words of other languages', (test) => {
    const size = gzipSync(read('standfirst-components.min.js')).length / 1000;
    test.diagnostic(`from a CDN: ${size.toFixed(1)} kB of 32.3 kB`);
    expect(size).to.be.within(1, 32.3);
  });

  it('bring nothing of the core, and no package but lit', async () => {
    const { inputs } = await bundled(['index'], 'bundle', []);
    const foreign = inputs.filter(
      (name) => !/components\/dist\/|node_modules\/(?:lit|lit-html|lit-element|@lit\/)|<stdin>/u.test(name),
    );
    expect(foreign).to.deep.equal([]);
  });

  it('fetch the words of a language in half a kilobyte', () => {
    const files = readdirSync(`${dist}locales`).filter((name) => name.endsWith('.js'));
    expect(files.length).to.be.at.least(31);
    for (const name of ['uk.js', 'ar.js']) expect(files).to.include(name);
    for (const name of files) expect(gzipSync(read(`locales/${name}`)).length, name).to.be.at.most(500);
  });

  it('have small style sheets', (test) => {
    for (const [name, limit] of [
      ['undefined', 1000],
      ['undefined-digest', 330],
      ['undefined-story', 865],
      ['undefined-media', 455],
    ] as const) {
      const size = gzipSync(read(`${name}.css`)).length;
      test.diagnostic(`${name}.css: ${size / 1000} kB of ${limit / 1000} kB, goal 1 kB`);
      expect(size).to.be.at.most(limit);
    }
    expect(gzipSync(read('theme.css')).length).to.be.at.most(1500);
  });
});

interface Described {
  name: string;
  description?: string;
  summary?: string;
  privacy?: string;
}

type Lists = 'attributes' | 'members' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates' | 'events';

interface Declaration extends Partial<Record<Lists, Described[]>> {
  name: string;
  tagName?: string;
  summary?: string;
}

const lists: readonly Lists[] = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'events'];

describe('the manifest', () => {
  const manifest = JSON.parse(read('custom-elements.json')) as { modules: { declarations?: Declaration[] }[] };
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

  it('knows all elements', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).to.deep.equal(
      five.map((each) => each.split('/')[0]).sort(),
    );
  });

  for (const declaration of declarations) {
    const names = (list: Lists) => (declaration[list] ?? []).map(({ name }) => name);
    const source = readFileSync(
      new URL(`../../components/${declaration.tagName}/${declaration.tagName}.ts`, import.meta.url),
      'utf8',
    );

    it(`describes all of ${declaration.tagName}`, () => {
      expect(declaration.summary).to.be.a('string');
      for (const list of lists) {
        expect(names(list), list).to.not.be.empty;
        expect(new Set(names(list)).size, list).to.equal(names(list).length);
        for (const each of declaration[list] ?? []) expect(each.description, `${list} ${each.name}`).to.match(/\S{2}/u);
      }
    });

    it(`names the slots and parts that ${declaration.tagName} renders`, () => {
      const rendered = (pattern: RegExp) =>
        [...source.matchAll(pattern)]
          .flatMap(([, found]) => (found ?? '').split(' '))
          .filter((name) => /^[a-z][a-z-]*$/u.test(name));
      const slots = [...rendered(/<slot[^>]* name="([^"]*)"/gu), ...rendered(/\.box\('([\w-]+)'/gu)];
      expect(slots.filter((name) => !names('slots').includes(name))).to.deep.equal([]);
      const parts = rendered(/ part="([^"]*)"/gu).filter(
        (name) => name !== 'body' || declaration.tagName === 'article-card',
      );
      expect(parts.filter((name) => !names('cssParts').includes(name) && name !== 'body')).to.deep.equal([]);
    });

    it(`has the attributes that ${declaration.tagName} observes`, async () => {
      const module = (await import(`${dist}${declaration.tagName}/${declaration.tagName}.js`)) as Record<
        string,
        { observedAttributes: string[] }
      >;
      const observed = module[declaration.name]?.observedAttributes.filter((name) => name !== 'lang') ?? [];
      expect([...names('attributes')].sort()).to.deep.equal([...observed].sort());
    });
  }

  it('is told to editors too', () => {
    const data = JSON.parse(read('vscode.html-custom-data.json')) as { tags: Described[] };
    expect(data.tags.map(({ name }) => name).sort()).to.deep.equal(declarations.map(({ tagName }) => tagName).sort());
    const types = JSON.parse(read('web-types.json')) as { contributions: { html: { elements: Described[] } } };
    expect(types.contributions.html.elements).to.have.length(5);
    for (const name of ['jsx', 'vue', 'svelte', 'solid'])
      for (const { tagName = '' } of declarations) expect(read(`${name}.d.ts`), name).to.include(tagName);
  });
});
