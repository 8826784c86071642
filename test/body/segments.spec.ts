import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { segmentsOf } from '../../src/body/segments.ts';
import { openHtml } from '../../src/input/open.ts';
import { endOf, tagOf, textOf } from '../../src/tree/read.ts';
import { holds } from '../facts.ts';

const tree = (html: string) => openHtml(`<!doctype html><html><body>${html}</body></html>`);
const texts = (html: string): string[] => segmentsOf(tree(html), 0).segments.map(({ text }) => text);

describe('the segments of a page', () => {
  it('are runs of text between block boundaries', () => {
    holds(texts, [
      ['<p>a</p><p>b</p>', ['a', 'b']],
      ['a<p>b</p>c', ['a', 'b', 'c']],
      ['<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
      ['a <b>b</b> <i>c</i>', ['a b c']],
      ['<ul><li>a<li>b<ul><li>c</ul></ul>', ['a', 'b', 'c']],
      ['<table><tr><td>a<td>b</table>', ['a', 'b']],
      ['<h1>a</h1>b', ['a', 'b']],
      ['<p> </p><p>\n</p><p>&nbsp;</p>', []],
      ['', []],
    ]);
  });

  it('end at two line breaks, and not at one', () => {
    holds(texts, [
      ['a<br>b', ['a b']],
      ['a<br><br>b', ['a', 'b']],
      ['a<br>\n <br/>b<br><br><br>c', ['a', 'b', 'c']],
      ['a<br><b><br>b</b>', ['a', 'b']],
      ['<br><br>a<br><br>', ['a']],
    ]);
  });

  it('are those of the blocks within inline elements', () => {
    holds(texts, [
      ['<span><p>a</p><p>b</p></span>', ['a', 'b']],
      ['<a href="/x"><h2>a</h2><p>b</p></a>', ['a', 'b']],
      ['<b>a<div>b</div>c</b>', ['a', 'b', 'c']],
      ['<font><center>a</center></font>b', ['a', 'b']],
    ]);
  });

  it('hold nothing that is never shown', () => {
    holds(texts, [
      ['<script>a</script><style>b</style><p>c</p><noscript>d</noscript>', ['c']],
      ['a<script>b</script>c', ['ac']],
      ['<svg><text>a</text></svg>b', ['b']],
    ]);
  });

  it('know how much of them is in links', () => {
    const linked = (html: string) =>
      segmentsOf(tree(html), 0).segments.map(({ text, linked: characters }) => [text, characters]);
    holds(linked, [
      ['<p>a <a href="/x">bcd</a> e</p>', [['a bcd e', 3]]],
      [
        '<p><a href="/x">bcd</a></p><p>e</p>',
        [
          ['bcd', 3],
          ['e', 0],
        ],
      ],
      [
        '<a href="/x"><p>ab</p><p>cd</p></a>e',
        [
          ['ab', 2],
          ['cd', 2],
          ['e', 0],
        ],
      ],
      ['<p><a href="/x">b <b>c</b></a>d</p>', [['b cd', 2]]],
    ]);
  });

  it('are held by their block', () => {
    const page = tree('<div>a<p>b <b>c</b></p>d</div><li>e</li>');
    const holders = segmentsOf(page, 0).segments.map(({ text, holder }) => `${text}: ${tagOf(page, holder)}`);
    expect(holders).to.deep.equal(['a: div', 'b c: p', 'd: div', 'e: li']);
  });

  it('are read of a part of the page', () => {
    const page = tree('<p>a</p><aside><p>b</p></aside>c');
    expect(segmentsOf(page, page.tags.indexOf('aside')).segments.map(({ text }) => text)).to.deep.equal(['b']);
  });

  it('come with where the ink is: of what is shown, and asked of what is not', () => {
    const page = tree('<div><p>a<b> </b></p><noscript><i>b</i></noscript><i> </i></div>c');
    const { ink } = segmentsOf(page, 0);
    const within = (tag: string): number | undefined => ink.within(page.tags.indexOf(tag));
    expect([ink.within(0), within('div'), within('p'), within('b')]).to.deep.equal([2, 1, 1, 0]);
    expect([within('noscript'), ink.within(page.tags.indexOf('noscript') + 1)]).to.deep.equal([undefined, undefined]);
  });

  it('have all of the text, in its order, whatever the page', () => {
    const piece = fc.constantFrom(
      'a ',
      'b ',
      ' ',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<ul><li>',
      '</li></ul>',
      '<table><tr><td>',
      '</td></tr></table>',
      '<span>',
      '</span>',
      '<h2>',
    );
    const pieces = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, (html) => {
        const page = tree(html);
        const { segments } = segmentsOf(page, 0);
        expect(
          segments
            .map(({ text }) => text)
            .join('')
            .replaceAll(' ', ''),
        ).to.equal(textOf(page, 0).replaceAll(' ', ''));
        let last = 0;
        for (const { start, end, holder, text, linked } of segments) {
          expect(start).to.be.at.least(last).and.at.least(holder);
          expect(end).to.be.within(start + 1, endOf(page, holder));
          expect(linked).to.be.within(0, text.length);
          last = end;
        }
      }),
    );
  });
});
