// Server rendering by Lit, with declarative shadow DOM, and what becomes of it in a browser.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { article, author, digest, story } from './model.ts';
import { bundleScript, type Site, startSite } from './page.ts';

const attribute = (value: unknown) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const whole = article({ leadImage: undefined, publishedAt: '2023-10-18' });

/** Every element, by attributes alone: a property is not written into a page, and would be missing when it is taken over. */
const elements = {
  'article-card': `<article-card article="${attribute(whole)}"></article-card>`,
  'author-bio': `<author-bio author="${attribute(author())}"></author-bio>`,
  'related-story': `<related-story story="${attribute(story())}"></related-story>`,
  'news-digest': `<news-digest digest="${attribute(digest())}" page-size="3"></news-digest>`,
  'article-view': `<article-view article="${attribute(whole)}"></article-view>`,
};

/** What Node takes of the built package; named here since the compiler runs before there is a build. */
const built: string = 'standfirst-components/define';

async function renderByLit(markup: string): Promise<string> {
  await import(built);
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html } = await import('lit');
  const strings = Object.assign([markup], { raw: [markup] });
  return collectResult(render(html(strings)));
}

describe('rendering by @lit-labs/ssr', () => {
  let site: Site;
  let script: string;
  before(async () => {
    site = await startSite();
    script = await bundleScript(
      `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import './components/dist/define.js';`,
    );
  });
  after(() => site.close());

  async function hydrated(markup: string, lang = 'en', zone = 'UTC') {
    const served = await renderByLit(markup);
    const html = `<!doctype html><html lang="${lang}"><body>${served}
      <script>
        window.problems = [];
        addEventListener('error', (event) => problems.push(event.message));
        addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
        const { error, warn } = console;
        console.error = console.warn = (...all) => problems.push(all.join(' '));
        window.served = document.body.firstElementChild.shadowRoot?.querySelector('[part~="base"]');
        window.words = document.body.firstElementChild.shadowRoot?.textContent;
      </script>
      <script type="module" src="/script.js"></script></body></html>`;
    const page: Page = await site.open({ '/': html, '/script.js': script }, undefined, (each) =>
      each.emulateTimezone(zone),
    );
    const result = await page.evaluate(async () => {
      const own = window as unknown as { problems: string[]; served: Element | null; words: string };
      const element = document.body.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const bases = element.shadowRoot?.querySelectorAll('[part~="base"]') ?? [];
      return {
        problems: own.problems,
        wasServed: own.served !== null && own.served !== undefined,
        isKept: own.served === bases[0],
        count: bases.length,
        before: own.words.replace(/\s+/gu, ' ').trim(),
        after: (element.shadowRoot?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
      };
    });
    await page.close();
    return result;
  }

  for (const [tag, markup] of Object.entries(elements))
    it(`is taken over as it stands: ${tag}`, async () => {
      const { problems, wasServed, isKept, count, before: words, after: later } = await hydrated(markup);
      expect(problems).to.deep.equal([]);
      expect(wasServed, 'served').to.be.true;
      expect(isKept, 'kept').to.be.true;
      expect(count).to.equal(1);
      // A long bio gets its button when there is a layout to measure; all else is as it was.
      expect(later.replace(/ ?Read more: Nate Ostiller/u, '')).to.equal(words);
    });

  it('shows the reader’s clock when it is taken over', async () => {
    const instant = article({ leadImage: undefined, publishedAt: '2023-10-18T21:30:00+03:00' });
    const markup = `<article-view article="${attribute(instant)}"></article-view>`;
    const { problems, before: words, after: later } = await hydrated(markup, 'en', 'Asia/Tokyo');
    expect(problems).to.deep.equal([]);
    expect(words).to.contain('October 18, 2023 at 6:30 PM');
    expect(later).to.contain('October 19, 2023 at 3:30 AM GMT+9');
  });

  it('finds what is slotted when it is taken over', async () => {
    const { problems, after: words } = await hydrated(
      '<article-card headline="Bridge" href="/bridge"><p slot="footer">Save</p></article-card>',
    );
    expect(problems).to.deep.equal([]);
    expect(words).to.contain('Bridge');
  });

  it('speaks the language of the page when it is taken over', async () => {
    const { problems, after: words } = await hydrated(
      '<related-story headline="Bridge" href="/bridge"></related-story>',
      'uk',
    );
    expect(problems).to.deep.equal([]);
    expect(words).to.contain('Читайте також');
  });
});
