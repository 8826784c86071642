import { expect } from 'chai';
import * as fc from 'fast-check';
import { ParseError } from '#standfirst';
import { describe, it } from '#test';
import { open } from '../../src/input/open.ts';
import { holds } from '../facts.ts';

/** What an input turned out to be, or the code of its refusal. */
function kindOf(input: unknown): string {
  try {
    return open(input).kind;
  } catch (error) {
    if (error instanceof ParseError) return error.code;
    throw error;
  }
}

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

/** The first bytes of files that are not text. */
const files: Record<string, readonly number[]> = {
  PNG: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0],
  JPEG: [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1],
  GIF: [...bytes('GIF89a'), 1, 0, 1, 0, 0, 0],
  WebP: [...bytes('RIFF'), 36, 0, 0, 0, ...bytes('WEBPVP8 ')],
  PDF: [...bytes('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 10],
  ZIP: [0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0],
  gzip: [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab, 0x56, 0x4a, 0x54],
  Zstandard: [0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2],
  ELF: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0],
  WebAssembly: [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  MP4: [0, 0, 0, 0x18, ...bytes('ftypmp42'), 0, 0, 0, 0],
  MP3: [...bytes('ID3'), 3, 0, 0, 0, 0, 0, 0],
  WOFF: [...bytes('wOF2'), 0, 1, 0, 0, 0, 0],
};

describe('an input', () => {
  it('is HTML, JSON or text by what it holds', () => {
    holds(kindOf, [
      ['<p>Bridge opens.</p>', 'html'],
      ['<!DOCTYPE html>', 'html'],
      ['<html><body><p>Bri', 'html'],
      ['\uFEFF <p>Bridge opens.', 'html'],
      ['<?xml version="1.0"?><!DOCTYPE html><html><body>x', 'html'],
      ['Bridge opens.\n<br>Rain.', 'html'],
      ['{"title":"Bridge opens"}', 'json'],
      ['\uFEFF[1]', 'json'],
      ['{"html":"<p>x</p>"}', 'json'],
      [{ title: 'Bridge opens' }, 'json'],
      [[], 'json'],
      ['Bridge opens', 'text'],
      ['a < b and c > d', 'text'],
      ['Tom & Jerry <3', 'text'],
      ['null', 'text'],
      ['42', 'text'],
      ['true', 'text'],
    ]);
  });

  it('may be text that begins with a bracket', () => {
    holds(kindOf, [
      ['[UPDATED] Bridge opens after nine years\n\nThe bridge opened on Monday.', 'text'],
      ['[Video] Bridge opens', 'text'],
      ['{Opinion} Bridge opens', 'text'],
    ]);
  });

  it('is refused where it is empty', () => {
    holds(
      kindOf,
      [
        '',
        ' ',
        '\n\t\r ',
        '\uFEFF',
        '\uFEFF\n',
        '\u00A0',
        new Uint8Array(),
        new ArrayBuffer(0),
        Uint8Array.of(0xef, 0xbb, 0xbf),
        Uint8Array.of(0xff, 0xfe),
      ].map((input) => [input, 'empty-input'] as const),
    );
  });

  it('is refused where it is of no type that holds news', () => {
    holds(
      kindOf,
      [null, undefined, 0, 42, NaN, true, false, 42n, Symbol('x'), () => '<p>', class {}].map(
        (input) => [input, 'unsupported-input'] as const,
      ),
    );
  });

  it('is refused where it is a file of another kind, as bytes', () => {
    for (const [name, file] of Object.entries(files)) {
      const array = Uint8Array.from(file);
      expect(kindOf(array), name).to.equal('binary-input');
      expect(kindOf(array.buffer), name).to.equal('binary-input');
      expect(kindOf(new DataView(array.buffer)), name).to.equal('binary-input');
    }
  });

  it('is refused where it is such a file that somebody read as text', () => {
    const signed = ['PNG', 'JPEG', 'GIF', 'WebP', 'PDF', 'ZIP', 'gzip', 'Zstandard', 'ELF', 'WebAssembly'];
    for (const name of signed)
      expect(kindOf(String.fromCharCode(...(files[name] ?? []))), `${name} in Latin-1`).to.equal('binary-input');
    for (const name of ['PNG', 'JPEG', 'PDF', 'gzip']) {
      const text = new TextDecoder().decode(Uint8Array.from(files[name] ?? []));
      expect(kindOf(text), `${name} in UTF-8`).to.equal('binary-input');
    }
  });

  it('that is XML and no page is told as such', () => {
    for (const text of [
      '<?xml version="1.0"?><rss><channel/></rss>',
      '<rss version="2.0">',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<urlset>',
    ]) {
      expect(kindOf(text), text).to.equal('xml');
    }
  });

  it('that begins like JSON and is none says so', () => {
    expect(kindOf('{"title": "Bridge", }}}} :::')).to.equal('broken-json');
    expect(() => open('{"title": "Bridge", }}}} :::')).to.throw(/begins like JSON/u);
  });

  it('is seen through the comments that it begins with, however many', () => {
    expect(open('// a\n \n/* {"b" */ // c\n{"d":1}')).to.include({ kind: 'json' });
    for (const comment of ['/* a */', '// a\n', '//', '/*', '// a\n \n'])
      expect(open(`${comment.repeat(50_000)}<p>a`).kind, comment).to.equal('html');
  });

  it('that looks like a node and is none is no page', () => {
    for (const input of [
      { nodeType: 1, firstChild: null },
      { nodeType: 9 },
      { nodeType: '1', firstChild: {}, nodeName: 7 },
    ])
      expect(['json', 'unsupported-input', 'html']).to.include(kindOf(input));
  });

  it('ends in something or a refusal, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (any) => void kindOf(any)));
    const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);
    expect(kindOf(noise)).to.equal('binary-input');
    expect(kindOf(new Uint8Array(1000))).to.equal('binary-input');
  });

  it('may be cut anywhere', () => {
    const whole =
      '<!doctype html><html><head><title>Bridge</title><script>if (a < b) "</p>"</script></head><body class="a b"><p>Bridge <b>opens</b> &amp; closes</p><!-- x --></body></html>';
    for (let end = 1; end <= whole.length; end++)
      expect(['html', 'text', 'unknown-format']).to.include(kindOf(whole.slice(0, end)));
  });
});
