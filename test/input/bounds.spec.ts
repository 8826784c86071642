import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseHtml } from '#dom';
import { describe, it } from '#test';
import { boundMarkup } from '../../src/input/bounds.ts';
import type { NodeLike } from '../../src/tree/dom.ts';

/** Levels of elements in what the parser makes of a text; a loop, since it may be deep. */
function depthOf(html: string): number {
  let deepest = 0;
  const waiting: [NodeLike, number][] = [[parseHtml(boundMarkup(html)), 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (let child = node.firstChild; child; child = child.nextSibling) waiting.push([child, depth + 1]);
  }
  return deepest;
}

/** No page that is meant to be read comes near it, and a parser's time grows with the square of the depth. */
const LIMIT = 1020;

/** Ordinary pages, and what is odd in many. */
const ordinary = [
  '<!doctype html><html lang="en"><head><title>a > b</title><meta charset=utf-8></head><body class="a b"><p>Text <b>bold</b></p></body></html>',
  '<p title="a > b" data-x=\'<div>\'>x</p>',
  '<script>if (a < b) document.write("<div></div>")</script><p>x',
  '<style>a > b {}</style><textarea><div></textarea>',
  '<!-- <div> --><p>x<!-- --><![CDATA[ x ]]>',
  '<ul><li>a<li>b<li>c</ul><table><tr><td>a<td>b<tr><td>c</table><p>a<p>b',
  '<img src=a><br><hr/><input disabled>',
  'a < b, c > d & <3 </ x > <> </>',
  '<div'.repeat(3),
  '<',
  '',
];

describe('bounded markup', () => {
  it('is what it was, where it is ordinary', () => {
    for (const html of ordinary) expect(boundMarkup(html)).to.equal(html);
    expect(boundMarkup('<div>'.repeat(100) + '</div>'.repeat(100))).to.equal(
      '<div>'.repeat(100) + '</div>'.repeat(100),
    );
    expect(boundMarkup('<p>x</p>'.repeat(20_000)), 'wide is not deep').to.equal('<p>x</p>'.repeat(20_000));
    expect(boundMarkup('<p>x'.repeat(20_000)), 'left open is not deep').to.equal('<p>x'.repeat(20_000));
  });

  it('is what it was, where it was bounded before', () => {
    for (const html of [
      ...ordinary,
      '<div>'.repeat(5000),
      `<p class="${'a '.repeat(50_000)}">x`,
      '<b><i>'.repeat(3000),
    ])
      expect(boundMarkup(boundMarkup(html))).to.equal(boundMarkup(html));
  });

  it('keeps the text of what is too deep', () => {
    const html = boundMarkup('<div>'.repeat(5000) + 'the end' + '</div>'.repeat(5000) + '<p>after</p>');
    expect(html).to.contain('the end').and.to.contain('<p>after</p>');
    expect(html.length).to.be.below(5000 * 11);
  });

  it('has no gigantic class attribute, and all others', () => {
    for (const quote of ['"', "'"]) {
      const html = boundMarkup(`<p id=a class=${quote}${'a '.repeat(130_000)}${quote} title="b">x</p>`);
      expect(html).to.equal('<p id=a title="b">x</p>');
    }
    expect(boundMarkup(`<p title="${'a'.repeat(1_000_000)}" class="b">x`)).to.contain('class="b"');
  });

  // What stands before the elements has made the bounds see other tags than the parser does.
  const before: Record<string, string> = {
    'an empty declaration before a comment': '<!><!--',
    nothing: '', text: 'a > b "c" \'d\'', comment: '<!-- > -->', 'empty comment': '<!-->', 'almost empty comment': '<!--->', 'open comment and end': '<!-- --!>',
    doctype: '<!doctype html "a>b">', declaration: '<!a ">"><!b \'>', instruction: '<? a="?>">', cdata: '<![CDATA[ > ]]>', iframe: '<iframe>', noembed: '<noembed>', noframes: '<noframes>',
    xmp: '<xmp></xmp>', noscript: '<noscript>', template: '<template>', select: '<select>', 'closed script': '<script/></script>', 'script closed at once': '<script/>', 'title closed at once': '<title/>',
    'svg title': '<svg><title/></svg>', 'quote in a value': '<p a=b">', 'apostrophe in a value': "<p a=x'y>", 'quote for a name': '<p "a>', 'apostrophe for a name': "<p '>", 'quote after =': '<p =">',
    'quote in a name': '<p a"b=c>', 'quote in the tag': '<p"a>', 'quote after a slash': '<p /">', 'quotes apart': '<p a="b"c"d>', 'space before a quote': '<p a= "b" c>', 'end tag with a quote': '</p ">', 'end tag of script': '<script></script ">', 'odd end': '</ p">', 'upper case': '<TITLE></TITLE>',
    'title that does not end': '<title></titles></title>', 'NUL in a tag': '<p\u0000a">', 'tag within a tag': '<p <b a=">" >',
  }; // prettier-ignore

  it('is never deep for the parser, whatever stands before', () => {
    for (const [name, html] of Object.entries(before))
      expect(depthOf(`<body>${html}${'<div>'.repeat(4000)}x`), name).to.be.below(LIMIT);
  });

  it('is never deep for the parser, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '<div',
      '<p',
      '<b',
      '<script',
      '<title',
      '<iframe',
      '<svg',
      '</div',
      '</p',
      '<!--',
      '-->',
      '<!',
      '<?',
      '>',
      '/>',
      ' a=',
      '"',
      "'",
      ' ',
      '=',
      'x',
      '/',
    );
    const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, (html) => {
        expect(depthOf(`<body>${html}${'<div>'.repeat(2500)}x`)).to.be.below(LIMIT);
      }),
      { numRuns: 300 },
    );
  });

  it('is never deep for the parser, of any element', () => {
    for (const name of 'a b p li ul dl dt dd table tr td span div section font form button select option h1 ruby rt svg g math mi template object iframe noscript x-y blockquote details'.split(
      ' ',
    ))
      expect(depthOf(`<body>${`<${name}>`.repeat(4000)}x`), name).to.be.below(LIMIT);
    expect(depthOf(`<body>${'<table><tr><td>'.repeat(2000)}x`), '<table><tr><td>.repeat(2000)').to.be.below(LIMIT);
    expect(depthOf(`<body>${'<ul><li>'.repeat(2000)}x`), '<ul><li>.repeat(2000)').to.be.below(LIMIT);
    expect(depthOf(`<body>${'<p><span></p>'.repeat(4000)}x`), '<p><span></p>.repeat(4000)').to.be.below(LIMIT);
    expect(depthOf(`<body>${'<div></p></b>'.repeat(4000)}x`), '<div></p></b>.repeat(4000)').to.be.below(LIMIT);
  });

  it('looks at each character no more than a few times', () => {
    // Reads of the text are counted: a count grows with the work, on every machine alike.
    const work = (html: string): number => {
      let reads = 0;
      const counted = Object.assign(Object(html) as string, {
        indexOf: (piece: string, from = 0) => {
          const found = html.indexOf(piece, from);
          reads += (found < 0 ? html.length : found) - from + 1;
          return found;
        },
      });
      boundMarkup(counted);
      return reads;
    };
    for (const piece of [
      '<',
      '</',
      '<!',
      '<!--',
      '<?',
      '<a',
      '<a ',
      '<a "',
      "<a='",
      '<script>',
      '<title>',
      '<p title="',
      '<div>',
      '"',
      '>',
    ]) {
      const [small, large] = [work(piece.repeat(2000)), work(piece.repeat(8000))];
      expect(large, piece).to.be.at.most(small * 6 + 1000);
    }
  });
});
