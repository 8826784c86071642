import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { holds } from './facts.ts';

const text = `<p>${'The clocks are wound on the first Sunday of the month, all of them by one man. '.repeat(6)}</p>`;

/** What is read of a page at an address, with so much in its head and after its text. */
const pages = ({ url, head = '', foot = '' }: { url: string; head?: string; foot?: string }): unknown =>
  parseArticle(
    `<html><head><title>The clocks of Tallow Street</title>${head}</head><body><article><h1>The clocks of Tallow Street</h1>${text}${foot}</article></body></html>`,
    { url },
  ).pagination;

const at = 'https://tallow.example/clocks';
const links = (...addresses: string[]): string =>
  `<div class="pagination">${addresses.map((href, i) => `<a href="${href}">${String(i + 1)}</a>`).join(' ')}</div>`;

describe('the pages of a story', () => {
  it('are told by links to them, however their addresses are numbered', () => {
    holds(pages, [
      [
        { url: at, head: `<link rel="next" href="${at}/2">` },
        { hasMore: true, nextUrl: `${at}/2`, page: 1, pages: 2 },
      ],
      [
        { url: `${at}/2/`, head: '<link rel="prev" href="/clocks/">' },
        { hasMore: false, prevUrl: `${at}/`, page: 2, pages: 2 },
      ],
      [
        { url: `${at}?page=2`, foot: links(at, `${at}?page=2`, `${at}?page=3`) },
        { hasMore: true, nextUrl: `${at}?page=3`, prevUrl: at, page: 2, pages: 3 },
      ],
      [
        { url: `${at}.html`, foot: links(`${at}-2.html`, `${at}-3.html`) },
        { hasMore: true, nextUrl: `${at}-2.html`, page: 1, pages: 3 },
      ],
      [
        { url: `${at}/seite-2`, foot: links(at, `${at}/seite-3`) },
        { hasMore: true, nextUrl: `${at}/seite-3`, prevUrl: at, page: 2, pages: 3 },
      ],
    ]);
  });

  it('are told in words, in several languages', () => {
    const stated = (words: string) => ({ url: at, foot: `<div class="pager">${words}</div>` });
    const two = { hasMore: true, page: 2, pages: 5 };
    holds(
      pages,
      [
        'Page 2 of 5',
        'Seite 2 von 5',
        'Page 2 sur 5',
        'Página 2 de 5',
        'Сторінка 2 з 5',
        'Страница 2 из 5',
        '第2页 / 共5页',
      ].map((words) => [stated(words), two]),
    );
  });

  it('are not other stories, comments, or numbers in the names of things', () => {
    holds(pages, [
      [{ url: at, head: '<link rel="next" href="/tin-toys"><link rel="prev" href="/wooden-horses">' }, undefined],
      [{ url: at, foot: `<div class="comments">${links(`${at}?page=2`)}</div>` }, undefined],
      [{ url: `${at}/phone-15`, foot: '<a href="/clocks/phone-14">The one before</a>' }, undefined],
      [{ url: 'https://tallow.example/2026/11', foot: links('/2026/top-10', '/about') }, undefined],
      [{ url: at, foot: '<div class="pager">Page 7 of 5</div>' }, undefined],
      [{ url: at, foot: links(at) }, undefined],
      [{ url: at }, undefined],
    ]);
  });
});
