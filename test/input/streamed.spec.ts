import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { openHtml } from '../../src/input/open.ts';
import { settled } from '../../src/input/streamed.ts';
import { textOf } from '../../src/tree/read.ts';
import { show } from '../body/render.ts';
import { page, sentence } from '../samples.ts';

const textIn = (html: string): string => textOf(openHtml(html), 0).replaceAll(/\s+/gu, ' ').trim();

const place = (number: string, until: string): string =>
  `<!--$?--><template id="B:${number}"></template>${until}<!--/$-->`;
const part = (number: string, html: string): string => `<div hidden id="S:${number}">${html}</div>`;

describe('a page that comes in parts', () => {
  it('has each late part in its place, and what was shown until then no more', () => {
    expect(
      textIn(
        `<p>One.</p>${place('0', '<div>Loading …</div><p>Please wait.</p>')}<p>Three.</p>${part('0', '<p>Two.</p>')}`,
      ),
    ).to.equal('One. Two. Three.');
  });

  it('may have parts within parts, in any order', () => {
    expect(
      textIn(
        `<p>One.</p>${place('1', 'Loading …')}<footer>End.</footer>` +
          part('2', '<i>three</i>') +
          part('1', '<p>Two, <template id="P:2"></template>, four.</p>'),
      ),
    ).to.equal('One. Two, three, four. End.');
  });

  it('may have more to look at within what is shown until then', () => {
    expect(
      textIn(`<p>One.</p>${place('a', `<!--$--><b>Soon</b><!--/$--> and later`)}<p>Three.</p>${part('a', 'Two.')}`),
    ).to.equal('One. Two. Three.');
  });

  it('may be stored without its comments: then a few words that come next were shown until then', () => {
    const bare = (until: string): string =>
      textIn(`<p>One.</p><template id="B:0"></template>${until}<p>${sentence}</p>${part('0', '<p>Two.</p>')}`);
    expect(bare('<div>Loading …</div>')).to.equal(`One. Two. ${sentence}`);
    expect(bare('')).to.equal(`One. Two. ${sentence}`);
    expect(bare('<h2>Three</h2>')).to.equal(`One. Two. Three ${sentence}`);
    expect(bare(`<div>${sentence}</div>`)).to.equal(`One. Two. ${sentence} ${sentence}`);
  });

  it('loses nothing: parts without a place, places without a part, and parts that wait for each other stay', () => {
    for (const [html, text] of [
      [`<p>One.</p>${part('7', 'Two.')}`, 'One. Two.'],
      [`<p>One.</p>${place('7', 'Loading')}`, 'One. Loading'],
      [`<p>One.</p>${place('7', 'Loading')}${part('8', 'Two.')}`, 'One. Loading Two.'],
      [`<p>One.</p>${part('1', `Two. ${place('1', 'Three.')}`)}`, 'One. Two. Three.'],
      [
        `<p>One.</p>${part('1', `Two. ${place('2', 'x')}`)}${part('2', `Three. ${place('1', 'y')}`)}`,
        'One. Two. x Three. y',
      ],
    ] as const)
      expect(textIn(html), html).to.equal(text);
  });

  it('is no other page: its tree stays as it is', () => {
    const tree = openHtml(`<p>One.</p><template id="x"></template><div hidden id="S">Two.</div>`);
    expect(settled(tree)).to.equal(tree);
  });

  it('is read in time that grows with it', () => {
    const parts = Array.from({ length: 20_000 }, (_, i) =>
      part((i + 1).toString(16), place((i + 2).toString(16), '…')),
    );
    expect(textIn(`<p>One.</p>${place('1', '…')}${parts.join('')}`)).to.equal('One. …');
  });

  it('gives its story in order', () => {
    const [a, b, c] = ['First.', 'Second.', 'Third.'].map((word) => `${word} ${sentence}`);
    const { body } = parseArticle(
      page(
        `<article><h1>Bridge opens</h1><p>${a}</p>${place('0', '<div>Loading …</div>')}<p>${c}</p></article>` +
          `<footer><p>All rights reserved by Example News, its owners and its writers.</p></footer>${part('0', `<p>${b}</p>`)}`,
      ),
    );
    expect(body.map(show)).to.deep.equal([a, b, c]);
  });
});
