import type { ArticleValues } from '../fields/article.ts';
import type { AuthorClaim } from '../fields/authors.ts';
import type { DigestValues } from '../fields/digest.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Rules } from '../resolve.ts';
import { addressIn } from '../url.ts';
import { rulesFrom } from './format.ts';
import { paragraphsOf } from '../body/plain-body.ts';
import { at, hasAll, jsonFormat, jsonRules, objects, plainAt, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';

const api = jsonRules('api', 'nyt');
const list = rulesFrom('api', 'nyt');

/** A document of Article Search, or an entry of Top Stories and Most Popular. https://developer.nytimes.com/apis */
const isDocument = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['web_url', 'headline', 'pub_date']) || hasAll(value, ['url', 'title', 'abstract', 'published_date']);

/** Where the addresses of pictures begin that say no site: the host that the API's whole addresses have. */
const PICTURES = 'https://static01.nyt.com/';

/** The largest picture. Article Search gives a list, or since 2025 an object of two; its addresses may lack the site. */
function picture({ item }: JsonItem): unknown {
  const { multimedia } = item;
  const media = objects(at(item, 'media.0.media-metadata'));
  const all = Array.isArray(multimedia) ? objects(multimedia) : [at(multimedia, 'default')].filter(isObject);
  const width = (each: JsonObject): number => Number(each.width ?? 0);
  const [best] = [...all, ...media]
    .filter(({ type }) => type === undefined || type === 'image')
    .sort((a, b) => width(b) - width(a));
  const address = textAt(best, 'url');
  if (!best || address === undefined) return undefined;
  return {
    url: addressIn(address, PICTURES),
    caption: best.caption ?? at(multimedia, 'caption') ?? at(item, 'media.0.caption'),
    credit: best.copyright ?? best.credit ?? at(multimedia, 'credit') ?? at(item, 'media.0.copyright'),
    width: best.width,
    height: best.height,
  };
}

/** The archive has family names in capitals: "VIK". */
const spelled = (name: Json | undefined): Json | undefined =>
  typeof name === 'string' && /^\p{Lu}[\p{Lu}'’-]+$/u.test(name)
    ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : name;

function authorClaims({ item }: JsonItem): AuthorClaim[] {
  return objects(at(item, 'byline.person')).flatMap((each) => {
    const person: JsonObject = { ...each, lastname: spelled(each.lastname) ?? null };
    const parts = [person.firstname, person.middlename, person.lastname, person.qualifier];
    const name = parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' ');
    return name === ''
      ? []
      : [{ name, kind: 'person', givenName: person.firstname, familyName: person.lastname, jobTitle: person.title }];
  });
}

const GENRES: Readonly<Record<string, string>> = {
  news: 'news',
  'op-ed': 'opinion',
  editorial: 'opinion',
  letter: 'opinion',
  review: 'review',
  'news analysis': 'analysis',
  interview: 'interview',
  obituary: 'obituary',
  'obituary (obit)': 'obituary',
  blog: 'blog',
};

/** Keywords of Article Search are objects, those of the other APIs lists of names by kind. */
function tagsOf({ item }: JsonItem): unknown[] {
  const facets = ['des_facet', 'org_facet', 'per_facet', 'geo_facet'].flatMap((key) => item[key] ?? []) as unknown[];
  return [...objects(item.keywords).map(({ value }) => value), ...facets];
}

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('web_url', 0.99), api('url', 0.99)],
  canonicalUrl: [api('web_url', 0.95), api('url', 0.95)],
  language: [],
  direction: [],
  publisher: [api('source', 0.9)],
  identifiers: [api('_id', 0.99, ({ item }) => ({ nyt: item._id ?? item.uri }))],
  genre: [
    api('type_of_material', 0.85, ({ item }) => {
      const name = textAt(item, 'type_of_material')?.toLowerCase() ?? '';
      return Object.hasOwn(GENRES, name) ? GENRES[name] : undefined;
    }),
  ],
  headline: [api('headline.main', 0.99, plainAt('headline.main')), api('title', 0.98, plainAt('title'))],
  alternativeHeadlines: [
    api('headline.print_headline', 0.9, ({ item }) =>
      [at(item, 'headline.print_headline')].filter(
        (title) => title !== undefined && title !== at(item, 'headline.main'),
      ),
    ),
  ],
  kicker: [api('headline.kicker', 0.95), api('kicker', 0.9)],
  standfirst: [api('abstract', 0.9, plainAt('abstract'))],
  description: [api('snippet', 0.8, plainAt('snippet')), api('abstract', 0.85, plainAt('abstract'))],
  byline: [api('byline.original', 0.98), api('byline', 0.95)],
  authors: [
    api('byline.person', 0.9, authorClaims),
    api('byline.original', 0.9),
    api('byline.organization', 0.8),
    api('byline', 0.9),
  ],
  dateline: [],
  publishedAt: [api('pub_date', 0.99), api('published_date', 0.99)],
  modifiedAt: [api('updated_date', 0.9), api('updated', 0.9)],
  section: [api('section_name', 0.95), api('section', 0.95), api('news_desk', 0.6)],
  breadcrumbs: [],
  tags: [api('keywords', 0.9, tagsOf)],
  leadImage: [api('multimedia', 0.9, picture)],
  body: [
    api('lead_paragraph', 0.6, (piece) => {
      const text = plainAt('lead_paragraph')(piece);
      return typeof text === 'string' ? paragraphsOf(text) : undefined;
    }),
  ],
  wordCount: [api('word_count', 0.95)],
  readingTimeMinutes: [],
  notes: [],
  related: [],
  access: [
    api('lead_paragraph', 0.9, ({ item }) =>
      textAt(item, 'lead_paragraph') === undefined ? undefined : { bodyTruncated: true },
    ),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [api('short_url', 0.9, ({ item }) => ({ short: item.short_url }))],
};

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  form: [list('response', 0.99, ({ envelope }) => (isObject(envelope.response) ? 'search' : 'api-list'))],
  title: [list('section', 0.8, ({ envelope }) => envelope.section)],
  description: [],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [list('last_updated', 0.9, ({ envelope }) => envelope.last_updated)],
  groups: [list('docs', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    list('meta', 0.9, ({ envelope, items: { length } }) => {
      const meta = at(envelope, 'response.meta') ?? at(envelope, 'response.metadata');
      const [hits, offset] = [at(meta, 'hits') ?? envelope.num_results, at(meta, 'offset')];
      if (hits === undefined) return undefined;
      return { total: hits, ...(typeof offset === 'number' && { hasMore: offset + length < Number(hits) }) };
    }),
  ],
  feedUrl: [],
  homePageUrl: [],
};

/** The New York Times: Article Search, Top Stories and Most Popular. Of the body they give the first paragraph at most. */
export const nyt = jsonFormat({
  name: 'nyt',
  seen: 'a response of the New York Times',
  items: (value) => {
    if (isDocument(value)) return { items: [value], envelope: {} };
    const docs = at(value, 'response.docs') ?? at(value, 'results');
    const items = objects(docs).filter((item) => isDocument(item));
    return items.length > 0 && isObject(value) ? { items, envelope: value } : undefined;
  },
  address: (item) => item.web_url ?? item.url,
  id: (item) => item._id ?? item.uri ?? item.id,
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
