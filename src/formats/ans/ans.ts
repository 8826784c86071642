import type { ArticleValues } from '../../fields/article.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { AuthorValues } from '../../fields/author.ts';
import { readByline } from '../../fields/byline.ts';
import type { DigestValues } from '../../fields/digest.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Rules } from '../../resolve.ts';
import { folded } from '../../text.ts';
import { bodyOfElements, storyBlock } from '../elements.ts';
import { rulesFrom } from '../format.ts';
import { bodyOfHtml } from '../fragment.ts';
import { at, hasAll, holderIn, jsonFormat, jsonRules, objects, phrasingAt, plainAt, textAt } from '../json.ts';
import type { JsonItem, JsonList } from '../json.ts';
import { authorClaim } from './authors.ts';
import { cardClaim, correctionBlocks, elementsIn, noteBlocks, pictureClaim, writerOf } from './elements.ts';

const api = jsonRules('api', 'ans');
const list = rulesFrom('api', 'ans');
const own = rulesFrom('api', 'ans author');

const isStory = (value: Json | undefined): value is JsonObject =>
  hasAll(value, ['type', 'version', 'headlines']) && isObject(value.headlines);

const lastWord = ({ name }: JsonObject): string | undefined =>
  typeof name === 'string' ? folded(name).split(' ').at(-1) : undefined;

/** A line may name several at once: "Bay News Staff and Ada Example". */
const isOneName = ({ name }: JsonObject): boolean => typeof name === 'string' && readByline(name).length === 1;

/** Who is named in print, with what is known of whom the newsroom has for it: those of one number, or of one family name. */
function printed(by: readonly JsonObject[], known: readonly JsonObject[]): readonly JsonObject[] {
  if (by.length === 0) return known;
  return by.map((author) => {
    const same = known.find(({ _id: id }) => id !== undefined && id === author._id);
    const alike = isOneName(author) ? known.filter((each) => lastWord(each) === lastWord(author)) : [];
    return { ...(same ?? (alike.length === 1 ? alike[0] : {})), ...author };
  });
}

function authorClaims({ item }: JsonItem): AuthorClaim[] {
  const [by, known] = [objects(at(item, 'vanity_credits.by')), objects(at(item, 'credits.by'))];
  return [
    ...printed(by, known).map((author) => authorClaim(author)),
    ...objects(at(item, 'credits.photos_by')).map((author) => authorClaim(author, 'photographer')),
  ];
}

const headlineOf = (item: JsonObject): string | undefined =>
  textAt(item, 'headlines.basic') ?? textAt(item, 'headlines.web');

const sections = ({ item }: JsonItem): unknown =>
  at(item, 'taxonomy.primary_section.name') ??
  at(item, 'taxonomy.sections.0.name') ??
  at(item, 'websites.0.website_section.name') ??
  at(item, 'taxonomy.primary_site.name');
const CODES: Readonly<Record<string, object>> = {
  free: { free: true, tier: 'free' },
  registered: { free: false, tier: 'registration' },
  metered: { free: false, tier: 'metered' },
  premium: { free: false, tier: 'locked' },
  subscribers: { free: false, tier: 'locked' },
};

const isWire = (item: JsonObject): boolean =>
  /^(?:wires?|handout|freelance|stringer)/iu.test(textAt(item, 'distributor.category') ?? '');

const ARTICLE_RULES: Rules<ArticleValues, JsonItem> = {
  url: [api('canonical_url', 0.98), api('website_url', 0.95)],
  canonicalUrl: [api('canonical_url', 0.98)],
  language: [api('language', 0.95)],
  direction: [api('language', 0.95)],
  publisher: [
    // What came over the wires has the agency there, and whose it is beside it.
    api('distributor.name', 0.85, ({ item }) =>
      isWire(item) && textAt(item, 'owner.name') !== undefined ? undefined : at(item, 'distributor.name'),
    ),
    api('owner.name', 0.8),
  ],
  identifiers: [api('_id', 0.99, ({ item }) => ({ ans: item._id }))],
  genre: [api('subtype', 0.7)],
  headline: [
    api('headlines.basic', 0.99, plainAt('headlines.basic')),
    api('headlines.web', 0.9, plainAt('headlines.web')),
  ],
  alternativeHeadlines: [
    api('headlines', 0.85, ({ item }) =>
      ['web', 'meta_title', 'mobile', 'print', 'native'].flatMap((key) => {
        const title = textAt(item, `headlines.${key}`);
        return title === undefined || title === headlineOf(item) ? [] : [title];
      }),
    ),
  ],
  kicker: [api('label.basic.text', 0.9, plainAt('label.basic.text')), api('overline', 0.8)],
  standfirst: [
    api('subheadlines.basic', 0.95, phrasingAt('subheadlines.basic')),
    api('description.basic', 0.8, phrasingAt('description.basic')),
  ],
  description: [
    api('description.basic', 0.9, plainAt('description.basic')),
    api('subheadlines.basic', 0.7, plainAt('subheadlines.basic')),
  ],
  byline: [],
  authors: [api('credits', 0.98, authorClaims)],
  dateline: [api('location', 0.7, ({ item }) => ({ place: textAt(item, 'location') }))],
  publishedAt: [api('display_date', 0.95), api('first_publish_date', 0.95), api('publish_date', 0.9)],
  modifiedAt: [api('last_updated_date', 0.9)],
  section: [api('taxonomy.primary_section.name', 0.95, sections)],
  breadcrumbs: [],
  tags: [
    api('taxonomy.tags', 0.9, ({ item }) => objects(at(item, 'taxonomy.tags')).map(({ text, slug }) => text ?? slug)),
  ],
  leadImage: [
    api('promo_items.basic', 0.98, ({ item, context }) => {
      const promo = at(item, 'promo_items.basic') ?? at(item, 'promo_items.lead_art');
      if (!isObject(promo)) return undefined;
      const inner = at(promo, 'promo_items.basic');
      return pictureClaim(promo.type === 'image' || !isObject(inner) ? promo : inner, context);
    }),
  ],
  body: [api('content_elements', 0.98, ({ body }) => body()?.blocks)],
  wordCount: [],
  readingTimeMinutes: [api('planning.story_length.reading_time', 0.6)],
  notes: [
    api('content_elements', 0.95, ({ item, context, body }) => [
      ...(body()?.notes ?? []),
      ...objects(item.corrections).flatMap((element) => correctionBlocks(element, context)),
      ...noteBlocks(item.editor_note, 'editors-note', context),
    ]),
  ],
  related: [
    api('content_elements', 0.9, ({ item, context, body }) => [
      ...(body()?.related ?? []),
      ...objects(at(item, 'related_content.basic'))
        .flatMap((each) => storyBlock(cardClaim(each, context), context))
        .flatMap((block) => (block.type === 'relatedStory' ? [block.story] : [])),
    ]),
  ],
  access: [
    api('content_restrictions.content_code', 0.85, ({ item }) => {
      const code = textAt(item, 'content_restrictions.content_code') ?? '';
      return Object.hasOwn(CODES, code) ? CODES[code] : undefined;
    }),
  ],
  live: [],
  pagination: [],
  translations: [],
  commentCount: [],
  license: [],
  copyrightHolder: [api('copyright', 0.8, ({ item }) => holderIn(item.copyright))],
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
  title: [list('name', 0.8, ({ envelope }) => at(envelope, 'headlines.basic') ?? envelope.name)],
  description: [list('description', 0.8, ({ envelope }) => at(envelope, 'description.basic'))],
  intro: [],
  image: [],
  authors: [],
  publishedAt: [],
  modifiedAt: [],
  groups: [list('content_elements', 0.99, ({ stories }) => [{ stories: stories() }])],
  pagination: [
    list('count', 0.9, ({ envelope }) =>
      envelope.count === undefined ? undefined : { total: envelope.count, hasMore: envelope.next !== undefined },
    ),
  ],
  feedUrl: [],
  homePageUrl: [],
};

const AUTHOR_RULES: Rules<AuthorValues, JsonObject> = {
  author: [own('credits.by', 0.95, (author) => authorClaim(author))],
  url: [],
  canonicalUrl: [],
  language: [],
  direction: [],
  publisher: [],
  identifiers: [own('_id', 0.9, (author) => ({ ans: author._id }))],
  stories: [],
};

/** Arc XP's ANS 0.10: stories, and the collections and search results that hold them. */
export const ans = jsonFormat({
  name: 'ans',
  seen: 'an ANS document',
  items: (value) => {
    if (isStory(value) && value.type !== 'collection') return { items: [value], envelope: {} };
    const all = Array.isArray(value) ? objects(value) : objects(at(value, 'content_elements'));
    const items = all.filter((each) => isStory(each));
    return items.length > 0 ? { items, envelope: isObject(value) ? value : {} } : undefined;
  },
  address: (item) => item.canonical_url,
  id: (item) => item._id,
  body: (item, context) =>
    Array.isArray(item.content_elements)
      ? bodyOfElements(elementsIn(item), writerOf, context)
      : bodyOfHtml(item.content, context),
  article: ARTICLE_RULES,
  digest: DIGEST_RULES,
  author: {
    select: ({ items: [item] }) => {
      const authors = objects(at(item, 'credits.by'));
      return authors.length === 1 ? authors[0] : undefined;
    },
    rules: AUTHOR_RULES,
  },
});
