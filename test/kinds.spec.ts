import { expect } from 'chai';
import { describe, it } from '#test';
import { parse, parseAuthor, parseDigest, safeParse, safeParseArticle } from '#standfirst';

const refusal = (html: string, url = 'https://news.example/x'): string | undefined => {
  const result = safeParseArticle(html, { url });
  return result.success ? undefined : result.error.code;
};

const story = (id: number): string =>
  `<div class="c"><a href="/2026/story-${String(id)}">The harbour master counts boat number ${String(id)}</a></div>`;
const stories = (count: number): string => Array.from({ length: count }, (_, id) => story(id)).join('');

describe('what a page is', () => {
  it('is no article where a server says that there is none, in any language', () => {
    const said = [
      'Page not found',
      'Oops! That page can’t be found.',
      'Error 404',
      'Seite nicht gefunden',
      'Página no encontrada',
      'Page introuvable',
      'Pagina niet gevonden',
      'Сторінку не знайдено',
      'Страница не найдена',
      'الصفحة غير موجودة',
      'ページが見つかりません',
      '页面不存在',
      '페이지를 찾을 수 없습니다',
    ];
    for (const words of said) {
      const html = `<meta property="og:type" content="article"><title>${words} - News</title><h1>${words}</h1><p>Try the search.</p>`;
      expect(refusal(html), words).to.equal('no-article');
    }
  });

  it('is an article where its headline only speaks of what is not found', () => {
    const text = 'The diver went down four times on Monday and came up with a bell that nobody had asked for. '.repeat(
      12,
    );
    const html = `<title>Wreck not found</title><article><h1>Wreck not found</h1><p>${text}</p></article>`;
    expect(refusal(html)).to.equal(undefined);
  });

  it('is no article where it is there for its form, but one where readers may write below', () => {
    const head = '<meta property="og:type" content="article"><h1>Contact</h1><p>Write to the newsroom.</p>';
    expect(refusal(`${head}<form><textarea name="message"></textarea></form>`)).to.equal('no-article');
    expect(refusal(`${head}<form action="/login"><input type="password"></form>`)).to.equal('no-article');
    expect(refusal(`${head}<div id="comments"><form><textarea></textarea></form></div>`)).to.equal(undefined);
  });

  it('is an article where it shows a film and a line', () => {
    const html = `<meta property="og:type" content="video.other"><h1>Storm reaches the coast</h1><video src="/1.mp4"></video><p>Waves broke over the promenade on Tuesday.</p>`;
    expect(parse(html).type).to.equal('article');
  });

  it('is a list where it has stories and no text, whatever else it lacks', () => {
    expect(parse(`<div>${stories(3)}</div>`).type).to.equal('digest');
    expect(safeParse(`<div>${stories(2)}</div>`).success).to.equal(false);
  });

  it('is a list where a short text stands among many stories', () => {
    const about = 'All that happens on the water and beside it is on this page, with the newest first. '.repeat(6);
    expect(parse(`<h1>Harbour</h1><p>${about}</p><div>${stories(10)}</div>`).type).to.equal('digest');
    expect(parse(`<h1>Harbour</h1><p>${about}</p><div>${stories(4)}</div>`).type).to.equal('article');
  });

  it('is an article where many stories stand beside one that says what it is', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02T03:04:05Z">';
    const text =
      'The ferry stays in port until Friday, the company says, and islanders have been told to stock up. '.repeat(3);
    expect(
      parse(`${head}<article><h1>Ferry stays in port</h1><p>${text}</p></article><div>${stories(12)}</div>`).type,
    ).to.equal('article');
  });

  it('is an author’s where its address and its heading are', () => {
    const about =
      '<div class="author-detail"><h1 class="author-detail__name">Defne Numune</h1><p>Writes about gulls and the people who feed them.</p></div>';
    for (const path of ['yazarlar', 'columnists', 'autor', 'reporter', 'auteurs'])
      expect(parse(`${about}${stories(3)}`, { url: `https://news.example/${path}/defne-numune` }).type, path).to.equal(
        'author',
      );
  });
});

describe('the name in an author’s heading', () => {
  it('stands without the words around it', () => {
    const named = (h1: string): string => {
      const html = `<meta property="og:type" content="profile"><section><h1>${h1}</h1><p>Writes about gulls and about the people who feed them.</p></section>`;
      return parseAuthor(html, { url: 'https://news.example/author/x' }).name;
    };
    const headings = [
      'Author: Ada Example',
      'Auteur : Ada Example',
      'Posts by Ada Example',
      'Alle Artikel von Ada Example',
      'Todos los artículos de Ada Example',
      'Ada Example Archives',
      'Autor: <span class="vcard">Ada Example</span>',
    ];
    for (const heading of headings) expect(named(heading), heading).to.equal('Ada Example');
  });
});

describe('the pages of a list', () => {
  const paged = (pager: string): unknown =>
    parseDigest(`<h1>Harbour</h1>${stories(3)}${pager}`, { url: 'https://news.example/tag/harbour/' }).pagination;

  it('are told by the numbers of a pager that no name tells', () => {
    expect(paged('<div><b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a></div>')).to.deep.equal({
      hasMore: true,
      nextUrl: 'https://news.example/tag/harbour/?page=2',
      page: 1,
      pages: 3,
    });
  });

  it('are told by the words for the next page', () => {
    for (const word of [
      'Next',
      'Nächste Seite',
      'Siguiente',
      'Suivant',
      'Наступна',
      'التالي',
      '次へ',
      '下一页',
      '다음',
    ])
      expect(paged(`<div class="pagination"><a href="/tag/harbour/2">${word}</a></div>`), word).to.deep.equal({
        hasMore: true,
        nextUrl: 'https://news.example/tag/harbour/2',
      });
  });

  it('are more where a button says so', () => {
    const words = [
      'Show more',
      'Mehr laden',
      'Plus d’articles',
      'Cargar más',
      'Mostra altro',
      'Toon meer',
      'Visa fler',
      'Pokaż więcej',
      'Показати ще',
      'Больше новостей',
      'Daha fazla',
      'عرض المزيد',
      'نمایش بیشتر',
      'もっと見る',
      '加载更多',
      '더보기',
      'ดูเพิ่มเติม',
      'और देखें',
      'Xem thêm',
      'Lihat lainnya',
    ];
    for (const label of words)
      expect(paged(`<button>${label}</button>`), label).to.deep.equal({ hasMore: true, label });
    expect(paged('<button>Subscribe</button>')).to.equal(undefined);
  });
});

describe('the cards of a list', () => {
  const first = (html: string): unknown => {
    const card = parseDigest(`<div>${html}${stories(2)}</div>`, { url: 'https://news.example/' }).groups[0]?.stories[0];
    return [card?.kicker, card?.headline, card?.excerpt, card?.url, card?.authors.map(({ name }) => name).join()];
  };

  it('have a kicker in their headline’s element', () => {
    const link = 'href="/a"';
    for (const heading of [
      `<h3><a ${link}><span class="k">Rail</span><span class="h">: </span><span class="t">Night train north sells out</span></a></h3>`,
      `<h3><a ${link}><span class="teaser__kicker">Rail</span> Night train north sells out</a></h3>`,
      `<h5>Rail</h5><h3><a ${link}>Night train north sells out</a></h3>`,
      `<h3><a ${link}><span class="label">Rail</span> Night train north sells out</a></h3>`,
    ])
      expect(first(`<div class="c">${heading}</div>`), heading).to.deep.equal([
        'Rail',
        'Night train north sells out',
        undefined,
        'https://news.example/a',
        '',
      ]);
  });

  it('keep a headline of two lines whole', () => {
    const html =
      '<div class="c"><h3><a href="/a"><span>Night train north</span> <span>sells out in an afternoon</span></a></h3></div>';
    expect(first(html)).to.deep.equal([
      undefined,
      'Night train north sells out in an afternoon',
      undefined,
      'https://news.example/a',
      '',
    ]);
  });

  it('have their words after the link, without the button and the byline', () => {
    const html =
      '<div class="c"><p><a href="/a"><b>Night train north sells out.</b></a> The last bed went at noon. <span>By Jane Doe</span> <a href="/a">Read more</a></p></div>';
    expect(first(html)).to.deep.equal([
      undefined,
      'Night train north sells out.',
      'The last bed went at noon.',
      'https://news.example/a',
      'Jane Doe',
    ]);
  });

  it('lie under a link without words', () => {
    const html =
      '<div class="c"><a href="/a" aria-label="Night train north sells out"></a><h3>Night train north sells out</h3></div>';
    expect(first(html)).to.deep.equal([
      undefined,
      'Night train north sells out',
      undefined,
      'https://news.example/a',
      '',
    ]);
  });
});
