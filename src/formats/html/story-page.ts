import { readBody } from '../../body/body.ts';
import type { Around } from '../../body/around.ts';
import type { Body } from '../../body/build.ts';
import type { Context } from '../../fields/field.ts';
import type { JsonObject } from '../../input/json.ts';
import { ARTICLE_TYPES, nodesOfType } from '../../page/json-ld.ts';
import { linkOf, metaOf, titleOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { folded } from '../../text.ts';
import { attribute, shortTextOf, textOf } from '../../tree/read.ts';
import { jsonText } from './json-ld-claims.ts';

/** A page read as a story: what it says of itself, which node of its JSON-LD is the story, and where its text stands. */
export interface StoryPage {
  /** The page. */
  readonly page: Page;
  /** The whole page, where the story is only a part of it. */
  readonly outer?: Page;
  /** What cleaners need. */
  readonly context: Context;
  /** The JSON-LD node of the story. */
  readonly ld: JsonObject | undefined;
  /** The headline's element: an `h1` that the head confirms, else the first one. */
  readonly h1: number | undefined;
  /** True where the head names the headline as well. */
  readonly isConfirmed: boolean;
  /** The headline on the page, without the kicker that some sites set in it. */
  readonly h1Text: string | undefined;
  /** The site's name, in folded form, where it is known. */
  readonly siteNames: ReadonlySet<string>;
  /** The body; found when first asked for. */
  readonly body: () => Body;
  /** The lines around it; read when first asked for. */
  readonly around: () => Around;
  /** True where the lines around the story, or boxes about its authors, have these words. */
  readonly isNear: (words: string) => boolean;
}

/** Does a JSON-LD node speak of this page? How strongly, as a number to compare. */
function matchOf(node: JsonObject, addresses: ReadonlySet<string>, titles: string): number {
  const claims = [
    node.url,
    node['@id'],
    node.mainEntityOfPage,
    (node.mainEntityOfPage as JsonObject | undefined)?.['@id'],
  ];
  const isHere = claims.some((claim) => typeof claim === 'string' && addresses.has(bare(claim)));
  const headline = folded(jsonText(node.headline ?? node.name) ?? '');
  return Number(isHere) * 2 + Number(headline !== '' && titles.includes(headline));
}

/** An address without what does not tell pages apart. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/giu, '').replace(/\/$/u, '');
}

function storyNode(page: Page): JsonObject | undefined {
  const nodes = nodesOfType(page.jsonLd, ARTICLE_TYPES);
  if (nodes.length < 2) return nodes[0];
  const addresses = new Set(
    [page.url, linkOf(page, 'canonical'), metaOf(page, 'og:url')].flatMap((url) => (url ? [bare(url)] : [])),
  );
  const heads = (page.tagged.get('h1') ?? []).map((index) => textOf(page.tree, index));
  const titles = folded([metaOf(page, 'og:title') ?? '', titleOf(page) ?? '', ...heads].join(' | '));
  return nodes.reduce((best, node) =>
    matchOf(node, addresses, titles) > matchOf(best, addresses, titles) ? node : best,
  );
}

function siteNamesOf(page: Page): Set<string> {
  const organisations = nodesOfType(
    page.jsonLd,
    new Set(['website', 'organization', 'newsmediaorganization', 'newsorganization', 'corporation']),
  );
  const names = [metaOf(page, 'og:site_name', 'application-name'), ...organisations.map((node) => jsonText(node.name))];
  return new Set(names.flatMap((name) => (name ? [folded(name)] : [])));
}

/** The text of a headline's element without the kicker in it. */
function headlineText(page: Page, index: number): string {
  const whole = textOf(page.tree, index);
  const isKicker = (i: number): boolean =>
    i !== index && (page.marksOf(i).has('kicker') || page.marksOf(i).has('hidden'));
  return textOf(page.tree, index, isKicker) || whole;
}

/** Less of a title than this is a section's or a site's name that happens to be in it. */
const MIN_SHARE = 0.35;

/** Where a headline may stand: an `h1`; within a card, whichever heading comes first. */
function headlineElements({ tagged, root }: Page): readonly number[] {
  const first = tagged.get('h1') ?? [];
  return first.length > 0 || root === 0
    ? first
    : [...(tagged.get('h2') ?? []), ...(tagged.get('h3') ?? [])].slice(0, 1);
}

function findHeadline(
  page: Page,
  siteNames: ReadonlySet<string>,
): { index?: number; text?: string; isConfirmed: boolean } {
  const titles = [metaOf(page, 'og:title'), metaOf(page, 'twitter:title'), titleOf(page)].flatMap((title) =>
    title ? [folded(title)] : [],
  );
  const heads = headlineElements(page)
    .filter((index) => attribute(page.tree, index, 'aria-hidden') !== 'true')
    .map((index) => ({ index, text: headlineText(page, index) }))
    .filter(({ text }) => text !== '' && !siteNames.has(folded(text)));
  const confirmed = heads.find(({ text }) => {
    const name = folded(text);
    return name !== '' && titles.some((title) => title.includes(name) && name.length > title.length * MIN_SHARE);
  });
  const best = confirmed ?? heads[0];
  return { ...best, isConfirmed: confirmed !== undefined };
}

/** Top-level domains of countries that write English, and the day before the month. */
const DAY_FIRST_DOMAIN = /^https?:\/\/[^/:?#]+\.(?:uk|ie|in|au|nz|za|ng|gh|ke|sg|my|pk|bd|lk|eu)(?:[/:?#]|$)/iu;

/** The language of a page with its region, which in English tells how dates are written; without any other sign, America's. */
function languageOf(lang: string | undefined, page: Page): string | undefined {
  const locale = metaOf(page, 'og:locale')?.replace('_', '-');
  const language =
    lang === undefined || (locale?.toLowerCase().startsWith(`${lang.toLowerCase()}-`) ?? false) ? locale : lang;
  if (language?.toLowerCase() !== 'en') return language;
  return DAY_FIRST_DOMAIN.test(page.url ?? linkOf(page, 'canonical') ?? '') ? 'en-GB' : 'en-US';
}

/** Longer boxes are no bylines, and what they name may be anything. */
const MAX_BOX = 1500;

/** The words of the lines around the story, of its bylines and of boxes about its authors, folded. */
function nearText({ tree, marked }: Page, { head, foot }: Around): string {
  const boxes = (['byline', 'authorBox', 'authorName'] as const).flatMap((mark) => marked.get(mark) ?? []);
  const texts = boxes.flatMap((index) => shortTextOf(tree, index, MAX_BOX) ?? []);
  return ` ${folded(
    [...head, ...foot]
      .map(({ text }) => text)
      .concat(texts)
      .join(' | '),
  )} `;
}

/** Reads a page as a story. */
export function storyPageOf(page: Page, given: Context, outer?: Page): StoryPage {
  const [root = -1] = page.tagged.get('html') ?? [];
  const language = languageOf(attribute(page.tree, root, 'lang'), page);
  const context: Context = { ...given, ...(language && { language }) };
  const siteNames = siteNamesOf(page);
  const { index, text, isConfirmed } = findHeadline(page, siteNames);
  const ld = storyNode(page);
  let body: Body | undefined;
  let around: Around | undefined;
  let near: string | undefined;
  const titles = new Set([text, jsonText(ld?.headline)].flatMap((title) => (title ? [folded(title)] : [])));
  const readOnce = (): Body => (body ??= readBody(page, context, { titles }));
  return {
    page,
    ...(outer && { outer }),
    context,
    ld,
    h1: index,
    isConfirmed,
    h1Text: text,
    siteNames,
    body: readOnce,
    around: () => (around ??= readOnce().around(index)),
    isNear: (words) => (near ??= nearText(page, (around ??= readOnce().around(index)))).includes(` ${folded(words)} `),
  };
}
