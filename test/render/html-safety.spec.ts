import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { type Element, element, printHtml } from '../../src/render/element.ts';
import { toHtml } from '../../src/render/html.ts';
import { anyArticle, anyText, poisoned, retyped, vectors, wholeArticle, wholeAuthor, wholeDigest } from './hostile.ts';
import { SCRIPT, decoded, expectSafe } from './safe.ts';
import { article, author, paragraph } from './sample.ts';

void describe('toHtml, given hostile values', () => {
  void it('can tell safe from unsafe', () => {
    expectSafe('<p class="a &quot;">a &lt;b&gt; <a href="/x">c</a></p>');
    for (const bad of [
      '<p onclick="x">',
      '<script>',
      '<a href="javascript:x">',
      '<p>"</p>',
      '<p title="a"b">',
      'a < b',
    ])
      expect(() => expectSafe(bad), bad).to.throw();
  });

  for (const [name, value] of Object.entries({ wholeArticle, wholeAuthor, wholeDigest })) {
    void it(`escapes every vector in every string of ${name}`, () => {
      for (const vector of vectors) {
        const html = toHtml(poisoned(value, vector), { document: true, microdata: true });
        expectSafe(html);
        expect(html.length).to.be.greaterThan(1000);
      }
    });

    void it(`passes over every type in ${name} that it does not know`, () => {
      for (const type of ['<script>', 'constructor', '__proto__']) {
        for (const changed of retyped<Parameters<typeof toHtml>[0]>(value, type)) expectSafe(toHtml(changed));
      }
    });
  }

  void it('never lets anything through, whatever the article', () => {
    fc.assert(
      fc.property(anyArticle, fc.boolean(), fc.boolean(), (value, document, microdata) => {
        expectSafe(toHtml(value, { document, microdata }));
      }),
      { numRuns: 300 },
    );
  });

  void it('keeps the text itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = toHtml(article({ headline: text, body: [paragraph(text)] }));
        expect(decoded(html)).to.include(`<h1>${text}</h1>`).and.include(`<p>${text}</p>`);
      }),
    );
  });

  void it('keeps the words of a link and the caption of a picture whose address is unsafe', () => {
    const html = toHtml(author({ url: 'javascript:alert(1)', image: { url: 'data:,', credits: [], variants: [] } }));
    expect(html).to.equal('<section class="author"><h1>Nate Ostiller</h1>\n</section>\n');
  });

  void it('takes no element from the model, and no markup', () => {
    const forged = { type: 'text', value: 'a', tag: 'script', attributes: {}, children: ['alert(1)'], html: '<b>' };
    const html = toHtml(article({ body: [{ type: 'paragraph', children: [forged as never] }] }));
    expect(html).to.include('<p>a</p>');
    expectSafe(html);
  });

  void it('drops unsafe addresses in the printer too, whoever forgot to ask', () => {
    const link: Element = element('a', { href: 'javascript:alert(1)', title: '"<' }, ['<']);
    expect(printHtml([link], () => [])).to.equal('<a title="&quot;&lt;">&lt;</a>');
  });

  void it('keeps script data from ending its element', () => {
    const html = toHtml(article({ headline: '</script><!--<script>' }), { document: true });
    const data = SCRIPT.exec(html)?.[1] ?? '';
    expect((JSON.parse(data) as { headline: string }).headline).to.equal('</script><!--<script>');
  });
});
