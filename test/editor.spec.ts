// What a careful editor would and would not write down of a page.
import { expect } from 'chai';
import { describe, it } from '#test';
import { parseArticle } from '../src/index.ts';
import type { Article } from '../src/index.ts';
import { phrasingLine } from '../src/phrasing.ts';

const paragraphs = [
  'The library will stay open until midnight on five days of the week, the council decided on Tuesday after a long debate.',
  'Its head says that the reading rooms are full by four in winter, and that the city will pay for the extra shifts, as a guide for buying lamps says.',
  'Students speak of a victory: they had gathered more than four thousand signatures and carried them to the town hall.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

interface Parts {
  h1?: string;
  head?: string;
  above?: string;
  below?: string;
}

function read({ h1 = 'Library to stay open until midnight', head = '', above = '', below = '' }: Parts): Article {
  const html = `<html lang="en"><head><title>Library to stay open until midnight | Harbour Post</title>${head}</head><body>
<nav><a href="/">Harbour Post</a> <a href="/culture">Culture</a></nav>
<main><h1>${h1}</h1>${above}<div class="article-body">${paragraphs}</div>${below}</main></body></html>`;
  return parseArticle(html, { url: 'https://harbour-post.example/a' });
}

const names = (parts: Parts): string[] => read(parts).authors.map(({ name }) => name);
const standfirst = (parts: Parts): string | undefined => {
  const { standfirst: nodes } = read(parts);
  return nodes && phrasingLine(nodes);
};
const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...node })}</script>`;

describe('an author', () => {
  it('is no topic beside a date', () => {
    expect(names({ above: '<div><span>Buying Guide</span> · <span>12 March 2026</span></div>' })).to.deep.equal([]);
    expect(names({ above: '<div><span>Jane Doe</span> · <span>12 March 2026</span></div>' })).to.deep.equal([
      'Jane Doe',
    ]);
  });

  it('is none who checked the story', () => {
    const above = '<p class="byline">By Jane Doe, DVM. Reviewed by John Roe, DVM</p>';
    expect(names({ above })).to.deep.equal(['Jane Doe']);
    const links =
      '<div>By <a href="/authors/jane/">Jane Doe</a> | Fact-checked by <a href="/authors/john/">John Roe</a></div>';
    expect(names({ above: links })).to.deep.equal(['Jane Doe']);
  });

  it('is parted from the role beside the name', () => {
    const [author] = read({ above: '<div class="byline">Jane Doe Senior Writer</div>' }).authors;
    expect(author).to.include({ name: 'Jane Doe', jobTitle: 'Senior Writer' });
    const [other] = read({
      head: ld({ headline: 'Library to stay open until midnight', author: { name: 'Jane Doe', jobTitle: 'Author' } }),
      above: '<div class="byline">Jane Doe</div>',
    }).authors;
    expect(other?.jobTitle).to.equal(undefined);
  });

  it('is no role alone', () => {
    expect(names({ above: '<div class="byline">Senior Autos Reporter</div>' })).to.deep.equal([]);
    expect(names({ above: '<div class="byline">By Dave Farmer</div>' })).to.deep.equal(['Dave Farmer']);
  });

  it('stands over a role', () => {
    expect(names({ above: '<p>Jane Doe</p><p>Tech Writer</p>' })).to.deep.equal(['Jane Doe']);
  });

  it('has the address that readers are told to write to', () => {
    const [author] = read({
      above: '<div class="byline">By Jane Doe</div>',
      below: '<p>Reach Jane Doe at jane@harbour-post.example or on Twitter @janedoe</p>',
    }).authors;
    expect(author).to.include({ name: 'Jane Doe', email: 'jane@harbour-post.example' });
    expect(author?.sameAs).to.deep.equal(['https://twitter.com/janedoe']);
  });

  it('is read in the lists of scholars, the family name last', () => {
    const head = '<meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, John">';
    expect(names({ head })).to.deep.equal(['Jane Doe', 'John Roe']);
  });
});

describe('a headline', () => {
  it('is without the date and the byline in its element', () => {
    const h1 = 'Library to stay open until midnight <time>12 March 2026</time> <span class="byline">by Jane</span>';
    expect(read({ h1 }).headline).to.equal('Library to stay open until midnight');
  });

  it('is no logo, and no heading of comments', () => {
    const page = (heading: string): string =>
      `<html><head><title>Harbour Post: Library stays open</title></head><body>${heading}<h3>Library stays open</h3>${paragraphs}</body></html>`;
    const logo = parseArticle(page('<h1><a href="/">Notes</a></h1>'), { url: 'https://notes.example/a' });
    expect(logo.headline).to.equal('Library stays open');
    const comments = parseArticle(page('<div class="comments"><h1>3 replies to “Library stays open”</h1></div>'), {
      url: 'https://notes.example/a',
    });
    expect(comments.headline).to.equal('Library stays open');
  });
});

describe('a standfirst', () => {
  it('is no disclaimer, no button and no byline', () => {
    for (const line of [
      'Opinions expressed by contributors are their own and of nobody else.',
      'Print this article and share it with friends',
      'We may receive a commission on purchases made from links.',
    ])
      expect(standfirst({ above: `<p>${line}</p><div class="byline">By Jane Doe</div>` }), line).to.equal(undefined);
    expect(standfirst({ above: '<div class="deck">JANE DOE March 12, 2026</div>' })).to.equal(undefined);
  });

  it('is the line that the head describes the story with, whatever it is called', () => {
    const line = 'The council pays for the extra shifts until the end of the year';
    const head = `<meta property="og:description" content="${line}">`;
    expect(standfirst({ head, above: `<div id="article-promo"><h2>${line}</h2></div>` })).to.equal(line);
  });

  it('is a bold paragraph that stands apart', () => {
    const line = 'The council pays for the extra shifts until the end of the year.';
    const article = read({ above: `<p><b>${line}</b></p>` });
    expect(article.standfirst && phrasingLine(article.standfirst)).to.equal(line);
    expect(article.body[0]).to.have.property('type', 'paragraph');
    expect(JSON.stringify(article.body)).to.not.include(line);
  });
});

describe('a picture that leads', () => {
  it('has its credit apart, where it clings to the caption', () => {
    const above =
      '<figure><img src="/a.jpg" width="900" height="600"><figcaption><span>The reading room.</span><span>Jane Doe / Reuters file</span></figcaption></figure>';
    const { leadImage } = read({ above });
    expect(leadImage?.creditLine).to.equal('Jane Doe / Reuters file');
    expect(leadImage?.caption && phrasingLine(leadImage.caption)).to.equal('The reading room.');
  });

  it('is not of a card', () => {
    const head = '<meta property="og:image" content="/own.jpg">';
    const above =
      '<figure><a href="/other"><img src="/other.jpg"></a><figcaption>Another story, and what came of it</figcaption></figure>';
    expect(read({ head, above }).leadImage?.url).to.equal('https://harbour-post.example/own.jpg');
  });
});
