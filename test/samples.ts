// Pages and payloads that the specs of the core share. All of it is made up.

/** A sentence of running text. */
export const sentence =
  'The bridge over the river opened on Monday after nine years of work, the mayor said to a crowd of four hundred people.';

/** A page around a body. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens</title>${head}</head><body>${body}</body></html>`;

/** A page with a story, in whose midst something stands. */
export const storyWith = (inner: string, head = ''): string =>
  page(`<article><h1>Bridge opens</h1><p>${sentence}</p><p>${sentence}</p>${inner}<p>${sentence}</p></article>`, head);

/** A page with a story, and what its head says of it in JSON-LD. */
export const storySaying = (jsonLd: unknown): string => {
  const text = typeof jsonLd === 'string' ? jsonLd : JSON.stringify(jsonLd).replaceAll('<', '\\u003C');
  return storyWith('', `<script type="application/ld+json">${text}</script>`);
};

/** JSON-LD of the story, with more properties. */
export const newsArticle = (more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge opens',
  ...more,
});

/** A post as Ghost's Content API gives it. */
export const ghostPost = (more: object = {}): object => ({
  id: '1',
  uuid: '4d3c2b1a',
  slug: 'bridge-opens',
  title: 'Bridge opens',
  html: `<p>${sentence}</p>`,
  feature_image: null,
  url: 'https://news.example/bridge-opens/',
  ...more,
});

/** A JSON Feed of one item. */
export const jsonFeed = (item: object = {}, feed: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Example News',
  items: [
    { id: '1', url: 'https://news.example/1', title: 'Bridge opens', content_html: `<p>${sentence}</p>`, ...item },
  ],
  ...feed,
});

/** A page that lists stories, under headings. */
export const frontPage = page(
  `<h1>Example News</h1><main>${[
    'Rain expected over the coast',
    'Bridge opens after nine years',
    'Mayor resigns over the bridge',
    'Trams run until midnight',
    'Museum finds a lost painting',
    'School closes for the winter',
  ]
    .map(
      (headline, i) =>
        `<article><h2><a href="/story-${i}">${headline}</a></h2><p>It was a long day for all who were there.</p></article>`,
    )
    .join('')}</main>`,
  '<meta property="og:type" content="website"><link rel="canonical" href="https://news.example/">',
);

/** An author's page. */
export const authorPage = page(
  '<main><h1>Jane Doe</h1><p class="author-role">News editor</p><p class="author-bio">Jane Doe is a news editor at Example News, where she has worked for nine years.</p></main>',
  '<meta property="og:type" content="profile"><link rel="canonical" href="https://news.example/author/jane-doe/">',
);

/** A story as somebody copied it from a page. */
export const pastedText = `Bridge opens after nine years
By Jane Doe

${sentence}

The first tram crossed the river at noon, and on the other side a band played until the rain came.

Two floods that nobody had planned for held up the work, which cost twice as much as the council had said it would.`;
