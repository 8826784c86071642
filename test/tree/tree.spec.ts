import { expect } from 'chai';
import * as fc from 'fast-check';
import { readNode } from '#document';
import { parseHtml } from '#dom';
import { describe, it } from '#test';
import { openHtml } from '../../src/input/open.ts';
import {
  ancestorsOf,
  childrenOf,
  elementsWithin,
  endOf,
  hasText,
  isWithin,
  parentOf,
  rawText,
  shortTextOf,
  tagOf,
  textOf,
} from '../../src/tree/read.ts';
import { treeOf } from '../../src/tree/dom.ts';
import type { NodeLike } from '../../src/tree/dom.ts';
import type { Tree } from '../../src/tree/tree.ts';

const tags = (tree: Tree): string =>
  tree.tags.map((tag, i) => (tag === '' ? JSON.stringify(tree.texts[i]) : tag)).join(' ');

/** The first element of a name in a document. */
function find(root: NodeLike, name: string): NodeLike {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName.toLowerCase() === name) return node;
    for (let child = node.firstChild; child; child = child.nextSibling) waiting.push(child);
  }
  return expect.fail(`no ${name}`);
}

/** A DOM node as nested lists, to see whether it was changed. */
function shape(node: NodeLike): unknown {
  const children: unknown[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(shape(child));
  const attributes = Array.from(node.attributes ?? [], ({ name, value }) => `${name}=${value}`);
  return [node.nodeType, node.nodeName, node.nodeValue, attributes, children];
}

describe('the tree of a document', () => {
  it('has its elements and texts in reading order, without comments', () => {
    const tree = openHtml(
      '<!doctype html><html><head><title>T</title></head><body><p>a<!-- x --><b>c</b>d</p>e</body></html>',
    );
    expect(tags(tree)).to.equal('#root html head title "T" body p "a" b "c" "d" "e"');
    expect(tree.length).to.equal(12);
    for (const list of [tree.tags, tree.texts, tree.parents, tree.ends, tree.attributes])
      expect(list).to.have.length(12);
  });

  it('has attributes by lower-case name, the first of two', () => {
    const tree = openHtml('<body><p CLASS="a" data-X="1" hidden class="b">x</p>');
    const attributes = tree.attributes[tree.tags.indexOf('p')];
    expect(attributes?.get('class')).to.equal('a');
    expect(attributes?.get('data-x')).to.equal('1');
    expect(attributes?.get('hidden')).to.equal('');
    expect(tree.attributes[tree.tags.indexOf('body')]).to.equal(undefined);
  });

  it('has what a drawing, a template or a frame is, and nothing of what is in it', () => {
    const tree = openHtml('<body><svg><text>a</text></svg><template><p>b</p></template><iframe>c</iframe><p>d</p>');
    expect(tree.tags).to.include.members(['svg', 'template', 'iframe']);
    expect(tree.texts.join('')).to.equal('d');
  });

  it('may be that of an element, without its neighbours', () => {
    const document = parseHtml('<body><p>a</p><div><b>c</b></div><p>d</p>');
    expect(tags(treeOf(find(document, 'div'), readNode))).to.equal('#root div b "c"');
    expect(tags(treeOf(find(document, 'b')))).to.equal('#root b "c"');
  });

  it('may be that of a fragment', () => {
    const text: NodeLike = { nodeType: 3, nodeName: '#text', nodeValue: 'b', firstChild: null, nextSibling: null };
    const element: NodeLike = {
      nodeType: 1,
      nodeName: 'P',
      nodeValue: null,
      firstChild: text,
      nextSibling: null,
      attributes: [],
    };
    const fragment: NodeLike = {
      nodeType: 11,
      nodeName: '#document-fragment',
      nodeValue: null,
      firstChild: element,
      nextSibling: null,
    };
    expect(tags(treeOf(fragment))).to.equal('#root p "b"');
    expect(tags(treeOf({ ...fragment, firstChild: null }))).to.equal('#root');
  });

  it('leaves the document as it was', () => {
    const document = parseHtml(
      '<body id=a><p class="b c">x <b>y</b></p><!-- z --><svg><g/></svg><form><input name=attributes></form>',
    );
    const before = JSON.stringify(shape(document));
    treeOf(document, readNode);
    expect(JSON.stringify(shape(document))).to.equal(before);
  });

  it('is not led astray by names that a page gives its form controls', () => {
    const names =
      'attributes firstChild nextSibling nodeName nodeType nodeValue parentNode childNodes tagName children textContent'.split(
        ' ',
      );
    const tree = openHtml(
      `<body><form class="f">${names.map((name) => `<input name="${name}" id="${name}">`).join('')}<p>inside</p></form><p id="body">after</p><img name="forms">`,
    );
    const form = tree.tags.indexOf('form');
    expect(tree.attributes[form]?.get('class')).to.equal('f');
    expect(tree.tags.filter((tag) => tag === 'input')).to.have.length(names.length);
    expect(textOf(tree, form)).to.equal('inside');
    expect(textOf(tree, 0)).to.equal('inside after');
  });

  it('is no deeper than a reader can follow, and keeps the text of what is', () => {
    const deep = { nodeType: 3, nodeName: '#text', nodeValue: 'the end', firstChild: null, nextSibling: null };
    let node: NodeLike = deep;
    for (let i = 0; i < 50_000; i++)
      node = { nodeType: 1, nodeName: 'DIV', nodeValue: null, firstChild: node, nextSibling: null };
    const tree = treeOf(node);
    let deepest = 0;
    for (let i = 0; i < tree.length; i++) deepest = Math.max(deepest, [...ancestorsOf(tree, i)].length);
    expect(deepest).to.be.below(1100);
    expect(tree.texts.join('')).to.equal('the end');
    expect(textOf(openHtml(`<body>${'<div>'.repeat(50_000)}the end`), 0)).to.equal('the end');
  });
});

const markup = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'text',
      ' ',
      '<br>',
      '<img src=a>',
      '<!-- x -->',
      '</p>',
      '</div>',
      '<svg><g></g></svg>',
      '&amp;',
      '<p>open',
      '<li>',
    ),
    fc
      .tuple(
        fc.constantFrom('div', 'p', 'span', 'b', 'ul', 'li', 'table', 'tr', 'td', 'a', 'article', 'h2'),
        fc.array(tie('html'), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name} class="${name}">${inner.join('')}</${name}>`),
  ),
})).html;

const forAny = (check: (tree: Tree) => void): void =>
  fc.assert(
    fc.property(markup, (html) => check(openHtml(`<body>${html}`))),
    { numRuns: 200 },
  );

describe('the ranges of a tree', () => {
  it('nest, each within its parent’s', () => {
    forAny((tree) => {
      expect([tree.parents[0], tree.ends[0]]).to.deep.equal([-1, tree.length]);
      for (let i = 1; i < tree.length; i++) {
        const parent = parentOf(tree, i);
        expect(parent).to.be.within(0, i - 1);
        expect(endOf(tree, i)).to.be.within(i + 1, endOf(tree, parent));
        expect(tagOf(tree, parent), 'a text holds nothing').not.to.equal('');
        if (tagOf(tree, i) === '') expect(endOf(tree, i)).to.equal(i + 1);
        expect(isWithin(tree, i, parent) && isWithin(tree, i, i) && !isWithin(tree, parent, i)).to.be.true;
      }
    });
  });

  it('are filled by the children, one after the other', () => {
    forAny((tree) => {
      for (let i = 0; i < tree.length; i++) {
        let next = i + 1;
        for (const child of childrenOf(tree, i)) {
          expect(child).to.equal(next);
          expect(parentOf(tree, child)).to.equal(i);
          next = endOf(tree, child);
        }
        expect(next).to.equal(endOf(tree, i));
        expect([...elementsWithin(tree, i, () => true)]).to.deep.equal(
          Array.from({ length: tree.length }, (_, at) => at).filter(
            (at) => at > i && at < endOf(tree, i) && tagOf(tree, at) !== '',
          ),
        );
      }
    });
  });

  it('hold the text of the whole, part by part', () => {
    const letters = (text: string): string => text.replace(/\s+/gu, '');
    forAny((tree) => {
      for (let i = 0; i < tree.length; i++) {
        const parts = [...childrenOf(tree, i)].map((child) => textOf(tree, child)).join('');
        if (tagOf(tree, i) !== 'svg') expect(letters(textOf(tree, i))).to.equal(letters(tree.texts[i] || parts));
      }
    });
  });
});

describe('a short text', () => {
  it('is the text of the element, or nothing where that is longer', () => {
    forAny((tree) => {
      for (let i = 0; i < tree.length; i++) {
        const text = textOf(tree, i);
        expect(hasText(tree, i)).to.equal(text !== '');
        for (const most of [0, 1, text.length - 1, text.length, 1000])
          expect(shortTextOf(tree, i, most)).to.equal(text.length <= most ? text : undefined);
      }
    });
  });

  it('is not read to its end where it is long', () => {
    const tree = openHtml(`<body>${'<p>word</p>'.repeat(2000)}`);
    let read = 0;
    const texts = new Proxy(tree.texts, {
      get: (list, key) => {
        read++;
        return Reflect.get(list, key) as unknown;
      },
    });
    expect(shortTextOf({ ...tree, texts }, 0, 40)).to.equal(undefined);
    expect(read).to.be.below(100);
  });
});

describe('the text of an element', () => {
  const text = (html: string): string => textOf(openHtml(`<body>${html}`), 0);

  it('has a space where a reader sees one', () => {
    expect(text('<p>a</p><p>b</p>')).to.equal('a b');
    expect(text('a<br>b')).to.equal('a b');
    expect(text('a<b>b</b>c')).to.equal('abc');
    expect(text('<li>a</li><li>b</li>c')).to.equal('a b c');
    expect(text('<div>a</div>b')).to.equal('a b');
    expect(text('<table><tr><td>a</td><td>b</td></tr></table>')).to.equal('a b');
    expect(text(' a\n\t b&nbsp;c ')).to.equal('a b c');
  });

  it('leaves out what is never shown', () => {
    expect(
      text('a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><textarea>f</textarea>g'),
    ).to.equal('ag');
  });

  it('of a script is as it stands', () => {
    const tree = openHtml('<body><script>{"a":\n"b"}</script>');
    expect(rawText(tree, tree.tags.indexOf('script'))).to.equal('{"a":\n"b"}');
  });
});
