import { describe, it } from '#test';
import { direction, language } from '../../src/fields/language.ts';
import { cleaned, holds } from '../facts.ts';

describe('a language', () => {
  it('is a canonical tag of BCP 47', () => {
    holds(cleaned(language), [
      ['en', 'en'],
      ['EN-us', 'en-US'],
      ['en_US', 'en-US'],
      [' de ', 'de'],
      ['zh_hant_tw', 'zh-Hant-TW'],
      ['iw', 'he'],
      ['uk', 'uk'],
      ['sr-latn', 'sr-Latn'],
    ]);
  });

  it('is refused where it is none', () => {
    const others = [
      '',
      'und',
      'x-default',
      'en-',
      'en.UTF-8',
      'en, de',
      'deutsch, german',
      'C',
      'e'.repeat(50),
      '日本語',
      1,
      true,
      null,
      undefined,
      {},
      [],
      ['en'],
    ];
    holds(
      cleaned(language),
      others.map((claim) => [claim, undefined] as const),
    );
  });

  it('is refused where it is the name of a language', () => {
    holds(
      cleaned(language),
      ['english', 'deutsch', 'German', 'Ukrainian'].map((claim) => [claim, undefined] as const),
    );
  });
});

describe('a direction', () => {
  it('is stated, or follows from the language and its script', () => {
    holds(cleaned(direction), [
      ['rtl', 'rtl'],
      ['LTR', 'ltr'],
      ['ar', 'rtl'],
      ['he-IL', 'rtl'],
      ['iw', 'rtl'],
      ['fa_IR', 'rtl'],
      ['ur', 'rtl'],
      ['ps', 'rtl'],
      ['yi', 'rtl'],
      ['ckb', 'rtl'],
      ['ku-Arab', 'rtl'],
      ['ar-Latn', 'ltr'],
      ['az-Arab', 'rtl'],
      ['en', 'ltr'],
      ['uk', 'ltr'],
      ['ja', 'ltr'],
      ['auto', undefined],
      ['', undefined],
      [null, undefined],
      [{}, undefined],
    ]);
  });
});
