import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { articleCard, articleView, authorBio, newsDigest, relatedStory } from '../../components/server/index.ts';
import type { Block } from 'standfirst/model';
import { article, author, digest, image, paragraph, stories, story, text } from './model.ts';

// Every element upgrades in a frame of its own: a class once registered cannot be taken back.
const pictured = { image: image({ caption: undefined, creditLine: undefined, credits: [] }) };
const shortBio = author({
  bio: text('Nate Ostiller is a former News Editor.'),
  sameAs: ['https://social.example/nate'],
});
const told = { excerpt: 'Washington published pictures of a set of containers.', excerptTruncated: false };

const cases: Record<string, string> = {
  'a card': articleCard(story(told)),
  'a card with a picture': articleCard(story({ ...told, ...pictured })),
  'a card with a caption': articleCard(story({ ...told, image: image() })),
  'a stacked card': articleCard(story({ ...told, ...pictured }), { attributes: { layout: 'stacked' } }),
  'a card beside its picture': articleCard(story({ ...told, ...pictured }), { attributes: { layout: 'side' } }),
  'a compact card': articleCard(story({ ...told, ...pictured }), { attributes: { layout: 'compact' } }),
  'a headline': articleCard(
    story({
      excerpt: undefined,
      kicker: undefined,
      publishedAt: undefined,
      authors: [],
      readingTimeMinutes: undefined,
    }),
  ),
  'a related story': relatedStory(story(told)),
  'a related story with a picture': relatedStory(story({ ...told, ...pictured })),
  'a bare link': '<related-story label="Read also"><a href="/costs">Who pays for the bridge?</a></related-story>',
  'an author': authorBio(shortBio),
  'an author with a portrait': authorBio({ ...shortBio, image: image() }),
  'a digest': newsDigest(digest({ intro: [], description: 'What happened today.', groups: [{ stories: stories(3) }] })),
  'a digest in groups': newsDigest(
    digest({
      intro: [],
      groups: [
        { title: 'War', stories: stories(2) },
        { title: 'Money', stories: stories(2) },
      ],
    }),
  ),
  'a digest in pages': newsDigest(digest({ intro: [], groups: [{ stories: stories(12) }] })),
  'an article': articleView(
    article({
      leadImage: undefined,
      authors: [author({ bio: undefined, jobTitle: undefined })],
      body: [paragraph('First.'), { type: 'heading', depth: 2, children: text('Sub') }, paragraph('Second.')],
    }),
  ),
};

const bare = { leadImage: undefined, authors: [author({ bio: undefined, jobTitle: undefined })] };
const block = (name: string, ...body: Block[]) => ({
  [`an article with ${name}`]: articleView(
    article({ ...bare, body: [paragraph('First.'), ...body, paragraph('Last.')] }),
  ),
});
Object.assign(
  cases,
  block('a list', {
    type: 'list',
    ordered: false,
    children: ['One', 'Two'].map((each) => ({ type: 'listItem', children: [paragraph(each)] })),
  }),
  block('a quotation', { type: 'blockquote', children: [paragraph('Said.')], attribution: text('Somebody') }),
  block('a picture', { type: 'figure', image: image() }),
  block('a note', { type: 'note', kind: 'correction', children: [paragraph('An earlier version named another day.')] }),
  block('a table', {
    type: 'table',
    head: true,
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', header: true, children: text('A') }] },
      { type: 'tableRow', children: [{ type: 'tableCell', children: text('1') }] },
    ],
  }),
  block('code', { type: 'code', value: 'let a;' }),
  block('a break', { type: 'thematicBreak' }),
  block('a gallery', { type: 'gallery', images: [image(), image({ caption: undefined })], caption: text('Two.') }),
  block('a video', {
    ...{ type: 'video', url: 'https://media.example/film.mp4', poster: image(), title: 'The crossing' },
    caption: text('The first tram.'),
  }),
  block('a recording', { type: 'audio', url: 'https://media.example/talk.mp3', title: 'The talk' }),
  block('a player of another site', {
    ...{ type: 'video', embedUrl: 'https://player.example/v/1', poster: image(), title: 'The crossing' },
  }),
  block('an embed', {
    ...{ type: 'embed', provider: 'social.example', url: 'https://social.example/p/1' },
    children: [paragraph('The bridge is open.')],
  }),
  block('an embed without words', {
    ...{ type: 'embed', provider: 'social.example', url: 'https://social.example/p/1', children: [] },
  }),
  {
    'an article that points to others': articleView(
      article({ ...bare, related: stories(2), body: [paragraph('First.')] }),
    ),
    'an article with its picture and its author': articleView(
      article({ leadImage: image(), authors: [shortBio], body: [paragraph('First.')] }),
    ),
  },
);

const sheets = ['undefined', 'undefined-digest', 'undefined-story', 'undefined-media'].map(
  (name) => `<link rel="stylesheet" href="${new URL(`../../components/styles/${name}.css`, import.meta.url).href}">`,
);
const define = new URL('../../components/define.ts', import.meta.url).href;

interface Shift {
  value: number;
  sources: readonly { node: Node | null; currentRect: DOMRectReadOnly }[];
}

/** The controls that a browser draws in a recording are no nodes of a page; they find their places while it is loaded. */
const isInPlayer = ({ node, currentRect: { height } }: Shift['sources'][number]): boolean => !node && height <= 32;

/** What moved in a page whose elements upgrade: as the browser counts it, and by the heights before and after. */
async function upgrade(markup: string, width: number) {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width, height: 900 });
  frame.srcdoc = `<!doctype html><html lang="en">${sheets.join('')}
    <body style="margin: 0; font-size: 16px">${markup}<p id="below">What stands below.</p></body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const page = frame.contentWindow as Window & typeof globalThis;
  const { document: inner } = page;
  const shifts: number[] = [];
  const observer = new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Shift[])
      if (!entry.sources.every(isInPlayer)) shifts.push(entry.value);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await Promise.all([...inner.images].map((each) => each.decode().catch(() => {})));
  await nextFrame();
  // What moved while the page itself was loaded is told of a little later.
  await aTimeout(50);
  observer.takeRecords();
  const element = inner.body.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
  const place = () => inner.querySelector('#below')!.getBoundingClientRect().top;
  const before = place();
  shifts.length = 0;
  const script = Object.assign(inner.createElement('script'), { type: 'module', src: define });
  inner.head.append(script);
  await page.customElements.whenDefined(element.localName);
  await element.updateComplete;
  await aTimeout(150);
  const after = place();
  const isUpgraded = element.shadowRoot?.querySelector('[part~="base"]') !== null;
  frame.remove();
  return { before, after, isUpgraded, shifted: shifts.reduce((sum, value) => sum + value, 0) };
}

describe('upgrading plain HTML', () => {
  before(() => setViewport({ width: 1000, height: 1000 }));

  for (const [name, markup] of Object.entries(cases))
    for (const width of [360, 800])
      it(`moves nothing: ${name}, ${width} pixels wide`, async () => {
        const { before, after, isUpgraded, shifted } = await upgrade(markup, width);
        expect(isUpgraded).to.be.true;
        expect(before).to.be.above(20);
        expect(after, 'the height').to.equal(before);
        expect(shifted, 'what the browser saw shift').to.equal(0);
      });
});
