import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from '#test';
import { readJson } from '../../src/input/json.ts';
import { faultsIn } from '../../src/input/json-faults.ts';
import { holds } from '../facts.ts';

const value = (text: string) => readJson(text)?.value;

describe('JSON', () => {
  it('is read as it is where it is whole', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (any) => {
        const text = JSON.stringify(any);
        fc.pre(!text.includes('__proto__'));
        expect(readJson(text)).to.deep.equal({ value: JSON.parse(text) as unknown, mended: false });
      }),
    );
  });

  it('is mended where a script of a real page broke it', () => {
    holds(value, [
      ['{"a":"b\nc"}', { a: 'b c' }],
      ['{"a":"b\tc"}', { a: 'b c' }],
      ['{"a":1,}', { a: 1 }],
      ['[1,2,]', [1, 2]],
      ['{"a":"a Biden de "incapacitado"","b":1}', { a: 'a Biden de "incapacitado"', b: 1 }],
      ["{'a':'b'}", { a: 'b' }],
      ['{"a":1};', { a: 1 }],
      ['{"a":1} ;;\n', { a: 1 }],
      ['{"@author": Daniel Czyżewski,"b":1}', { '@author': 'Daniel Czyżewski', b: 1 }],
      ['{"a":"b"\n"c":1}', { a: 'b', c: 1 }],
      ['{"a":[1,2}', { a: [1, 2] }],
      ['{"a":"b', { a: 'b' }],
      ['{"a":undefined}', { a: null }],
    ]);
    for (const text of ['{"a":1,}', "{'a':1}", '{"a":1};']) expect(readJson(text)?.mended, text).to.be.true;
  });

  it('may hold comments', () => {
    holds(value, [
      ['/* one */{"a":1}', { a: 1 }],
      ['{"a":1 /* one */}', { a: 1 }],
      ['// one\n{"a":1}', { a: 1 }],
      ['{"a":1, // one\n"b":2}', { a: 1, b: 2 }],
      ['{"a":"http://news.example/"}', { a: 'http://news.example/' }],
    ]);
  });

  it('may be wrapped', () => {
    holds(value, [
      ['\uFEFF{"a":1}', { a: 1 }],
      ['<![CDATA[{"a":1}]]>', { a: 1 }],
      ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
      ['/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
      ['<!-- {"a":1} -->', { a: 1 }],
    ]);
  });

  it('may stand twice, or in brackets twice', () => {
    for (const text of ['{"a":1}{"b":2}', '{"a":1}\n{"b":2}', '{{"a":1}}'])
      expect(JSON.stringify(value(text) ?? ''), text).to.contain('"a":1');
  });

  it('is none where there is none', () => {
    holds(value, [
      ['', undefined],
      [' \n', undefined],
    ]);
  });

  it('has no key that would reach a prototype', () => {
    for (const text of [
      '{"__proto__":{"x":1},"a":1}',
      "{'__proto__':{'x':1},'a':1}",
      '{"a":{"__proto__":{"x":1}},}',
      '[{"\\u005f_proto__":1}]',
    ]) {
      expect(JSON.stringify(value(text)), text).not.to.contain('__proto__');
      expect(Object.hasOwn(Object(value(text)) as object, '__proto__')).to.be.false;
    }
    expect('x' in {}).to.be.false;
  });

  it('may be as deep or as broken as it likes', () => {
    for (const text of [
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      '"'.repeat(9999),
      '\\'.repeat(9999),
      "{'".repeat(9999),
    ])
      expect(() => readJson(text), text.slice(0, 5)).not.to.throw();
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('{', '}', '[', ']', '"', "'", ':', ',', '\\', '//', '/*', '\n', ';', 'a', '1', '-->'),
          { maxLength: 60 },
        ),
        (pieces) => {
          expect(() => readJson(pieces.join(''))).not.to.throw();
        },
      ),
    );
  });

  it('is not mended where that would take time that grows with the square of its length', () => {
    const story = `"text":"${'The mayor said it would rain. '.repeat(10_000)}"`;
    expect(value(`{${story},"by":"a "b" c",}`)).to.include({ by: 'a "b" c' });
    expect(value(`{${story},"by":"${'a "b" '.repeat(10_000)}"}`)).to.equal(undefined);
    expect(value('{"a":1}\n'.repeat(50_000))).to.have.length(50_000);
  });

  it('has a fault at each place that has to be mended', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.constantFrom('b c', "it's", 'd: e') })), (whole) => {
        expect(faultsIn(JSON.stringify(whole, null, 1))).to.equal(0);
      }),
    );
    const broken = ['"a "b" ', '{"b":1,},', '{"b":1} ', '"', '" ', '"a\n', '"a":"b,\n', "'a'b", '1. ', 'true ', '"a"+'];
    for (const piece of broken) expect(faultsIn(`[${piece.repeat(1000)}`), piece).to.be.within(998, 3000);
  });

  it('has comments to the ends of lines, but not within texts', () => {
    expect(value('{"a":"b // c", // d\n"e":2 // f\n}')).to.deep.equal({ a: 'b // c', e: 2 });
    expect(value(`{"a":1${' // b'.repeat(50_000)}\n}`)).to.deep.equal({ a: 1 });
  });
});
