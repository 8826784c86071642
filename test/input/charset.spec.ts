import { expect } from 'chai';
import { parseArticle } from '#standfirst';
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

/** A line in each charset and its bytes, as another implementation writes them (Python's codecs). */
const LINES: readonly (readonly [charset: string, text: string, hex: string])[] = [
  ['windows-1250', 'Žluťoučký kůň – „ano“ €', '8e6c759d6f75e86bfd206bf9f220962084616e6f932080'],
  ['windows-1251', 'Київ: «Є сигнал» – Ґ €', 'cae8bfe23a20abaa20f1e8e3ede0ebbb209620a52088'],
  ['windows-1252', 'Café “naïve” – €5…', '436166e920936e61ef766594209620803585'],
  ['windows-1253', 'Ελλάδα: “ναι” €', 'c5ebebdce4e13a2093ede1e9942080'],
  ['windows-1254', 'İstanbul’da ışık ğüş €', 'dd7374616e62756c92646120fdfefd6b20f0fcfe2080'],
  ['windows-1255', 'שלום עולם – ₪', 'f9ece5ed20f2e5eced209620a4'],
  ['windows-1256', 'مرحبا بالعالم، €', 'e3d1cdc8c720c8c7e1dac7e1e3a12080'],
  ['windows-1257', 'Rīgā šķērsoja – €', '52ee67e220f0ede772736f6a6120962080'],
  ['windows-1258', 'Việt Nam ₫', '5669eaf274204e616d20fe'],
  ['koi8-u', 'Її Ґанок є', 'b7a720bdc1cecfcb20a4'],
  ['koi8-r', 'Мир и ёлка', 'edc9d220c920a3cccbc1'],
  ['iso-8859-2', 'Łódź, część', 'a3f364bc2c20637aeab6e6'],
  ['iso-8859-5', 'Мир', 'bcd8e0'],
  ['iso-8859-7', 'Αθήνα', 'c1e8deede1'],
  ['iso-8859-15', 'œuvre à 5 €', 'bd7576726520e0203520a4'],
  ['shift_jis', '東京の天気：晴れ①', '938c8b9e82cc93568b43814690b082ea8740'],
  ['euc-jp', '東京の天気', 'c5ecb5fea4cec5b7b5a4'],
  ['iso-2022-jp', '東京の天気', '1b2442456c357e244e453735241b2842'],
  ['euc-kr', '서울의 날씨 똠', 'bcadbfefc0c720b3afbebe208c63'],
  ['gb18030', '北京天气 €𠀀', 'b1b1bea9ccecc6f820a2e395328236'],
  ['gbk', '北京天气镕', 'b1b1bea9ccecc6f8e946'],
  ['big5', '台灣天氣', 'a578c657a4d1aef0'],
  ['windows-874', 'อากาศ “ดี” €', 'cdd2a1d2c82093b4d5942080'],
  ['macintosh', 'Café — “naïve”', '4361668e20d120d26e61957665d3'],
];

const fromHex = (hex: string): number[] => (hex.match(/../gu) ?? []).map((pair) => parseInt(pair, 16));

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

  it("in each charset are read by the page's word and by the transport's alike", () => {
    for (const [charset, text, hex] of LINES) {
      expect(inPage(charset, fromHex(hex)), charset).to.equal(text);
      const start = meta('windows-1252');
      const page = Uint8Array.from([...utf8(start), ...fromHex(hex)]);
      expect(decode(page, charset).slice(start.length), `transport: ${charset}`).to.equal(text);
    }
  });

  // Node 20 decodes each of these otherwise: https://encoding.spec.whatwg.org/#legacy-single-byte-encodings has them.
  it('are what the standard has where a decoder of the platform has something else', () => {
    const run = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
    const facts: readonly (readonly [charset: string, bytes: number[], text: string])[] = [
      ['windows-1252', run(0x80, 32), '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'],
      ['iso-8859-1', [0x80, 0x93, 0x94, 0x9f], '€“”Ÿ'],
      ['koi8-u', [0xae, 0xbe, 0xa4, 0xb6], 'ўЎєІ'],
      ['windows-1255', [0xe7, 0xca], 'ח\u05BA'],
      ['windows-1253', [0xc1, 0xaa], 'Α\uFFFD'],
      ['windows-874', [0xa1, 0xdb, 0xfc, 0xfb], 'ก\uFFFD\uFFFD๛'],
      ['euc-kr', [0xb0, 0xa1, 0x81, 0x30], '가\uFFFD0'],
    ];
    for (const [charset, bytes, text] of facts) {
      const line = 'The bridge opened on Monday. '.repeat(20);
      expect(decode(Uint8Array.from([...utf8(line), ...bytes, 0x2e]), charset), charset).to.equal(`${line}${text}.`);
    }
  });

  it('of two bytes a character are seen without a mark, by the zeros in them', () => {
    const page = `<!doctype html><html><head><title>Київ</title></head><body><p>Міст “відкрито” €</p></body></html>`;
    for (const isLittle of [true, false]) {
      expect(decode(Uint8Array.from(utf16(page, isLittle)))).to.equal(page);
      expect(decode(Uint8Array.from(utf16('{"title":"Київ"}', isLittle)))).to.equal('{"title":"Київ"}');
    }
    // A transport that says so is believed, and a mark more than it.
    expect(decode(Uint8Array.from(utf16('Київ', false)), 'utf-16be')).to.equal('Київ');
    expect(decode(Uint8Array.from([0xfe, 0xff, ...utf16('Київ', false)]), 'utf-16le')).to.equal('Київ');
    // A page whose word can be read byte by byte is not of two bytes a character.
    expect(inPage('utf-16', utf8('Київ'))).to.equal('Київ');
    expect(() => decode(Uint8Array.from([0, 0, 0, 0, 1, 2, 0, 0, 0, 7, 0, 0]))).to.throw();
  });

  it('are believed in one order: mark, transport, valid UTF-8, the page within 32 KB, windows-1252', () => {
    const kyiv = [0xca, 0xe8, 0xbf, 0xe2];
    const page = (...parts: (string | number[])[]): Uint8Array =>
      Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? utf8(part) : part)));
    const late = (bytes: number): string =>
      `<html><head><!--${'x'.repeat(bytes)}--><meta charset="windows-1251"></head>`;
    const facts: readonly (readonly [Uint8Array, string | undefined, string])[] = [
      [page([0xef, 0xbb, 0xbf], meta('koi8-u'), 'Київ'), 'windows-1251', 'Київ'],
      [page(meta('koi8-u'), kyiv), 'windows-1251', 'Київ'],
      [page(meta('windows-1251'), 'Київ'), 'windows-1252', 'РљРёС—РІ'],
      [page(meta('windows-1251'), 'Київ'), undefined, 'Київ'],
      [page(meta('windows-1251'), kyiv), undefined, 'Київ'],
      [page(late(32_000), kyiv), undefined, 'Київ'],
      [page(late(33_000), kyiv), undefined, 'Êè¿â'],
      [page('<p>', kyiv), undefined, 'Êè¿â'],
    ];
    for (const [bytes, transport, text] of facts) {
      const read = decode(bytes, transport);
      if (transport === 'windows-1252') expect(read).not.to.contain('Київ');
      else expect(read).to.contain(text);
    }
  });
});

/** The charset that each name stands for, with a byte or two that tell it: https://encoding.spec.whatwg.org/#names-and-labels */
const NAMES: readonly (readonly [names: string, bytes: readonly number[], text: string])[] = [
  ['iso-8859-1 ascii us-ascii latin1 l1 cp1252 x-cp1252 iso_8859-1:1987', [0x80, 0x93, 0xe9], '€“é'],
  ['x-user-defined', [0x80, 0xe9], '€é'],
  ['iso-8859-9 latin5 windows-1254', [0x80, 0xfd], '€ı'],
  ['gb2312 gb_2312-80 chinese gbk x-gbk csgb2312 iso-ir-58', [0xe9, 0x46, 0x80], '镕€'],
  ['ks_c_5601-1987 korean ksc5601 windows-949 euc-kr', [0x8c, 0x63], '똠'],
  ['sjis x-sjis ms932 ms_kanji windows-31j shift-jis', [0x87, 0x40], '①'],
  ['big5 big5-hkscs cn-big5 x-x-big5', [0x87, 0x40], '䏰'],
  ['cp1251 x-cp1251', [0xca], 'К'],
  ['tis-620 dos-874 iso-8859-11', [0xa1], 'ก'],
  ['koi koi8 koi8_r', [0xeb], 'К'],
  ['koi8-ru', [0xae], 'ў'],
  ['logical visual hebrew iso-8859-8-i', [0xe0], 'א'],
  ['mac x-mac-roman', [0x8e], 'é'],
  ['x-mac-ukrainian', [0x80], 'А'],
  ['iso-8859-16', [0xa4], '€'],
  ['utf-16 utf-16le utf-16be ucs-2 unicode csunicode iso-10646-ucs-2 unicodefffe', [0xc3, 0xa9, 0xff], 'é\uFFFD'],
];

/** Charsets that are not read, since browsers refuse them: their text is what it is without the word. */
const REFUSED = 'iso-2022-kr csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext replacement';

describe('the names of charsets', () => {
  const filler = 'The bridge opened on Monday. '.repeat(20);

  it('are those that browsers know, in a page', () => {
    for (const [names, bytes, text] of NAMES)
      for (const name of names.split(' ').flatMap((each) => [each, ` ${each.toUpperCase()} `]))
        expect(inPage(name, [...utf8(filler), ...bytes]).slice(filler.length), name).to.equal(text);
    for (const name of REFUSED.split(' '))
      expect(inPage(name, [...utf8(filler), 0xe9]).slice(filler.length), name).to.equal('é');
  });

  it('are those that browsers know, in a header, in quotation marks too', () => {
    for (const [names, bytes, text] of NAMES.filter(([each]) => !/x-user|utf-16/u.test(each)))
      for (const name of names.split(' ').flatMap((each) => [each, ` "${each}" `]))
        expect(decode(Uint8Array.from([...utf8(filler), ...bytes]), name).slice(filler.length), name).to.equal(text);
    expect(decode(Uint8Array.from([...utf8(filler), 0x80]), 'x-user-defined').at(-1)).to.equal('\uF780');
  });

  it('are none in a comment', () => {
    const start = '<!-- <meta charset="windows-1251"> --><meta charset="koi8-u">';
    expect(decode(Uint8Array.from([...utf8(start), 0xca])).at(-1)).to.equal('й');
  });
});

describe('bytes that are broken', () => {
  const end = ' and so it went on';
  const filler = 'The bridge opened on Monday. '.repeat(20);
  /** What is read of bytes at the end of a long text. */
  const inText = (charset: string, bytes: readonly number[]): string =>
    inPage(charset, [...utf8(filler), ...bytes]).slice(filler.length);
  const harm = [[0xff], [0x80], [0xfe, 0xff], [0x81, 0x20], [0x1b, 0x24], [0xc0, 0x00]];

  it('cost no more than themselves, in any charset', () => {
    for (const [charset, text, hex] of LINES)
      for (const bytes of harm) {
        const read = inText(charset, [...fromHex(hex), 0x20, ...bytes, ...utf8(`.  \n${end}`)]);
        expect(read, `${charset}, ${String(bytes)}`).to.contain(text);
        // A shift that is left open holds to the end: https://encoding.spec.whatwg.org/#iso-2022-jp-decoder
        if (charset !== 'iso-2022-jp') expect(read, `${charset}, ${String(bytes)}`).to.contain(end.trim());
      }
  });

  it('may break off anywhere', () => {
    for (const [charset, text, hex] of LINES) {
      const bytes = fromHex(hex);
      for (let length = 0; length < bytes.length; length++) {
        const read = inText(charset, bytes.slice(0, length));
        const kept = [...text, ''].findIndex((character, i) => character !== [...read][i]);
        // All but what was cut in two.
        expect([...read].length - kept, `${charset} after ${String(length)}`).to.be.at.most(2);
      }
    }
  });
});

describe('a page in another charset', () => {
  it('is read to its end', () => {
    for (const [charset, text, hex] of LINES) {
      const html = (title: string): string => `<title>${title}</title></head><body><article><h1>`;
      const bytes = [
        ...utf8(`<html><head><meta charset="${charset}">${html('x')}`),
        ...fromHex(hex),
        ...utf8(
          `</h1><p>${'The weather is what it is, and what it will be is not known. '.repeat(8)}</p></article></body></html>`,
        ),
      ];
      expect(parseArticle(Uint8Array.from(bytes)).headline, charset).to.equal(text.normalize('NFC'));
    }
  });
});
