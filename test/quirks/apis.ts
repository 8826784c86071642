import type { Quirk } from './quirk.ts';

/** Interfaces of newsrooms and agencies. */
export const APIS: readonly Quirk[] = [
  {
    quirk: 'ninjs 1 has its texts under keys with the role as their ending',
    in: 'ninjs-full-1',
    shows: /"body_x?html":|"headline_/u,
    gives: { format: 'ninjs', 'body.0.type': 'paragraph' },
  },
  {
    quirk: 'ninjs 2 has lists of texts by role',
    in: 'ninjs-full-2',
    shows: /"headlines": \[[^]*"contenttype"/u,
    gives: { format: 'ninjs', 'body.0.type': 'paragraph' },
  },
  {
    quirk: 'ninjs 3 has keys with capitals in them',
    in: 'ninjs-full-3',
    shows: /"versionCreated"[^]*"contentType"/u,
    gives: { format: 'ninjs', 'body.0.type': 'paragraph' },
  },
  {
    quirk: 'ninjs: the place of the dateline stands apart',
    in: 'ninjs-full-2',
    shows: /"located": "Bay"/u,
    gives: { 'dateline.place': 'Bay' },
  },
  {
    quirk: 'ninjs: a note of the newsroom stands apart',
    in: 'ninjs-full-3',
    shows: /"edNote"/u,
    gives: { 'notes.0.kind': 'editors-note' },
  },
  {
    quirk: 'ninjs: terms of use are words with the address of a licence in them',
    in: 'ninjs-quirks-places',
    shows: /"usageTerms": "Free under https/u,
    gives: { 'groups.0.stories.0.article.license': 'https://creativecommons.org/licenses/by/4.0/' },
  },
  {
    quirk: 'ninjs: terms of use for newsrooms alone are no licence',
    in: 'ninjs-quirks-places',
    shows: /"usageterms": "Editorial use only\."/u,
    gives: { 'groups.0.stories.1.article.license': undefined },
  },
  {
    quirk: 'AP: several names stand in one line, with the title that they share',
    in: 'ninjs-quirks',
    shows: /"by": "By ADA EXAMPLE and BEN SAMPLE",\s*"title": "Example Agency Writers"/u,
    gives: {
      'authors.0.name': 'Ada Example',
      'authors.1.name': 'Ben Sample',
      'authors.1.jobTitle': 'Example Agency Writer',
    },
  },
  {
    quirk: 'AP: there are several lines of names',
    in: 'ap-quirks',
    shows: /"bylines": \[\{[^\]]*\}, \{/u,
    gives: { 'authors.length': 3 },
  },
  {
    quirk: 'ANS: the names in print go before those of the newsroom, and keep what is known of whom they name',
    in: 'ans-quirks-places',
    shows: /"vanity_credits"/u,
    gives: { 'authors.length': 1, 'authors.0.name': 'Ada Q. Sample', 'authors.0.jobTitle': 'Weather editor' },
  },
  {
    quirk: 'ANS: names in print may be several in one',
    in: 'ans-quirks',
    shows: /"name": "Bay News Staff and Ada Example"/u,
    gives: { 'authors.length': 1, 'authors.0.name': 'Ada Example', 'authors.0.bio': undefined },
  },
  {
    quirk: 'ANS: an author has a short and a long text about them',
    in: 'ans-quirks-places',
    shows: /"long_bio"/u,
    gives: {
      'authors.0.bio.0.value':
        'Ada Sample has looked at the sky for twenty years, and has been wrong about it on two of the days.',
    },
  },
  {
    quirk: 'ANS: a correction is an element of the body, with its kind',
    in: 'ans-quirks-places',
    shows: /"correction_type": "clarification"/u,
    gives: { 'body.3.kind': 'clarification', 'body.4.kind': 'correction', 'notes.0.kind': 'clarification' },
  },
  {
    quirk: 'ANS: a link between paragraphs is a story, with its text and picture',
    in: 'ans-quirks-places',
    shows: /"interstitial_link"/u,
    gives: {
      'body.1.type': 'relatedStory',
      'body.1.story.headline': 'Bell rings in fog',
      'body.1.story.excerpt': 'It rang for nine hours.',
      'body.1.story.image.url': 'https://wharf.example/bell.jpg',
    },
  },
  {
    quirk: 'ANS: a list of links has a title, which announces them',
    in: 'ans-quirks',
    shows: /"link_list"/u,
    gives: { 'related.0.headline': 'The pier', 'related.length': 1 },
  },
  {
    quirk: 'ANS: a code says who may read it',
    in: 'ans-quirks-places',
    shows: /"content_code": "metered"/u,
    gives: { access: { free: false, tier: 'metered' } },
  },
  {
    quirk: 'ANS: a code that is the name of a method is none',
    in: 'ans-quirks',
    shows: /"content_code": "toString"/u,
    gives: { access: undefined },
  },
  {
    quirk: 'ANS: the still of a film is the picture that leads the story',
    in: 'ans-quirks',
    shows: /"type": "video",\s+"promo_items"/u,
    gives: { 'leadImage.url': 'https://bay.example/still.jpg' },
  },
  {
    quirk: 'Guardian: numbers and truth values are text',
    in: 'guardian-list-section',
    shows: /"wordcount": "612"/u,
    gives: { 'groups.0.stories.0.article.wordCount': 612 },
  },
  {
    quirk: 'Guardian: a live blog is over',
    in: 'guardian-quirks',
    shows: /"liveBloggingNow": "false"/u,
    gives: { 'live.isLive': false, 'live.updates.length': 2, 'live.updates.0.pinned': true },
  },
  {
    quirk: 'Guardian: a list is of a section, or of a tag',
    in: 'guardian-list-section',
    shows: /"section": \{/u,
    gives: { title: 'Bay', url: 'https://www.theguardian.example/bay', 'pagination.pages': 21 },
  },
  {
    quirk: 'Guardian: a link in the body has a label of its own',
    in: 'guardian-full',
    shows: /"linkPrefix"/u,
    gives: { 'related.length': 1 },
  },
  {
    quirk: 'New York Times: the number of words is text',
    in: 'nyt-list-quirks',
    shows: /"word_count": "612"/u,
    gives: { 'groups.0.stories.0.article.wordCount': 612, 'groups.0.stories.0.readingTimeMinutes': 2 },
  },
  {
    quirk: 'New York Times: an offset has no colon',
    in: 'nyt-list-quirks',
    shows: /\+0000/u,
    gives: { 'groups.0.stories.0.publishedAt': '2026-11-05T09:00:00+00:00' },
  },
  {
    quirk: 'New York Times: family names are in capitals',
    in: 'nyt-list-quirks',
    shows: /"lastname": "SAMPLE"/u,
    gives: {
      'groups.0.stories.1.authors.0.name': 'Ada Q. Sample',
      'groups.0.stories.1.authors.1.name': 'Ben Placeholder',
    },
  },
  {
    quirk: 'New York Times: an organisation wrote it',
    in: 'nyt-list-quirks',
    shows: /"organization": "The Associated Sample"/u,
    gives: { 'groups.0.stories.0.authors.0.kind': 'organization' },
  },
  {
    quirk: 'New York Times: addresses of pictures lack their site',
    in: 'nyt-list-quirks',
    shows: /"url": "images\/2026/u,
    gives: { 'groups.0.stories.0.image.url': 'https://static01.nyt.com/images/2026/11/05/fog.jpg' },
  },
  {
    quirk: 'NewsAPI: a text is cut, and says by how much',
    in: 'newsapi-quirks',
    shows: /\[\+12 chars\]/u,
    gives: { 'access.bodyTruncated': true },
  },
  {
    quirk: 'NewsAPI: a title ends in the name of its source',
    in: 'newsapi-quirks',
    shows: /Salt &amp; pepper - Bay News/u,
    gives: { headline: 'Salt & pepper' },
  },
  {
    quirk: 'Financial Times: the documentation writes a key in small letters',
    in: 'ft-quirks',
    shows: /"firstpublishedDate"/u,
    gives: { publishedAt: '2026-11-02T09:30:00Z' },
  },
  {
    quirk: 'Financial Times: the first version has groups of values, and lists of terms',
    in: 'ft-item-1',
    shows: /"initialPublishDateTime"[^]*"primarySection"/u,
    gives: { headline: 'Bell rings & fog stays', section: 'Shipping', tags: ['Ferries', 'Fog'], genre: 'analysis' },
  },
  {
    quirk: 'Financial Times: a search has its results in results, and how many there are',
    in: 'ft-list-search',
    shows: /"indexCount": 17/u,
    gives: { form: 'search', 'groups.0.stories.length': 2, pagination: { hasMore: true, total: 17 } },
  },
  {
    quirk: 'oEmbed: a photo has the page beside it',
    in: 'oembed-quirks',
    shows: /"web_page"/u,
    gives: { url: 'https://bay.example/photo', 'leadImage.url': 'https://bay.example/photo.jpg' },
  },
  {
    quirk: 'oEmbed: what a blog gives to be shown elsewhere is no text of the story',
    in: 'oembed-quirks-description',
    shows: /wp-embedded-content/u,
    gives: { body: [] },
  },
];
