import { readTree } from '#document';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { treeOfMarkup } from '../../src/input/markup.ts';
import { BLOCK_TAGS } from '../../src/tree/elements.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { holds } from '../facts.ts';

const MARKS = new Set(['a', 'b', 'em', 'font', 'i', 'strong', 'u']);
/** Elements that browsers add. */
const OUTERMOST = new Set(['#root', 'html', 'body']);

/** The nearest block around a node, and the marks of all kinds on it. */
function placeOf({ tags, parents }: Tree, node: number): { block: number; marks: string } {
  const marks = new Set<string>();
  let at = parents[node] ?? -1;
  for (let isFound = false; at >= 0 && !isFound; at = isFound ? at : (parents[at] ?? -1)) {
    const tag = tags[at] ?? '';
    if (MARKS.has(tag)) marks.add(tag);
    isFound = BLOCK_TAGS.has(tag);
  }
  for (let i = parents[at] ?? -1; i >= 0; i = parents[i] ?? -1) if (MARKS.has(tags[i] ?? '')) marks.add(tags[i] ?? '');
  return { block: OUTERMOST.has(tags[at] ?? '') ? 0 : at, marks: [...marks].sort().join('') };
}

/** The text of a page by the blocks that it is directly in, with its marks: `p: b(x) y`. */
function blocksOf(html: string): string {
  return shownBlocks(readTree(html), placeOf);
}

function shownBlocks(tree: Tree, place: typeof placeOf): string {
  const blocks = new Map<number, [text: string, marks: string][]>();
  for (let i = 0; i < tree.length; i++) {
    const text = tree.texts[i] ?? '';
    if (text.trim() === '') continue;
    const { block, marks } = place(tree, i);
    const runs = blocks.get(block) ?? [];
    const last = runs.at(-1);
    if (last?.[1] === marks) last[0] += text;
    else runs.push([text, marks]);
    blocks.set(block, runs);
  }
  return Array.from(blocks, ([block, runs]) => {
    const shown = runs.map(([text, marks]) => (marks === '' ? text : `${marks}(${text})`)).join('');
    return `${block === 0 ? '' : `${tree.tags[block] ?? ''}: `}${shown}`;
  }).join(' / ');
}

describe('tags that cross each other', () => {
  it('leave blocks whole, as in browsers', () => {
    holds(blocksOf, [
      ['<b><p>x</b> y</p>', 'p: b(x) y'],
      ['<span><p>x</span> y</p> z', 'p: x y /  z'],
      ['<b>w<p>x</b> y</p> z', 'b(w) z / p: b(x) y'],
      ['<div><strong>w<p>x</p><p>y</strong> z</p>v</div>w', 'div: strong(w)v / p: strong(x) / p: strong(y) z / w'],
      ['<mark><div><p>x</mark> y</p>z</div>', 'p: x y / div: z'],
      ['<b><div><p>x</b> y</p> z</div>v', 'p: b(x) y / div:  z / v'],
      ['<i><b><p>x</b> y</i> z</p>', 'p: bi(x)i( y) z'],
      ['<b>v<i>w<p>x</b> y</i> z</p>', 'b(v)bi(w) / p: bi(x)i( y) z'],
      ['<b><span><p>x</b> y</span> z</p>', 'p: b(x) y z'],
      ['<b><p><i>x</b> y</i> z</p>', 'p: bi(x)i( y) z'],
      ['<font><ul><li>x</font> y<li>z</ul>v', 'li: font(x) y / li: z / v'],
      ['<em><h2>x</em> y</h2>z', 'h2: em(x) y / z'],
      ['<custom-mark><section><p>x</custom-mark> y</p></section>', 'p: x y'],
      ['<label><div>x</label> y</div>z', 'div: x y / z'],
    ]);
  });

  it('end marks alone, and not those that began within', () => {
    holds(blocksOf, [
      ['<p><b>x<i>y</b> z</i> v</p>', 'p: b(x)bi(y)i( z) v'],
      ['<p><strong><a href=z>x</strong> y</a> z</p>', 'p: astrong(x)a( y) z'],
      ['<p><b><span>x</b> y</span> z</p>', 'p: b(x) y z'],
      ['<p><span><b>x</span></b> y</p>', 'p: b(x) y'],
      ['<p>x</b> y</p>', 'p: x y'],
    ]);
  });

  it('close nothing out of a cell', () => {
    holds(blocksOf, [
      ['<b><table><tr><td>x</b> y</td></tr></table>z</b>v', 'td: b(x y) / b(z)v'],
      ['<span><table><tr><td>x</span> y</td></tr></table>z', 'td: x y / z'],
    ]);
  });

  it('give no link within a link', () => {
    const linksOf = (html: string): string => {
      const { length, tags, ends, texts, attributes } = readTree(html);
      return Array.from({ length }, (_, i) => i)
        .filter((i) => tags[i] === 'a')
        .map((i) => `${attributes[i]?.get('href') ?? ''}: ${texts.slice(i, ends[i]).join('')}`)
        .filter((link) => !link.endsWith(': '))
        .join(' / ');
    };
    holds(linksOf, [
      ['<p><a href=a>x<a href=b>y</a> z</a> v</p>', 'a: x / b: y'],
      ['<a href=a>u<div>x<a href=b>y</a> z</div> v</a>', 'a: u / a: x / b: y'],
      ['<a href=a><div>x<a href=b>y</a> z</div> v</a>', 'a: x / b: y'],
      ['<a href=a><table><tr><td><a href=b>y</a></table>z</a>', 'a: yz / b: y'],
      ['<a href=a><div>x</div><p>y</p></a>', 'a: xy'],
    ]);
  });

  it('leave the blocks that browsers make, whatever crosses', () => {
    // In Node the two trees are one; in a browser the second is that of its own parser. Marks go on in the next block there.
    const blocks = (tree: Tree): string => shownBlocks(tree, (of, i) => ({ ...placeOf(of, i), marks: '' }));
    const tag = fc.constantFrom(...'div section b i a span'.split(' '));
    const piece = fc
      .tuple(fc.constantFrom('<', '</'), tag, fc.constantFrom('', 'x', 'y'))
      .map(([sign, name, text]) => `${sign}${name}>${text}`);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        expect(blocks(treeOfMarkup(html))).to.equal(blocks(readTree(html)));
      }),
      { numRuns: 1000 },
    );
  });

  it('leave what was moved in its place', () => {
    holds(
      (html: string) => {
        const { length, tags, parents, ends, attributes, texts } = readTree(`<main>${html}</main>`);
        const main = tags.indexOf('main');
        const show = (i: number): string => {
          if (tags[i] === '') return texts[i] ?? '';
          let inner = '';
          for (let at = i + 1; at < (ends[i] ?? length); at = ends[at] ?? length) {
            if (parents[at] !== i) throw new Error(`Node ${String(at)} is not in ${String(i)}.`);
            inner += show(at);
          }
          return `${tags[i] ?? ''}${attributes[i]?.get('id') ?? ''}(${inner})`;
        };
        return show(main);
      },
      [
        ['<b id=1>w<p id=2>x<i id=3>y<br></i>z</b>v</p>u', 'main(b1(w)p2(b1(xi3(ybr())z)v)u)'],
        ['<b id=1>w<div id=2>x<p id=3>y</b>z</p>v</div>u', 'main(b1(w)div2(b1(x)p3(b1(y)z)v)u)'],
      ],
    );
  });
});
