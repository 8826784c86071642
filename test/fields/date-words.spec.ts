import { expect } from 'chai';
import { describe, it } from '#test';
import { daysIn } from '../../src/fields/date-words.ts';
import { withoutDays } from '../../src/fields/without-days.ts';
import { holds } from '../facts.ts';

const days = (text: string, language?: string): string[] =>
  daysIn(text, language).map(({ day, label }) => `${day.join('-')}${label ? ` ${label}` : ''}`);

describe('a day in a line', () => {
  it('is named in many languages and scripts', () => {
    const eighteenth = [
      '18 October 2025|October 18, 2025|18th of October 2025|Sat 18 Oct 2025|18-Oct-2025|18. Oktober 2025|Samstag, 18. Okt. 2025',
      '18 octobre 2025|18 de octubre de 2025|18 ottobre 2025|18 de outubro de 2025|18 oktober 2025|18. oktober 2025|18. lokakuuta 2025',
      '18 października 2025|18. října 2025|18. októbra 2025|18 жовтня 2025|18 октября 2025 г.|18 октомври 2025|18 octombrie 2025',
      '2025. október 18.|18 Οκτωβρίου 2025|18 Ekim 2025|18 Oktober 2025, 09.30 WIB|18 tháng 10, 2025|18 d’octubre de 2025',
      '2025 m. spalio 18 d.|2025. gada 18. oktobris|18. oktoober 2025|18. oktober 2025|18. октобар 2025.',
      '18 أكتوبر 2025|١٨ أكتوبر ٢٠٢٥|18 באוקטובר 2025|18 अक्टूबर 2025|१८ अक्टूबर २०२५|18 ตุลาคม 2568|2025年10月18日|2025년 10월 18일',
      '2025-10-18|2025/10/18|2025.10.18|18.10.2025|18. 10. 2025',
    ].flatMap((line) => line.split('|'));
    holds(
      (text: string) => days(text)[0]?.replace(/\b0(\d)/gu, '$1'),
      eighteenth.map((text) => [text, '2025-10-18'] as const),
    );
  });

  it('stands anywhere in a line, and need not be alone', () => {
    holds(days, [
      ['By Jane Doe | 18 October 2025 | 3 min read', ['2025-10-18']],
      ['Published 18 October 2025 · Updated 19 October 2025', ['2025-10-18 published', '2025-10-19 modified']],
      [
        'Veröffentlicht am 18. Oktober 2025, aktualisiert am 19. Oktober 2025',
        ['2025-10-18 published', '2025-10-19 modified'],
      ],
      ['Опубліковано 18 жовтня 2025', ['2025-10-18 published']],
      ['Mis à jour le 18 octobre 2025 à 10h', ['2025-10-18 modified']],
      ['更新 2025年10月18日', ['2025-10-18 modified']],
      ['آخر تحديث: 18 أكتوبر 2025', ['2025-10-18 modified']],
    ]);
  });

  it('with slashes is told by its numbers, or by the language of the page, or by nothing', () => {
    const told = [
      ['25/03/2020', undefined, '2020-03-25'],
      ['03/25/2020', undefined, '2020-03-25'],
      ['12/03/2020', 'de', '2020-03-12'],
      ['12/03/2020', 'en-GB', '2020-03-12'],
      ['12/03/2020', 'en-US', '2020-12-03'],
      ['12-03-2020', 'nl', '2020-03-12'],
    ] as const;
    for (const [text, language, day] of told)
      expect(days(text, language), `${text} in ${String(language)}`).to.deep.equal([day]);
    expect(days('12/03/2020')).to.deep.equal([]);
    expect(days('12/03/2020', 'en')).to.deep.equal([]);
  });

  it('is none without its year, and none in an address or a number', () => {
    for (const text of [
      '18 October',
      'October 18',
      '10:30',
      '2025',
      'Room 18, 2025 Main Street',
      '1.2.3',
      '+380 44 2025 10 18',
      'x'.repeat(5000),
    ])
      expect(days(text), text.slice(0, 40)).to.deep.equal([]);
  });

  it('is taken out with the words that lead to it', () => {
    const rest = (text: string): string =>
      withoutDays(text)
        .replace(/[\s|,·]+/gu, ' ')
        .trim();
    holds(rest, [
      ['By Jane Doe on Friday, October 18, 2025', 'By Jane Doe'],
      ['Von Anna Muster am Freitag, den 18. Oktober 2025', 'Von Anna Muster'],
      ['Updated January 8, 2026 Written by Jane Doe', 'Written by Jane Doe'],
      ['Oluşturulma Tarihi: Kasım 20, 2026', ''],
      ['Güncelleme Tarihi: 20 Kasım 2026', ''],
      ['Jane Doe', 'Jane Doe'],
    ]);
  });

  it('says what it is about in the words of many languages', () => {
    const labels = (text: string) => daysIn(text).map(({ label }) => label);
    holds(labels, [
      ['প্রকাশ: ২০ নভেম্বর ২০২৬', ['published']],
      ['Oluşturulma Tarihi: 20 Kasım 2026', ['published']],
      ['Paskelbta: 2026-11-20', ['published']],
      ['Објављено: 20.11.2026.', ['published']],
      ['بروزرسانی: ۲۹ آبان ۱۴۰۵', ['modified']],
      ['განახლდა: 20.11.2026', ['modified']],
    ]);
  });
});
