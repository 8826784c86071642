import type { AuthorClaim } from '../fields/authors.ts';
import { ROLE_WORD } from '../fields/byline-words.ts';
import { isName } from '../fields/person-name.ts';
import type { Context } from '../fields/field.ts';
import type { ImageClaim } from '../fields/image.ts';
import type { Phrasing } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import { phrasingLine } from '../phrasing.ts';
import { countWords, endsCut, isSentence, line } from '../text.ts';
import { BLOCK_TAGS } from '../tree/elements.ts';
import { attribute, elementsWithin, endOf, firstTag, isWithin, parentOf, tagOf, textOf } from '../tree/read.ts';
import { isButton } from './button-words.ts';
import { findWithin, isMarked, isProperty, isTag, textWithin } from './find.ts';
import type { Test } from './find.ts';
import { phrasingWithin } from './phrasing.ts';
import { pictureWithin } from './pictures.ts';

/** How sites call the pages of their authors. */
const AUTHOR_PATH =
  /^[^?#]*\/(?:[@~][\w.-]+\/?(?:[?#]|$)|(?:authors?|autor(?:en|e|es|a|i)?|auteurs?|people|profiles?|staff|team|by|writers?|contributors?|producers?|journalists?|reporters?|columnists?|journaliste|giornalista|redaktion|redakteure?|person|bylines?|avtor|avtory)\/)/iu;

/** Networks, whose pages of persons look like those of authors: sites link to their own. */
const NETWORKS =
  /^https?:\/\/(?:[\w-]+\.)?(?:(?:twitter|x|facebook|linkedin|instagram|youtube|tiktok|pinterest)\.com|threads\.(?:net|com)|bsky\.app|t\.me)\//iu;

/** True for the address of what looks like the page of an author. */
export function isAuthorAddress(address: string): boolean {
  return AUTHOR_PATH.test(address) && !NETWORKS.test(address);
}

/** A link to what looks like the page of an author. */
export const isAuthorLink: Test = ({ tree }, index) => {
  if (tagOf(tree, index) !== 'a') return false;
  const isAuthor = (attribute(tree, index, 'rel') ?? '').split(/\s+/u).includes('author');
  return isAuthor || isAuthorAddress(attribute(tree, index, 'href') ?? '');
};

/** Where the parts of a box about an author stand, in order of belief. */
const PARTS = {
  name: [isProperty('name'), isMarked('authorName'), isTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6'), isAuthorLink],
  role: [isProperty('jobTitle'), isMarked('role')],
  bio: [isProperty('description'), isMarked('bio')],
  location: [
    ({ tree }, index) => /(?:^|[-_\s])location\b/u.test(attribute(tree, index, 'class') ?? ''),
    isProperty('address', 'homeLocation'),
  ],
} as const satisfies Record<string, readonly Test[]>;

/** Hosts of profiles. https://schema.org/sameAs */
const PROFILE_HOSTS =
  /^https?:\/\/(?:[\w-]+\.)?(?:twitter\.com|x\.com|facebook\.com|linkedin\.com|instagram\.com|threads\.net|bsky\.app|mastodon\.\w+|t\.me|youtube\.com|tiktok\.com|github\.com|medium\.com|muckrack\.com|wikipedia\.org)\//iu;
const SHARE = /\/(?:share|sharer|intent|submit)\b|[?&](?:url|u|text)=/iu;

/** Longer texts are about somebody; shorter ones are a role or a label, but for whole sentences. */
const MIN_BIO_WORDS = 8;
const MIN_SENTENCE_WORDS = 5;

function isBio(text: string): boolean {
  const words = countWords(text);
  return words >= MIN_BIO_WORDS || (words >= MIN_SENTENCE_WORDS && isSentence(text));
}

function bioOf(page: Page, box: number, taken: readonly (number | undefined)[]): number | undefined {
  const named = findWithin(page, box, PARTS.bio);
  // What is named after the bio may hold the name, the links and the bio.
  const holdsName = taken.some(
    (index) => index !== undefined && named !== undefined && isWithin(page.tree, index, named),
  );
  if (named !== undefined && !holdsName && isBio(textOf(page.tree, named))) return named;
  const paragraphs = [...elementsWithin(page.tree, box, (i) => tagOf(page.tree, i) === 'p' && !taken.includes(i))];
  return paragraphs.find((index) => isBio(textOf(page.tree, index))) ?? lastText(page, box, taken);
}

/** The longest text of an element that holds no other block, for boxes without paragraphs. */
function lastText({ tree }: Page, box: number, taken: readonly (number | undefined)[]): number | undefined {
  let best: number | undefined;
  for (const index of elementsWithin(tree, box, (i) => ['div', 'span'].includes(tagOf(tree, i)))) {
    const isInner = firstTag(tree, index, 'div', 'p', 'h2', 'h3', 'h4', 'ul', 'section') === undefined;
    if (!isInner || taken.includes(index) || countWords(textOf(tree, index)) < MIN_BIO_WORDS) continue;
    if (best === undefined || textOf(tree, index).length > textOf(tree, best).length) best = index;
  }
  return best;
}

const FULL_BIO = /^(?:full bio|view (?:all|profile|full).*|чита(?:ти|ть) дал(?:і|ее|ьше)|прочитати більше)$/iu;

/** Words of a button behind a bio that is cut. */
const READ_ON =
  /^(?:read|show|see) more$|^(?:read )?full bio$|^(?:weiterlesen|mehr lesen|lire (?:plus|la suite)|leer más|ler mais|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|czytaj (?:dalej|więcej)|чита(?:ти|ть) дал(?:і|ее|ьше)|और पढ़ें|اقرأ المزيد|続きを読む|더 ?보기|查看更多|selengkapnya|devamını oku)\W*$/iu;

/** True where a button in a bio, or right behind it, leads to the rest of it. */
function isCutByButton({ tree }: Page, bio: number): boolean {
  const buttons = elementsWithin(tree, bio, (i) => tagOf(tree, i) === 'button' || tagOf(tree, i) === 'a');
  return [...buttons].some((i) => READ_ON.test(line(textOf(tree, i))));
}

/** True for the words of a button that leads to the whole of what is cut. */
const isMoreText = (text: string): boolean => isButton(text) || FULL_BIO.test(text);

function paragraphsOf(page: Page, index: number, context: Context): Phrasing[] {
  const inner = [...elementsWithin(page.tree, index, (i) => tagOf(page.tree, i) === 'p')];
  const holders = inner.length > 0 ? inner : [index];
  const isMore = (i: number): boolean =>
    tagOf(page.tree, i) === 'button' ||
    (tagOf(page.tree, i) === 'a' &&
      ((attribute(page.tree, i, 'href') ?? '#').startsWith('#') || isMoreText(textOf(page.tree, i))));
  const nodes: Phrasing[] = [];
  for (const holder of holders) {
    const paragraph = phrasingWithin(page.tree, holder, context, isMore);
    if (paragraph.length === 0) continue;
    if (nodes.length > 0) nodes.push({ type: 'break' }, { type: 'break' });
    nodes.push(...paragraph);
  }
  return nodes;
}

/** A role that stands in an element of its own between the name and the bio, without a name that says so. */
function unnamedRole(page: Page, box: number, name: number, bio: number | undefined): string | undefined {
  const { tree } = page;
  for (let i = endOf(tree, name); i < (bio ?? endOf(tree, box)); i++) {
    if (!tree.tags[i] || firstTag(tree, i, 'div', 'p', 'span', 'a', 'svg', 'ul') !== undefined) continue;
    const text = textOf(tree, i);
    const isLink = tagOf(tree, i) === 'a' || tagOf(tree, parentOf(tree, i)) === 'a';
    // A word in italics within a sentence about somebody is the title of a book.
    const isApart = BLOCK_TAGS.has(tagOf(tree, i)) || ROLE_WORD.test(text) || text === textOf(tree, parentOf(tree, i));
    if (text !== '' && !isLink && isApart && countWords(text) <= 8 && !isMoreText(text) && !/[\d@]/u.test(text))
      return text;
  }
  return undefined;
}

/** The portrait in a box: what is named one, else its first picture. */
function portraitWithin(page: Page, box: number): ImageClaim | undefined {
  for (const index of elementsWithin(page.tree, box, (i) => page.marksOf(i).has('avatar'))) {
    const portrait = pictureWithin(page, index);
    if (portrait !== undefined) return portrait;
  }
  return pictureWithin(page, box);
}

/** What stands in the element of a name and is none of it: an address to write to, a role. */
function calledIn(page: Page, name: number): string {
  const { tree } = page;
  const isBeside = (i: number): boolean =>
    i !== name &&
    (page.marksOf(i).has('role') || (tagOf(tree, i) === 'a' && /^mailto:/iu.test(attribute(tree, i, 'href') ?? '')));
  return textOf(tree, name, isBeside);
}

/** The element of the name: the first that each way of finding it gives, of which one must be a name. */
function nameWithin(page: Page, box: number): number | undefined {
  const found = PARTS.name.flatMap((test) => findWithin(page, box, [test]) ?? []);
  return found.find((index) => isName(line(calledIn(page, index)))) ?? found[0];
}

/**
 * What a box about an author says; role and bio are read each from its own element, so they never run together.
 *
 * @param known - The element of the name and what it is, where that is known.
 */
export function authorBoxClaim(
  page: Page,
  box: number,
  context: Context,
  known?: { readonly index: number; readonly text: string },
): AuthorClaim | undefined {
  const { tree } = page;
  const name = known?.index ?? nameWithin(page, box);
  if (name === undefined) return undefined;
  const called = known?.text ?? calledIn(page, name);
  if (!isName(line(called))) return undefined;
  const role = findWithin(page, box, PARTS.role);
  const bio = bioOf(page, box, [name, role]);
  const bioNodes = bio === undefined ? [] : paragraphsOf(page, bio, context);
  const links = [...elementsWithin(tree, box, (i) => tagOf(tree, i) === 'a')].map(
    (i) => attribute(tree, i, 'href') ?? '',
  );
  const profile = [...elementsWithin(tree, box, (i) => isAuthorLink(page, i))][0] ?? firstTag(tree, name, 'a');
  return {
    name: called,
    jobTitle: role === undefined ? unnamedRole(page, box, name, bio) : textOf(tree, role),
    ...(bioNodes.length > 0 && { bio: bioNodes }),
    bioTruncated: bio !== undefined && (endsCut(phrasingLine(bioNodes)) || isCutByButton(page, bio)),
    image: portraitWithin(page, box),
    url: profile === undefined ? undefined : attribute(tree, profile, 'href'),
    sameAs: links.filter((href) => PROFILE_HOSTS.test(href) && !SHARE.test(href)),
    email: links.find((href) => href.startsWith('mailto:') && !href.includes('?')),
    location: textWithin(page, box, PARTS.location),
  };
}
