import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { phrasingOfHtml } from '../../src/formats/fragment.ts';
import { base, holds } from '../facts.ts';
import { line } from './render.ts';

const context = { base, report: () => undefined };
const read = (html: string): string => line(phrasingOfHtml(html, context));

describe('the text of a line', () => {
  it('has the spaces that a browser shows', () => {
    holds(read, [
      ['a<b>b</b>c', 'a**b**c'],
      ['a <b>b</b> c', 'a **b** c'],
      ['a<b> b </b>c', 'a** b **c'],
      ['a <b> b </b> c', 'a **b **c'],
      ['  a\n\t b  ', 'a b'],
      ['<b>a</b> <i>b</i>', '**a** *b*'],
      ['<b>a</b><i>b</i>', '**a***b*'],
      ['<span>a</span>\n<span>b</span>', 'a b'],
      ['a<!-- x --> b', 'a b'],
      ['a<wbr>b', 'ab'],
      ['a&nbsp;&nbsp;b', 'a b'],
      ['a <b></b> b', 'a b'],
      ['a<b> </b>b', 'a** **b'],
    ]);
  });

  it('is parted by what begins a line of its own', () => {
    holds(read, [
      ['a<br>b', 'a⏎b'],
      ['a <br> b', 'a ⏎b'],
      ['<br>a<br>', 'a'],
      ['<p>a</p><p>b</p>', 'a b'],
      ['<b><div>a</div>b</b>', '**a b**'],
    ]);
  });

  it('has marks, in each other as they stood', () => {
    holds(read, [
      ['<b><i>a</i> b</b>', '***a* b**'],
      ['<strong>a</strong><em>b</em>', '**a***b*'],
      ['<del>a</del> <s>b</s> <strike>c</strike>', '~~a~~ ~~b~~ ~~c~~'],
      ['<u>a</u> <ins>b</ins>', '__a__ __b__'],
      ['<mark>a</mark> <q>b</q> <cite>c</cite>', '==a== "b" *c*'],
      ['H<sub>2</sub>O, x<sup>2</sup>', 'H_2_O, x^2^'],
      ['<code>let  a</code> <kbd>b</kbd> <var>c</var>', '`let a` `b` `c`'],
      ['<span lang="de">Brücke</span> <i lang="fr">pont</i>', '{de:Brücke} *pont*'],
      ['<span class="x">a</span> <font color="red">b</font> <small>c</small>', 'a b c'],
      ['<b></b><i> </i>', ''],
    ]);
  });

  it('has links to where they lead, and the text of those that lead nowhere', () => {
    holds(read, [
      ['<a href="/a">b</a>', '[b](https://news.example/a)'],
      ['<a href="https://other.example/" title="T">b</a>', '[b](https://other.example/ "T")'],
      ['<a href="mailto:jane@news.example">b</a>', '[b](mailto:jane@news.example)'],
      ['<a href="tel:+123">b</a>', '[b](tel:+123)'],
      ['<a href="/a"><b>b</b> c</a>', '[**b** c](https://news.example/a)'],
      ['a <a href="javascript:alert(1)">b</a> c', 'a b c'],
      ['a <a href=" JAVA\nSCRIPT:alert(1)">b</a> c', 'a b c'],
      ['<a href="data:text/html,x">b</a>', 'b'],
      ['<a href="">b</a> <a>c</a> <a name="x">d</a>', 'b c d'],
      ['<a href="/a"></a><a href="/b"> </a>', ''],
    ]);
  });

  it('has nothing of what is never shown', () => {
    holds(read, [
      ['a<script>b</script><style>c</style><noscript>d</noscript>e', 'ae'],
      ['a<svg><text>b</text></svg>c<template>d</template>', 'ac'],
      ['<select><option>a</option></select><textarea>b</textarea>c', 'c'],
      ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ]);
  });

  it('keeps its letters, whatever they are', () => {
    holds(read, [
      ['می\u200Cخواهم', 'می\u200Cخواهم'],
      ['co\u00ADop', 'co\u00ADop'],
      ['👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
      ['a\u0007b', 'ab'],
      ['&hellip;&mdash;&#8217;&#x1F600;', '…—’😀'],
    ]);
  });

  it('begins and ends with a letter, and has no two spaces in a row', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '  ',
      '\n',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<span> ',
      '</span>',
      '<p>',
      '</p>',
      '&nbsp;',
      '<sup>',
      '</sup>',
    );
    const pieces = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, (html) => {
        const text = (phrasingOfHtml(html, context) ?? []).flatMap(function letters(node): string[] {
          if ('value' in node) return [node.value];
          return 'children' in node ? node.children.flatMap(letters) : ['\n'];
        });
        expect(text.join(''))
          .to.match(/^(?:\S(?:.*\S)?)?$/su)
          .and.not.to.match(/ {2}|\n /u);
        expect(text).not.to.include('');
      }),
    );
  });
});
