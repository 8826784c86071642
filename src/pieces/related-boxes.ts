import type { Page } from '../page/page.ts';
import { attribute, elementsWithin, hasText, parentOf, shortTextOf, tagOf, textOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { RELATED_HEADING, SITE_HEADING } from './related-words.ts';
import { isStoryLink } from './story-links.ts';

/** A heading over a list is no longer than this. */
const MAX_HEADING = 60;
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const HEADING_TAGS: ReadonlySet<string> = new Set(HEADINGS);
/** What is called so is shown under any story. */
const FOR_SITE =
  /(?:^|[\s_-])(?:most[_-]?(?:read|popular|viewed|shared|commented)|popular|trending|latest|ranking|mas[_-](?:leid|vist)\S*|plus[_-]lus|meistgelesen)(?:$|[\s_-])/iu;

/** True for the words over a list of other stories, chosen for this one or not. */
function isHeadingText(text: string): boolean {
  return RELATED_HEADING.test(text) || SITE_HEADING.test(text);
}

/** The first heading in an element. */
function headingIn({ tree }: Page, index: number): string | undefined {
  const [heading] = elementsWithin(tree, index, (i) => HEADING_TAGS.has(tagOf(tree, i)) && hasText(tree, i));
  return heading === undefined ? undefined : shortTextOf(tree, heading, MAX_HEADING);
}

/** True for a list that the site shows under any story, by its names or its heading. */
export function isForSite(page: Page, index: number): boolean {
  return FOR_SITE.test(attribute(page.tree, index, 'class') ?? '') || SITE_HEADING.test(headingIn(page, index) ?? '');
}

/** The element that a heading is of: its parent, or what is around one that holds the heading alone. */
function boxOf(tree: Tree, heading: number): number {
  const parent = parentOf(tree, heading);
  return textOf(tree, parent) === textOf(tree, heading) ? parentOf(tree, parent) : parent;
}

/** The elements that are headed as lists of other stories, and lead to some. */
export function relatedBoxes(page: Page): ReadonlySet<number> {
  const { tree, root, tagged } = page;
  const boxes = new Set<number>();
  for (const tag of HEADINGS) {
    for (const heading of tagged.get(tag) ?? []) {
      const text = shortTextOf(tree, heading, MAX_HEADING) ?? '';
      if (text === '' || !isHeadingText(text)) continue;
      const box = boxOf(tree, heading);
      if (box <= root || !isFirst(tree, box, heading)) continue;
      const [link] = elementsWithin(tree, box, (i) => tagOf(tree, i) === 'a' && isStoryLink(page, i));
      if (link !== undefined) boxes.add(box);
    }
  }
  return boxes;
}

/** True where nothing with text stands in an element before a heading. */
function isFirst(tree: Tree, box: number, heading: number): boolean {
  for (let i = box + 1; i < heading; i++) if (tree.tags[i] === '' && (tree.texts[i] ?? '').trim() !== '') return false;
  return true;
}
