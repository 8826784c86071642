import type { ArticleValues } from '../../fields/article.ts';
import { linkOf, metaOf, titleOf } from '../../page/page.ts';
import { phrasingLine } from '../../phrasing.ts';
import type { Rules } from '../../resolve.ts';
import { weighed } from '../format.ts';
import { ACCESS_RULES } from './access.ts';
import { AUTHOR_RULES } from './authors/author-rules.ts';
import { FEDIVERSE } from './fediverse.ts';
import { MODIFIED_RULES, PUBLISHED_RULES } from './date-rules.ts';
import { alternateClaims, metaList, minutesOf, translationClaims, twitterLabel, withoutSite } from './head-claims.ts';
import { hydrated, hydratedBody, hydratedText, jsonBody } from './hydration-claims.ts';
import {
  breadcrumbClaims,
  genreOfType,
  jsonImage,
  jsonPublisher,
  jsonText,
  jsonUrl,
  organisationNode,
} from './json-ld-claims.ts';
import { DIRECTION_RULES, LANGUAGE_RULES } from './languages.ts';
import { kickerOf, lineAbove } from './kicker.ts';
import { openedByline } from './authors/line-authors.ts';
import { bodyWithoutEntries, isLiveBlog, liveOf, textBeforeEntries } from './live.ts';
import { bylineOf } from './authors/marked-authors.ts';
import { microdataGenre, microdataImage, microdataKeywords } from './microdata-claims.ts';
import {
  breadcrumbLinks,
  commentCountOf,
  firstPicture,
  microdataOf,
  microdataPublisher,
  otherLead,
  pictureInBody,
  relatedLists,
  readingTimeOf,
  sharedImage,
  tagLinks,
} from './page-claims.ts';
import { genreBefore, genreInPath, genreNamed } from './genre-words.ts';
import { browserLink } from './newsletter.ts';
import { correctionsOf, notesOf } from './notes.ts';
import { pagesOf } from './pages.ts';
import { address, data, html, input, ld, ldText, meta, metaText, micro, og, parsely, twitter } from './places.ts';
import { boldLead, describedLine, introduction, lineBelowHeadline, standfirstOf, unlessTitle } from './standfirst.ts';
import type { StoryPage } from './story-page.ts';

/** Reads a property of the story's microdata as text. */
const microText = (name: string) => (story: StoryPage) => microdataOf(story, name);
/** What a place says of the section, where that is not the name of the site. */
const unlessSite = (read: (story: StoryPage) => unknown) => (story: StoryPage) => {
  const section = read(story);
  return typeof section === 'string' && story.site.isNamed(section) ? undefined : section;
};
/** Every other headline that the head gives, once each. */
function otherHeadlines(story: StoryPage): string[] | undefined {
  const titles = [
    story.ld?.headline,
    story.ld?.alternativeHeadline,
    metaOf(story.page, 'og:title'),
    metaOf(story.page, 'twitter:title'),
  ];
  const own = story.isConfirmed ? story.h1Text : undefined;
  const texts = titles.flatMap((title) => {
    const text = jsonText(title);
    return text === undefined ? [] : [withoutSite(text, story.site)];
  });
  const kept = [...new Set(texts)].filter((text) => text !== own);
  return own === undefined || kept.length === 0 ? undefined : kept;
}

/** A confidence that is wholly told by the odds that it is multiplied with. */
const EVEN = 0.5;

/** The odds that the choice of text is right. */
function oddsOfBody({ body }: StoryPage): number {
  const { confidence } = body();
  return confidence / Math.max(1e-3, 1 - confidence);
}

function firstParagraph(story: StoryPage): string | undefined {
  const block = story.body().blocks.find(({ type }) => type === 'paragraph');
  return block?.type === 'paragraph' ? phrasingLine(block.children) : undefined;
}

/** A name of a place: a few words with capitals. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,3}$/u;

/** The place that is set in bold before the text, and a dash behind it. */
function boldPlace(story: StoryPage): { place: string } | undefined {
  const block = story.body().blocks.find(({ type }) => type === 'paragraph');
  const [first, second] = block?.type === 'paragraph' ? block.children : [];
  if (first?.type !== 'strong' || second?.type !== 'text' || !/^\s*[-–—]\s/u.test(second.value)) return undefined;
  const place = phrasingLine(first.children).trim();
  return PLACE.test(place) ? { place } : undefined;
}

/** What the page says of itself as a whole; a story within a listing has it of the listing. */
const site = ({ page, outer }: StoryPage): StoryPage['page'] => outer ?? page;

/**
 * What HTML pages are believed, field by field, the surest place first. The confidences are the shares of 1,273 real
 * pages on which the place gave the true value; where none was measured they are set by comparison.
 */
export const ARTICLE_RULES: Rules<ArticleValues, StoryPage> = {
  url: [
    input('url', 1, ({ page }) => page.url),
    html('canonical link', 0.95, ({ page }) => linkOf(page, 'canonical')),
    og('og:url', 0.9, metaText('og:url')),
    micro('url', 0.7, microText('url')),
    html('link to the page of a mail', 0.8, ({ page }) => browserLink(page)),
  ],
  canonicalUrl: [
    html('canonical link', 0.95, ({ page }) => linkOf(page, 'canonical')),
    og('og:url', 0.9, metaText('og:url')),
    ld(
      'mainEntityOfPage',
      0.85,
      ({ page, ld: node }) => jsonUrl(page.jsonLd, node?.mainEntityOfPage) ?? jsonUrl(page.jsonLd, node?.url),
    ),
    micro('url', 0.7, microText('url')),
  ],
  language: LANGUAGE_RULES,
  direction: DIRECTION_RULES,
  publisher: [
    ld('publisher', 0.95, ({ page, ld: node }) => jsonPublisher(page.jsonLd, node?.publisher)),
    micro('publisher', 0.9, microdataPublisher),
    og('og:site_name', 0.9, (story) => metaOf(site(story), 'og:site_name')),
    ld('organization', 0.85, (story) => jsonPublisher(site(story).jsonLd, organisationNode(site(story)))),
    meta('application-name', 0.7, (story) => metaOf(site(story), 'application-name')),
  ],
  identifiers: [],
  genre: [
    ld('@type', 0.9, ({ ld: node }) => node && genreOfType(node)),
    micro('itemtype', 0.85, microdataGenre),
    html('kicker', 0.85, (story) => genreNamed(kickerOf(story))),
    html('label before the headline', 0.85, ({ h1Text }) => genreBefore(h1Text)),
    meta('article:section', 0.8, (story) => genreNamed(metaText('article:section')(story))),
    ld('articleSection', 0.8, (story) => genreNamed(ldText('articleSection')(story))),
    address('part of the path', 0.75, ({ page }) => genreInPath(page.url ?? linkOf(page, 'canonical'))),
    html('entries', 0.8, (story) => (isLiveBlog(story) ? 'liveblog' : undefined)),
  ],
  headline: [
    html('confirmed h1', 0.95, ({ isConfirmed, h1Text }) => (isConfirmed ? h1Text : undefined)),
    micro('headline', 0.75, (story) => withoutSite(microdataOf(story, 'headline') ?? '', story.site)),
    // Where the two differ, readers see the first, and search engines the second.
    html('h1', 0.58, ({ h1Text, isStray }) => (isStray ? undefined : h1Text)),
    ld('headline', 0.5, (story) => withoutSite(jsonText(story.ld?.headline ?? story.ld?.name) ?? '', story.site)),
    og('og:title', 0.7, (story) => withoutSite(metaOf(story.page, 'og:title') ?? '', story.site)),
    twitter('twitter:title', 0.55, (story) => withoutSite(metaOf(story.page, 'twitter:title') ?? '', story.site)),
    data('headline', 0.5, hydratedText('headline')),
    html('title', 0.3, (story) => withoutSite(titleOf(story.page) ?? '', story.site)),
    html('h1 without a word of the titles', 0.2, ({ h1Text }) => h1Text),
  ],
  alternativeHeadlines: [html('other headlines', 0.8, otherHeadlines)],
  kicker: [
    html('kicker', 0.8, kickerOf),
    html('line above the headline', 0.7, lineAbove),
    data('kicker', 0.6, hydratedText('kicker')),
  ],
  standfirst: [
    html('standfirst', 0.8, standfirstOf),
    html('line that the head describes the story with', 0.85, describedLine),
    html('introduction', 0.7, introduction),
    micro('abstract', 0.7, (story) => unlessTitle(story, microdataOf(story, 'abstract'))),
    micro('alternativeHeadline', 0.6, (story) => unlessTitle(story, microdataOf(story, 'alternativeHeadline'))),
    ld('abstract', 0.6, (story) => unlessTitle(story, jsonText(story.ld?.abstract))),
    data('standfirst', 0.6, hydratedText('standfirst')),
    html('bold paragraph before the text', 0.6, boldLead),
    html('line below the headline', 0.5, lineBelowHeadline),
  ],
  description: [
    og('og:description', 0.9, metaText('og:description')),
    meta('description', 0.9, metaText('description')),
    ld('description', 0.85, ldText('description')),
    twitter('twitter:description', 0.8, metaText('twitter:description')),
    micro('description', 0.7, microText('description')),
    data('description', 0.6, hydratedText('description')),
  ],
  byline: [html('byline', 0.8, bylineOf), html('line that opens like a byline', 0.75, openedByline)],
  authors: [...AUTHOR_RULES, FEDIVERSE],
  dateline: [html('dateline', 0.85, firstParagraph), html('place in bold', 0.8, boldPlace)],
  publishedAt: PUBLISHED_RULES,
  modifiedAt: MODIFIED_RULES,
  section: [
    meta('article:section', 0.9, unlessSite(metaText('article:section'))),
    ld('articleSection', 0.85, unlessSite(ldText('articleSection'))),
    parsely('section', 0.85, unlessSite(metaText('parsely-section', 'section'))),
    micro('articleSection', 0.8, unlessSite(microText('articleSection'))),
    data('section', 0.6, hydratedText('section')),
  ],
  breadcrumbs: [
    ld('BreadcrumbList', 0.9, ({ page }) => breadcrumbClaims(page.jsonLd)),
    html('breadcrumbs', 0.8, breadcrumbLinks),
  ],
  tags: [
    meta('article:tag', 0.9, ({ page }) => metaList(page, 'article:tag')?.flatMap((value) => value.split(','))),
    html('tag links', 0.8, tagLinks),
    ld('keywords', 0.8, ({ ld: node }) => node?.keywords),
    meta('news_keywords', 0.75, metaText('news_keywords', 'parsely-tags', 'sailthru.tags')),
    micro('keywords', 0.75, microdataKeywords),
    data('tags', 0.6, hydrated('tags')),
    meta('keywords', 0.5, metaText('keywords')),
  ],
  leadImage: [
    html('captioned lead figure', 0.85, otherLead),
    og('og:image', 0.85, sharedImage),
    ld('image', 0.8, ({ page, ld: node }) => jsonImage(page.jsonLd, node?.image)),
    micro('image', 0.75, microdataImage),
    html('lead figure', 0.8, ({ body }) => body().lead),
    html('picture in the body', 0.7, pictureInBody),
    twitter('twitter:image', 0.7, metaText('twitter:image', 'twitter:image:src')),
    meta('image_src', 0.6, ({ page }) => linkOf(page, 'image_src')),
    data('image', 0.6, hydrated('image')),
    html('first picture of the body', 0.5, firstPicture),
  ],
  body: [
    html('text before the entries', 0.8, textBeforeEntries),
    data('body', 0.8, (story) => hydratedBody(story)?.blocks),
    ld('articleBody', 0.8, jsonBody),
    // How likely the choice of text is right is told by the choice itself.
    ...weighed<StoryPage>(oddsOfBody, [html('body', EVEN, bodyWithoutEntries)]),
  ],
  wordCount: [],
  readingTimeMinutes: [
    html('reading time', 0.9, readingTimeOf),
    twitter('reading time', 0.85, ({ page }) =>
      minutesOf(twitterLabel(page, /read|lese|lect|lettura|leitura|чита|чте|قراءة|min/iu)),
    ),
    ld('timeRequired', 0.85, ldText('timeRequired')),
    micro('timeRequired', 0.85, microText('timeRequired')),
  ],
  notes: [
    data('body', 0.7, (story) => hydratedBody(story)?.notes),
    html('notes', 0.8, notesOf),
    ld('correction', 0.8, correctionsOf),
  ],
  related: [html('related stories', 0.8, relatedLists), data('body', 0.7, (story) => hydratedBody(story)?.related)],
  access: ACCESS_RULES,
  live: [html('entries', 0.8, liveOf)],
  pagination: [html('links to other pages', 0.85, pagesOf)],
  translations: [html('hreflang', 0.9, ({ page }) => translationClaims(page))],
  commentCount: [
    ld('commentCount', 0.85, ({ ld: node }) => node?.commentCount),
    micro('commentCount', 0.8, microText('commentCount')),
    html('comments', 0.6, commentCountOf),
  ],
  license: [
    html('license link', 0.9, ({ page }) => linkOf(page, 'license')),
    ld('license', 0.85, ({ page, ld: node }) => jsonUrl(page.jsonLd, node?.license)),
    micro('license', 0.8, microText('license')),
  ],
  copyrightHolder: [
    ld('copyrightHolder', 0.85, ldText('copyrightHolder')),
    micro('copyrightHolder', 0.8, microText('copyrightHolder')),
    meta('copyright', 0.6, metaText('copyright', 'dc.rights')),
  ],
  alternateUrls: [html('links', 0.95, ({ page }) => alternateClaims(page))],
};
