import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { collapse, countWords, folded, roughWords } from '../src/text.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’_-]*[\p{L}\p{M}\p{N}])?/gu;

/** What each function gives, said with patterns. */
const plain = {
  collapse: (text: string) => text.replace(/\s+/gu, ' ').trim(),
  countWords: (text: string) => text.match(WORD)?.length ?? 0,
  roughWords: (text: string) => text.match(/\S+/gu)?.length ?? 0,
  folded: (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
};

const texts = fc
  .array(
    fc.constantFrom(
      ..."ab ÄöüßΣσİıﬁé½ⅷй٣א ’'-_.,;\t\n".split(''),
      ...['\u0301', '\u00A0', '\u200B', '\uFEFF', '😀', '𝐀', '\uD800', '\uDC00'],
    ),
    { maxLength: 20 },
  )
  .map((characters) => characters.join(''));

describe('reading a text character by character', () => {
  it('gives what the patterns give', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(collapse(text)).to.equal(plain.collapse(text));
        expect(countWords(text)).to.equal(plain.countWords(text));
        expect(roughWords(text)).to.equal(plain.roughWords(text));
        expect(folded(text)).to.equal(plain.folded(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for a text that is read as a whole', () => {
    const long = 'Über die Brücke, '.repeat(500);
    expect(folded(long)).to.equal('uber die brucke '.repeat(500).trim());
    expect(countWords(long)).to.equal(1500);
  });

  it('counts the words of scripts without spaces', () => {
    expect(countWords('橋が開通した')).to.be.within(3, 5);
    expect(roughWords('橋が開通しました')).to.equal(3.2);
    expect(roughWords('สะพานเปิดแล้ว')).to.be.above(4);
  });
});
