import type { AuthorClaim } from '../../../fields/authors.ts';
import type { Rule } from '../../../resolve.ts';
import { weighed } from '../../format.ts';
import { datedAuthors, nameByDate } from './dated-authors.ts';
import { labelledAuthors, linkedAuthors } from './line-authors.ts';
import { signature } from './signature.ts';
import { authorBoxes, authorLinks, bylineAuthors, microdataAuthors } from './marked-authors.ts';
import { portrayed } from './portrayed-authors.ts';
import { aboutWriter, mentioned, signedName } from './text-authors.ts';
import { weighAuthors } from './author-signs.ts';
import { contacts } from './contacts.ts';
import { metaAuthor, twitterLabel } from '../head-claims.ts';
import { hydrated } from '../hydration-claims.ts';
import { jsonAuthors } from '../json-ld-claims.ts';
import { data, html, ld, meta, micro, parsely, twitter } from '../places.ts';
import type { StoryPage } from '../story-page.ts';

/** Where the authors are named. The confidences are shares of real pages on which the place named all of them and nobody else. */
export const AUTHOR_RULES: readonly Rule<StoryPage>[] = weighed<StoryPage>(weighAuthors, [
  ld('author', 0.8, ({ page, ld: node }) => [
    ...jsonAuthors(page.jsonLd, node?.author),
    ...jsonAuthors(page.jsonLd, node?.contributor, 'contributor'),
  ]),
  parsely('author', 0.85, ({ page }) =>
    metaAuthor(
      page,
      ...['parsely-author', 'sailthru.author', 'cxenseparse:author', 'bt:author', 'content_author', 'articleauthor'],
      ...['article_author', 'dable:author'],
    ),
  ),
  twitter('written by', 0.86, ({ page }) =>
    metaAuthorLabel(twitterLabel(page, /written|author|verfasst|geschrieben|escrito|[ée]crit|scritto|автор|كُ?تب/iu)),
  ),
  html('rel=author', 0.86, authorLinks),
  micro('author', 0.8, microdataAuthors),
  meta('article:author', 0.8, ({ page }) => metaAuthor(page, 'article:author')),
  // https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
  meta('citation_author', 0.85, ({ page }) => metaAuthor(page, 'citation_author', 'citation_authors')?.map(uninverted)),
  html('byline', 0.88, bylineAuthors),
  html('line that opens like a byline', 0.9, labelledAuthors),
  html('link to an author', 0.84, linkedAuthors),
  html('name beside a date', 0.86, datedAuthors),
  html('signature', 0.8, signature),
  html('reporter named in the text', 0.8, mentioned),
  html('name that signs the text', 0.75, signedName),
  html('note about who wrote the text', 0.6, aboutWriter),
  html('name with a portrait or a bio after the text', 0.55, portrayed),
  meta('author', 0.78, ({ page }) => metaAuthor(page, 'author', 'dc.creator', 'dcterms.creator')),
  html('author box', 0.8, authorBoxes),
  html('line beside a date', 0.75, nameByDate),
  // Too little to say who wrote it: a press office is told to be written to as well.
  html('contact after the text', 0.38, contacts),
  data('authors', 0.6, hydrated('authors')),
]);

function metaAuthorLabel(name: string | undefined): { name: string }[] | undefined {
  return name === undefined ? undefined : [{ name }];
}

const INVERTED = /^([^,]+), ([^,]+)$/u;

/** "Doe, Jane" as "Jane Doe": libraries want the family name first. */
function uninverted({ name }: AuthorClaim): AuthorClaim {
  return { name: String(name).replace(INVERTED, '$2 $1') };
}
