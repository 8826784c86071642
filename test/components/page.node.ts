// The elements in whole pages: under a strict policy, to assistive technology, in forced colours, zoomed, and printed.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import type { Block } from 'standfirst/model';
import { article, author, digest, image, paragraph, stories, story, text } from './model.ts';
import { axeFindings, bundleScript, type Site, startSite } from './page.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; media-src 'self'; require-trusted-types-for 'script'";

const picture = (more: object = {}) =>
  image({ url: '/picture.svg', variants: [{ url: '/picture.svg?2', width: 600 }], ...more });

/** Every kind of block that a body may have. */
const blocks: Block[] = [
  paragraph('One.'),
  { type: 'heading', depth: 2, children: text('Sub') },
  { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph('item')] }] },
  { type: 'blockquote', children: [paragraph('Said.')], attribution: text('Somebody') },
  {
    type: 'table',
    head: true,
    caption: text('Figures'),
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', header: true, children: text('A') }] },
      { type: 'tableRow', children: [{ type: 'tableCell', children: text('1') }] },
    ],
  },
  { type: 'code', value: 'let a;' },
  { type: 'thematicBreak' },
  { type: 'figure', image: picture({ alt: 'A bridge' }) },
  { type: 'gallery', images: [picture({ alt: 'One' }), picture({ alt: 'Two' })] },
  { type: 'audio', url: '/a.mp3', title: 'Recording' },
  { type: 'embed', url: 'https://social.example/1', provider: 'Social', children: [paragraph('A post.')] },
  { type: 'relatedStory', story: story({ headline: 'Elsewhere' }) },
  { type: 'note', kind: 'correction', children: [paragraph('Fixed.')] },
] as Block[];

const whole = article({ leadImage: picture({ alt: 'Two men' }), body: blocks, related: stories(2) });

/** What stands in the page, and the objects that its elements are given. */
const states: Readonly<Record<string, { markup: string; data?: object }>> = {
  'article-card': {
    markup: '<article-card heading-level="2"></article-card>',
    data: { article: { ...whole, leadImage: picture() } },
  },
  'article-card of attributes': {
    markup: `<article-card heading-level="2" headline="Bridge" href="/bridge" kicker="News" excerpt="It opened." image="/picture.svg" focal-point="20% 30%" authors="Ada; Ben" published="2026-01-02" reading-time="3" target="_blank"></article-card>`,
  },
  'article-card of slots': {
    markup: `<article-card><h2 slot="headline"><a href="/bridge">Bridge</a></h2><button slot="footer">Save</button></article-card>`,
  },
  'article-card that is loading': { markup: '<article-card src="/never.json"></article-card>' },
  'article-card that failed': { markup: '<article-card src="/missing.json"></article-card>' },
  'article-card that was fetched': { markup: '<article-card heading-level="2" src="/story.json"></article-card>' },
  'author-bio': {
    markup: '<author-bio heading-level="2" style="width: 20rem"></author-bio>',
    data: { author: author({ image: picture(), sameAs: ['https://social.example/nate'] }) },
  },
  'author-bio that is open': {
    markup: '<author-bio heading-level="2" expanded></author-bio>',
    data: { author: author() },
  },
  'related-story': {
    markup: '<related-story heading-level="2"></related-story>',
    data: { story: story({ image: picture(), publisher: { name: 'The Bay', sameAs: [] } }) },
  },
  'related-story of plain HTML': {
    markup: '<related-story heading-level="2"><a href="/costs">Who pays?</a></related-story>',
  },
  'news-digest': {
    markup: '<news-digest></news-digest>',
    data: { digest: digest({ groups: [{ title: 'War', url: '/war', stories: stories(7) }] }) },
  },
  'news-digest that is dense': {
    markup: '<news-digest dense date-style="relative"></news-digest>',
    data: { digest: digest() },
  },
  'news-digest that is empty': { markup: '<news-digest heading="News"><p slot="empty">Nothing yet.</p></news-digest>' },
  'article-view': { markup: '<article-view></article-view>', data: { article: whole } },
};

let site: Site;
let script: string;
before(async () => {
  site = await startSite();
  script = await bundleScript(`
    import './components/dist/define.js';
    const element = document.querySelector('main').firstElementChild;
    const data = document.querySelector('#data');
    if (data) Object.assign(element, JSON.parse(data.textContent));
    window.problems = [];
    addEventListener('securitypolicyviolation', (event) => problems.push(event.violatedDirective + ' ' + event.sample));
    addEventListener('error', (event) => problems.push(event.message));
  `);
});
after(() => site.close());

interface Look {
  scheme?: 'light' | 'dark';
  forced?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  width?: number;
}

/** Puppeteer knows no such feature; the browser does. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

async function open(
  name: string,
  { scheme = 'light', forced = false, lang = 'en', dir = 'ltr', width = 900 }: Look = {},
): Promise<Page> {
  const { markup, data } = states[name] ?? { markup: '' };
  const json = data
    ? `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003C')}</script>`
    : '';
  const heading = name.startsWith('article-view') ? '' : '<header><h1>News</h1></header>';
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><meta name="viewport" content="width=device-width"><title>News</title>
    <link rel="stylesheet" href="/page.css">${json}<body>${heading}<main>${markup}</main><script type="module" src="/script.js"></script></body></html>`;
  const page = await site.open(
    {
      '/': html,
      '/script.js': script,
      '/page.css': ':root { color-scheme: light dark; background: Canvas; color: CanvasText } body { margin: 1rem }',
      '/story.json': JSON.stringify(story()),
    },
    POLICY,
    async (each) => {
      await each.setViewport({ width, height: 900 });
      await each.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      if (forced) await forceColours(each);
      if (name.includes('loading')) await each.evaluateOnNewDocument('window.fetch = () => new Promise(() => {})');
    },
  );
  await page.evaluate('document.querySelector("main").firstElementChild.updateComplete');
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 60))');
  return page;
}

describe('under a strict policy with trusted types', () => {
  for (const name of Object.keys(states))
    it(`works: ${name}`, async () => {
      const page = await open(name);
      expect(await page.evaluate('window.problems')).to.deep.equal([]);
      const shown = await page.evaluate(
        'document.querySelector("main").firstElementChild.shadowRoot.querySelector("[part~=base],[part~=empty]").getBoundingClientRect().height',
      );
      expect(shown).to.be.above(10);
      await page.close();
    });

  it('keeps the focal point of a picture', async () => {
    const page = await open('article-card of attributes');
    const position = await page.evaluate(
      'document.querySelector("article-card").shadowRoot.querySelector("img").style.objectPosition',
    );
    expect(position).to.equal('20% 30%');
    await page.close();
  });
});

const looks: Readonly<Record<string, Look>> = {
  light: {},
  dark: { scheme: 'dark' },
  'forced colours': { forced: true },
  'right to left': { lang: 'ar', dir: 'rtl' },
};

describe('two versions in one page', () => {
  it('do not disturb each other: the first one stays, and the second says so', async () => {
    const twice = await bundleScript(`import './components/dist/define.js';`);
    const html = `<!doctype html><html lang="en"><title>News</title><body>
      <article-card headline="Bridge" href="/bridge"></article-card>
      <script>
        window.problems = [];
        window.warnings = 0;
        addEventListener('error', (event) => problems.push(event.message));
        console.warn = () => (warnings += 1);
      </script>
      <script type="module" src="/one.js"></script><script type="module" src="/two.js"></script></body></html>`;
    const page = await site.open({ '/': html, '/one.js': twice, '/two.js': twice });
    await page.evaluate('document.querySelector("article-card").updateComplete');
    expect(await page.evaluate('window.problems')).to.deep.equal([]);
    expect(await page.evaluate('window.warnings')).to.equal(5);
    const shown = await page.evaluate(
      'document.querySelector("article-card").shadowRoot.querySelector("h3").textContent',
    );
    expect(shown).to.equal('Bridge');
    await page.close();
  });
});

describe('axe finds nothing', () => {
  for (const name of Object.keys(states))
    for (const [look, options] of Object.entries(looks))
      it(`in ${name}, ${look}`, async () => {
        const page = await open(name, options);
        expect(await axeFindings(page)).to.deep.equal([]);
        await page.close();
      });
});

/** The names and roles that assistive technology gets, in their order. */
function spoken(node: SerializedAXNode | null): string[] {
  if (!node) return [];
  const own = ['generic', 'RootWebArea', 'StaticText', 'InlineTextBox', 'none'].includes(node.role)
    ? []
    : [`${node.role} ${node.name ?? ''}`.trim()];
  return [...own, ...(node.children ?? []).flatMap(spoken)];
}

async function spokenIn(name: string, look?: Look): Promise<string[]> {
  const page = await open(name, look);
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  await page.close();
  return spoken(tree);
}

describe('the accessibility tree', () => {
  it('of a card has its headline as the name of one link in one heading, and labels for credits', async () => {
    const names = await spokenIn('article-card');
    const headline = 'Lavrov thanks North Korea for its help';
    expect(names).to.include(`article ${headline}`);
    expect(names.filter((name) => name.startsWith('heading'))).to.deep.equal(['heading News', `heading ${headline}`]);
    expect(names.filter((name) => name.startsWith('link'))).to.deep.equal([`link ${headline}`]);
    expect(names.some((name) => name.startsWith('image Two men shake hands'))).to.be.true;
  });

  it('of a card whose link is slotted has that link alone', async () => {
    const names = await spokenIn('article-card of slots');
    expect(names.filter((name) => name.startsWith('link'))).to.deep.equal(['link Bridge']);
    expect(names).to.include('button Save');
  });

  it('says of a link that it opens elsewhere', async () => {
    expect(await spokenIn('article-card of attributes')).to.include('link Bridge (opens in a new tab)');
  });

  it('of an author has the name, a button that names whose bio it opens, and no portrait', async () => {
    const names = await spokenIn('author-bio');
    expect(names).to.include.members([
      'heading Nate Ostiller',
      'link Nate Ostiller',
      'button Read more : Nate Ostiller',
      'link social.example',
    ]);
    expect(names.filter((name) => name.startsWith('image'))).to.deep.equal([]);
  });

  it('of a related story is a note that is named by its label', async () => {
    expect(await spokenIn('related-story')).to.include.members(['note Read also', `link ${story().headline}`]);
    expect(await spokenIn('related-story', { lang: 'uk' })).to.include('note Читайте також');
  });

  it('of a digest is a region with headings, a list, and a button', async () => {
    const names = await spokenIn('news-digest');
    expect(names).to.include.members([
      'region News Feed',
      'heading News Feed',
      'heading War',
      'link War',
      'button Show more : News Feed',
    ]);
    expect(names.filter((name) => name.startsWith('listitem'))).to.have.length(5);
  });

  it('of an article names what can be scrolled, and what is told beside it', async () => {
    const names = await spokenIn('article-view');
    expect(names).to.include.members(['region Figures', 'note Read also', 'heading Related stories']);
    expect(names.some((name) => /^(?:group|generic)? ?Code$/u.test(name) || name === 'group Code')).to.be.true;
  });

  it('tells that it loads, and that it failed', async () => {
    expect((await spokenIn('article-card that is loading')).some((name) => name.startsWith('status'))).to.be.true;
    const failed = await spokenIn('article-card that failed');
    expect(failed.some((name) => name.startsWith('alert'))).to.be.true;
    expect(failed).to.include('button Try again');
  });
});

describe('the layout', () => {
  for (const name of Object.keys(states))
    it(`of ${name} overflows nothing at 320 pixels, as at 400 % zoom`, async () => {
      const page = await open(name, { width: 320 });
      const [width, scroll] = (await page.evaluate('[innerWidth, document.documentElement.scrollWidth]')) as [
        number,
        number,
      ];
      expect(scroll).to.be.at.most(width);
      await page.close();
    });

  it('of print has all of a bio, and no button', async () => {
    const page = await open('author-bio');
    await page.emulateMediaType('print');
    const { cut, button } = (await page.evaluate(`(() => {
      const root = document.querySelector('author-bio').shadowRoot;
      const bio = root.querySelector('[part~=bio]');
      return { cut: bio.scrollHeight > bio.clientHeight + 1, button: root.querySelector('[part~=toggle]')?.getClientRects().length ?? 0 };
    })()`)) as { cut: boolean; button: number };
    expect(cut).to.be.false;
    expect(button).to.equal(0);
    await page.close();
  });

  it('moves nothing for readers who want less motion', async () => {
    const page = await open('article-card that is loading');
    const running = await page.evaluate('document.getAnimations().length');
    expect(running).to.equal(0);
    await page.close();
  });
});
