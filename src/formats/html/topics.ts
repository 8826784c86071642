import type { JsonObject } from '../../input/json.ts';
import { metaOf } from '../../page/page.ts';
import type { Page } from '../../page/page.ts';
import { phrasingLine } from '../../phrasing.ts';
import type { Block } from '../../model/index.ts';
import { folded } from '../../text.ts';
import { shortTextOf } from '../../tree/read.ts';
import { jsonText } from './json-ld-claims.ts';

/** `meta` elements that name what a story is about. */
const TOPICS = ['article:section', 'article:tag', 'keywords', 'news_keywords', 'parsely-section', 'parsely-tags'];
/** Longer texts of elements named after topics are lists. */
const MAX_TOPIC = 60;
const LETTER = /[\p{L}\p{M}]/u;

/** What is asked of a story. */
interface Topical {
  /** Its page. */
  readonly page: Page;
  /** Its node of JSON-LD. */
  readonly ld: JsonObject | undefined;
  /** Its headline's element. */
  readonly h1: number | undefined;
}

/** What the page says it is about, and the way to it: sections, tags, breadcrumbs, in folded form. */
function statedTopics({ page, ld, h1 = 0 }: Topical): ReadonlySet<string> {
  const metas = TOPICS.flatMap((name) => metaOf(page, name)?.split(/[,;|]/u) ?? []);
  const keywords = Array.isArray(ld?.keywords) ? ld.keywords : [ld?.keywords];
  const kickers = (page.marked.get('kicker') ?? []).filter((index) => index < h1);
  const shown = [...(page.marked.get('breadcrumb') ?? []), ...kickers].flatMap(
    (index) => shortTextOf(page.tree, index, MAX_TOPIC) ?? [],
  );
  const texts = [...metas, jsonText(ld?.articleSection), ...keywords.map((each) => jsonText(each)), ...shown];
  return new Set(texts.flatMap((text) => (text ? [folded(text)] : [])));
}

/** True where a text has a word as it stands, and not as a part of another. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

/** Words shorter than this are in every text. */
const MIN_WORD = 3;

/** True where a text has all words of a name in small letters: of a topic it does, and of somebody's name it does not. */
function tellsWords(text: string, name: string): boolean {
  const words = name.split(/[\s&/-]+/u).filter((word) => word.length >= MIN_WORD);
  const small = words.map((word) => word.toLowerCase());
  return words.length > 0 && small.every((word, i) => word !== words[i] && hasWord(text, word));
}

/** What is known of a story's topics: says whether a text that could be a name is one of them. */
export function topicTest(story: Topical, blocks: () => readonly Block[]): (name: string) => boolean {
  let stated: ReadonlySet<string> | undefined;
  let text: string | undefined;
  return (name) => {
    stated ??= statedTopics(story);
    if (stated.has(folded(name))) return true;
    text ??= blocks()
      .map((block) => (block.type === 'paragraph' ? phrasingLine(block.children) : ''))
      .join('\n');
    return tellsWords(text, name);
  };
}
