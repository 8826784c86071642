import { ARTICLE_TYPES, nodesOfType } from '../../page/json-ld.ts';
import { linkOf, metaOf, titleOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { folded } from '../../text.ts';
import { jsonText } from './json-ld-claims.ts';

/** What a page's site is called. */
export interface Site {
  /** True for a text that is the site's name, as the page tells it or as its address does. */
  readonly isNamed: (text: string) => boolean;
  /** True for a text that ends the page's title as names of sites do, or that such an ending begins with. */
  readonly isTitled: (text: string) => boolean;
  /** True for the name of the section that the page says it is in. */
  readonly isSection: (text: string) => boolean;
}

const ORGANISATIONS = new Set([
  'website',
  'organization',
  'newsmediaorganization',
  'newsorganization',
  'corporation',
  'onlinestore',
  'onlinebusiness',
]);

/** The names that the page itself gives its site, in folded form. */
function statedNames(page: Page): ReadonlySet<string> {
  const nodes = nodesOfType(page.jsonLd, ORGANISATIONS);
  const names = [
    metaOf(page, 'og:site_name', 'application-name'),
    metaOf(page, 'apple-mobile-web-app-title'),
    ...nodes.map((node) => jsonText(node.name)),
    ...nodes.map((node) => jsonText(node.alternateName)),
  ];
  return new Set(names.flatMap((name) => (name ? [folded(name)] : [])));
}

/** The names of the page's section, in folded form. */
function sectionNames(page: Page): ReadonlySet<string> {
  const nodes = nodesOfType(page.jsonLd, ARTICLE_TYPES).map((node) => jsonText(node.articleSection));
  const names = [...(page.meta.get('article:section') ?? []), ...nodes, 'Opinion'];
  return new Set(names.flatMap((name) => (name ? [folded(name)] : [])));
}

const LAST_PART = /^.+(?:\s[–—-]|\s?[|｜_»«•·:])\s?([^|｜_»«•·]+)$/u;
/** A shorter beginning is of many names. */
const MIN_BEGINNING = 4;

/** What ends the title behind a sign, folded: the site's name on most pages, and on some a section's. */
function endOfTitle(page: Page): string {
  return folded(LAST_PART.exec(titleOf(page) ?? '')?.[1] ?? '');
}

const HOST = /^https?:\/\/(?:www\d?\.)?([^/:?#]+)/iu;
/** Shorter ones are abbreviations of many things. */
const MIN_NAME = 3;
/** So much of an address tells a name even where the name goes on: "Example News Team". */
const MIN_STEM = 6;
/** What goes on for longer is a headline that begins with the site's name: "The Example view on …". */
const MAX_REST = 14;

/** What is known of the site that a page is on. */
export function siteOf(page: Page): Site {
  const stated = statedNames(page);
  const address = page.url ?? linkOf(page, 'canonical') ?? metaOf(page, 'og:url') ?? '';
  const host = HOST.exec(address)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.').map((label) => label.replace(/[^\p{L}\p{N}]/gu, ''));
  const stem = labels.slice(0, -1).join('');
  let sections: ReadonlySet<string> | undefined;
  let ending: string | undefined;
  return {
    isTitled: (text) => {
      const name = folded(text);
      ending ??= endOfTitle(page);
      return name !== '' && (name === ending || (name.length >= MIN_BEGINNING && ending.startsWith(name)));
    },
    isSection: (text) => (sections ??= sectionNames(page)).has(folded(text)),
    isNamed: (text) => {
      const name = folded(text);
      if (stated.has(name)) return true;
      const bare = name.replaceAll(' ', '');
      if (bare.length < MIN_NAME || host === '') return false;
      const isNamedAfter = stem.length >= MIN_STEM && bare.startsWith(stem) && bare.length <= stem.length + MAX_REST;
      return (
        isNamedAfter || stem === bare || labels.some((each, i) => each === bare || labels.slice(i).join('') === bare)
      );
    },
  };
}
