import { expect } from 'chai';
import { describe, it } from '#test';
import { creditsOf, readCreditLine, splitCaption } from '../../src/fields/credit.ts';
import { cutPhrasing } from '../../src/fields/cut-phrasing.ts';
import type { Phrasing } from '../../src/model/index.ts';
import { holds } from '../facts.ts';

/** The credit chain of the page that this project was born from. */
const seed = 'Russian Foreign Press and Information Office/ Handout/Anadolu Agency/Getty Images';

const split = (text: string) => {
  const { caption, creditLine } = splitCaption(text);
  return [caption, creditLine];
};

const roles = (creditLine: string) => creditsOf(creditLine).map(({ name, role }) => `${name}: ${role ?? '?'}`);

describe('the credit in a caption', () => {
  it('stands in brackets at its end, with an agency or a chain of names', () => {
    holds(split, [
      ['Rescuers in Kyiv. (AFP/Getty Images)', ['Rescuers in Kyiv.', 'AFP/Getty Images']],
      [`People walk. (${seed})`, ['People walk.', seed]],
      ['A house (Jane Doe / The Example)', ['A house', 'Jane Doe / The Example']],
      ['A house [Reuters]', ['A house', 'Reuters']],
      ['A house (AP Photo/Jane Doe, File).', ['A house', 'AP Photo/Jane Doe, File']],
      ['A house (Handout)', ['A house', 'Handout']],
      ['A house (Photo by Jane Doe/Getty Images)', ['A house', 'Jane Doe/Getty Images']],
      ['家屋（写真：共同通信社）', ['家屋', '共同通信社']],
      ['(AFP)', [undefined, 'AFP']],
    ]);
  });

  it('stands behind the last sentence, in brackets without a space or as an agency in capitals', () => {
    holds(split, [
      ['El puente de Tarento. EFE', ['El puente de Tarento.', 'EFE']],
      ['Le pont, jeudi. JAN WIRTH POUR « LE MONDE »', ['Le pont, jeudi.', 'JAN WIRTH POUR « LE MONDE »']],
      ['The lock in May. It was shut', ['The lock in May. It was shut', undefined]],
      ['A bearing under load. Credit: R. Kim', ['A bearing under load.', 'R. Kim']],
      ['Ponte vista do mirante - Ana Prado/Folhapress', ['Ponte vista do mirante', 'Ana Prado/Folhapress']],
      ['Cars cross the bridge on Friday.(WXQN)', ['Cars cross the bridge on Friday.', 'WXQN']],
      ['The canal on November 19, 2026. REUTERS/Jane Doe', ['The canal on November 19, 2026.', 'REUTERS/Jane Doe']],
      ['The bridge is open. It was closed (for a week)', ['The bridge is open. It was closed (for a week)', undefined]],
      ['They met in May. AC/DC played: nobody danced', ['They met in May. AC/DC played: nobody danced', undefined]],
    ]);
  });

  it('stands behind a label, in many languages', () => {
    holds(split, [
      ['A crowd. Photo: Dan Steinberg/Invision/AP Photo', ['A crowd.', 'Dan Steinberg/Invision/AP Photo']],
      ['A house. Photo by Jane Doe', ['A house.', 'Jane Doe']],
      ['A house. Credit: Jane Doe', ['A house.', 'Jane Doe']],
      ['A house. Courtesy of Jane Doe', ['A house.', 'Jane Doe']],
      ['A house. Illustration: Jane Doe', ['A house.', 'Jane Doe']],
      ['Ein Haus. Foto: Anna Muster/dpa', ['Ein Haus.', 'Anna Muster/dpa']],
      ['Ein Haus. Quelle: dpa', ['Ein Haus.', 'dpa']],
      ['Bildnachweis: Anna Muster', [undefined, 'Anna Muster']],
      ['Une maison. Crédit : AFP', ['Une maison.', 'AFP']],
      ['Una casa. Fuente: EFE', ['Una casa.', 'EFE']],
      ['Будинок. Фото: Олена Коваль / Ukrinform', ['Будинок.', 'Олена Коваль / Ukrinform']],
      ['Джерело: ДСНС', [undefined, 'ДСНС']],
      ['بيت قديم. تصوير: أحمد علي', ['بيت قديم.', 'أحمد علي']],
      ['家屋 写真：共同通信社', ['家屋', '共同通信社']],
      ['一座房子。图：新华社', ['一座房子。', '新华社']],
      ['Image copyright Reuters', [undefined, 'Reuters']],
    ]);
  });

  it('stands behind a label without a colon, where capitals tell it from a sentence', () => {
    holds(split, [
      ['Una casa (Foto Ada Sample/LaPresse)', ['Una casa', 'Ada Sample/LaPresse']],
      ['Une maison (Photo AFP)', ['Une maison', 'AFP']],
      ['Een huis, dinsdag. Beeld ANP / Ada Sample', ['Een huis, dinsdag.', 'ANP / Ada Sample']],
      ['A house (Photo Essay)', ['A house (Photo Essay)', undefined]],
    ]);
  });

  it('stands behind a sentence that has ended, as a name with its agency or a chain', () => {
    holds(split, [
      ['La casa, este martes. Ada Sample (EFE)', ['La casa, este martes.', 'Ada Sample (EFE)']],
      ['A house, March 12, 2026. REUTERS/Ada Sample', ['A house, March 12, 2026.', 'REUTERS/Ada Sample']],
      ['家屋＝2026年3月10日、山田太一撮影', ['家屋＝2026年3月10日', '山田太一撮影']],
      ['A day at the yes/no desk. Maybe so', ['A day at the yes/no desk. Maybe so', undefined]],
    ]);
  });

  it('stands behind the sign of copyright', () => {
    holds(split, [
      ['Ein Haus © Anna Muster', ['Ein Haus', 'Anna Muster']],
      ['Ein Haus. © dpa', ['Ein Haus.', 'dpa']],
      ['A house (c) Jane Doe', ['A house', 'Jane Doe']],
      ['A house (© Jane Doe)', ['A house', 'Jane Doe']],
    ]);
  });

  it('stands behind a bar where it names an agency', () => {
    holds(split, [
      ['A house | Reuters', ['A house', 'Reuters']],
      ['A house • AFP', ['A house', 'AFP']],
      ['A house | Jane Doe', ['A house | Jane Doe', undefined]],
    ]);
  });

  it('is left in the caption where nothing tells that it is one', () => {
    for (const text of [
      'John Smith (L) and Jane Doe (R) in Kyiv',
      'Smith (left) and Doe (right)',
      'Crowds in Milan (2019)',
      'A plan (see below)',
      'Smith, 45 (Kyiv)',
      'Rates rose by 3/4 (1/2)',
      'Open every day (24/7)',
      'Marked in MilanAFP via Getty Images',
      'A house (Jane Doe)',
      'Photos of the day',
      'Photo finish in Paris',
      'Credit Suisse building in Zurich',
      'Source of the Nile',
      'A house at 5:30. The mayor: "No"',
    ])
      expect(split(text), text).to.deep.equal([text, undefined]);
  });

  it('is taken, and what is in brackets before it stays', () => {
    holds(split, [
      ['John Smith (L) and Jane Doe (R) in Kyiv (Reuters)', ['John Smith (L) and Jane Doe (R) in Kyiv', 'Reuters']],
    ]);
  });

  it('is nothing where there is no text', () => {
    holds(splitCaption, [
      ['', {}],
      [' \n ', {}],
    ]);
  });
});

describe('a credit line', () => {
  it('is kept as printed, without its brackets and its label', () => {
    const read = (text: string) => readCreditLine(text).creditLine;
    holds(read, [
      [`(${seed})`, seed],
      ['Photo: Jane Doe', 'Jane Doe'],
      ['Image source, Jane Doe', 'Jane Doe'],
      ['Fuente de la imagen, Jane Doe', 'Jane Doe'],
      ['[Foto: dpa]', 'dpa'],
      ['(c) Jane Doe', 'Jane Doe'],
      ['© Jane Doe', 'Jane Doe'],
      ['Jane Doe', 'Jane Doe'],
      ['', undefined],
    ]);
  });

  it('gives each name of the chain what it did', () => {
    holds(roles, [
      [
        seed,
        [
          'Russian Foreign Press and Information Office: source',
          'Handout: handout',
          'Anadolu Agency: agency',
          'Getty Images: agency',
        ],
      ],
      ['Dan Steinberg/Invision/AP Photo', ['Dan Steinberg: photographer', 'Invision: agency', 'AP Photo: agency']],
      ['EFE/Ana Pérez', ['EFE: agency', 'Ana Pérez: photographer']],
      ['Jane Doe via Getty Images', ['Jane Doe: photographer', 'Getty Images: agency']],
      ['State Emergency Service/Telegram', ['State Emergency Service: source', 'Telegram: source']],
      [
        'picture alliance / dpa | Anna Muster',
        ['picture alliance: agency', 'dpa: agency', 'Anna Muster: photographer'],
      ],
      ['Jane Doe', ['Jane Doe: ?']],
      ['Jane Doe (EFE)', ['Jane Doe: photographer', 'EFE: agency']],
      ['Jane Doe / Valley Beacon', ['Jane Doe: photographer', 'Valley Beacon: source']],
      ['Jane Doe for Valley Beacon', ['Jane Doe: photographer', 'Valley Beacon: source']],
      ['NEWSWIRE/Jane Doe', ['NEWSWIRE: agency', 'Jane Doe: photographer']],
      ['Divulgação/Câmara Municipal', ['Divulgação: handout', 'Câmara Municipal: source']],
      ['山田太一撮影', ['山田太一: photographer']],
    ]);
  });

  it('takes the role of the first name from the label', () => {
    const read = (text: string) => {
      const { creditLine = '', role } = readCreditLine(text);
      return creditsOf(creditLine, role);
    };
    holds(read, [
      ['Illustration: Jane Doe', [{ name: 'Jane Doe', role: 'illustrator' }]],
      ['Video: Jane Doe', [{ name: 'Jane Doe', role: 'videographer' }]],
      ['Courtesy of NASA', [{ name: 'NASA', role: 'courtesy' }]],
      ['© Jane Doe', [{ name: 'Jane Doe', role: 'copyright' }]],
      ['Photo: Reuters', [{ name: 'Reuters', role: 'agency' }]],
    ]);
  });

  it('makes no photographer of a newspaper, of an archive, or of two in one name', () => {
    const read = (text: string) => {
      const { creditLine = '', role } = readCreditLine(text);
      return creditsOf(creditLine, role).flatMap((credit) => (credit.role === 'photographer' ? [credit.name] : []));
    };
    holds(read, [
      ['Photograph: Jane Doe/The Guardian', ['Jane Doe']],
      ['AP Photo/Jane Doe, File', ['Jane Doe']],
      ['Photo by Jane Doe on Unsplash', ['Jane Doe']],
    ]);
  });

  it('has no name without letters', () => {
    for (const text of ['Reuters / Photo:', 'Photo: Photo:', '/', '/ /', 'Photo: Foto: / AP', '© ©', '() / ()', ' | '])
      for (const { name } of creditsOf(readCreditLine(text).creditLine ?? ''))
        expect(name.trim(), text).not.to.equal('');
  });
});

describe('a caption cut before its credit', () => {
  it('keeps its marks and links', () => {
    const nodes: Phrasing[] = [
      { type: 'text', value: 'A ' },
      { type: 'strong', children: [{ type: 'text', value: 'house in Kyiv' }] },
      { type: 'text', value: ' (Reuters)' },
    ];
    expect(cutPhrasing(nodes, 'A house in Kyiv'.length)).to.deep.equal(nodes.slice(0, 2));
    expect(cutPhrasing(nodes, 'A house'.length)).to.deep.equal([
      { type: 'text', value: 'A ' },
      { type: 'strong', children: [{ type: 'text', value: 'house' }] },
    ]);
    expect(cutPhrasing(nodes, 0)).to.deep.equal([]);
  });
});
