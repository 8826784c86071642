import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';

const entry = (i: number): string =>
  `<div class="entry"><time datetime="2026-11-03T${String(10 + i)}:00:00Z">${String(10 + i)}:00</time>
   <h3>Entry number ${String(i)}</h3><p>What happened at that hour, told in a sentence or two, as entries do.</p></div>`;
const entries = [3, 2, 1, 0].map(entry).join('');
const intro = `<p>${'The river is rising, and the town is watching it from its windows. '.repeat(4)}</p>`;
const page = (title: string, list: string, head = ''): string =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${intro}<div class="list">${list}</div></main></body></html>`;

describe('a live blog', () => {
  it('is told by its headline, its address, its JSON-LD or the names of its parts, and by its entries', () => {
    const ld =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting"}</script>';
    const pages: readonly (readonly [string, string?])[] = [
      [page('Live updates: the river', entries)],
      [page('The river', entries), 'https://gazette.example/live/2026/the-river'],
      [page('The river', entries, ld)],
      [page('The river', entries.replaceAll('"entry"', '"liveblog-entry"'))],
    ];
    for (const [html, url] of pages) {
      const article = parseArticle(html, url === undefined ? {} : { url });
      expect(article.genre).to.equal('liveblog');
      expect(article.live?.updates.map(({ headline }) => headline)).to.deep.equal(
        [3, 2, 1, 0].map((i) => `Entry number ${i}`),
      );
      expect(article.live?.updates[0]?.publishedAt).to.equal('2026-11-03T13:00:00Z');
      expect(article.body).to.have.length(1);
    }
  });

  it('is none without a word that says so, or where what is dated is comments, other stories or too little', () => {
    const others = [
      page('The river', entries),
      page('Live updates: the river', entries.replaceAll('"entry"', '"comment"')),
      page('Live updates: the river', `<div class="related">${entries}</div>`),
      page('Live updates: the river', [1, 0].map(entry).join('')),
      page('Live updates: the river', '<p><time datetime="2026-11-03">3 November</time></p>'.repeat(5)),
    ];
    for (const html of others) expect(parseArticle(html).live, html.slice(0, 60)).to.be.undefined;
  });

  it('keeps entries apart that are called the same', () => {
    const hour = (i: number): string => `2026-11-03T${String(10 + i)}:00:00Z`;
    const texts = [
      'The river is a metre below the wall.',
      'It is half a metre below the wall.',
      'It stands at the wall.',
    ];
    const listed = texts.map((articleBody, i) => ({
      ...{ '@type': 'BlogPosting', headline: 'Update', articleBody, datePublished: hour(i) },
    }));
    const node = { '@context': 'https://schema.org', '@type': 'LiveBlogPosting', liveBlogUpdate: listed };
    const shown = texts.map(
      (text, i) =>
        `<div class="entry"><time datetime="${hour(i)}">${String(10 + i)}:00</time><h3>Update</h3><p>${text} And so on.</p></div>`,
    );
    const { live } = parseArticle(
      page('The river', shown.join(''), `<script type="application/ld+json">${JSON.stringify(node)}</script>`),
    );
    expect(live?.updates.map(({ publishedAt }) => publishedAt)).to.deep.equal([0, 1, 2].map(hour));
  });

  it('has what its JSON-LD lists once, where the page shows the same text otherwise', () => {
    const text = 'The gym of the middle school is open, and has beds for a hundred and twenty people.';
    const node = {
      ...{ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'The river' },
      coverageStartTime: '2026-11-03T06:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'A shelter opens', articleBody: text }],
    };
    const html = page(
      'The river',
      `<h3>A shelter opens</h3><p>${text}</p>`,
      `<script type="application/ld+json">${JSON.stringify(node)}</script>`,
    );
    const article = parseArticle(html);
    expect(article.live).to.deep.include({ startedAt: '2026-11-03T06:00:00Z' });
    expect(article.live?.updates).to.have.length(1);
    expect(JSON.stringify(article.body)).not.to.contain('middle school');
    expect(JSON.stringify(article.body)).to.contain('The river is rising');
  });
});
