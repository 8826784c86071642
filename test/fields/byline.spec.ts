import { expect } from 'chai';
import { describe, it } from '#test';
import { readByline } from '../../src/fields/byline.ts';
import { kindOf } from '../../src/fields/person-name.ts';
import { holds } from '../facts.ts';

const names = (text: string): string[] => readByline(text).map(({ name }) => name);

describe('the names in a byline', () => {
  it('stand after the words that open it, in many languages', () => {
    holds(names, [
      ['By Jane Doe', ['Jane Doe']],
      ['by: Jane Doe', ['Jane Doe']],
      ['Written by Jane Doe', ['Jane Doe']],
      ['Posted by Jane Doe', ['Jane Doe']],
      ['Author: Jane Doe', ['Jane Doe']],
      ['Von Anna Muster', ['Anna Muster']],
      ['Ein Kommentar von Anna Muster', ['Anna Muster']],
      ['Text: Anna Muster', ['Anna Muster']],
      ['Por Ana Pérez', ['Ana Pérez']],
      ['Escrito por Ana Pérez', ['Ana Pérez']],
      ['Par Marie Martin', ['Marie Martin']],
      ['Publié par Marie Martin', ['Marie Martin']],
      ['Di Mario Rossi', ['Mario Rossi']],
      ['Door Jan Jansen', ['Jan Jansen']],
      ['Av Kari Nordmann', ['Kari Nordmann']],
      ['Af Jens Hansen', ['Jens Hansen']],
      ['Автор: Олена Коваль', ['Олена Коваль']],
      ['Текст: Олена Коваль', ['Олена Коваль']],
      ['بقلم: أحمد علي', ['أحمد علي']],
      ['מאת דוד כהן', ['דוד כהן']],
      ['作者：王小明', ['王小明']],
      ['文/王小明', ['王小明']],
      ['記者 王小明', ['王小明']],
    ]);
  });

  it('stand among labels, places and employers', () => {
    holds(names, [
      ['By Ana Example , Anh Do on Friday, May 3rd, 2024 at 9:15 p.m.', ['Ana Example', 'Anh Do']],
      ['Von Anna Muster am Do, den 3. Mai 2024', ['Anna Muster']],
      ['PTI, Mumbai, Nov 20 2019, 11:06am ist', ['PTI']],
      ['By Jane Doe, ABC Business', ['Jane Doe']],
      ['Posted by David at December 16, 2025 11:15 AM', ['David']],
      ['3 hours ago', []],
      ['vor 3 Stunden', []],
      ['50 Cent', ['50 Cent']],
      ['About Jane Doe', []],
      ['jdadmin', []],
      ['Badminton', ['Badminton']],
      ['Tekst: Ola Nordmann Foto: Kari Nordmann', ['Ola Nordmann', 'Kari Nordmann']],
      ['Text: Anna Muster, Fotos: Max Beispiel', ['Anna Muster', 'Max Beispiel']],
      ['Κείμενο: Νίκος Παράδειγμα', ['Νίκος Παράδειγμα']],
      ['Հեղինակ՝ Անի Օրինակ', ['Անի Օրինակ']],
      ['كتبت- منى نموذج', ['منى نموذج']],
      ['مصنف, علی فرضی', ['علی فرضی']],
      ['Mwandishi: Juma Mfano', ['Juma Mfano']],
      ['本报记者 王小明 李芳', ['王小明', '李芳']],
      ['القاهرة - أحمد المثال', ['أحمد المثال']],
      ['Por Ana Ejemplo y Luis Ficticio / Madrid', ['Ana Ejemplo', 'Luis Ficticio']],
      ['Por Ana Exemplo, g1 MG — São Paulo', ['Ana Exemplo']],
      ['Ana Exemplo, da Folha', ['Ana Exemplo']],
      ['By Dieter Muster with Uta Beispiel', ['Dieter Muster', 'Uta Beispiel']],
      ['Posted by David at December 16, 2025 11:15 AM', ['David']],
      // A topic, what a program is made by, and an address are nobody.
      ['Personal finance January 27, 2025', []],
      ['Government Websites by Example', []],
      ['TOI Lifestyle Desk / etimes.in', ['TOI Lifestyle Desk']],
    ]);
  });

  it('may begin with letters that open a byline elsewhere', () => {
    for (const name of [
      'Byron Smith',
      'Vonnegut Kurt',
      'Diane Keaton',
      'Paris Hilton',
      'Porter Smith',
      'Yazan Al-Saadi',
    ])
      expect(names(name), name).to.deep.equal([name]);
  });

  it('are parted by the word for "and" in the language of the byline', () => {
    holds(names, [
      ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
      ['Von Anna Muster und Bernd Beispiel', ['Anna Muster', 'Bernd Beispiel']],
      ['Par Marie Martin et Paul Petit', ['Marie Martin', 'Paul Petit']],
      ['Por Ana Pérez y Luis Gómez', ['Ana Pérez', 'Luis Gómez']],
      ['Di Mario Rossi e Luigi Verdi', ['Mario Rossi', 'Luigi Verdi']],
      ['Олена Коваль і Петро Шевченко', ['Олена Коваль', 'Петро Шевченко']],
      ['Олена Коваль та Петро Шевченко', ['Олена Коваль', 'Петро Шевченко']],
      ['Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
      ['Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
      ['Jane Doe, John Roe, and Mary Major', ['Jane Doe', 'John Roe', 'Mary Major']],
      ['Sandy Land and Andy Dandy', ['Sandy Land', 'Andy Dandy']],
    ]);
  });

  it('are parted at a comma only from another name', () => {
    holds(names, [
      ['Jane Doe, Kyiv', ['Jane Doe']],
      ['Markus M. Haefliger, London, Beat Bumbacher', ['Markus M. Haefliger', 'Beat Bumbacher']],
      ['Jane Doe, Ph.D.', ['Jane Doe']],
      ['Jane Doe, MD, MPH and John Roe, PhD', ['Jane Doe', 'John Roe']],
    ]);
  });

  it('are not shouted, but for abbreviations', () => {
    holds(names, [
      ['JANE DOE', ['Jane Doe']],
      ['BY JANE DOE', ['Jane Doe']],
      ["SEAN O'BRIEN", ["Sean O'Brien"]],
      ['JEAN-LUC PICARD', ['Jean-Luc Picard']],
      ['ОЛЕНА КОВАЛЬ', ['Олена Коваль']],
      ['EFE', ['EFE']],
      ['RT', ['RT']],
    ]);
  });

  it('stand in pieces between strokes, with other things beside them', () => {
    holds(names, [
      ['Dec. 19, 2026 · Jane Doe on behalf of a group', ['Jane Doe']],
      ['Jane Doe | Senior Writer | July 2, 2026', ['Jane Doe']],
      ['Updated January 8, 2026 | Written by | Jane Doe | Marketing Coordinator', ['Jane Doe']],
      ['Posted by BeauX on Friday December 19, 2026 from the city desk.', ['BeauX']],
      ['12. März 2026 von Anna Muster', ['Anna Muster']],
      ['Mis à jour le 12 mars 2026 par Marie Martin', ['Marie Martin']],
      ['Jane Doe | Subscribe', ['Jane Doe']],
      ['Words by Jane Doe Photos by John Roe', ['Jane Doe', 'John Roe']],
    ]);
  });

  it('are without those who checked the story, letters behind a name and forms of address', () => {
    holds(names, [
      ['Jane Doe, DVM. Reviewed by John Roe, MD', ['Jane Doe']],
      ['Medically reviewed by John Roe, MD', []],
      ['Jane Doe, VMD, DACVB; John Roe, BA, LVT (Behavior)', ['Jane Doe', 'John Roe']],
      ['Jane Doe, E-RYT 200', ['Jane Doe']],
      ['By Dr Jane Doe and Prof. John Roe', ['Jane Doe', 'John Roe']],
      ['Doe, Jane T.', ['Jane T. Doe']],
      ['John E Smith', ['John E Smith']],
    ]);
  });

  it('are told by the word that follows them in East Asia', () => {
    holds(names, [
      ['王小明 記者', ['王小明']],
      ['記者王小明／台北報導', ['王小明']],
      ['홍길동 기자', ['홍길동']],
      ['文・山田太郎', ['山田太郎']],
      ['文化部記者', []],
      ['문화부 기자', []],
    ]);
  });

  it('are as their bearers write them', () => {
    for (const name of [
      'Seán Ó Riain',
      'Ludwig van Beethoven',
      'bell hooks',
      'J. K. Rowling',
      'María José Martínez-Patiño',
      '王小明',
      'Madonna',
      'Jane O’Brien',
    ])
      expect(names(name), name).to.deep.equal([name]);
  });

  it('lose handles, addresses, buttons and marks that stand with them', () => {
    holds(names, [
      ['Chaim Gartenberg@cgartenberg', ['Chaim Gartenberg']],
      ['Jane Doe @jane', ['Jane Doe']],
      ['Jane Doe jane@news.example', ['Jane Doe']],
      ['Jane Doe (jane@news.example)', ['Jane Doe']],
      ['Jane Doe View author archive', ['Jane Doe']],
      ['By Jane Doe Follow', ['Jane Doe']],
      ['Yvonne sagt:', ['Yvonne']],
      ['Jane Doe says:', ['Jane Doe']],
      ['Jane Doe *', ['Jane Doe']],
      ['By - Jane Doe', ['Jane Doe']],
      ['Jane Doe - 5 min read', ['Jane Doe']],
    ]);
  });

  it('are no dates', () => {
    holds(names, [
      ['By Jane Doe | Updated 12.03.2020', ['Jane Doe']],
      ['Jane Doe 18.10.2026', ['Jane Doe']],
      ['By Jane Doe on October 18, 2026', ['Jane Doe']],
      ['By Jane Doe Published 10:30', ['Jane Doe']],
      ['By Jane Doe, October 18, 2026', ['Jane Doe']],
      ['By Jane Doe · Oct 18, 2026', ['Jane Doe']],
      ['By Jane Doe 2026-10-18', ['Jane Doe']],
    ]);
  });

  it('are no places and no employers', () => {
    holds(names, [
      ['Jane Doe in Kyiv', ['Jane Doe']],
      ['Jane Doe and John Roe in Kyiv', ['Jane Doe', 'John Roe']],
      ['By Jane Doe | NJ Advance Media for NJ.com', ['Jane Doe']],
      ['Jane Doe, News Editor, Kyiv Independent', ['Jane Doe']],
    ]);
  });

  it('are nobody where systems write something else', () => {
    const nobody =
      'admin|Administrator|Redacción|Redaktion|Redakcja|Редакція|Staff Writer|Editorial Team|Editors|' +
      'Unknown|Anonymous|Guest Author|View author archive|jane@news.example|@jane|https://www.facebook.com/jane|12345|-|' +
      '*|N/A|Interview: A Foto: B|<a href="/jane">Jane</a>|{{author}}|' +
      'The mayor said on Monday that the bridge would open to all who want to cross it.';
    holds(
      names,
      nobody.split('|').map((text) => [text, []] as const),
    );
    holds(
      names,
      ['', ' ', '\n', 'a'.repeat(200)].map((text) => [text, []] as const),
    );
  });
});

describe('a byline', () => {
  it('gives the role that stands after a name', () => {
    const roles = (text: string) => readByline(text).map(({ name, jobTitle }) => [name, jobTitle]);
    holds(roles, [
      ['By TOM KRISHER, AP Auto Writer', [['Tom Krisher', 'AP Auto Writer']]],
      ['Jane Doe, Senior Editor', [['Jane Doe', 'Senior Editor']]],
      [
        'Jane Doe, Senior Editor, and John Roe, Reporter',
        [
          ['Jane Doe', 'Senior Editor'],
          ['John Roe', 'Reporter'],
        ],
      ],
      ['Олена Коваль, журналістка', [['Олена Коваль', 'журналістка']]],
    ]);
  });

  it('gives the employer that stands after a name, and the role that stands before one', () => {
    const about = (text: string) =>
      readByline(text).map(({ name, jobTitle, affiliation }) => [name, jobTitle, affiliation]);
    holds(about, [
      ['Jane Doe, News Editor, Kyiv Independent', [['Jane Doe', 'News Editor', 'Kyiv Independent']]],
      ['By JANE DOE, Associated Press', [['Jane Doe', undefined, 'Associated Press']]],
      ['Von Redakteurin Anna Muster', [['Anna Muster', 'Redakteurin', undefined]]],
      [
        'Jane Doe, Candidate Representative to the Committee of Students',
        [['Jane Doe', 'Candidate Representative to the Committee of Students', undefined]],
      ],
      ['Door Jan Jansen | 14 oktober 2026 om 09:30', [['Jan Jansen', undefined, undefined]]],
      ['Av Kari Nordmann 14. oktober 2026 kl. 09.30', [['Kari Nordmann', undefined, undefined]]],
    ]);
  });

  it('tells what each of them did', () => {
    const done = (text: string) => readByline(text).map(({ name, contribution }) => `${name}: ${contribution}`);
    holds(done, [
      ['By Jane Doe', ['Jane Doe: author']],
      ['Photos by Jane Doe', ['Jane Doe: photographer']],
      ['Translated by Jane Doe', ['Jane Doe: translator']],
      ['Edited by Jane Doe', ['Jane Doe: editor']],
      ['Reporting by Jane Doe and John Roe', ['Jane Doe: reporter', 'John Roe: reporter']],
      ['Story and photos by Jane Doe', ['Jane Doe: author']],
      ['Reporting by Jane Doe; Editing by John Roe', ['Jane Doe: reporter', 'John Roe: editor']],
    ]);
  });

  it('says what somebody did in brackets behind the name, and by words for it in many languages', () => {
    const parts = (text: string) => readByline(text).map(({ name, contribution }) => `${name}: ${contribution}`);
    holds(parts, [
      ['Von Anna Beispiel (Text) und Max Muster (Fotos)', ['Anna Beispiel: author', 'Max Muster: photographer']],
      ['Ana Exemplo (texto) e Rui Modelo (fotografia)', ['Ana Exemplo: author', 'Rui Modelo: photographer']],
      ['Por Marta Ejemplo | Traducción: Luis Muestra', ['Marta Ejemplo: author', 'Luis Muestra: translator']],
      ['عکاس: رضا فرضی', ['رضا فرضی: photographer']],
      ['خبرنگار: سارا فرضی', ['سارا فرضی: author']],
      ['翻译：王小明', ['王小明: translator']],
    ]);
  });

  it('names the desk where a desk signs, and not its place', () => {
    holds(names, [
      ['অনলাইন ডেস্ক | বরিশাল', ['অনলাইন ডেস্ক']],
      ['செய்திப்பிரிவு', ['செய்திப்பிரிவு']],
      ['By News Desk', ['News Desk']],
      ['By Staff', ['Staff']],
      ['Redaktion | Berlin', []],
      ['নিজস্ব প্রতিবেদক | বরিশাল', []],
      ['निज संवाददाता, पटना', []],
      ['Haber Merkezi', ['Haber Merkezi']],
      ['編集部', []],
    ]);
    holds(kindOf, [
      ['News Desk', 'organization'],
      ['Haber Merkezi', 'organization'],
    ]);
  });

  it('has a role that goes on behind an "and", and labels of one or several', () => {
    const roles = (text: string) => readByline(text).map(({ name, jobTitle }) => [name, jobTitle]);
    expect(roles('Written by Jane Doe, Head of Marketing and Community Development')).to.deep.equal([
      ['Jane Doe', 'Head of Marketing and Community Development'],
    ]);
    holds(names, [
      ['Jane Doe, Head of Marketing and John Roe', ['Jane Doe', 'John Roe']],
      ['Author(s): Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
      ['Autor(en): Anna Muster', ['Anna Muster']],
    ]);
  });

  it('has no words of for whom somebody writes, and Turkish names in their own letters', () => {
    holds(names, [
      ['By JANE SAMPLE Special to The Herald', ['Jane Sample']],
      ['By Jane Sample, Special to The Herald', ['Jane Sample']],
      ['AYŞE MİSAL', ['Ayşe Misal']],
      ['IŞIL KIRIK', ['Işıl Kırık']],
      ['홍예시 | 기자 | 구독', ['홍예시']],
    ]);
  });

  it('tells agencies and desks from people', () => {
    const kinds = (text: string) => readByline(text).map(({ name, kind }) => [name, kind]);
    holds(kinds, [
      ['By Jane Doe', [['Jane Doe', 'person']]],
      ['Reuters', [['Reuters', 'organization']]],
      ['By The Associated Press', [['The Associated Press', 'organization']]],
      ['(AP)', [['AP', 'organization']]],
      ['The Kyiv Independent news desk', [['The Kyiv Independent news desk', 'organization']]],
      ['Madonna', [['Madonna', 'unknown']]],
      [
        'Jane Doe/Reuters',
        [
          ['Jane Doe', 'person'],
          ['Reuters', 'organization'],
        ],
      ],
      [
        'dpa/AFP',
        [
          ['dpa', 'organization'],
          ['AFP', 'organization'],
        ],
      ],
    ]);
    expect(names('By Jane Doe (Reuters)')[0]).to.equal('Jane Doe');
    holds(kindOf, [
      ['The Kyiv Independent', 'organization'],
      ['The Editorial Board', 'organization'],
    ]);
  });
});
