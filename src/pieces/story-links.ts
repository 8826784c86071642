import type { Page } from '../page/page.ts';
import { roughWords } from '../text.ts';
import { addressIn } from '../url.ts';
import { attribute, endOf, firstTag, hasText, nearestAncestors, parentOf, shortTextOf, tagOf } from '../tree/read.ts';
import { isAuthorLink } from './author-box.ts';
import { isButton } from './button-words.ts';

/** Elements in the order of a page, and what they lead to: tells at a glance how many different ones a part of it has. */
class Places {
  private readonly indices: number[] = [];
  private readonly targets: string[] = [];
  private others: number[] | undefined;

  add(index: number, target: string): void {
    this.indices.push(index);
    this.targets.push(target);
    this.others = undefined;
  }

  /** How many different targets stand in `[start, end)`; two for all that are more than one. */
  within(start: number, end: number): 0 | 1 | 2 {
    let low = 0;
    let high = this.indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indices[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    if ((this.indices[low] ?? Infinity) >= end) return 0;
    const other = this.nextOther()[low] ?? Infinity;
    return (this.indices[other] ?? Infinity) < end ? 2 : 1;
  }

  /** For each place the next that leads elsewhere. */
  private nextOther(): readonly number[] {
    if (this.others) return this.others;
    const others: number[] = [];
    for (let i = this.targets.length - 1; i >= 0; i--)
      others[i] = this.targets[i + 1] === this.targets[i] ? (others[i + 1] ?? Infinity) : i + 1;
    return (this.others = others);
  }
}

/** The links of a page that read like headlines. */
export interface StoryLinks {
  /** How many stories are linked within an element: none, one, or several. */
  readonly storiesIn: (index: number) => 0 | 1 | 2;
  /** How many of its headings are, or hold, such links. */
  readonly linkedHeadingsIn: (index: number) => 0 | 1 | 2;
  /** True for an element with a heading in it. */
  readonly hasHeading: (index: number) => boolean;
  /** How many of its headings are long enough for headlines. */
  readonly headingsIn: (index: number) => 0 | 1 | 2;
  /** What stands out as a headline by itself: headings that are, or hold, such links, and links in bold type. */
  readonly standing: ReadonlySet<number>;
}

/** Headlines have at least so many words: less is a topic, a section, or somebody's name. */
const MIN_WORDS = 4;
/** In a heading fewer will do. */
const MIN_HEADING_WORDS = 2;
/** So many characters are more than a headline or a card has. */
const MAX_LENGTH = 3000;
const NO_STORY = /^(?:#|javascript:|mailto:|tel:)/iu;
/** What leads to a list of stories. */
const LIST_PATH = /\/(?:tags?|topics?|category|categories|themen?|etiquetas?|temas?)\/[^/]+\/?$/iu;

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const IS_HEADING: ReadonlySet<string> = new Set(HEADINGS);

/** The heading that a link is in, or that is in it. */
function headingOf({ tree }: Page, link: number): number | undefined {
  for (const above of nearestAncestors(tree, link, 3)) if (IS_HEADING.has(tagOf(tree, above))) return above;
  // A link without words lies over the card that it stands in.
  return firstTag(tree, hasText(tree, link) ? link : parentOf(tree, link), ...HEADINGS);
}

/** A link that is all bold, as mails set their headlines. */
function isBold({ tree }: Page, link: number): boolean {
  const bold = BOLD.has(tagOf(tree, parentOf(tree, link))) ? parentOf(tree, link) : firstTag(tree, link, ...BOLD);
  return bold !== undefined && shortTextOf(tree, bold, MAX_LENGTH) === shortTextOf(tree, link, MAX_LENGTH);
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

const bare = (href: string): string =>
  href
    .trim()
    .replace(/[?#].*$/u, '')
    .replace(/\/$/u, '');

interface Link {
  readonly index: number;
  readonly target: string;
  readonly heading: number | undefined;
}

/** The words of a link, or those that it is read out by. */
export function labelOf({ tree }: Page, link: number): string | undefined {
  const text = shortTextOf(tree, link, MAX_LENGTH);
  return text === '' ? (attribute(tree, link, 'aria-label') ?? attribute(tree, link, 'title') ?? '') : text;
}

/** The link at an index, where it reads like a headline. */
function linkAt(page: Page, index: number): readonly Link[] {
  const href = attribute(page.tree, index, 'href') ?? '';
  if (href === '' || NO_STORY.test(href) || LIST_PATH.test(href) || isAuthorLink(page, index)) return [];
  const text = labelOf(page, index);
  if (text === undefined || text === '' || isButton(text)) return [];
  const words = roughWords(text);
  const heading = words < MIN_HEADING_WORDS ? undefined : headingOf(page, index);
  const isLong = words >= (heading === undefined ? MIN_WORDS : MIN_HEADING_WORDS);
  const target = (addressIn(href, page.base) ?? href).replace(/#.*$/u, '');
  return isLong && bare(target) !== bare(page.url ?? '') ? [{ index, target, heading }] : [];
}

/** True for a link that reads like the headline of another story. */
export function isStoryLink(page: Page, index: number): boolean {
  return linkAt(page, index).length > 0;
}

/** Addresses that others go on: those of sections. */
function sectionsAmong(links: readonly Link[]): ReadonlySet<string> {
  const sections = new Set<string>();
  for (const { target } of links) {
    const path = bare(target);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const start = path.slice(0, at);
      if (sections.has(start)) break;
      sections.add(start);
    }
  }
  return sections;
}

/** What stands in a page's order: its links that read like headlines, and its headings. */
function linksAndHeadings(
  page: Page,
  isElsewhere: (index: number) => boolean,
): { links: Link[]; headings: Places; any: Places } {
  const { tree, root } = page;
  const links: Link[] = [];
  const [headings, any] = [new Places(), new Places()];
  for (let i = root + 1, end = endOf(tree, root); i < end; i++) {
    const tag = tree.tags[i] ?? '';
    if (tag === '') continue;
    if (isElsewhere(i)) i = endOf(tree, i) - 1;
    else if (tag === 'a') links.push(...linkAt(page, i));
    else if (IS_HEADING.has(tag)) {
      any.add(i, '');
      if (roughWords(shortTextOf(tree, i, MAX_LENGTH) ?? '') >= MIN_HEADING_WORDS) headings.add(i, String(i));
    }
  }
  return { links, headings, any };
}

/**
 * Finds the links of a page that read like headlines.
 *
 * @param isElsewhere - Whether what stands in an element is the site's.
 */
export function storyLinksOf(page: Page, isElsewhere: (index: number) => boolean): StoryLinks {
  const { tree } = page;
  const { links, headings, any } = linksAndHeadings(page, isElsewhere);
  const sections = sectionsAmong(links);
  const [all, linked] = [new Places(), new Places()];
  const standing = new Set<number>();
  for (const { index, target, heading } of links) {
    if (sections.has(bare(target))) continue;
    all.add(index, target);
    if (heading !== undefined) linked.add(index, target);
    if (heading !== undefined || isBold(page, index)) standing.add(heading ?? index);
  }
  return {
    storiesIn: (index) => all.within(index, endOf(tree, index)),
    linkedHeadingsIn: (index) => linked.within(index, endOf(tree, index)),
    hasHeading: (index) => any.within(index + 1, endOf(tree, index)) > 0,
    headingsIn: (index) => headings.within(index, endOf(tree, index)),
    standing,
  };
}
