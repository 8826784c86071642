import type { Page } from '../page/page.ts';
import { attribute, isWithin } from '../tree/read.ts';

/** An article with less of the page's text than this is one of many; with more it is the page's. */
const MAIN_SHARE = 0.3;
const LONE_SHARE = 0.5;

/** WordPress says on the `body` which post a page is of. https://developer.wordpress.org/reference/functions/get_body_class/ */
const PAGE_OF = /(?<!\S)postid-(\d+)(?!\S)/u;
/** And on the element of each post which that is. https://developer.wordpress.org/reference/functions/get_post_class/ */
const POST = /(?<!\S)post-(\d+)(?!\S)/u;

/** Tells of an article whether it is another than that which the page says that it is of; `undefined` where neither says so. */
function numbered({ tree, tagged }: Page): (index: number) => boolean | undefined {
  const [body = -1] = tagged.get('body') ?? [];
  const own = PAGE_OF.exec(attribute(tree, body, 'class') ?? '')?.[1];
  if (own === undefined) return () => undefined;
  return (index) => {
    const number = POST.exec(attribute(tree, index, 'class') ?? '')?.[1];
    return number === undefined ? undefined : number !== own;
  };
}

/** Articles beside the page's own: the one that holds the headline, or else most of the text. */
export function otherArticles(page: Page, shareOf: (index: number) => number): ReadonlySet<number> {
  const { tree } = page;
  const tagged = page.tagged.get('article') ?? [];
  const marked = page.marked.get('article') ?? [];
  const articles = marked.length === 0 ? tagged : [...new Set([...tagged, ...marked])].sort((a, b) => a - b);
  if (articles.length === 0) return new Set();
  const isOther = numbered(page);
  const others = articles.filter((index) => isOther(index) === true);
  if (articles.length < 2 || others.length > 0) return new Set(others);
  const [h1 = -1] = page.tagged.get('h1') ?? [];
  const holder = articles.findLast((index) => isWithin(tree, h1, index));
  const main = holder ?? articles.reduce((best, index) => (shareOf(index) > shareOf(best) ? index : best));
  if (shareOf(main) < (holder === undefined ? LONE_SHARE : MAIN_SHARE)) return new Set();
  return new Set(articles.filter((index) => !isWithin(tree, index, main) && !isWithin(tree, main, index)));
}
