import { expect } from 'chai';
import { describe, it } from '#test';
import { relativeDate } from '../../src/fields/relative-date.ts';
import { ParseError, parseArticle } from '../../src/index.ts';
import { holds } from '../facts.ts';

const now = Date.parse('2026-11-02T12:00:30Z');

describe('a date told from the moment of reading', () => {
  it('is an instant for hours and minutes, and a day for days, in many languages', () => {
    holds(
      (text: string) => relativeDate(text, now),
      [
        ['2 hours ago', '2026-11-02T10:00:00Z'],
        ['1 hour ago', '2026-11-02T11:00:00Z'],
        ['35 minutes ago', '2026-11-02T11:25:00Z'],
        ['3 days ago', '2026-10-30'],
        ['yesterday', '2026-11-01'],
        ['Today', '2026-11-02'],
        ['vor 2 Stunden', '2026-11-02T10:00:00Z'],
        ['gestern', '2026-11-01'],
        ['il y a 5 heures', '2026-11-02T07:00:00Z'],
        ['hace 3 días', '2026-10-30'],
        ['5 годин тому', '2026-11-02T07:00:00Z'],
        ['2 години тому', '2026-11-02T10:00:00Z'],
        ['вчера', '2026-11-01'],
        ['3 時間前', '2026-11-02T09:00:00Z'],
        ['2 小时前', '2026-11-02T10:00:00Z'],
        ['3시간 전', '2026-11-02T09:00:00Z'],
        ['قبل ٣ أيام', '2026-10-30'],
        ['hours ago', undefined],
        ['999 hours ago', undefined],
        ['2 cats ago', undefined],
        ['a'.repeat(100), undefined],
      ],
    );
  });

  it('is read only where the caller tells the moment', () => {
    const text = 'The library will stay open until midnight, the council decided after a long debate on Tuesday. ';
    const page = `<h1>Library stays open</h1><div>By Jane Doe</div><div>2 hours ago</div><p>${text.repeat(4)}</p>`;
    expect(parseArticle(page).publishedAt).to.equal(undefined);
    expect(parseArticle(page, { now: '2026-11-02T12:00:30Z' }).publishedAt).to.equal('2026-11-02T10:00:00Z');
    expect(parseArticle(page, { now: new Date(now) }).publishedAt).to.equal('2026-11-02T10:00:00Z');
    for (const wrong of ['noon', '12/03/2026', new Date(NaN), 7 as unknown as string])
      expect(() => parseArticle(page, { now: wrong }), String(wrong)).to.throw(ParseError, 'The option now');
  });
});
