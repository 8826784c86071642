import { expect } from 'chai';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import type { Block, Phrasing, TableCell } from '../../src/model/index.ts';
import { toMdast } from '../../src/render/mdast.ts';
import { anyArticle, retyped, wholeArticle, wholeAuthor, wholeDigest } from './hostile.ts';
import { article, author, digest, everyBlock, everyPhrasing, image, paragraph, story, words } from './sample.ts';

/** The nodes that mdast and its extension for GFM specify: https://github.com/syntax-tree/mdast */
const TYPES = new Set(
  (
    'root paragraph heading list listItem blockquote table tableRow tableCell code thematicBreak ' +
    'text emphasis strong delete inlineCode break link image'
  ).split(' '),
);

function every(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(every)] : [node];
}

/** The nodes of blocks alone. */
const blocks = (...body: Block[]): RootContent[] => toMdast(article({ body })).children.slice(1);

function phrasing(...children: Phrasing[]): PhrasingContent[] {
  const [first] = blocks({ type: 'paragraph', children });
  return first?.type === 'paragraph' ? first.children : [];
}

const text = (value: string) => ({ type: 'text', value });
const emphasis = (...children: Phrasing[]): Phrasing => ({ type: 'emphasis', children });
const strong = (...children: Phrasing[]): Phrasing => ({ type: 'strong', children });

void describe('toMdast', () => {
  void it('uses the nodes of mdast and GFM alone, whatever it is given', () => {
    const check = (value: Parameters<typeof toMdast>[0]): void => {
      for (const { type } of every(toMdast(value))) if (!TYPES.has(type)) expect.fail(type);
    };
    for (const value of [wholeArticle, wholeAuthor, wholeDigest]) {
      check(value);
      for (const changed of retyped<typeof value>(value, 'constructor')) check(changed);
    }
    fc.assert(fc.property(anyArticle, check), { numRuns: 200 });
  });

  void it('keeps the marks of Markdown and gives up the others, never their text', () => {
    expect(phrasing(...everyPhrasing)).to.deep.equal([
      text('text '),
      { type: 'link', url: 'https://example.com/', title: 'Title', children: [text('link')] },
      { type: 'break' },
      { type: 'inlineCode', value: 'code' },
      text(' '),
      { type: 'emphasis', children: [text('emphasis')] },
      text(' '),
      { type: 'strong', children: [text('strong')] },
      text(' '),
      { type: 'delete', children: [text('delete')] },
      text(' underline mark “quote” subscript superscript слово'),
    ]);
  });

  void it('brings phrasing into the form that Markdown can say', () => {
    const x = text('x');
    expect(phrasing(strong(strong(...words('x'))))).to.deep.equal([{ type: 'strong', children: [x] }]);
    expect(phrasing(strong(emphasis()), ...words('x'), strong(...words(' ')))).to.deep.equal([x]);
    expect(phrasing(strong(...words('x')), strong(...words('y')))).to.deep.equal([
      { type: 'strong', children: [text('xy')] },
    ]);
    expect(phrasing({ type: 'break' }, strong(...words('x '), { type: 'break' }), ...words('y'))).to.deep.equal([
      { type: 'strong', children: [x] },
      text(' '),
      { type: 'break' },
      text('y'),
    ]);
    expect(phrasing(...words('x'), { type: 'inlineCode', value: '' })).to.deep.equal([x]);
  });

  void it('keeps the words of a link whose address is unsafe, and encodes what would end an address', () => {
    const link = (url: string) => phrasing({ type: 'link', url, children: words('x') });
    expect(link('java\nscript:alert(1)')).to.deep.equal([text('x')]);
    expect(link('/a b<c>"`|')).to.deep.equal([
      { type: 'link', url: '/a%20b%3Cc%3E%22%60%7C', title: null, children: [text('x')] },
    ]);
  });

  void it('keeps two links two, also side by side', () => {
    const link: Phrasing = { type: 'link', url: '/a', children: words('x') };
    expect(phrasing(link, link)).to.have.length(2);
  });

  void it('makes a figure an image and its caption in emphasis', () => {
    const caption: Phrasing[] = [...words('The '), emphasis(...words('Kursk'))];
    const picture = image({ alt: 'A', caption, creditLine: 'Getty' });
    expect(blocks({ type: 'figure', image: picture })).to.deep.equal([
      { type: 'paragraph', children: [{ type: 'image', url: 'https://example.com/a.jpg', alt: 'A', title: null }] },
      { type: 'paragraph', children: [{ type: 'emphasis', children: [text('The Kursk'), text(' (Getty)')] }] },
    ]);
    expect(blocks({ type: 'figure', image: image({ url: 'data:,' }) })).to.deep.equal([]);
  });

  void it('makes related stories, notes and embeds block quotes, and media links', () => {
    const types = everyBlock.map((block) =>
      blocks(block)
        .map(({ type }) => type)
        .join(' '),
    );
    expect(types).to.deep.equal([
      'paragraph',
      'heading',
      'list',
      'blockquote',
      'blockquote',
      'paragraph table',
      'code',
      'thematicBreak',
      'paragraph paragraph',
      'paragraph paragraph paragraph paragraph',
      'paragraph paragraph',
      'paragraph',
      'blockquote paragraph',
      'paragraph',
      'blockquote',
      'blockquote',
    ]);
  });

  void it('gives each table a head, and each row its columns', () => {
    const cell = (value: string, more: Partial<TableCell> = {}): TableCell => ({
      type: 'tableCell',
      children: words(value),
      ...more,
    });
    const rows = (head: boolean, ...cells: TableCell[][]): string[] => {
      const children = cells.map((row) => ({ type: 'tableRow' as const, children: row }));
      const [table] = blocks({ type: 'table', head, children });
      if (table?.type !== 'table') return [];
      return table.children.map((row) =>
        row.children.map(({ children: [node] }) => (node as { value?: string })?.value ?? '').join('|'),
      );
    };
    expect(rows(true, [cell('A'), cell('B')], [cell('1'), cell('2')])).to.deep.equal(['A|B', '1|2']);
    expect(rows(false, [cell('1'), cell('2')])).to.deep.equal(['|', '1|2']);
    expect(rows(true, [cell('A', { colSpan: 2 }), cell('B')], [cell('1'), cell('2'), cell('3')])).to.deep.equal([
      'A||B',
      '1|2|3',
    ]);
    expect(
      rows(true, [cell('A'), cell('B', { rowSpan: 3 }), cell('C')], [cell('1'), cell('3')], [], [cell('4')]),
    ).to.deep.equal(['A|B|C', '1||3', '|', '4']);
    expect(rows(true)).to.deep.equal([]);
    expect(rows(true, [cell('A', { colSpan: 1e9, rowSpan: 1e9 })], [cell('B', { colSpan: 1e9 })])[1]).to.have.length(
      101,
    );
  });

  void it('puts body headings under the headline', () => {
    const depths = ([1, 2, 6] as const).map((depth) => blocks({ type: 'heading', depth, children: words('x') })[0]);
    expect(depths).to.have.nested.property('[0].depth', 2);
    expect(depths).to.have.nested.property('[1].depth', 2);
    expect(depths).to.have.nested.property('[2].depth', 6);
  });

  void it('reads what is nested ten thousand deep', () => {
    let deep: Block[] = [paragraph('deep')];
    for (let depth = 0; depth < 10_000; depth++) deep = [{ type: 'blockquote', children: deep }];
    const nodes = every(toMdast(article({ body: deep })));
    expect(nodes.length).to.be.lessThan(100);
    expect(nodes.at(-1)).to.deep.equal(text('deep'));
  });

  void it('gives a root without children for nothing', () => {
    expect(toMdast(digest())).to.deep.equal({ type: 'root', children: [] });
    expect(blocks({ type: 'hologram' } as unknown as Block)).to.deep.equal([]);
  });

  void it('writes a digest as lists of links, an author as a heading', () => {
    const value = digest({
      title: 'Feed',
      groups: [{ title: 'Group', stories: [story({ url: '/1', excerpt: 'E' })] }],
    });
    expect(toMdast(value).children.map(({ type }) => type)).to.deep.equal(['heading', 'heading', 'list']);
    expect(toMdast(author({ url: '/nate' })).children).to.deep.equal([
      {
        type: 'heading',
        depth: 1,
        children: [{ type: 'link', url: '/nate', title: null, children: [text('Nate Ostiller')] }],
      },
    ]);
  });
});
