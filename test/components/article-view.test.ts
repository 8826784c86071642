import { expect, fixture, html } from '@open-wc/testing';
import '../../components/article-view/define.ts';
import { ArticleView } from '../../components/article-view/article-view.ts';
import type { AuthorBio } from '../../components/author-bio/author-bio.ts';
import type { RelatedStory } from '../../components/related-story/related-story.ts';
import type { Block, Phrasing } from 'standfirst/model';
import { article, author, image, NO_PICTURE, paragraph, PICTURE, story, text, UNSAFE, withBody } from './model.ts';
import { describeEverywhere } from './everywhere.ts';
import {
  addresses,
  all,
  expectAccessible,
  expectSame,
  has,
  isShown,
  links,
  part,
  textOf,
  untilGone,
} from './shadow.ts';

const view = (template: unknown) => fixture<ArticleView>(template as string);

const viewOf = (...body: Block[]) => view(html`<article-view .article=${withBody(...body)}></article-view>`);

/** What is rendered of phrasing, as it is written. */
async function written(...children: Phrasing[]): Promise<string> {
  const element = await viewOf({ type: 'paragraph', children });
  return (part(element, 'paragraph')?.innerHTML ?? '').replace(/<!--.*?-->/gu, '');
}

const everyBlock: readonly Block[] = [
  paragraph('Paragraph.'),
  { type: 'heading', depth: 2, children: text('Subhead') },
  { type: 'list', ordered: true, start: 3, children: [{ type: 'listItem', children: [paragraph('Item')] }] },
  { type: 'blockquote', children: [paragraph('Quote.')], attribution: text('Somebody') },
  { type: 'blockquote', pull: true, children: [paragraph('Pulled.')] },
  {
    type: 'table',
    head: true,
    caption: text('Table'),
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', children: text('Head') }] },
      { type: 'tableRow', children: [{ type: 'tableCell', children: text('Cell') }] },
    ],
  },
  { type: 'code', value: 'let a = 1;\n', language: 'js' },
  { type: 'thematicBreak' },
  { type: 'figure', image: image({ url: `${PICTURE}?figure` }) },
  { type: 'gallery', images: [image({ url: `${PICTURE}?1` }), image({ url: `${PICTURE}?2` })], caption: text('Both.') },
  { type: 'video', url: '/missing.mp4', title: 'Video', durationSeconds: 130 },
  { type: 'audio', url: '/missing.mp3', caption: text('Audio.') },
  { type: 'embed', url: 'https://x.com/a/status/1', provider: 'X', children: [paragraph('A post.')] },
  { type: 'relatedStory', story: story(), label: 'Background' },
  { type: 'note', kind: 'correction', date: '2023-10-20', children: [paragraph('The number was wrong.')] },
];

describe('<article-view>', () => {
  describe('header', () => {
    it('shows kicker, headline, standfirst and the line of facts', async () => {
      const element = await view(html`<article-view .article=${article()}></article-view>`);
      expect(textOf(element, 'kicker')).to.equal('News Feed');
      expect(textOf(element, 'headline')).to.equal('Lavrov thanks North Korea for its help');
      expect(textOf(element, 'standfirst')).to.equal('The minister thanked Pyongyang.');
      expect(textOf(element, 'byline')).to.equal('By Nate Ostiller');
      expect(textOf(element, 'reading-time')).to.equal('1 min read');
      expect(part(element, 'date')?.querySelector('time')?.dateTime).to.equal('2023-10-18T21:30:00+03:00');
    });

    it('links every author in the byline', async () => {
      const authors = [author(), author({ name: 'Anna Koval', url: 'https://example.org/anna/' }), author({ url: '' })];
      authors[2]!.name = 'Without A. Page';
      const element = await view(html`<article-view .article=${article({ authors })}></article-view>`);
      expect(textOf(element, 'byline')).to.equal('By Nate Ostiller, Anna Koval, and Without A. Page');
      const names = all(element, '[part~="byline"] a') as HTMLAnchorElement[];
      expect(names.map((each) => each.rel)).to.deep.equal(['author', 'author']);
    });

    it('falls back on the byline as printed', async () => {
      const printed = article({ authors: [], byline: 'By our own reporters' });
      const element = await view(html`<article-view .article=${printed}></article-view>`);
      expect(textOf(element, 'byline')).to.equal('By our own reporters');
    });

    it('tells of a change on a later day only', async () => {
      const changed = (modifiedAt: string) => article({ publishedAt: '2023-10-18', modifiedAt });
      const element = await view(html`<article-view .article=${changed('2023-10-20')}></article-view>`);
      expect(textOf(element, 'updated')).to.equal('Updated October 20, 2023');
      element.article = changed('2023-10-18T23:00:00');
      await element.updateComplete;
      expect(has(element, 'updated')).to.be.false;
    });

    it('shows a local time as it is told, without a zone', async () => {
      const local = article({ publishedAt: '2023-10-18T09:30:00' });
      const element = await view(html`<article-view .article=${local}></article-view>`);
      expect(textOf(element, 'date')).to.equal('October 18, 2023 at 9:30 AM');
    });

    it('shows nothing of null, and takes an object without its lists', async () => {
      const element = await view(html`<article-view .article=${null}></article-view>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.article = { type: 'article', headline: 'Bare', body: [null, { type: 'paragraph' }] } as never;
      await element.updateComplete;
      expect(textOf(element, 'headline')).to.equal('Bare');
    });

    it('leaves dates out where it is told to', async () => {
      const element = await view(html`<article-view .article=${article()} date-style="none"></article-view>`);
      expect(has(element, 'date')).to.be.false;
    });
  });

  describe('pictures', () => {
    it('begin with the leading one, its caption and its credit apart', async () => {
      const element = await view(html`<article-view .article=${article()}></article-view>`);
      const lead = part(element, 'lead');
      expect(lead?.localName).to.equal('figure');
      expect(lead?.querySelector('img')?.loading).to.equal('eager');
      expect(textOf(element, 'caption')).to.equal('Kim Jong-un and Sergei Lavrov in Pyongyang.');
      expect(textOf(element, 'credit')).to.equal('Credit: Handout/Anadolu Agency/Getty Images');
      element.loading = 'lazy';
      await element.updateComplete;
      expect(lead?.querySelector('img')?.loading).to.equal('lazy');
    });

    it('do not show the leading one twice', async () => {
      const twice = article({ body: [paragraph('First.'), { type: 'figure', image: image() }] });
      const element = await view(html`<article-view .article=${twice}></article-view>`);
      expect(has(element, 'lead')).to.be.false;
      expect(all(element, 'img')).to.have.length(1);
    });

    it('in the text are lazy', async () => {
      const element = await viewOf({ type: 'figure', image: image({ url: `${PICTURE}?2` }) });
      const picture = part(element, 'figure')?.querySelector('img');
      expect(picture?.loading).to.equal('lazy');
      expect(picture?.decoding).to.equal('async');
    });

    it('go where they fail, with their captions', async () => {
      const failing = article({ leadImage: image({ url: NO_PICTURE }) });
      const element = await view(html`<article-view .article=${failing}></article-view>`);
      await untilGone(element, 'lead');
      expect(has(element, 'caption')).to.be.false;
      expect(all(element, '[part~="paragraph"]')).to.have.length(2);
    });
  });

  describe('body', () => {
    it('shows every kind of block', async () => {
      const element = await viewOf(...everyBlock);
      for (const name of [
        ...['paragraph', 'heading', 'list', 'quote', 'pull-quote', 'attribution', 'table', 'code', 'break', 'figure'],
        ...['gallery', 'media', 'player', 'embed', 'related', 'note'],
      ]) {
        expect(isShown(element, name), name).to.be.true;
      }
    });

    it('shows blocks in their order', async () => {
      const element = await viewOf(paragraph('One.'), { type: 'thematicBreak' }, paragraph('Two.'));
      expect([...part(element, 'body')!.children].map((each) => each.localName)).to.deep.equal(['p', 'hr', 'p']);
    });

    it('renders nothing of unknown blocks and text, and does not throw', async () => {
      const unknown = ['hologram', 'constructor', '__proto__', 'toString'].map((type) => ({ type, children: [] }));
      const element = await viewOf(...(unknown as unknown as Block[]), {
        type: 'paragraph',
        children: [...(unknown as unknown as Phrasing[]), ...text('Known.')],
      });
      expect(textOf(element, 'body')).to.equal('Known.');
    });

    it('survives what is nested to exhaust it', async () => {
      let words: Phrasing[] = text('Deep.');
      let blocks: Block[] = [paragraph('Deep.')];
      for (let depth = 0; depth < 20_000; depth++) {
        words = [{ type: 'emphasis', children: words }];
        blocks = [{ type: 'blockquote', children: blocks }];
      }
      const element = await view(
        html`<article-view
          .article=${article({ standfirst: words, body: [...blocks, paragraph('Still here.')] })}
        ></article-view>`,
      );
      expect(textOf(element, 'body')).to.equal('Still here.');
    });

    it('renders every mark of text', async () => {
      for (const [type, tag] of [
        ...[['emphasis', 'em'] as const, ['strong', 'strong'] as const, ['delete', 'del'] as const],
        ...[['underline', 'u'] as const, ['mark', 'mark'] as const, ['quote', 'q'] as const],
        ...[['subscript', 'sub'] as const, ['superscript', 'sup'] as const],
      ]) {
        expect(await written({ type, children: text('x') })).to.equal(`<${tag}>x</${tag}>`);
      }
      expect(await written(...text('a'), { type: 'break' }, ...text('b'))).to.equal('a<br>b');
      expect(await written({ type: 'inlineCode', value: '<b>' })).to.equal('<code>&lt;b&gt;</code>');
      expect(await written({ type: 'foreign', lang: 'fr', children: text('mot') })).to.equal(
        '<span lang="fr">mot</span>',
      );
      expect(await written({ type: 'link', url: '/a', title: 'Title', children: text('x') })).to.equal(
        '<a href="/a" title="Title">x</a>',
      );
    });

    it('shows markup as text', async () => {
      const attack = '<img src=x onerror=alert(1)>';
      const element = await view(
        html`<article-view
          .article=${article({ headline: attack, kicker: attack, body: [paragraph(attack)] })}
        ></article-view>`,
      );
      for (const name of ['headline', 'kicker', 'paragraph']) expect(textOf(element, name)).to.equal(attack);
      expect(all(element, '[onerror], script, [style]')).to.have.length(0);
    });

    it('renders no unsafe address', async () => {
      for (const url of UNSAFE) {
        const bad = article({
          leadImage: image({ url, variants: [{ url, width: 10 }] }),
          authors: [author({ url, image: image({ url }) })],
          body: [
            { type: 'paragraph', children: [{ type: 'link', url, children: text('Link') }] },
            { type: 'figure', image: image({ url }) },
            { type: 'gallery', images: [image({ url })] },
            { type: 'video', url, embedUrl: url, poster: image({ url }), title: 'Video' },
            { type: 'audio', url },
            { type: 'embed', url, children: [paragraph('Post.')] },
            { type: 'relatedStory', story: story({ url }) },
          ],
          related: [story({ url, headline: 'Other' })],
        });
        const element = await view(html`<article-view .article=${bad}></article-view>`);
        expect(addresses(element), url).to.be.empty;
        for (const child of all(element, 'author-bio, related-story')) {
          expect(addresses(child), url).to.be.empty;
        }
        expect(textOf(element, 'paragraph')).to.equal('Link');
      }
    });

    it('keeps the numbers of a list, and its nested blocks', async () => {
      const element = await viewOf({
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          {
            type: 'listItem',
            children: [
              paragraph('Item'),
              { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph('Nested')] }] },
            ],
          },
        ],
      });
      const [outer, inner] = all(element, '[part~="list"]');
      expect(outer?.localName).to.equal('ol');
      expect(outer?.getAttribute('start')).to.equal('3');
      expect(inner?.localName).to.equal('ul');
      expect(inner?.textContent?.trim()).to.equal('Nested');
      expect(all(element, 'li > p')).to.have.length(0);
    });

    it('sets who said it apart from what was said', async () => {
      const element = await viewOf({
        type: 'blockquote',
        children: [paragraph('Said.')],
        attribution: text('Somebody'),
      });
      expect(textOf(element, 'attribution')).to.equal('Somebody');
      expect(part(element, 'quote')?.querySelector('blockquote')?.textContent?.trim()).to.equal('Said.');
      expect(has(element, 'pull-quote')).to.be.false;
    });

    it('lets a table scroll, by the keyboard too', async () => {
      const cells = Array.from({ length: 12 }, (_, index) => ({
        type: 'tableCell' as const,
        children: text(`Column ${index}`),
      }));
      const rows = [cells, [{ ...cells[0]!, header: true, colSpan: 2, rowSpan: 2 }, ...cells.slice(2)]];
      const box = await fixture(
        html`<div style="width: 20rem">
          <article-view
            .article=${withBody({
              type: 'table',
              head: true,
              caption: text('Deliveries'),
              children: rows.map((children) => ({ type: 'tableRow', children })),
            })}
          ></article-view>
        </div>`,
      );
      const element = box.firstElementChild!;
      const region = part(element, 'table-box')!;
      expect(region.scrollWidth).to.be.above(region.clientWidth);
      expect(box.scrollWidth).to.equal(box.clientWidth);
      expect(region.tabIndex).to.equal(0);
      expect(region.getAttribute('role')).to.equal('region');
      expect(region.getAttribute('aria-label')).to.equal('Deliveries');
      expect(textOf(element, 'table-caption')).to.equal('Deliveries');
      expect(all(element, 'thead th[scope="col"]')).to.have.length(12);
      const header = all(element, 'tbody th')[0];
      expect(header?.getAttribute('scope')).to.equal('row');
      expect(header?.getAttribute('colspan')).to.equal('2');
      expect(header?.getAttribute('rowspan')).to.equal('2');
    });

    it('keeps the lines of code', async () => {
      const element = await viewOf({ type: 'code', value: 'one\n  two', language: 'python' });
      expect(part(element, 'code')?.textContent).to.equal('one\n  two');
      expect(part(element, 'code')?.getAttribute('aria-label')).to.equal('python');
    });

    it('offers a player that loads nothing, and a link', async () => {
      const poster = image({ url: `${PICTURE}?poster` });
      const element = await viewOf(
        {
          type: 'video',
          url: '/v.mp4',
          embedUrl: 'https://player.example/1',
          title: 'Video',
          durationSeconds: 130,
          poster,
        },
        { type: 'audio', url: '/a.mp3', durationSeconds: 45 },
      );
      const [video, audio] = all(element, '[part~="player"]') as HTMLMediaElement[];
      expect([video?.localName, audio?.localName]).to.deep.equal(['video', 'audio']);
      for (const player of [video, audio]) {
        expect(player?.controls).to.be.true;
        expect(player?.preload).to.equal('none');
        expect(player?.autoplay).to.be.false;
      }
      expect(video?.getAttribute('poster')).to.equal(`${PICTURE}?poster`);
      expect(video?.getAttribute('aria-label')).to.equal('Video');
      const lines = all(element, '[part~="media-line"]').map((each) => each.textContent?.trim());
      expect(lines).to.deep.equal(['Watch the video (2 min)', 'Listen to the audio (45 sec)']);
      expect(all(element, '[part~="media-link"]').map((each) => each.getAttribute('href'))).to.deep.equal([
        'https://player.example/1',
        '/a.mp3',
      ]);
    });

    it('shows an embed as its words and a link', async () => {
      const element = await viewOf(
        { type: 'embed', url: 'https://x.com/a/status/1', provider: 'X', children: [paragraph('A post.')] },
        { type: 'embed', url: 'https://www.example.org/map', children: [] },
        { type: 'embed', url: 'https://youtu.be/1', provider: 'YouTube', title: 'A talk', children: [] },
      );
      expect(textOf(element, 'embed-text')).to.equal('A post.');
      const found = all(element, '[part~="embed-link"]');
      expect(found.map((each) => each.textContent?.trim())).to.deep.equal([
        'View on X',
        'View on example.org',
        'A talk',
      ]);
      expect(all(element, 'iframe')).to.have.length(0);
    });

    it('shows the stories that it points to', async () => {
      const element = await viewOf({ type: 'relatedStory', story: story(), label: 'Background' });
      const related = part(element, 'related') as RelatedStory;
      expect(related.localName).to.equal('related-story');
      expect(textOf(related, 'label')).to.equal('Background');
      expect(part(related, 'headline')?.localName).to.equal('h2');
      expect(textOf(related, 'excerpt')).to.match(/by a Russ…$/u);
    });

    it('names the kind of a note, unless it does so itself', async () => {
      const element = await viewOf(
        { type: 'note', kind: 'correction', date: '2023-10-20', children: [paragraph('The number was wrong.')] },
        { type: 'note', kind: 'update', children: [paragraph('Update: It is right now.')] },
        { type: 'note', kind: 'callout', children: [paragraph('A word.')] },
        { type: 'note', kind: 'toString' as never, children: [paragraph('Odd.')] },
      );
      const heads = all(element, '[part~="note"]').map((each) => each.querySelector('[part~="note-head"]'));
      expect(heads.map((each) => each?.textContent?.replace(/\s+/gu, ' ').trim())).to.deep.equal([
        'Correction October 20, 2023',
        undefined,
        undefined,
        undefined,
      ]);
    });

    it('leads to a place within it by a fragment', async () => {
      const element = await viewOf(
        { type: 'paragraph', children: [{ type: 'link', url: '#source', children: text('1') }] },
        { ...paragraph('The source.'), id: 'source', lang: 'fr' },
      );
      const target = element.shadowRoot?.getElementById('source');
      expect(target?.lang).to.equal('fr');
      links(element)
        .find((each) => each.getAttribute('href') === '#source')
        ?.click();
      expectSame(element.shadowRoot?.activeElement, target);
      expect(location.hash).to.equal('');
    });
  });

  describe('heading levels', () => {
    const levels = (element: ArticleView) => all(element, 'h1, h2, h3, h4, h5, h6').map((each) => each.localName);

    const outline = (...depths: (2 | 3 | 4)[]) =>
      withBody(...depths.map((depth): Block => ({ type: 'heading', depth, children: text('Subhead') })));

    it('run from the headline down', async () => {
      const element = await view(html`<article-view .article=${outline(2, 3, 2)}></article-view>`);
      expect(levels(element)).to.deep.equal(['h1', 'h2', 'h3', 'h2']);
      element.headingLevel = 3;
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h3', 'h4', 'h5', 'h4']);
      element.headingLevel = 6;
      await element.updateComplete;
      expect(levels(element)).to.deep.equal(['h6', 'h6', 'h6', 'h6']);
    });

    it('have no hole where the source has one', async () => {
      const element = await view(html`<article-view .article=${outline(4, 4)} heading-level="2"></article-view>`);
      expect(levels(element)).to.deep.equal(['h2', 'h3', 'h3']);
    });

    it('begin with the subheads where the headline is no heading', async () => {
      const element = await view(html`<article-view .article=${outline(2)} heading-level="0"></article-view>`);
      expect(part(element, 'headline')?.localName).to.equal('p');
      expect(levels(element)).to.deep.equal(['h2']);
    });
  });

  describe('end', () => {
    it('shows the authors of whom more than the name is known', async () => {
      const named = author({ name: 'Only Name', bio: undefined, jobTitle: undefined });
      const element = await view(
        html`<article-view .article=${article({ authors: [author(), named] })}></article-view>`,
      );
      const boxes = all(element, 'author-bio') as AuthorBio[];
      expect(boxes.map((box) => textOf(box, 'name'))).to.deep.equal(['Nate Ostiller']);
      expect(part(boxes[0]!, 'name')?.localName).to.equal('h2');
    });

    it('shows related stories that are not in the body, without a label each', async () => {
      const other = story({ url: 'https://example.org/other/', headline: 'Other' });
      const pointing = article({
        body: [{ type: 'relatedStory', story: story() }],
        related: [story(), other],
      });
      const element = await view(html`<article-view .article=${pointing}></article-view>`);
      const listed = all(element, '[part~="related-stories"] related-story') as RelatedStory[];
      expect(listed.map((each) => textOf(each, 'headline'))).to.deep.equal(['Other']);
      expect(isShown(listed[0]!, 'label')).to.be.false;
      expect(textOf(element, 'related-heading')).to.equal('Related stories');
    });

    it('shows notes that are not in the body', async () => {
      const note = (words: string) =>
        ({ type: 'note', kind: 'correction', children: [paragraph(words)] }) satisfies Block;
      const element = await view(
        html`<article-view
          .article=${article({ body: [note('One.')], notes: [note('One.'), note('Two.')] })}
        ></article-view>`,
      );
      const notes = all(element, '[part~="note"] [part~="paragraph"]');
      expect(notes.map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
    });

    it('opens with the dateline, unless the text does', async () => {
      const dateline = { raw: 'KYIV (Reuters)' };
      const element = await view(html`<article-view .article=${article({ dateline })}></article-view>`);
      expect(textOf(element, 'dateline')).to.equal('KYIV (Reuters)');
      element.article = article({ dateline, body: [paragraph('KYIV (Reuters) — It began.')] });
      await element.updateComplete;
      expect(has(element, 'dateline')).to.be.false;
    });

    it('has slots before and after', async () => {
      const element = await view(
        html`<article-view .article=${article()}
          ><p slot="before">before</p>
          <p slot="after">after</p></article-view
        >`,
      );
      const [before, after] = [...element.children].map((child) => child.getBoundingClientRect());
      const headline = part(element, 'headline')!.getBoundingClientRect();
      expect(before!.bottom).to.be.below(headline.top + 1);
      expect(after!.top).to.be.above(headline.bottom);
    });
  });

  describe('a player of another site', () => {
    const video = (embedUrl: string) =>
      withBody({ type: 'video', embedUrl, title: 'The bridge', poster: image({ caption: undefined }) });
    const open = async (embedUrl: string, init: MouseEventInit = {}) => {
      const element = await fixture<ArticleView>(html`<article-view .article=${video(embedUrl)}></article-view>`);
      element.addEventListener('click', (event) => event.preventDefault());
      expect(all(element, 'iframe')).to.have.length(0);
      part(element, 'media-link')!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
      );
      await element.updateComplete;
      return all(element, 'iframe') as HTMLIFrameElement[];
    };

    it('is loaded when it is asked for, and a plain link until then', async () => {
      const [frame] = await open('https://player.invalid/1');
      expect(frame?.src).to.equal('https://player.invalid/1');
      expect(frame?.title).to.equal('The bridge');
      expect(frame?.sandbox.contains('allow-top-navigation')).to.be.false;
    });

    it('stays a link with a key held, and where it is not of the web', async () => {
      expect(await open('https://player.invalid/2', { ctrlKey: true })).to.have.length(0);
      expect(await open('mailto:desk@example.org')).to.have.length(0);
    });
  });

  describe('languages', () => {
    it('are those of the place around the story, and of the story within it', async () => {
      const story = article({ language: 'uk', body: [...everyBlock] });
      const box = await fixture(html`<div lang="de"><article-view .article=${story}></article-view></div>`);
      const element = box.firstElementChild as ArticleView;
      await element.updateComplete;
      expect(textOf(element, 'reading-time')).to.equal('1 Min. Lesezeit');
      expect(textOf(element, 'note-label')).to.equal('Виправлення');
      expect(part(element, 'body')?.closest('[lang]')?.getAttribute('lang')).to.equal('uk');
      expect(part(element, 'headline')?.querySelector('[lang]')?.getAttribute('lang')).to.equal('uk');
    });

    it('mirror what runs from right to left', async () => {
      const arabic = article({ language: 'ar', body: [{ type: 'blockquote', children: [paragraph('قال.')] }] });
      const box = await fixture(html`<div lang="ar"><article-view .article=${arabic}></article-view></div>`);
      const element = box.firstElementChild as ArticleView;
      await element.updateComplete;
      expect(part(element, 'base')?.dir).to.equal('rtl');
      expect(textOf(element, 'reading-time')).to.equal('دقيقة للقراءة');
      const quote = part(element, 'quote')!;
      expect(getComputedStyle(quote).borderRightWidth).to.equal('2px');
      expect(getComputedStyle(quote).borderLeftWidth).to.equal('0px');
    });
  });

  it('keeps a good measure, and fits a telephone', async () => {
    const long = article({ body: [paragraph('word '.repeat(200))] });
    for (const width of ['75rem', '22.5rem', '16rem']) {
      const box = await fixture(
        html`<div style="width: ${width}"><article-view .article=${long}></article-view></div>`,
      );
      const element = box.firstElementChild as ArticleView;
      await element.updateComplete;
      expect(box.scrollWidth, width).to.equal(box.clientWidth);
      const body = part(element, 'body')!;
      const sample = document.createElement('span');
      sample.textContent = '0'.repeat(68);
      sample.style.whiteSpace = 'nowrap';
      body.append(sample);
      if (width === '75rem') expect(body.clientWidth).to.be.below(sample.getBoundingClientRect().width);
    }
  });

  describe('accessibility', () => {
    it('passes axe with every kind of block', () =>
      expectAccessible(
        () =>
          html`<article-view
            .article=${article({ body: [...everyBlock], related: [story({ url: '/o', headline: 'Other' })] })}
          ></article-view>`,
      ));

    it('passes axe from right to left', () =>
      expectAccessible(
        () =>
          html`<div lang="ar" dir="rtl">
            <article-view .article=${article({ language: 'ar', body: [...everyBlock] })}></article-view>
          </div>`,
      ));
  });

  describeEverywhere({
    Class: ArticleView,
    tag: 'article-view',
    property: 'article',
    values: [article({ headline: 'Lavrov thanks' }), article({ headline: 'Other' })],
    name: 'headline',
    words: ['Lavrov thanks', 'Other'],
    jsonLd: { '@type': 'NewsArticle', headline: 'Lavrov thanks', url: 'https://example.org/lavrov/' },
    plain: '<article><h1>Lavrov thanks</h1><p>First.</p></article>',
    withAddress: (url) => article({ url, authors: [], leadImage: image({ url }), body: [] }),
  });
});
