import type { PublisherClaim } from '../../fields/publisher.ts';
import type { Image, Story } from '../../model/index.ts';
import { daysIn } from '../../fields/date-words.ts';
import { RELATED_HEADING } from '../../pieces/related-words.ts';
import { propertyWithin, valueOf } from '../../page/microdata.ts';
import { minutesIn } from '../../pieces/reading-time.ts';
import { image, isSamePicture } from '../../fields/image.ts';
import { countWords, folded } from '../../text.ts';
import { phrasingLine } from '../../phrasing.ts';
import type { ImageClaim } from '../../fields/image.ts';
import { storiesIn } from '../../pieces/card.ts';
import { isForSite } from '../../pieces/related-boxes.ts';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  endOf,
  firstTag,
  isWithin,
  parentOf,
  shortTextOf,
  tagOf,
  textOf,
} from '../../tree/read.ts';
import { openGraphImage } from './head-claims.ts';
import { jsonImage } from './json-ld-claims.ts';
import { isOfStory, isStoryScope, markedOfStory, valueTextOf } from './of-story.ts';
import type { StoryPage } from './story-page.ts';

/** The value of the first `itemprop` of this name outside related items, people and organisations. */
export function microdataOf({ page }: StoryPage, name: string): string | undefined {
  const found = page.microdata.find((property) => property.name === name && isStoryScope(page, property.scope));
  return found && valueOf(page.tree, found.index);
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
  const lines = story.around().head.filter(({ text }) => text.length <= MAX_READING_LINE);
  return lines.flatMap(({ text }) => minutesInPieces(text)).at(0);
}

/** The minutes that a piece of a line states: "Jane Doe | 12 May 2026 | 3 min read". */
function minutesInPieces(text: string): number[] {
  return text.split(/[|•·]/u).flatMap((piece) => minutesIn(piece.trim(), true) ?? []);
}

/** A caption has as many words; a name by a portrait has fewer. */
const MIN_CAPTION_WORDS = 4;
/** So short a line that tells a day is the story's date. */
const MAX_STAMP_WORDS = 10;

/** True for a picture whose caption tells something, and is neither a name nor a date. */
function tells({ caption = [] }: Image): boolean {
  const text = phrasingLine(caption);
  const words = countWords(text);
  return words >= MIN_CAPTION_WORDS && (words > MAX_STAMP_WORDS || daysIn(text).length === 0);
}

/** The picture that leads the story on the page, with its words, where it is not the one of the head. */
export function otherLead(story: StoryPage): ImageClaim | undefined {
  const { body, context } = story;
  const { lead } = body();
  const own = lead && image(lead, context);
  if (own === undefined || (own.creditLine === undefined && !tells(own))) return undefined;
  const isShown = headImages(story).some((claim) => {
    const shown = image(claim, context);
    return shown && isSamePicture(shown, own);
  });
  return isShown ? undefined : lead;
}

/** What sites give to social networks where a story has no picture of its own: "default-share.png". */
const STAND_IN =
  /(?:^|[-_.])(?:(?:default|fallback)[-_.]?(?:share|sharing|social|og|image|img|facebook|thumb(?:nail)?)|(?:og|share|social|facebook|seo)[-_.]?(?:default|fallback)|no[-_]?image|placeholder)(?=[-_.\d]|$)/iu;
/** The site's sign, or a company's of which the story tells: that is seen by what the page shows. */
const LOGO = /(?:^|[-_.])logo(?=[-_.]|$)/iu;

/** The picture for social networks, where it is the story's: not the one for stories without, nor a logo beside a picture that leads. */
export function sharedImage(story: StoryPage): ImageClaim | undefined {
  const claim = openGraphImage(story.page);
  const name = String(claim?.url).split(/[?#]/u)[0]?.split('/').at(-1) ?? '';
  if (STAND_IN.test(name) || (LOGO.test(name) && story.body().lead !== undefined)) return undefined;
  return claim;
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

/** A picture further down in a text leads no story; nor does one with no text around it. */
const FIRST_BLOCKS = 6;
const MIN_WORDS = 40;

/** The first picture of the body, on a page whose head names none. */
export function firstPicture(story: StoryPage): Image | undefined {
  const { blocks, words } = story.body();
  if (words < MIN_WORDS || story.entries().length > 0 || headImages(story).length > 0) return undefined;
  const figure = blocks.slice(0, FIRST_BLOCKS).find((block) => block.type === 'figure');
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

/** The lists of stories on the same matter: those that are named so, and those under a heading that says so. */
function relatedElements({ page }: StoryPage): number[] {
  const { tree, tagged, marked } = page;
  const headings = (['h2', 'h3', 'h4', 'h5'] as const).flatMap((tag) => tagged.get(tag) ?? []);
  const under = headings
    .filter((index) => RELATED_HEADING.test(shortTextOf(tree, index, MAX_HEADING) ?? ''))
    .map((index) => parentOf(tree, index));
  return [...new Set([...(marked.get('relatedList') ?? []), ...under])].sort((a, b) => a - b);
}

const MAX_HEADING = 60;

/** An address of one word leads to a section or a tool: "/tech", "/quotes?symbol=X". */
const ONE_WORD = /^https?:\/\/[^/]+\/[\p{L}]*\/?(?:[?#]|$)/u;
/** The name of a section or of a tool has no more words. */
const MAX_NAME_WORDS = 4;
/** What a link says that leads to no story: its own address, a button. */
const NO_HEADLINE = /^https?:|^(?:scroll |back )?(?:back )?to (?:the )?top$/iu;

/** False for a link of a list that leads to a section or a tool, or within the page. */
function leadsToStory({ headline, url = '', image: shown, excerpt, publishedAt }: Story): boolean {
  if (NO_HEADLINE.test(headline)) return false;
  const tellsMore = shown !== undefined || excerpt !== undefined || publishedAt !== undefined;
  return tellsMore || countWords(headline) > MAX_NAME_WORDS || !ONE_WORD.test(url);
}

/** Stories in the lists on the same matter that stand after the text. */
export function relatedLists(story: StoryPage): Story[] | undefined {
  const { page, context } = story;
  const { tree } = page;
  const { related, container, end: endOfText } = story.body();
  const stories = [...related];
  let end = -1;
  for (const list of relatedElements(story)) {
    const isInText = isWithin(tree, list, container) && list < endOfText;
    const isAround = isWithin(tree, container, list) || isInText || isForSite(page, list);
    const isElsewhere = [...ancestorsOf(tree, list)].some((above) => OF_SITE.has(tagOf(tree, above)));
    if (list < end || isAround || isElsewhere) continue;
    end = endOf(tree, list);
    for (const found of storiesIn(page, list, context)) {
      if (!stories.some(({ url, headline }) => (url ?? headline) === (found.url ?? found.headline)))
        stories.push(found);
    }
  }
  // Lists of the newest stories have this one among them.
  const own = folded(story.h1Text ?? '');
  const others = stories.filter(
    (each) => folded(each.headline) !== own && each.url !== (page.url ?? '') && leadsToStory(each),
  );
  return others.length > 0 ? others : undefined;
}

const OF_SITE = new Set(['nav', 'footer']);

/** How a way back is called to those who hear a page: https://www.w3.org/WAI/ARIA/apg/patterns/breadcrumb/ */
const TRAIL =
  /bread ?crumb|brotkrumen|krümel|ariane|migas|rastro|briciole|percorso|kruimel|brödsmul|okruszk|хлебн|хлібн/iu;

/** The page's own list of links to the home page and on: what is named so, or called so. */
export function breadcrumbLinks({ page }: StoryPage): { name: string; url: string | undefined }[] | undefined {
  const { tree } = page;
  const called = (page.tagged.get('nav') ?? []).filter((index) =>
    TRAIL.test(attribute(tree, index, 'aria-label') ?? ''),
  );
  // What is named so may be the heading over the list.
  const named = (page.marked.get('breadcrumb') ?? []).flatMap((index) => [index, parentOf(tree, index)]);
  for (const trail of [...named, ...called]) {
    const links = [...elementsWithin(tree, trail, (i) => tagOf(tree, i) === 'a')].slice(0, MAX_TRAIL);
    if (links.length > 0 && shortTextOf(tree, trail, MAX_TRAIL_TEXT) !== undefined)
      return links.map((link) => ({ name: textOf(tree, link), url: attribute(tree, link, 'href') }));
  }
  return undefined;
}

const MAX_TRAIL = 20;
const MAX_TRAIL_TEXT = 500;

/** The tags that the page links to, as links that say so or in a list that is named after tags. */
export function tagLinks(story: StoryPage): string[] | undefined {
  const { tree, tagLinks: links } = story.page;
  const tags: string[] = [];
  for (const index of markedOfStory(story, 'tags')) {
    for (let i = index, end = endOf(tree, index); i < end; i++) {
      if (tree.tags[i] === 'a') tags.push(textOf(tree, i).replace(/^#\s*/u, ''));
    }
  }
  const own = tags.length > 0 ? tags : links.filter((i) => isOfStory(story, i)).map((i) => textOf(tree, i));
  return own.length > 0 ? own : labelledTags(story);
}

/** Labels over lists of topics. */
const TAG_LABEL =
  /^(?:tags?|topics?|filed under|more on|archivado en|etiquetas|temas|tópicos|assuntos|mots[- ]clés|thèmes|sujets|argomenti|schlagw(?:ö|oe)rter|schlagworte|themen|onderwerpen|emner|ämnen|avainsanat|aiheet|tagi|tematy|štítky|témata|témy|címkék|etichete|теги|метки|темы|ключові слова|темата|etiketler|ετικέτες|topik|từ khóa|chủ đề|แท็ก|الوسوم|كلمات مفتاحية|برچسب(?:‌ها)?|תגיות|टैग्स?|タグ|キーワード|标签|關鍵字|태그)\s*[:：]?$/iu;
/** So many links stand under one. */
const MAX_TAGS = 20;

/** The links under a line after the text that is a label of topics. */
function labelledTags(story: StoryPage): string[] | undefined {
  const { tree } = story.page;
  const { head, foot: after } = story.around();
  const foot = [...head.filter(({ start }) => start > story.body().start), ...after];
  const at = foot.findIndex(({ text }) => TAG_LABEL.test(text));
  if (at < 0) return undefined;
  const lines = foot.slice(at + 1, at + 1 + MAX_TAGS);
  const end = lines.findIndex(
    (each) => firstTag(tree, each.holder, 'a') === undefined || each.text.length > MAX_HEADING,
  );
  const names = lines.slice(0, end < 0 ? lines.length : end).map(({ text }) => text.replace(/^#\s*/u, ''));
  return names.length > 0 ? names : undefined;
}
