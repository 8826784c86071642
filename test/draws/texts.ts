import * as fc from 'fast-check';
import { wellFormed } from '../../src/text.ts';
import { vectors } from '../render/hostile.ts';

/** Words of many scripts, with what each has that others have not: joiners, marks, both directions, no spaces. */
export const SCRIPTS = [
  'The bridge is closed',
  'Le pont est fermé : « rien à faire »',
  'Die Brücke ist „zu“, heißt es',
  'Міст закрито — об’їзд є',
  'Мост закрыт',
  'Η γέφυρα έκλεισε',
  'الجسر مغلق اليوم',
  'پل بسته شد؛ می‌گویند',
  'הגשר סגור „היום”',
  'पुल बंद है, क्षत्रिय',
  'সেতু বন্ধ',
  'பாலம் மூடப்பட்டது',
  'สะพานปิดวันนี้',
  '橋は今日から閉鎖される',
  '大桥今天关闭。',
  '다리가 오늘 닫힌다',
  'Cầu đóng cửa hôm nay',
  'የድልድዩ መዘጋት',
  'კარი დაკეტილია',
  'e\u0301 is é, ﬁ is fi, 👩‍👩‍👧 and 🇺🇦 are one',
] as const;

/** What breaks a syntax somewhere. */
const NASTY = [
  ...vectors,
  'constructor',
  'toString',
  '<b>bold</b> & <i>italics</i>',
  '&amp;lt; &nbsp; &#x27; &bogus;',
  'a < b > c',
  '# no heading',
  '1. no list',
  '*no* _emphasis_ `code` [no](link)',
  '| no | table |',
  '{"no":"json"}',
  'null',
  '0',
  'C:\\no\\escape \\u0041',
  'line\nline\r\nline\ttab',
  'a\u2028b\u2029c',
  'a\u00A0b\u00ADc\u200Bd\uFEFFe',
  '\u202Eright to left\u202C',
  ' space at both ends ',
  '\u0000\u0001\u001F\u007F\u0085\u009F',
  '😀'.repeat(3),
  'Title | Site',
  'By Ada Sample and Ben Placeholder',
  '2026-11-25',
  'https://bay.example/',
] as const;

/** Any text, nasty more often than not. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.constantFrom(...NASTY.map(wellFormed)),
  fc.string({ maxLength: 12 }).map(wellFormed),
  fc.string({ unit: 'binary', maxLength: 8 }).map(wellFormed),
);

/** Any text with something on it, and nothing at its ends. */
export const line: fc.Arbitrary<string> = text.map((each) => each.trim() || 'a');

/** Any address of a picture or a page, relative ones too. */
export const address: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://bay.example/story?a=1&b=2#c',
    'http://bay.example/%7Bx%7D/"><script>',
    '//bay.example/no-scheme',
    '/story',
    'story/1:2',
    '?page=2',
    'https://пример.example/шлях',
    'https://bay.example/a b',
  ),
);

/** Any address that a link may lead to. */
export const link: fc.Arbitrary<string> = fc.oneof(
  address,
  fc.constantFrom('mailto:ada@bay.example', 'tel:+4912345', '#part'),
);

/** Tags of languages. */
export const language: fc.Arbitrary<string> = fc.constantFrom(
  'en',
  'en-GB',
  'uk',
  'ar',
  'he',
  'zh-Hant-TW',
  'ja',
  'sr-Latn',
  'mul',
);

/** Moments, as far as sources tell them. */
export const day: fc.Arbitrary<string> = fc.oneof(
  fc
    .constantFrom(
      '2026-11-25',
      '2024-02-29',
      '0001-01-01',
      '9999-12-31T23:59:59Z',
      '2026-11-25T09:30:00',
      '2026-11-25T09:30:00+05:45',
      '2026-11-25T09:30:00.123Z',
      '2026-11-25T24:00:00Z',
    )
    .filter((each) => !each.includes('T24')),
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);
