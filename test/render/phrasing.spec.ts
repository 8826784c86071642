import { expect } from 'chai';
import { describe, it } from '#test';
import type { Phrasing } from '../../src/model/index.ts';
import { phrasingText, splitParagraphs } from '../../src/render/phrasing.ts';
import { everyPhrasing, words } from './sample.ts';

void describe('phrasingText', () => {
  void it('reads the text of every kind of phrasing', () => {
    expect(phrasingText(everyPhrasing)).to.equal(
      'text link\ncode emphasis strong delete underline mark “quote” subscript superscript слово',
    );
  });

  void it('gives the empty string for none', () => {
    expect(phrasingText([])).to.equal('');
  });

  void it('passes over kinds that it does not know, also those that every object has', () => {
    const strange = ['sparkle', 'constructor', '__proto__', 'toString'].map((type) => ({ type, children: words('x') }));
    expect(phrasingText(strange as unknown as Phrasing[])).to.equal('');
  });

  void it('reads what is nested a hundred thousand deep', () => {
    let nodes = words('deep');
    for (let depth = 0; depth < 100_000; depth++) nodes = [{ type: 'emphasis', children: nodes }];
    expect(phrasingText(nodes)).to.equal('deep');
  });
});

void describe('splitParagraphs', () => {
  const br: Phrasing = { type: 'break' };

  void it('splits at two breaks or more, and not at one', () => {
    const nodes = [...words('a'), br, ...words('b'), br, br, ...words('c'), br, br, br, ...words('d')];
    expect(splitParagraphs(nodes).map(phrasingText)).to.deep.equal(['a\nb', 'c', 'd']);
  });

  void it('gives no paragraph for nothing', () => {
    expect(splitParagraphs([])).to.deep.equal([]);
    expect(splitParagraphs([br, br])).to.deep.equal([]);
  });
});
