import { expect } from 'chai';
import { describe, it } from '#test';
import { ARTICLE_FIELDS as FIELDS } from '../../src/fields/article.ts';
import { publisher } from '../../src/fields/publisher.ts';
import { phrasing } from '../../src/fields/phrasing.ts';
import { cleaned, holds } from '../facts.ts';

describe('a dateline', () => {
  it('is a place in capitals, or with an agency, before a dash', () => {
    holds(cleaned(FIELDS.dateline.clean), [
      ['KYIV — The mayor', { raw: 'KYIV', place: 'KYIV' }],
      ['LONDON -- The mayor', { raw: 'LONDON', place: 'LONDON' }],
      ['WASHINGTON (Reuters) - The mayor', { raw: 'WASHINGTON (Reuters)', place: 'WASHINGTON', source: 'Reuters' }],
      ['ST. LOUIS, MO (KTVI) – The mayor', { raw: 'ST. LOUIS, MO (KTVI)', place: 'ST. LOUIS, MO', source: 'KTVI' }],
      ['KYIV, Ukraine (AP) — The mayor', { raw: 'KYIV, Ukraine (AP)', place: 'KYIV, Ukraine', source: 'AP' }],
      [
        'NEW YORK, Oct 18 (Reuters) - The mayor',
        { raw: 'NEW YORK, Oct 18 (Reuters)', place: 'NEW YORK', source: 'Reuters' },
      ],
      ['Kyiv (dpa) - Die Brücke', { raw: 'Kyiv (dpa)', place: 'Kyiv', source: 'dpa' }],
      ['КИЇВ — Мер', { raw: 'КИЇВ', place: 'КИЇВ' }],
      ['SÃO PAULO (AP) — O prefeito', { raw: 'SÃO PAULO (AP)', place: 'SÃO PAULO', source: 'AP' }],
    ]);
  });

  it('is none in other beginnings of a text', () => {
    const others = [
      'A man - the mayor - came',
      'Kyiv - The mayor',
      'COVID-19 - what we know',
      'The mayor said (on Monday) that',
      'PARIS: The mayor',
      '',
      ' — ',
      1,
      null,
      {},
      [],
    ];
    holds(
      cleaned(FIELDS.dateline.clean),
      others.map((claim) => [claim, undefined] as const),
    );
  });
});

describe('who may read it', () => {
  it('is told in many spellings', () => {
    holds(cleaned(FIELDS.access.clean), [
      [{ free: true }, { free: true }],
      [{ free: 'False' }, { free: false }],
      [{ free: 'http://schema.org/True' }, { free: true }],
      [{ free: '' }, undefined],
      [{ tier: 'metered' }, { tier: 'metered' }],
      [{ tier: 'vip' }, undefined],
      [
        { free: false, selectors: '.paywall, .more' },
        { free: false, selectors: ['.paywall', '.more'] },
      ],
      [
        { free: false, bodyTruncated: true },
        { free: false, bodyTruncated: true },
      ],
      [{ free: { toString: 1 } }, undefined],
      [{}, undefined],
      [null, undefined],
      ['free', undefined],
    ]);
  });
});

describe('minutes of reading', () => {
  it('are a number, text, or a duration', () => {
    holds(cleaned(FIELDS.readingTimeMinutes.clean), [
      [7, 7],
      ['7', 7],
      ['PT7M9S', 7],
      ['PT0H4M13S', 4],
      ['PT1H30M', 90],
      ['PT30S', 1],
      ['pt5m', 5],
      [0, undefined],
      [-1, undefined],
      [1.5, undefined],
      ['PT', undefined],
      ['P1Y', undefined],
      ['seven', undefined],
      ['PT999999999999999999999H', undefined],
      [null, undefined],
      [{}, undefined],
    ]);
  });
});

describe('breadcrumbs', () => {
  it('are names with addresses, where they have any', () => {
    holds(cleaned(FIELDS.breadcrumbs.clean), [
      [
        [
          { name: 'Home', url: '/' },
          { name: ' World ' },
          { name: '' },
          { url: '/x' },
          null,
          1,
          { name: 'Kyiv', url: 'javascript:alert(1)' },
        ],
        [{ name: 'Home', url: 'https://news.example/' }, { name: 'World' }, { name: 'Kyiv' }],
      ],
      [[], undefined],
      [{ name: 'Home' }, undefined],
    ]);
    expect(cleaned(FIELDS.breadcrumbs.clean)(Array.from({ length: 10_000 }, () => ({ name: 'Home' })))).to.have.length(
      20,
    );
  });
});

describe('other records of an article', () => {
  it('leave out what is refused', () => {
    holds(cleaned(FIELDS.translations.clean), [
      [
        [{ language: 'uk_UA', url: '/uk' }, { language: 'x', url: '/x' }, { language: 'de', url: 'data:,' }, null],
        [{ language: 'uk-UA', url: 'https://news.example/uk' }],
      ],
      [[{ language: 'de' }], undefined],
      ['de', undefined],
    ]);
    holds(cleaned(FIELDS.alternateUrls.clean), [
      [{ amp: '/amp', short: 'javascript:alert(1)' }, { amp: 'https://news.example/amp' }],
      [{ amp: null }, undefined],
      [null, undefined],
    ]);
    holds(cleaned(FIELDS.identifiers.clean), [
      [
        { ghost: '5f', uuid: null, number: 7 },
        { ghost: '5f', number: '7' },
      ],
      [{}, undefined],
    ]);
    holds(cleaned(FIELDS.genre.clean), [
      ['opinion', 'opinion'],
      ['Opinion', undefined],
      ['sports', undefined],
      [{}, undefined],
    ]);
    holds(cleaned(FIELDS.alternativeHeadlines.clean), [
      [
        ['Bridge  opens', '', null, 7],
        ['Bridge opens', '7'],
      ],
      [[''], undefined],
      ['Bridge opens', undefined],
    ]);
  });
});

describe('a publisher', () => {
  it('is a name, with what else is known', () => {
    holds(cleaned(publisher), [
      ['Example News', { name: 'Example News', sameAs: [] }],
      [
        { name: 'Example News', url: '/', logo: '/logo.png', sameAs: 'https://x.com/example' },
        {
          name: 'Example News',
          url: 'https://news.example/',
          logo: { url: 'https://news.example/logo.png', credits: [], variants: [] },
          sameAs: ['https://x.com/example'],
        },
      ],
      [
        { name: 'Example News', url: 'javascript:alert(1)', logo: null, sameAs: {} },
        { name: 'Example News', sameAs: [] },
      ],
      [{ url: '/' }, undefined],
      ['', undefined],
      [null, undefined],
      [[], undefined],
    ]);
  });
});

describe('text with its marks', () => {
  it('may be plain, its blank lines become breaks', () => {
    holds(cleaned(phrasing), [
      [
        'Bridge\nopens.\n\n\nRain.',
        [
          { type: 'text', value: 'Bridge opens.' },
          { type: 'break' },
          { type: 'break' },
          { type: 'text', value: 'Rain.' },
        ],
      ],
      [' \n\n ', undefined],
      ['', undefined],
      [7, undefined],
      [null, undefined],
      [{}, undefined],
    ]);
  });

  it('is what our own readers made, and no other list', () => {
    const nodes = [
      { type: 'strong', children: [{ type: 'text', value: 'Bridge' }] },
      { type: 'text', value: ' opens' },
    ];
    expect(cleaned(phrasing)(nodes)).to.deep.equal(nodes);
    for (const claim of [
      [null],
      [1],
      ['x'],
      [[]],
      [{ type: 'text' }],
      [{ type: 'text', value: 1 }],
      [{ type: 'strong', children: 1 }],
      [{ type: 'marquee', children: nodes }],
      [{ type: 'link', url: 'javascript:alert(1)', children: nodes }],
    ])
      expect(JSON.stringify(cleaned(phrasing)(claim) ?? []), JSON.stringify(claim)).not.to.match(
        /null|marquee|javascript|"value":1|^\["/u,
      );
  });
});

describe('a section', () => {
  it('is a name, and the first of several within each other', () => {
    holds(cleaned(FIELDS.section.clean), [
      ['/columnists/', 'columnists'],
      ['Harbours, Harbours and Piers, Harbours and Piers', 'Harbours'],
      ['港湾ニュース, ニュース', '港湾ニュース'],
      ['Marketing, Sales, Tools, Teams', 'Marketing'],
      ['Food, Drink', 'Food, Drink'],
      ['tags', undefined],
    ]);
  });
});

describe('the name of a publisher', () => {
  it('is no address, no handle, and no system that blogs are written with', () => {
    holds(
      (claim: unknown) => cleaned(publisher)(claim)?.name,
      [
        ['@harbourpost', 'harbourpost'],
        ['https://www.harbourpost.example', undefined],
        ['Blogger', undefined],
        ['The Harbour Post', 'The Harbour Post'],
      ],
    );
  });
});

describe('tags', () => {
  it('are taken apart where all were written as one', () => {
    holds(cleaned(FIELDS.tags.clean), [
      [['Parks, Biking, Bike Routes'], ['Parks', 'Biking', 'Bike Routes']],
      [['Food, Drink'], ['Food, Drink']],
      [
        ['Parks', 'Biking, by night, in town'],
        ['Parks', 'Biking, by night, in town'],
      ],
    ]);
  });
});
