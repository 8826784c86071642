import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { date } from '../../src/fields/date.ts';
import { DateString } from '../../src/schema/values.ts';
import { cleaned, holds } from '../facts.ts';

const read = cleaned(date);

/** Claims of every form, right and wrong, for the rules that hold for all of them. */
const claims = [
  '2026-10-18',
  '2026-10-18T09:30:00+03:00',
  '2026-10-18T09:30:00+25:00',
  '2026-10-18T09:30:00-14:75',
  '2026-02-30T09:30:00Z',
  'Sun, 18 Oct 2026 09:30:00 +0300',
  'Sun, 18 Oct 2026 09:30:00 +9900',
  '20261018T093000Z',
  '1577836800',
  '12.03.2020',
  'November 19, 2019',
];

describe('a date', () => {
  it('keeps the offset of its source', () => {
    holds(read, [
      ['2026-10-18T09:30:00+03:00', '2026-10-18T09:30:00+03:00'],
      ['2026-10-18T09:30:00-05:30', '2026-10-18T09:30:00-05:30'],
      ['2026-10-18T09:30:00Z', '2026-10-18T09:30:00Z'],
      ['2026-10-18t09:30:00z', '2026-10-18T09:30:00Z'],
    ]);
  });

  it('writes an offset with a colon, and its minutes', () => {
    holds(read, [
      ['2026-10-18T09:30:00+0000', '2026-10-18T09:30:00+00:00'],
      ['2026-10-18T09:30:00+0545', '2026-10-18T09:30:00+05:45'],
      ['2026-10-18T09:30:00+02', '2026-10-18T09:30:00+02:00'],
      ['2026-10-18 09:30:00 +0300', '2026-10-18T09:30:00+03:00'],
      ['2022-05-04T03:00:00 UTC', '2022-05-04T03:00:00Z'],
      ['2022-05-04T03:00:00 GMT', '2022-05-04T03:00:00Z'],
    ]);
  });

  it('stays local where the source states no zone', () => {
    holds(read, [
      ['2026-10-18T09:30:00', '2026-10-18T09:30:00'],
      ['2026-10-18 09:30:00', '2026-10-18T09:30:00'],
      ['2026-10-18 09:30', '2026-10-18T09:30:00'],
      ['20261018T093015', '2026-10-18T09:30:15'],
    ]);
  });

  it('stays a day where the source states no time', () => {
    holds(read, [
      ['2026-10-18', '2026-10-18'],
      ['2026-1-8', '2026-01-08'],
      ['20261018', '2026-10-18'],
      ['18 Oct 2026', '2026-10-18'],
      ['\n 2026-10-18 \t', '2026-10-18'],
    ]);
  });

  it('has seconds, and no fraction of one', () => {
    holds(read, [
      ['2026-10-18T09:30+02:00', '2026-10-18T09:30:00+02:00'],
      ['2026-10-18T09:30:15.123Z', '2026-10-18T09:30:15Z'],
      ['2026-10-18T09:30:15.123456+03:00', '2026-10-18T09:30:15+03:00'],
    ]);
  });

  it('may be written as in mail and RSS', () => {
    holds(read, [
      ['Tue, 19 Nov 2019 10:00:00 GMT', '2019-11-19T10:00:00Z'],
      ['Tue, 19 Nov 2019 10:00:21 EST', '2019-11-19T10:00:21-05:00'],
      ['Tue, 16 Jul 2019 10:00:21 PDT', '2019-07-16T10:00:21-07:00'],
      ['Tue, 19 Nov 2019 10:00:00 +0100', '2019-11-19T10:00:00+01:00'],
      ['19 Nov 2019 10:00 -0730', '2019-11-19T10:00:00-07:30'],
      ['Tuesday, 5 November 2019 10:00:00 Z', '2019-11-05T10:00:00Z'],
    ]);
  });

  it('may be seconds or milliseconds since 1970, as a number or as text', () => {
    holds(read, [
      [1_577_836_800, '2020-01-01T00:00:00Z'],
      [1_577_836_800_000, '2020-01-01T00:00:00Z'],
      ['1577836800', '2020-01-01T00:00:00Z'],
      ['1577836800000', '2020-01-01T00:00:00Z'],
    ]);
  });

  it('has the time that stands beside it in words', () => {
    holds(read, [
      ['18:04, 25 ноября 2026', '2026-11-25T18:04:00'],
      ['25 novembre 2026 à 11h04', '2026-11-25T11:04:00'],
      ['2026.11.25. 오후 6:04', '2026-11-25T18:04:00'],
      ['2026年11月25日 18時04分', '2026-11-25T18:04:00'],
      ['الأربعاء، 25 نوفمبر 2026 06:04 م', '2026-11-25T18:04:00'],
      ['November 25, 2026 at 12:04 a.m. ET', '2026-11-25T00:04:00'],
      ['12:30 PM UTC, November 25, 2026', '2026-11-25T12:30:00'],
      ['Середа, 25 листопада 2026, 18:04', '2026-11-25T18:04:00'],
      // A number that is no time of day.
      ['May 3, 2026 10 min read', '2026-05-03'],
      ['25 November 2026 3.5 million people', '2026-11-25'],
    ]);
  });

  it('has a year of two digits where a time tells that it is no version', () => {
    holds(read, [
      ['פורסם: 25.11.26, 18:04', '2026-11-25T18:04:00'],
      ['18:04 , 25.11.26', '2026-11-25T18:04:00'],
      ['version 1.2.26', undefined],
    ]);
  });

  it('is refused where no calendar has it', () => {
    holds(read, [
      ['2020-02-30', undefined],
      ['2021-02-29', undefined],
      ['2020-02-29', '2020-02-29'],
      ['2026-13-01', undefined],
      ['2026-00-10', undefined],
      ['2026-04-31T09:30:00Z', undefined],
      ['Thu, 31 Jun 2019 10:00:00 GMT', undefined],
      ['2026-10-18T25:00:00', undefined],
      ['2026-10-18T09:61:00', undefined],
      ['0000-00-00 00:00:00', undefined],
      ['0001-01-01T00:00:00Z', undefined],
    ]);
  });

  it('with points has the day first, and with slashes could be either', () => {
    expect(read('12.03.2020'), 'never the 3rd of December').not.to.equal('2020-12-03');
    holds(read, [
      ['12.03.2020', '2020-03-12'],
      ['30.02.2020', undefined],
      ['12/03/2020', undefined],
    ]);
  });

  it('loses a zone that the world has not, and not the article with it', () => {
    for (const claim of ['2026-10-18T09:30:00+25:00', '2026-10-18T09:30:00+03:75', '18 Oct 2026 09:30 +9900']) {
      const value = read(claim);
      if (value !== undefined) expect(DateString.safeParse(value).success, `${claim} became ${value}`).to.be.true;
    }
  });

  it('is never made of anything else', () => {
    const others = [
      '',
      ' ',
      'garbage',
      'today',
      '2 hours ago',
      '2020',
      '12',
      'T',
      '2026-10-18Tx',
      '2026-10-18T09:30:00EVIL',
    ];
    holds(read, [
      ...others.map((claim) => [claim, undefined] as const),
      ...[0, 12, -1, 1e300, NaN, Infinity, -Infinity].map((claim) => [claim, undefined] as const),
      ...[true, null, undefined, {}, [], ['2026-10-18'], 10n, new Date(0)].map((claim) => [claim, undefined] as const),
    ]);
  });

  it('passes the schema, whatever was claimed', () => {
    const piece = fc.constantFrom(
      '2026',
      '-',
      '02',
      '30',
      'T',
      ' ',
      '09',
      ':',
      '59',
      '+',
      '25',
      'Z',
      'Oct',
      ',',
      '.',
      'GMT',
    );
    const claim = fc.oneof(
      fc.constantFrom(...claims),
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      fc
        .tuple(fc.constantFrom(...claims), fc.nat(20), fc.constantFrom('', '0', '9', '-'))
        .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
      fc.anything(),
    );
    fc.assert(
      fc.property(claim, (any) => {
        const value = read(any);
        if (value !== undefined) expect(DateString.safeParse(value).success, value).to.be.true;
      }),
      { numRuns: 1000 },
    );
  });
});
