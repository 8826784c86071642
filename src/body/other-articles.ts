import type { Page } from '../page/page.ts';
import { attribute, isWithin } from '../tree/read.ts';

/** An article with less of the page's text than this is one of many; with more it is the page's. */
const MAIN_SHARE = 0.3;
const LONE_SHARE = 0.5;

/** WordPress says on the `body` which post a page is of. https://developer.wordpress.org/reference/functions/get_body_class/ */
const PAGE_OF = /(?<!\S)postid-(\d+)(?!\S)/u;
/** And on the element of each post which that is. https://developer.wordpress.org/reference/functions/get_post_class/ */
const POST = /(?<!\S)post-(\d+)(?!\S)/u;

/** Tells the number of the post that an element is of, where it says so. */
function postIn({ tree }: Page, index: number, pattern: RegExp): string | undefined {
  return pattern.exec(attribute(tree, index, 'class') ?? '')?.[1];
}

/** Other posts on the page of one: there is no doubt about those. */
export function otherPosts(page: Page): ReadonlySet<number> {
  const [body = -1] = page.tagged.get('body') ?? [];
  const own = postIn(page, body, PAGE_OF);
  const posts = own === undefined ? [] : (page.marked.get('article') ?? []);
  return new Set(posts.filter((index) => (postIn(page, index, POST) ?? own) !== own));
}

/** Articles beside the page's own: the one that holds the headline, or else most of the text. */
export function otherArticles(page: Page, shareOf: (index: number) => number): ReadonlySet<number> {
  const { tree } = page;
  const tagged = page.tagged.get('article') ?? [];
  const marked = page.marked.get('article') ?? [];
  const articles = marked.length === 0 ? tagged : [...new Set([...tagged, ...marked])].sort((a, b) => a - b);
  if (articles.length < 2) return new Set();
  const [h1 = -1] = page.tagged.get('h1') ?? [];
  const holder = articles.findLast((index) => isWithin(tree, h1, index));
  const main = holder ?? articles.reduce((best, index) => (shareOf(index) > shareOf(best) ? index : best));
  if (shareOf(main) < (holder === undefined ? LONE_SHARE : MAIN_SHARE)) return new Set();
  return new Set(articles.filter((index) => !isWithin(tree, index, main) && !isWithin(tree, main, index)));
}
