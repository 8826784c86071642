import { expect } from 'chai';
import { explainBody, parseArticle, safeParseArticle } from '#standfirst';
import { describe, it } from '#test';
import { page } from '../samples.ts';
import { line, show } from './render.ts';

const a = 'The first tram crossed the river at noon, and on the other side a band played until the rain came.';
const b = 'Two floods that nobody had planned for held up the work, which cost twice as much as the council had said.';
const c = 'The mayor cut the ribbon and thanked the engineers, some of whom had come from other cities for the day.';
const story = [a, b, c];
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');

/** The blocks of the story that is found in a page. */
const found = (body: string): string[] => parseArticle(page(body)).body.map(show);

describe('the story in a page', () => {
  it('is its running text, whatever the elements', () => {
    for (const body of [
      `<article><h1>Bridge opens</h1>${paragraphs}</article>`,
      `<h1>Bridge opens</h1>${paragraphs}`,
      `<h1>Bridge opens</h1>${story.map((text) => `<div>${text}</div>`).join('')}`,
      `<article><h1>Bridge opens</h1>${story.join('<br><br>')}</article>`,
      `<h1>Bridge opens</h1>${story.join('<br><br>')}`,
      `<div><div><h1>Bridge opens</h1></div><div><span>${paragraphs}</span></div></div>`,
      `<h1>Bridge opens</h1><table><tr><td><a href="/x">Menu</a></td><td>${paragraphs}</td></tr></table>`,
      `<form><h1>Bridge opens</h1>${paragraphs}<input></form>`,
      `<ul><li>${paragraphs}</li></ul>`,
    ])
      expect(found(body), body.slice(0, 60)).to.deep.equal(story);
  });

  it('is found whatever its wrapper is called', () => {
    const names =
      'sidebar comments share social related recommended ad advertisement promo popup modal overlay paywall newsletter nav menu footer byline author meta date tags caption gallery image figure hidden teaser widget breadcrumb embed pullquote';
    for (const name of names.split(' '))
      for (const body of [
        `<div class="${name}"><h1>Bridge opens</h1>${paragraphs}</div>`,
        `<div id="${name}-wrapper"><article><h1>Bridge opens</h1>${paragraphs}</article></div>`,
      ])
        expect(found(body), body.slice(0, 40)).to.deep.equal(story);
  });

  it('is found whatever its wrapper is', () => {
    for (const tag of 'aside nav footer header form figure blockquote dialog section main fieldset details'.split(' '))
      expect(found(`<${tag}><h1>Bridge opens</h1>${paragraphs}</${tag}>`), tag).to.deep.equal(story);
    expect(
      found(`<div style="display:none" hidden aria-hidden="true"><h1>Bridge opens</h1>${paragraphs}</div>`),
    ).to.deep.equal(story);
  });

  it('is found in what holds its headline, whatever that is called and however much stands beside it', () => {
    const others = Array.from(
      { length: 6 },
      (_, i) => `<div class="teaser"><h3>Story ${String(i)}</h3><p>${a}</p></div>`,
    );
    for (const name of ['breaking-news', 'comments', 'related', 'footer', 'sidebar'])
      expect(
        parseArticle(
          `<title>Now the bridge opens | News</title><div class="${name}"><h1>Now the bridge opens</h1>${paragraphs}</div><div>${others.join('')}</div>`,
        ).body.map(show),
        name,
      ).to.deep.equal(story);
  });

  it('is found where it is declared, whatever is around it', () => {
    expect(
      found(`<h1>Bridge</h1><div class="ticker"><div itemprop="articleBody"><p>${a}</p><p>${b}</p></div></div>`),
    ).to.deep.equal([a, b]);
  });

  it('is found in sections that are named for the list that leads to them', () => {
    const sections = story.map(
      (text, i) =>
        `<section class="toc-section" id="toc_${String(i)}"><h2>Part ${String(i)}</h2><p>${text}</p></section>`,
    );
    expect(found(`<h1>Bridge opens</h1><p>${b}</p><p>${c}</p>${sections.join('')}`)).to.deep.equal([
      b,
      c,
      ...story.flatMap((text, i) => [`h2 Part ${String(i)}`, text]),
    ]);
  });

  it('is kept in elements whose names are of dates, where it is more than one', () => {
    const blocks = story.map((text) => `<div class="paragraph--published"><p>${text}</p><p>${text} ${a}</p></div>`);
    expect(found(`<h1>Bridge opens</h1>${blocks.join('')}`)).to.have.length(6);
  });

  it('keeps the quotations of it that are set beside it, and hidden from those who hear it', () => {
    const quote = '<aside class="pull-quote" aria-hidden="true">“A band played until the rain came.”</aside>';
    expect(
      found(`<article><h1>Bridge opens</h1><p>${a}</p><p>${b}</p>${quote}<p>${c}</p><p>${a} ${b}</p></article>`),
    ).satisfy((lines: string[]) => lines.some((text) => text.includes('“A band played until the rain came.”')));
  });

  it('keeps what a button opens', () => {
    const answer = (id: string): string =>
      `<h3><button aria-controls="${id}">Who pays?</button></h3><div id="${id}" style="display: none"><p>${c}</p></div>`;
    expect(
      explainBody(page(`<article><h1>Bridge opens</h1><p>${a}</p><p>${b}</p>${answer('one')}</article>`)).at(-1)?.why,
    ).to.equal('likely');
    const closed = answer('one').replace('aria-controls', 'data-x');
    expect(
      explainBody(page(`<article><h1>Bridge opens</h1><p>${a}</p><p>${b}</p>${closed}</article>`)).at(-1)?.why,
    ).to.contain('hidden');
  });

  it('keeps the comments in its code', () => {
    expect(
      found(
        `<h1>Bridge opens</h1>${paragraphs}<pre><code><span class="hljs-comment"># now</span>\nopen</code></pre>`,
      ).at(-1),
    ).to.contain('# now');
  });

  it('is kept once where a page prints it twice, and as it is where it repeats itself', () => {
    const long = Array.from({ length: 12 }, (_, i) => `<p>${String(i)}. ${a} ${b}</p>`).join('');
    const once = found(`<article><h1>Bridge opens</h1><div>${long}</div></article>`);
    expect(once).to.have.length(12);
    expect(
      found(`<article><h1>Bridge opens</h1><div class="wide">${long}</div><div class="narrow">${long}</div></article>`),
    ).to.deep.equal(once);
    const refrain = [a, b, c, b, a, b, c, b].map((text) => `<p>${text}</p>`).join('');
    expect(found(`<article><h1>Bridge opens</h1>${refrain}</article>`)).to.have.length(8);
  });

  it('goes on after a table of prices and buttons that is longer than itself', () => {
    const offers = Array.from({ length: 40 }, (_, i) => `<li><a href="/buy/${String(i)}">Offer ${String(i)}</a></li>`);
    const gap = `<div class="offers"><ul>${offers.join('')}</ul></div>`;
    const parts = [
      [`${a} ${b}`, c, `${c} ${b}`],
      [`${b} ${c}`, `${a} ${c}`, b],
      [`${c} ${a}`, `${b} ${a}`, c],
    ];
    const written = parts.map((part) => part.map((text) => `<p>${text}</p>`).join(''));
    expect(found(`<main><h1>The best trams</h1>${written.join(gap)}</main>`)).to.deep.equal(parts.flat());
  });

  it('keeps its short paragraphs', () => {
    expect(
      found(`<article><h1>Bridge opens</h1><p>${a}</p><p>“No.”</p><p>Why?</p><p>${b}</p><p>5</p><p>${c}</p></article>`),
    ).to.deep.equal([a, '“No.”', 'Why?', b, '5', c]);
  });

  it('keeps its first paragraph, short as it is and whenever it was', () => {
    const first = 'It rained on Monday in the whole city.';
    expect(
      found(
        `<article><h1>Bridge opens</h1><p>${first.replace('Monday', '<time datetime="2026-10-18">Monday</time>')}</p>${paragraphs}</article>`,
      ),
    ).to.deep.equal([first, ...story]);
  });

  it('may be in any script', () => {
    const scripts: Record<string, readonly string[]> = {
      Chinese: [
        '经过九年的建设，横跨河流的大桥于周一正式开通，市长在四百名市民面前剪彩，并感谢了所有参与建设的工程师。',
        '第一辆有轨电车中午驶过大桥，对岸的乐队一直演奏到下雨，许多市民带着孩子前来观看，久久不愿离去。',
        '两次没有人预料到的洪水延误了工期，工程费用是市议会当初所说的两倍，但市长表示这一切都是值得的。',
      ],
      Japanese: [
        '九年間の工事を経て、川に架かる橋が月曜日に開通し、市長が四百人の市民の前でテープカットを行い、技術者たちに感謝した。',
        '最初の路面電車が正午に橋を渡り、対岸では雨が降り出すまで楽団が演奏を続け、多くの市民が子どもを連れて見物に訪れた。',
        '誰も予想しなかった二度の洪水で工事は遅れ、費用は市議会が言っていた額の二倍になったが、市長はそれだけの価値があると述べた。',
      ],
      Thai: [
        'สะพานข้ามแม่น้ำเปิดใช้ในวันจันทร์หลังจากก่อสร้างมาเก้าปี นายกเทศมนตรีกล่าวต่อหน้าผู้คนสี่ร้อยคนที่มารอชมพิธีเปิด',
        'รถรางคันแรกข้ามแม่น้ำตอนเที่ยง และวงดนตรีที่อีกฝั่งหนึ่งเล่นจนฝนตก ชาวเมืองจำนวนมากพาลูกหลานมาชมงานนี้',
        'น้ำท่วมสองครั้งที่ไม่มีใครคาดคิดทำให้งานล่าช้า และค่าใช้จ่ายสูงเป็นสองเท่าของที่สภาเมืองเคยบอกไว้',
      ],
      Arabic: [
        'افتتح الجسر فوق النهر يوم الاثنين بعد تسع سنوات من العمل، كما قال رئيس البلدية أمام أربعمئة شخص جاؤوا من كل المدينة.',
        'عبرت أول عربة ترام النهر ظهرا، وعزفت فرقة على الضفة الأخرى حتى هطل المطر، وجاء كثير من الناس مع أطفالهم.',
        'أخر فيضانان لم يتوقعهما أحد العمل الذي كلف ضعف ما قاله المجلس، لكن رئيس البلدية قال إن الأمر يستحق ذلك.',
      ],
      Hebrew: [
        'הגשר מעל הנהר נפתח ביום שני אחרי תשע שנות עבודה, אמר ראש העיר בפני ארבע מאות איש שבאו מכל רחבי העיר.',
        'החשמלית הראשונה חצתה את הנהר בצהריים, ובצד השני ניגנה תזמורת עד שירד הגשם, ורבים באו עם ילדיהם.',
        'שני שיטפונות שאיש לא צפה עיכבו את העבודה, שעלתה פי שניים ממה שאמרה המועצה, אך ראש העיר אמר שהיה כדאי.',
      ],
    };
    for (const [script, texts] of Object.entries(scripts)) {
      const result = safeParseArticle(
        page(`<article><h1>${texts[0]?.slice(0, 8)}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`),
      );
      expect(result.success && result.data.body.map(show), script).to.deep.equal(texts);
    }
  });
});

describe('what is not the story', () => {
  const more =
    'I think that this bridge is a great thing for all of us who live in the city, and I would like to say thank you.';

  it('is left out where it stands between the paragraphs', () => {
    for (const clutter of [
      '<div class="share-bar"><a href="/f">Share</a> <a href="/t">Tweet</a></div>',
      `<div class="newsletter-signup"><h3>Newsletter</h3><p>${more}</p><form><input></form></div>`,
      '<aside class="ad">Advertisement</aside>',
      '<div class="ad-slot"><p>Advertisement</p></div>',
      '<p>Advertisement</p>',
      '<p>ADVERTISEMENT - CONTINUE READING BELOW</p>',
      '<p>Sign up for our newsletter.</p>',
      '<nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sports</a></li></ul></nav>',
      '<button>Listen to this story</button>',
      '<div class="cookie-banner"><p>We use cookies and the like to make this page what it is for you.</p></div>',
      '<script>document.write("<p>x</p>")</script><style>p { color: red }</style>',
      '<ul class="related-links"><li><a href="/a">Rain is expected over the coast</a></li><li><a href="/b">Mayor resigns over the bridge</a></li></ul>',
      '<p>[Related: Rain is expected over the coast]</p>',
      '<p>(Leggi anche su: la pioggia sulla costa)</p>',
      '<p>Like this story? Share it with a friend!</p>',
      '<p>jane.doe@news.example</p>',
      '<p>Page 2 of 4 <a href="/1">1</a> 2 <a href="/3">3</a> <a href="/4">4</a></p>',
      '<p>\u200b</p>',
    ])
      expect(
        found(`<article><h1>Bridge opens</h1><p>${a}</p>${clutter}<p>${b}</p><p>${c}</p></article>`),
        clutter,
      ).to.deep.equal(story);
  });

  it('is another story where links stand under a label or behind it', () => {
    const rain = '<a href="/a">Rain is expected over the coast</a>';
    const cards: readonly (readonly [html: string, label: string])[] = [
      [`<p><strong>More:</strong></p><p>${rain}</p>`, 'More'],
      [`<p>More Great Bay News Stories</p><ul><li>${rain}</li></ul>`, 'More Great Bay News Stories'],
      [`<section class="x1"><span>Lire aussi</span> ${rain}</section>`, 'Lire aussi'],
      [`<div class="x2"><p>Les også</p>${rain}</div>`, 'Les også'],
      [`<div class="x3"><header><span>Más información</span></header><h2>${rain}</h2></div>`, 'Más información'],
      [
        '<div><a href="/a"><span>Материалы по теме:</span><span>Rain is expected over the coast</span></a></div>',
        'Материалы по теме',
      ],
      [`<h3>【関連記事】</h3><ul><li>${rain}</li></ul>`, '関連記事'],
    ];
    for (const [html, label] of cards)
      expect(
        found(`<article><h1>Bridge opens</h1><p>${a}</p>${html}<p>${b}</p><p>${c}</p></article>`),
        html,
      ).to.deep.equal([a, `related "${label}": Rain is expected over the coast /a`, b, c]);
    const list =
      '<p>You may also like...</p><ul><li><a href="/a">Rain is expected over the coast</a></li><li><a href="/b">Mayor resigns over the bridge</a></li></ul>';
    const html = page(`<article><h1>Bridge opens</h1><p>${a}</p>${list}<p>${b}</p><p>${c}</p></article>`);
    const { body, related } = parseArticle(html);
    expect(body.map(show)).to.deep.equal(story);
    expect(related.map(({ headline }) => headline)).to.deep.equal([
      'Rain is expected over the coast',
      'Mayor resigns over the bridge',
    ]);
  });

  it('is text where a label is a word of the text', () => {
    const text = '<p>More <a href="/a">than four hundred people</a> came, and the band played on until the rain.</p>';
    expect(found(`<article><h1>Bridge opens</h1><p>${a}</p>${text}<p>${b}</p><p>${c}</p></article>`)[1]).to.match(
      /^More \[than four hundred people\]/,
    );
  });

  it('is text in a body that comes as one', () => {
    const html = `<p>${a}</p><p>More:</p><p><a href="https://news.example/a">The timetable</a></p>`;
    const item = { id: '1', title: 'Bridge opens', url: 'https://news.example/b', content_html: html };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [item] };
    expect(parseArticle(JSON.stringify(feed)).body.map(show)).to.include('[The timetable](https://news.example/a)');
  });

  it('ends where what is under its label is no link', () => {
    const more = '<p>More:</p><p><a href="/a">Rain is expected over the coast</a></p><p>“No.”</p>';
    expect(found(`<article><h1>Bridge opens</h1><p>${a}</p>${more}<p>${b}</p><p>${c}</p></article>`)).to.deep.equal([
      a,
      'related "More": Rain is expected over the coast /a',
      '“No.”',
      b,
      c,
    ]);
  });

  it('is left out where it stands after the text', () => {
    for (const clutter of [
      `<section id="comments"><h2>3 comments</h2><div class="comment"><p>${more}</p></div><div class="comment"><p>${more}</p></div></section>`,
      `<ol class="commentlist"><li>${more}</li><li>${more}</li><li>${more}</li></ol>`,
      '<footer><p>Copyright 2026 Example News. All rights reserved, and so on and so forth, in many words that nobody reads.</p></footer>',
      '<div class="related-posts"><h3>Related</h3><ul><li><a href="/a">Rain is expected over the coast</a></li></ul></div>',
      '<div class="tags"><a href="/t/bridge">Bridge</a> <a href="/t/river">River</a></div>',
      `<div class="author-bio"><h3>Jane Doe</h3><p>Jane Doe is a reporter at Example News, where she has covered the city for nine years.</p></div>`,
    ])
      expect(found(`<article><h1>Bridge opens</h1>${paragraphs}${clutter}</article>`), clutter).to.deep.equal(story);
  });

  it('is left out where it stands above the text', () => {
    for (const head of [
      '<p class="standfirst">After nine years of work the bridge opens at last.</p>',
      '<p class="byline">By <a rel="author" href="/jane">Jane Doe</a></p>',
      '<div class="meta"><span>By Jane Doe</span> <time datetime="2026-10-18">18 October 2026</time></div>',
      '<time datetime="2026-10-18">18 October 2026</time>',
      '<div class="share"><a href="/f">Share on Facebook</a></div>',
      '<ul class="tags"><li><a href="/t">Bridge</a></li></ul>',
      '<h2>Bridge opens</h2>',
      '<figure><img src="/a.jpg"><figcaption>The bridge (Reuters)</figcaption></figure>',
    ])
      expect(found(`<article><h1>Bridge opens</h1>${head}${paragraphs}</article>`), head).to.deep.equal(story);
  });

  it('is found by those who look for it', () => {
    const { standfirst, authors, publishedAt, byline, tags } = parseArticle(
      page(
        `<article><h1>Bridge opens</h1><p class="standfirst">After nine years of work the bridge <em>opens</em> at last.</p><p class="byline">By Jane Doe, News Editor</p><time datetime="2026-10-18">18 October</time>${paragraphs}<div class="tags"><a href="/t/bridge">Bridge</a></div></article>`,
      ),
    );
    expect(line(standfirst)).to.equal('After nine years of work the bridge *opens* at last.');
    expect(byline).to.equal('By Jane Doe, News Editor');
    expect(authors.map(({ name, jobTitle }) => [name, jobTitle])).to.deep.equal([['Jane Doe', 'News Editor']]);
    expect(publishedAt).to.equal('2026-10-18');
    expect(tags).to.deep.equal(['Bridge']);
  });

  it('is another story on the same page', () => {
    expect(
      found(
        `<article><h1>Bridge opens</h1>${paragraphs}</article><article><h2>Rain expected</h2><p>${more}</p></article>`,
      ),
    ).to.deep.equal(story);
  });

  it('is another post on the page of one, as WordPress numbers them', () => {
    const post = (number: number, text: string): string =>
      `<div class="post-${String(number)} post type-post hentry"><p>${text} ${text}</p></div>`;
    const others = [8, 9, 10].map((number) => post(number, `${more} ${b}`)).join('');
    const html = `<html><head><title>Bridge opens</title></head><body class="single postid-7"><h1>Bridge opens</h1>${post(7, a)}${others}</body></html>`;
    expect(parseArticle(html).body.map(show)).to.deep.equal([`${a} ${a}`]);
  });
});
