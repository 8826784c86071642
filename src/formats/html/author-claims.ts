import type { Line } from '../../body/around.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import { authors } from '../../fields/authors.ts';
import { openingOf, readByline } from '../../fields/byline.ts';
import type { BylineName } from '../../fields/byline.ts';
import { PAGE_WORDS, ROLE_WORD } from '../../fields/byline-words.ts';
import type { Part } from '../../fields/byline-words.ts';
import { daysIn, withoutDays } from '../../fields/date-words.ts';
import { relativeDate } from '../../fields/relative-date.ts';
import { isAnnounced, isName, isPersonal } from '../../fields/person-name.ts';
import { remembering } from '../../memory.ts';
import { propertyWithin } from '../../page/microdata.ts';
import { authorBoxClaim, isAuthorLink } from '../../pieces/author-box.ts';
import { minutesIn } from '../../pieces/reading-time.ts';
import { countWords, folded, line } from '../../text.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  isWithin,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import { isOfStory, isStoryScope, markedOfStory, valueTextOf } from './of-story.ts';
import type { Site } from './site.ts';
import type { StoryPage } from './story-page.ts';

/** The authors that microdata names: by the name within each author's item, or by its text. */
export function microdataAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { page } = story;
  const found = page.microdata.filter(
    ({ name, scope, index }) => name === 'author' && isStoryScope(page, scope) && isOfStory(story, index),
  );
  const claims = found.map(({ index }): AuthorClaim => {
    const name = propertyWithin(page.tree, index, 'name') ?? valueTextOf(page, index);
    return {
      name,
      jobTitle: propertyWithin(page.tree, index, 'jobTitle'),
      url: propertyWithin(page.tree, index, 'url') ?? attribute(page.tree, index, 'href'),
      email: propertyWithin(page.tree, index, 'email'),
      ...(/person$/iu.test(attribute(page.tree, index, 'itemtype') ?? '') && { kind: 'person' as const }),
    };
  });
  return claims.length > 0 ? claims : undefined;
}

/** The links to authors' pages that say so with `rel=author`: those by the headline, or else all of the story's. */
export function authorLinks(story: StoryPage): AuthorClaim[] | undefined {
  const { tree, authorLinks: links } = story.page;
  const { head } = story.around();
  const claims: (AuthorClaim & { isNear: boolean })[] = [];
  for (const i of links) {
    const name = line(textOf(tree, i));
    if (!isName(name) || !isOfStory(story, i)) continue;
    const isNear = head.some(({ start, end: last }) => i < last && endOf(tree, i) > start);
    claims.push({ name, url: attribute(tree, i, 'href'), isNear });
  }
  const near = claims.filter(({ isNear }) => isNear);
  return claims.length === 0 ? undefined : near.length > 0 ? near : claims;
}

const MAX_BYLINE = 200;
const MIN_BOX_WORDS = 12;
/** A box with more text than this has more words than that, whatever they are. */
const MAX_LABEL = 600;

/** A box about an author is named after authors as well; it says more than a byline does. */
function isBox({ page }: StoryPage, index: number): boolean {
  const box = [index, ...ancestorsOf(page.tree, index)].find((each) => page.marksOf(each).has('authorBox'));
  if (box === undefined) return false;
  const text = shortTextOf(page.tree, box, MAX_LABEL);
  return text === undefined || countWords(text) > MIN_BOX_WORDS;
}

/** The line that names the authors, as it stands by the headline. */
export function bylineOf(story: StoryPage): string | undefined {
  const { tree } = story.page;
  const lines = markedOfStory(story, 'byline')
    .filter((index) => !story.page.marksOf(index).has('avatar') && !isBox(story, index))
    .map((index) => shortTextOf(tree, index, MAX_BYLINE))
    .filter((text) => text !== undefined);
  return lines.find((text) => countWords(text) > 1) ?? lines[0];
}

/** The line near the headline that opens as bylines do. */
export function openedByline(story: StoryPage): string | undefined {
  const { head } = story.around();
  return head.find((each, number) => labelled(each, head[number + 1]) !== undefined)?.text.replaceAll(' | ', ' ');
}

/** Two and more lines of an element that is named after bylines, with strokes where blocks part them. */
function strokedText({ page: { tree } }: StoryPage, index: number): string {
  let text = '';
  for (let i = index, end = endOf(tree, index); i < end; i++) {
    const part = (tree.texts[i] ?? '').replace(/\s+/gu, ' ');
    if (part.trim() === '') text += part;
    else text += /[\p{L}\p{N})]$/u.test(text) && /^[\p{Lu}\p{N}]/u.test(part) ? ` | ${part}` : part;
  }
  return line(text);
}

/** The name of the site that clings to the end of a byline: "Jane Doe Example News". */
function withoutSiteName(text: string, site: Site): string {
  const words = text.split(' ');
  for (let from = 2; from < words.length; from++) {
    if (site.isNamed(words.slice(from).join(' '))) return words.slice(0, from).join(' ');
  }
  return text;
}

function claimOf(story: StoryPage, found: BylineName, range: readonly [start: number, end: number]): AuthorClaim {
  const { name, kind, jobTitle, contribution, affiliation } = found;
  const own = withoutSiteName(name, story.site);
  return {
    name: own,
    ...(own === name && { kind }),
    jobTitle,
    contribution,
    affiliation,
    url: linkOn(story, range, own),
  };
}

/** The address of the link that stands on a name. */
function linkOn(
  { page: { tree } }: StoryPage,
  [start, end]: readonly [number, number],
  name: string,
): string | undefined {
  for (let i = start; i < end; i++) {
    if (tree.tags[i] === 'a' && folded(textOf(tree, i)) === folded(name)) return attribute(tree, i, 'href');
  }
  return undefined;
}

/** The authors that elements name which are named after bylines, with the links that stand on their names. */
export function bylineAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { page, context } = story;
  for (const index of markedOfStory(story, 'byline')) {
    if (shortTextOf(page.tree, index, MAX_BYLINE) === undefined || isBox(story, index)) continue;
    const found = readByline(strokedText(story, index));
    const claims = found.map((each) => claimOf(story, each, [index, endOf(page.tree, index)]));
    if (authors(claims, context)) return claims;
  }
  return undefined;
}

/** From the beginning of the block that holds a line: a link around all of it stands before its text. */
const rangeOf = ({ holder, end }: Line): readonly [number, number] => [holder, end];

/** Openings that are words of the language as well: what follows them must read like a person's name. */
const SHORT_OPENING = /^(?:by|von|di|da|av|af|par|por|door|oleh|од|за|text|文|글)(?![\p{L}])/iu;
const MAX_WORDS = 24;

const STROKE = /[|·•⋅]|\s[–—-]\s/u;
/** A date whose day and month nobody can tell apart is a date. */
const ANY_DATE = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/u;

interface Opening {
  readonly text: string;
  readonly part: Part;
  readonly isAlone: boolean;
}

/** The line without a date before its label: "03/01/2026 by Jane Doe". */
const opening = remembering((whole): Opening | undefined => {
  if (countWords(whole) > MAX_WORDS) return undefined;
  const pieces = withoutDays(whole.replace(ANY_DATE, ' | '))
    .split(STROKE)
    .filter((piece) => piece.trim() !== '');
  for (const [number, piece] of pieces.entries()) {
    const found = openingOf(piece.trim());
    if (!found) continue;
    const text = pieces.slice(number).join(' | ').trim();
    return { text, part: found.part, isAlone: found.rest.trim() === '' && number === pieces.length - 1 };
  }
  return undefined;
});

/** The names in a line that opens as bylines do; a label by itself is about the next line. */
function labelled(each: Line, next: Line | undefined): readonly BylineName[] | undefined {
  const found = opening(each.text);
  if (found === undefined) return undefined;
  const { text, isAlone } = found;
  if (isAlone && (next === undefined || !isAnnounced(next.text.split(' | ')[0] ?? ''))) return undefined;
  const names = readByline(isAlone && next ? `${text} | ${next.text}` : text);
  const isSure = !SHORT_OPENING.test(text);
  const fits = ({ name, kind }: BylineName): boolean =>
    isPersonal(name) ||
    (isSure ? isAnnounced(name) : kind !== 'person' && (!isAlone || kind === 'organization') && isTeamOrName(name));
  return names.length > 0 && names.every(fits) ? names : undefined;
}

/** "the Example Team" begins without a capital. */
function isTeamOrName(name: string): boolean {
  return isAnnounced(name) || isAnnounced(name.replace(/^the /u, ''));
}

/** The authors in lines near the headline that open as bylines do, whatever the page calls them. */
export function labelledAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { head } = story.around();
  for (const [number, each] of head.entries()) {
    const names = labelled(each, head[number + 1]);
    if (names) return names.map((found) => claimOf(story, found, [each.holder, head[number + 1]?.end ?? each.end]));
  }
  return undefined;
}

const MAX_SIGNATURE = 12;
const MAX_NAME = 60;

/** The authors in a line after the text, or at its end, that says who wrote it: "This post was written by Jane Doe". */
export function signature(story: StoryPage): AuthorClaim[] | undefined {
  const { foot } = story.around();
  for (const [number, each] of foot.slice(0, MAX_SIGNATURE).entries()) {
    const found = opening(each.text);
    const isStamped = daysIn(each.text, story.context.language).length > 0;
    if (found?.part !== 'author' || (SHORT_OPENING.test(found.text) && !isStamped)) continue;
    const names = labelled(each, foot[number + 1]);
    if (names) return names.map((found) => claimOf(story, found, [each.holder, foot[number + 1]?.end ?? each.end]));
  }
  return undefined;
}

/** Words of links that lead to all that somebody wrote. */
const ABOUT = new Set('by all more see view posts articles stories bio profile website follow'.split(' '));

/** True for a text that links to authors' pages carry and that is a name. */
function isLinkedName(text: string): boolean {
  const words = text.split(' ').map(folded);
  return isAnnounced(text) && !words.some((word) => ABOUT.has(word)) && !words.every((word) => PAGE_WORDS.has(word));
}

/** True for a line that names those who checked or edited the story, by its own label or by that of the line before. */
function isChecked(before: Line | undefined, each: Line): boolean {
  const above = before && opening(before.text);
  const found = opening(each.text) ?? (above?.isAlone ? above : undefined);
  return found?.part === 'checked' || found?.part === 'editor';
}

/** The links in a line, and the one that stands around it. */
function linksOf({ page: { tree } }: StoryPage, { holder, end }: Line): number[] {
  const around = [...ancestorsOf(tree, holder)].slice(0, 3).filter((index) => tagOf(tree, index) === 'a');
  return [
    ...around,
    ...[holder, ...elementsWithin(tree, holder, (i) => i < end)].filter((i) => tagOf(tree, i) === 'a'),
  ];
}

/** The names on links near the headline that lead to what looks like the page of an author. */
export function linkedAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { page } = story;
  const { tree } = page;
  const { head } = story.around();
  const claims: AuthorClaim[] = [];
  for (const [number, each] of head.entries()) {
    if (isChecked(head[number - 1], each)) continue;
    for (const link of linksOf(story, each)) {
      if (!isAuthorLink(page, link) || isBox(story, link)) continue;
      const name = shortTextOf(tree, link, MAX_NAME) ?? '';
      if (isLinkedName(name) && !claims.some((known) => known.name === name))
        claims.push({ name, url: attribute(tree, link, 'href') });
    }
  }
  return claims.length > 0 ? claims : undefined;
}

/** True for a line that opens as bylines do, or that links to an author's page. */
export function namesAuthor(story: StoryPage, each: Line): boolean {
  return opening(each.text) !== undefined || linksOf(story, each).some((link) => isAuthorLink(story.page, link));
}

/** A number of something, in few words. */
const COUNTED = /^\D{0,12}\d{1,2}\D{2,24}$/u;

/** "2 hours ago" is a stamp, whenever it was read. */
function isAgo(text: string): boolean {
  return text
    .split(/[|•·]/u)
    .some((piece) => COUNTED.test(piece.trim()) && relativeDate(piece.trim(), 0) !== undefined);
}

/** True for a line that tells when the story was published, or how long it takes to read. */
function isStamp({ text }: Line, language: string | undefined): boolean {
  return daysIn(text, language).length > 0 || ANY_DATE.test(text) || isAgo(text) || minutesIn(text, true) !== undefined;
}

/** The persons in a line near the headline that tells a date or the minutes of reading as well. */
export function datedAuthors(story: StoryPage): AuthorClaim[] | undefined {
  for (const each of story.around().head) {
    if (countWords(each.text) > MAX_WORDS || !(isStamp(each, story.context.language) || tellsRole(each))) continue;
    const persons = personsIn(each);
    if (persons.length > 0) return persons.map((found) => claimOf(story, found, rangeOf(each)));
  }
  return undefined;
}

function personsIn({ text }: Line): BylineName[] {
  return readByline(text).filter(({ name }) => isPersonal(name));
}

/** True for a line of a name and, behind a stroke, a role. */
function tellsRole({ text }: Line): boolean {
  const [name = '', role = '', ...others] = text.split(/\s*[|•·,]\s*/u);
  return others.length === 0 && isPersonal(name) && ROLE_WORD.test(role);
}

/** How many lines away a date may stand from a name that has a line of its own. */
const NEAR = 2;
/** "The Example Team" signs as persons do. */
const TEAM = /^(?:The )?(?:\p{Lu}[\p{L}\p{N}.’'-]* ){1,3}(?:Team|Staff|Newsroom|News Desk|Editors|Redaktion)$/u;

/** A person's name that has a line of its own near the headline and beside a date; several right beneath the headline need none. */
export function nameByDate(story: StoryPage): AuthorClaim[] | undefined {
  const {
    page: { tree },
    context,
  } = story;
  const { head } = story.around();
  const stamps = head.flatMap((each, number) => (isStamp(each, context.language) ? [number] : []));
  const beneath = story.h1 === undefined ? -1 : head.findIndex(({ start }) => start >= endOf(tree, story.h1 ?? 0));
  for (const [number, each] of head.entries()) {
    const isNear = stamps.some((stamp) => Math.abs(stamp - number) <= NEAR);
    if (isNear && (isPersonal(each.text) || TEAM.test(each.text)) && isSubject(story, each)) {
      return [{ name: each.text, url: linkOn(story, rangeOf(each), each.text) }];
    }
    const names = number === beneath && countWords(each.text) <= MAX_WORDS * 2 ? readByline(each.text) : [];
    if (names.length > 1 && names.every(({ name }) => isPersonal(name)))
      return names.map((found) => claimOf(story, found, rangeOf(each)));
  }
  return undefined;
}

/** `meta` elements that name what a story is about. */
const TOPICS = ['article:section', 'article:tag', 'keywords', 'news_keywords'];

/** False for a line that is the site's name, a heading, a topic, or a link that does not lead to an author. */
function isSubject(story: StoryPage, each: Line): boolean {
  const { page, site, h1Text } = story;
  const name = folded(each.text);
  const marks = page.marksOf(each.holder);
  const topics = folded(
    [h1Text ?? '', page.url ?? '', ...TOPICS.flatMap((key) => page.meta.get(key) ?? [])].join(' | '),
  );
  if (site.isNamed(each.text) || topics.includes(name) || marks.has('kicker') || marks.has('tags')) return false;
  const [link] = linksOf(story, each);
  return !/^h[1-6]$/u.test(tagOf(page.tree, each.holder)) && (link === undefined || isAuthorLink(page, link));
}

/** The boxes about the story's authors. */
export function authorBoxes(story: StoryPage): AuthorClaim[] | undefined {
  const { page, context } = story;
  const claims: AuthorClaim[] = [];
  let last = -1;
  for (const index of page.marked.get('authorBox') ?? []) {
    if (isWithin(page.tree, index, last) || !isOfStory(story, index)) continue;
    const claim = authorBoxClaim(page, index, context);
    if (claim === undefined) continue;
    claims.push(claim);
    last = index;
  }
  return claims.length > 0 ? claims : undefined;
}
