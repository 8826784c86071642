import { expect } from 'chai';
import { decodeEntities } from '#decode-entities';
import { describe, it } from '#test';

// One test for both: what Node's table knows, the browser must know as well.
describe('character references', () => {
  it('are read, by name and by number, with their semicolon or without where HTML allows it', () => {
    expect(
      decodeEntities('A &amp; B &lt;i&gt; &quot;x&quot; &#8217; &#x2019; &eacute; &nbsp;| &copy 2026 &hellip;'),
    ).to.equal('A & B <i> "x" ’ ’ é \u00A0| © 2026 …');
  });

  it('are read once', () => {
    expect(decodeEntities('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;');
  });

  it('leave the rest of a text as it is', () => {
    for (const text of [
      '',
      'AT&T',
      'a & b',
      '&unknown; &;',
      '\nfirst line',
      '  spaces  ',
      '<p>x</p></textarea>y',
      'naïve 文字',
    ])
      expect(decodeEntities(text)).to.equal(text);
    expect(decodeEntities('\n</textarea><b>&amp;')).to.equal('\n</textarea><b>&');
  });
});
