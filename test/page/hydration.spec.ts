import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseArticle, safeParseArticle } from '#standfirst';
import { hydration } from '#hydration';
import { describe, it } from '#test';
import { richTextHtml } from '../../src/formats/html/rich-text.ts';
import { openHtml } from '../../src/input/open.ts';
import { flightPieces, readFlight } from '../../src/page/flight.ts';
import { readHydration } from '../../src/page/hydration.ts';
import { readLiteral } from '../../src/page/literal.ts';
import { readPage } from '../../src/page/page.ts';
import { holds } from '../facts.ts';

const literal = (script: string): unknown => readLiteral(script, 0);

describe('a literal of a script', () => {
  it('is read as scripts write data', () => {
    holds(literal, [
      [
        '{a:1,"b":[!0,!1,void 0],\'c\':-1.5e3,d:.5,0:0x10};run()',
        { a: 1, b: [true, false, null], c: -1500, d: 0.5, 0: 16 },
      ],
      ['[1,,2,]', [1, 2]],
      ['{a:"x\\"\\u00e9\\n\\x41\\\'",b:\'it"s\',c:`t`}', { a: 'x"é\nA\'', b: 'it"s', c: 't' }],
      ['{ /* one */ a: 1, // two\n b: undefined, c: NaN }', { a: 1, b: null, c: null }],
      ['{d:new Date("2026-01-01"),e:JSON.parse("{\\"q\\":[1]}")}', { d: '2026-01-01', e: { q: [1] } }],
      ['({a:1})', { a: 1 }],
      ['(function(a,b){return {x:a,y:[b,a]}}("one",null))', { x: 'one', y: [null, 'one'] }],
      ['(function(a){a.x=1;return {"s":"return {",y:a}})({z:2})', { s: 'return {', y: { z: 2 } }],
      [
        '{__proto__:{polluted:1},constructor:{prototype:{polluted:1}}}',
        { constructor: { prototype: { polluted: 1 } } },
      ],
    ]);
    expect('polluted' in {}).to.be.false;
  });

  it('is none where it is more than data, or breaks off', () => {
    holds(literal, [
      ['{a:run()}', undefined],
      ['{a:b+1}', undefined],
      ['function(){}', undefined],
      ['{a:"x', undefined],
      ['{a:1', undefined],
      ['(function(a){return {x:a}', undefined],
      ['['.repeat(100_000), undefined],
      ['!'.repeat(100_000), undefined],
      ['(function(){return '.repeat(50), undefined],
    ]);
  });

  it('is what JSON says where it is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // The reader has no word for the sign of nothing.
        const text = JSON.stringify(value).replaceAll('-0', '0');
        expect(literal(text)).to.deep.equal(
          JSON.parse(text, (key, each: unknown) => (key === '__proto__' ? undefined : each)),
        );
      }),
    );
  });
});

describe('the data of a page', () => {
  const data = (html: string): unknown[] => readHydration(readPage(openHtml(html)));
  const long = 'x'.repeat(200);

  it('is read where programs leave it', () => {
    holds(data, [
      [`<script id="__NEXT_DATA__" type="application/json">{"a":"${long}"}</script>`, [{ a: long }]],
      [`<script>window.__STATE__={a:"${long}"}</script>`, [{ a: long }]],
      [`<script>window["__STATE__"] = {a:'${long}'};var x = 1;</script>`, [{ a: long }]],
      [
        `<script>Fusion.globalContent={"a":"${long}"};Fusion.globalContentConfig={"b":1};</script>`,
        [{ a: long }, { b: 1 }],
      ],
      [`<script>__INITIAL_STATE__=JSON.parse("{\\"a\\":\\"${long}\\"}")</script>`, [{ a: long }]],
      [`<script type="application/ld+json">{"a":"${long}"}</script>`, []],
      [`<script>window.run = function () { return "${long}" }</script>`, []],
      [`<script type="application/json">{"a":"${long}"</script>`, []],
    ]);
  });

  it('is put together where it is a list whose parts name each other', () => {
    const flat = [['Reactive', 1], { a: 2, self: 1, at: 4 }, [3, 3, -1], 'one', ['Date', '2026-01-01'], long];
    holds(data, [
      [
        `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(flat)}</script>`,
        [{ a: ['one', 'one', null], self: null, at: '2026-01-01' }],
      ],
    ]);
  });
});

describe('a stream of components', () => {
  const flight = (stream: string): unknown => readFlight([stream]);

  it('is pushed in pieces, beside what starts the program', () => {
    holds(flightPieces, [
      ['(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,null])', []],
      ['self.__next_f.push([1,"0:{\\"a\\":1}\\n"])', ['0:{"a":1}\n']],
      ['(self.__next_f = self.__next_f || []).push([1, "a"]);self.__next_f.push([1,"\\u003cb\\u003e"])', ['a', '<b>']],
      ['self.__next_f.push([3,"AAECAw=="])', []],
      ['self.__next_f.push([1,run()])', []],
    ]);
  });

  it('is put together by the numbers of its rows', () => {
    holds(flight, [
      ['0:{"a":"$1","b":"$1:x:0"}\n1:{"x":["one"]}\n', [{ a: { x: ['one'] }, b: 'one' }, { x: ['one'] }]],
      ['1:I[7,["chunk.js"],"Story"]\n2:{"a":1}\n:HL["/a.css","style"]\n3:E{"digest":"1"}\n', [{ a: 1 }]],
      // A text has its length in bytes, since it may hold line breaks and what looks like rows.
      ['4:T11,<p>é</p>\n5:{"x"}6:{"body":"$4"}\n', [{ body: '<p>é</p>\n5:{"x"}' }]],
      [
        '0:["$","$L1",null,{"story":{"title":"One"}}]\n2:{"again":"$0:props:story"}\n',
        [['$', null, null, { story: { title: 'One' } }], { again: { title: 'One' } }],
      ],
      [
        '0:{"at":"$D2026-01-02T03:04:05.000Z","price":"$$5","no":"$undefined","n":"$n7","self":"$0"}\n',
        [{ at: '2026-01-02T03:04:05.000Z', price: '$5', no: null, n: null, self: null }],
      ],
      [
        '0:{"a":"$9","b":"$1:x:__proto__"}\n1:{"x":{"__proto__":{"polluted":1},"y":1}}\n',
        [{ a: null, b: null }, { x: { y: 1 } }],
      ],
      ['no row at all', []],
      ['0:{"broken":\n1:{"a":1}', [{ a: 1 }]],
      ['4:Tfffffff,cut off', []],
      ['4:T', []],
    ]);
  });

  it('ends, whatever it holds', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `${i.toString(16)}:{"a":["$${(i + 1).toString(16)}"]}\n`);
    expect(readFlight(chain)).to.have.length.above(0);
    expect(readFlight([`0:${'['.repeat(50_000)}`, ':'.repeat(50_000)])).to.deep.equal([]);
    fc.assert(fc.property(fc.array(fc.string()), (pieces) => Array.isArray(readFlight(pieces))));
  });
});

describe("an editor's document", () => {
  it('becomes HTML, whichever editor it is from', () => {
    const text = (value: string, ...marks: string[]) => ({
      nodeType: 'text',
      value,
      marks: marks.map((type) => ({ type })),
    });
    holds(richTextHtml, [
      ['One.\n\nTwo & three.', '<p>One.</p><p>Two &amp; three.</p>'],
      [['One.', '<p>Two.</p>'], '<p>One.</p><p>Two.</p>'],
      [
        {
          nodeType: 'document',
          content: [
            {
              nodeType: 'paragraph',
              content: [text('a < b', 'bold'), { nodeType: 'hyperlink', data: { uri: '/c' }, content: [text('c')] }],
            },
            { nodeType: 'heading-3', content: [text('d')] },
            { nodeType: 'embedded-asset-block', data: {}, content: [] },
          ],
        },
        '<p><strong>a &lt; b</strong><a href="/c">c</a></p><h3>d</h3>',
      ],
      [
        [
          { _type: 'block', style: 'h2', children: [{ _type: 'span', text: 'a' }] },
          {
            ...{ _type: 'block', style: 'normal', markDefs: [{ _key: 'k', _type: 'link', href: '/b' }] },
            children: [{ _type: 'span', text: 'b', marks: ['em', 'k'] }],
          },
          { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'c' }] },
          { _type: 'block', listItem: 'bullet', children: [{ _type: 'span', text: 'd' }] },
        ],
        '<h2>a</h2><p><a href="/b"><em>b</em></a></p><ul><li><p>c</p></li><li><p>d</p></li></ul>',
      ],
      [
        {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'a' },
                { type: 'hardBreak' },
                { type: 'text', text: 'b', marks: [{ type: 'link', attrs: { href: '/b' } }] },
              ],
            },
            { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'c' }] },
          ],
        },
        '<p>a<br><a href="/b">b</a></p><h4>c</h4>',
      ],
      [
        {
          blocks: [
            { type: 'paragraph', data: { text: 'a <b>b</b>' } },
            { type: 'list', data: { style: 'ordered', items: ['c', 'd'] } },
            { type: 'image', data: { file: { url: '/e.jpg' }, caption: 'f' } },
            { type: 'quote', data: { text: 'g', caption: 'h' } },
            { type: 'advertisement', data: { text: 'i' } },
          ],
        },
        '<p>a <b>b</b></p><ol><li>c</li><li>d</li></ol><figure><img src="/e.jpg" alt=""><figcaption>f</figcaption></figure><blockquote><p>g</p><cite>h</cite></blockquote>',
      ],
      [
        [
          {
            type: 'tag',
            name: 'p',
            children: [
              { type: 'text', data: 'a ' },
              { type: 'tag', name: 'em', children: [{ type: 'text', data: 'b' }] },
            ],
          },
        ],
        '<p>a <em>b</em></p>',
      ],
      [[{ type: 'paragraph', children: [{ text: 'a ' }, { text: 'b', bold: true }] }], '<p>a <strong>b</strong></p>'],
      [
        [
          { name: 'core/paragraph', attributes: { content: 'a <i>b</i>' } },
          { __typename: 'ParagraphBlock', html: 'c' },
        ],
        '<p>a <i>b</i></p><p>c</p>',
      ],
    ]);
  });

  it('that holds itself, or is shared with itself, ends', () => {
    let shared: object = { type: 'paragraph', text: 'word '.repeat(100) };
    for (let i = 0; i < 40; i++) shared = { type: 'section', children: [shared, shared] };
    expect(richTextHtml(shared as never).length).to.be.below(4_000_000);
  });
});

describe('a page that carries its story as data', () => {
  const formats = [hydration];
  const words = (count: number): string => `<p>${'The rain fell on the harbour all day. '.repeat(count)}</p>`;
  const page = (title: string, body: string, data: object): string =>
    `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}<script type="application/json">${JSON.stringify(data)}</script></body></html>`;

  it('has the text of it where it shows none', () => {
    const story = { title: 'Rain on the harbour', body: words(20) };
    const other = { title: 'Sun on the harbour', body: words(40) };
    const article = parseArticle(page('Rain on the harbour', '', { story, other }), { formats });
    expect(article.wordCount).to.equal(160);
    expect(article.provenance['/body']?.[0]?.source).to.equal('hydration');
  });

  it('has none of a story that is not its own', () => {
    const data = { list: [1, 2].map((i) => ({ title: `Other story number ${i}`, body: words(20) })) };
    expect(safeParseArticle(page('Rain on the harbour', '', data), { formats }).success).to.be.false;
  });

  it('is not looked through for a story that it shows', () => {
    const data = { story: { title: 'Rain on the harbour', body: words(90), kicker: 'Never read' } };
    const article = parseArticle(page('Rain on the harbour', words(50), data), { formats });
    expect(article.provenance['/body']?.[0]?.source).to.equal('html');
    expect(article.kicker).to.be.undefined;
  });

  it('costs no more for parts that share others than the data is long', () => {
    const many = (count: number, item: string): string => `[${Array<string>(count).fill(item).join(',')}]`;
    const rows = [
      `2:${many(40, '"Ada Example"')}`,
      ...[3, 4, 5, 6].map((id) => `${String(id)}:${many(40, `"$${String(id - 1)}"`)}`),
      `7:{"title":"Rain on the harbour","date":"2026-01-01","authors":"$6","tags":"$6","body":"${'word '.repeat(200)}"}`,
      `8:${many(3000, '0')}`,
      `9:${many(3000, '"$8"')}`,
      `a:${many(1000, '{"title":"Rain on the bay","content":"$9"}')}`,
      `b:{"title":"Rain on the bay","body":[{"marks":${many(200_000, '"b"')},"text":"Rain"}]}`,
    ];
    const pushed = rows.map((row) => `<script>self.__next_f.push([1,${JSON.stringify(`${row}\n`)}])</script>`);
    const start = performance.now();
    const html = `<html><head><title>Rain on the harbour</title></head><body><h1>Rain on the harbour</h1>${pushed.join('')}`;
    expect(parseArticle(html, { formats }).wordCount).to.equal(200);
    for (const piece of ['__next_f.push([1,/*', '__next_f.push([1,"', '__next_f.push([1,[{a:'])
      expect(flightPieces(piece.repeat(50_000))).to.deep.equal([]);
    // Read part by part, each anew, it takes minutes.
    expect(performance.now() - start).to.be.below(5000);
  });
});
