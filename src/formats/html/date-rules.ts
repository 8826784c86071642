import { date } from '../../fields/date.ts';
import type { Source } from '../../model/index.ts';
import { linkOf } from '../../page/page.ts';
import type { Rule } from '../../resolve.ts';
import { weighed } from '../format.ts';
import {
  dayAfterText,
  dayByHeadline,
  dayInDateline,
  labelledDay,
  metaDate,
  pageDate,
  relativeDay,
  timeOf,
  timeText,
  toldDay,
} from './date-claims.ts';
import { dateInUrl } from './head-claims.ts';
import { hydratedText } from './hydration-claims.ts';
import { microdataOf } from './page-claims.ts';
import { address, data, html, ld, ldText, meta, metaText, micro, parsely } from './places.ts';
import type { StoryPage } from './story-page.ts';

/** What many pages show by the headline is the day of the last change, as their head tells. */
const SHOWS_CHANGE = 0.4;

/** A day that a reader sees, and that the head says is that of the last change and not of the publication. */
function weighDay(story: StoryPage, value: unknown, source: Source): number {
  if (source !== 'html') return 1;
  const day = (claim: unknown): string | undefined => date(claim, story.context)?.slice(0, DAY_LENGTH);
  const seen = day(value);
  const changed = toldDay(story, 'dateModified', 'article:modified_time', 'og:updated_time');
  const published = toldDay(story, 'datePublished', 'article:published_time');
  return published !== undefined && seen === changed && seen !== published ? SHOWS_CHANGE : 1;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Where it is told when the story was published. The confidences are shares of real pages on which the day was right. */
export const PUBLISHED_RULES: readonly Rule<StoryPage>[] = weighed<StoryPage>(weighDay, [
  meta('article:published_time', 0.95, metaText('article:published_time', 'og:article:published_time')),
  micro('datePublished', 0.86, (story) => microdataOf(story, 'datePublished')),
  ld('datePublished', 0.86, ldText('datePublished')),
  html('time', 0.92, (story) => timeOf(story, 'published')),
  parsely('parsely-pub-date', 0.93, metaText('parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime')),
  meta('published', 0.92, (story) => metaDate(story, 'published')),
  ld('page datePublished', 0.92, (story) => pageDate(story, 'datePublished')),
  meta('date', 0.8, metaText('date', 'dc.date', 'dcterms.date', 'dcterms.created', 'created')),
  address('day in the path', 0.9, (story) => dateInUrl(story.page.url ?? linkOf(story.page, 'canonical'))),
  html('labelled date', 0.93, (story) => labelledDay(story, 'published')),
  html('date by the headline', 0.92, dayByHeadline),
  html('time since then', 0.7, relativeDay),
  html('date in the dateline', 0.8, dayInDateline),
  data('publishedAt', 0.7, hydratedText('publishedAt')),
  html('text of a time', 0.8, timeText),
  html('date after the text', 0.5, dayAfterText),
  // A page that tells its last change alone was there by then.
  html('labelled date of a change', 0.65, (story) => labelledDay(story, 'modified')),
  html('time of a change', 0.6, (story) => timeOf(story, 'modified')),
]);

/** Where it is told when the story was last changed. */
export const MODIFIED_RULES: readonly Rule<StoryPage>[] = [
  meta('article:modified_time', 0.9, metaText('article:modified_time', 'og:updated_time')),
  micro('dateModified', 0.88, (story) => microdataOf(story, 'dateModified')),
  ld('dateModified', 0.86, ldText('dateModified')),
  html('time', 0.7, (story) => timeOf(story, 'modified')),
  html('labelled date', 0.7, (story) => labelledDay(story, 'modified')),
  meta('modified', 0.7, (story) => metaDate(story, 'modified')),
  ld('page dateModified', 0.7, (story) => pageDate(story, 'dateModified')),
  data('modifiedAt', 0.65, hydratedText('modifiedAt')),
  meta('last-modified', 0.6, metaText('last-modified', 'revised')),
];
