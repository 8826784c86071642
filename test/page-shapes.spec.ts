import { expect } from 'chai';
import { describe, it } from '#test';
import { parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const lines = [
  'The ferry to the outer islands has kept the same hours since the harbour was dug, and the post has come with it.',
  'From the spring on it is to leave twice a day, since the school on the larger island has grown by forty children.',
  'The master of the ferry says that she has no second crew, and that nobody has asked her where it is to come from.',
];
const text = lines.map((each) => `<p>${each}</p>`).join('');
const TITLE = 'Ferry is to leave twice a day';

interface Parts {
  readonly head?: string;
  readonly title?: string;
  readonly h1?: string;
  readonly above?: string;
  readonly below?: string;
}

function read({ head = '', title = TITLE, h1 = title, above = '', below = '' }: Parts): Article {
  return parseArticle(
    `<html lang="en"><head><title>${title} | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">${head}</head>
<body><main><article><h1>${h1}</h1>${above}<div class="z1">${text}</div>${below}</article></main></body></html>`,
    { url: 'https://www.theharbourpost.example/ferry' },
  );
}

const standfirst = (parts: Parts): string | undefined => {
  const { standfirst: nodes } = read(parts);
  return nodes && phrasingLine(nodes);
};

describe('a headline that begins with the name of the site', () => {
  it('is a headline still', () => {
    const title = 'The Harbour Post view on ferries: more of them';
    const page = `<html><head><title>${title} | Editorial | The Harbour Post</title><meta property="og:title" content="${title} | Editorial"></head><body><h1>${title}</h1>${text}</body></html>`;
    expect(parseArticle(page, { url: 'https://www.theharbourpost.example/view' }).headline).to.equal(title);
  });
});

describe('names in elements of a byline', () => {
  const byline = (names: string, paper: string): string =>
    `<div class="byline-section"><div class="z2"><span class="author">${names}</span> <span class="publication">${paper}</span></div><div class="z3">Published 10:02 AM EST Nov 19, 2019</div></div>`;
  const names = (parts: Parts): string[] => read(parts).authors.map(({ name }) => name);

  it('are not glued to the paper beside them', () => {
    expect(names({ above: byline('Ana Example and Ian T. Roe', 'Outer Islands Leader') })).to.deep.equal([
      'Ana Example',
      'Ian T. Roe',
    ]);
    expect(names({ above: byline('Ana Example', 'Associated Press') })).to.deep.equal(['Ana Example']);
    expect(names({ above: byline('Ana Example and Ian Roe', 'HARBOUR TODAY') })).to.deep.equal([
      'Ana Example',
      'Ian Roe',
    ]);
  });

  it('are not in the words to a picture, which tell a day as well', () => {
    const words =
      '<div class="m4"><span>The ferry in the harbour, November 19, 2019.</span> <span>© Reuters / Ana Example</span></div>';
    expect(names({ above: words })).not.to.include('Ana Example');
  });

  it('are not in a menu of the page, whatever it is called', () => {
    const above =
      '<div class="menu-contributors" role="navigation"><h2>Contributors</h2><a href="/write">Become a Contributor</a></div>';
    expect(read({ above: `${above}<p class="z5">By Ana Example - 11/19/19 06:56 AM EST</p>` }).byline).to.equal(
      'By Ana Example - 11/19/19 06:56 AM EST',
    );
  });

  it('are more than a date', () => {
    expect(read({ above: '<div class="byline">20 Nov 2019 08:00 GMT</div>' }).byline).to.equal(undefined);
  });
});

describe('a standfirst', () => {
  it('is not the headline once more, wherever it stands', () => {
    const again = `<meta property="og:title" content="${TITLE}"><meta property="og:description" content="${TITLE}">`;
    expect(standfirst({ head: again, above: `<h2 class="standfirst">${TITLE}</h2>` })).to.equal(undefined);
    expect(standfirst({ head: `<meta itemprop="alternativeHeadline" content="${TITLE}">` })).to.equal(undefined);
    expect(standfirst({ head: again, above: `<p>${TITLE}</p>` })).to.equal(undefined);
    const other = 'A second crew is still to be found';
    expect(standfirst({ head: again, above: `<h2 class="standfirst">${other}</h2>` })).to.equal(other);
  });
});

describe('lines below a headline that are no standfirst', () => {
  it('name several persons, lead over to a list, or sell', () => {
    for (const line of [
      'Ana Example, Ian T. Roe, Olga Muster',
      'Here is what the council wants to change from the spring on:',
      'Have questions about the new ferry? Write to us today.',
      'Summarize this article with: one of five assistants of your choice.',
    ])
      expect(standfirst({ above: `<h2 class="standfirst">${line}</h2>` }), line).to.equal(undefined);
    const told = 'The council wants a second crew, and nobody knows where from.';
    expect(standfirst({ above: `<h2 class="standfirst">${told}</h2>` })).to.equal(told);
  });
});

describe('what stands beside a name and is no role', () => {
  it('is an account, a count, a disclosure, or the name of the next', () => {
    const role = (beside: string): string | undefined =>
      read({
        above: `<div class="byline">By <span class="author-name">Ana Example</span>, <span class="author-title">${beside}</span></div>`,
      }).authors[0]?.jobTitle;
    expect(role('Harbour Reporter')).to.equal('Harbour Reporter');
    for (const beside of ['facebook', 'One comment so far', 'average reading time', 'Related Topics'])
      expect(role(beside), beside).to.equal(undefined);
  });
});

describe('a section', () => {
  it('is not the name of the site', () => {
    const section = (name: string): string | undefined =>
      read({ head: `<meta property="article:section" content="${name}">` }).section;
    expect(section('The Harbour Post')).to.equal(undefined);
    expect(section('Islands')).to.equal('Islands');
  });
});

describe('a byline that is a label by itself', () => {
  it('has the name in the next line', () => {
    const above = '<p>Written by:</p><p>Ana Example</p>';
    expect(read({ above }).byline).to.equal('Written by: Ana Example');
  });
});

describe('a kicker', () => {
  it('is no sign, no language and no button', () => {
    const kicker = (over: string, url: string): string | undefined =>
      parseArticle(
        `<html><head><title>${TITLE} | Harbour Post</title></head><body><div class="kicker">${over}</div><h1>${TITLE}</h1>${text}</body></html>`,
        { url },
      ).kicker;
    expect(kicker('Subscribe & save 15%', 'https://post.example/a')).to.equal(undefined);
    expect(kicker('Islands', 'https://post.example/a')).to.equal('Islands');
    const above = (over: string): string | undefined =>
      parseArticle(
        `<html><head><title>${TITLE} | Harbour Post</title></head><body><p>${over}</p><h1>${TITLE}</h1>${text}</body></html>`,
        { url: 'https://post.example/en/islands/ferry' },
      ).kicker;
    expect(above('•')).to.equal(undefined);
    expect(above('en')).to.equal(undefined);
    expect(above('Islands')).to.equal('Islands');
  });

  it('ends where the buttons beside it begin', () => {
    const page = `<html><head><title>${TITLE}</title></head><body><article><div class="kicker"><p><a href="/news">News</a></p> <div class="share"><h3>Share this:</h3><a href="#">Facebook</a></div></div><h1>${TITLE}</h1>${text}</article></body></html>`;
    expect(parseArticle(page).kicker).to.equal('News');
  });
});

describe('related stories', () => {
  it('are others than the story itself, which lists of the newest have too', () => {
    const others: readonly (readonly [headline: string, href: string])[] = [
      [TITLE, '/2026/11/0/story-of-the-day'],
      ['Harbour is dug deeper before the winter', '/2026/11/1/story-of-the-day'],
      ['School on the island gets a second room', '/2026/11/2/story-of-the-day'],
      ['More in harbour news', '/harbours'],
      ['Harbour Group SE', '/quotes?symbol=HGS'],
      ['Scroll back to top', '/2026/11/ferry#top'],
    ];
    const list = others.map(([each, href]) => `<li><a href="${href}">${each}</a></li>`).join('');
    const { related } = read({ below: `<div class="related-stories"><h3>Related stories</h3><ul>${list}</ul></div>` });
    expect(related.map(({ headline }) => headline)).to.deep.equal([
      'Harbour is dug deeper before the winter',
      'School on the island gets a second room',
    ]);
  });
});

describe('a lead image', () => {
  it('is not the portrait of who wrote it, nor a picture whose words are a date', () => {
    const shown = 'https://theharbourpost.example/ferry.jpg';
    for (const words of ['Ana Example', 'By Ana Example', 'Verified expert', 'September 12, 2025 | 14 min read']) {
      const above = `<figure><img src="/ana-80x80.jpg" alt="${words}"><figcaption>${words}</figcaption></figure>`;
      expect(lead(og('/ferry.jpg'), '') ?? '', words).to.equal(shown);
      expect(read({ head: og('/ferry.jpg'), above }).leadImage?.url, words).to.equal(shown);
    }
    const above =
      '<figure><img src="/pier.jpg" alt=""><figcaption>The ferry lies at the pier of the outer island.</figcaption></figure>';
    expect(read({ head: og('/ferry.jpg'), above }).leadImage?.url).to.equal(
      'https://www.theharbourpost.example/pier.jpg',
    );
  });

  it('of a gallery is its first', () => {
    const slide = (n: number): string =>
      `<figure class="slide"><img src="/slide-${String(n)}.jpg" width="800" height="600" alt=""><figcaption>${String(n)}of4The ferry comes in, slide ${String(n)}.</figcaption></figure>`;
    const { leadImage } = read({ above: `<div class="slides">${[1, 2, 3, 4].map(slide).join('')}</div>` });
    expect(leadImage?.url).to.equal('https://www.theharbourpost.example/slide-1.jpg');
    expect(phrasingLine(leadImage?.caption ?? [])).to.equal('The ferry comes in, slide 1.');
  });

  const og = (path: string): string => `<meta property="og:image" content="https://theharbourpost.example${path}">`;
  const lead = (head: string, below = ''): string | undefined => read({ head, below }).leadImage?.url;

  it('is none that the site gives for pages without one', () => {
    for (const path of [
      '/img/pages/article/opengraph_default.png',
      '/images/post_fb_logo.jpg',
      '/static/og-default.jpg',
      '/img/default-image.png',
      '/no-image.gif',
      '/share_image_fallback.png?v=2',
    ])
      expect(lead(og(path)), path).to.equal(undefined);
    expect(lead('<meta property="og:image" content="https://secure.gravatar.com/blavatar/55bf?s=200">')).to.equal(
      undefined,
    );
  });

  it('may have such a word in its name and still be of the story', () => {
    for (const path of ['/2026/bank-logo-photo.jpg', '/2026/loan-default-crisis.jpg', '/2026/social-ferry.jpg'])
      expect(lead(og(path)), path).to.equal(`https://theharbourpost.example${path}`);
  });
});
