import { expect } from 'chai';
import { describe, it } from '#test';
import type { Context } from '../../src/fields/field.ts';
import { headlineOf } from '../../src/formats/html/headline.ts';
import { siteOf } from '../../src/formats/html/site.ts';
import { openHtml } from '../../src/input/open.ts';
import { readPage } from '../../src/page/page.ts';
import type { Page } from '../../src/page/page.ts';
import { storiesIn } from '../../src/pieces/card.ts';
import { listingOf } from '../../src/pieces/listing.ts';

/** How often nodes of a page are looked at: a count grows with the work, on every machine alike. */
function looksAt(html: string, read: (page: Page) => unknown): number {
  const tree = openHtml(`<body>${html}`);
  let looks = 0;
  const counted = <List extends object>(list: List): List =>
    new Proxy(list, {
      get: (target, key) => {
        looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const page = readPage({ ...tree, tags: counted(tree.tags), texts: counted(tree.texts), ends: counted(tree.ends) });
  looks = 0;
  read(page);
  return looks;
}

const card = '<div class="card"><a href="/a"><h3>Rain is expected on Monday</h3></a></div>';
const context: Context = { report: () => undefined };
const listing = (page: Page): unknown => listingOf(page, context);

describe('the stories of a page', () => {
  it('stand under the nearest heading before them that is in no card', () => {
    const of = (id: string): string => card.replace('/a', `/${id}`);
    const html = `<main>${of('a')}<h2>City</h2>${of('b')}<section><h3>Land</h3>${of('c')}${of('d')}</section>${of('e')}</main>`;
    const { groups } = listingOf(readPage(openHtml(`<body><h2>Above</h2>${html}`)), context);
    expect(groups.map(({ title, stories }) => [title, ...stories.map(({ url }) => url)])).to.deep.equal([
      [undefined, '/a'],
      ['City', '/b'],
      ['Land', '/c', '/d', '/e'],
    ]);
  });

  it('have the publisher whom a card of another paper names', () => {
    const names = ['publisher', 'card__source', 'source', 'story-source', 'c-card__outlet'];
    const of = (inner: string): string | undefined =>
      storiesIn(readPage(openHtml(`<body>${card.replace('</a>', `</a>${inner}`)}`)), 0, context)[0]?.publisher?.name;
    for (const name of names) expect(of(`<span class="${name}">The Quay</span>`), name).to.equal('The Quay');
    expect(of('<p itemprop="publisher" itemscope><b itemprop="name">The Quay</b></p>')).to.equal('The Quay');
    for (const name of ['source-code', 'publisher-logo', 'open-source'])
      expect(of(`<span class="${name}">The Quay</span>`), name).to.equal(undefined);
  });

  it('are found in as many looks as the page is long, however many there are', () => {
    const looks = (times: number): number =>
      looksAt(
        Array.from({ length: times }, (_, i) => `<h2>Part</h2>${card.replace('/a', `/${String(i)}`)}`).join(''),
        listing,
      );
    expect(looks(400) / looks(200)).to.be.below(2.1);
  });

  it('are found in as many looks in one list', () => {
    const looks = (times: number): number =>
      looksAt(`<ul>${'<li><a href="/a">Rain is expected on Monday</a></li>'.repeat(times)}</ul>`, (page) =>
        storiesIn(page, 0, context),
      );
    expect(looks(400) / looks(200)).to.be.below(2.1);
  });

  it('are not read to their ends where one holds all of the page', () => {
    const looks = (open: string, words: number): number =>
      looksAt(`${open.repeat(100)}<p>${'word <br>'.repeat(words)}`, (page) => [
        listing(page),
        headlineOf(page, siteOf(page)),
      ]);
    for (const open of ['<a href="/a">', '<div class="card"><a href="/a">', '<h1><div>', '<article><a href="/a"></a>'])
      // Each node is looked at by itself, and not once more for each element around it.
      expect(looks(open, 12_000) - looks(open, 6000), open).to.be.below(6000 * 2 * 60);
  });
});
