/** A page in which one place has the value of a field, since those that are believed more say nothing. */
export interface Place {
  readonly as?: 'article' | 'author' | 'digest';
  readonly field: string;
  /** The rule that reads it. */
  readonly rule: string;
  readonly page: string;
  readonly url?: string;
  readonly now?: string;
  readonly value: unknown;
}

const SENTENCE =
  'The ferry left the quay at noon with forty people and one dog on board, and came back in the evening with all of them.';

interface Parts {
  readonly head?: string;
  /** Of the story's JSON-LD. */
  readonly ld?: object;
  /** Attributes of the root. */
  readonly root?: string;
  /** Attributes of the `article`. */
  readonly article?: string;
  readonly title?: string;
  readonly h1?: string;
  /** Before the text. */
  readonly before?: string;
  /** After the text. */
  readonly after?: string;
  readonly opening?: string;
}

const script = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const story = (more: object): string => script({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });

/** A page with a story, of which it says no more than the parts do. */
function page(parts: Parts = {}): string {
  const {
    head = '',
    ld,
    root = ' lang="en"',
    article = '',
    title = 'Ferry returns in fog',
    opening = SENTENCE,
  } = parts;
  const { h1 = `<h1>${title}</h1>`, before = '', after = '' } = parts;
  return `<!doctype html><html${root}><head><title>${title}</title>${head}${ld ? story(ld) : ''}</head><body><article${article}>${h1}${before}<p>${opening}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>${after}</article></body></html>`;
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const og = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const item = (name: string, content: string): string => `<meta itemprop="${name}" content="${content}">`;
const ITEM = ' itemscope itemtype="https://schema.org/NewsArticle"';
const STORY = 'https://bay.example/ferry';

const fact = (field: string, rule: string, parts: Parts, value: unknown, more: Partial<Place> = {}): Place => ({
  field,
  rule,
  page: page(parts),
  value,
  ...more,
});
const micro = (field: string, name: string, content: string, value: unknown): Place =>
  fact(field, `microdata ${name}`, { article: ITEM, before: item(name, content) }, value);

const PICTURE = { url: 'https://bay.example/ferry.jpg', credits: [], variants: [] };

const ADA = { type: 'author', kind: 'person', name: 'Ada Sample', contribution: 'author', sameAs: [] };

const TEXT = [
  SENTENCE,
  'Nobody on board had known that the harbour would be shut, the captain said, and nobody had asked him either.',
  'The bell of the light rang for nine hours, until the keeper was told that he might stop, and he did not.',
  'On the quay two hundred people waited with blankets and tea, and somebody had brought an accordion along.',
  'The dog, which had slept through all of it, was the first to leave the ship and the last to be asked about it.',
  'The board of the harbour will look at what the pilots wrote down that day, and at what they did not write down.',
];
const paragraphs = TEXT.map((each) => `<p>${each}</p>`).join('');

/** A story that is signed at its end. */
const SIGNED = `<!doctype html><html lang="en"><head><title>Ferry returns in fog</title></head><body><article><h1>Ferry returns in fog</h1>${paragraphs}<p>This article was written by Ada Sample.</p></article></body></html>`;

const CORRECTION = {
  type: 'note',
  kind: 'correction',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Correction: The dog was on a lead.' }] }],
};

/** A page that shows how its story opens, and has it as data of its program, with a correction and a link in it. */
const HYDRATED = `<!doctype html><html lang="en"><head><title>Ferry returns in fog</title></head><body><div id="__next"><h1>Ferry returns in fog</h1><p>${SENTENCE}</p></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { story: { headline: 'Ferry returns in fog', publishedAt: '2026-11-05T09:00:00Z', body: `${paragraphs}<p>Read also: <a href="/bell">Bell rings in the fog</a></p>${paragraphs.replaceAll('<p>', '<p>Later: ')}<p>Correction: The dog was on a lead.</p>` } } } }).replaceAll('<', '\\u003C')}</script></body></html>`;

/** Entries of a live blog, which nothing in the page calls one. */
const LIVE = `<!doctype html><html lang="en"><head><title>Fog on the bay</title></head><body><main><h1>Fog on the bay</h1><p>${SENTENCE}</p>${TEXT.map((each, i) => `<article id="e${String(i)}" class="live-update"><h2>Hour ${String(i + 9)}</h2><time datetime="2026-11-05T${String(i + 10)}:00:00Z">${String(i + 10)}:00</time><p>${each}</p></article>`).join('')}</main></body></html>`;

/** A page that shows no more than how its story opens, and has all of it as data. */
const STUB = `<!doctype html><html lang="en"><head><title>Ferry returns in fog</title>${story({ headline: 'Ferry returns in fog', articleBody: `${SENTENCE} `.repeat(12) })}</head><body><article><h1>Ferry returns in fog</h1><p>${SENTENCE}</p></article></body></html>`;

const PROFILE = `<!doctype html><html lang="en"><head><title>Ada</title>${og('og:type', 'profile')}${og('profile:first_name', 'Ada')}${og('profile:last_name', 'Sample')}</head><body><p>Wrote of the bay.</p></body></html>`;

const HEADLINES = [
  'Ferry returns in thick fog',
  'Bridge opens after nine years',
  'Mayor resigns over a bridge',
  'Trams run until midnight',
  'Museum finds a lost painting',
  'School closes for the winter',
];

/** A listing of which its data say something. */
function list(field: string, rule: string, ld: object, value: unknown, head = ''): Place {
  const data = script({ '@context': 'https://schema.org', '@type': 'CollectionPage', ...ld });
  const cards = HEADLINES.map(
    (each, i) =>
      `<article><h2><a href="/story-${String(i)}">${each}</a></h2><p>It was a long day for all who were there.</p></article>`,
  );
  const markup = `<!doctype html><html lang="en"><head><title>Bay</title>${data}${head}</head><body><main>${cards.join('')}</main></body></html>`;
  return { as: 'digest', field, rule, page: markup, url: 'https://bay.example/week', value };
}

/** Where HTML pages say what they say, rule by rule, for those that no case in test/cases has. */
export const PLACES: readonly Place[] = [
  fact('url', 'html canonical link', { head: `<link rel="canonical" href="${STORY}">` }, STORY),
  fact('url', 'open-graph og:url', { head: og('og:url', STORY) }, STORY),
  fact('url', 'microdata url', { article: ITEM, before: `<link itemprop="url" href="${STORY}">` }, STORY),
  fact('canonicalUrl', 'microdata url', { article: ITEM, before: `<link itemprop="url" href="${STORY}">` }, STORY),
  fact('canonicalUrl', 'json-ld mainEntityOfPage', { ld: { mainEntityOfPage: { '@id': STORY } } }, STORY),
  fact('language', 'json-ld inLanguage', { root: '', ld: { inLanguage: 'en_GB' } }, 'en-GB'),
  fact('language', 'microdata inLanguage', { root: '', article: ITEM, before: item('inLanguage', 'en-AU') }, 'en-AU'),
  fact('language', 'open-graph og:locale', { root: '', head: og('og:locale', 'en_US') }, 'en-US'),
  fact('language', 'meta content-language', { root: '', head: meta('content-language', 'en-IE') }, 'en-IE'),
  fact('direction', 'json-ld inLanguage', { root: '', ld: { inLanguage: 'en_GB' } }, 'ltr'),
  fact('direction', 'microdata inLanguage', { root: '', article: ITEM, before: item('inLanguage', 'en') }, 'ltr'),
  fact('direction', 'open-graph og:locale', { root: '', head: og('og:locale', 'en_US') }, 'ltr'),
  fact('direction', 'meta content-language', { root: '', head: meta('content-language', 'en-IE') }, 'ltr'),
  fact(
    'publisher',
    'meta application-name',
    { head: meta('application-name', 'The Quay') },
    { name: 'The Quay', sameAs: [] },
  ),
  fact(
    'genre',
    'microdata itemtype',
    {
      article: ' itemscope itemtype="https://schema.org/OpinionNewsArticle"',
      h1: '<h1 itemprop="headline">Ferry returns in fog</h1>',
    },
    'opinion',
  ),
  fact(
    'genre',
    'html kicker',
    { before: '', h1: '<p class="kicker">Opinion</p><h1>Ferry returns in fog</h1>' },
    'opinion',
  ),
  fact(
    'kicker',
    'html line above the headline',
    {
      before: '',
      title: 'Ferry returns in fog | Harbour | The Quay',
      h1: '<div>Harbour</div><h1>Ferry returns in fog</h1>',
    },
    'Harbour',
  ),
  fact('genre', 'meta article:section', { head: og('article:section', 'Opinion') }, 'opinion'),
  fact('genre', 'json-ld articleSection', { ld: { articleSection: 'Opinion' } }, 'opinion'),
  fact('genre', 'url part of the path', {}, 'opinion', { url: 'https://bay.example/opinion/ferry-returns' }),
  fact(
    'headline',
    'microdata headline',
    { article: ITEM, h1: '<h2 itemprop="headline">Fog holds a ferry</h2>', title: 'The Quay' },
    'Fog holds a ferry',
  ),
  fact(
    'headline',
    'json-ld headline',
    { h1: '', title: 'The Quay', ld: { headline: 'Fog holds a ferry' } },
    'Fog holds a ferry',
  ),
  fact(
    'headline',
    'open-graph og:title',
    { h1: '', title: 'The Quay', head: og('og:title', 'Fog holds a ferry') },
    'Fog holds a ferry',
  ),
  fact(
    'headline',
    'twitter twitter:title',
    { h1: '', title: 'The Quay', head: meta('twitter:title', 'Fog holds a ferry') },
    'Fog holds a ferry',
  ),
  fact('headline', 'html title', { h1: '', title: 'Fog holds a ferry' }, 'Fog holds a ferry'),
  fact('standfirst', 'microdata abstract', { article: ITEM, before: item('abstract', 'It took an evening.') }, [
    { type: 'text', value: 'It took an evening.' },
  ]),
  fact(
    'standfirst',
    'microdata alternativeHeadline',
    { article: ITEM, before: item('alternativeHeadline', 'It took an evening.') },
    [{ type: 'text', value: 'It took an evening.' }],
  ),
  fact('standfirst', 'json-ld abstract', { ld: { abstract: 'It took an evening.' } }, [
    { type: 'text', value: 'It took an evening.' },
  ]),
  fact('description', 'json-ld description', { ld: { description: 'It took an evening.' } }, 'It took an evening.'),
  fact(
    'description',
    'twitter twitter:description',
    { head: meta('twitter:description', 'It took an evening.') },
    'It took an evening.',
  ),
  micro('description', 'description', 'It took an evening.', 'It took an evening.'),
  fact(
    'publishedAt',
    'parsely parsely-pub-date',
    { head: meta('parsely-pub-date', '2026-11-05T09:00:00Z') },
    '2026-11-05T09:00:00Z',
  ),
  fact('publishedAt', 'meta published', { head: meta('pubdate', '2026-11-05') }, '2026-11-05'),
  fact(
    'publishedAt',
    'json-ld page datePublished',
    { head: script({ '@context': 'https://schema.org', '@type': 'WebPage', datePublished: '2026-11-05T09:00:00Z' }) },
    '2026-11-05T09:00:00Z',
  ),
  fact(
    'modifiedAt',
    'json-ld page dateModified',
    { head: script({ '@context': 'https://schema.org', '@type': 'WebPage', dateModified: '2026-11-06T09:00:00Z' }) },
    '2026-11-06T09:00:00Z',
  ),
  fact('section', 'parsely section', { head: meta('parsely-section', 'Shipping') }, 'Shipping'),
  fact('tags', 'meta news_keywords', { head: meta('news_keywords', 'Ferries, Fog') }, ['Ferries', 'Fog']),
  fact('tags', 'microdata keywords', { article: ITEM, before: item('keywords', 'Ferries, Fog') }, ['Ferries', 'Fog']),
  fact('tags', 'meta keywords', { head: meta('keywords', 'Ferries, Fog') }, ['Ferries', 'Fog']),
  fact('leadImage', 'meta image_src', { head: '<link rel="image_src" href="https://bay.example/ferry.jpg">' }, PICTURE),
  fact(
    'readingTimeMinutes',
    'twitter reading time',
    { head: meta('twitter:label1', 'Est. reading time') + meta('twitter:data1', '7 minutes') },
    7,
  ),
  fact('readingTimeMinutes', 'json-ld timeRequired', { ld: { timeRequired: 'PT7M9S' } }, 7),
  micro('readingTimeMinutes', 'timeRequired', 'PT7M', 7),
  fact(
    'access',
    'microdata isAccessibleForFree',
    { article: ITEM, before: item('isAccessibleForFree', 'False') },
    { free: false },
  ),
  fact('access', 'meta article:content_tier', { head: og('article:content_tier', 'metered') }, { tier: 'metered' }),
  fact(
    'dateline',
    'html place in bold',
    { opening: `<strong>Bay Harbour</strong> - ${SENTENCE}` },
    {
      raw: 'Bay Harbour',
      place: 'Bay Harbour',
    },
  ),
  fact('notes', 'json-ld correction', { ld: { correction: 'The ferry left at one and not at noon.' } }, [
    {
      type: 'note',
      kind: 'correction',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The ferry left at one and not at noon.' }] }],
    },
  ]),
  fact(
    'license',
    'json-ld license',
    { ld: { license: 'https://creativecommons.org/licenses/by/4.0/' } },
    'https://creativecommons.org/licenses/by/4.0/',
  ),
  fact(
    'license',
    'microdata license',
    { article: ITEM, before: '<link itemprop="license" href="https://creativecommons.org/licenses/by/4.0/">' },
    'https://creativecommons.org/licenses/by/4.0/',
  ),
  micro('copyrightHolder', 'copyrightHolder', 'Bay News Ltd', 'Bay News Ltd'),
  fact('authors', 'parsely author', { head: meta('parsely-author', 'Ada Sample') }, [ADA]),
  fact('authors', 'meta article:author', { head: og('article:author', 'Ada Sample') }, [ADA]),
  fact('authors', 'meta citation_author', { head: meta('citation_author', 'Sample, Ada') }, [ADA]),
  { field: 'authors', rule: 'html signature', page: SIGNED, value: [ADA] },
  fact(
    'authors',
    'html name with a portrait or a bio after the text',
    { after: '<p><img src="/ada.jpg" alt="Ada Sample"></p><p>Ada Sample</p>' },
    [ADA],
  ),
  fact('authors', 'html name that signs the text', { after: '<p style="text-align: right">Ada Sample</p>' }, [ADA]),
  fact(
    'headline',
    'html h1 without a word of the titles',
    { title: 'Quay '.repeat(120), h1: '<h1>Ferry returns</h1>' },
    'Ferry returns',
  ),
  { field: 'notes', rule: 'data body', page: HYDRATED, value: [CORRECTION] },
  {
    field: 'related',
    rule: 'data body',
    page: HYDRATED,
    url: 'https://bay.example/ferry',
    value: [
      { type: 'story', headline: 'Bell rings in the fog', url: 'https://bay.example/bell', authors: [], tags: [] },
    ],
  },
  { field: 'genre', rule: 'html entries', page: LIVE, value: 'liveblog' },
  fact('publishedAt', 'html time since then', { before: '<p class="date">2 hours ago</p>' }, '2026-11-05T10:00:00Z', {
    now: '2026-11-05T12:00:00Z',
  }),
  fact(
    'publishedAt',
    'html date in the dateline',
    { opening: `BAY HARBOUR, Nov. 5, 2026 (AP) — ${SENTENCE}` },
    '2026-11-05',
  ),
  fact('publishedAt', 'html date after the text', { after: '<p>5 November 2026</p>' }, '2026-11-05'),
  fact(
    'body',
    'json-ld articleBody',
    { ld: { articleBody: `${SENTENCE} `.repeat(12) } },
    [{ type: 'paragraph', children: [{ type: 'text', value: `${SENTENCE} `.repeat(12).trim() }] }],
    { page: STUB },
  ),
  fact(
    'leadImage',
    'html picture in the body',
    {
      head: og('og:image', 'https://bay.example/ferry.jpg'),
      after:
        '<figure><img src="https://bay.example/ferry.jpg" width="800" height="600"></figure><p>' + SENTENCE + '</p>',
    },
    { ...PICTURE, width: 800, height: 600 },
  ),
  { as: 'author', field: 'name', rule: 'open-graph profile', page: PROFILE, value: 'Ada Sample' },
  {
    as: 'author',
    field: 'url',
    rule: 'html url',
    page: PROFILE,
    url: 'https://bay.example/ada',
    value: 'https://bay.example/ada',
  },
  list('title', 'json-ld name', { name: 'The bay this week' }, 'The bay this week'),
  list('description', 'json-ld description', { description: 'Five days of fog.' }, 'Five days of fog.'),
  list('image', 'json-ld image', { image: 'https://bay.example/ferry.jpg' }, PICTURE),
  list('description', 'open-graph og:description', {}, 'Five days of fog.', og('og:description', 'Five days of fog.')),
];
