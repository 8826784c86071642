import type { Quirk } from './quirk.ts';

/** What Ghost and WordPress give: https://docs.ghost.org/content-api/ and https://developer.wordpress.org/rest-api/ */
export const SITES: readonly Quirk[] = [
  {
    quirk: 'Ghost: an excerpt that was made by itself is 500 characters, cut in a word, without an ellipsis',
    in: 'ghost-quirks',
    shows: /"excerpt": "[^"]{491}walked al"/u,
    gives: { 'groups.0.stories.0.excerptTruncated': true, 'groups.0.stories.0.article.standfirst': undefined },
  },
  {
    quirk: 'Ghost: tags whose names begin with # are for the newsroom',
    in: 'ghost-quirks',
    shows: /"name": "#no-ads"/u,
    gives: { 'groups.0.stories.0.tags': ['Harbour'], 'groups.0.stories.0.kicker': 'Harbour' },
  },
  {
    quirk: 'Ghost: a caption is HTML and has the credit in it',
    in: 'ghost-full',
    shows: /"feature_image_caption": "<span/u,
    gives: {
      'leadImage.creditLine': 'Ada Sample / The Quay',
      'leadImage.caption.0.value': 'The crane on its last day.',
    },
  },
  {
    quirk: 'Ghost: a title for search engines stands beside the title',
    in: 'ghost-full',
    shows: /"meta_title": "Harbour crane switched off/u,
    gives: {
      headline: 'The crane that would not stop',
      alternativeHeadlines: ['Harbour crane switched off after 115 years', 'A crane’s last turn'],
    },
  },
  {
    quirk: 'Ghost: a role has no field, and is the first line of the bio',
    in: 'ghost-full',
    shows: /"bio": "Harbour editor\\nAda/u,
    gives: { 'authors.0.jobTitle': 'Harbour editor' },
  },
  {
    quirk: 'Ghost: authors and tags are missing without include=',
    in: 'ghost-minimal',
    shows: /^(?![^]*"(?:authors|tags)")/u,
    gives: { authors: [], tags: [] },
  },
  {
    quirk: 'Ghost: profiles are handles',
    in: 'ghost-full',
    shows: /"mastodon": "sea\.example\/@ada"/u,
    gives: { 'authors.0.sameAs.5': 'https://sea.example/@ada' },
  },
  {
    quirk: 'Ghost: a story for members is cut off',
    in: 'ghost-quirks',
    shows: /"visibility": "members",\s+"access": false/u,
    gives: { 'groups.0.stories.0.access': { free: false, tier: 'registration', bodyTruncated: true } },
  },
  {
    quirk: 'Ghost: minutes of reading are rounded to none',
    in: 'ghost-quirks-cards',
    shows: /"reading_time": 0/u,
    gives: { readingTimeMinutes: 1 },
  },
  {
    quirk: 'Ghost: a bookmark has the publisher where it says author, and the author where it says publisher',
    in: 'ghost-quirks-cards',
    shows: /kg-bookmark-author\\">The Quay<[^]*kg-bookmark-publisher\\">Ben Placeholder</u,
    gives: { 'related.0.publisher.name': 'The Quay', 'related.0.authors.0.name': 'Ben Placeholder' },
  },
  {
    quirk: 'Ghost: a bookmark in a mail is cut for all screens',
    in: 'ghost-quirks-mail',
    shows: /desktop-only\\">[^<]*<\/span>…/u,
    gives: { 'related.0.excerptTruncated': true },
  },
  {
    quirk: 'Ghost: a bookmark in a mail is cut for narrow screens alone',
    in: 'ghost-quirks-mail',
    shows: /hide-desktop\\">…/u,
    gives: {
      'related.1.excerpt':
        'A hundred letters are about what it takes to be cut for small screens, and not for large ones.',
      'related.1.excerptTruncated': undefined,
    },
  },
  {
    quirk: 'Ghost: an image card has renditions, a caption and a credit',
    in: 'ghost-quirks-cards',
    shows: /kg-image-card/u,
    gives: { 'body.1.image.creditLine': 'Ada Sample / The Quay', 'body.1.image.variants.length': 3 },
  },
  {
    quirk: 'Ghost: a toggle is a heading and what it hides',
    in: 'ghost-quirks-cards',
    shows: /kg-toggle-card/u,
    gives: { 'body.2.type': 'heading', 'body.3.type': 'paragraph' },
  },
  {
    quirk: 'Ghost: a callout is a note, its sign no text',
    in: 'ghost-quirks-cards',
    shows: /kg-callout-emoji/u,
    gives: { 'body.4.kind': 'callout', 'body.4.children.0.children.0.value': 'The lock is shut on ' },
  },
  {
    quirk: 'Ghost: bold is marked twice',
    in: 'ghost-quirks-cards',
    shows: /<b><strong>Sundays/u,
    gives: { 'body.4.children.0.children.1': { type: 'strong', children: [{ type: 'text', value: 'Sundays' }] } },
  },
  {
    quirk: 'Ghost: a product has a picture, a name and a text, and its button is no text',
    in: 'ghost-quirks-cards',
    shows: /kg-product-card-button/u,
    gives: { 'body.6.type': 'figure', 'body.7.children.0.value': 'The Book of Boats', 'body.8.type': 'paragraph' },
  },
  {
    quirk: 'Ghost: a recording has its title, still and length among its buttons',
    in: 'ghost-quirks-cards',
    shows: /kg-audio-duration\\">5:41/u,
    gives: {
      'body.9.type': 'audio',
      'body.9.title': 'The bell at noon',
      'body.9.durationSeconds': 341,
      'body.9.poster.url': 'https://quay.example/content/media/bell_thumb.jpg',
    },
  },
  {
    quirk: 'Ghost: the still of a film is an empty picture, and the real one stands in an attribute of its card',
    in: 'ghost-quirks-cards',
    shows: /data-kg-thumbnail=[^>]*>[^]*spacergif/u,
    gives: {
      'body.11.type': 'video',
      'body.11.poster.url': 'https://quay.example/content/media/gate_thumb.jpg',
      'body.11.durationSeconds': 23,
      'body.11.caption.0.value': 'The gate opens for the last time.',
    },
  },
  {
    quirk: 'Ghost: a file is a link',
    in: 'ghost-quirks-cards',
    shows: /kg-file-card-container/u,
    gives: { 'body.12.children.0.url': 'https://quay.example/content/files/log.pdf' },
  },
  {
    quirk: 'Ghost: a button, what is paid for and a form to sign up are no text',
    in: 'ghost-quirks-cards',
    shows: /kg-button-card[^]*kg-cta-card[^]*kg-signup-card/u,
    gives: { 'body.length': 19, 'body.14.type': 'relatedStory', 'body.18.type': 'paragraph' },
  },
  {
    quirk: 'Ghost: a gallery has rows, and a caption for all of it',
    in: 'ghost-quirks-cards',
    shows: /kg-gallery-row/u,
    gives: { 'body.15.images.length': 2, 'body.15.caption.0.value': 'The sluice, and the shelf above it' },
  },
  {
    quirk: 'Ghost: a card of another site is a frame',
    in: 'ghost-quirks-cards',
    shows: /kg-embed-card/u,
    gives: {
      'body.17.type': 'video',
      'body.17.title': 'A boat in a lock',
      'body.17.caption.0.value': 'A boat goes up.',
    },
  },
  {
    quirk: 'WordPress: a date is told twice without an offset, which is their difference',
    in: 'wordpress-quirks-places',
    shows: /"date": "2026-11-05T05:50:11",\s+"date_gmt": "2026-11-05T00:20:11"/u,
    gives: {
      'groups.0.stories.0.publishedAt': '2026-11-05T05:50:11+05:30',
      'groups.0.stories.1.publishedAt': '2026-11-05T09:00:00-05:00',
    },
  },
  {
    quirk: 'WordPress: both dates are of UTC, or only that of the site is told',
    in: 'wordpress-quirks-places',
    shows: /"date_gmt": null/u,
    gives: {
      'groups.0.stories.2.publishedAt': '2026-11-06T09:00:00Z',
      'groups.0.stories.3.publishedAt': '2026-11-06T09:00:00',
    },
  },
  {
    quirk: 'WordPress: short codes are left in the text',
    in: 'wordpress-quirks-places',
    shows: /\[vc_row css=&#8221;[^]*\[et_pb_column_4_4\]/u,
    gives: { 'groups.0.stories.0.article.body.length': 4 },
  },
  {
    quirk: 'WordPress: what stands in brackets is text where it is no short code',
    in: 'wordpress-quirks',
    shows: /Arrays \[1\] and \[sic\] stay/u,
    gives: { 'body.1.children.0.value': 'Arrays [1] and [sic] stay.' },
  },
  {
    quirk: 'WordPress: titles have character references',
    in: 'wordpress-quirks',
    shows: /Council&#8217;s/u,
    gives: { headline: 'Council’s “plan” for the pier' },
  },
  {
    quirk: 'WordPress: an excerpt that ends in […] is no standfirst',
    in: 'wordpress-quirks',
    shows: /\[&hellip;\]/u,
    gives: { standfirst: undefined },
  },
  {
    quirk: 'WordPress: an author is a number, or an error where nobody may read who it is',
    in: 'wordpress-quirks',
    shows: /"rest_user_invalid_id"/u,
    gives: { authors: [] },
  },
  {
    quirk: 'WordPress: the category of what has none is no section',
    in: 'wordpress-quirks',
    shows: /"Uncategorized"/u,
    gives: { section: undefined, kicker: undefined },
  },
  {
    quirk: 'WordPress: a post behind a password',
    in: 'wordpress-quirks',
    shows: /"protected": true/u,
    gives: { 'access.free': false },
  },
  {
    quirk: 'Yoast: the labels of its facts are in the language of the site',
    in: 'wordpress-quirks',
    shows: /"Durée de lecture estimée": "4 minutes"/u,
    gives: { readingTimeMinutes: 4, language: 'fr-FR' },
  },
  {
    quirk: 'Yoast: the author stands in its JSON-LD, by reference',
    in: 'wordpress-quirks-places',
    shows: /"@id": "https:\/\/post\.example\/#\/person\/1"/u,
    gives: { 'groups.0.stories.1.authors.0.name': 'Ada Sample', 'groups.0.stories.1.readingTimeMinutes': 5 },
  },
];
