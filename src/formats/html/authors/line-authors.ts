import type { Line } from '../../../body/around.ts';
import type { AuthorClaim } from '../../../fields/authors.ts';
import { INNER_LABEL, openingOf, partedLabels, withPlainBy, withoutPlace } from '../../../fields/byline-openings.ts';
import { readByline } from '../../../fields/byline.ts';
import type { BylineName } from '../../../fields/byline.ts';
import { ORGANIZATIONS, PAGE_WORDS } from '../../../fields/byline-words.ts';
import type { Part } from '../../../fields/byline-words.ts';
import { daysIn } from '../../../fields/date-words.ts';
import { withoutDays } from '../../../fields/without-days.ts';
import { isAnnounced, isCaseless, isName, isPersonal } from '../../../fields/person-name.ts';
import { remembering } from '../../../memory.ts';
import { isAuthorLink } from '../../../pieces/author-box.ts';
import { isStoryLink } from '../../../pieces/story-links.ts';
import { countWords, folded } from '../../../text.ts';
import { attribute, elementsWithin, endOf, nearestAncestors, shortTextOf, tagOf } from '../../../tree/read.ts';
import { authorsOf, isBox, isChecker } from './named-author.ts';
import { isOnCard } from '../of-story.ts';
import type { StoryPage } from '../story-page.ts';

/** The line near the headline that opens as bylines do. */
export function openedByline(story: StoryPage): string | undefined {
  const head = told(story, story.around().head);
  const at = head.findIndex((each, number) => labelled(each, head[number + 1]) !== undefined);
  const isAlone = opening(head[at]?.text ?? '')?.isAlone === true;
  // A label by itself is about the next line.
  const lines = at < 0 ? [] : head.slice(at, at + (isAlone ? 2 : 1));
  return lines.length > 0 ? lines.map(({ text }) => text.replaceAll(' | ', ' ')).join(' ') : undefined;
}

/** Lines in which the page's own word for "by" is the English one. */
export function told({ context: { language } }: StoryPage, lines: readonly Line[]): readonly Line[] {
  return lines.map((each) => {
    const text = withPlainBy(each.text, language);
    return text === each.text ? each : { ...each, text };
  });
}

/** From the beginning of the block that holds a line: a link around all of it stands before its text. */
export const rangeOf = ({ holder, end }: Line): readonly [number, number] => [holder, end];

/** Openings that are words of the language as well: what follows them must read like a person's name. */
export const SHORT_OPENING = /^(?:by|von|di|da|av|af|par|por|door|deur|oleh|од|за|text|文|글)(?![\p{L}])/iu;
/** A line with more words is no byline. */
export const MAX_WORDS = 24;

const STROKE = /[|·•⋅]|\s[–—-]\s/u;

export interface Opening {
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
export const opening = remembering((whole): Opening | undefined => {
  // A headline may stand before a line that is told by its date.
  if (countWords(whole) > MAX_WORDS && daysIn(whole).every(({ time }) => time === undefined)) return undefined;
  const pieces = withoutDays(withoutPlace(whole))
    .split(STROKE)
    .flatMap((piece) => partedLabels(piece).split(STROKE))
    .filter((piece) => piece.trim() !== '');
  for (const [number, piece] of pieces.entries()) {
    const own = withoutPaper(piece.replace(LEADING, '').trim());
    const found = openingOf(own);
    if (!found) continue;
    const isLast = number === pieces.length - 1;
    // Behind a name a label says what its bearer did.
    if (found.rest.trim() === '' && number > 0 && isLast && isPersonal(pieces[0]?.trim() ?? ''))
      return { text: pieces.join(' | '), part: found.part, isAlone: false };
    const text = [own, ...pieces.slice(number + 1)].join(' | ').trim();
    return { text, part: found.part, isAlone: found.rest.trim() === '' && isLast };
  }
  return undefined;
});

/** The names in a line that opens as bylines do; a label by itself is about the next line. */
export function labelled(
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
    ORGANIZATIONS.has(folded(name)) ||
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

/** A home page: over the headline stands the name of the site, and under it at times who writes it. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?$/iu;

/**
 * True for a line that is of another story: above the headline on its card, and behind the text with a link to it:
 * "Ferry is late | By Jane Doe · 3 hours ago".
 */
export function isCard(story: StoryPage, each: Line): boolean {
  const { page, h1 = 0, body, around } = story;
  const isStory = (link: number): boolean => !HOME.test(attribute(page.tree, link, 'href') ?? '/');
  // The element of a line may hold others before it.
  const leadsOn = (line: Line): boolean =>
    linksOf(story, line).some(
      (link) => endOf(page.tree, link) > line.start && isStory(link) && isStoryLink(page, link),
    );
  if (each.start >= h1) return each.start >= body().end && leadsOn(each);
  const before = around().head.findLast(({ start }) => start < each.start);
  return before !== undefined && leadsOn(before) && isOnCard(story, each.holder);
}

/** The authors in a line near the headline that opens as bylines do. */
interface Byline {
  readonly number: number;
  readonly label: string;
  readonly claims: readonly AuthorClaim[];
  /** True where none of them wrote the story. */
  readonly isBeside: boolean;
}

function bylinesIn(story: StoryPage): Byline[] {
  const { end } = story.body();
  const head = told(
    story,
    story.around().head.filter((each) => each.start < end),
  );
  return head.flatMap((each, number) => {
    const next = head[number + 1];
    const near = head.slice(Math.max(0, number - 1), number + 2);
    const names = labelled(each, next) ?? loginIn(story, near, each) ?? [];
    const claims = authorsOf(story, names, [each.holder, next?.end ?? each.end]);
    if (claims.length > 0 && isCard(story, each)) return [];
    const isBeside = claims.every(({ contribution = 'author' }) => BESIDE_WRITERS.has(contribution));
    return claims.length > 0 ? [{ number, label: labelOf(each.text), claims, isBeside }] : [];
  });
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

/** The authors in lines near the headline that open as bylines do, whatever the page calls them. */
export function labelledAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const bylines = bylinesIn(story);
  const first = bylines.find(({ isBeside }) => !isBeside);
  const [lone] = bylines;
  if (!first) return lone && [...lone.claims];
  const { head } = story.around();
  const kept = [first];
  for (const each of bylines.slice(bylines.indexOf(first) + 1)) {
    const isFar = each.number - (kept.at(-1) ?? first).number > NEXT_BYLINE;
    if (isFar || (head[each.number]?.start ?? Infinity) >= story.body().start) break;
    if (each.isBeside || each.label === first.label) kept.push(each);
  }
  const others = [...(lone === first || !lone ? [] : [lone]), ...kept.filter(({ isBeside }) => isBeside)];
  return [...kept.filter(({ isBeside }) => !isBeside), ...others].flatMap(({ claims }) => claims);
}

/** As many lines stand at most between two that name authors by the same label: a role, a place. */
const NEXT_BYLINE = 3;

/** The label with which a line opens. */
function labelOf(text: string): string {
  const found = opening(text);
  return found === undefined
    ? ''
    : folded(found.text.slice(0, -(openingOf(found.text)?.rest.length ?? 0) || undefined));
}

/** Those who are named in lines of their own beside the one that names who wrote the story. */
const BESIDE_WRITERS: ReadonlySet<BylineName['contribution']> = new Set(['photographer', 'illustrator', 'translator']);

/** No name is longer. */
const MAX_NAME = 60;

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
export function linksOf({ page: { tree } }: StoryPage, { holder, end }: Line): number[] {
  const around = nearestAncestors(tree, holder, 3).filter((index) => tagOf(tree, index) === 'a');
  return [
    ...around,
    ...[holder, ...elementsWithin(tree, holder, (i) => i < end)].filter((i) => tagOf(tree, i) === 'a'),
  ];
}

/** The role that stands behind a linked name in its line; who takes pictures has a link as well. */
export function besideLink(text: string, name: string): Pick<AuthorClaim, 'jobTitle' | 'contribution'> {
  const own = text.length <= MAX_LINE ? readByline(text).find((each) => each.name === name) : undefined;
  const isPhotographer = own?.contribution === 'photographer';
  return { ...(own?.jobTitle && { jobTitle: own.jobTitle }), ...(isPhotographer && { contribution: 'photographer' }) };
}

const MAX_LINE = 200;

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
        claims.push({ name, url: attribute(tree, link, 'href'), ...besideLink(each.text, name) });
    }
    claims.push(...unlinkedBeside(story, each, claims));
  }
  return claims.length > 0 ? claims : undefined;
}

/** The persons whom a line names beside those with a link: not every author has a page. */
export function unlinkedBeside(story: StoryPage, each: Line, linked: readonly AuthorClaim[]): AuthorClaim[] {
  const here = linked.filter(({ name }) => each.text.includes(String(name)));
  if (here.length === 0 || countWords(each.text) > MAX_LINKED_WORDS) return [];
  const named = authorsOf(story, readByline(each.text), rangeOf(each));
  const isWhole =
    named.every(({ name }) => isPersonal(String(name))) &&
    here.every((own) => named.some(({ name }) => name === own.name));
  return isWhole ? named.filter(({ name }) => !here.some((own) => own.name === name)) : [];
}

/** A line with more words has more in it than names. */
const MAX_LINKED_WORDS = 14;

/** True for a line that opens as bylines do, or that links to an author's page. */
export function namesAuthor(story: StoryPage, each: Line): boolean {
  return opening(each.text) !== undefined || linksOf(story, each).some((link) => isAuthorLink(story.page, link));
}
