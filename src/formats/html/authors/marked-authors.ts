import type { AuthorClaim } from '../../../fields/authors.ts';
import { authors } from '../../../fields/authors.ts';
import { openingOf, withPlainBy } from '../../../fields/byline-openings.ts';
import { readByline } from '../../../fields/byline.ts';
import { withoutDays } from '../../../fields/without-days.ts';
import type { BylineName } from '../../../fields/byline.ts';
import { isName, isPersonal } from '../../../fields/person-name.ts';
import type { Mark } from '../../../page/marks.ts';
import type { Page } from '../../../page/page.ts';
import { propertyWithin } from '../../../page/microdata.ts';
import { authorBoxClaim } from '../../../pieces/author-box.ts';
import { countWords, line } from '../../../text.ts';
import { attribute, endOf, isWithin, parentOf, shortTextOf, strokedText, tagOf, textOf } from '../../../tree/read.ts';
import { authorsOf, isBox, isChecker } from './named-author.ts';
import { besideLink, unlinkedBeside } from './line-authors.ts';
import { isOfPicture, isOfStory, isStoryScope, markedOfStory, valueTextOf } from '../of-story.ts';
import type { StoryPage } from '../story-page.ts';

/** The authors that microdata names: by the name within each author's item, or by its text. */
export function microdataAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { page } = story;
  const found = page.microdata.filter(
    ({ name, scope, index }) =>
      name === 'author' && isStoryScope(page, scope) && isOfStory(story, index) && !isOfPicture(page, index),
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

/** The links to authors' pages that say so with `rel=author`: those over the text, or else all of the story's. */
export function authorLinks(story: StoryPage): AuthorClaim[] | undefined {
  const { tree, authorLinks: links } = story.page;
  const head = story.around().head.filter(({ start }) => start < story.body().start);
  const claims: (AuthorClaim & { isNear: boolean })[] = [];
  for (const i of links) {
    const name = line(textOf(tree, i));
    if (!isName(name) || !isOfStory(story, i)) continue;
    const near = head.find(({ start, end: last }) => i < last && endOf(tree, i) > start);
    const url = attribute(tree, i, 'href');
    claims.push({ name, url, ...(near && besideLink(near.text, name)), isNear: near !== undefined });
  }
  const near = claims.filter(({ isNear }) => isNear);
  if (near.length === 0) return claims.length === 0 ? undefined : claims;
  return [...near, ...head.flatMap((each) => unlinkedBeside(story, each, near))];
}

const MAX_BYLINE = 200;

/** What stands in a byline's element and is none of it. */
const BESIDE: readonly Mark[] = ['share', 'hidden', 'tools', 'avatar', 'authorPlace', 'overlay', 'newsletter'];

/** An element that shows an address to write to, and no more. */
function isAddress({ tree }: Page, index: number): boolean {
  return ADDRESS.test(shortTextOf(tree, index, MAX_ADDRESS) ?? '');
}

const ADDRESS = /^\S+@\S+\.\w+$/u;
const MAX_ADDRESS = 60;

/** The text of an element that is named after bylines, without what else stands in it; strokes part its pieces. */
function bylineText({ page, context }: StoryPage, index: number): string | undefined {
  const marks = page.marksOf(index);
  if (marks.has('authorPlace')) return undefined;
  const isBeside = (i: number): boolean =>
    i !== index && (BESIDE.some((mark) => page.marksOf(i).has(mark)) || isAddress(page, i));
  const text = withPlainBy(strokedText(page.tree, [index, endOf(page.tree, index)], isBeside), context.language);
  // What is named after a description of the author is one, if it does not open as bylines do.
  if (marks.has('bio') && openingOf(text) === undefined) return undefined;
  return text !== '' && text.length <= MAX_BYLINE ? text : undefined;
}

/** A time of day, and the letters of a zone. */
const TIME = /\d[\d:.h]*\s*(?:[AaPp]\.?[Mm]\.?)?|(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu;

/** True for a text that tells when, and names nobody. */
function isStampAlone(text: string): boolean {
  const days = withoutDays(text);
  return days !== text && !/\p{L}/u.test(days.replace(TIME, ''));
}

/** The line that names the authors, as it stands by the headline. */
export function bylineOf(story: StoryPage): string | undefined {
  const lines = markedOfStory(story, 'byline')
    .filter(
      (index) => !story.page.marksOf(index).has('avatar') && !isBox(story, index) && !isOfPicture(story.page, index),
    )
    .map((index) => bylineText(story, index))
    .filter((text) => text !== undefined)
    .filter((text) => readByline(text).length > 0 || !(isStampAlone(text) || openingOf(text)?.rest.trim() === ''));
  const named = lines.filter((text) => readByline(text).length > 0);
  const found = named.find((text) => countWords(text) > 1) ?? lines.find((text) => countWords(text) > 1) ?? lines[0];
  return found?.replaceAll(' | ', ' ');
}

/** The authors that elements name which are named after bylines, with the links that stand on their names. */
export function bylineAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { page, context } = story;
  const marked = markedOfStory(story, 'byline').filter((index) => !isBox(story, index) && !isOfPicture(page, index));
  for (const index of marked) {
    const claims = authorsIn(story, index);
    if (authors(claims, context)) return [...claims, ...besideIn(story, index, marked)];
  }
  return undefined;
}

function authorsIn(story: StoryPage, index: number): AuthorClaim[] {
  const found = readByline(bylineText(story, index) ?? '');
  const own = found.some(({ isLabelled }) => isLabelled) ? undefined : heldWithin(story, index, found);
  return authorsOf(story, own ?? found, [index, endOf(story.page.tree, index)]);
}

/** The persons in elements of a byline that are named after authors, where the paper beside them clings to a name: "Jane Doe and Ian Roe Example Post". */
function heldWithin(story: StoryPage, index: number, whole: readonly BylineName[]): BylineName[] | undefined {
  const { tree, marked } = story.page;
  const within = (marked.get('byline') ?? []).filter((i) => i > index && i < endOf(tree, index));
  const held = within.flatMap((i) => readByline(bylineText(story, i) ?? ''));
  if (held.length === 0 || !held.every(({ name }) => isPersonal(name))) return undefined;
  const persons = whole.filter(({ name }) => isPersonal(name));
  const isGlued = held.some(({ name }) => whole.some((each) => each.name.startsWith(`${name} `)));
  return isGlued || held.length > persons.length ? held : undefined;
}

/** The authors in the elements beside one that are named as it is: each may hold one of several. */
function besideIn(story: StoryPage, index: number, marked: readonly number[]): AuthorClaim[] {
  const { tree } = story.page;
  const nameOf = (i: number): string => `${tagOf(tree, i)} ${attribute(tree, i, 'class') ?? ''}`;
  return marked
    .filter((i) => i > index && parentOf(tree, i) === parentOf(tree, index) && nameOf(i) === nameOf(index))
    .flatMap((i) => authorsIn(story, i));
}

/** True for a byline that names first who edited the story, or checked it: it is no box about who wrote it. */
function isEdited(story: StoryPage, index: number): boolean {
  const part = openingOf(bylineText(story, index) ?? '')?.part;
  return part === 'editor' || part === 'checked';
}

/** The boxes about the story's authors. */
export function authorBoxes(story: StoryPage): AuthorClaim[] | undefined {
  const { page, context } = story;
  const claims: AuthorClaim[] = [];
  let last = -1;
  for (const index of page.marked.get('authorBox') ?? []) {
    if (isWithin(page.tree, index, last) || !isOfStory(story, index) || isEdited(story, index)) continue;
    const claim = authorBoxClaim(page, index, context);
    if (claim === undefined || isChecker(story, String(claim.name))) continue;
    claims.push(claim);
    last = index;
  }
  return claims.length > 0 ? claims : undefined;
}
