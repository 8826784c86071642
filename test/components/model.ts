import type { Article, Author, Block, Digest, Image, Paragraph, Phrasing, Story } from 'standfirst/model';

/** A picture that the test server has. */
export const PICTURE = '/test/components/picture.svg';
/** An address at which there is something, but no picture. */
export const NO_PICTURE = '/package.json';

export const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\u200Bscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
] as const;

export const text = (value: string): Phrasing[] => [{ type: 'text', value }];

export const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: text(value) });

export const image = (more: Partial<Image> = {}): Image => ({
  url: PICTURE,
  alt: 'Two men shake hands',
  caption: text('Kim Jong-un and Sergei Lavrov in Pyongyang.'),
  creditLine: 'Handout/Anadolu Agency/Getty Images',
  credits: [{ name: 'Handout' }, { name: 'Anadolu Agency' }, { name: 'Getty Images' }],
  width: 30,
  height: 20,
  variants: [],
  ...more,
});

export const author = (more: Partial<Author> = {}): Author => ({
  type: 'author',
  kind: 'person',
  contribution: 'author',
  name: 'Nate Ostiller',
  jobTitle: 'News Editor',
  url: 'https://example.org/author/nate/',
  bio: text('Nate Ostiller is a former News Editor. '.repeat(20).trim()),
  sameAs: [],
  ...more,
});

export const story = (more: Partial<Story> = {}): Story => ({
  type: 'story',
  headline: 'Russia, China and North Korea have new dynamics',
  url: 'https://example.org/dynamics/',
  kicker: 'Analysis',
  excerpt: 'Washington published pictures of a set of containers by a Russ',
  excerptTruncated: true,
  authors: [author()],
  tags: [],
  publishedAt: '2023-10-18',
  readingTimeMinutes: 3,
  ...more,
});

export const article = (more: Partial<Article> = {}): Article => ({
  type: 'article',
  schemaVersion: '1.0',
  provenance: {},
  issues: [],
  headline: 'Lavrov thanks North Korea for its help',
  alternativeHeadlines: [],
  kicker: 'News Feed',
  standfirst: text('The minister thanked Pyongyang.'),
  url: 'https://example.org/lavrov/',
  authors: [author()],
  publishedAt: '2023-10-18T21:30:00+03:00',
  readingTimeMinutes: 1,
  leadImage: image(),
  body: [paragraph('First.'), paragraph('Second.')],
  breadcrumbs: [],
  tags: [],
  notes: [],
  related: [],
  translations: [],
  ...more,
});

export const withBody = (...body: Block[]): Article => article({ body });

export const stories = (count: number): Story[] =>
  Array.from({ length: count }, (_, index) =>
    story({ headline: `Story ${index + 1}`, url: `https://example.org/${index + 1}/` }),
  );

export const digest = (more: Partial<Digest> = {}): Digest => ({
  type: 'digest',
  schemaVersion: '1.0',
  provenance: {},
  issues: [],
  form: 'listing',
  title: 'News Feed',
  intro: [paragraph('This week, the world watched.')],
  authors: [],
  groups: [{ stories: stories(12) }],
  ...more,
});
