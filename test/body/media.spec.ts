import { expect } from 'chai';
import { parseArticle } from '#standfirst';
import { describe, it } from '#test';
import { holds } from '../facts.ts';
import { storyWith } from '../samples.ts';
import { bodyOf, show } from './render.ts';

/** The blocks between the second and the last paragraph of a story. */
function within(html: string): string[] {
  const lines = parseArticle(storyWith(html), { url: 'https://news.example/world/story' }).body.map(show);
  expect(
    lines.filter((text) => text.startsWith('The bridge over the river')),
    html,
  ).to.have.length(3);
  return lines.slice(2, -1);
}

const a = 'https://news.example/a.jpg';
const b = 'https://news.example/b.jpg';

describe('a player in a figure', () => {
  it('has the caption of the figure', () => {
    const [player] = parseArticle(
      storyWith('<figure><video src="/a.mp4"></video><figcaption>The <b>tram</b></figcaption></figure>'),
      { url: 'https://news.example/world/story' },
    ).body.filter(({ type }) => type === 'video');
    expect(player?.type === 'video' && player.caption?.map(({ type }) => type)).to.deep.equal(['text', 'strong']);
  });
});

describe('a picture', () => {
  it('is a figure, with its caption and its credit apart', () => {
    holds(bodyOf, [
      ['<img src="/a.jpg">', [`figure ${a}`]],
      ['<p><img src="/a.jpg" alt="A house"></p>', [`figure ${a} alt=A house`]],
      [
        '<figure><img src="/a.jpg"><figcaption>A house (Reuters)</figcaption></figure>',
        [`figure ${a} "A house" by Reuters`],
      ],
      [
        '<figure><img src="/a.jpg"><figcaption>A <b>house</b> <span class="credit">Jane/Reuters</span></figcaption></figure>',
        [`figure ${a} "A **house**" by Jane/Reuters`],
      ],
      [
        '<figure><img src="/a.jpg"><figcaption>A house</figcaption><small>© Jane Doe</small></figure>',
        [`figure ${a} "A house" by Jane Doe`],
      ],
      ['<figure><a href="/big.jpg"><img src="/a.jpg"></a></figure>', [`figure ${a}`]],
      ['<amp-img src="/a.jpg"></amp-img>', [`figure ${a}`]],
    ]);
  });

  it('may stand in a box of another name, as WordPress made them', () => {
    holds(bodyOf, [
      [
        '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">A house (Reuters)</p></div>',
        [`figure ${a} "A house" by Reuters`],
      ],
      [
        '<div class="article-image"><img src="/a.jpg"><div class="caption">A house</div></div>',
        [`figure ${a} "A house"`],
      ],
      [
        '<div class="photo"><img src="/a.jpg"><span class="photo-credit">Jane/AFP</span></div>',
        [`figure ${a} by Jane/AFP`],
      ],
    ]);
  });

  it('is what a lazy loader would show', () => {
    holds(bodyOf, [
      ['<img data-src="/a.jpg" src="data:image/gif;base64,R0">', [`figure ${a}`]],
      ['<img data-lazy-src="/a.jpg" src="/img/blank.gif">', [`figure ${a}`]],
      ['<img srcset="/b.jpg 300w, /a.jpg 900w">', [`figure ${a}`]],
      ['<picture><source srcset="/b.webp 2x"><img src="/a.jpg"></picture>', [`figure ${a}`]],
      ['<picture><source srcset="/a.jpg 900w"><img src="data:image/gif;base64,R0"></picture>', [`figure ${a}`]],
    ]);
  });

  it('is none where it is too small, has no address, or an unsafe one', () => {
    for (const html of [
      '<img>',
      '<img src="">',
      '<img src="javascript:alert(1)">',
      '<img src="data:image/png;base64,R0">',
      '<img src="/a.jpg" width="1" height="1">',
      '<img src="/a.jpg" height="20px">',
      '<img src="mailto:a@b.c">',
      '<figure><figcaption>A house</figcaption></figure>',
      '<figure></figure>',
    ])
      expect(bodyOf(`<p>Rain.</p>${html}<p>Sun.</p>`), html).to.deep.equal(['Rain.', 'Sun.']);
  });

  it('leaves the text around it whole', () => {
    const lines = (html: string) =>
      within(html)
        .join(' ')
        .replaceAll(/figure \S+ ?/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    holds(lines, [
      [
        '<p>It rained all day <img src="/a.jpg"> and nobody came to the river.</p>',
        'It rained all day and nobody came to the river.',
      ],
      [
        '<p><img src="/a.jpg">It rained all day and nobody came to the river.</p>',
        'It rained all day and nobody came to the river.',
      ],
      [
        '<p>It rained all day and nobody came to the river.<img src="/a.jpg"></p>',
        'It rained all day and nobody came to the river.',
      ],
      [
        '<div>It rained<figure><img src="/a.jpg"></figure>all day and nobody came to the river.</div>',
        'It rained all day and nobody came to the river.',
      ],
    ]);
  });

  it('that is a sign in the text is no picture', () => {
    const emoji = (inner: string) => `<p>It rained ${inner} all day and nobody came to the river.</p>`;
    holds(within, [
      [
        emoji('<img class="emoji" src="https://s.example/e.svg" alt="☔">'),
        ['It rained ☔ all day and nobody came to the river.'],
      ],
    ]);
    expect(within(emoji('<img src="/dot.gif" width="12" height="12" alt="">')).join(' ')).to.equal(
      'It rained all day and nobody came to the river.',
    );
  });

  it('that leads the story is not shown twice', () => {
    const html = storyWith(
      '<figure><img src="/a.jpg"><figcaption>A house (Reuters)</figcaption></figure>',
      '<meta property="og:image" content="/a.jpg">',
    );
    const { leadImage, body } = parseArticle(html, { url: 'https://news.example/world/story' });
    expect(leadImage).to.deep.include({ url: a, creditLine: 'Reuters' });
    expect(body.filter(({ type }) => type === 'figure')).to.deep.equal([]);
  });
});

describe('several pictures', () => {
  it('are a gallery, each with its words', () => {
    holds(bodyOf, [
      [
        '<div class="gallery"><figure><img src="/a.jpg"><figcaption>A</figcaption></figure><figure><img src="/b.jpg"></figure></div>',
        [`gallery ${a} "A", ${b}`],
      ],
      [
        '<figure class="kg-card kg-gallery-card"><img src="/a.jpg"><img src="/b.jpg"><figcaption>Both</figcaption></figure>',
        [`gallery ${a}, ${b} all "Both"`],
      ],
      [
        '<figure class="wp-block-gallery"><ul><li><figure><img src="/a.jpg"></figure></li><li><figure><img src="/b.jpg"></figure></li></ul></figure>',
        [`gallery ${a}, ${b}`],
      ],
      ['<div class="gallery"><img src="/a.jpg"><img src="/a.jpg"><img src="/b.jpg"></div>', [`gallery ${a}, ${b}`]],
    ]);
  });

  it('are none where there is one', () => {
    // The first picture of a page that names none leads the story, and is not shown twice.
    const lead = '<figure><img src="/lead.jpg"></figure>';
    holds(within, [[`${lead}<div class="gallery"><figure><img src="/a.jpg"></figure></div>`, [`figure ${a}`]]]);
  });
});

describe('a player', () => {
  it('is a video or a sound, in a frame of a site that is known or in an element of its own', () => {
    holds(bodyOf, [
      [
        '<iframe src="https://www.youtube.com/embed/x" title=" T "></iframe>',
        ['video https://www.youtube.com/embed/x "T"'],
      ],
      ['<iframe data-src="//player.vimeo.com/video/1"></iframe>', ['video https://player.vimeo.com/video/1']],
      [
        '<p><iframe src="https://www.youtube-nocookie.com/embed/x"></iframe></p>',
        ['video https://www.youtube-nocookie.com/embed/x'],
      ],
      ['<video src="/a.mp4" poster="/a.jpg" title="T"></video>', [`video https://news.example/a.mp4 "T" poster ${a}`]],
      ['<video><source src="/a.webm"><source src="/a.mp4"></video>', ['video https://news.example/a.webm']],
      ['<audio src="/a.mp3"></audio>', ['audio https://news.example/a.mp3']],
      [
        '<div class="audio-player"><audio src="/a.mp3"></audio><button>Play</button><span>0:00</span></div><p>a</p>',
        ['audio https://news.example/a.mp3', 'a'],
      ],
      ['<video src="/a.mp4" poster="/spacer.png"></video>', ['video https://news.example/a.mp4']],
      ['<video src="javascript:alert(1)"></video><p>a</p>', ['a']],
      ['<video></video><p>a</p>', ['a']],
    ]);
  });

  it('may stand in a card of WordPress or Ghost', () => {
    const frame = '<iframe src="https://www.youtube.com/embed/x"></iframe>';
    holds(within, [
      [
        `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${frame}</div></figure>`,
        ['video https://www.youtube.com/embed/x'],
      ],
      [`<figure class="kg-card kg-embed-card">${frame}</figure>`, ['video https://www.youtube.com/embed/x']],
      [
        `<div class="video-container"><div class="ratio">${frame}</div></div>`,
        ['video https://www.youtube.com/embed/x'],
      ],
    ]);
  });

  it('of a site that is not known is left out', () => {
    holds(within, [
      ['<iframe src="https://ads.example/x"></iframe>', []],
      ['<iframe src="https://youtube.com.evil.example/x"></iframe>', []],
      ['<iframe src="https://notyoutube.com/x"></iframe>', []],
      ['<iframe src="javascript:alert(1)"></iframe>', []],
      ['<iframe></iframe>', []],
    ]);
  });
});

describe('something of another site', () => {
  it('is an embed, with its words', () => {
    holds(within, [
      [
        '<blockquote class="twitter-tweet"><p>It rains.</p>— Jane (@jane) <a href="https://twitter.com/jane/status/1">Oct 18</a></blockquote>',
        ['X https://twitter.com/jane/status/1 (It rains.; — Jane (@jane) [Oct 18](https://twitter.com/jane/status/1))'],
      ],
      [
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/1/"><p>It rains.</p></blockquote>',
        ['Instagram https://www.instagram.com/p/1/ (It rains.)'],
      ],
      [
        '<iframe src="https://datawrapper.dwcdn.net/x/1/" title="Rain"></iframe>',
        ['Datawrapper https://datawrapper.dwcdn.net/x/1/ ()'],
      ],
    ]);
  });

  it('is text where nothing leads there', () => {
    holds(within, [
      [
        '<div class="embed"><p>It rained all day, and nobody came to the river.</p></div>',
        ['It rained all day, and nobody came to the river.'],
      ],
    ]);
  });
});
