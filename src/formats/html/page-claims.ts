import { authors } from '../../fields/authors.ts';
import type { AuthorClaim } from '../../fields/authors.ts';
import type { PublisherClaim } from '../../fields/publisher.ts';
import { date } from '../../fields/date.ts';
import { isName } from '../../fields/byline.ts';
import type { Image, Phrasing, Story } from '../../model/index.ts';
import { propertyWithin, valueOf } from '../../page/microdata.ts';
import type { Mark } from '../../page/marks.ts';
import type { Page } from '../../page/page.ts';
import { phrasingLine } from '../../phrasing.ts';
import { authorBoxClaim } from '../../pieces/author-box.ts';
import { phrasingWithin } from '../../pieces/phrasing.ts';
import { minutesIn } from '../../pieces/reading-time.ts';
import { image, isSamePicture } from '../../fields/image.ts';
import type { ImageClaim } from '../../fields/image.ts';
import { storiesIn } from '../../pieces/card.ts';
import { countWords, folded, line } from '../../text.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  firstTag,
  hasText,
  isWithin,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import { openGraphImage } from './head-claims.ts';
import { jsonImage } from './json-ld-claims.ts';
import type { StoryPage } from './story-page.ts';

/** What stands on these is about other stories, other people, or the site. */
const ELSEWHERE: readonly Mark[] = ['related', 'comments', 'nav', 'newsletter', 'overlay', 'ad'];
const ELSEWHERE_TAGS = new Set(['nav', 'aside', 'footer']);

/** True for an element that belongs to the story's own head, and not to a card, a comment or the site. */
export function isOfStory({ page, body, h1 }: StoryPage, index: number): boolean {
  const { tree } = page;
  const container = body().container;
  let isBeside = false;
  for (const above of ancestorsOf(tree, index, page.root - 1)) {
    const holdsStory = isWithin(tree, container, above) || (h1 !== undefined && isWithin(tree, h1, above));
    // What holds the story's body or its headline is the story's, whatever it is called; a foot of it is the story's too.
    if (holdsStory) return !isBeside || tagOf(tree, above) === 'article' || page.marksOf(above).has('body');
    const marks = page.marksOf(above);
    if (ELSEWHERE.some((mark) => marks.has(mark))) return false;
    isBeside ||= ELSEWHERE_TAGS.has(tagOf(tree, above)) && !marks.has('meta');
  }
  return !isBeside;
}

/** Elements with a mark that belong to the story, in the page's order. */
export function markedOfStory(story: StoryPage, mark: Mark): number[] {
  return (story.page.marked.get(mark) ?? []).filter(
    (index) => hasText(story.page.tree, index) && isOfStory(story, index),
  );
}

/** The value of the first `itemprop` of this name outside related items, people and organisations. */
export function microdataOf({ page }: StoryPage, name: string): string | undefined {
  const found = page.microdata.find((property) => property.name === name && isStoryScope(page, property.scope));
  return found && valueOf(page.tree, found.index);
}

const STORY_TYPE = /article|posting|webpage|creativework|report|review|^$/u;

function isStoryScope(page: Page, scope: number): boolean {
  if (scope < 0) return true;
  const type = (attribute(page.tree, scope, 'itemtype') ?? '').split(/[/#]/u).at(-1)?.toLowerCase() ?? '';
  return STORY_TYPE.test(type);
}

/** The authors that microdata names: by the name within each author's item, or by its text. */
export function microdataAuthors({ page }: StoryPage): AuthorClaim[] | undefined {
  const found = page.microdata.filter(({ name, scope }) => name === 'author' && isStoryScope(page, scope));
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

/** The publisher that microdata names. */
export function microdataPublisher({ page }: StoryPage): PublisherClaim | undefined {
  const found = page.microdata.find(({ name, scope }) => name === 'publisher' && isStoryScope(page, scope));
  if (!found) return undefined;
  const logo = page.microdata.find(({ name, scope }) => name === 'logo' && scope === found.index)?.index;
  const part = (name: string): string | undefined =>
    logo === undefined ? undefined : propertyWithin(page.tree, logo, name);
  return {
    name: propertyWithin(page.tree, found.index, 'name') ?? valueTextOf(page, found.index),
    url: propertyWithin(page.tree, found.index, 'url'),
    ...(logo !== undefined && {
      logo: { url: part('url') ?? valueOf(page.tree, logo), width: part('width'), height: part('height') },
    }),
  };
}

function valueTextOf({ tree }: Page, index: number): string {
  return tagOf(tree, index) === 'meta' ? (attribute(tree, index, 'content') ?? '') : textOf(tree, index);
}

/** The names on links to authors' pages near the headline. */
export function authorLinks(story: StoryPage): AuthorClaim[] | undefined {
  const { tree } = story.page;
  const claims: AuthorClaim[] = [];
  for (let i = story.page.root, end = endOf(tree, story.page.root); i < end; i++) {
    if (tree.tags[i] !== 'a' || !(attribute(tree, i, 'rel') ?? '').split(/\s+/u).includes('author')) continue;
    const name = line(textOf(tree, i));
    if (isName(name) && isOfStory(story, i)) claims.push({ name, url: attribute(tree, i, 'href') });
  }
  return claims.length > 0 ? claims : undefined;
}

const MAX_BYLINE = 200;

const MIN_BOX_WORDS = 12;
/** A box with more text than this has more words than that, whatever they are. */
const MAX_LABEL = 600;

/** A box about an author is named after authors as well; it says more than a byline does. */
function isBox({ page }: StoryPage, index: number): boolean {
  const box = [index, ...ancestorsOf(page.tree, index)].find((each) => page.marksOf(each).has('authorBox'));
  if (box === undefined) return false;
  const text = shortTextOf(page.tree, box, MAX_LABEL);
  return text === undefined || countWords(text) > MIN_BOX_WORDS;
}

/** The line that names the authors, as it stands by the headline. */
export function bylineOf(story: StoryPage): string | undefined {
  const { tree } = story.page;
  const lines = markedOfStory(story, 'byline')
    .filter((index) => !story.page.marksOf(index).has('avatar') && !isBox(story, index))
    .map((index) => shortTextOf(tree, index, MAX_BYLINE))
    .filter((text) => text !== undefined);
  return lines.find((text) => countWords(text) > 1) ?? lines[0];
}

/** The authors that the byline names, with the links that stand on their names. */
export function bylineAuthors(story: StoryPage): AuthorClaim[] | undefined {
  const { page, context } = story;
  for (const index of markedOfStory(story, 'byline')) {
    const text = shortTextOf(page.tree, index, MAX_BYLINE);
    if (text === undefined || isBox(story, index)) continue;
    const found = authors(text, context);
    if (!found) continue;
    return found.map(({ name, kind, jobTitle, contribution }) => ({
      name,
      kind,
      jobTitle,
      contribution,
      url: linkOn(page, index, name),
    }));
  }
  return undefined;
}

function linkOn({ tree }: Page, index: number, name: string): string | undefined {
  for (let i = index, end = endOf(tree, index); i < end; i++) {
    if (tree.tags[i] === 'a' && folded(textOf(tree, i)) === folded(name)) return attribute(tree, i, 'href');
  }
  return undefined;
}

/** The boxes about the story's authors. */
export function authorBoxes(story: StoryPage): AuthorClaim[] | undefined {
  const { page, context } = story;
  const claims: AuthorClaim[] = [];
  let last = -1;
  for (const index of page.marked.get('authorBox') ?? []) {
    if (isWithin(page.tree, index, last) || !isOfStory(story, index)) continue;
    const claim = authorBoxClaim(page, index, context);
    if (claim === undefined) continue;
    claims.push(claim);
    last = index;
  }
  return claims.length > 0 ? claims : undefined;
}

const MIN_STANDFIRST_WORDS = 4;

/** The paragraph under the headline, in an element that is named after it and stands before the body. */
export function standfirstOf(story: StoryPage): Phrasing[] | undefined {
  const { page, context, h1 } = story;
  for (const index of markedOfStory(story, 'standfirst')) {
    const isAfterHeadline = h1 === undefined || index > h1;
    const isBeforeText = index < story.body().start;
    if (!isAfterHeadline || !isBeforeText || /^h1$/u.test(tagOf(page.tree, index))) continue;
    const nodes = phrasingWithin(page.tree, index, context);
    if (countWords(phrasingLine(nodes)) >= MIN_STANDFIRST_WORDS) return nodes;
  }
  return undefined;
}

/** The word or two above the headline. */
export function kickerOf(story: StoryPage): string | undefined {
  const { page, h1 } = story;
  const before = markedOfStory(story, 'kicker').filter(
    (index) => h1 !== undefined && index < endOf(page.tree, h1) && tagOf(page.tree, index) !== 'h1',
  );
  const nearest = before.at(-1);
  return nearest === undefined ? undefined : textOf(page.tree, nearest).replace(/^[\s\p{P}]+|[\s:|/–—-]+$/gu, '');
}

/** The `datetime` of the first `time` of the story that is not in its text. */
export function timeOf(story: StoryPage, kind: 'published' | 'modified'): string | undefined {
  const { page } = story;
  const times = (page.tagged.get('time') ?? []).filter((index) => isOfStory(story, index));
  const isModified = (index: number): boolean => {
    const own =
      page.marksOf(index).has('modified') ||
      /^(?:updated|aktualisiert|modified|mis à jour)/iu.test(textOf(page.tree, index));
    return own || [...ancestorsOf(page.tree, index)].slice(0, 2).some((above) => page.marksOf(above).has('modified'));
  };
  const found = times.find(
    (index) => isModified(index) === (kind === 'modified') && attribute(page.tree, index, 'datetime'),
  );
  return found === undefined ? undefined : attribute(page.tree, found, 'datetime');
}

/** Where a date in words may stand, the likeliest first. */
const DATE_MARKS = ['date', 'meta', 'byline'] as const satisfies readonly Mark[];
const MAX_DATE_LINE = 160;

/** The first date in words near the headline: in an element that is named after dates, or in a line about the story. */
export function dateTextOf(story: StoryPage): string | undefined {
  const { tree } = story.page;
  const { start } = story.body();
  for (const mark of DATE_MARKS) {
    for (const index of markedOfStory(story, mark)) {
      const text = index < start ? shortTextOf(tree, index, MAX_DATE_LINE) : undefined;
      const day = text === undefined ? undefined : date(text, story.context);
      if (day !== undefined) return day;
    }
  }
  const time = (story.page.tagged.get('time') ?? []).find((index) => isOfStory(story, index));
  return time === undefined ? undefined : textOf(tree, time);
}

const MAX_READING_LINE = 199;

/** The minutes of reading stated near the headline. */
export function readingTimeOf(story: StoryPage): number | undefined {
  for (const mark of ['readingTime', 'meta', 'date', 'byline'] as const) {
    for (const index of markedOfStory(story, mark)) {
      const text = shortTextOf(story.page.tree, index, MAX_READING_LINE);
      const minutes = text === undefined ? undefined : minutesIn(text, mark === 'readingTime');
      if (minutes !== undefined) return minutes;
    }
  }
  return undefined;
}

/** The picture that leads the story on the page, with its words, where it is not the one of the head. */
export function otherLead(story: StoryPage): ImageClaim | undefined {
  const { body, context } = story;
  const { lead } = body();
  if (lead === undefined || (lead.caption === undefined && lead.credit === undefined)) return undefined;
  const own = image(lead, context);
  const isShown = headImages(story).some((claim) => {
    const shown = image(claim, context);
    return shown && own && isSamePicture(shown, own);
  });
  return isShown ? undefined : lead;
}

/** The pictures that the head names: for social networks, for search engines, in microdata. */
function headImages(story: StoryPage): unknown[] {
  const { page, ld } = story;
  return [openGraphImage(page), jsonImage(page.jsonLd, ld?.image), microdataOf(story, 'image')].filter(
    (claim) => claim !== undefined,
  );
}

/** The words of the picture that the head names, where the body shows it further down. */
export function pictureInBody(story: StoryPage): Image | undefined {
  const { body, context } = story;
  const [shown] = headImages(story)
    .map((claim) => image(claim, context))
    .filter((each) => each !== undefined);
  if (shown === undefined) return undefined;
  const figure = body().blocks.find((block) => block.type === 'figure' && isSamePicture(block.image, shown));
  return figure?.type === 'figure' ? figure.image : undefined;
}

const COMMENTS = /^\D{0,30}?(\d{1,6})\D{0,30}$/u;

/** The number that a heading or a link about comments states. */
export function commentCountOf({ page }: StoryPage): string | undefined {
  for (const index of page.marked.get('comments') ?? []) {
    const heading = firstTag(page.tree, index, 'h2', 'h3', 'h4') ?? index;
    const text = textOf(page.tree, heading);
    const digits = text.length < 60 ? COMMENTS.exec(text)?.[1] : undefined;
    if (digits !== undefined) return digits;
  }
  return undefined;
}

/** Stories in the lists on the same matter that stand after the text. */
export function relatedLists(story: StoryPage): Story[] | undefined {
  const { page, context } = story;
  const { related, container } = story.body();
  const stories = [...related];
  let end = -1;
  for (const list of page.marked.get('relatedList') ?? []) {
    const isSkipped = list < end || isWithin(page.tree, container, list) || isWithin(page.tree, list, container);
    if (
      isSkipped ||
      ['nav', 'footer'].some((name) =>
        [...ancestorsOf(page.tree, list)].some((above) => tagOf(page.tree, above) === name),
      )
    )
      continue;
    end = endOf(page.tree, list);
    for (const found of storiesIn(page, list, context)) {
      if (!stories.some(({ url, headline }) => (url ?? headline) === (found.url ?? found.headline)))
        stories.push(found);
    }
  }
  return stories.length > 0 ? stories : undefined;
}

/** The name of the page's own list of links to the home page and on. */
export function breadcrumbLinks({ page }: StoryPage): { name: string; url: string | undefined }[] | undefined {
  const { tree } = page;
  const [trail] = page.marked.get('breadcrumb') ?? [];
  if (trail === undefined) return undefined;
  const links = [...elementsWithin(tree, trail, (i) => tagOf(tree, i) === 'a')];
  return links.map((link) => ({ name: textOf(tree, link), url: attribute(tree, link, 'href') }));
}

/** The tags that the page links to, as links that say so or in a list that is named after tags. */
export function tagLinks(story: StoryPage): string[] | undefined {
  const { tree } = story.page;
  const tags: string[] = [];
  for (const index of markedOfStory(story, 'tags')) {
    for (let i = index, end = endOf(tree, index); i < end; i++) {
      if (tree.tags[i] === 'a') tags.push(textOf(tree, i).replace(/^#\s*/u, ''));
    }
  }
  return tags.length > 0 ? tags : undefined;
}
