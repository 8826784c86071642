import type { Line } from '../../../body/around.ts';
import type { AuthorClaim } from '../../../fields/authors.ts';
import { isPersonal } from '../../../fields/person-name.ts';
import { folded } from '../../../text.ts';
import { isAuthorLink } from '../../../pieces/author-box.ts';
import { attribute, elementsWithin, hasText, nearestAncestors, tagOf } from '../../../tree/read.ts';
import { isChecker } from './named-author.ts';

import { linesAfter } from '../of-story.ts';
import type { StoryPage } from '../story-page.ts';

/** So many lines after the text may be about who wrote it. */
const REACH = 16;
/** A portrait stands so few nodes before the name, and what is told of its bearer so few behind. */
const NEAR = 12;

/** The replacement text of the picture right before a line. */
function portraitBefore({ page: { tree } }: StoryPage, { start }: Line): string {
  for (let i = start - 1; i > start - NEAR && i > 0; i--) {
    if (tagOf(tree, i) === 'img') return attribute(tree, i, 'alt') ?? '';
    if (tagOf(tree, i) === '' && hasText(tree, i)) return '';
  }
  return '';
}

/** The text that follows a line, of whatever length. */
function textBehind({ page: { tree } }: StoryPage, { end }: Line): string {
  for (let i = end; i < end + NEAR && i < tree.tags.length; i++)
    if (tagOf(tree, i) === '' && hasText(tree, i)) return (tree.texts[i] ?? '').trim();
  return '';
}

/** True for a text that begins with a name and goes on with what its bearer is or does. */
function tellsOf(text: string, name: string): boolean {
  return text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1));
}

/** True for a line in a link that does not lead to an author's page. */
function namesOther({ page }: StoryPage, { holder, end }: Line): boolean {
  const { tree } = page;
  const around = [holder, ...nearestAncestors(tree, holder, 3)];
  const links = [...around, ...elementsWithin(tree, holder, (i) => i < end)].filter((i) => tagOf(tree, i) === 'a');
  return links.some((link) => !isAuthorLink(page, link));
}

const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** True for a single word, and no topic, that stands by itself above the text as well. */
function isFirstName(story: StoryPage, text: string): boolean {
  if (!FIRST_NAME.test(text) || story.isTopic(text)) return false;
  const { start } = story.body();
  return story.around().head.some((each) => each.start < start && each.text === text);
}

/** The name that a line is, or begins with as its portrait says; nothing where neither portrait nor bio is beside it. */
function nameIn(story: StoryPage, each: Line): string | undefined {
  const portrait = portraitBefore(story, each);
  const isName = isPersonal(each.text) || isFirstName(story, each.text);
  const name = isName ? each.text : isPersonal(portrait) && each.text.startsWith(`${portrait} `) ? portrait : undefined;
  if (name === undefined || story.site.isNamed(name) || isChecker(story, name)) return undefined;
  // Cards of other stories have a picture that is called like them; their titles are links.
  const isPortrayed = folded(portrait).includes(folded(name)) && !namesOther(story, each);
  return isPortrayed || tellsOf(textBehind(story, each), name) ? name : undefined;
}

/** True where a line above the text names somebody among others: it knows better who wrote the story. */
function isToldAbove(story: StoryPage, name: string): boolean {
  const { start } = story.body();
  return story.around().head.some((each) => each.start < start && each.text !== name && each.text.includes(name));
}

/**
 * The person after the text with a portrait of that name beside, or a text that begins with it: a box about who wrote the
 * story, whatever it is called. Several are a team, or what customers say.
 */
export function portrayed(story: StoryPage): AuthorClaim[] | undefined {
  const names = linesAfter(story)
    .slice(0, REACH)
    .flatMap((each) => nameIn(story, each) ?? []);
  const [name, ...others] = new Set(names);
  if (name === undefined || others.length > 0 || isToldAbove(story, name)) return undefined;
  return [{ name, kind: 'person' }];
}
