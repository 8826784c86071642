import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { DigestValues } from '../../fields/digest.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Block, Story } from '../../model/index.ts';
import type { Rules } from '../../resolve.ts';
import { rulesFrom } from '../format.ts';
import { paragraphsOf } from '../../body/plain-body.ts';
import { readByline } from '../../fields/byline.ts';
import { kindOf } from '../../fields/person-name.ts';
import { storyBlock } from '../elements.ts';
import { phrasingOfHtml, plainText } from '../fragment.ts';
import { at, holderIn, jsonFormat, jsonRules, objects, textAt } from '../json.ts';
import type { JsonItem, JsonList } from '../json.ts';
import {
  associations,
  bodyOf,
  description,
  either,
  isHtml,
  isItem,
  ownDescription,
  pictureClaim,
  ranked,
  recordings,
  variants,
} from './item.ts';

const api = jsonRules('api', 'ninjs');
const list = rulesFrom('api', 'ninjs');

const of =
  (key: string) =>
  ({ item }: JsonItem): unknown =>
    either(item, key);

const headlines = ({ item, context }: JsonItem): string[] =>
  ranked(variants(item, 'headlines', 'headline')).map(({ value }) => plainText(value, context));
const picture = ({ item }: JsonItem): unknown =>
  [...associations(item).filter(({ type }) => type === 'picture' || type === undefined), item]
    .map(pictureClaim)
    .find(Boolean);

/** AP gives lines of names, each with the title that they share: "AP Business Writers" are each a writer. */
function lineClaims({ by, title }: JsonObject): AuthorClaim[] {
  const people = typeof by === 'string' ? readByline(by) : [];
  const role = typeof title === 'string' ? title.replace(/(er|or|ist|ent)s$/iu, '$1') : '';
  // The title of most is the agency alone.
  const about =
    /(?:er|or|ist|ent)$/iu.test(role) || kindOf(role) !== 'organization' ? { jobTitle: role } : { affiliation: role };
  if (people.length < 2) return [{ name: by, ...about }];
  return people.map((person) => ({ ...about, ...person }));
}

function authorClaims({ item }: JsonItem): AuthorClaim[] {
  const lines = objects(item.bylines).flatMap(lineClaims);
  const people = [...objects(item.people), ...objects(item.person)].filter((person) =>
    /^(?:author|byline|writer|reporter)$/iu.test(textAt(person, 'role') ?? textAt(person, 'rel') ?? ''),
  );
  return lines.length > 0 ? lines : people.map(({ name, uri }) => ({ name, kind: 'person', url: uri }));
}

/** Names of subjects; before 3.0 the same list also has those that are only codes. */
const names = (value: Json | undefined): unknown[] => objects(value).map((each) => each.name ?? each.literal);

const GENRES: Readonly<Record<string, string>> = {
  analysis: 'analysis',
  opinion: 'opinion',
  feature: 'feature',
  interview: 'interview',
  obituary: 'obituary',
  'press release': 'press-release',
  current: 'news',
  review: 'review',
};

function genre({ item }: JsonItem): string | undefined {
  const all = [...objects(item.genres), ...objects(item.genre)].map(
    (each) => textAt(each, 'name')?.toLowerCase() ?? '',
  );
  return all.flatMap((name) => (Object.hasOwn(GENRES, name) ? [GENRES[name]] : []))[0];
}

function notes({ item, context, body }: JsonItem): unknown[] {
  const children = phrasingOfHtml(either(item, 'edNote'), context);
  const note = { type: 'note', kind: 'editors-note', children: [{ type: 'paragraph', children }] };
  return [...(body()?.notes ?? []), ...(children ? [note] : [])];
}

/** Texts that belong to the story, as those that it points to; one without an address cannot be read. */
const relatedStories = ({ item, context }: JsonItem): Story[] =>
  associations(item)
    .filter(({ type }) => type === 'text')
    .flatMap((each) => {
      const [title] = headlines({ item: each, context } as JsonItem);
      const excerpt = description(each)?.value;
      const address = [each.url, each.canonicalurl, each.uri].find((url) => url !== undefined);
      return storyBlock({ label: undefined, title: title ?? each.title, url: address, excerpt }, context);
    })
    .flatMap((block) => (block.type === 'relatedStory' ? [block.story] : []));

/** Terms of use are told in words, to newsrooms; where they are a licence that anybody can read, its address is in them. */
function termsUrl({ item }: JsonItem): string | undefined {
  const rights = either(item, 'rightsInfo');
  const terms = either(item, 'usageTerms') ?? (isObject(rights) ? either(rights, 'usageTerms') : undefined);
  const [found] = [terms].flat().flatMap((each) => (typeof each === 'string' ? (ADDRESS.exec(each) ?? []) : []));
  return found;
}

/** The place alone, apart from the text. */
const dateline = ({ item }: JsonItem): unknown => ({
  place: textAt(item, 'located') ?? textAt(item, 'datelinelocation.city'),
});

/** What others call the item: an object by role in 1 and 2, a list of them since 3. */
function otherIds(item: JsonObject): Record<string, Json | undefined> {
  const ids = either(item, 'altIds');
  if (typeof ids === 'string') return { guid: ids };
  if (isObject(ids)) return ids;
  return Object.fromEntries(objects(ids).map((each) => [textAt(each, 'role') ?? 'guid', each.value]));
}

/** What an agency tells of a text is often its beginning, with the place: "BAY HARBOUR (EA) — …". */
const DATELINE = /^\p{Lu}[^()]{1,60}\([^()]{2,20}\)\s*[-–—]/u;

const withRecordings = ({ item, context }: JsonItem, blocks: readonly Block[] | undefined): Block[] | undefined =>
  blocks && [...blocks, ...recordings(item, context)];

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('url', 0.9), api('canonicalurl', 0.9), api('links.0.href', 0.5)],
  canonicalUrl: [api('canonicalurl', 0.9)],
  language: [api('language', 0.95)],
  direction: [api('language', 0.95)],
  publisher: [
    api('infosources', 0.8, ({ item }) => names(item.infosources ?? item.infosource)[0]),
    api('source', 0.7),
    api('copyrightHolder', 0.5, of('copyrightHolder')),
  ],
  identifiers: [api('uri', 0.99, ({ item }) => ({ ninjs: item.uri, ...otherIds(item) }))],
  genre: [api('genres', 0.85, genre)],
  headline: [api('headlines', 0.98, (piece) => headlines(piece)[0]), api('title', 0.8), api('name', 0.5)],
  alternativeHeadlines: [
    api('headlines', 0.85, (piece) => {
      const [main, ...others] = headlines(piece);
      return [...new Set(others)].filter((title) => title !== main);
    }),
  ],
  kicker: [],
  standfirst: [
    api('descriptions', 0.85, ({ item, context }) => {
      const text = ownDescription(item, context)?.value;
      return text === undefined || DATELINE.test(text) ? undefined : phrasingOfHtml(text, context);
    }),
  ],
  description: [
    api('descriptions', 0.85, ({ item, context }) => {
      const text = description(item)?.value;
      return text === undefined ? undefined : plainText(text, context);
    }),
  ],
  byline: [api('byline', 0.97, ({ item }) => item.byline ?? item.by ?? objects(item.bylines)[0]?.by)],
  authors: [api('bylines', 0.95, authorClaims), api('byline', 0.9, ({ item }) => item.byline ?? item.by)],
  dateline: [api('located', 0.9, dateline)],
  publishedAt: [
    api('firstCreated', 0.9, of('firstCreated')),
    api('firstPublished', 0.9, of('firstPublished')),
    api('versionCreated', 0.85, of('versionCreated')),
  ],
  modifiedAt: [api('versionCreated', 0.9, of('versionCreated')), api('contentModified', 0.85, of('contentModified'))],
  section: [],
  breadcrumbs: [],
  tags: [
    api('subjects', 0.85, ({ item }) => [
      ...names(item.subjects),
      ...names(item.subject),
      ...names(item.keywords),
      ...(Array.isArray(item.keywords) ? (item.keywords as readonly Json[]) : []),
    ]),
  ],
  leadImage: [api('associations', 0.9, picture)],
  body: [
    api('bodies', 0.97, (piece) => withRecordings(piece, piece.body()?.blocks)),
    api('body text', 0.9, (piece) => {
      const text = variants(piece.item, 'bodies', 'body').find((each) => !isHtml(each))?.value;
      return text === undefined ? undefined : withRecordings(piece, paragraphsOf(text));
    }),
  ],
  wordCount: [api('wordCount', 0.85, of('wordCount'))],
  readingTimeMinutes: [],
  notes: [api('edNote', 0.9, notes)],
  related: [api('bodies', 0.85, ({ body }) => body()?.related), api('associations', 0.85, relatedStories)],
  access: [],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [
    api('rightsInfo', 0.8, ({ item }) => {
      const rights = either(item, 'rightsInfo');
      return isObject(rights) ? (either(rights, 'encodedRights') ?? either(rights, 'linkedRights')) : undefined;
    }),
    api('usageTerms', 0.8, termsUrl),
  ],
  copyrightHolder: [
    api('copyrightHolder', 0.95, of('copyrightHolder')),
    api('copyrightNotice', 0.5, ({ item }) => holderIn(either(item, 'copyrightNotice'))),
  ],
  alternateUrls: [],
};

const ADDRESS = /https?:\/\/[^\s<>"')]+[^\s<>"').,;:]/iu;

const nextPage = (envelope: JsonObject): Json | undefined => envelope.next_page ?? at(envelope, 'data.next_page');

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
  groups: [list('items', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    list('data', 0.8, ({ envelope }) => ({
      ...(nextPage(envelope) !== undefined && { hasMore: true }),
      nextUrl: nextPage(envelope),
      total: at(envelope, 'data.total_items'),
      pageSize: at(envelope, 'data.items_per_page') ?? at(envelope, 'data.current_item_count'),
    })),
  ],
  feedUrl: [],
  homePageUrl: [],
};

/** The item itself, or what AP's Media API wraps it in. https://developer.ap.org/ap-media-api/ */
const unwrapped = (value: Json | undefined): Json | undefined =>
  isObject(value) && isObject(value.item) ? value.item : value;

/** IPTC's ninjs 1 to 3, and AP's Media API, which is made of it. */
export const ninjs = jsonFormat({
  name: 'ninjs',
  seen: 'a ninjs document',
  items: (value) => {
    const data = isObject(value) && isObject(value.data) ? value.data : value;
    const one = unwrapped(data);
    if (isItem(one)) return { items: [one], envelope: {} };
    const all = Array.isArray(value) ? objects(value) : objects(at(data, 'items'));
    const items = all.map(unwrapped).filter((item) => isItem(item));
    return items.length > 0 ? { items, envelope: isObject(value) ? value : {} } : undefined;
  },
  address: ({ url }) => url,
  id: ({ uri }) => uri,
  body: bodyOf,
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
});
