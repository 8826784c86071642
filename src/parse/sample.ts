import { collectSpecimens } from '../specimens.ts';

/** Too long a line to be asked about: to count words of Chinese exactly takes a dictionary. */
const COMMENT = '这是一个样本页面，其中一段是用汉语写的，因为那里单词数不是整数。'.repeat(9);

/**
 * A page of each thing that most pages have; small, since what is made of it stays in memory. The words of Chinese are
 * counted by halves and less: a shape that has held nothing but whole numbers is another one.
 */
export const SAMPLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A sample of a page | Site</title>
<meta property="og:title" content="A sample of a page"><link rel="canonical" href="https://site.example/a">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"A sample of a page","author":{"name":"Ada Bell"}}</script>
<script>self.state={"list":[1,"\\"one\\""],'text':"Data that a page carries for its own program, as long as such data are: shorter scripts are not looked at, since there would be no story in them, and this one is to be looked at"}</script></head><body><nav class="menu"><a href="/">Home</a></nav>
<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">A sample of a page</h1>
<p class="byline">By <a rel="author" href="/ada">Ada Bell</a>, <time datetime="2020-02-03">3 February 2020</time></p>
<figure><img src="/a.jpg" alt="" width="800"><figcaption>A view. Photo: Bo Dale</figcaption></figure>
<p>A page is read, and what was made of it is held for as long as this program runs, &amp; no longer than that, as it has to be.</p>
<h2>What a page has in it</h2><ul><li>One line of a list</li><li>And another line of it</li></ul>
<p>The page has a second paragraph with <a href="/b">a link</a>, which says about as much as the first one did, and <b>ends</b>.</p>
</article><aside class="related"><a href="/c"><h3>Another story of the site</h3></a></aside>
<section class="comments"><p>${COMMENT}</p></section></body></html>`;

/** Whoever reads fewer pages does without: the sample has what not every page has, and to be ready for that takes memory. */
const MANY_PAGES = 16;

let pages = 0;

/**
 * Notes that a page is read, and reads the sample when there are many.
 *
 * @param read - Reads a page as any call does.
 */
export function notePage(read: (html: string) => object): void {
  if (++pages === MANY_PAGES) collectSpecimens(() => read(SAMPLE));
}
