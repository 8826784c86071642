import type { Line } from '../../body/around.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import { INNER_LABEL, openingOf, partedLabels, withPlainBy, withoutPlace } from '../../fields/byline-openings.ts';
import { readByline } from '../../fields/byline.ts';
import { isRoleAlone } from '../../fields/byline-roles.ts';
import type { BylineName } from '../../fields/byline.ts';
import { ORGANIZATIONS, PAGE_WORDS, ROLE_WORD } from '../../fields/byline-words.ts';
import type { Part } from '../../fields/byline-words.ts';
import { daysIn, withoutDays } from '../../fields/date-words.ts';
import { isAnnounced, isCaseless, isEastAsianName, isInitials, isName, isPersonal } from '../../fields/person-name.ts';
import { relativeDate } from '../../fields/relative-date.ts';
import { remembering } from '../../memory.ts';
import { isAuthorAddress, isAuthorLink } from '../../pieces/author-box.ts';
import { minutesIn } from '../../pieces/reading-time.ts';
import { countWords, folded } from '../../text.ts';
import { ancestorsOf, attribute, elementsWithin, endOf, shortTextOf, tagOf } from '../../tree/read.ts';
import { authorsOf, isBox, isChecker, linkOn } from './named-author.ts';

import { linesAfter } from './of-story.ts';
import type { StoryPage } from './story-page.ts';

/** The line near the headline that opens as bylines do. */
export function openedByline(story: StoryPage): string | undefined {
  const head = told(story, story.around().head);
  return head.find((each, number) => labelled(each, head[number + 1]) !== undefined)?.text.replaceAll(' | ', ' ');
}

/** Lines in which the page's own word for "by" is the English one. */
function told({ context: { language } }: StoryPage, lines: readonly Line[]): readonly Line[] {
  return lines.map((each) => {
    const text = withPlainBy(each.text, language);
    return text === each.text ? each : { ...each, text };
  });
}

/** From the beginning of the block that holds a line: a link around all of it stands before its text. */
const rangeOf = ({ holder, end }: Line): readonly [number, number] => [holder, end];

/** Openings that are words of the language as well: what follows them must read like a person's name. */
const SHORT_OPENING = /^(?:by|von|di|da|av|af|par|por|door|deur|oleh|од|за|text|文|글)(?![\p{L}])/iu;
const MAX_WORDS = 24;

const STROKE = /[|·•⋅]|\s[–—-]\s/u;
/** A date whose day and month nobody can tell apart is a date. */
const ANY_DATE = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/u;

interface Opening {
  readonly text: string;
  readonly part: Part;
  readonly isAlone: boolean;
}

/** What a date leaves before a label: "3 février 2026, par Ana Exemple". */
const LEADING = /^[\s,;.]+/u;

const CAPITALS = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u;

/** A byline without the name of the paper that stands before its label: "Le Quotidien Propos recueillis par Ana Exemple". */
function withoutPaper(piece: string): string {
  const [before = '', ...others] = piece.split(INNER_LABEL);
  const after = others.join(' ');
  return CAPITALS.test(before) && openingOf(before) === undefined && openingOf(after)?.part === 'author'
    ? after
    : piece;
}

/** The line without a date before its label: "03/01/2026 by Jane Doe". */
const opening = remembering((whole): Opening | undefined => {
  // A headline may stand before a line that is told by its date.
  if (countWords(whole) > MAX_WORDS && daysIn(whole).every(({ time }) => time === undefined)) return undefined;
  const pieces = withoutDays(withoutPlace(whole).replace(ANY_DATE, ' | '))
    .split(STROKE)
    .flatMap((piece) => partedLabels(piece).split(STROKE))
    .filter((piece) => piece.trim() !== '');
  for (const [number, piece] of pieces.entries()) {
    const own = withoutPaper(piece.replace(LEADING, '').trim());
    const found = openingOf(own);
    if (!found) continue;
    const text = [own, ...pieces.slice(number + 1)].join(' | ').trim();
    return { text, part: found.part, isAlone: found.rest.trim() === '' && number === pieces.length - 1 };
  }
  return undefined;
});

/** The names in a line that opens as bylines do; a label by itself is about the next line. */
function labelled(
  each: Line,
  next: Line | undefined,
  others: readonly string[] = [],
): readonly BylineName[] | undefined {
  const found = opening(each.text);
  if (found === undefined) return undefined;
  const { text, isAlone } = found;
  if (isAlone && (next === undefined || !isAnnounced(next.text.split(' | ')[0] ?? ''))) return undefined;
  const names = readByline(isAlone && next ? [text, next.text, ...others].join(' | ') : text);
  const isSure = !SHORT_OPENING.test(text);
  const fits = ({ name, kind }: BylineName): boolean =>
    isPersonal(name) ||
    // A label in Latin letters is told from a name in others.
    (LATIN_START.test(text) && isCaseless(name)) ||
    (isSure ? isAnnounced(name) : kind !== 'person' && (!isAlone || kind === 'organization') && isTeamOrName(name));
  const [first] = names;
  // Behind the name stands at times for whom they write.
  return first && fits(first) ? names.filter(fits) : undefined;
}

const LATIN_START = /^\p{sc=Latin}/u;

/** "the Example Team" begins without a capital. */
function isTeamOrName(name: string): boolean {
  return isAnnounced(name) || isAnnounced(name.replace(/^the /u, ''));
}

/** The authors in lines near the headline that open as bylines do, whatever the page calls them. */
export function labelledAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { end } = story.body();
  const head = told(
    story,
    story.around().head.filter((each) => each.start < end),
  );
  let others: AuthorClaim[] | undefined;
  for (const [number, each] of head.entries()) {
    const names =
      labelled(each, head[number + 1]) ?? loginIn(story, head.slice(Math.max(0, number - 1), number + 2), each);
    const claims = names && authorsOf(story, names, [each.holder, head[number + 1]?.end ?? each.end]);
    if (!claims || claims.length === 0) continue;
    if (names.some(({ contribution }) => !BESIDE_WRITERS.has(contribution))) return [...claims, ...(others ?? [])];
    others ??= claims;
  }
  return others;
}

/** "by jroe42": what systems print of those who gave no name. */
const BY_LOGIN = /^(?:posted |submitted |written )?by\s+([\p{Ll}\d][\p{Ll}\d._-]{2,19})$/iu;

/** The login in a line that is nothing but its label and it, beside a date. */
function loginIn({ context }: StoryPage, near: readonly Line[], { text }: Line): readonly BylineName[] | undefined {
  const name = BY_LOGIN.exec(text.replaceAll(' | ', ' '))?.[1];
  const isBesideDate = near.some((each) => each.text !== text && daysIn(each.text, context.language).length > 0);
  if (name === undefined || !isBesideDate || name !== name.toLowerCase() || !isName(name) || PAGE_WORDS.has(name))
    return undefined;
  return [{ name, kind: 'unknown', contribution: 'author', isLabelled: true }];
}

/** Those who are named in lines of their own beside the one that names who wrote the story. */
const BESIDE_WRITERS: ReadonlySet<BylineName['contribution']> = new Set(['photographer', 'illustrator', 'translator']);

/** The names in lines of their own that follow one another. */
function namesIn(lines: readonly Line[]): string[] {
  const end = lines.findIndex(({ text }) => !isPersonal(text));
  return lines.slice(0, end < 0 ? lines.length : end).map(({ text }) => text);
}

const MAX_SIGNATURE = 12;
const COLON = /^\p{L}+\s?[:：]/u;
const MAX_NAME = 60;

/** The label of a line after the text that says who wrote it; a short one, which is a word of the language as well, wants a date. */
function signing(story: StoryPage, { text }: Line, above: Line | undefined): Opening | undefined {
  const found = opening(text);
  if (found?.part !== 'author') return undefined;
  const before = COLON.test(text) ? (above?.text ?? '') : '';
  const isStamped = [text, before].some((each) => daysIn(each, story.context.language).length > 0);
  return SHORT_OPENING.test(found.text) && !isStamped ? undefined : found;
}

/** The authors in a line after the text, or at its end, that says who wrote it: "This post was written by Jane Doe". */
export function signature(story: StoryPage): AuthorClaim[] | undefined {
  const foot = told(
    story,
    linesAfter(story).filter(({ text }) => !isInitials(text)),
  );
  for (const [number, each] of foot.slice(0, MAX_SIGNATURE).entries()) {
    const found = signing(story, each, foot[number - 1]);
    if (!found) continue;
    const [next, ...others] = foot.slice(number + 1);
    if (found.isAlone && next && isPersonal(next.text) && isOverRole(others[0]))
      return namesFrom(story, [next, ...others]);
    const names = labelled(each, next, namesIn(others));
    const claims = names && authorsOf(story, names, [each.holder, next?.end ?? each.end]);
    if (claims && claims.length > 0) return claims;
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
      if (isChecker(story, name)) continue;
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
    const named = personsIn(each).filter(({ name }) => !folded(story.h1Text ?? '').includes(folded(name)));
    const persons = authorsOf(story, named, rangeOf(each));
    // Who writes alone calls the site after themselves; where somebody else is named, its name is not a person's.
    const isOfSite = persons.every(({ name }) => story.site.isNamed(String(name)));
    const placed = persons.length === 0 ? placedName(story, each) : undefined;
    if (placed !== undefined) return [{ name: placed, kind: 'person' }];
    if (persons.length > 0 && !(isOfSite && labelledAuthors(story) !== undefined)) return persons;
  }
  return undefined;
}

/** A name behind the place in a script without capitals: "اللاذقية – ليلى المثال". */
const BEHIND_PLACE = /^\p{Lo}[\p{Lo}\p{M}]*(?: \p{Lo}[\p{Lo}\p{M}]*)?\s*[–—:-]\s*(.+)$/u;

/** The name behind a place in a line with a date between the headline and the text. */
function placedName(story: StoryPage, { start, text }: Line): string | undefined {
  if (start < (story.h1 ?? 0) || start >= story.body().start) return undefined;
  const names = text.split(/\s*[|•·]\s*/u).map((piece) => BEHIND_PLACE.exec(piece)?.[1] ?? '');
  return names.find((name) => isCaseless(name) && !story.isTopic(name) && !story.site.isNamed(name));
}

const IN_BRACKETS = /[(（]([^()（）]{2,20})[)）]/u;

function personsIn({ text }: Line): BylineName[] {
  return readByline(text).filter(
    // Without brackets an agency is where the story is from.
    ({ name }) =>
      isPersonal(name) ||
      isEastAsianName(name) ||
      (IN_BRACKETS.exec(text)?.[1] === name && ORGANIZATIONS.has(folded(name))),
  );
}

/** True for a line of a name and, behind a stroke, a role. */
function tellsRole({ text }: Line): boolean {
  const [name = '', role = '', ...others] = text.split(/\s*[|•·,]\s*/u);
  return others.length === 0 && isPersonal(name) && ROLE_WORD.test(role);
}

/** How many lines away a date may stand from a name that has a line of its own. */
const NEAR = 2;
/** "The Example Team" signs as persons do. */
const TEAM = /^(?!By )(?:The )?(?:\p{Lu}[\p{L}\p{N}.’'-]* ){1,3}(?:Team|Staff|Newsroom|News Desk|Editors|Redaktion)$/u;

const MAX_ROLE_WORDS = 6;

/** True for a line that is a role: the one over it names who has it. */
function isOverRole(next: Line | undefined): boolean {
  const [role = ''] = next?.text.split(', ') ?? [];
  return countWords(next?.text ?? '') <= MAX_ROLE_WORDS * 2 && countWords(role) <= MAX_ROLE_WORDS && isRoleAlone(role);
}

/** The name in the first of some lines, and those in the lines after it, each with the role that stands beneath it. */
function namesFrom(story: StoryPage, lines: readonly Line[]): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  for (const [number, each] of lines.entries()) {
    const isName = number === 0 || (isPersonal(each.text) && mayName(story, each));
    const last = claims.at(-1);
    if (isName) claims.push({ name: each.text, url: linkOn(story, rangeOf(each), each.text) });
    else if (last && !last.jobTitle && isOverRole(each)) claims[claims.length - 1] = { ...last, jobTitle: each.text };
    else break;
  }
  return claims;
}

/** A person's name that has a line of its own near the headline, beside a date or over a role; several right beneath the headline need none. */
export function nameByDate(story: StoryPage): AuthorClaim[] | undefined {
  const {
    page: { tree },
    context,
  } = story;
  const { head } = story.around();
  const stamps = head.flatMap((each, number) => (isStamp(each, context.language) ? [number] : []));
  const beneath = story.h1 === undefined ? -1 : head.findIndex(({ start }) => start >= endOf(tree, story.h1 ?? 0));
  for (const [number, each] of head.entries()) {
    const isNear = stamps.some((stamp) => Math.abs(stamp - number) <= NEAR) || isOverRole(head[number + 1]);
    if (isNear && (isPersonal(each.text) || TEAM.test(each.text)) && mayName(story, each))
      return namesFrom(story, head.slice(number));
    const named = isNear ? eastAsianNames(story, each) : [];
    if (named.length > 0)
      return named.map((name) => ({ name, kind: 'person', url: linkOn(story, rangeOf(each), name) }));
    const names = number === beneath && countWords(each.text) <= MAX_WORDS * 2 ? readByline(each.text) : [];
    if (names.length > 1 && names.every(({ name }) => isPersonal(name))) {
      const claims = authorsOf(story, names, rangeOf(each));
      if (claims.every(({ url }) => typeof url !== 'string' || isAuthorAddress(url))) return claims;
    }
  }
  return undefined;
}

/** The pieces of a line above the text that read like names of Chinese or Koreans; in a piece all words must. */
function eastAsianNames(story: StoryPage, each: Line): string[] {
  const pieces = each.text.split(/\s*[|·]\s*/u).map((piece) => piece.split(/[\s,、]+/u));
  const names = pieces.filter((words) => words.every(isEastAsianName)).flat();
  if (names.length === 0 || each.start >= story.body().start) return [];
  const isFree = (name: string): boolean => {
    const address = linkOn(story, rangeOf(each), name);
    return address === undefined || isAuthorAddress(address);
  };
  const title = folded(story.h1Text ?? '');
  return names.filter(
    (name) => !story.isTopic(name) && !title.includes(name) && !isChecker(story, name) && isFree(name),
  );
}

/** False for a line that is the site's name, a heading, a topic, a part of the headline, or a link that does not lead to an author. */
function mayName(story: StoryPage, each: Line): boolean {
  const { page, site, h1Text } = story;
  const marks = page.marksOf(each.holder);
  const known = folded(`${h1Text ?? ''} | ${page.url ?? ''}`);
  if (site.isNamed(each.text) || known.includes(folded(each.text)) || story.isTopic(each.text)) return false;
  if (marks.has('kicker') || marks.has('tags') || isChecker(story, each.text)) return false;
  const link = linksOf(story, each).find((index) => attribute(page.tree, index, 'href') !== undefined);
  return !/^h[1-6]$/u.test(tagOf(page.tree, each.holder)) && (link === undefined || isAuthorLink(page, link));
}
