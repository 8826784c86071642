import { describe, it } from '#test';
import { count, label, lines, plain, yesOrNo } from '../../src/fields/plain.ts';
import { cleaned, holds } from '../facts.ts';

const others: readonly unknown[] = [null, undefined, true, {}, [], ['x'], { toString: 1 }, Symbol('x'), () => 'x'];
const refused = others.map((claim) => [claim, undefined] as const);

describe('a line of text', () => {
  it('is on one line, without what prints nothing', () => {
    holds(cleaned(plain(100)), [
      ['  Bridge\n\topens ', 'Bridge opens'],
      ['Bridge\u00A0opens', 'Bridge opens'],
      ['Bri\u00ADdge \u200Bopens\uFEFF', 'Bridge opens'],
      ['Bri\u0000dge\u0007 opens', 'Bridge opens'],
      ['Bridge \uD800 opens', 'Bridge \uFFFD opens'],
      ['Cafe\u0301', 'Caf\u00E9'],
      [2026, '2026'],
    ]);
  });

  it('keeps the joiners that words are spelt with', () => {
    holds(cleaned(plain(100)), [
      ['می\u200Cخواهم', 'می\u200Cخواهم'],
      ['👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
    ]);
  });

  it('is refused where it says nothing, or too much', () => {
    holds(cleaned(plain(10)), [
      ...refused,
      ...['', ' \n', '\u200B', 'undefined', 'null', 'None', 'N/A', 'NaN', '[object Object]', '-', '—'].map(
        (claim) => [claim, undefined] as const,
      ),
      ['12345678901', undefined],
      ['1234567890', '1234567890'],
    ]);
  });
});

describe('a label', () => {
  it('has few words, in any script', () => {
    holds(cleaned(label(3)), [
      ['War in Ukraine', 'War in Ukraine'],
      ['The war in Ukraine', undefined],
      ['ウクライナ', 'ウクライナ'],
      ['The bridge opened on Monday', undefined],
      ...refused,
    ]);
  });
});

describe('a list of lines', () => {
  it('is parted at commas, semicolons and bars, and has each once', () => {
    holds(cleaned(lines), [
      ['Ukraine, War; Russia | NATO', ['Ukraine', 'War', 'Russia', 'NATO']],
      ['Ukraine, ukraine, UKRAINE', ['Ukraine']],
      ['Ukraine,, ,null', ['Ukraine']],
      [
        ['Ukraine', 'Ukraine, again', 7, null, {}, ['x']],
        ['Ukraine', 'Ukraine, again', '7'],
      ],
      ['', undefined],
      [[], undefined],
      [[null], undefined],
      [{ 0: 'x', length: 1 }, undefined],
      [1, undefined],
    ]);
  });

  it('has an end', () => {
    holds(
      (size: number) => cleaned(lines)(Array.from({ length: size }, (_, i) => `Tag ${i}`))?.length,
      [
        [200, 200],
        [100_000, 200],
      ],
    );
  });
});

describe('a count', () => {
  it('is a whole number, also as text, and at least what it must be', () => {
    holds(cleaned(count(1)), [
      [7, 7],
      ['7', 7],
      [' 7 ', 7],
      [0, undefined],
      [-1, undefined],
      [1.5, undefined],
      ['1.5', undefined],
      ['seven', undefined],
      ['', undefined],
      [' ', undefined],
      [NaN, undefined],
      [Infinity, undefined],
      [2 ** 60, undefined],
      [7n, undefined],
      ...refused,
    ]);
    holds(cleaned(count(0)), [
      [0, 0],
      ['0', 0],
      [-0, 0],
    ]);
  });
});

describe('yes or no', () => {
  it('is read in every spelling that pages have', () => {
    const yes = [
      true,
      'true',
      'True',
      'TRUE',
      ' true ',
      'yes',
      '1',
      1,
      'http://schema.org/True',
      'https://schema.org/True',
    ];
    const no = [false, 'false', 'False', 'no', '0', 0, 'http://schema.org/False', 'https://schema.org/False'];
    const neither: readonly unknown[] = ['', 'maybe', null, undefined, {}, [], { toString: 1 }, Symbol('true'), 2, NaN];
    holds(cleaned(yesOrNo), [
      ...yes.map((claim) => [claim, true] as const),
      ...no.map((claim) => [claim, false] as const),
      ...neither.map((claim) => [claim, undefined] as const),
    ]);
  });
});
