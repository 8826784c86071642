import { expect } from 'chai';
import { describe, it } from '#test';
import { decode } from '../../src/input/decode.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean): number[] =>
  Array.from(text, (character) => character.charCodeAt(0)).flatMap((code) =>
    isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
  );

const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>`;

/** Decodes what stands in a page that declares a charset. */
function inPage(charset: string, body: readonly number[]): string {
  const start = meta(charset);
  return decode(Uint8Array.from([...utf8(start), ...body])).slice(start.length);
}

describe('bytes', () => {
  it('are what their byte order mark says, whatever the page says', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Київ “€”')]))).to.match(/^\uFEFF?Київ “€”$/u);
    expect(decode(Uint8Array.from([0xff, 0xfe, ...utf16('<p>Київ €</p>', true)]))).to.match(/^\uFEFF?<p>Київ €<\/p>$/u);
    expect(decode(Uint8Array.from([0xfe, 0xff, ...utf16('<p>Київ €</p>', false)]))).to.match(
      /^\uFEFF?<p>Київ €<\/p>$/u,
    );
    expect(
      decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(`${meta('windows-1251')}Київ`)]), 'windows-1252'),
    ).to.contain('Київ');
  });

  it('are what the transport says, before the page', () => {
    expect(decode(Uint8Array.from([...utf8(meta('koi8-u')), 0xca, 0xe8, 0xbf, 0xe2]), 'windows-1251')).to.contain(
      'Київ',
    );
    expect(decode(Uint8Array.from(utf8('Київ')), 'utf-8')).to.equal('Київ');
    expect(decode(Uint8Array.from(utf8('Київ')), 'klingon'), 'a transport that says nonsense').to.equal('Київ');
  });

  it('are UTF-8 where they are valid as such, wherever the page says so', () => {
    const late = `<html><head>${' '.repeat(3000)}<meta charset="utf-8"></head><body>Київ “€”`;
    expect(decode(Uint8Array.from(utf8(late)))).to.equal(late);
    expect(decode(Uint8Array.from(utf8(`${meta('iso-8859-1')}Київ “€”`)))).to.contain('Київ “€”');
    expect(decode(Uint8Array.from(utf8('Київ “€”')))).to.equal('Київ “€”');
  });

  it('are in the charset that the page declares', () => {
    expect(inPage('windows-1252', [0x93, 0x80, 0x94, 0x85, 0x92, 0x97])).to.equal('“€”…’—');
    expect(inPage('iso-8859-1', [0x93, 0x80, 0x94, 0xe9])).to.equal('“€”é');
    expect(inPage('windows-1251', [0xca, 0xe8, 0xbf, 0xe2, 0x93])).to.equal('Київ“');
    expect(inPage('koi8-u', [0xeb, 0xc9, 0xa7, 0xd7])).to.equal('Київ');
    expect(inPage('koi8-r', [0xed, 0xc9, 0xd2])).to.equal('Мир');
    expect(inPage('iso-8859-2', [0xb1, 0xe6, 0xea])).to.equal('ąćę');
    expect(inPage('windows-1250', [0xb9, 0x9c, 0x9f])).to.equal('ąśź');
    expect(inPage('shift_jis', [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea])).to.equal('日本語');
    expect(inPage('euc-jp', [0xc6, 0xfc, 0xcb, 0xdc])).to.equal('日本');
    expect(inPage('gb18030', [0xb1, 0xb1, 0xbe, 0xa9])).to.equal('北京');
    expect(inPage('gb2312', [0xb1, 0xb1, 0xbe, 0xa9])).to.equal('北京');
    expect(inPage('big5', [0xa5, 0x78, 0xc6, 0x57])).to.equal('台灣');
    expect(inPage('euc-kr', [0xbc, 0xad, 0xbf, 0xef])).to.equal('서울');
    expect(inPage('windows-1256', [0xe3, 0xd1, 0xcd, 0xc8, 0xc7])).to.equal('مرحبا');
    expect(inPage('windows-874', [0xe4, 0xb7, 0xc2, 0x85])).to.equal('ไทย…');
    expect(inPage('ibm866', [0x8c, 0xa8, 0xe0])).to.equal('Мир');
  });

  it('may declare it in other ways', () => {
    const kyiv = [0xca, 0xe8, 0xbf, 0xe2];
    for (const start of [
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      "<META content='text/html;charset=windows-1251' http-equiv='content-type'>",
      '<meta charset=windows-1251>',
      '<?xml version="1.0" encoding="windows-1251"?>',
      `${' '.repeat(4000)}<meta charset="windows-1251">`,
    ])
      expect(decode(Uint8Array.from([...utf8(start), ...kyiv])), start.trim()).to.contain('Київ');
  });

  it('are windows-1252 where nothing is declared, or nonsense', () => {
    expect(decode(Uint8Array.from([...utf8('Caf'), 0xe9, 0x20, 0x93, 0x80, 0x94]))).to.equal('Café “€”');
    expect(inPage('klingon', [0xe9, 0x80])).to.equal('é€');
    expect(inPage('x-user-defined"><p', [0x41]), 'a charset that is markup').to.contain('A');
  });

  it('that are not quite UTF-8 lose what is wrong and no more', () => {
    const text = decode(
      Uint8Array.from([...utf8('<html><head><meta charset="utf-8"></head><body>Київ '), 0xff, ...utf8(' Львів')]),
    );
    expect(text).to.contain('Київ').and.to.contain('Львів');
  });

  it('may be cut within a character', () => {
    const whole = utf8('<html><head><meta charset="utf-8"></head><body><p>The bridge opened on Monday in Київ');
    expect(decode(Uint8Array.from(whole.slice(0, -1)))).to.contain('Киї');
  });
});
