import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import type { Block } from '../../src/model/index.ts';
import { toMarkdown } from '../../src/render/markdown.ts';
import { anyLine, anyText, poisoned, vectors, wholeArticle, wholeAuthor, wholeDigest } from './hostile.ts';
import { article, author, digest, everyBlock, image, paragraph, words } from './sample.ts';

/** The Markdown of blocks alone. */
const markdown = (...body: Block[]): string => toMarkdown(article({ body })).replace('# Headline\n', '').trim();

/** The lines of front matter, by name. */
function matterOf(text: string): Record<string, unknown> {
  const matter = /^---\n([^]*?)\n---\n\n/u.exec(text)?.[1] ?? expect.fail(text);
  const entries = matter.split('\n').map((line) => /^([a-z]+): (.*)$/u.exec(line) ?? expect.fail(line));
  return Object.fromEntries(entries.map(([, name = '', value = '']) => [name, JSON.parse(value) as unknown]));
}

void describe('toMarkdown', () => {
  void it('writes every kind of block', () => {
    expect(markdown(...everyBlock).split('\n\n')).to.deep.equal([
      'text [link](https://example.com/ "Title")\\\n`code` *emphasis* **strong** ~~delete~~ ' +
        'underline mark “quote” subscript superscript слово',
      '## heading',
      '9. nine\n10. ten\n    - nested',
      '> quoted\n>\n> — Somebody',
      '> pulled',
      '*table caption*',
      '| A | B |\n| - | - |\n| 1 | 2 |',
      '```js\nlet a;\nlet b;\n```',
      '***',
      '![alternative](https://example.com/a.jpg)',
      '*figure caption (Getty)*',
      '![](https://example.com/b.jpg)',
      '*one*',
      '![](/c.jpg)',
      '*gallery caption*',
      '[video title](https://example.com/v.mp4)',
      '*video caption*',
      '[audio title](https://example.com/player)',
      '> embedded',
      '[X: embed title](https://x.com/1)',
      '<https://example.com/map>',
      '> **Read also** [Another story](https://example.com/other)\n>\n> related excerpt',
      '> **Correction, 2026-10-18**\n>\n> noted',
    ]);
  });

  void it('writes the story around the body', () => {
    const parts = ['Kicker', '# Headline', 'Standfirst', '[Nate Ostiller](https://example.com/nate)'];
    expect(toMarkdown(wholeArticle).split('\n\n').slice(0, 4)).to.deep.equal(parts);
    expect(toMarkdown(article())).to.equal('# Headline\n');
    expect(toMarkdown(digest())).to.equal('');
  });

  void it('keeps the columns of a table, whatever is in its cells', () => {
    const cells = ['a|b', '*', 'c\nd', ''].map((value) => ({ type: 'tableCell' as const, children: words(value) }));
    const row = { type: 'tableRow' as const, children: cells };
    expect(markdown({ type: 'table', head: false, children: [row] })).to.equal(
      '| | | | |\n| - | - | - | - |\n| a\\|b | \\* | c&#xA;d | |',
    );
  });

  void it('escapes what looks like Markdown, HTML or a bare address', () => {
    expect(markdown(paragraph('# a'))).to.equal('\\# a');
    expect(markdown(paragraph('*a* [b](c) `d`'))).to.equal('\\*a\\* \\[b]\\(c) \\`d\\`');
    expect(markdown(paragraph('<script>alert(1)</script>'))).to.equal('\\<script>alert(1)\\</script>');
    // GitHub would take the backslash for a part of the address, and the rest for HTML.
    expect(markdown(paragraph('https://a.example/[<b>'))).to.equal('https\\://a.example/\\[\\<b>');
    expect(markdown(paragraph('www.a.example a@b.example'))).to.equal('www\\.a.example a\\@b.example');
  });

  void it('drops unsafe addresses and encodes hostile ones', () => {
    const link = (url: string) =>
      markdown({ type: 'paragraph', children: [{ type: 'link', url, children: words('x') }] });
    expect(link('javascript:alert(1)')).to.equal('x');
    expect(link(' data:text/html,x')).to.equal('x');
    expect(link('<script>')).to.equal('[x](%3Cscript%3E)');
    expect(link('/a b)')).to.equal('[x](/a%20b\\))');
  });

  void it('lets no HTML through, whatever the text', () => {
    const check = (text: string): void => {
      // Escaped, or the beginning of an address in angle brackets. A mark stays where each was: what stands on either
      // side of one does not meet.
      const open = text
        .replaceAll(/\\[^]/gu, '.')
        .replaceAll(/`+[^`]*`+/gu, '.')
        .replaceAll(/<(?:https?|mailto|tel):[^\s<>]*>/giu, '.');
      if (/<[a-z/!?]/iu.test(open)) expect.fail(text);
    };
    const safe = fc.array(fc.constantFrom(...vectors), { minLength: 1, maxLength: 3 }).map((texts) => texts.join(''));
    fc.assert(
      fc.property(safe, (text) => {
        check(markdown(paragraph(text)));
      }),
    );
    fc.assert(
      fc.property(anyText, anyText, (url, text) => {
        if (/[`\\]/u.test(url + text)) return;
        check(markdown({ type: 'paragraph', children: [{ type: 'link', url, children: words(text) }] }));
      }),
    );
  });

  void it('writes any phrasing without an error', () => {
    fc.assert(
      fc.property(anyLine, (children) => {
        markdown({ type: 'paragraph', children }, { type: 'heading', depth: 3, children });
      }),
    );
  });

  void it('grows no faster than its input, however wide a cell', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: words(value) });
    const rows = Array.from({ length: 1000 }, () => ({ type: 'tableRow' as const, children: [cell('a')] }));
    const wide = { type: 'tableRow' as const, children: [cell('b'.repeat(10_000))] };
    expect(markdown({ type: 'table', head: true, children: [wide, ...rows] }).length).to.be.lessThan(20_000);
  });
});

void describe('toMarkdown with front matter', () => {
  void it('writes what there is, quoted', () => {
    expect(toMarkdown(author({ url: '/nate' }), { frontMatter: true })).to.equal(
      '---\ntitle: "Nate Ostiller"\nurl: "/nate"\n---\n\n# [Nate Ostiller](/nate)\n',
    );
    expect(matterOf(toMarkdown(wholeArticle, { frontMatter: true }))).to.deep.equal({
      title: 'Headline',
      description: 'Description',
      authors: ['Nate Ostiller'],
      date: '2026-10-18T09:30:00+03:00',
      updated: '2026-10-19',
      url: 'https://example.com/canonical',
      lang: 'en',
      publisher: 'Publisher',
      section: 'World',
      tags: ['War', 'Peace'],
      image: 'https://example.com/lead.jpg',
      license: 'https://example.com/license',
    });
    expect(matterOf(toMarkdown(wholeDigest, { frontMatter: true }))).to.include({ title: 'News Feed', lang: 'en' });
  });

  void it('leaves out unsafe addresses', () => {
    const url = 'javascript:alert(1)';
    const values = [
      article({ url, license: url, leadImage: image({ url }) }),
      author({ url, image: image({ url }) }),
      digest({ title: 'Feed', url, image: image({ url }) }),
    ];
    for (const value of values) {
      expect(matterOf(toMarkdown(value, { frontMatter: true }))).to.have.all.keys('title');
    }
  });

  void it('keeps a text from ending it or adding to it', () => {
    for (const vector of vectors) {
      for (const value of [wholeArticle, wholeAuthor, wholeDigest]) {
        const matter = matterOf(toMarkdown(poisoned<typeof value>(value, vector), { frontMatter: true }));
        expect(matter.title).to.equal(vector);
        expect(matter).to.not.have.property('evil');
      }
    }
    const title = 'a: "b" # \'c\'\n---\nevil: 1\u2028\u0085\u007F\uFEFF\\';
    const text = toMarkdown(article({ headline: title, tags: [title] }), { frontMatter: true });
    expect(matterOf(text)).to.deep.equal({ title, tags: [title] });
    expect(text.split('\n').slice(0, 4)).to.have.length(4).and.include('---');
    expect(/^---\n[^\u007F-\u009F\u2028\uFEFF]*?\n---\n/u.test(text)).to.equal(true);
  });
});
