import { readBody } from '../../body/body.ts';
import type { LiveClaim, LiveUpdateClaim } from '../../fields/live.ts';
import { date } from '../../fields/date.ts';
import type { Block, ListItem, Phrasing } from '../../model/index.ts';
import { typesOf } from '../../page/json-ld.ts';
import { pageWithin, readPage } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { phrasingLine } from '../../phrasing.ts';
import { countWords, folded, line } from '../../text.ts';
import { attribute, elementsWithin, endOf, firstTag, isWithin, shortTextOf, tagOf, textOf } from '../../tree/read.ts';
import { treeBefore } from '../../tree/before.ts';
import { liveClaim } from './json-ld-claims.ts';
import type { StoryPage } from './story-page.ts';

const MAX_LINE = 200;
const MIN_INTRO_WORDS = 8;

/** The heading of an entry: the first one in it, where no text stands before. */
function headingOf({ tree, marked, root }: Page): number | undefined {
  const named = (marked.get('headline') ?? []).find((index) => index !== root);
  return firstTag(tree, root, 'h1', 'h2', 'h3', 'h4', 'h5') ?? named;
}

/** The times that an entry tells: when it was posted, and when it was changed. */
function timesOf(page: Page): { publishedAt?: string; modifiedAt?: string } {
  const { tree } = page;
  const stamps = page.tagged.get('time') ?? page.marked.get('date') ?? [];
  const read = stamps.flatMap((index) => {
    const claim = attribute(tree, index, 'datetime') ?? attribute(tree, index, 'data-time') ?? textOf(tree, index);
    const value = date(claim, { report: () => undefined });
    const isChange = page.marksOf(index).has('modified');
    return value === undefined ? [] : [{ value, isChange }];
  });
  const posted = read.find(({ isChange }) => !isChange) ?? read[0];
  const changed = read.find(({ isChange, value }) => isChange && value !== posted?.value);
  return { ...(posted && { publishedAt: posted.value }), ...(changed && { modifiedAt: changed.value }) };
}

/** The address of an entry: of the link on its time or heading, or of one that leads to its own place on the page. */
function addressOf({ tree, root }: Page, heading: number | undefined): string | undefined {
  const id = attribute(tree, root, 'id');
  for (const index of elementsWithin(tree, root, (i) => tagOf(tree, i) === 'a')) {
    const href = attribute(tree, index, 'href') ?? '';
    const isStamp = firstTag(tree, index, 'time') !== undefined;
    const isOnHeading =
      heading !== undefined && (isWithin(tree, index, heading) || isWithin(tree, heading, index)) && href !== '';
    if (isStamp || isOnHeading || (id && href.endsWith(`#${id}`))) return href;
  }
  return id ? `#${id}` : undefined;
}

const PINNED = /(?:^|[\s_-])(?:pinned|sticky)(?:$|[\s_-])/iu;

/** An entry as the page shows it. */
function entryClaim({ page: whole, context }: StoryPage, entry: number): LiveUpdateClaim {
  const page = pageWithin(whole, entry);
  const { tree } = page;
  const heading = headingOf(page);
  const headline = heading === undefined ? undefined : line(textOf(tree, heading));
  const [byline] = page.marked.get('byline') ?? [];
  const titles = new Set(headline === undefined ? [] : [folded(headline)]);
  return {
    id: attribute(tree, entry, 'data-id') ?? attribute(tree, entry, 'id'),
    url: addressOf(page, heading),
    headline,
    ...timesOf(page),
    authors: byline === undefined ? undefined : shortTextOf(tree, byline, MAX_LINE),
    pinned: PINNED.test(attribute(tree, entry, 'class') ?? ''),
    body: readBody(page, context, { whole: true, titles }).blocks,
  };
}

/** What tells whether two claims are of one entry. */
function keysOf({ id, url, headline }: LiveUpdateClaim): string[] {
  const fragment = typeof url === 'string' ? /#(.+)$/u.exec(url)?.[1] : undefined;
  const title = typeof headline === 'string' ? folded(headline) : '';
  return [id, fragment, title].filter((key): key is string => typeof key === 'string' && key !== '');
}

/** The entries that the page shows and those that its JSON-LD lists, each once: the longer list, with what the other adds. */
function merged(shown: readonly LiveUpdateClaim[], listed: readonly LiveUpdateClaim[]): readonly LiveUpdateClaim[] {
  const [base, other] = listed.length > shown.length ? [listed, shown] : [shown, listed];
  const byKey = new Map<string, LiveUpdateClaim | undefined>();
  // What several entries are called tells none of them from the others.
  for (const claim of other)
    for (const key of new Set(keysOf(claim))) byKey.set(key, byKey.has(key) ? undefined : claim);
  return base.map((claim) => {
    const twin = keysOf(claim)
      .map((key) => byKey.get(key))
      .find((each) => each !== undefined);
    if (!twin) return claim;
    // The page has the blocks, and JSON-LD the rest without doubt.
    const [page, data] = base === shown ? [claim, twin] : [twin, claim];
    const known = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
    const isNamed = Array.isArray(data.authors) && data.authors.length > 0;
    return {
      ...page,
      ...known,
      authors: isNamed ? data.authors : page.authors,
      body: page.body && page.body.length > 0 ? page.body : (data.body ?? []),
    };
  });
}

/** What makes the page a live blog: its entries, by what the page shows and by its JSON-LD. */
export function liveOf(story: StoryPage): LiveClaim | undefined {
  const { page, context, ld } = story;
  const listed = ld && liveClaim(page.jsonLd, ld, context);
  const shown = story.entries().map((entry) => entryClaim(story, entry));
  return listed || shown.length > 0 ? { ...listed, updates: merged(shown, listed?.updates ?? []) } : undefined;
}

/** True where the page is a live blog. */
export function isLiveBlog({ ld, entries }: StoryPage): boolean {
  return (ld !== undefined && typesOf(ld).includes('liveblogposting')) || entries().length > 0;
}

/** The text that stands before the entries; nothing where there are none. */
export function textBeforeEntries({ page, context, entries, h1, h1Text }: StoryPage): readonly Block[] | undefined {
  const [first] = entries();
  if (first === undefined) return undefined;
  const { url } = page;
  const before = readPage(treeBefore(page.tree, first), url, page.root);
  const titles = new Set(h1Text === undefined ? [] : [folded(h1Text)]);
  const body = readBody(page.base === undefined ? before : { ...before, base: page.base }, context, { titles });
  const words = body.blocks.reduce((sum, block) => sum + ('children' in block ? wordsOf(block) : 0), 0);
  return words >= MIN_INTRO_WORDS && body.start > (h1 === undefined ? -1 : endOf(page.tree, h1) - 1) ? body.blocks : [];
}

/** The text of a block, folded; of a picture its address. */
function foldedText(block: Block): string {
  if (block.type === 'figure') return block.image.url ?? '';
  return 'children' in block && block.type !== 'table'
    ? folded(block.children.map((child) => textWithin(child)).join(' '))
    : '';
}

function textWithin(node: Block | Phrasing | ListItem): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textWithin(child as Phrasing)).join(' ') : '';
}

/** The body that the page shows; of a live blog what is in no entry. */
export function bodyWithoutEntries(story: StoryPage): readonly Block[] | undefined {
  if (story.entries().length > 0) return undefined;
  const { blocks } = story.body();
  const listed = story.ld && liveClaim(story.page.jsonLd, story.ld, story.context)?.updates;
  if (!listed) return blocks;
  const told = new Set(
    listed.flatMap(({ headline, body = [] }) => [
      ...(typeof headline === 'string' ? [folded(headline)] : []),
      ...body.map(foldedText),
    ]),
  );
  // What has no words, as a film, is known by none.
  return blocks.filter((block) => foldedText(block) === '' || !told.has(foldedText(block)));
}

function wordsOf(block: Block): number {
  if (block.type === 'paragraph' || block.type === 'heading') return countWords(phrasingLine(block.children));
  if (block.type === 'list')
    return block.children.flatMap(({ children }) => children).reduce((sum, each) => sum + wordsOf(each), 0);
  return block.type === 'blockquote' || block.type === 'note'
    ? block.children.reduce((sum, each) => sum + wordsOf(each), 0)
    : 0;
}
