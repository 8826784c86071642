import type { AuthorClaim } from '../../../fields/authors.ts';
import { PART_OF } from '../../../fields/byline-openings.ts';
import { besideRole, isPhotographer } from '../../../fields/byline-name.ts';
import type { BylineName } from '../../../fields/byline.ts';
import { ROLE_WORD } from '../../../fields/byline-words.ts';
import { isPersonal } from '../../../fields/person-name.ts';
import { daysIn } from '../../../fields/date-words.ts';
import { isAuthorAddress } from '../../../pieces/author-box.ts';
import { countWords, folded } from '../../../text.ts';
import { ancestorsOf, attribute, endOf, shortTextOf, textOf } from '../../../tree/read.ts';
import type { Tree } from '../../../tree/tree.ts';
import type { Site } from '../site.ts';
import type { StoryPage } from '../story-page.ts';

const MIN_BOX_WORDS = 12;
/** A shorter one that tells a day is a byline with its date, whatever it is called. */
const MAX_STAMPED_WORDS = 40;
/** A box with more text than this has more words than that, whatever they are. */
const MAX_LABEL = 600;

/** A box about an author is named after authors as well; it says more than a byline does. */
export function isBox({ page }: StoryPage, index: number): boolean {
  const box = [index, ...ancestorsOf(page.tree, index)].find((each) => page.marksOf(each).has('authorBox'));
  if (box === undefined) return false;
  const text = shortTextOf(page.tree, box, MAX_LABEL);
  if (text !== undefined && countWords(text) <= MAX_STAMPED_WORDS && daysIn(text).length > 0) return false;
  return text === undefined || countWords(text) > MIN_BOX_WORDS;
}

/** The name of the site that clings to the end of a byline: "Jane Doe Example News". */
function withoutSiteName(text: string, site: Site): string {
  const words = text.split(' ');
  for (let from = 2; from < words.length; from++) {
    if (site.isNamed(words.slice(from).join(' '))) return words.slice(0, from).join(' ');
  }
  return text;
}

/** As short a word before a name that is all of a link means "by", in whatever language. */
const MAX_BY = 4;

/** The name without what stands before the link that it is. */
function asLinked({ page: { tree } }: StoryPage, [start, end]: readonly [number, number], name: string): string {
  for (let i = start; i < end; i++) {
    const linked = tree.tags[i] === 'a' ? shortTextOf(tree, i, MAX_LABEL) : undefined;
    const before = linked?.includes(' ') && name.endsWith(` ${linked}`) ? name.length - linked.length - 1 : 0;
    if (before > 0 && before <= MAX_BY && linked !== undefined) return linked;
  }
  return name;
}

/** What a byline says of an author, with the address of the link that stands on the name. */
function claimOf(story: StoryPage, found: BylineName, range: readonly [start: number, end: number]): AuthorClaim {
  const { name, kind, jobTitle, contribution, affiliation } = found;
  const own = asLinked(story, range, withoutSiteName(name, story.site));
  return {
    name: own,
    ...(own === name && { kind }),
    jobTitle,
    contribution,
    affiliation,
    url: linkOn(story, range, own),
  };
}

/** True for the name, with what may stand behind it, of somebody who is said to have checked the story. */
export function isChecker(story: StoryPage, name: string): boolean {
  return [...story.checkers()].some((checker) => folded(name).startsWith(checker));
}

/** One of several names that elements of their own hold, or what stands beside one. */
interface Held {
  readonly text: string;
  readonly isName: boolean;
}

/** The parts of a name that elements, or texts parted by line breaks, hold one after the other: "<a>Jane Doe</a> <span>Ian Roe</span>"; none where they are one. */
function heldParts(tree: Tree, [start, end]: readonly [number, number], name: string): Held[] {
  const parts: Held[] = [];
  let rest = name;
  for (let i = start + 1; i < end && rest !== ''; i++) {
    const text = shortTextOf(tree, i, name.length - 1);
    if (text === undefined || text === '' || !`${rest} `.startsWith(`${text} `)) continue;
    if (!isPersonal(text) && (parts.length === 0 || !isBesideName(text))) continue;
    parts.push({ text, isName: isPersonal(text) });
    rest = rest.slice(text.length).trim();
    i = endOf(tree, i) - 1;
  }
  if (parts.length > 0 && isPersonal(rest)) return [...parts, { text: rest, isName: true }];
  return rest === '' ? parts : [];
}

/** A role, or what was done, in an element behind a name. */
function isBesideName(text: string): boolean {
  return ROLE_WORD.test(text) || isPhotographer(text) || PART_OF.has(text.toLowerCase());
}

/** A byline's name, as the several that it is where elements part it, each with the role that stands behind it. */
export function byElements(tree: Tree, range: readonly [number, number], found: BylineName): BylineName[] {
  const names: BylineName[] = [];
  for (const { text, isName } of found.name.includes(' ') ? heldParts(tree, range, found.name) : []) {
    const last = names.at(-1);
    if (isName) names.push({ ...found, name: text, kind: 'person' });
    else if (last) names[names.length - 1] = besideRole(last, text);
  }
  return names.length > 0 ? names : [found];
}

/**
 * The authors of those that a line names: all that a label stands before or that link to an author's page, and of the
 * others those that are no topic, and not said to have checked the story.
 */
export function authorsOf(
  story: StoryPage,
  found: readonly BylineName[],
  range: readonly [start: number, end: number],
): AuthorClaim[] {
  const isSure = (each: BylineName, { url }: AuthorClaim): boolean =>
    each.isLabelled ||
    (!isChecker(story, each.name) && ((typeof url === 'string' && isAuthorAddress(url)) || !story.isTopic(each.name)));
  const parted = found.flatMap((each) => byElements(story.page.tree, range, each));
  const claims = parted.flatMap((each) => {
    const claim = claimOf(story, each, range);
    return isSure(each, claim) ? [claim] : [];
  });
  // Beside its authors stands the name of the paper: "By Jane Doe, Example Post".
  const { site } = story;
  const own = claims.filter(({ name }) => !site.isNamed(String(name)) && !site.isTitled(String(name)));
  return own.length > 0 ? own : claims;
}

/** The address of the link that stands on a name. */
export function linkOn(
  { page: { tree } }: StoryPage,
  [start, end]: readonly [number, number],
  name: string,
): string | undefined {
  for (let i = start; i < end; i++) {
    if (tree.tags[i] === 'a' && folded(textOf(tree, i)) === folded(name)) return attribute(tree, i, 'href');
  }
  return undefined;
}
