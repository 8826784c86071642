import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { noteKindOf } from '../../src/body/notes.ts';
import { holds } from '../facts.ts';
import { storyWith } from '../samples.ts';
import { bodyOf, show } from './render.ts';

/** The blocks between the second and the last paragraph of a story. */
function within(html: string): string[] {
  const lines = parseArticle(storyWith(html), { url: 'https://news.example/world/story' }).body.map(show);
  expect(
    lines.filter((text) => text.startsWith('The bridge over the river')),
    html,
  ).to.have.length(3);
  return lines.slice(2, -1);
}

/** A text that is long enough to be one. */
const rain = 'It rained all day, and nobody came to the river to see the bridge.';

describe('text in a body', () => {
  it('is paragraphs, with or without elements for them', () => {
    holds(bodyOf, [
      ['<p>a</p><p>b</p>', ['a', 'b']],
      ['a<br><br>b', ['a', 'b']],
      ['a<br>b', ['a⏎b']],
      ['a<br><br><br>b<br>c', ['a', 'b⏎c']],
      ['<p>a<br><br>b</p>', ['a', 'b']],
      ['a<p>b</p>c', ['a', 'b', 'c']],
      ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
      ['<span><p>a</p><p>b</p></span>', ['a', 'b']],
      ['<section><div><div>a</div></div></section>', ['a']],
      ['<p></p><p> </p><p>&nbsp;</p><p>a</p>', ['a']],
      ['', []],
    ]);
  });

  it('is headings, with their rank and their fragment', () => {
    holds(bodyOf, [
      ['<h1>a</h1><p>b</p>', ['h1 a', 'b']],
      ['<h2 id="why">Why <em>now</em></h2>', ['h2#why Why *now*']],
      ['<h6>a</h6>', ['h6 a']],
      ['<h2></h2><h3> </h3><p>a</p>', ['a']],
      ['<a href="/x"><h2>a</h2></a>', ['h2 [a](https://news.example/x)']],
      [
        '<a href="/plan.pdf"><div><div>The plan</div><p>All of it</p></div></a>',
        ['[The plan](https://news.example/plan.pdf)', '[All of it](https://news.example/plan.pdf)'],
      ],
    ]);
  });

  it('may be cut by rules', () => {
    holds(bodyOf, [['<p>a</p><hr><p>b</p>', ['a', '---', 'b']]]);
  });
});

describe('a list', () => {
  it('has items, and lists in them', () => {
    holds(bodyOf, [
      ['<ul><li>a</li><li>b</li></ul>', ['ul(a; b)']],
      ['<ol><li>a<li>b</ol>', ['ol(a; b)']],
      ['<ol start="3"><li>a</ol>', ['ol3(a)']],
      ['<ol start="x"><li>a</ol>', ['ol(a)']],
      ['<ul><li>a<ul><li>b<li>c</ul><li>d</ul>', ['ul(a; ul(b; c); d)']],
      ['<ul><li><p>a</p><p>b</p></li></ul>', ['ul(a; b)']],
      ['<ul><li><ol><li>a</ol></ul>', ['ul(ol(a))']],
      ['<ul><li></li><li>a</li></ul>', ['ul(a)']],
      ['<ul></ul><p>a</p>', ['a']],
    ]);
  });

  it('keeps a list that stands in it without an item, at its place', () => {
    holds(bodyOf, [
      ['<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', ['ul(a; ul(b); c)']],
      ['<ol><li>a</li><ul><li>b</li></ul></ol>', ['ol(a; ul(b))']],
    ]);
  });

  it('loses no text that stands in it without an item', () => {
    for (const html of [
      '<ul>b<li>a</li></ul>',
      '<ul><li>a</li>b</ul>',
      '<ul><li>a</li><p>b</p></ul>',
      '<ul><div>b</div></ul>',
    ])
      expect(bodyOf(html).join(' '), html).to.contain('b');
  });

  it('of definitions is terms and what they mean', () => {
    holds(bodyOf, [
      ['<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>d</dt><dd><p>e</p></dd></dl>', ['**a**', 'b', 'c', '**d**', 'e']],
    ]);
  });
});

describe('a quotation', () => {
  it('has whoever said it', () => {
    holds(bodyOf, [
      ['<blockquote>a</blockquote>', ['quote(a)']],
      ['<blockquote><p>a</p><p>b</p></blockquote>', ['quote(a; b)']],
      ['<blockquote><p>a</p><cite>Jane</cite></blockquote>', ['quote(a) by Jane']],
      ['<blockquote><p>a</p><footer>Jane</footer></blockquote>', ['quote(a) by Jane']],
      ['<blockquote><p>a</p><p class="attribution">Jane</p></blockquote>', ['quote(a) by Jane']],
      ['<blockquote><ul><li>a</ul></blockquote>', ['quote(ul(a))']],
      ['<blockquote></blockquote><p>a</p>', ['a']],
    ]);
  });

  it('may repeat a sentence for show', () => {
    holds(bodyOf, [
      ['<aside class="pullquote"><p>a b c</p></aside>', ['pull(a b c)']],
      ['<blockquote class="pull-quote">a b c</blockquote>', ['pull(a b c)']],
    ]);
  });

  it('may stand in a figure', () => {
    holds(within, [
      [
        `<figure><blockquote><p>${rain}</p></blockquote><figcaption>Jane Doe</figcaption></figure>`,
        [`quote(${rain}) by Jane Doe`],
      ],
      [
        `<figure class="wp-block-pullquote"><blockquote><p>${rain}</p><cite>Jane Doe</cite></blockquote></figure>`,
        [`pull(${rain}) by Jane Doe`],
      ],
    ]);
  });
});

describe('a table', () => {
  it('of data has its rows, its head, its caption, and cells that span', () => {
    holds(bodyOf, [
      ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['table: a | b / c | d']],
      [
        '<table><caption>C</caption><thead><tr><th>a<th>b</thead><tbody><tr><td>1<td>2</tbody></table>',
        ['table head "C": !a | !b / 1 | 2'],
      ],
      ['<table><tr><th>a<td>1<tr><th>b<td>2</table>', ['table: !a | 1 / !b | 2']],
      ['<table><tr><td colspan="2">a<tr><td rowspan="2">b<td>c</table>', ['table: a>2 / bv2 | c']],
      [
        '<table><tr><td colspan="1">a<td colspan="x">b<td colspan="-1">c<td colspan="1e9">d</table>',
        ['table: a | b | c | d'],
      ],
      ['<table><tr><td><b>a</b> <a href="/x">b</a><td></table>', ['table: **a** [b](https://news.example/x) | ']],
      ['<table><tr><td></td><td></td></tr></table><p>a</p>', ['a']],
    ]);
    holds(within, [['<figure class="wp-block-table"><table><tr><td>a<td>b</table></figure>', ['table: a | b']]]);
  });

  it('that lays out a page is looked through', () => {
    holds(bodyOf, [
      ['<table><tr><td><p>a</p><p>b</p></table>', ['a', 'b']],
      [`<table><tr><td><p>${rain.repeat(12)}</p><td>b</table>`, [rain.repeat(12), 'b']],
      ['<table><tr><td><table><tr><td>a<td>b</table><td>c</table>', ['table: a | b', 'c']],
    ]);
  });
});

describe('code', () => {
  it('keeps its line breaks and spaces, and its language', () => {
    holds(bodyOf, [
      ['<pre>a\n  b</pre>', ['code "a\\n  b"']],
      ['<pre><code class="language-js">let a;\n  b</code></pre>', ['code js "let a;\\n  b"']],
      ['<pre class="lang-c++"><code>a</code></pre>', ['code c++ "a"']],
      ['<pre>a<br>b</pre>', ['code "a\\nb"']],
      ['<pre> </pre><p>a</p>', ['a']],
      ['<pre>&lt;b&gt;</pre>', ['code "<b>"']],
    ]);
  });

  it('may be coloured', () => {
    holds(bodyOf, [['<pre><code><span class="k">let</span> a\n<i>b</i></code></pre>', ['code "let a\\nb"']]]);
  });

  it('may stand in a figure', () => {
    holds(within, [['<figure><pre>let a = 1;</pre></figure>', ['code "let a = 1;"']]]);
  });
});

describe('a note of the newsroom', () => {
  it('is known by how it opens, in many languages', () => {
    holds(noteKindOf, [
      ['Correction: It rained.', 'correction'],
      ['CORRECTION — It rained.', 'correction'],
      ['(Corrected: It rained.)', 'correction'],
      ['Clarification: It rained.', 'clarification'],
      ['Update: It rains.', 'update'],
      ['Update, Oct. 18: It rains.', 'update'],
      ['Correction (Oct. 18, 2026): It rained.', 'correction'],
      ['UPDATE 10:30: It rains.', 'update'],
      ['Editor’s note: This is old.', 'editors-note'],
      ["Editor's Note: This is old.", 'editors-note'],
      ['Disclosure: The mayor is my aunt.', 'disclosure'],
      ['We may earn a commission from links on this page, but we only recommend what we use.', 'disclosure'],
      ['This post contains affiliate links.', 'disclosure'],
      ['As a bookshop’s partner we earn from qualifying purchases.', 'disclosure'],
      ['Dieser Text enthält Affiliate-Links: Bei einem Kauf erhalten wir eine kleine Provision.', 'disclosure'],
      ['Cet article contient des liens d’affiliation.', 'disclosure'],
      ['Esta nota contiene enlaces de afiliados.', 'disclosure'],
      ['Agents get a commission when you buy it, and say so.', undefined],
      ['No affiliate links. No paid promotion. I bought all of it.', undefined],
      ['Korrektur: Es regnete.', 'correction'],
      ['Anmerkung der Redaktion: Das ist alt.', 'editors-note'],
      ['Corrección: Llovió.', 'correction'],
      ['Nota del editor: Es viejo.', 'editors-note'],
      ['Mise à jour : il pleut.', 'update'],
      ['Correzione: pioveva.', 'correction'],
      ['Виправлення: ішов дощ.', 'correction'],
      ['Оновлено: іде дощ.', 'update'],
      ['Примітка редакції: це давно.', 'editors-note'],
      ['تصحيح: أمطرت.', 'correction'],
      ['訂正：雨でした。', 'correction'],
      ['编者按：旧闻。', 'editors-note'],
    ]);
  });

  it('is none where the words say something else', () => {
    for (const text of [
      'Corrections officers went on strike.',
      'Update your phone now.',
      'Updates follow.',
      'The correction: it rained.',
      'Editorial: it rains.',
      '',
      `Correction: ${rain.repeat(30)}`,
    ])
      expect(noteKindOf(text), text).to.equal(undefined);
  });

  it('is a block at its place, and in the list of notes, with the day that it states', () => {
    const article = parseArticle(
      storyWith('<p><em>Correction, <time datetime="2026-10-18">18 October</time>: It rained.</em></p>'),
    );
    expect(article.body.map(show)[2]).to.equal('correction 2026-10-18 (*Correction, 18 October: It rained.*)');
    expect(article.notes.map(show)).to.deep.equal(['correction 2026-10-18 (*Correction, 18 October: It rained.*)']);
  });
});

describe('a line that leads to another story', () => {
  it('is that story, with the words that announce it', () => {
    holds(within, [
      [
        '<p>Read also: <a href="/b">Rain is expected</a></p>',
        ['related "Read also": Rain is expected https://news.example/b'],
      ],
      [
        '<p><strong>Read more:</strong> <a href="/b">Rain is expected</a></p>',
        ['related "Read more": Rain is expected https://news.example/b'],
      ],
      [
        '<p><a href="/b">Read also: Rain is expected</a></p>',
        ['related "Read also": Rain is expected https://news.example/b'],
      ],
      [
        '<p>Lesen Sie auch: <a href="/b">Es soll regnen</a></p>',
        ['related "Lesen Sie auch": Es soll regnen https://news.example/b'],
      ],
      [
        '<p>Lire aussi : <a href="/b">Il va pleuvoir</a></p>',
        ['related "Lire aussi": Il va pleuvoir https://news.example/b'],
      ],
      ['<p>Читайте також: <a href="/b">Буде дощ</a></p>', ['related "Читайте також": Буде дощ https://news.example/b']],
      [
        '<p>اقرأ أيضا: <a href="/b">المطر متوقع غدا</a></p>',
        ['related "اقرأ أيضا": المطر متوقع غدا https://news.example/b'],
      ],
      ['<p>Read also: <a href="javascript:alert(1)">Rain is expected</a></p>', []],
      ['<p>Read also: <a href="mailto:jane@news.example">Rain is expected</a></p>', []],
    ]);
  });

  it('is text where it only begins like one', () => {
    holds(within, [
      [
        `<p>Read the report: it says that <a href="/b">rain</a> is what everybody expected.</p>`,
        ['Read the report: it says that [rain](https://news.example/b) is what everybody expected.'],
      ],
    ]);
  });

  it('may be a card', () => {
    const card =
      '<div class="related"><a href="/b"><img src="/b.jpg"><h3>Rain is expected over the coast</h3></a><p>It will rain all day long on Monday.</p></div>';
    holds(within, [
      [
        card,
        ['related: Rain is expected over the coast https://news.example/b "It will rain all day long on Monday."'],
      ],
    ]);
    const { related } = parseArticle(storyWith(card), { url: 'https://news.example/a' });
    expect(related.map(({ headline, image }) => [headline, image?.url])).to.deep.equal([
      ['Rain is expected over the coast', 'https://news.example/b.jpg'],
    ]);
  });
});
