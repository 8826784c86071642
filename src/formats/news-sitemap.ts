import { XMLParser } from 'fast-xml-parser';
import type { ArticleValues } from '../fields/article.ts';
import type { DigestValues } from '../fields/digest.ts';
import { isObject } from '../input/json.ts';
import type { Json } from '../input/json.ts';
import type { Opened } from '../input/open.ts';
import type { Rules } from '../resolve.ts';
import { rulesFrom } from './format.ts';
import { at, jsonFormat, jsonRules, objects, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';
import { readXml } from './xml.ts';
import type { ReadXml } from './xml.ts';

const entry = jsonRules('feed', 'news-sitemap');
const list = rulesFrom('feed', 'news-sitemap');

const ROOT = /^(?:\s|<\?[^>]*>|<!--[^]*?-->)*<urlset\b/iu;

// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: (name) => name === 'url' || name === 'image',
});

const parse = (text: string): Json => parser.parse(text) as Json;

function read(input: Opened): ReadXml | undefined {
  const isSitemap = input.kind === 'xml' && ROOT.test(input.text.slice(0, 4000));
  return isSitemap ? readXml(input.text, { what: 'a sitemap', item: 'url', parse }) : undefined;
}

/** Google asked for these until 2022, and many sitemaps have them still. */
const GENRES: ReadonlyMap<string, string> = new Map([
  ['pressrelease', 'press-release'],
  ['satire', 'satire'],
  ['blog', 'blog'],
  ['oped', 'opinion'],
  ['opinion', 'opinion'],
]);
const TIERS: ReadonlyMap<string, string> = new Map([
  ['subscription', 'locked'],
  ['registration', 'registration'],
]);

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [entry('loc', 0.99)],
  canonicalUrl: [entry('loc', 0.9)],
  language: [entry('news.publication.language', 0.9)],
  direction: [entry('news.publication.language', 0.9)],
  publisher: [entry('news.publication.name', 0.95)],
  identifiers: [],
  genre: [
    entry('news.genres', 0.8, ({ item }) =>
      textAt(item, 'news.genres')
        ?.split(',')
        .map((name) => GENRES.get(name.trim().toLowerCase()))
        .find((genre) => genre !== undefined),
    ),
  ],
  headline: [entry('news.title', 0.95)],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [],
  description: [],
  byline: [],
  authors: [],
  dateline: [],
  publishedAt: [entry('news.publication_date', 0.99)],
  modifiedAt: [entry('lastmod', 0.8)],
  section: [],
  breadcrumbs: [],
  tags: [entry('news.keywords', 0.85)],
  leadImage: [
    entry('image', 0.85, ({ item }) => {
      const [image] = objects(item.image);
      return image && { url: image.loc, caption: image.caption, alt: image.title };
    }),
  ],
  body: [],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [],
  related: [],
  access: [
    entry('news.access', 0.8, ({ item }) => {
      const access = textAt(item, 'news.access')?.trim().toLowerCase();
      return access === undefined ? undefined : { free: false, tier: TIERS.get(access) };
    }),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [],
};

const of = (path: string) => list<JsonList>(path, 0.85, ({ items: [item] }) => at(item, path));

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [],
  canonicalUrl: [],
  language: [of('news.publication.language')],
  direction: [of('news.publication.language')],
  publisher: [of('news.publication.name')],
  identifiers: [],
  form: [list('urlset', 0.99, () => 'sitemap')],
  title: [],
  description: [],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('url', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [],
  feedUrl: [],
  homePageUrl: [],
};

/** News sitemaps, with pictures. An entry of its own. */
export const newsSitemap = jsonFormat({
  name: 'news-sitemap',
  seen: 'a news sitemap',
  read,
  items: (value) => ({ items: objects(at(value, 'urlset.url')).filter(({ news }) => isObject(news)), envelope: {} }),
  kind: 'digest',
  address: (item) => textAt(item, 'loc'),
  id: ({ loc }) => loc,
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
