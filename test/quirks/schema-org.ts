import type { Quirk } from './quirk.ts';

/** schema.org's JSON-LD as documents of their own, and as pages have it. */
export const SCHEMA_ORG: readonly Quirk[] = [
  {
    quirk: 'the vocabulary is named by an object, with www and http',
    in: 'schema-org-quirks',
    shows: /"@vocab": "http:\/\/www\.schema\.org\/"/u,
    gives: { format: 'schema-org' },
  },
  {
    quirk: 'a type is a list, in small letters, or a whole address',
    in: 'schema-org-quirks',
    shows: /"article",\s+"http:\/\/schema\.org\/NewsArticle"/u,
    gives: { type: 'article', genre: 'news' },
  },
  {
    quirk: 'a headline has character references in it, and space around it',
    in: 'schema-org-quirks',
    shows: /" Council&#8217;s &quot;plan&quot; "/u,
    gives: { headline: 'Council’s "plan"' },
  },
  {
    quirk: 'an author is only a reference',
    in: 'schema-org-quirks',
    shows: /"author": \{\s+"@id": "#ada"\s+\}/u,
    gives: { 'authors.length': 1, 'authors.0.name': 'Ada Example' },
  },
  {
    quirk: 'a name has "By" before it, and is in capitals',
    in: 'schema-org-quirks',
    shows: /"By ADA EXAMPLE"/u,
    gives: { 'authors.0.name': 'Ada Example' },
  },
  {
    quirk: 'a date has no zone, and a space where T should be',
    in: 'schema-org-quirks',
    shows: /"2026-11-02 09:30:00"/u,
    gives: { publishedAt: '2026-11-02T09:30:00' },
  },
  {
    quirk: 'truth values are words',
    in: 'schema-org-quirks',
    shows: /"isAccessibleForFree": "False"/u,
    gives: { 'access.free': false },
  },
  {
    quirk: 'keywords are a line with commas, and an empty one at its end',
    in: 'schema-org-quirks',
    shows: /"keywords": "Pier, Harbour, "/u,
    gives: { tags: ['Pier', 'Harbour'] },
  },
  {
    quirk: 'a language is written as a locale',
    in: 'schema-org-quirks',
    shows: /"en_US"/u,
    gives: { language: 'en-US' },
  },
  {
    quirk: 'the page of the story is "true"',
    in: 'schema-org-quirks',
    shows: /"mainEntityOfPage": true/u,
    gives: { url: undefined, canonicalUrl: undefined },
  },
  {
    quirk: 'sizes are in px, or quantities',
    in: 'schema-org-quirks',
    shows: /"800px"[^]*"QuantitativeValue"/u,
    gives: { 'leadImage.width': 800, 'leadImage.height': 600 },
  },
  {
    quirk: 'the body has tags in it',
    in: 'schema-org-quirks',
    shows: /"articleBody": "<p>The pier/u,
    gives: { 'body.length': 1, 'body.0.children.1.type': 'strong' },
  },
  {
    quirk: 'an identifier is a property with its scheme',
    in: 'schema-org-quirks-places',
    shows: /"propertyID": "newsroom"/u,
    gives: { identifiers: { newsroom: 'B-17' } },
  },
  {
    quirk: 'a dateline is a place alone',
    in: 'schema-org-quirks-places',
    shows: /"dateline": "BAY HARBOUR"/u,
    gives: { 'dateline.place': 'BAY HARBOUR' },
  },
  {
    quirk: 'a list says of itself who made it, and when',
    in: 'schema-org-list-quirks',
    shows: /"ItemList"/u,
    gives: { 'authors.0.name': 'Ada Sample', publishedAt: '2026-11-06T08:00:00+01:00', 'groups.0.stories.length': 2 },
  },
  {
    quirk: 'a list has members that are an address and nothing else',
    in: 'schema-org-list-quirks-addresses',
    shows: /"https:\/\/bay\.example\/мост-открыт"/u,
    gives: {
      'groups.0.stories.length': 5,
      'groups.0.stories.1.headline': 'Мост открыт',
      'groups.0.stories.2.headline': 'Ferry stays in port us',
      'issues.0.code': 'no-headline',
    },
  },
  {
    quirk: 'films and recordings stand beside the text',
    in: 'schema-org-quirks-recordings',
    shows: /"VideoObject"/u,
    gives: { 'body.2.type': 'video', 'body.2.title': 'Tram', 'body.3.type': 'audio' },
  },
];
