import type { ArticleValues } from '../fields/article.ts';
import type { DigestValues } from '../fields/digest.ts';
import { isObject } from '../input/json.ts';
import type { Json, JsonObject } from '../input/json.ts';
import type { Rules } from '../resolve.ts';
import { folded, isCut } from '../text.ts';
import { rulesFrom } from './format.ts';
import { paragraphsOf } from '../body/plain-body.ts';
import { hasAll, jsonFormat, jsonRules, objects, plainAt, textAt } from './json.ts';
import type { JsonItem, JsonList } from './json.ts';

const api = jsonRules('api', 'newsapi');
const list = rulesFrom('api', 'newsapi');

/** https://newsapi.org/docs/endpoints/everything */
const isItem = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['source', 'title', 'url', 'publishedAt', 'urlToImage']) && isObject(value.source);

/** What is missing of a text that was cut: "… [+2345 chars]". */
const CUT = /\s{0,5}(?:…|\.\.\.)?\s{0,5}\[\+\d{1,9} chars\]\s{0,5}$/u;
/** Articles that have been taken back stand in lists under this name. */
const REMOVED = '[Removed]';

/** Titles end in the name of the source, as the page's own title does. */
function titleOf({ item, context }: JsonItem): unknown {
  const title = plainAt('title')({ item, context } as JsonItem);
  const name = textAt(item, 'source.name');
  if (typeof title !== 'string' || title === REMOVED) return undefined;
  return name !== undefined && title.endsWith(` - ${name}`) ? title.slice(0, -name.length - 3) : title;
}

/** A description is the standfirst, but where it is the beginning of the text. */
function standfirstOf(raw: JsonItem): unknown {
  const description = plainAt('description')(raw);
  if (typeof description !== 'string' || isCut(description)) return undefined;
  return folded(textAt(raw.item, 'content') ?? '').startsWith(folded(description)) ? undefined : description;
}

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('url', 0.99)],
  canonicalUrl: [api('url', 0.9)],
  language: [],
  direction: [],
  publisher: [api('source.name', 0.9)],
  identifiers: [],
  genre: [],
  headline: [api('title', 0.9, titleOf)],
  alternativeHeadlines: [],
  kicker: [],
  standfirst: [api('description', 0.7, standfirstOf)],
  description: [api('description', 0.85, plainAt('description'))],
  byline: [api('author', 0.8)],
  authors: [api('author', 0.75)],
  dateline: [],
  publishedAt: [api('publishedAt', 0.95)],
  modifiedAt: [],
  section: [],
  breadcrumbs: [],
  tags: [],
  leadImage: [api('urlToImage', 0.85)],
  body: [
    api('content', 0.6, ({ item, context }) => {
      const text = plainAt('content')({ item, context } as JsonItem);
      return typeof text === 'string' ? paragraphsOf(text.replace(CUT, '…')) : undefined;
    }),
  ],
  wordCount: [],
  readingTimeMinutes: [],
  notes: [],
  related: [],
  access: [
    api('content', 0.9, ({ item }) => (CUT.test(textAt(item, 'content') ?? '') ? { bodyTruncated: true } : undefined)),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [],
  alternateUrls: [],
};

const DIGEST_RULES: Rules<DigestValues, JsonList> = {
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [],
  form: [list('response', 0.99, () => 'api-list')],
  title: [],
  description: [],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('articles', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    list('totalResults', 0.9, ({ envelope: { totalResults: total }, items }) =>
      typeof total === 'number' ? { total, hasMore: total > items.length } : undefined,
    ),
  ],
  feedUrl: [],
  homePageUrl: [],
};

/** NewsAPI: articles whose text is cut after some two hundred characters. */
export const newsapi = jsonFormat({
  name: 'newsapi',
  seen: 'a NewsAPI response',
  items: (value) => {
    if (isItem(value)) return { items: [value], envelope: {} };
    const items = objects(isObject(value) ? value.articles : undefined).filter((item) => isItem(item));
    return items.length > 0 && isObject(value) ? { items, envelope: value } : undefined;
  },
  address: ({ url }) => url,
  id: ({ url }) => url,
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
