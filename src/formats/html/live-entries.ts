import { isObject } from '../../input/json.ts';
import { nodesOfType } from '../../page/json-ld.ts';
import type { Mark } from '../../page/marks.ts';
import { itemTypeOf } from '../../page/microdata.ts';
import type { Page } from '../../page/page.ts';
import { roughWords } from '../../text.ts';
import { ancestorsOf, attribute, isWithin, parentOf, shortTextOf, tagOf, textOf } from '../../tree/read.ts';

/** Times of these are of other things: comments, other stories, the site. */
const ELSEWHERE: readonly Mark[] = ['comments', 'related', 'relatedList', 'nav', 'footer', 'newsletter', 'ad'];
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);

/** How far above its time an entry may be. */
const MAX_ABOVE = 8;
/** Fewer entries are no live blog; fewer words beside the time are no entry. */
const MIN_ENTRIES = 3;
const MIN_WORDS = 8;
const MAX_STAMP = 60;

/** Names that sites give to live blogs and their entries. */
const NAMES =
  /(?:^|[\s_-])(?:live[_-]?(?:blog|ticker|feed|update|entr|post|event|coverage|text)|ticker[_-]?(?:entr|event|item|post)|minute[_-]by|live$|live\s)/iu;
/** How their headlines and addresses speak of them. */
const WORDS =
  /^live\b|\blive[ -]?(?:blog|updates?|ticker|coverage|report(?:ing)?|text)\b|\blive\s*[:|–—-]|[:|–—-]\s*live\b|minute[- ]by[- ]minute|\bas it happened\b|newsticker|en direct|direct\s*[:|–—-]|en (?:vivo|directo)|minuto a minuto|ao vivo|in diretta|наживо|онлайн|хроніка|хроника|مباشر|速報|ライブ|直播/iu;
const PATH = /\/live(?:[-_]?(?:blog|ticker|updates?))?(?:\/|-|$)/iu;

function namesOf({ tree }: Page, index: number): string {
  return `${attribute(tree, index, 'class') ?? ''} ${attribute(tree, index, 'id') ?? ''}`;
}

/** True where the page says in any way that it is a live blog. */
function isDeclared(page: Page, title: string | undefined, entries: readonly number[]): boolean {
  const { tree, jsonLd, microdata } = page;
  const above = [...ancestorsOf(tree, entries[0] ?? 0)];
  return (
    nodesOfType(jsonLd, new Set(['liveblogposting'])).length > 0 ||
    jsonLd.nodes.some((node) => isObject(node.liveBlogUpdate) || Array.isArray(node.liveBlogUpdate)) ||
    microdata.some(({ name }) => name === 'liveBlogUpdate') ||
    [...above, ...entries.slice(0, 1)].some(
      (index) => NAMES.test(namesOf(page, index)) || itemTypeOf(tree, index) === 'liveblogposting',
    ) ||
    WORDS.test(title ?? '') ||
    PATH.test(page.url ?? '')
  );
}

/** Elements that tell a time: those for it, and where there are none, those that are named after it. */
function stamps(page: Page): readonly number[] {
  const times = page.tagged.get('time') ?? [];
  if (times.length >= MIN_ENTRIES) return times;
  return (page.marked.get('date') ?? []).filter((index) => /\d/u.test(shortTextOf(page.tree, index, MAX_STAMP) ?? ''));
}

function isElsewhere(page: Page, index: number): boolean {
  const marks = page.marksOf(index);
  return ELSEWHERE_TAGS.has(tagOf(page.tree, index)) || ELSEWHERE.some((mark) => marks.has(mark));
}

/** What a time may be an entry of: the elements above it, with what holds them. */
function* holdersOf(page: Page, time: number): Generator<readonly [holder: number, entry: number]> {
  let entry = time;
  for (let above = 0; above < MAX_ABOVE; above++) {
    const holder = parentOf(page.tree, entry);
    if (holder < page.root || isElsewhere(page, holder)) return;
    yield [holder, entry];
    entry = holder;
  }
}

/** The most siblings that each hold a time and a text of their own. */
function datedSiblings(page: Page): number[] {
  const { tree } = page;
  const byHolder = new Map<number, Set<number>>();
  for (const time of stamps(page)) {
    for (const [holder, entry] of holdersOf(page, time)) {
      const entries = byHolder.get(holder);
      if (entries) entries.add(entry);
      else byHolder.set(holder, new Set([entry]));
    }
  }
  let best: number[] = [];
  for (const entries of byHolder.values()) {
    if (entries.size < MIN_ENTRIES || entries.size <= best.length) continue;
    const told = [...entries].filter((index) => roughWords(textOf(tree, index)) >= MIN_WORDS);
    if (told.length >= MIN_ENTRIES && told.length > best.length) best = told;
  }
  return best;
}

/**
 * The entries of a live blog: siblings that each hold a time and a text, on a page that says that it is one.
 *
 * @param page - The page.
 * @param headline - What its headline says, and the element of it, which is in no entry.
 */
export function liveEntries(page: Page, headline: { text: string | undefined; index: number | undefined }): number[] {
  const entries = datedSiblings(page).filter(
    (index) => headline.index === undefined || !isWithin(page.tree, headline.index, index),
  );
  return entries.length >= MIN_ENTRIES && isDeclared(page, headline.text, entries) ? entries : [];
}
