import type { Access, Article, Block, Breadcrumb, Dateline, Genre, Note, Story, Translation } from '../model/index.ts';
import { authorsField } from './authors.ts';
import { dateField } from './date.ts';
import type { Clean, Fields } from './field.ts';
import { leadImage } from './image.ts';
import { direction, language } from './language.ts';
import { live } from './live.ts';
import { pagination } from './pagination.ts';
import { partsOf } from './parts.ts';
import { phrasing } from './phrasing.ts';
import { count, label, lines, plain, yesOrNo } from './plain.ts';
import { publisherField } from './publisher.ts';
import { url } from './url.ts';

/** What a format's tables must say of an article: all of it but what every result says of itself. */
export type ArticleValues = Omit<Article, 'type' | 'schemaVersion' | 'format' | 'provenance' | 'issues'>;

const parts = (claim: unknown): Record<string, unknown> => partsOf<Record<string, unknown>>(claim, 'name');

/** Passes on what our own readers made of a page; an empty list is no claim. */
function made<Item>(): Clean<Item[]> {
  return (claim) => (Array.isArray(claim) && claim.length > 0 ? (claim as Item[]) : undefined);
}

/** An object of addresses or names by key; keys whose value is refused are left out. */
function record<Value>(clean: Clean<Value>): Clean<Record<string, Value>> {
  return (claim, context) => {
    const kept = Object.entries(parts(claim)).flatMap(([key, value]) => {
      const cleaned = clean(value, context);
      return cleaned === undefined ? [] : [[key, cleaned] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  };
}

/** What kinds of piece there are. */
export const GENRES: ReadonlySet<unknown> = new Set<Genre>([
  'news',
  'opinion',
  'analysis',
  'review',
  'feature',
  'interview',
  'explainer',
  'liveblog',
  'obituary',
  'satire',
  'press-release',
  'sponsored',
  'blog',
  'other',
]);

const TIERS: ReadonlySet<unknown> = new Set(['free', 'registration', 'metered', 'locked']);

const access: Clean<Access> = (claim, context) => {
  const { free, tier, selectors, bodyTruncated } = parts(claim);
  const isFree = yesOrNo(free, context);
  const list = lines(selectors, context);
  const value: Access = {
    ...(isFree !== undefined && { free: isFree }),
    ...(TIERS.has(tier) && { tier: tier as NonNullable<Access['tier']> }),
    ...(bodyTruncated === true && { bodyTruncated }),
    ...(list && { selectors: list }),
  };
  return Object.keys(value).length > 0 ? value : undefined;
};

const breadcrumbs: Clean<Breadcrumb[]> = (claim, context) => {
  const items: readonly unknown[] = Array.isArray(claim) ? claim : [];
  const kept = items.slice(0, 20).flatMap((item) => {
    const { name, url: href } = parts(item);
    const cleaned = plain(150)(name, context);
    const address = url(href, context);
    return cleaned === undefined ? [] : [{ name: cleaned, ...(address && { url: address }) }];
  });
  return kept.length > 0 ? kept : undefined;
};

const translations: Clean<Translation[]> = (claim, context) => {
  const items: readonly unknown[] = Array.isArray(claim) ? claim : [];
  const kept = items.slice(0, 200).flatMap((item) => {
    const { language: tag, url: href } = parts(item);
    const code = language(tag, context);
    const address = url(href, context);
    return code === undefined || address === undefined ? [] : [{ language: code, url: address }];
  });
  return kept.length > 0 ? kept : undefined;
};

/** What content systems call every story. */
const NO_SECTION =
  /^(?:posts?|articles?|story|stories|front page|home(?: ?page)?|uncategori[sz]ed|general|allgemein|non classé|sin categoría|senza categoria|без рубрики|tags?|all|latest|featured|(?:https?:|www\.).*|[\w-]+\.(?:com|org|net))$/iu;

/** Of sections within each other the first, and of a longer list: "Harbours, Harbours and Piers", "Marketing, Sales, Tools, Teams". */
function firstOfList(name: string): string {
  const [first = '', ...others] = name.split(', ');
  const isNested = others.length > 0 && others.every((other) => other.includes(first) || first.includes(other));
  return isNested || others.length > 1 ? first : name;
}

/** Sections are written as paths at times: "/columnists/". */
const AROUND_PATH = /^\/+|\/+$/gu;

const section: Clean<string> = (claim, context) => {
  const stated = label(8)(claim, context);
  const name = stated && firstOfList(stated.replace(AROUND_PATH, ''));
  return name === undefined || NO_SECTION.test(name) ? undefined : name;
};

/** Tags for programs, and buttons in a list of tags. */
const NO_TAG =
  /^@|^(?:facebook|twitter|pinterest|email|whatsapp|telegram|linkedin|reddit|print)$|^(?:show|view|see) (?:more|all)$|^(?:all|more) (?:topics|tags)$/iu;

/** So many commas are in no tag: all of them were written as one. */
const MIN_COMMAS = 2;

/** A claim of tags; one that is a list by itself is taken apart. */
function partedTags(claim: unknown): unknown {
  const isOne = Array.isArray(claim) && claim.length === 1 && typeof claim[0] === 'string';
  return isOne && String(claim[0]).split(',').length > MIN_COMMAS ? claim[0] : claim;
}

const tags: Clean<string[]> = (claim, context) => {
  const kept = lines(partedTags(claim), context)?.filter((tag) => !NO_TAG.test(tag));
  return kept && kept.length > 0 ? kept : undefined;
};

// "ST. LOUIS, MO (KTVI) – ", "WASHINGTON (Reuters) - ": capitals, or an agency in brackets, before a dash
const DATELINE =
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,]+(?!\()[\p{Lu}][\p{L}\p{M}.'’-]*){0,5}|\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ,]+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}(?=\s*\())[,\s]*(?:[A-Z][a-z]{2,8}\.? \d{1,2}[,\s]*)?(?:\(([^()]{2,30})\))?)\s*(?:[—–]|--|-(?=\s)|(?<=\(\p{Ll}[^()]{1,11}\))\.(?=\s))\s*/u;

const dateline: Clean<Dateline> = (claim, context) => {
  const stated = typeof claim === 'object' ? plain(100)(parts(claim).place, context) : undefined;
  if (stated !== undefined) return { raw: stated, place: stated };
  const found = typeof claim === 'string' ? DATELINE.exec(claim) : null;
  const raw = found?.[1]?.trim().replace(/,$/u, '');
  if (!raw) return undefined;
  const source = found?.[2]?.trim();
  const place = raw
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/,\s*(?:[A-Z][a-z]{2,8}\.? \d{1,2})$/u, '')
    .trim();
  return { raw, ...(place && { place }), ...(source && { source }) };
};

// https://www.w3.org/TR/xmlschema-2/#duration, hours, minutes and seconds alone
const DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/iu;

/** Minutes as a number, as text, or as a duration of ISO 8601. */
const minutes: Clean<number> = (claim, context) => {
  const duration = typeof claim === 'string' ? DURATION.exec(claim.trim()) : null;
  if (!duration) return count(1)(claim, context);
  const [, hours = 0, whole = 0, seconds = 0] = duration;
  return count(1)(Math.max(1, Math.round(Number(hours) * 60 + Number(whole) + Number(seconds) / 60)), context);
};

/** For each field of an article how a claim becomes its value. A field that is added to the model must be added here. */
export const ARTICLE_FIELDS: Fields<ArticleValues> = {
  url: { clean: url },
  canonicalUrl: { clean: url },
  language: { clean: language },
  direction: { clean: direction },
  publisher: publisherField,
  identifiers: { clean: record(plain(300)) },
  genre: { clean: (claim) => (GENRES.has(claim) ? (claim as Genre) : undefined) },
  headline: { clean: plain(400) },
  alternativeHeadlines: {
    clean: (claim, context) =>
      made<string>()(
        Array.isArray(claim) ? claim.flatMap((item) => plain(400)(item, context) ?? []) : undefined,
        context,
      ),
  },
  kicker: { clean: label(8) },
  standfirst: { clean: phrasing },
  description: { clean: plain(5000) },
  byline: { clean: plain(400) },
  authors: authorsField,
  dateline: { clean: dateline },
  publishedAt: dateField,
  modifiedAt: dateField,
  section: { clean: section },
  breadcrumbs: { clean: breadcrumbs },
  tags: { clean: tags },
  leadImage,
  body: { clean: made<Block>() },
  wordCount: { clean: count(1) },
  readingTimeMinutes: { clean: minutes },
  notes: { clean: made<Note>() },
  related: { clean: made<Story>() },
  access: { clean: access },
  live: { clean: live },
  pagination: { clean: pagination },
  translations: { clean: translations },
  commentCount: { clean: count(0) },
  license: { clean: url },
  copyrightHolder: { clean: plain(200) },
  alternateUrls: { clean: record(url) },
};
