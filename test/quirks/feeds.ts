import type { Quirk } from './quirk.ts';

/** Feeds in JSON and XML. */
export const FEEDS: readonly Quirk[] = [
  {
    quirk: 'JSON Feed 1.0 has one author, of the feed or of an item',
    in: 'json-feed-1.0',
    shows: /"version": "https:\/\/jsonfeed\.org\/version\/1"[^]*"author": \{/u,
    gives: {
      'authors.0.name': 'Ben Placeholder',
      'groups.0.stories.0.authors.0.name': 'Ada Sample',
      'groups.0.stories.1.authors.0.name': 'Ben Placeholder',
    },
  },
  {
    quirk: 'JSON Feed: the next page has an address',
    in: 'json-feed-1.0',
    shows: /"next_url"/u,
    gives: { pagination: { hasMore: true, nextUrl: 'https://quay.example/feed/2' } },
  },
  {
    quirk: 'JSON Feed: an item is about another page',
    in: 'json-feed-1.0',
    shows: /"external_url": "https:\/\/other\.example\/lock"/u,
    gives: { 'groups.0.stories.1.article.related.0.url': 'https://other.example/lock' },
  },
  {
    quirk: 'JSON Feed: titles have HTML in them',
    in: 'json-feed-quirks',
    shows: /The <em>mill<\/em> &amp; the wheel/u,
    gives: { 'groups.0.stories.0.headline': 'The mill & the wheel', title: 'Salt & Pepper' },
  },
  {
    quirk: 'JSON Feed: an identifier is a number, an offset has no colon',
    in: 'json-feed-quirks',
    shows: /"id": 4711[^]*\+0200/u,
    gives: { 'groups.0.stories.0.id': '4711', 'groups.0.stories.0.publishedAt': '2026-11-02T09:30:00+02:00' },
  },
  {
    quirk: 'JSON Feed: items of microblogs have no title',
    in: 'json-feed-quirks',
    shows: /"content_text": "No title, but/u,
    gives: { 'groups.0.stories.2.headline': 'No title, but a first sentence that does.' },
  },
  {
    quirk: 'JSON Feed: a podcast has nothing but what is attached',
    in: 'json-feed-recording',
    shows: /"duration_in_seconds": 6629/u,
    gives: { 'body.0.type': 'audio', 'body.0.durationSeconds': 6629 },
  },
  {
    quirk: 'RSS: character references in CDATA are left as they are',
    in: 'rss-quirks-places',
    shows: /<!\[CDATA\[Salt &amp; &#8220;pepper&#8221; don&#x27;t mix\]\]>/u,
    gives: { 'groups.0.stories.0.headline': "Salt & “pepper” don't mix", title: 'The Quay & the Lock' },
  },
  {
    quirk: 'RSS: several dc:creator',
    in: 'rss-quirks-places',
    shows: /(?:<dc:creator>[^]*){3}/u,
    gives: {
      'groups.0.stories.0.authors.length': 3,
      'groups.0.stories.0.authors.0.name': 'Ada Sample',
      'groups.0.stories.0.authors.2.name': 'Clara Example',
    },
  },
  {
    quirk: 'RSS: a guid is no address where it says so',
    in: 'rss-quirks-places',
    shows: /<guid isPermaLink="false">quay-1001/u,
    gives: { 'groups.0.stories.0.url': 'https://quay.example/salt', 'groups.0.stories.0.id': 'quay-1001' },
  },
  {
    quirk: 'RSS: a guid is the address where there is no link',
    in: 'rss-quirks-places',
    shows: /<guid>https:\/\/quay\.example\/fog/u,
    gives: { 'groups.0.stories.1.url': 'https://quay.example/fog' },
  },
  {
    quirk: 'RSS: an item has no title',
    in: 'rss-quirks-places',
    shows: /<description>The bell rang\. It rang/u,
    gives: { 'groups.0.stories.2.headline': 'The bell rang.' },
  },
  {
    quirk: 'RSS: links are relative, and have a bare &',
    in: 'rss-quirks',
    shows: /<link>\/pier\?a=1&b=2/u,
    gives: { 'groups.0.stories.0.url': 'https://bay.example/pier?a=1&b=2' },
  },
  {
    quirk: 'RSS: an author is an address of mail with a name',
    in: 'rss-quirks',
    shows: /<author>desk@bay\.example \(Ada Example\)/u,
    gives: { 'groups.0.stories.0.authors.0.name': 'Ada Example' },
  },
  {
    quirk: 'RSS: an item is of another feed',
    in: 'rss-quirks',
    shows: /<source url="https:\/\/other\.example\/feed">/u,
    gives: { 'groups.0.stories.2.publisher': { name: 'Other News', sameAs: [] } },
  },
  {
    quirk: 'RSS: there is space before the declaration',
    in: 'rss-quirks',
    shows: /^\s+<\?xml/u,
    gives: { format: 'rss' },
  },
  {
    quirk: 'RSS: a picture has its words and credit in Media RSS',
    in: 'rss-full',
    shows: /<media:credit/u,
    gives: { 'groups.0.stories.0.image.creditLine': 'Ben Sample/Example Agency' },
  },
  {
    quirk: 'RSS: a place is told by georss',
    in: 'rss-georss',
    shows: /georss:featurename/iu,
    gives: { 'dateline.place': 'Bay Harbour' },
  },
  {
    quirk: 'Atom: a title is HTML, or XHTML',
    in: 'atom-quirks-places',
    shows: /<title type="xhtml">[^]*<title type="html">Salt/u,
    gives: { 'groups.0.stories.0.headline': 'Less is not < more', 'groups.0.stories.1.headline': 'Salt & pepper' },
  },
  {
    quirk: 'Atom: a title is text that holds <',
    in: 'atom-quirks-places',
    shows: /<title>A &lt; b/u,
    gives: { 'groups.0.stories.2.headline': 'A < b, and <b> is no tag' },
  },
  {
    quirk: 'Atom: links are relative to xml:base, and those in a content to its own',
    in: 'atom-quirks-places',
    shows: /xml:base="https:\/\/quay\.example\/news\/"[^]*xml:base="https:\/\/wharf\.example\/a\/"/u,
    gives: {
      'groups.0.stories.0.url': 'https://quay.example/news/fog',
      'groups.0.stories.0.article.related.0.url': 'https://wharf.example/a/bell',
      'pagination.nextUrl': 'https://quay.example/news/?page=2',
    },
  },
  {
    quirk: 'Atom: an entry is of another feed',
    in: 'atom-quirks-places',
    shows: /<source><title>The Wharf/u,
    gives: { 'groups.0.stories.0.publisher': { name: 'The Wharf', sameAs: [] } },
  },
  {
    quirk: 'Atom 0.3 has other names for dates and titles',
    in: 'atom-0.3',
    shows: /http:\/\/purl\.org\/atom\/ns#/u,
    gives: { format: 'atom' },
  },
  {
    quirk: 'RDF has its items beside the channel',
    in: 'rdf',
    shows: /<\/channel>[^]*<item /u,
    gives: { format: 'rss' },
  },
  {
    quirk: 'a news sitemap has addresses with space around them, and titles that are numbers',
    in: 'news-sitemap-quirks',
    shows: /<loc> https[^]*<news:title>2026</u,
    gives: { 'groups.0.stories.0.url': 'https://bay.example/2026', 'groups.0.stories.0.headline': '2026' },
  },
  {
    quirk: 'a news sitemap writes Chinese as zh-cn',
    in: 'news-sitemap-quirks',
    shows: /zh-cn/u,
    gives: { 'groups.0.stories.0.language': 'zh-CN' },
  },
  {
    quirk: 'a news sitemap names genres and who may read a story, as Google once asked',
    in: 'news-sitemap-quirks-one',
    shows: /Registration[^]*UserGenerated, OpEd/u,
    gives: { genre: 'opinion', access: { free: false, tier: 'registration' } },
  },
];
