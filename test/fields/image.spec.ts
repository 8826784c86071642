import { expect } from 'chai';
import { describe, it } from '#test';
import { image, isSamePicture, leadImage } from '../../src/fields/image.ts';
import type { Evidence, Image } from '../../src/model/index.ts';
import { Image as ImageSchema } from '../../src/schema/schemas.ts';
import { phrasingLine } from '../../src/phrasing.ts';
import { base, cleaned, holds } from '../facts.ts';

const read = cleaned(image);
const urlOf = (claim: unknown) => read(claim)?.url;
const sizeOf = (width: unknown, height: unknown) => {
  const { width: x, height: y } = read({ url: '/a.jpg', width, height }) ?? {};
  return [x, y];
};

describe('a picture', () => {
  it('is an address, or all that is known of it', () => {
    holds(read, [
      ['/a.jpg', { url: 'https://news.example/a.jpg', credits: [], variants: [] }],
      [
        { url: '/a.jpg', alt: ' A\nhouse ' },
        { url: 'https://news.example/a.jpg', alt: 'A house', credits: [], variants: [] },
      ],
      [
        { url: '/a.jpg', alt: '' },
        { url: 'https://news.example/a.jpg', alt: '', credits: [], variants: [] },
      ],
      [
        { url: '/a.jpg', license: '/by', copyrightNotice: ' © 2026 ' },
        {
          url: 'https://news.example/a.jpg',
          credits: [],
          copyrightNotice: '© 2026',
          license: 'https://news.example/by',
          variants: [],
        },
      ],
    ]);
  });

  it('is the first address where a program is told of several', () => {
    const renditions =
      '{"default":{"load":"default","w":"80","src":"//img.example/a.jpg?w=80"},"wide":{"src":"/b.jpg"}}';
    expect(urlOf(renditions)).to.equal('https://img.example/a.jpg?w=80');
  });

  it('tells how it was made, in one word, however the source writes that', () => {
    holds(
      (digitalSourceType: unknown) => read({ url: '/a.jpg', digitalSourceType })?.digitalSourceType,
      [
        ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
        ['https://schema.org/TrainedAlgorithmicMediaDigitalSource', 'trainedAlgorithmicMedia'],
        ['DigitalCaptureDigitalSource', 'digitalCapture'],
        ['digitalCapture', 'digitalCapture'],
        ['digsrctype:compositeSynthetic', 'compositeSynthetic'],
        ['made by a machine, we think', undefined],
        ['', undefined],
        [{}, undefined],
      ],
    );
  });

  it('is none without an address or words', () => {
    const others = [
      '',
      'javascript:alert(1)',
      'data:image/png;base64,AA',
      null,
      undefined,
      1,
      true,
      [],
      {},
      { url: null },
      { alt: 'A house' },
      { url: 'javascript:alert(1)' },
    ];
    holds(
      read,
      others.map((claim) => [claim, undefined] as const),
    );
    expect(read({ caption: 'A house (Reuters)' })).to.deep.equal({
      caption: [{ type: 'text', value: 'A house' }],
      creditLine: 'Reuters',
      credits: [{ name: 'Reuters', role: 'agency' }],
      variants: [],
    });
  });

  it('is no filler of a lazy loader', () => {
    holds(urlOf, [
      ['/img/spacer.gif', undefined],
      ['/img/blank.png?v=1', undefined],
      ['/assets/placeholder.svg', undefined],
      ['/img/lazyload.gif', undefined],
      ['/img/lazy-river.jpg', 'https://news.example/img/lazy-river.jpg'],
      [{ url: 'data:image/gif;base64,R0', srcset: '/a.jpg 2x' }, 'https://news.example/a.jpg'],
    ]);
  });

  it('has the renditions of its srcset, and is the largest of them where nothing is stated', () => {
    expect(read({ srcset: '/a-300.jpg 300w, /a-1200.jpg 1200w,/a-600.jpg 600w' })).to.deep.include({
      url: 'https://news.example/a-1200.jpg',
      variants: [
        { url: 'https://news.example/a-300.jpg', width: 300 },
        { url: 'https://news.example/a-1200.jpg', width: 1200 },
        { url: 'https://news.example/a-600.jpg', width: 600 },
      ],
    });
    holds(urlOf, [
      [{ srcset: '/a.jpg 1x, /b.jpg 2x' }, 'https://news.example/b.jpg'],
      [{ url: '/a.jpg', srcset: '/b.jpg 2x' }, 'https://news.example/a.jpg'],
      [
        { srcset: 'https://res.example/w_300,h_200/a.jpg 300w, https://res.example/w_600,h_400/a.jpg 600w' },
        'https://res.example/w_600,h_400/a.jpg',
      ],
      [{ srcset: 'javascript:alert(1) 2x, /a.jpg 1x' }, 'https://news.example/a.jpg'],
      [{ srcset: '' }, undefined],
      [{ srcset: ', ,' }, undefined],
      [{ srcset: ['/a.jpg'] }, undefined],
    ]);
  });

  it('passes the schema whatever its srcset says', () => {
    for (const size of [
      '-1x',
      '0x',
      '1e400x',
      'NaNx',
      '0w',
      '-5w',
      '1.5w',
      '99999999999999999999w',
      '1h',
      'x',
      '1x 2w',
      '300w 300w',
    ])
      expect(ImageSchema.safeParse(read({ url: '/a.jpg', srcset: `/b.jpg ${size}, /c.jpg 2x` })).success, size).to.be
        .true;
  });

  it('has a size in pixels, where both sides are told', () => {
    holds(
      ([width, height]: unknown[]) => sizeOf(width, height),
      [
        [
          [800, 600],
          [800, 600],
        ],
        [
          ['800', '600'],
          [800, 600],
        ],
        [
          ['800px', ' 600 PX '],
          [800, 600],
        ],
        [
          ['800.5', '600.0'],
          [800, 600],
        ],
        [
          [800, undefined],
          [undefined, undefined],
        ],
        [
          ['100%', 'auto'],
          [undefined, undefined],
        ],
        [
          [1, 1],
          [undefined, undefined],
        ],
        [
          [-800, 600],
          [undefined, undefined],
        ],
        [
          ['1e400', NaN],
          [undefined, undefined],
        ],
        [
          [{ value: 800 }, [600]],
          [undefined, undefined],
        ],
      ],
    );
  });

  it('has its caption and its credit apart, wherever the credit stood', () => {
    const words = ({ caption, creditLine }: Image) => [
      caption?.map((node) => ('value' in node ? node.value : node.type)).join(''),
      creditLine,
    ];
    const of = (claim: object) => words(read({ url: '/a.jpg', ...claim }) ?? { credits: [], variants: [] });
    holds(of, [
      [{ caption: 'A house (Jane Doe/Reuters)' }, ['A house', 'Jane Doe/Reuters']],
      [{ caption: 'A house', credit: 'Photo: Jane Doe' }, ['A house', 'Jane Doe']],
      [{ caption: 'A house (Reuters)', credit: 'Jane Doe/Reuters' }, ['A house', 'Jane Doe/Reuters']],
      [{ caption: '(Reuters)' }, [undefined, 'Reuters']],
      [{ caption: ' ', credit: ' ' }, [undefined, undefined]],
    ]);
  });
});

describe('two addresses', () => {
  it('may be of one picture in different sizes', () => {
    const same = ([a, b]: string[]) =>
      isSamePicture({ url: a, credits: [], variants: [] }, { url: b, credits: [], variants: [] });
    holds(same, [
      [['/x.jpg', '/x.jpg?w=300'], true],
      [['https://a.example/x-1024x683.jpg', 'https://cdn.example/x.webp'], true],
      [['/x@2x.jpg', '/x.jpg'], true],
      [['/w_300,h_200/x.jpg', '/x.jpg'], true],
      [['/x-scaled.jpg', '/x.jpg'], true],
      [['/1.jpg', '/2.jpg'], false],
      [['/2026-10-18.jpg', '/2025-10-18.jpg'], false],
      [['/DSC-1234.jpg', '/DSC-5678.jpg'], false],
      [['/image?id=1', '/image?id=2'], false],
      [['/a/', '/b/'], false],
    ]);
  });
});

describe('the lead image', () => {
  const evidence = (rule: string): Evidence => ({ rule, source: 'html', confidence: 0.5 });
  const nothing: Readonly<Record<string, Evidence[]>> = {};
  const claimed = (rule: string, claim: unknown) => ({
    value: read(claim) ?? { credits: [], variants: [] },
    evidence: evidence(rule),
  });

  it('takes its words from wherever they stand, and never those of another picture', () => {
    const { value, parts } = leadImage.merge?.([
      claimed('og', { url: '/bridge.jpg', width: 1200, height: 630 }),
      claimed('ld', { url: '/mayor.jpg', caption: 'The mayor (AFP)', alt: 'A man' }),
      claimed('figure', {
        url: '/bridge-800x420.jpg',
        alt: 'A bridge',
        caption: 'The bridge (Reuters)',
        width: 800,
        height: 420,
      }),
    ]) ?? { value: {}, parts: nothing };
    expect(value).to.deep.include({
      url: new URL('/bridge.jpg', base).href,
      width: 1200,
      height: 630,
      alt: 'A bridge',
      creditLine: 'Reuters',
      credits: [{ name: 'Reuters', role: 'agency' }],
    });
    expect(parts['/caption']?.[0]?.rule).to.equal('figure');
    expect(Object.keys(parts).sort()).to.deep.equal(['/alt', '/caption', '/creditLine']);
  });
});

describe('what stands where captions do', () => {
  it('is no caption where it is the credit once more', () => {
    const found = read({ url: '/a.jpg', caption: 'Example Press', credit: 'Example Press' });
    expect([found?.caption, found?.creditLine]).to.deep.equal([undefined, 'Example Press']);
    const parted = read({ url: '/a.jpg', caption: 'Ada Sample//', credit: 'Getty Images' });
    expect([parted?.caption, parted?.creditLine]).to.deep.equal([undefined, 'Ada Sample//Getty Images']);
    expect(parted?.credits.map(({ name, role }) => `${name}: ${role ?? ''}`)).to.deep.equal([
      'Ada Sample: photographer',
      'Getty Images: agency',
    ]);
  });

  it('is read without what is read out before it, and may be none', () => {
    const words = (caption: string): unknown[] => {
      const found = read({ url: '/a.jpg', caption });
      return [found?.caption === undefined ? undefined : phrasingLine(found.caption), found?.creditLine];
    };
    holds(words, [
      [
        'Image: The ferry has agreed a new time to leave the island',
        ['The ferry has agreed a new time to leave the island', undefined],
      ],
      ['Image: Ana Example', [undefined, 'Ana Example']],
      ['3of9Boats of all sizes lie at the pier', ['Boats of all sizes lie at the pier', undefined]],
      ['3 of 4 islanders stay', ['3 of 4 islanders stay', undefined]],
      ['Image copyright', [undefined, undefined]],
      ['Media playback is unsupported on your device', [undefined, undefined]],
      ["Playback isn't supported on this device", [undefined, undefined]],
      ['Your browser does not support the video tag.', [undefined, undefined]],
      ['Image via Getty Images', [undefined, 'Getty Images']],
      ['The Example / Ada Sample', [undefined, 'The Example / Ada Sample']],
      ['Ada Sample for THE EXAMPLE', [undefined, 'Ada Sample for THE EXAMPLE']],
      ['Ada Sample in the kitchen of the school', ['Ada Sample in the kitchen of the school', undefined]],
      ['Cycling is a way to see the island. Image:', ['Cycling is a way to see the island.', undefined]],
      ['Caption Boats lie at the pier', ['Boats lie at the pier', undefined]],
      ['Credit:', [undefined, undefined]],
      ['The mayor spoke via Zoom', ['The mayor spoke via Zoom', undefined]],
    ]);
  });
});
