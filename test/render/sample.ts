import type { Article, Author, Block, Digest, Image, Phrasing, Story } from '../../src/model/index.ts';

/** Phrasing of one run of text. */
export const words = (value: string): Phrasing[] => [{ type: 'text', value }];

/** A paragraph of one run of text. */
export const paragraph = (value: string): Block => ({ type: 'paragraph', children: words(value) });

/** The least that an article may be, and what a test adds to it. */
export const article = (parts: Partial<Article> = {}): Article => ({
  type: 'article',
  schemaVersion: '1.0',
  headline: 'Headline',
  alternativeHeadlines: [],
  authors: [],
  breadcrumbs: [],
  tags: [],
  body: [],
  notes: [],
  related: [],
  translations: [],
  provenance: {},
  issues: [],
  ...parts,
});

/** The least that an author may be, and what a test adds to it. */
export const author = (parts: Partial<Author> = {}): Author => ({
  type: 'author',
  kind: 'person',
  name: 'Nate Ostiller',
  contribution: 'author',
  sameAs: [],
  ...parts,
});

/** The least that a digest may be, and what a test adds to it. */
export const digest = (parts: Partial<Digest> = {}): Digest => ({
  type: 'digest',
  schemaVersion: '1.0',
  form: 'listing',
  intro: [],
  authors: [],
  groups: [],
  provenance: {},
  issues: [],
  ...parts,
});

/** The least that a story may be, and what a test adds to it. */
export const story = (parts: Partial<Story> = {}): Story => ({
  type: 'story',
  headline: 'Another story',
  authors: [],
  tags: [],
  ...parts,
});

/** The least that a picture may be, and what a test adds to it. */
export const image = (parts: Partial<Image> = {}): Image => ({
  url: 'https://example.com/a.jpg',
  credits: [],
  variants: [],
  ...parts,
});

/** Phrasing of every kind. */
export const everyPhrasing: Phrasing[] = [
  { type: 'text', value: 'text ' },
  { type: 'link', url: 'https://example.com/', title: 'Title', children: words('link') },
  { type: 'break' },
  { type: 'inlineCode', value: 'code' },
  ...(['emphasis', 'strong', 'delete', 'underline', 'mark', 'quote', 'subscript', 'superscript'] as const).flatMap(
    (type): Phrasing[] => [
      { type: 'text', value: ' ' },
      { type, children: words(type) },
    ],
  ),
  { type: 'text', value: ' ' },
  { type: 'foreign', lang: 'uk', children: words('слово') },
];

/** A block of every kind, each with a word of its own by which a test finds it. */
export const everyBlock: Block[] = [
  { type: 'paragraph', id: 'p1', lang: 'uk', children: everyPhrasing },
  { type: 'heading', depth: 2, children: words('heading') },
  {
    type: 'list',
    ordered: true,
    start: 9,
    children: [
      { type: 'listItem', children: [paragraph('nine')] },
      {
        type: 'listItem',
        children: [
          paragraph('ten'),
          { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph('nested')] }] },
        ],
      },
    ],
  },
  { type: 'blockquote', children: [paragraph('quoted')], attribution: words('Somebody') },
  { type: 'blockquote', pull: true, children: [paragraph('pulled')] },
  {
    type: 'table',
    caption: words('table caption'),
    head: true,
    children: [
      {
        type: 'tableRow',
        children: [
          { type: 'tableCell', children: words('A') },
          { type: 'tableCell', children: words('B') },
        ],
      },
      {
        type: 'tableRow',
        children: [
          { type: 'tableCell', header: true, children: words('1') },
          { type: 'tableCell', children: words('2') },
        ],
      },
    ],
  },
  { type: 'code', value: 'let a;\nlet b;', language: 'js' },
  { type: 'thematicBreak' },
  { type: 'figure', image: image({ alt: 'alternative', caption: words('figure caption'), creditLine: 'Getty' }) },
  {
    type: 'gallery',
    images: [image({ url: 'https://example.com/b.jpg', caption: words('one') }), image({ url: '/c.jpg' })],
    caption: words('gallery caption'),
  },
  {
    type: 'video',
    url: 'https://example.com/v.mp4',
    title: 'video title',
    poster: image(),
    caption: words('video caption'),
  },
  { type: 'audio', embedUrl: 'https://example.com/player', title: 'audio title' },
  { type: 'embed', url: 'https://x.com/1', provider: 'X', title: 'embed title', children: [paragraph('embedded')] },
  { type: 'embed', url: 'https://example.com/map', children: [] },
  {
    type: 'relatedStory',
    label: 'Read also',
    story: story({ url: 'https://example.com/other', excerpt: 'related excerpt' }),
  },
  { type: 'note', kind: 'correction', date: '2026-10-18', children: [paragraph('noted')] },
];
