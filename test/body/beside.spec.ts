import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';

const text = `<p>${'The nets are dried on the square until the band has played, and then they are carried home. '.repeat(4)}</p>`;
const figure = (id: number, link = ''): string =>
  `<figure><img src="/${String(id)}.jpg" width="900" height="600" alt="">${link}<figcaption>Net number ${String(id)}</figcaption></figure>`;

/** The pictures of a body in their order. */
const pictures = (after: string): unknown[] =>
  parseArticle(
    `<meta property="og:image" content="/lead.jpg"><h1>The feast of the nets</h1><div class="article-body">${text}${after}</div>`,
    { url: 'https://news.example/nets' },
  ).body.flatMap((block) =>
    block.type === 'figure' ? [block.image.url] : block.type === 'gallery' ? block.images.map(({ url }) => url) : [],
  );

describe('pictures after the last of a text', () => {
  it('are a part of the story where they stand in its body', () => {
    expect(pictures(`<ul class="photos"><li>${figure(1)}</li><li>${figure(2)}</li></ul>`)).to.deep.equal([
      'https://news.example/1.jpg',
      'https://news.example/2.jpg',
    ]);
  });

  it('are none where they lead to other stories, or stand in what is about others', () => {
    const link = '<a href="/other">Why the cranes are painted blue</a>';
    expect(pictures(`<div>${figure(1, link)}</div>`)).to.deep.equal([]);
    expect(pictures(`<div class="related-posts">${figure(1)}</div>`)).to.deep.equal([]);
    expect(pictures(`<div class="author-box">${figure(1)}</div>`)).to.deep.equal([]);
  });
});
