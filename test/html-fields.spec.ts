import { expect } from 'chai';
import { describe, it } from '#test';
import { explainBody, parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const text = [
  'The library will stay open until midnight on five days of the week, the council decided on Tuesday after a long debate.',
  'Its head says that the reading rooms are full by four in winter, and that the city will pay for the extra shifts.',
  'Students speak of a victory: they had gathered more than four thousand signatures and carried them to the town hall.',
];
const paragraphs = text.map((line) => `<p>${line}</p>`).join('');

interface Parts {
  head?: string;
  above?: string;
  below?: string;
  lang?: string;
}

/** A page whose names tell nothing: classes are hashes, as bundlers write them. */
function page({ head = '', above = '', below = '', lang = 'en' }: Parts): string {
  return `<html lang="${lang}"><head><title>Library to stay open until midnight | The Harbour Post</title>${head}</head>
<body><div class="x1"><a href="/">The Harbour Post</a> <a href="/culture">Culture</a> <a href="/sport">Sport</a></div>
<div class="x2"><h1 class="x3">Library to stay open until midnight</h1>${above}<div class="x9">${paragraphs}</div>${below}</div></body></html>`;
}

const read = (parts: Parts, url = 'https://harbour-post.example/a'): Article => parseArticle(page(parts), { url });
const authorsOf = (parts: Parts): string[] => read(parts).authors.map(({ name }) => name);
const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...node })}</script>`;

describe('the authors of a page that names nothing', () => {
  it('are in a line that opens as bylines do, in an element of its own or in several', () => {
    for (const above of [
      '<div>By Jane Doe</div>',
      '<div><span>By</span><span>Jane Doe</span></div>',
      '<div>Written by</div><div>Jane Doe</div>',
      '<div>October 14, 2026 · 3 min read · By Jane Doe</div>',
      '<div><a href="/authors/jane-doe">Jane Doe</a></div>',
      '<div>Jane Doe | Senior Writer | October 14, 2026</div>',
      '<div>Jane Doe</div><div>October 14, 2026</div>',
    ])
      expect(authorsOf({ above }), above).to.deep.equal(['Jane Doe']);
    expect(authorsOf({ below: '<p>This post was written by Jane Doe.</p>' })).to.deep.equal(['Jane Doe']);
  });

  it('are nobody where a line only looks like a name', () => {
    for (const above of [
      '<div>October 14, 2026</div><div>Culture News</div>',
      '<div>October 14, 2026</div><div><a href="/topics/x">Jane Austen</a></div>',
      '<div>Reviewed by John Roe, MD</div>',
      '<div>By clicking you agree</div>',
      '<div>By the numbers</div>',
    ])
      expect(authorsOf({ above }), above).to.deep.equal([]);
  });

  it('are in a list below a label, with roles and initials between them', () => {
    const list = paragraphs + '<div><h6>Author(s)</h6><ul><li>Jane Q. Doe</li><li>John Roe</li></ul></div>';
    expect(authorsOf({ below: list })).to.deep.equal(['Jane Q. Doe', 'John Roe']);
    const cards =
      paragraphs +
      '<h4>Author</h4><div><div>JD</div><div>Jane Doe</div><div>Staff Software Engineer, The Harbour Post</div></div>' +
      '<div><div>JR</div><div>John Roe</div><div>Data Editor</div></div>';
    const read = parseArticle(page({ below: cards })).authors.map(({ name, jobTitle }) => [name, jobTitle]);
    expect(read).to.deep.equal([
      ['Jane Doe', 'Staff Software Engineer, The Harbour Post'],
      ['John Roe', 'Data Editor'],
    ]);
  });

  it('stand after the text beside a portrait of that name, or over a text that begins with it', () => {
    const bio = 'Jane Doe is a growth-minded clerk of libraries who has counted books for thirty years.';
    expect(authorsOf({ below: `<div class="x7"><div>Jane Doe</div><div><p>${bio}</p></div></div>` })).to.deep.equal([
      'Jane Doe',
    ]);
    const portrait = '<p><img src="/jane.jpg" alt="Headshot of Jane Doe"></p><p><b>Jane Doe</b></p>';
    expect(authorsOf({ below: portrait })).to.deep.equal(['Jane Doe']);
    const stefan = '<div>Stefan</div>';
    const about = '<h3>Stefan</h3><p>Stefan is the founder of this paper, and writes on libraries.</p>';
    expect(authorsOf({ above: stefan, below: about })).to.deep.equal(['Stefan']);
    expect(authorsOf({ below: about })).to.deep.equal([]);
    const card = '<a href="/b"><img src="/b.jpg" alt="Ferry Prices Rise"><h4>Ferry Prices Rise</h4></a>';
    expect(authorsOf({ below: `<div>${card}</div>` })).to.deep.equal([]);
    const team = ['Jane Doe', 'John Roe']
      .map((name) => `<p><img src="/x.jpg" alt="${name}"></p><p>${name}</p>`)
      .join('');
    expect(authorsOf({ below: team })).to.deep.equal([]);
  });

  it('are the person whom the last line names, and not the newsroom over the text', () => {
    const above = '<div>By Team Harbour</div><div>October 14, 2026</div>';
    expect(authorsOf({ above })).to.deep.equal(['Team Harbour']);
    expect(authorsOf({ above, below: '<p>Written by <a href="/jane">Jane Doe</a></p>' })).to.deep.equal(['Jane Doe']);
  });

  it('are logins only where a reader sees them by the date, and first names where a source says they are persons', () => {
    expect(authorsOf({ above: '<p>October 14, 2026</p><p>by jroe</p>' })).to.deep.equal(['jroe']);
    expect(authorsOf({ above: '<p>October 14, 2026</p><p>by admin</p>' })).to.deep.equal([]);
    const couple = { author: { '@type': 'Person', name: 'Maria & Eleni' } };
    const head = ld(couple) + '<meta name="author" content="Maria &amp; Eleni">';
    expect(authorsOf({ head })).to.deep.equal(['Maria', 'Eleni']);
  });

  it('are no description of the author, and no topics that are linked beneath the headline', () => {
    const above =
      '<p>Jane Doe</p><div class="dynamic-author-description">Licensed Tea Grader, M.A. Journalism</div><p>October 14, 2026</p>';
    expect(authorsOf({ above })).to.deep.equal(['Jane Doe']);
    const topics = '<p><a href="/tag/care">Care Coordination</a>, <a href="/tag/data">Data Management</a></p>';
    expect(authorsOf({ above: topics })).to.deep.equal([]);
  });

  it('are not the site, nor a login, where no reader sees them', () => {
    const site = ld({ author: { '@type': 'Person', name: 'Harbour Post' } });
    expect(authorsOf({ head: site })).to.deep.equal([]);
    expect(authorsOf({ head: site, above: '<div>By Jane Doe</div>' })).to.deep.equal(['Jane Doe']);
    expect(authorsOf({ head: '<meta name="author" content="jdoe42">' })).to.deep.equal([]);
  });

  it('are all whom one line names, though JSON-LD names the first alone', () => {
    const head = ld({ author: { '@type': 'Person', name: 'Jane Doe' } });
    expect(authorsOf({ head, above: '<div>By Jane Doe and John Roe</div>' })).to.deep.equal(['Jane Doe', 'John Roe']);
  });

  it('have the address of the link around their name, and the role beside it', () => {
    const [jane] = read({ above: '<div>By <a href="/people/jane">Jane Doe</a>, Culture Editor</div>' }).authors;
    expect(jane).to.deep.include({ jobTitle: 'Culture Editor', url: 'https://harbour-post.example/people/jane' });
  });

  it('tell where they are from, surest first', () => {
    const { provenance } = read({ head: ld({ author: 'Jane Doe' }), above: '<div>By Jane Doe</div>' });
    const [best, ...others] = provenance['/authors'] ?? [];
    expect(best?.rule).to.equal('json-ld author');
    expect(best?.confidence).to.be.above(0.9);
    expect(others.map(({ rule }) => rule)).to.deep.equal(['html line that opens like a byline']);
  });
});

describe('the dates of a page', () => {
  const dates = (parts: Parts): (string | undefined)[] => {
    const { publishedAt, modifiedAt } = read(parts);
    return [publishedAt, modifiedAt];
  };

  it('are in words near the headline, apart by their labels', () => {
    expect(dates({ above: '<div>October 14, 2026</div>' })).to.deep.equal(['2026-10-14', undefined]);
    expect(
      dates({ above: '<div><span>Published October 14, 2026</span><span>Updated October 15, 2026</span></div>' }),
    ).to.deep.equal(['2026-10-14', '2026-10-15']);
    expect(dates({ above: '<div>14/10/2026</div>', lang: 'fr' })).to.deep.equal(['2026-10-14', undefined]);
  });

  it('are not those of a change that a reader sees by the headline', () => {
    const head = ld({ datePublished: '2026-10-14T09:00:00Z', dateModified: '2026-11-02T09:00:00Z' });
    expect(dates({ head, above: '<div>November 2, 2026</div>' })[0]).to.equal('2026-10-14T09:00:00Z');
  });

  it('are those that a reader sees, where the head has but the day of a technical change', () => {
    const head = ld({ datePublished: '2026-11-02T09:00:00Z', dateModified: '2026-11-02T09:00:00Z' });
    expect(dates({ head, above: '<div>October 14, 2026</div>' })[0]).to.equal('2026-10-14');
  });

  it('are read from meta elements that systems make up', () => {
    expect(dates({ head: '<meta name="x-published-date" content="2026-10-14">' })[0]).to.equal('2026-10-14');
    expect(dates({ head: '<meta name="publish_date" content="14 October 2026">' })[0]).to.equal('2026-10-14');
  });

  it('are the earlier of two metas, since systems tell the day of publishing anew as well', () => {
    const head =
      '<meta name="published-time" content="2026-11-09T08:45:32Z"><meta name="published-date" content="2026-10-14">';
    expect(dates({ head })[0]).to.equal('2026-10-14');
  });

  it('are not those of cards below the text', () => {
    const card = (title: string, day: string, name: string): string =>
      `<div class="x5"><h4><a href="/b/${day}">${title}</a></h4><div><time datetime="${day}">${name}</time></div></div>`;
    const below = `<div class="x4">${card('Ferry prices to rise again in spring', '2026-11-20', 'November 20, 2026')}${card('Old mill becomes a school of music', '2026-11-18', 'November 18, 2026')}</div>`;
    const head = '<meta property="article:published_time" content="2026-10-14T09:00:00Z">';
    expect(dates({ head, below })[0]).to.equal('2026-10-14T09:00:00Z');
    expect(dates({ below })[0]).to.equal(undefined);
    const own = '<div class="x5"><h3>Published</h3><p><time datetime="2026-10-14">October 14, 2026</time></p></div>';
    expect(dates({ below: `<aside>${own}</aside>${below}` })[0]).to.equal('2026-10-14');
  });

  it('stand before that of a change in the same line, or below a label in a line of its own', () => {
    const line = '<p>October 14, 2026. <i>Updated: October 17, 2026</i></p>';
    expect(dates({ below: line })).to.deep.equal(['2026-10-14', '2026-10-17']);
    const lines = '<div>Published</div><div>October 14, 2026</div>';
    expect(read({ below: lines }).provenance['/publishedAt']?.[0]?.rule).to.equal('html labelled date');
    expect(dates({ above: '<p><span>2026-10-14T08:10+02:00 </span></p>' })[0]).to.equal('2026-10-14T08:10:00');
  });

  it('have the month first or second as the head and the address tell, where numbers may be either', () => {
    const above = '<div>10.11.2026</div>';
    expect(dates({ above })[0]).to.equal('2026-11-10');
    expect(dates({ above, head: ld({ datePublished: '2026-10-11T16:07:00Z' }) })[0]).to.equal('2026-10-11T16:07:00Z');
    const address = 'https://harbour-post.example/blog/2026/october/03/library';
    expect(read({ above: '<div>03/10/2026</div>' }, address).publishedAt).to.equal('2026-10-03');
    expect(read({}, 'https://harbour-post.example/world/2026/oct/03/library').publishedAt).to.equal('2026-10-03');
  });

  it('are in RDFa whose names have no prefix, below an element that names the vocabulary', () => {
    const rdfa = (vocabulary: string): string | undefined =>
      read({
        above: `<div vocab="${vocabulary}" typeof="NewsArticle"><span property="author" typeof="Person"><span property="name">Jane Doe</span> <span property="datePublished" content="2020-01-01"></span></span><span property="datePublished" content="2026-10-14T09:00:00Z"></span></div>`,
      }).publishedAt;
    expect(rdfa('https://schema.org/')).to.equal('2026-10-14T09:00:00Z');
    expect(rdfa('http://purl.org/dc/terms/')).to.equal(undefined);
  });

  it('are in microdata of the page itself, which some systems call a thing', () => {
    const meta = '<meta itemprop="datePublished" content="2026-10-14T09:00:00-0700">';
    const html = page({ head: meta }).replace('<html', '<html itemscope itemtype="http://schema.org/Thing"');
    expect(parseArticle(html).publishedAt).to.equal('2026-10-14T09:00:00-07:00');
  });

  it('stand under the headline also in a box that is named after a letter', () => {
    const above = '<div class="newsletter-details"><p>October 14, 2026</p></div>';
    expect(dates({ above })[0]).to.equal('2026-10-14');
  });
});

describe('the headline of a page', () => {
  const headlineOf = (html: string): string => parseArticle(html, { url: 'https://harbour-post.example/a' }).headline;
  const with1 = (h1: string, rest: string, title: string): string =>
    `<html><head><title>${title}</title></head><body><h1>${h1}</h1>${rest}<div>${paragraphs}</div></body></html>`;

  it('is no logo: where the first h1 has nothing of the title, a heading that has', () => {
    expect(headlineOf(with1('Notes from the harbour', '<h2>Library stays open</h2>', 'Library stays open'))).to.equal(
      'Library stays open',
    );
    expect(headlineOf(with1('Harbour Post', '<h2>Library stays open</h2>', 'Library stays open'))).to.equal(
      'Library stays open',
    );
    expect(headlineOf(with1('Library stays open', '<h2>Why now</h2>', 'City news'))).to.equal('Library stays open');
    const twice = '<a href="/">\n<a href="/">City news</a></a>';
    expect(headlineOf(with1(twice, '<h3>Library stays open</h3>', 'City news: Library stays open'))).to.equal(
      'Library stays open',
    );
  });

  it('is without the site’s name, as the page or its address tells it', () => {
    const only = (title: string): string =>
      `<html><head><title>${title}</title></head><body><div>${paragraphs}</div></body></html>`;
    expect(headlineOf(only('Library stays open | Harbour Post'))).to.equal('Library stays open');
    expect(headlineOf(only('Library stays open - what now?'))).to.equal('Library stays open - what now?');
  });
});

describe('a film or a recording that leads a story', () => {
  const youtube = '<div class="x4"><iframe src="https://www.youtube.com/embed/abc123def45"></iframe></div>';
  const types = (parts: Parts): string[] => read(parts).body.map(({ type }) => type);
  const told = ['paragraph', 'paragraph', 'paragraph'];

  it('is the first block of its body, with its caption', () => {
    expect(types({ above: youtube })).to.deep.equal(['video', ...told]);
    const film =
      '<figure><video src="/hall.mp4" poster="/hall.jpg"></video><figcaption>Readers in the hall.</figcaption></figure>';
    const [first] = read({ above: film }).body;
    expect(first).to.deep.include({ type: 'video', url: 'https://harbour-post.example/hall.mp4' });
    expect(first?.type === 'video' ? phrasingLine(first.caption ?? []) : '').to.equal('Readers in the hall.');
    expect(types({ above: '<audio controls src="/read-aloud.mp3"></audio>' })).to.deep.equal(['audio', ...told]);
  });

  it('stands in a figure as well, where it is an element of AMP', () => {
    const post = '<figure><amp-twitter data-tweetid="885634330868850689"></amp-twitter></figure>';
    const film = '<figure><amp-youtube data-videoid="abc123def45"></amp-youtube></figure>';
    expect(types({ below: `${post}${film}${paragraphs}` })).to.include.members(['embed', 'video']);
  });

  it('is none where it is an advertisement, stands in a card, or is one of many', () => {
    expect(types({ above: `<div class="advertisement">${youtube}</div>` })).to.deep.equal(told);
    expect(types({ above: `<aside class="related-stories">${youtube}</aside>` })).to.deep.equal(told);
    expect(types({ above: youtube.repeat(3) })).to.deep.equal(told);
    expect(types({ above: '<iframe src="https://ads.example/slot"></iframe>' })).to.deep.equal(told);
  });
});

describe('what a paper earns from links to shops', () => {
  it('is disclosed in a note of the article, and is none of its text', () => {
    const disclosure = 'We may earn a commission if you buy something through our links.';
    const { body, notes } = read({ below: `<p>${disclosure}</p>` });
    expect(body.map((block) => (block.type === 'paragraph' ? phrasingLine(block.children) : block.type))).to.deep.equal(
      text,
    );
    expect(notes).to.deep.equal([
      {
        type: 'note',
        kind: 'disclosure',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: disclosure }] }],
      },
    ]);
  });
});

describe('what stands between the headline and the text', () => {
  it('is typed, and none of it is text', () => {
    const standfirst = 'The council pays for night shifts after a petition by four thousand students.';
    const article = read({
      head: `<meta name="description" content="${standfirst}">`,
      above: `<p>${standfirst}</p><div>By Jane Doe</div><div>October 14, 2026</div><div>3 min read</div>
<div><img src="/hall.jpg" width="1200" height="800" alt=""><div>Readers in the hall. Photo: John Roe/Agency</div></div>`,
    });
    expect(phrasingLine(article.standfirst ?? [])).to.equal(standfirst);
    expect(article.readingTimeMinutes).to.equal(3);
    expect(article.leadImage).to.deep.include({
      url: 'https://harbour-post.example/hall.jpg',
      creditLine: 'John Roe/Agency',
    });
    expect(
      article.body.map((block) => (block.type === 'paragraph' ? phrasingLine(block.children) : block.type)),
    ).to.deep.equal(text);
  });
});

describe('what no name and no head tells', () => {
  it('is a standfirst where a line stands over the byline or the date, and it is none of the text', () => {
    const line = 'Council pays for night shifts after students gather four thousand signatures';
    for (const below of ['<div>By Jane Doe</div>', '<div>October 14, 2026</div>']) {
      const article = read({ above: `<p>${line}</p>${below}` });
      expect(phrasingLine(article.standfirst ?? []), below).to.equal(line);
      expect(article.body, below).to.have.length(text.length);
    }
    expect(read({ above: `<p>${line}</p>` }).standfirst).to.equal(undefined);
    const judged = explainBody(page({ above: `<p>${line}</p><div>By Jane Doe</div>` }));
    expect(judged.find(({ text: own }) => own.startsWith('Library to'))?.why).to.equal('headline');
    expect(read({ below: '<p>By Jane Doe, October 14, 2026</p>' }).body, 'a byline under the text').to.have.length(
      text.length,
    );
  });

  it('is an author where a role stands beside the name, or the time since then under it', () => {
    const [jane] = read({ above: '<div><span>Jane Doe</span><span>Culture correspondent</span></div>' }).authors;
    expect(jane).to.deep.include({ name: 'Jane Doe', jobTitle: 'Culture correspondent' });
    expect(authorsOf({ above: '<div>Jane Doe</div><div>2 hours ago</div>' })).to.deep.equal(['Jane Doe']);
  });

  it('is a credit where a figure has one beside its caption', () => {
    const figure = (beside: string): string =>
      `<figure><img src="/a.jpg" width="900" height="600"><figcaption>Readers in the hall</figcaption><span>${beside}</span></figure>`;
    expect(read({ above: figure('Getty Images') }).leadImage).to.deep.include({ creditLine: 'Getty Images' });
    expect(read({ above: figure('Photo: Jane Doe') }).leadImage).to.deep.include({ creditLine: 'Jane Doe' });
    expect(read({ above: figure('View in a larger window') }).leadImage?.creditLine).to.equal(undefined);
  });
});

describe('the genre of a story', () => {
  const genreOf = (parts: Parts, url?: string): string | undefined => read(parts, url).genre;

  it('is told by a kicker, a section, the address or the headline, in many languages', () => {
    const kicker = (label: string): Parts => ({
      above: '',
      head: `<meta property="article:section" content="${label}">`,
    });
    for (const [label, genre] of [
      ['Opinion', 'opinion'],
      ['Meinung', 'opinion'],
      ['Думки', 'opinion'],
      ['Décryptage', 'analysis'],
      ['Entrevista', 'interview'],
      ['Rezension', 'review'],
      ['社説', 'opinion'],
      ['Advertorial', 'sponsored'],
      ['Culture', undefined],
    ] as const)
      expect(genreOf(kicker(label)), label).to.equal(genre);
    expect(genreOf({}, 'https://harbour-post.example/opinion/2026/library')).to.equal('opinion');
    expect(genreOf({}, 'https://harbour-post.example/culture/opinion')).to.equal(undefined);
    expect(genreOf({ head: ld({ '@type': 'ReviewNewsArticle' }) })).to.equal('review');
  });
});
