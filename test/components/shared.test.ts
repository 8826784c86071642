import { expect, fixture, html } from '@open-wc/testing';
import { formatMoment } from '../../components/shared/clock.ts';
import { readMoment } from '../../components/shared/dates.ts';
import { languageOf } from '../../components/shared/language.ts';
import { localeFor, wordsFor } from '../../components/shared/locale.ts';
import { locales } from '../../components/shared/locales.ts';
import { minutesIn } from '../../components/shared/minutes.ts';
import { relativeMoment } from '../../components/shared/relative.ts';
import { scriptOf } from '../../components/shared/script.ts';
import { safeUrl } from '../../components/shared/urls.ts';
import { english, readWords } from '../../components/shared/words.ts';
import { UNSAFE } from './model.ts';

describe('addresses', () => {
  it('of other schemes are refused', () => {
    for (const url of UNSAFE) expect(safeUrl(url), url).to.be.undefined;
    for (const url of ['', ' ', undefined, null, 7 as never]) expect(safeUrl(url)).to.be.undefined;
  });

  it('of allowed schemes pass, in any case', () => {
    for (const url of [
      'https://a.example/',
      'HTTP://a.example',
      'mailto:a@b.example',
      'tel:+1',
      '//a.example',
      '?a=b:c',
    ])
      expect(safeUrl(url)).to.equal(url);
  });
});

describe('dates', () => {
  const format = (iso: string, locale = 'en') => formatMoment(readMoment(iso)!, locale);

  it('are read as far as they are told', () => {
    expect(readMoment('2023-10-18')?.kind).to.equal('day');
    expect(readMoment('2023-10-18T09:30')?.kind).to.equal('local');
    expect(readMoment('2023-10-18T09:30:00Z')?.kind).to.equal('instant');
    expect(readMoment('2023-10-18T09:30:00+03:00')?.time).to.equal(Date.UTC(2023, 9, 18, 6, 30));
    expect(readMoment('2023-10-18T09:30:00.123-0530')?.time).to.equal(Date.UTC(2023, 9, 18, 15));
  });

  it('that are none are refused', () => {
    for (const none of [
      '',
      'yesterday',
      '2023',
      '2023-02-30',
      '2023-13-01',
      '18.10.2023',
      '2023-10-18T99:00',
      undefined,
    ])
      expect(readMoment(none)).to.be.undefined;
  });

  it('that are days stay these days, wherever the reader is', () => {
    expect(format('2023-10-18')).to.equal('October 18, 2023');
    expect(format('2024-01-01', 'uk')).to.equal('1 січня 2024 р.');
    expect(format('2024-12-31', 'de')).to.equal('31. Dezember 2024');
  });

  it('that are local keep their clock and get no zone', () => {
    expect(format('2023-10-18T00:05:00')).to.equal('October 18, 2023 at 12:05 AM');
  });

  it('that are instants are shown by the clock of the reader, with its zone', () => {
    expect(format('2023-10-18T09:30:00+03:00')).to.match(/^October \d+, 2023 at \d+:\d\d [AP]M \S+/u);
  });

  it('may be relative, within a week', () => {
    const now = Date.UTC(2023, 9, 18, 12, 0, 30);
    const at = (iso: string) => relativeMoment(readMoment(iso)!, 'en', now);
    expect(at('2023-10-18T12:00:00Z')).to.equal('this minute');
    expect(at('2023-10-18T11:55:00Z')).to.equal('5 minutes ago');
    expect(at('2023-10-18T09:59:00Z')).to.equal('2 hours ago');
    expect(at('2023-10-14T12:00:00Z')).to.equal('4 days ago');
    expect(at('2023-10-01T12:00:00Z')).to.be.undefined;
    const today = new Date(now);
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, '0'));
    expect(at(day.join('-'))).to.equal('today');
    expect(at(`${day.join('-')}T01:00:00`)).to.equal('today');
  });
});

describe('language', () => {
  it('is that of the nearest attribute, also beyond shadow roots', async () => {
    const place = await fixture(
      html`<div lang="fr">
        <p><span></span></p>
      </div>`,
    );
    const host = place.querySelector('span')!;
    const inner = document.createElement('b');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('fr');
    place.querySelector('p')!.lang = 'de-AT';
    expect(languageOf(inner)).to.equal('de-AT');
  });

  it('is English where the attribute says nothing of use', () => {
    for (const tag of ['', 'not a language', '🙂', undefined]) expect(localeFor(tag).tag).to.equal('en');
    expect(localeFor('en_GB').tag).to.equal('en-GB');
    expect(localeFor('xx')).to.include({ tag: 'xx', wordsTag: 'en' });
  });

  it('tells the direction of a text', () => {
    for (const [language, dir] of [
      ['ar', 'rtl'],
      ['ckb', 'rtl'],
      ['he', 'rtl'],
      ['az-Arab', 'rtl'],
      ['uk', 'ltr'],
    ] as const) {
      expect(scriptOf({ language }).dir).to.equal(dir);
    }
    expect(scriptOf({ language: 'ar', direction: 'ltr' }).dir).to.equal('ltr');
    expect(scriptOf(null)).to.deep.equal({ lang: undefined, dir: undefined });
  });

  it('has a word for everything, with the same places for values', async () => {
    const places = (words: object) =>
      Object.fromEntries(
        Object.entries(words).map(([key, value]: [string, unknown]) => [
          key,
          String(value)
            .match(/\{\w+\}/gu)
            ?.sort(),
        ]),
      );
    for (const [tag, load] of Object.entries(locales)) {
      const { words } = await load!();
      expect(places(readWords(words)), tag).to.deep.equal(places(english));
      expect(words.split('\n'), tag).to.have.length(Object.keys(english).length);
      expect(readWords(words).minutes, tag).to.match(/^(?:short|long)$/u);
      expect(new Intl.Locale(tag).baseName).to.equal(tag);
    }
  });

  it('stays English where there are no words', async () => {
    await wordsFor('xx');
    expect(wordsFor('xx')).to.be.undefined;
    expect(localeFor('xx')).to.include({ tag: 'xx', wordsTag: 'en', words: english });
    expect(localeFor('xx').words).to.include({ byline: 'By {names}', retry: 'Try again' });
  });

  it('fetches words when they are first needed, and once', async () => {
    expect(localeFor('fr-CA')).to.include({ tag: 'fr-CA', wordsTag: 'en' });
    const first = wordsFor('fr-CA');
    const second = wordsFor('fr');
    await Promise.all([first, second]);
    expect(wordsFor('fr-CA')).to.be.undefined;
    expect(localeFor('fr-CA').words.readMore).to.equal('Lire la suite');
  });

  it('counts minutes by its own rules', async () => {
    for (const tag of ['ar', 'uk']) await wordsFor(tag);
    const read = (minutes: number, tag: string) => minutesIn(minutes, localeFor(tag));
    expect(read(1, 'en')).to.equal('1 min read');
    expect(read(0.4, 'en')).to.equal('1 min read');
    expect(read(2, 'ar')).to.equal('دقيقتان للقراءة');
    expect(read(3, 'ar')).to.equal('3 دقائق للقراءة');
    expect(read(5, 'uk')).to.equal('5 хв читання');
    expect(read(5, 'xx')).to.equal('5 min read');
    for (const none of [0, -1, NaN]) expect(read(none, 'en')).to.be.undefined;
  });
});
