import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { url, urls } from '../../src/fields/url.ts';
import { safeUrl } from '../../src/text.ts';
import { addressIn } from '../../src/url.ts';
import { Url } from '../../src/schema/values.ts';
import { cleaned, holds } from '../facts.ts';

const read = cleaned(url);
const readAlone = cleaned(url, null);

/** Ways of writing an address that runs or shows something; a browser understands every one. */
const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '  javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001Fjavascript:alert(1)',
  '\t\u0001javascript:alert(1)',
  '\n\u0008\r\u0000 javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\r:alert(1)',
  'j\na\tv\rascript:alert(1)',
  'javascript\t:alert(1)',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://news.example/1',
  'file:///etc/passwd',
  'filesystem:https://news.example/1',
  'about:blank',
  'view-source:https://news.example/',
  'intent://scan/#Intent;end',
  'ftp://news.example/a',
];

/** The protocol that a browser would follow. */
function protocolOf(address: string): string {
  try {
    return new URL(address, 'https://base.example/').protocol;
  } catch {
    return 'none';
  }
}

describe('an address', () => {
  it('is resolved against the page', () => {
    holds(read, [
      ['https://other.example/a', 'https://other.example/a'],
      ['/a', 'https://news.example/a'],
      ['a', 'https://news.example/world/a'],
      ['../a', 'https://news.example/a'],
      ['?page=2', 'https://news.example/world/story?page=2'],
      ['#end', 'https://news.example/world/story#end'],
      ['//cdn.example/a', 'https://cdn.example/a'],
      [' /a\n', 'https://news.example/a'],
      ['HTTPS://Other.EXAMPLE/A', 'https://other.example/A'],
      ['https://news.example/a b', 'https://news.example/a%20b'],
    ]);
  });

  it('stays relative where the page has none', () => {
    holds(readAlone, [
      ['/a', '/a'],
      ['a/b.html', 'a/b.html'],
      ['?page=2', '?page=2'],
      ['//cdn.example/a', '//cdn.example/a'],
      ['https://other.example/a', 'https://other.example/a'],
      ['a.jpg?time=12:30', 'a.jpg?time=12:30'],
    ]);
  });

  it('is refused where its scheme is not of the web', () => {
    holds(
      read,
      [...unsafe, 'mailto:jane@news.example', 'tel:+123'].map((claim) => [claim, undefined] as const),
    );
    holds(
      readAlone,
      [...unsafe, 'mailto:jane@news.example', 'tel:+123'].map((claim) => [claim, undefined] as const),
    );
  });

  it('is refused where it is none', () => {
    const others = [
      '',
      ' ',
      '\n',
      'http://',
      'https://?',
      'http://[::1',
      'https://news.example:99999/',
      `/${'a'.repeat(9000)}`,
    ];
    holds(read, [
      ...others.map((claim) => [claim, undefined] as const),
      ...[0, 1, true, null, undefined, {}, [], ['/a'], new URL('https://a.example')].map(
        (claim) => [claim, undefined] as const,
      ),
    ]);
  });

  it('of a link may also be for mail and telephone, and nothing else', () => {
    holds(safeUrl, [
      ['mailto:jane@news.example', 'mailto:jane@news.example'],
      ['TEL:+123', 'TEL:+123'],
      ['#note', '#note'],
      ...unsafe.map((claim) => [claim, undefined] as const),
    ]);
  });

  it('holds no character that no text may hold', () => {
    for (const claim of ['/a\u0000b', '/a\u0001b', 'a\uD800b', '/\uDC00', 'https://news.example/\uD800\u0001']) {
      for (const value of [readAlone(claim), read(claim), addressIn(claim, undefined)])
        // eslint-disable-next-line no-control-regex -- these characters are the point
        expect(value ?? '', JSON.stringify(claim)).not.to.match(/[\u0000-\u001F]|\p{Surrogate}/u);
    }
  });

  it('is safe in a browser and passes the schema, whatever was claimed', () => {
    const control = fc.constantFrom(
      '\u0000',
      '\u0001',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u001F',
      '\u00A0',
      '\u2028',
      '\\',
      '/',
      ':',
      '&#58;',
    );
    const scheme = fc.constantFrom('javascript', 'JAVASCRIPT', 'vbscript', 'data', 'https', 'mailto', '');
    const claim = fc.oneof(
      fc
        .tuple(fc.array(control, { maxLength: 4 }), scheme, fc.array(control, { maxLength: 3 }), fc.string())
        .map(([before, name, after, rest]) => [...before, name, ...after, ':', rest].join('')),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(claim, fc.boolean(), (any, hasBase) => {
        const value = (hasBase ? read : readAlone)(any);
        const link = safeUrl(any);
        if (link !== undefined) expect(['http:', 'https:', 'mailto:', 'tel:', 'none']).to.include(protocolOf(link));
        if (value === undefined) return;
        expect(['http:', 'https:', 'none']).to.include(protocolOf(value));
        expect(Url.safeParse(value).success, JSON.stringify(value)).to.be.true;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a list of addresses', () => {
  it('has each once, may be one, and leaves out what is none', () => {
    holds(cleaned(urls), [
      ['/a', ['https://news.example/a']],
      [
        ['/a', '/a', 'https://news.example/a', '/b'],
        ['https://news.example/a', 'https://news.example/b'],
      ],
      [['javascript:alert(1)', null, 1, '/b'], ['https://news.example/b']],
      [['javascript:alert(1)'], undefined],
      [[], undefined],
      [{ url: '/a' }, undefined],
    ]);
  });
});
