import { expect } from 'chai';
import { describe, it } from '#test';
import { bodyText, parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

interface Parts {
  readonly lang?: string;
  readonly title?: string;
  readonly site?: string;
  /** The heading, where it is not the title in an `h1`. */
  readonly heading?: string;
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
  readonly url?: string;
}

const LINES = [
  'The ferries between the four harbours have run on batteries since the spring, and passengers hear the gulls again.',
  'The charger stands on the largest pier and fills a ferry in forty minutes, while the crew has its lunch on the deck.',
  'The captain was afraid of the winter, but it came and went, and nothing stopped the boats from crossing the bay.',
];
const TEXT = LINES.map((line) => `<p>${line}</p>`).join('');
const CHINESE = [
  '昨天上午，由旧粮仓改建的社区图书馆正式开门，门口已经排起了长队，许多老人带着孙辈来办借书证。',
  '馆长说，阅览室里有三千册图书，都是附近居民捐来的，以后每个周末还会请人来讲故事。',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

function read(parts: Parts): Article {
  const { lang = 'en', title = 'Ferries run on batteries now', site = 'The Harbour Post', head = '' } = parts;
  const { heading = `<h1>${title}</h1>`, above = '', body = TEXT, below = '' } = parts;
  const { url = 'https://harbour-post.example/news/a-1' } = parts;
  return parseArticle(
    `<html lang="${lang}"><head><title>${title} | ${site}</title>${head}</head><body><div class="x1"><a href="/">${site}</a></div><div class="x2">${heading}${above}<div class="x9">${body}</div>${below}</div></body></html>`,
    { url },
  );
}

const authors = (parts: Parts): string[] => read(parts).authors.map(({ name }) => name);
const writers = (parts: Parts): string[] =>
  read(parts).authors.flatMap(({ name, contribution }) => (contribution === 'author' ? [name] : []));
const published = (parts: Parts): string | undefined => read(parts).publishedAt;
const lines = (parts: Parts): string[] => bodyText(read(parts).body).split(/\n+/u);
const chinese = { lang: 'zh', title: '旧粮仓变成图书馆', site: '江城网', body: CHINESE };

describe("the authors of the world's content systems", () => {
  it('stand between other labels in one line', () => {
    const dede = '<div>时间:2026-03-12 10:26来源:江城日报 作者:李虚构 点击: 次</div>';
    expect(authors({ ...chinese, above: dede })).to.deep.equal(['李虚构']);
    const serbian = '<div>Autor: <b>Ana Primer</b> Izvor: Vesti 31.01.2026. 17:26</div>';
    expect(authors({ lang: 'sr', above: serbian })).to.deep.equal(['Ana Primer']);
    const hindi = '<div>Written by: रवि नमूना Edited by: आशा संपादिका</div>';
    expect(writers({ lang: 'hi', above: hindi })).to.deep.equal(['रवि नमूना']);
    const slovak = '<p>Zverejnené: 29. apríla 2026 15:00, autor: Zuzana Vymyslená, foto: Igor Záber</p>';
    expect(writers({ lang: 'sk', above: slovak })).to.deep.equal(['Zuzana Vymyslená']);
  });

  it('stand within the heading, behind the date', () => {
    const heading =
      '<h1>旧粮仓变成图书馆<br><span>2026-04-07 09:14:22 来源：江城网 作者：王例子 评论：12 点击：356</span></h1>';
    const article = read({ ...chinese, heading });
    expect(article.headline).to.equal('旧粮仓变成图书馆');
    expect(article.authors.map(({ name }) => name)).to.deep.equal(['王例子']);
  });

  it('are told by labels of more languages, and by words that mean "by" in one', () => {
    const rows: readonly (readonly [lang: string, above: string, name: string])[] = [
      ['az', '<p>Müəllif: Aysel Uydurma</p>', 'Aysel Uydurma'],
      ['so', '<p>Waxaa qoray: Cabdi Tusaale</p>', 'Cabdi Tusaale'],
      ['af', '<p>deur Hannes Voorbeeld</p>', 'Hannes Voorbeeld'],
      ['sw', '<p>Na Amina Mfano</p>', 'Amina Mfano'],
      ['am', '<p>April 9, 2026 | በ ሰላም ምሳሌ</p>', 'ሰላም ምሳሌ'],
      ['mr', '<p>By स्मिता उदाहरणे | Updated: February 21, 2026 20:10 IST</p>', 'स्मिता उदाहरणे'],
      ['he', '<div class="credit"><span>מאת: נועה לדוגמה</span> | <span>26.04.2026</span></div>', 'נועה לדוגמה'],
      ['so', '<ul><li><span>Qoraa,</span><span>Ayaan Tusmo</span></li></ul>', 'Ayaan Tusmo'],
      ['pt', '<p>Texto de Nelson Imaginado, em Nampula<br>27 Ago 2026, 18:00</p>', 'Nelson Imaginado'],
      ['ar', '<p><span>03 أغسطس 2026</span><span>اللاذقية – ليلى المثال</span></p>', 'ليلى المثال'],
    ];
    for (const [lang, above, name] of rows) expect(authors({ lang, above }), above).to.deep.equal([name]);
  });

  it('stand in a bar, or in an article of their own between the headline and the text', () => {
    const bar =
      '<nav class="firma"><a href="/autor/l"><img src="/l.jpg" alt=""></a><div><a href="/autor/l">Lucía Inventada</a><span>5 de marzo de 2026 06:01hs</span></div></nav>';
    expect(authors({ lang: 'es', above: bar })).to.deep.equal(['Lucía Inventada']);
    const info =
      '<div><article class="item"><ul><li>기자명 박가상 기자</li><li>입력 2026.01.22 10:00</li><li>수정 2026.01.22 14:31</li></ul></article></div>';
    const korean = read({ lang: 'ko', above: info });
    expect(korean.authors.map(({ name }) => name)).to.deep.equal(['박가상']);
    expect(korean.modifiedAt).to.equal('2026-01-22T14:31:00');
  });

  it('have no label in East Asia, and the desk or the place before the name', () => {
    const chat =
      '<div><span>原创</span><span>陈假名</span><span><a href="javascript:void(0)">城南旧事记</a></span><em>2026年1月9日 06:30</em></div>';
    expect(authors({ ...chinese, above: chat })).to.deep.equal(['陈假名']);
    const desk = '<div class="byline"><span>사회부</span> <strong>정예시·한보기 기자</strong></div>';
    expect(authors({ lang: 'ko', above: desk })).to.deep.equal(['정예시', '한보기']);
    const place = '<div><span>(정선=바람뉴스) 오가명 기자</span> | <span>2026.05.27 오전 09:00</span></div>';
    expect(authors({ lang: 'ko', above: place })).to.deep.equal(['오가명']);
    const agency = '<p>2026年4月22日　16時31分<span>（共同通信）</span></p>';
    expect(authors({ lang: 'ja', above: agency })).to.deep.equal(['共同通信']);
  });

  it('stand beside the name of the paper, and beside the one who edited', () => {
    expect(authors({ lang: 'pt', above: '<p>Por Carla Fictícia, The Harbour Post — Rio Claro</p>' })).to.deep.equal([
      'Carla Fictícia',
    ]);
    const above =
      '<div class="credit-title" id="penulis"><a href="/author/d">Dewi Contoh</a>, <a href="/author/b">Budi Penyunting</a></div>';
    const below = '<div class="read__credit">Penulis: Dewi Contoh<br>Editor: Budi Penyunting</div>';
    expect(writers({ lang: 'id', above, below })).to.deep.equal(['Dewi Contoh']);
  });

  it('sign the text in italics, and do not give way to who took the pictures', () => {
    const below =
      '<p style="text-align:right"><strong>Јелена Замишљена</strong></p><p style="text-align:right">Фото: Милош Сликар</p>';
    expect(writers({ lang: 'sr', body: `${TEXT}${below}` })).to.deep.equal(['Јелена Замишљена']);
    const italics = `${TEXT}<p><em>Ana Primer</em></p>`;
    expect(authors({ body: italics })).to.deep.equal(['Ana Primer']);
    expect(lines({ body: italics })).to.deep.equal(LINES);
  });
});

describe("the authors of the world's newspapers", () => {
  it('have labels, and words behind their names, in more languages', () => {
    const rows: readonly (readonly [lang: string, above: string, name: string])[] = [
      ['bg', '<div>Репортер: Мария Примерова</div>', 'Мария Примерова'],
      ['ml', '<div><span>ലേഖിക: ലത ഉദാഹരണം</span><span>04 Mar 2026, 10:15 AM IST</span></div>', 'ലത ഉദാഹരണം'],
      ['ru', '<span>Автор: <a href="/user/vera/">Вера Замятина</a> от 3-03-2026, 16:20</span>', 'Вера Замятина'],
      ['ja', '<div class="byline"><a href="/list/author/o">大前 例子</a></div>', '大前 例子'],
      ['zh', '<div class="author">陈例文 赵示范 林样本</div>', '陈例文;赵示范;林样本'],
    ];
    for (const [lang, above, name] of rows) expect(authors({ lang, above }).join(';'), above).to.equal(name);
  });

  it('stand alone before the day, beside their address, over it, before their paper', () => {
    const rows: readonly (readonly [lang: string, above: string, name: string])[] = [
      [
        'ar',
        '<p><span>كريم نموذج</span><span>الأحد 04 يناير 2026 - 10:15</span><span>القراءات: 412</span></p>',
        'كريم نموذج',
      ],
      [
        'he',
        '<div class="credits"><span>גלית משלים</span><span>10.4.2026</span><span>07:40</span></div>',
        'גלית משלים',
      ],
      ['pt', '<p><strong>Lia Suposta</strong><span>lia.suposta@serra.example</span></p>', 'Lia Suposta'],
      ['tr', '<p>Elif VARSAYIM</p><p>elif@sahil.example</p>', 'Elif VARSAYIM'],
      ['id', '<div class="author">Rina Contoh - <span>kabarJabar</span></div>', 'Rina Contoh'],
      [
        'bn',
        '<div><span class="contributor-name">শাহানা নমুনা</span><span>বরিশাল</span></div><p>১০ এপ্রিল ২০২৬</p>',
        'শাহানা নমুনা',
      ],
      ['ja', '<div class="author"><span>この記事を書いた人</span><a href="/author/m">森川 例子</a></div>', '森川 例子'],
      ['uk', '<p>Авторка: <b>Марта Вигадана</b></p>', 'Марта Вигадана'],
    ];
    for (const [lang, above, name] of rows) expect(authors({ lang, above }).join(';'), above).to.equal(name);
  });

  it('are no days of the week, and sign with their pictures', () => {
    const above = '<div class="time-author"><span>Thứ Sáu, 10/04/2026 - 08:05</span></div>';
    const body = `${TEXT}<p><strong>Bài, ảnh: Nguyễn Thí Dụ</strong></p>`;
    expect(authors({ lang: 'vi', above, body })).to.deep.equal(['Nguyễn Thí Dụ']);
  });

  it('sign below the text: beside the one who took the pictures, before a word for what they did', () => {
    const rows: readonly (readonly [lang: string, below: string, name: string])[] = [
      ['th', '<p>เรื่อง : มาลี สมมติ</p><p>ภาพ : ก้อง ช่างภาพ</p>', 'มาลี สมมติ'],
      ['ja', '<p>取材・文／佐藤例　撮影／鈴木試</p>', '佐藤例'],
      ['uz', '<p><strong>Dilnoza Namuna tayyorladi.</strong></p>', 'Dilnoza Namuna'],
      ['tr', '<p>Haber: Ayşe Örnek - Kamera: Kemal Çekim</p>', 'Ayşe Örnek'],
    ];
    for (const [lang, below, name] of rows)
      expect(writers({ lang, body: `${TEXT}${below}` }).join(';'), below).to.equal(name);
  });
});

describe("the days of the world's content systems", () => {
  it('are counted from the republic, from the flight of the prophet, and by number in Mongolia', () => {
    const rows: readonly (readonly [lang: string, stamp: string, day: string])[] = [
      ['zh-TW', '發布日期：114-03-18', '2025-03-18'],
      ['zh-TW', '民國114年3月18日', '2025-03-18'],
      ['fa', '۱۴۰۴/۰۹/۱۵', '2025-12-06'],
      ['fa', '۰۹:۳۲ - ۰۶-۰۸-۱۳۸۵', '2006-10-28T09:32:00'],
      ['mn', '2026 оны 03 сарын 21, 09:12', '2026-03-21T09:12:00'],
      ['ko', '작성일 26-04-03 11:27', '2026-04-03T11:27:00'],
      ['uk', '18 травня 2026, понеділок, 12:40', '2026-05-18T12:40:00'],
      ['tr', '02 Kasım 2026 Pazartesi 13:05', '2026-11-02T13:05:00'],
      ['lt', '2026 m. kovo 15 d. 10:20', '2026-03-15T10:20:00'],
    ];
    for (const [lang, stamp, day] of rows)
      expect(published({ lang, above: `<div>${stamp}</div>` }), stamp).to.equal(day);
  });

  it('have labels, and months, of more languages, and stand twice in a line', () => {
    const rows: readonly (readonly [lang: string, stamp: string, published: string, modified?: string])[] = [
      ['th', 'เผยแพร่: 4 มี.ค. 2569 09:10 ปรับปรุง: 5 มี.ค. 2569 11:20', '2026-03-04T09:10:00', '2026-03-05T11:20:00'],
      ['ta', 'வெளியிடப்பட்டது: 04 மார்ச் 2026, 10:15 am', '2026-03-04T10:15:00'],
      ['ur', 'شائع <span>04 مارچ 2026</span> اپ ڈیٹ 05 مارچ 2026 10:15am', '2026-03-04', '2026-03-05T10:15:00'],
      [
        'ko',
        '입력<span>2026.03.04. 오전 10:10</span> 수정<span>2026.03.04. 오후 3:30</span>',
        '2026-03-04T10:10:00',
        '2026-03-04T15:30:00',
      ],
      ['ar', '4 آذار 2026', '2026-03-04'],
      ['hu', '2026. 04. 10. 12:34', '2026-04-10T12:34:00'],
      ['es', '10 de abril 2026 · 06:30hs', '2026-04-10T06:30:00'],
      ['bn', 'প্রকাশ: ১০ এপ্রিল ২০২৬, ০৮: ০০', '2026-04-10T08:00:00'],
      ['bn', 'প্রকাশ: ২০১৫ ঘণ্টা, মার্চ ৪, ২০২৬', '2026-03-04T20:15:00'],
      ['am', '25 የካቲት 2018', '2026-03-04'],
      ['am', 'የካቲት 25 ቀን 2018 ዓ.ም', '2026-03-04'],
      ['ar', 'الأحد 04 جانفي 2026 - 10:15', '2026-01-04T10:15:00'],
    ];
    for (const [lang, stamp, day, changed] of rows) {
      const article = read({ lang, above: `<div>${stamp}</div>` });
      expect([article.publishedAt, article.modifiedAt], stamp).to.deep.equal([day, changed]);
    }
  });
});

describe("the words around the stories of the world's content systems", () => {
  it('are no part of the headline: a link to the section, the section behind an arrow', () => {
    const linked = '<h1><a href="/c/3">Sea</a> <a href="/s/1">Ferries run on batteries now</a></h1>';
    const head = '<meta property="og:title" content="Ferries run on batteries now">';
    expect(read({ heading: linked, head }).headline).to.equal('Ferries run on batteries now');
    const heading = '<h1>Ferries run on batteries now > Town news</h1><h2>Town news</h2>';
    expect(read({ title: 'Ferries run on batteries now > Town news', heading }).headline).to.equal(
      'Ferries run on batteries now',
    );
  });

  it('are no part of the text: the path, the stamp, the source, the editor, the end, a wall', () => {
    const heading =
      '<p class="arbo"><a href="/">Accueil</a> &gt; Actualités</p><div class="cartouche"><p>Région de Zinder</p><h1>Ferries run on batteries now</h1><p>mardi 3 février 2026, par <a href="/a4">Moussa Fictif</a>, <a href="/a9">Aïcha Modèle</a></p></div>';
    const after =
      '<p>(责任编辑：admin)</p><p>Kaynak: Haber Merkezi</p><p>انتهای پیام/</p><p>残り 0 文字</p><h3>Последние новости</h3>';
    const parts = { lang: 'fr', heading, body: `${TEXT}${after}` };
    expect(lines(parts)).to.deep.equal(LINES);
    expect(authors(parts)).to.deep.equal(['Moussa Fictif', 'Aïcha Modèle']);
  });

  it('are told from the text: a standfirst in a heading, a box that is named one and holds the text', () => {
    const deck = 'Lleva los cuadernos en una bolsa de residuos para que no se mojen en el lago.';
    const article = read({ lang: 'es', above: `<h2 class="bajada">${deck}</h2>` });
    expect(article.standfirst && phrasingLine(article.standfirst)).to.equal(deck);
    expect(bodyText(article.body).split(/\n+/u)).to.deep.equal(LINES);
    const named = read({ body: `<div class="description">${TEXT}</div>` });
    expect(named.standfirst).to.equal(undefined);
  });

  it('may be few: a flash in Chinese is an article, and so is a page with a plain address', () => {
    const flash =
      '<time>2026-08-09 03:17</time><p>花蓮縣近海今天凌晨2時52分發生芮氏規模4.1地震，深度18公里，最大震度3級出現在花蓮市。</p><p>縣府消防局表示，目前沒有接獲災情通報，鐵路行車正常。</p>';
    const brief = read({ lang: 'zh-TW', title: '花蓮凌晨規模4.1地震　最大震度3級', site: '寶島快訊', body: flash });
    expect(brief.publishedAt).to.equal('2026-08-09T03:17:00');
    expect(read({ url: 'https://harbour-post.example/?p=4412' }).headline).to.equal('Ferries run on batteries now');
  });

  it('are a standfirst by where they stand: over the picture, over loose text, in a box of its own', () => {
    const deck = 'The captain was the first who wanted the batteries.';
    const last =
      'The next ferry is to be built in the same yard, and the council has asked for a larger deck for bicycles.';
    const long = `<p class="x3">${deck}</p><img src="/lead.jpg" alt=""><div class="x4">${TEXT}<p>${last}</p></div>`;
    const over = read({ above: '<p>18 October 2026, 09:30</p>', body: long });
    expect(over.standfirst && phrasingLine(over.standfirst)).to.equal(deck);
    expect(bodyText(over.body).split(/\n+/u)).to.deep.equal([...LINES, last]);
    const brief = `<p class="x3">${LINES[0] ?? ''}</p><img src="/lead.jpg" alt=""><div class="x4"><p>${LINES[1] ?? ''}</p><p>${LINES[2] ?? ''}</p></div>`;
    expect(lines({ body: brief })).to.deep.equal(LINES);
    const rows: readonly string[] = [
      `<p>${deck}</p>${LINES.join('<br><br>')}`,
      `<div><p class="summary">${deck}</p></div><div class="x4">${TEXT}</div>`,
    ];
    for (const body of rows) {
      const article = read({ above: '<p>18 October 2026, 09:30</p>', body });
      expect(article.standfirst && phrasingLine(article.standfirst), body).to.equal(deck);
      expect(bodyText(article.body).split(/\n+/u), body).to.deep.equal(LINES);
    }
    const first = `<p>${LINES[0]}</p><img src="/lead.jpg" alt="">${TEXT.slice(TEXT.indexOf('</p>') + 4)}`;
    expect(lines({ body: first })).to.deep.equal(LINES);
  });

  it('are no part of a standfirst: the place, the letters of the paper, a word for a summary', () => {
    const deck = 'The captain was the first who wanted the batteries on the ferries.';
    const head = `<meta property="og:description" content="${deck}">`;
    const rows: readonly (readonly [above: string, head?: string])[] = [
      [`<h2 class="sapo">HPO - ${deck}</h2>`, head],
      [`<p class="description"><span>Harbour Town</span>${deck}</p>`],
      [`<p class="lead"><strong>In brief</strong>: ${deck}</p>`],
      [`<div class="summary"><h4>In brief</h4><p>${deck}</p></div>`],
    ];
    for (const [above, meta = ''] of rows) {
      const { standfirst } = read({ above, head: meta });
      expect(standfirst && phrasingLine(standfirst), above).to.equal(deck);
    }
  });

  it('are no caption where several paragraphs stand beside a picture and its credit', () => {
    const said = [
      'Зрители сидят на берегу, а актёры приплывают к ним на лодках, каждый со своей стороны широкой и тихой реки.',
      'Сцену построили из старых понтонов, а занавесом служит парус, который за зиму сшили в доме культуры.',
      'Следующее представление сыграют в мае, когда сойдёт большая вода и к пристани снова будет дорога.',
    ];
    const brief = `<div class="x5"><img src="/p.jpg" alt="">${said.join('<br><br>')}<div>Фото: Олег Снимков</div></div>`;
    expect(lines({ lang: 'ru', body: brief })).to.deep.equal(said);
  });

  it('tell Afrikaans from Dutch', () => {
    const body =
      '<p>Op die spoor tussen twee dorpe kan mense weer die fluit hoor. Die enjin uit 1938 het Saterdag sy eerste passasiers getrek, en dit was nie maklik om hom weer aan die gang te kry nie.</p><p>Die ketel moes oorgebou word deur ’n man wat dit laas as vakleerling gedoen het. My hande het nog onthou, sê hy, maar my rug wou nie meer saamwerk nie.</p>';
    expect(read({ lang: 'af', body }).language).to.equal('af');
  });
});
