import { expect } from 'chai';
import * as fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, it } from '#test';
import { readNode } from '../../src/input/document.ts';
import { treeOfMarkup } from '../../src/input/markup.ts';
import { MAX_DEPTH } from '../../src/tree/builder.ts';
import { textOf } from '../../src/tree/read.ts';
import { treeOf } from '../../src/tree/dom.ts';
import type { NodeLike } from '../../src/tree/dom.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { crossesHeadings, crossesInline } from './crossings.ts';

/** Attributes that the pages here may have. */
const NAMES = ['class', 'id', 'href', 'data-x', 'hidden', '__proto__', '7', 'a"b', 'xlink:href'];

/** A tree as plain values. */
function plain({ tags, texts, parents, ends, attributes }: Tree): unknown {
  return {
    tags,
    texts,
    parents,
    ends,
    attributes: attributes.map((each) => each && NAMES.map((name) => each.get(name))),
  };
}

function check(html: string): void {
  const document: NodeLike = new DOMParser().parseFromString(html, 'text/html');
  expect(plain(treeOfMarkup(html))).to.deep.equal(plain(treeOf(document, readNode)));
}

/** The elements of a tree by their parents, and all text that is directly in each. */
function merged(html: string): unknown {
  const { tags, texts, parents } = treeOfMarkup(html);
  return tags.flatMap((tag, at) =>
    tag === ''
      ? []
      : [[tag, tags[parents[at] ?? -1], texts.filter((_, i) => parents[i] === at && tags[i] === '').join('')]],
  );
}

const odd = [
  '',
  'text',
  '<!doctype html><p>a<!doctype b>b<?php x ?>c',
  '<p>a</p></p></br>b</div>c',
  '<p>a<div',
  '<p>a<svg class="x',
  '<p>a<br',
  '<p>a</p',
  '<title>a &amp; <b>b</title><noscript><p>c</p></noscript><textarea><p>d</textarea><xmp><p>e</xmp>',
  '<script>if (a < b) "</scr" + "ipt>"</script><style>p > b {}</style><script/><p>x',
  '<p CLASS=" a  b a" class="c c">x<p class=" a  b a ">y<p class>z<p class="  ">w<p id=1 ID=2 Id=3>v',
  '<p __proto__=1 constructor=2 7=3 a"b=4 hidden>x',
  '<svg viewBox="0 0 1 1"><title>a</title><g/><foreignObject><p>b</p></foreignObject><path/></svg><p>c',
  '<svg/><p>a<math><mi>b</mi></math><template><p>c</template><iframe><p>d</iframe>e<object>f</object><canvas>g',
  '<![CDATA[ a ]]><svg><![CDATA[ b ]]></svg><!-- c --><!--> d --><!-- e --!> f --> g',
  '<table><tr><td>a<td>b<tr><th>c<tbody><tr><td>d</table><ul><li>a<li>b<ul><li>c</ul></ul><dl><dt>a<dd>b<dt>c</dl>',
  '<select><option>a<optgroup><option>b</select><ruby>a<rt>b<rp>c</ruby><form><input><button><input></form>',
  '&amp;&#1;&#xD800;&#x1F600;&notin;&nosuch;<p title="&#1;&amp&lt;&ampx=1">&copy',
  'a\u0001b\uD800c<p title="\u0001\uDC00">d\u{1F600}',
  '<İ>a</İ><pß>b</pß><x-ı>c</x-ı><A:B>d</A:B>',
  '<body><head><link><script></script><body><p>a',
  '<title>a &amp; <&amp; </ti&amp; </title&amp; b</title>c</&amp;d>&amp;<!&amp;>e',
  '<title>a &amp; b<',
  'a &amp; b</&amp;',
  'a &amp; b &am',
  'a &amp',
  ...['a<', 'a<s', 'a<scri', 'a<scripts', 'a<texta', 'a<p x', 'a<p x=', 'a<p x="y', 'a<p x=y', 'a<p /', 'a<p x / '],
  ...[
    'a</',
    'a</ ',
    'a</p ',
    'a</p x',
    'a</1',
    'a<!',
    'a<!-',
    'a<!--',
    'a<!-- b --',
    'a<![CDA',
    'a<![CDATA[b]]',
    'a<?',
  ],
  'a</>b< />c</ p>d</p/>e</1>f<1>g<<b>h</b>i',
  'a<!>b>c<!->d>e<!-->f<!--->g<!--b-->h<![CDATX>i<![>j<?>k',
  '<p / x / >a<br/ ><b/c=d/>b<p =x==y>c<p x= >d<p x="y"z>e<p x=a/>f<p x = "y" >g',
  '<script>a</scrip></script/></scripts></SCRIPT\n>b<style>c<</style>d<title>e</title >f<title/>g<textarea>h</textarea>i',
];

const name = fc.constantFrom(
  ...'p div span a b ul li td tr table svg g title script style textarea xmp template iframe br img hr h1 option select section'.split(
    ' ',
  ),
);
const value = fc.oneof(fc.string(), fc.constantFrom('a b', ' a  a\tb ', '&amp;', '&#1;', ''));
const attributes = fc
  .array(fc.tuple(fc.constantFrom(...NAMES, 'CLASS', 'Id'), value, fc.constantFrom('"', "'", '')), { maxLength: 4 })
  .map((list) => list.map(([key, text, quote]) => ` ${key}=${quote}${text}${quote}`).join(''));
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(name, attributes, fc.constantFrom('', '', ' /'))
      .map(([tag, list, end]) => `<${tag}${list}${end}>`),
  },
  { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom('text', ' ', '&amp;', '&#8217;', '&#1;', '&amp', '&', '&am', '<', '>', '"') },
  fc.constantFrom(
    '<!-- c -->',
    '<!doctype html>',
    '<![CDATA[ d ]]>',
    '<!--',
    '-->',
    '<?xml ?>',
    '</',
    '</ti',
    '</title',
    '<!',
    '<?',
    '&ngE;',
    '<p',
    '=',
    '\u0001',
  ),
  fc.string(),
);

describe('the tree of markup', () => {
  it('is the tree of the DOM that linkedom makes of it', () => {
    for (const html of odd) check(html);
  });

  it('is so for whatever markup', () => {
    fc.assert(
      fc.property(
        fc
          .array(piece, { maxLength: 40 })
          .map((pieces) => pieces.join(''))
          .filter((html) => !crossesHeadings(html) && !crossesInline(html)),
        check,
      ),
      { numRuns: 2000 },
    );
  });

  it('holds each node within its parent and all text in its order, whatever tags cross', () => {
    const tag = fc.constantFrom(...'div p b i a span ul li td table br h2 x-y'.split(' '));
    const mark = fc.tuple(fc.constantFrom('<', '<', '</'), tag).map(([sign, each]) => `${sign}${each}>`);
    const around = fc.constantFrom(0, 0, MAX_DEPTH - 8);
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), around, (marks, depth) => {
        const { length, texts, parents, ends } = treeOfMarkup(
          '<div>'.repeat(depth) + marks.map((each, i) => `${each}[${String(i)}]`).join(''),
        );
        expect(texts.join('')).to.equal(marks.map((_, i) => `[${String(i)}]`).join(''));
        const open: number[] = [];
        for (let i = 0; i < length; i++) {
          while (open.length > 0 && (ends[open.at(-1) ?? 0] ?? 0) <= i) open.pop();
          expect(parents[i]).to.equal(open.at(-1) ?? -1);
          expect(ends[i]).to.be.within(i + 1, ends[open.at(-1) ?? 0] ?? length);
          open.push(i);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has no heading within a heading, nor one that holds what follows its end tag, as browsers have none', () => {
    for (const [written, read] of [
      ['<h1>a</h2>b<p>c</h1>d', '<h1>a</h1>b<p>cd'],
      ['<h1><b>a</h3>b</h1>c', '<h1><b>a</b></h1>bc'],
      ['<h1>a<h2>b</h2>c</h1>d', '<h1>a</h1><h2>b</h2>cd'],
      ['<h2>a<p>b<h3>c</h2>d', '<h2>a<p>b</p></h2><h3>c</h3>d'],
      ['<h2>a<div><h3>b</h2>c</div>d</h2>e', '<h2>a<div><h3>b</h3>c</div>d</h2>e'],
      // An end tag in a cell does not close the table around it.
      ['<h2>a<table><tr><td>b</h3>c</table>d</h2>', '<h2>a<table><tr><td>bc</td></tr></table>d</h2>'],
      ['a</h4>b', 'ab'],
    ] as const)
      expect(merged(written), written).to.deep.equal(merged(read));
  });

  it('looks through what is too deep as that of the DOM does', () => {
    for (const tag of ['div', 'b', 'svg', 'p'])
      for (const depth of [MAX_DEPTH - 2, MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1])
        check(`${'<div>'.repeat(depth)}a<${tag} id=x>b<i>c</i></${tag}>d`);
  });

  it('is made in time that grows with the length, whatever nests in it or how many attributes there are', () => {
    const pages = [
      '<div>'.repeat(300_000) + 'the end' + '</div>'.repeat(300_000),
      '<svg>'.repeat(300_000) + '</svg>'.repeat(300_000) + 'the end',
      '<script/>'.repeat(200_000) + '</script>'.repeat(200_000) + 'the end',
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${String(i)}=1`).join(' ')}>the end`,
      `<p class="${Array.from({ length: 200_000 }, (_, i) => `c${String(i)}`).join(' ')}">the end`,
      '<div>'.repeat(300) + '</b>'.repeat(500_000) + 'the end',
      '<b><p>'.repeat(100_000) + '</b>'.repeat(100_000) + 'the end',
      '<b>x<p>y</b>'.repeat(100_000) + 'the end',
      '<b>x<p>y</b></p>'.repeat(100_000) + 'the end',
      '<b>x'.repeat(200) + '<p>' + '<br>'.repeat(200_000) + '</b>'.repeat(200) + 'the end',
      '<a>x<div>'.repeat(200_000) + 'the end',
      '<b>x<div><b>x<div><br></b></b></div></div>'.repeat(50_000) + 'the end',
      '<span><div>'.repeat(200) + '</span>'.repeat(500_000) + 'the end',
    ];
    for (const html of pages) {
      const start = performance.now();
      expect(textOf(treeOfMarkup(html), 0)).to.contain('the end');
      expect(performance.now() - start, html.slice(0, 30)).to.be.below(5000);
    }
  });
});
