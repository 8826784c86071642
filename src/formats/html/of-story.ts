import type { Line } from '../../body/around.ts';
import type { Mark } from '../../page/marks.ts';
import type { Page } from '../../page/page.ts';
import { isStoryLink } from '../../pieces/story-links.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  hasText,
  isWithin,
  nearestAncestors,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import type { StoryPage } from './story-page.ts';

/** What stands on these is about other stories, other people, or the site. */
const ELSEWHERE: readonly Mark[] = ['related', 'comments', 'nav', 'newsletter', 'overlay', 'ad'];
const ELSEWHERE_TAGS = new Set(['nav', 'aside', 'footer']);
/** Parts of the site, whatever they stand in: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const SITE_ROLES = new Set(['navigation', 'search']);

/** True for an element that is about other things than the story, by its role or by its name. */
const isAboutOthers = ({ tree, marksOf }: Page, index: number): boolean =>
  SITE_ROLES.has(attribute(tree, index, 'role') ?? '') || ELSEWHERE.some((mark) => marksOf(index).has(mark));

/** True for what stands in an entry of a live blog, and is the entry's: entries are siblings, and so one range. */
function isOfEntry({ page: { tree }, entries }: StoryPage, index: number): boolean {
  const [first = Infinity] = entries();
  return index >= first && index < endOf(tree, entries().at(-1) ?? -1);
}

/** True for an element that belongs to the story's own head, and not to a card, a comment or the site. */
export function isOfStory(story: StoryPage, index: number): boolean {
  const { page, body, h1 } = story;
  const { tree } = page;
  if (isOfEntry(story, index) || SITE_ROLES.has(attribute(tree, index, 'role') ?? '')) return false;
  const { container } = body();
  let isBeside = false;
  for (const above of ancestorsOf(tree, index, page.root - 1)) {
    const holdsStory = isWithin(tree, container, above) || (h1 !== undefined && isWithin(tree, h1, above));
    // What holds the story's body or its headline is the story's, whatever it is called; a foot of it is the story's too.
    if (holdsStory) return !isBeside || tagOf(tree, above) === 'article' || page.marksOf(above).has('body');
    if (isAboutOthers(page, above)) return false;
    isBeside ||= ELSEWHERE_TAGS.has(tagOf(tree, above)) && !page.marksOf(above).has('meta');
  }
  return !isBeside;
}

/** The box of a card lies so few elements above its date, and has so few nodes. */
const CARD = { depth: 5, nodes: 120 } as const;

/** True for what stands in a small box beside a link that reads like a headline: the card of another story. */
export function isOnCard({ page, body, h1 }: StoryPage, index: number): boolean {
  const { tree } = page;
  const { container } = body();
  for (const above of nearestAncestors(tree, index, CARD.depth, page.root)) {
    const holdsStory = isWithin(tree, container, above) || (h1 !== undefined && isWithin(tree, h1, above));
    if (holdsStory || endOf(tree, above) - above > CARD.nodes) return false;
    for (const link of elementsWithin(tree, above, (each) => tagOf(tree, each) === 'a'))
      if (isStoryLink(page, link)) return true;
  }
  return false;
}

const PICTURE_TAGS = new Set(['figure', 'figcaption']);

/** True within a picture with its words: who is named there took it. */
export function isOfPicture({ tree, marksOf }: Page, index: number): boolean {
  return [index, ...ancestorsOf(tree, index)].some(
    (each) => PICTURE_TAGS.has(tagOf(tree, each)) || marksOf(each).has('caption'),
  );
}

/** Elements with a mark that belong to the story, in the page's order. */
export function markedOfStory(story: StoryPage, mark: Mark): number[] {
  return (story.page.marked.get(mark) ?? []).filter(
    (index) => hasText(story.page.tree, index) && isOfStory(story, index),
  );
}

const STORY_TYPE = /article|posting|webpage|creativework|report|review|^$/u;

/** True for an item of microdata that is the story, and no person, organisation or related thing. */
export function isStoryScope(page: Page, scope: number): boolean {
  // Some systems call the page itself a thing.
  if (scope < 0 || tagOf(page.tree, scope) === 'html') return true;
  const type = (attribute(page.tree, scope, 'itemtype') ?? '').split(/[/#]/u).at(-1)?.toLowerCase() ?? '';
  return STORY_TYPE.test(type);
}

/** The value that microdata has at an element: its text, or what a `meta` holds. */
export function valueTextOf({ tree }: Page, index: number): string {
  return tagOf(tree, index) === 'meta' ? (attribute(tree, index, 'content') ?? '') : textOf(tree, index);
}

const LAST_LINES = 2;

/** The lines after the text; the end of a short one is among the lines of its beginning. */
export function linesAfter({ around, body }: StoryPage): readonly Line[] {
  const { head, foot } = around();
  const { start, end } = body();
  const last = head.filter((each) => each.start > start && each.start < end).slice(-LAST_LINES);
  return [...last, ...head.filter((each) => each.start >= end), ...foot];
}
