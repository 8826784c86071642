import type { Line } from '../../../body/around.ts';
import type { AuthorClaim } from '../../../fields/authors.ts';
import { readByline } from '../../../fields/byline.ts';
import { isRoleAlone } from '../../../fields/byline-roles.ts';
import type { BylineName } from '../../../fields/byline.ts';
import { ORGANIZATIONS, ROLE_WORD } from '../../../fields/byline-words.ts';
import { daysIn } from '../../../fields/date-words.ts';
import { ANY_DATE } from '../../../fields/without-days.ts';
import { isCaseless, isEastAsianName, isPersonal, kindOf } from '../../../fields/person-name.ts';
import { relativeDate } from '../../../fields/relative-date.ts';
import { isAuthorAddress, isAuthorLink } from '../../../pieces/author-box.ts';
import { minutesIn } from '../../../pieces/reading-time.ts';
import { countWords, folded } from '../../../text.ts';
import { ancestorsOf, attribute, endOf, tagOf } from '../../../tree/read.ts';
import { authorsOf, byElements, isChecker, linkOn } from './named-author.ts';
import type { StoryPage } from '../story-page.ts';
import { MAX_WORDS, isCard, labelledAuthors, linksOf, rangeOf } from './line-authors.ts';

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

/** Words to a picture tell days too, and who took it. */
const CREDITED = /[©℗]|\(c\)/iu;

/** The persons in a line near the headline that tells a date or the minutes of reading as well. */
export function datedAuthors(story: StoryPage): AuthorClaim[] | undefined {
  for (const each of story.around().head) {
    if (isCard(story, each) || CREDITED.test(each.text)) continue;
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
  const pieces = text.split(/\s*[|•·]\s*/u);
  const [first = '', second = ''] = pieces;
  const names = pieces.map((piece) => BEHIND_PLACE.exec(piece)?.[1] ?? '');
  // Alone before the day stands who wrote the story, or its section.
  if (daysIn(second, story.context.language).length > 0 && kindOf(first) === 'person' && !ROLE_WORD.test(first))
    names.push(first);
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
export function isOverRole(next: Line | undefined): boolean {
  const [role = ''] = next?.text.split(', ') ?? [];
  if (countWords(next?.text ?? '') > MAX_ROLE_WORDS * 2 || countWords(role) > MAX_ROLE_WORDS) return false;
  return isRoleAlone(role) || (!role.includes(' ') && ROLE_WORD.test(role));
}

/** The name in the first of some lines, and those in the lines after it, each with the role that stands beneath it. */
export function namesFrom(story: StoryPage, lines: readonly Line[]): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  for (const [number, each] of lines.entries()) {
    const isName = number === 0 || (isPersonal(each.text) && mayName(story, each));
    const last = claims.at(-1);
    if (isName) claims.push(...namesOn(story, each));
    else if (last && !last.jobTitle && isOverRole(each)) claims[claims.length - 1] = { ...last, jobTitle: each.text };
    else break;
  }
  return claims;
}

/** The name that a line is, or the several where elements part it. */
function namesOn(story: StoryPage, each: Line): AuthorClaim[] {
  const range = rangeOf(each);
  const whole = { name: each.text, kind: 'person', contribution: 'author', isLabelled: false } as const;
  const parted = byElements(story.page.tree, range, whole);
  if (parted.length === 1 && parted[0] === whole) return [{ name: each.text, url: linkOn(story, range, each.text) }];
  return parted.map((named) => ({ ...named, url: linkOn(story, range, named.name) }));
}

/** A name stands over the address to write to. */
const ADDRESS = /^\S+@\S+\.\w+$/u;

/** True for a line with an address to write to beside it, or below. */
function isByAddress({ text }: Line, next: Line | undefined): boolean {
  return ADDRESSED.test(text) || ADDRESS.test(next?.text ?? '');
}

/** Between two names that have a line each: "and". */
const AND = /^(?:and|und|et|y|e|og|och|en|&|i|ja)$/iu;

/** Several persons whom a line names, in no links but to authors. */
function severalIn(story: StoryPage, each: Line, names: readonly BylineName[]): AuthorClaim[] | undefined {
  if (names.length < 2 || !names.every(({ name }) => isPersonal(name))) return undefined;
  const claims = authorsOf(story, names, rangeOf(each));
  return claims.every(({ url }) => typeof url !== 'string' || isAuthorAddress(url)) ? claims : undefined;
}

/** A name with the address to write to beside it. */
const ADDRESSED = /^([^|]+) \| \S+@\S+\.\w+$/u;

/** The name in a line that an address stands beside, or, in a script without capitals, an element that is called one. */
function namedInBox(story: StoryPage, each: Line): string | undefined {
  const addressed = ADDRESSED.exec(each.text)?.[1];
  if (addressed !== undefined && isPersonal(addressed)) return addressed;
  const [first = ''] = each.text.split(' | ');
  if (!isCaseless(first) || each.start >= story.body().start || ROLE_WORD.test(first)) return undefined;
  const { tree, marksOf } = story.page;
  const isCalled = [...ancestorsOf(tree, each.start, each.holder - 1)].some((at) => marksOf(at).has('authorName'));
  return isCalled && kindOf(first) === 'person' && mayName(story, { ...each, text: first }) ? first : undefined;
}

/** Those whom the first of some lines names, where it does nothing else. */
function namesAlone(story: StoryPage, lines: readonly Line[]): AuthorClaim[] {
  const [each] = lines;
  if (!each) return [];
  if ((isPersonal(each.text) || TEAM.test(each.text)) && mayName(story, each)) return namesFrom(story, lines);
  const name = namedInBox(story, each);
  if (name !== undefined) return [{ name, kind: 'person' }];
  return eastAsianNames(story, each).map((name) => ({
    name,
    kind: 'person',
    url: linkOn(story, rangeOf(each), name),
  }));
}

/** A person's name that has a line of its own near the headline, beside a date or over a role; several right beneath the headline need none. */
export function nameByDate(story: StoryPage): AuthorClaim[] | undefined {
  const {
    page: { tree },
    context,
  } = story;
  const { end } = story.body();
  const head = story.around().head.filter(({ text, start }) => !AND.test(text) && start < end);
  const stamps = head.flatMap((each, number) => (isStamp(each, context.language) ? [number] : []));
  const beneath = story.h1 === undefined ? -1 : head.findIndex(({ start }) => start >= endOf(tree, story.h1 ?? 0));
  for (const [number, each] of head.entries()) {
    const isNear =
      stamps.some((stamp) => Math.abs(stamp - number) <= NEAR) ||
      isOverRole(head[number + 1]) ||
      isByAddress(each, head[number + 1]);
    const own = isNear ? namesAlone(story, head.slice(number)) : [];
    if (own.length > 0) return own;
    const isStroked = isNear && each.text.includes(' | ') && linksOf(story, each).length === 0;
    const isSought = (number === beneath || isStroked) && countWords(each.text) <= MAX_WORDS * 2;
    const names = isSought ? readByline(each.text) : [];
    const claims = severalIn(story, each, names);
    if (claims) return claims;
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
  // The address of a column names its author.
  const address = isAuthorAddress(page.url ?? '') ? '' : page.url;
  const known = folded(`${h1Text ?? ''} | ${address ?? ''}`);
  if (site.isNamed(each.text) || known.includes(folded(each.text)) || story.isTopic(each.text)) return false;
  if (marks.has('kicker') || marks.has('tags') || isChecker(story, each.text)) return false;
  const link = linksOf(story, each).find((index) => attribute(page.tree, index, 'href') !== undefined);
  return !/^h[1-6]$/u.test(tagOf(page.tree, each.holder)) && (link === undefined || isAuthorLink(page, link));
}
