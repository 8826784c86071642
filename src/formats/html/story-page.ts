import { hydratedStory } from '#hydration-reader';
import { readBody } from '../../body/body.ts';
import type { Around } from '../../body/around.ts';
import type { Body } from '../../body/build.ts';
import type { Known } from '../../body/head.ts';
import { checkersIn } from '../../fields/checkers.ts';
import type { Context } from '../../fields/field.ts';
import { languageOfText } from '../../fields/language-of-text.ts';
import type { Looks } from '../../fields/language-of-text.ts';
import type { JsonObject } from '../../input/json.ts';
import { ARTICLE_TYPES, listOf, nodesOfType } from '../../page/json-ld.ts';
import { linkOf, metaOf, titleOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { folded } from '../../text.ts';
import { attribute, textOf } from '../../tree/read.ts';
import { headTitles, headlineOf } from './headline.ts';
import type { Headline } from './headline.ts';
import type { HydratedStory, HydrationReader } from './hydrated-story.ts';
import { jsonText } from './json-ld-claims.ts';
import { liveEntries } from './live-entries.ts';
import { siteOf } from './site.ts';
import type { Site } from './site.ts';
import { headText, nearText, textOfBlocks } from './story-texts.ts';
import { topicTest } from './topics.ts';

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
  /** True where the headline has not a word of what the head names. */
  readonly isStray: boolean;
  /** The headline on the page, without the kicker that some sites set in it. */
  readonly h1Text: string | undefined;
  /** The kicker in the headline's element, where the head tells the two apart. */
  readonly h1Kicker: string | undefined;
  /** The site that it is on. */
  readonly site: Site;
  /** The body; found when first asked for. */
  readonly body: () => Body;
  /** The language that its text looks to be in. */
  readonly looks: () => Looks | undefined;
  /** The lines around it; read when first asked for. */
  readonly around: () => Around;
  /** True where the lines around the story, or boxes about its authors, have these words. */
  readonly isNear: (words: string) => boolean;
  /** The names, folded, of those whom lines near the headline say to have checked it. */
  readonly checkers: () => ReadonlySet<string>;
  /** True for a text that names what the story is about, and so nobody. */
  readonly isTopic: (text: string) => boolean;
  /** The story in the data that the page carries for its own program; looked for when first asked for. */
  readonly hydration: () => HydratedStory | undefined;
  /** The elements that are the entries of a live blog; none on other pages. */
  readonly entries: () => readonly number[];
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

/** What the head tells of the words above the text. */
function knownOf(page: Page, ld: JsonObject | undefined, { index, isConfirmed }: Headline): Known {
  const descriptions = [metaOf(page, 'og:description'), metaOf(page, 'description'), jsonText(ld?.description)];
  const names = listOf(page.jsonLd, ld?.author).map((author) => jsonText(author));
  const foldedOf = (texts: readonly (string | undefined)[]): Set<string> =>
    new Set(texts.flatMap((text) => (text ? [folded(text)] : [])));
  return {
    descriptions: foldedOf(descriptions),
    names: foldedOf([...names, metaOf(page, 'author')]),
    ...(isConfirmed && index !== undefined && { headline: index }),
  };
}

/** Makes something when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What {@link storyPageOf} may be told beside the page. */
export interface StoryPageOptions {
  /** The whole page, where the story is only a part of it. */
  readonly outer?: Page;
  /** Finds the story in the page's data. */
  readonly hydrated?: HydrationReader | undefined;
}

/** Reads a page as a story. */
export function storyPageOf(
  page: Page,
  given: Context,
  { outer, hydrated = hydratedStory }: StoryPageOptions = {},
): StoryPage {
  const [root = -1] = page.tagged.get('html') ?? [];
  const language = languageOf(attribute(page.tree, root, 'lang'), page);
  const context: Context = { ...given, ...(language && { language }) };
  const site = siteOf(page);
  const ld = storyNode(page);
  const headline = headlineOf(page, site, jsonText(ld?.headline));
  const { index, text, isConfirmed, isStray } = headline;
  const titles = new Set([text, jsonText(ld?.headline)].flatMap((title) => (title ? [folded(title)] : [])));
  const body = once(() => readBody(page, context, { titles, ...knownOf(page, ld, headline) }));
  const around = once(() => body().around(index));
  const near = once(() => nearText(page, around(), index ?? -1));
  return {
    page,
    ...(outer && { outer }),
    context,
    ld,
    h1: index,
    isConfirmed,
    isStray,
    h1Text: text,
    h1Kicker: headline.kicker,
    site,
    body,
    around,
    entries: once(() => liveEntries(page, { index, text })),
    hydration: once(() => hydrated(page, context, toldOf(page, text))),
    looks: once(() => languageOfText(textOfBlocks(body().blocks) || headText(page, text))),
    checkers: once(() => checkersIn(around().head.map((each) => each.text))),
    isTopic: topicTest({ page, ld, h1: index }, () => body().blocks),
    isNear: (words) => near().includes(` ${folded(words)} `),
  };
}

/** What is known of a story before the data of its page is read. */
function toldOf(page: Page, headline: string | undefined): { titles: string[]; address: string | undefined } {
  const titles = [...headTitles(page), ...(headline ? [folded(headline)] : [])];
  return { titles, address: page.url ?? linkOf(page, 'canonical') };
}
