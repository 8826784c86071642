import type { PaginationClaim } from '../../fields/pagination.ts';
import type { Page } from '../../page/page.ts';
import { linkOf, metaOf } from '../../page/page.ts';
import { TELLING } from '../../tree/attributes.ts';
import type { Attributes } from '../../tree/attributes.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  nearestAncestors,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import { addressIn } from '../../url.ts';
import type { StoryPage } from './story-page.ts';

/** How sites call what leads from page to page of a story. */
const PAGER =
  /(?:^|[\s_-])(?:pagin|pager|page[_-]?(?:nav|links?|numbers?|list|count)|pages$|pages\s|multi[_-]?page|seiten|post[_-]page|nav[_-]pages)/iu;
/** Where none of these stands, none of the names does; most elements have none, and that is seen at a glance. */
const MAYBE_PAGER = /pag|seiten/i;
const MAX_WORDS = 300;

/** "Page 2 of 5", as languages write it. */
export const PAGE_OF =
  /(?:\b(?:page|seite|página|pagina|strona|side|sida|sivu|oldal|strana|sayfa|halaman)|сторінка|страница|صفحة|עמוד|第|页|ページ)\s*(\d{1,4})\s*(?:(?:of|von|sur|de|di|z|av|af|van|\/|з|из|من|מתוך|页|頁|ページ|共|全)\s*){1,3}(\d{1,4})/iu;

/** Where an address has the number of a page: the pattern of what comes before it, and what is left without it. */
const NUMBERS: readonly RegExp[] = [
  /^(.*?)(?:[?&](?:page|p|pg|pagina|seite|paged|pagenum)=)(\d{1,4})$/iu,
  /^(.*?)(?:\/|[-_,])(?:page|seite|pagina|p|s)[-_/]?(\d{1,4})\/?(\.\w{2,5})?$/iu,
  /^(.*?)[/,_-](\d{1,3})\/?(\.\w{2,5})?$/iu,
];
const ORIGIN = /^https?:\/\/(?:www\.)?/iu;

const bare = (address: string): string => address.replace(ORIGIN, '').replace(/#.*$/u, '');
const whole = (address: string): string => bare(address).replace(/\/$/u, '');

/** The number that an address adds to that of a story's first page; `undefined` where it is of something else. */
function numberIn(address: string, first: string): number | undefined {
  if (whole(address) === first) return 1;
  for (const pattern of NUMBERS) {
    const found = pattern.exec(bare(address));
    const stem = found && whole(`${found[1] ?? ''}${found[3] ?? ''}`);
    if (stem === first) return Number(found?.[2]);
  }
  return undefined;
}

/** What may be the address of a story's first page: the page's own, and where it ends in a number that without it. */
function firstPages(own: string): string[] {
  const without = NUMBERS.flatMap((pattern) => {
    const found = pattern.exec(bare(own));
    return found ? [whole(`${found[1] ?? ''}${found[3] ?? ''}`)] : [];
  });
  return [whole(own), ...without];
}

const NAMED = TELLING.class | TELLING.id;

interface Link {
  readonly url: string;
  readonly rel: string;
}

/** True for an element whose class or id is that of a pager. */
function isPager(attributes: Attributes | undefined): boolean {
  if (!attributes || (attributes.telling & NAMED) === 0) return false;
  return [attributes.get('class') ?? '', attributes.get('id') ?? ''].some(
    (value) => MAYBE_PAGER.test(value) && PAGER.test(value),
  );
}

/** The elements that lead from page to page. */
export function pagersOf(story: StoryPage): number[] {
  const { page } = story;
  const { tree } = page;
  const isOfComments = (index: number): boolean =>
    [index, ...ancestorsOf(tree, index)].some((above) => page.marksOf(above).has('comments'));
  const found: number[] = [];
  let last = -1;
  for (let index = page.root + 1, end = endOf(tree, page.root); index < end; index++) {
    if (index < last || !isPager(tree.attributes[index])) continue;
    if (shortTextOf(tree, index, MAX_WORDS) !== undefined && !isOfComments(index)) {
      found.push(index);
      last = endOf(tree, index);
    }
  }
  return [...new Set([...found, ...numberedRows(story).filter((row) => !isOfComments(row))])].sort((a, b) => a - b);
}

const NUMBER = /^\p{Nd}{1,4}$/u;

/** The elements whose children are numbers, and one of them a link: pagers that no name tells. */
function numberedRows({ page: { tree, root } }: StoryPage): number[] {
  const counts = new Map<number, number>();
  for (let i = root + 1, end = endOf(tree, root); i < end; i++) {
    if (tree.tags[i] !== 'a' || !NUMBER.test(shortTextOf(tree, i, MAX_DIGITS) ?? '')) continue;
    const row = nearestAncestors(tree, i, 2).find((above) => endOf(tree, above) > endOf(tree, i) || above + 1 < i);
    if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].flatMap(([row, links]) =>
    links > 1 && shortTextOf(tree, row, MAX_WORDS) !== undefined ? [row] : [],
  );
}

const MAX_DIGITS = 4;

function linksOf({ page, context }: StoryPage, within: readonly number[]): Link[] {
  const { tree } = page;
  const absolute = (href: string, rel: string): Link[] => {
    const url = addressIn(href, context.base);
    return url === undefined ? [] : [{ url, rel }];
  };
  const heads = page.links.flatMap(({ rel, href }) =>
    rel.includes('next') ? absolute(href, 'next') : rel.includes('prev') ? absolute(href, 'prev') : [],
  );
  const inside = within.flatMap((pager) =>
    [...elementsWithin(tree, pager, (i) => tagOf(tree, i) === 'a')].flatMap((index) =>
      absolute(attribute(tree, index, 'href') ?? '', attribute(tree, index, 'rel') ?? ''),
    ),
  );
  return [...heads, ...inside];
}

/** The pages of a story by their numbers: all links that share the address of its first page. */
function numbered(
  links: readonly Link[],
  own: string,
): { page: number; pages: ReadonlyMap<number, string> } | undefined {
  for (const first of firstPages(own)) {
    const pages = new Map<number, string>();
    for (const { url } of links) {
      const number = numberIn(url, first);
      if (number !== undefined && number > 0 && !pages.has(number)) pages.set(number, url);
    }
    const page = numberIn(own, first) ?? 1;
    // The number at the end of an address is a page's only where another page of the same story says so.
    if ([...pages.keys()].some((number) => number !== page)) return { page, pages };
  }
  return undefined;
}

function statedIn({ tree }: Page, within: readonly number[]): readonly number[] {
  for (const index of within) {
    const found = PAGE_OF.exec(textOf(tree, index));
    if (found) return [Number(found[1]), Number(found[2])];
  }
  return [];
}

/** Where a story goes on: which of its pages this is, how many there are, and the addresses of its neighbours. */
export function pagesOf(story: StoryPage): PaginationClaim | undefined {
  const { page } = story;
  const within = pagersOf(story);
  const own = page.url ?? linkOf(page, 'canonical') ?? metaOf(page, 'og:url');
  const found = own === undefined ? undefined : numbered(linksOf(story, within), own);
  const [stated, total] = statedIn(page, within);
  const here = stated ?? found?.page;
  if (here === undefined || (total !== undefined && here > total)) return undefined;
  const last = total ?? Math.max(here, ...(found?.pages.keys() ?? []));
  if (last < 2) return undefined;
  return {
    hasMore: here < last,
    nextUrl: found?.pages.get(here + 1),
    prevUrl: found?.pages.get(here - 1),
    page: here,
    pages: last,
  };
}
