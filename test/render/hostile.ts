import * as fc from 'fast-check';
import type { Article, Block, Digest, Phrasing, TableCell } from '../../src/model/index.ts';
import { article, author, digest, everyBlock, image, paragraph, story, words } from './sample.ts';

/** What a page may try to smuggle through a renderer, as text or as an address. */
export const vectors = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" onfocus="alert(1)" autofocus="',
  '</title></style></textarea><svg onload=alert(1)>',
  ']]><svg/onload=alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:\talert(1)',
  '\u0000\u0001javascript:alert(1)',
  '\t\u0001javascript:alert(1)',
  '\u007F javascript:alert(1)',
  'java\u0000script:alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  '//evil.example/<script>',
  'https://a.example/?x=1<script>alert(1)</script>',
  '](javascript:alert(1)) ![x](data:text/html,1)',
  '---\nevil: true\n---',
  '__proto__',
  'constructor',
];

const text = fc.oneof(
  fc.constantFrom(...vectors),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const { phrasing } = fc.letrec<{ phrasing: Phrasing }>((tie) => {
  const children = fc.array(tie('phrasing'), { maxLength: 3 });
  return {
    phrasing: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant('text' as const), value: text }),
      fc.record({ type: fc.constant('inlineCode' as const), value: text }),
      fc.constant<Phrasing>({ type: 'break' }),
      fc.record({ type: fc.constant('link' as const), url: text, title: text, children }),
      fc.record({ type: fc.constant('foreign' as const), lang: text, children }),
      fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete', 'quote', 'mark'), children }),
    ),
  };
});

const line = fc.array(phrasing, { maxLength: 3 });

const picture = fc.record({ url: text, alt: text, caption: line, creditLine: text }).map(image);

const card = fc
  .record({ url: text, headline: text, kicker: text, excerpt: text, image: picture, publishedAt: text, language: text })
  .map(story);

const cell: fc.Arbitrary<TableCell> = fc.record({ type: fc.constant('tableCell' as const), children: line });

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const children = fc.array(tie('block'), { maxLength: 2 });
  return {
    block: fc.oneof(
      { maxDepth: 2 },
      fc.record({ type: fc.constant('paragraph' as const), id: text, lang: text, children: line }),
      fc.record({ type: fc.constant('heading' as const), depth: fc.constantFrom(1, 2, 6), children: line }),
      fc.record({ type: fc.constant('code' as const), value: text, language: text }),
      fc.record({ type: fc.constant('figure' as const), image: picture }),
      fc.record({ type: fc.constant('relatedStory' as const), label: text, story: card }),
      fc.record({ type: fc.constant('blockquote' as const), children, attribution: line, pull: fc.boolean() }),
      fc.record({ type: fc.constantFrom('video', 'audio'), url: text, embedUrl: text, poster: picture, title: text }),
      fc.record({ type: fc.constant('embed' as const), url: text, provider: text, title: text, children }),
      fc.record({ type: fc.constant('note' as const), kind: fc.constant('update' as const), date: text, children }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        children: fc.array(fc.record({ type: fc.constant('listItem' as const), children }), { maxLength: 2 }),
      }),
      fc.record({
        type: fc.constant('table' as const),
        caption: line,
        head: fc.boolean(),
        children: fc.array(
          fc.record({ type: fc.constant('tableRow' as const), children: fc.array(cell, { maxLength: 3 }) }),
          { maxLength: 3 },
        ),
      }),
    ),
  };
});

const writer = fc
  .record({
    name: text,
    url: text,
    jobTitle: text,
    bio: line,
    image: picture,
    sameAs: fc.array(text, { maxLength: 2 }),
  })
  .map(author);

/** Any article, its texts hostile more often than not. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    headline: text,
    kicker: text,
    standfirst: line,
    description: text,
    byline: text,
    url: text,
    canonicalUrl: text,
    language: text,
    publishedAt: text,
    leadImage: picture,
    authors: fc.array(writer, { maxLength: 2 }),
    tags: fc.array(text, { maxLength: 2 }),
    related: fc.array(card, { maxLength: 2 }),
    body: fc.array(block, { maxLength: 4 }),
  })
  .map(article);

/** The protocol that a browser sees in an address. */
export function protocolOf(url: string): string {
  try {
    return new URL(url, 'https://base.example/').protocol;
  } catch {
    return 'https:'; // what no browser can resolve leads nowhere
  }
}

/** The protocols that a renderer may let out. */
export const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Any text, hostile more often than not. */
export const anyText = text;

/** Any phrasing, hostile more often than not. */
export const anyLine = line;

const nate = author({
  givenName: 'Nate',
  familyName: 'Ostiller',
  jobTitle: 'News Editor',
  bio: words('About him'),
  image: image(),
  url: 'https://example.com/nate',
  sameAs: ['https://social.example/nate'],
  email: 'nate@example.com',
  location: 'Tbilisi',
  affiliation: { name: 'Desk', url: 'https://example.com/', sameAs: [] },
});

const card1 = story({
  url: 'https://example.com/1',
  kicker: 'Kicker',
  excerpt: 'Excerpt',
  image: image(),
  authors: [nate],
});

/** An article in which every field has a value. */
export const wholeArticle: Article = article({
  url: 'https://example.com/story',
  canonicalUrl: 'https://example.com/canonical',
  language: 'en',
  direction: 'ltr',
  publisher: { name: 'Publisher', url: 'https://example.com/', logo: image(), sameAs: ['https://social.example/p'] },
  genre: 'liveblog',
  alternativeHeadlines: ['Another headline'],
  kicker: 'Kicker',
  standfirst: words('Standfirst'),
  description: 'Description',
  byline: 'By Nate Ostiller',
  authors: [nate],
  dateline: { raw: 'KYIV (Reuters)' },
  publishedAt: '2026-10-18T09:30:00+03:00',
  modifiedAt: '2026-10-19',
  section: 'World',
  tags: ['War', 'Peace'],
  leadImage: image({ url: 'https://example.com/lead.jpg', caption: words('Lead'), creditLine: 'Reuters' }),
  body: everyBlock,
  wordCount: 42,
  readingTimeMinutes: 3,
  notes: [{ type: 'note', kind: 'correction', date: '2026-10-19', children: [paragraph('Corrected at the end')] }],
  related: [card1],
  access: { free: false, selectors: ['.paywall'] },
  live: {
    startedAt: '2026-10-18',
    endedAt: '2026-10-19',
    updates: [{ url: '/u', headline: 'Update', publishedAt: '2026-10-18', authors: [nate], body: [paragraph('Live')] }],
  },
  translations: [{ language: 'uk', url: 'https://example.com/uk' }],
  commentCount: 0,
  license: 'https://example.com/license',
  copyrightHolder: 'Holder',
});

/** A digest in which every field has a value. */
export const wholeDigest: Digest = digest({
  url: 'https://example.com/news',
  language: 'en',
  title: 'News Feed',
  description: 'Description',
  intro: [paragraph('This week')],
  image: image(),
  authors: [nate],
  publishedAt: '2026-10-18',
  groups: [{ title: 'Group', url: 'https://example.com/group', stories: [card1, story()] }],
  pagination: { total: 20 },
});

/** The author of them, with a page of stories. */
export const wholeAuthor = { ...nate, language: 'en', stories: wholeDigest };

/** A copy of a value in which every string is replaced, but those that say of what type an object is. */
export function poisoned<Value>(value: Value, poison: string): Value {
  const replace = (key: string, child: unknown): unknown =>
    typeof child === 'string' && key !== 'type' ? poison : child;
  return JSON.parse(JSON.stringify(value, replace)) as Value;
}

/** Every copy of a value in which one object has a type that nobody knows. */
export function* retyped<Value>(value: Value, type: string): Generator<Value> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield { ...value, type };
  for (const [key, child] of Object.entries(value)) {
    for (const changed of retyped<unknown>(child, type)) {
      yield (Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }) as Value;
    }
  }
}
