// Every example of the pages about the elements, in a page as the playground serves it.
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { axeFindings, type Files, type Site, startSite } from './page.ts';

interface Piece {
  kind: string;
  text: string;
}

const { elementPage, names, piecesOf } = (await import(
  new URL('../../docs/playground/elements.mjs', import.meta.url).href
)) as {
  elementPage: (name: string, manifest: unknown) => string;
  names: string[];
  piecesOf: (name: string) => Piece[];
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

describe('the page of each element', () => {
  let site: Site;
  let files: Files;
  before(async () => {
    site = await startSite();
    files = {
      '/elements.js': read('components/dist/standfirst-components.min.js'),
      '/undefined.css': read('components/dist/undefined.css'),
      '/undefined-digest.css': read('components/dist/undefined-digest.css'),
      '/undefined-media.css': read('components/dist/undefined-media.css'),
      '/undefined-story.css': read('components/dist/undefined-story.css'),
      '/theme.css': read('components/dist/theme.css'),
      '/elements.css': read('docs/playground/elements.css'),
      '/photo.svg': read('test/components/photo.svg'),
    };
  });
  after(() => site.close());

  it('is there', () => {
    expect(names.sort()).to.deep.equal(['article-card', 'article-view', 'author-bio', 'news-digest', 'related-story']);
  });

  for (const name of names)
    it(`shows its examples: ${name}`, async () => {
      const html = elementPage(name, JSON.parse(read('components/dist/custom-elements.json')));
      const page = await site.open({ ...files, '/': html }, POLICY);
      const shown = (await page.evaluate(`(async () => {
        const found = [];
        for (const box of document.querySelectorAll('.example')) {
          const element = box.firstElementChild;
          await element.updateComplete;
          await new Promise((resolve) => setTimeout(resolve, 30));
          const state = ['ready', 'error'].find((each) => element.matches(':state(' + each + ')'));
          found.push([element.localName, state, element.getBoundingClientRect().height > 20]);
        }
        return found;
      })()`)) as unknown[];
      const examples = piecesOf(name).filter(({ kind }) => kind === 'example');
      expect(examples.length).to.be.at.least(1);
      expect(shown).to.deep.equal(
        examples.map(({ text }) => [name, text.includes('/missing.json') ? 'error' : 'ready', true]),
      );
      for (const { kind, text } of piecesOf(name)) if (kind === 'example') expect(text).to.contain(`<${name}`);
      // The examples are stories of their own, which a page would not set beside each other.
      const others = /^(?:heading-order|landmark|page-has-heading-one|region)/u;
      expect((await axeFindings(page)).filter((finding) => !others.test(finding))).to.deep.equal([]);
      await page.close();
    });
});
