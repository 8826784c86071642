import type { Line } from '../../body/around.ts';
import { isBold, isStamp } from '../../body/head.ts';
import { openingOf } from '../../fields/byline-openings.ts';
import { readByline } from '../../fields/byline.ts';
import { splitCaption } from '../../fields/credit.ts';
import { daysIn } from '../../fields/date-words.ts';
import { isPersonal } from '../../fields/person-name.ts';
import type { Phrasing } from '../../model/index.ts';
import { MARK_NAMES } from '../../page/marks.ts';
import type { Mark } from '../../page/marks.ts';
import { metaOf } from '../../page/page.ts';
import { phrasingLine } from '../../phrasing.ts';
import { phrasingOf, phrasingWithin } from '../../pieces/phrasing.ts';
import { foldsInto } from '../../folding.ts';
import { countWords, folded, isSentence } from '../../text.ts';
import { elementsWithin, endOf, firstTag, shortTextOf, strokedText, tagOf } from '../../tree/read.ts';
import { headTitles } from './headline.ts';
import { jsonText } from './json-ld-claims.ts';
import { namesAuthor } from './authors/line-authors.ts';
import { markedOfStory } from './of-story.ts';
import { withoutOpening } from './standfirst-opening.ts';
import type { StoryPage } from './story-page.ts';

const MIN_STANDFIRST_WORDS = 4;

/** What a site says of itself below its headlines: whose opinions these are, and who pays. */
const DISCLAIMER =
  /(?:opinions?|views) expressed|(?:are|is) (?:their|his|her|my|the author['’]s) own|affiliate|(?:earn|receive) .{0,30}(?:commission|compensation)|earn from qualifying|commissionable|amazon associate|independently (?:selected|reviewed|chosen)|(?:written|edited|reviewed) by humans|field is for validation|facebook messenger|whatsapp channel|editorial (?:guidelines|standards|policy)|provision|enthält werbung|liens? d['’]affiliation|enlaces? de afiliad|link affiliat|links? de afiliad|партн[её]рск|мнение (?:редакции|автора)|думка редакції/iu;
/** What a button says. */
const CALL =
  /^(?:print|share|listen|subscribe|sign up|follow|download|get our|read more|have questions|summari[sz]e (?:this|with)|back to|schedule|in this article|table of contents|click|watch|explore|skip|save|email|comment|add us|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|stampa|поделиться|поділитися|udostępnij|paylaş|chia sẻ|bagikan|شارك|استمع|分享|공유)(?!\p{L})/iu;
/** What leads over to a list. */
const LEADING_OVER = /[:：]$/u;
/** A longer line is more than a button. */
const MAX_CALL_WORDS = 12;
/** A longer line that tells a day is text. */
const MAX_STAMP_WORDS = 15;

/** True for names in a row, of which no word is in small letters: "Ana Example, MD; Ian Roe, DVM". */
function isNames(text: string): boolean {
  if (!/[,;&]|\s(?:and|und|et|y|e|with)\s/u.test(text)) return false;
  if (/(?<!\p{L})(?!(?:and|und|et|y|e|with)(?!\p{L}))\p{Ll}/u.test(text)) return false;
  return readByline(text).filter(({ name }) => isPersonal(name)).length > 1;
}

/** True for a line that names who wrote the story, or says when, and no more. */
function isByline(text: string, language: string | undefined): boolean {
  if (isStamp(text) || isNames(text)) return true;
  const [isOpened, isDated] = [openingOf(text) !== undefined, daysIn(text, language).length > 0];
  if (isOpened && isDated) return true;
  return (
    (isOpened || isDated) && readByline(text).some(({ name, kind }) => isPersonal(name) || kind === 'organization')
  );
}

/** True for a text that is the headline once more, or another one for search engines. */
function isTitle({ page, h1Text, ld }: StoryPage, text: string): boolean {
  const name = folded(text);
  return name === folded(h1Text ?? '') || headTitles(page, jsonText(ld?.headline)).includes(name);
}

/** What markup names as a standfirst is, where it does not say the headline again. */
export function unlessTitle(story: StoryPage, text: string | undefined): string | undefined {
  return text === undefined || isTitle(story, text) ? undefined : text;
}

/** True for what stands below headlines and is no standfirst: the headline once more, a byline with its date, a button, a disclaimer. */
function isBeside(story: StoryPage, text: string): boolean {
  const { context } = story;
  const words = countWords(text);
  return (
    LEADING_OVER.test(text) ||
    (words <= MAX_STAMP_WORDS && isByline(text, context.language)) ||
    (words <= MAX_CALL_WORDS && CALL.test(text)) ||
    DISCLAIMER.test(text) ||
    isTitle(story, text)
  );
}

/** The paragraph under the headline, in an element that is named after it and stands before the body. */
export function standfirstOf(story: StoryPage): Phrasing[] | undefined {
  const { page, context, h1 } = story;
  for (const index of markedOfStory(story, 'standfirst')) {
    const isAfterHeadline = h1 === undefined || index > h1;
    const isBeforeText = index < story.body().start;
    if (!isAfterHeadline || !isBeforeText || /^h1$/u.test(tagOf(page.tree, index))) continue;
    if (firstTag(page.tree, index, 'img', 'figcaption') !== undefined) continue;
    const nodes = phrasingWithin(page.tree, index, context, besideIn(story));
    const text = phrasingLine(nodes);
    if (countWords(text) >= MIN_STANDFIRST_WORDS && !isBeside(story, text))
      return withoutOpening(story, nodes, strokedText(page.tree, [index, endOf(page.tree, index)]));
  }
  return undefined;
}

/** The element that is named an introduction, or that microdata calls the description, between the headline and the text. */
export function introduction(story: StoryPage): Phrasing[] | undefined {
  const { page, context, h1 } = story;
  if (h1 === undefined) return undefined;
  const { start } = story.body();
  const described = page.microdata.filter(({ name }) => name === 'description').map(({ index }) => index);
  for (const index of [...markedOfStory(story, 'intro'), ...described]) {
    // Whether it is a part of the text as well is for the text to say.
    if (index < endOf(page.tree, h1) || index > start) continue;
    if (firstTag(page.tree, index, 'img', 'figcaption', 'h1') !== undefined || holdsText(story, index)) continue;
    const text = shortTextOf(page.tree, index, MAX_STANDFIRST_WORDS * LETTERS);
    const words = text === undefined ? Infinity : countWords(text);
    if (words < MIN_LEAD_WORDS || words > MAX_STANDFIRST_WORDS || isBeside(story, text ?? '')) continue;
    const nodes = phrasingWithin(page.tree, index, context, besideIn(story));
    return withoutOpening(story, nodes, strokedText(page.tree, [index, endOf(page.tree, index)]));
  }
  return undefined;
}

/** True for an element with several paragraphs of the text: it is the text, whatever it is called. */
function holdsText({ page: { tree }, body }: StoryPage, index: number): boolean {
  if (index > body().start || endOf(tree, index) <= body().start) return false;
  const paragraphs = [...elementsWithin(tree, index, (i) => tagOf(tree, i) === 'p')];
  return paragraphs.filter((i) => i >= body().start || endOf(tree, i) > body().start).length > 1;
}

/** What stands in a standfirst and is none of it. */
const BESIDE: readonly Mark[] = ['byline', 'kicker', 'share', 'hidden'];

/** "In brief": a heading in it, of so few words, is a word for it. */
const MAX_LABEL_WORDS = 3;
const SUBHEADINGS: ReadonlySet<string> = new Set(['h3', 'h4', 'h5', 'h6']);

function besideIn({ page }: StoryPage): (index: number) => boolean {
  const isLabel = (index: number): boolean =>
    SUBHEADINGS.has(tagOf(page.tree, index)) &&
    countWords(shortTextOf(page.tree, index, MAX_REST) ?? '', MAX_LABEL_WORDS) <= MAX_LABEL_WORDS;
  return (index) => isLabel(index) || BESIDE.some((mark) => page.marksOf(index).has(mark));
}

/** The text of a line with its marks: of its element, or of the line alone where the element holds more. */
function phrasingOn(story: StoryPage, { holder, start, end, text }: Line): Phrasing[] {
  const { page, context } = story;
  const isAll = shortTextOf(page.tree, holder, text.length + MAX_REST) !== undefined;
  const range = isAll ? ([holder + 1, endOf(page.tree, holder)] as const) : ([start, end] as const);
  return withoutOpening(story, phrasingOf(page.tree, range, context, besideIn(story)), text);
}

/** A byline that stands in the element of a standfirst is no longer. */
const MAX_REST = 200;

/** No language's words are longer on the whole. */
const LETTERS = 12;

/** A standfirst has no more words; longer text is a first paragraph. */
const MAX_STANDFIRST_WORDS = 90;

/** The lines between the headline and the text that may be a standfirst, nearest the headline first. */
function linesBelowHeadline(story: StoryPage): Line[] {
  const { tree } = story.page;
  const after = story.h1 === undefined ? 0 : endOf(tree, story.h1);
  const { start } = story.body();
  return story.around().head.filter(({ text, start: from, end }) => {
    const words = from >= after && end <= start ? countWords(text) : 0;
    return words >= MIN_STANDFIRST_WORDS && words <= MAX_STANDFIRST_WORDS && !isBeside(story, text);
  });
}

/** The line below the headline that the head gives as the description of the story, whatever its element is called. */
export function describedLine(story: StoryPage): Phrasing[] | undefined {
  const { page, ld, context, h1 } = story;
  const told = [metaOf(page, 'og:description'), metaOf(page, 'description'), jsonText(ld?.description)];
  const descriptions = told.flatMap((text) => (text && !DISCLAIMER.test(text) ? [folded(text)] : []));
  const isDescription = (text: string): boolean => descriptions.some((each) => foldsInto(text, each));
  const line = linesBelowHeadline(story).find(({ text }) => isDescription(text));
  if (line) return phrasingOn(story, line);
  const longest = Math.max(0, ...told.map((text) => text?.length ?? 0)) * 2;
  const from = h1 === undefined || descriptions.length === 0 ? Infinity : endOf(page.tree, h1);
  for (let i = from; i < story.body().start; i++) {
    if (!STANDFIRST_TAGS.has(tagOf(page.tree, i)) || endOf(page.tree, i) > story.body().start) continue;
    const text = shortTextOf(page.tree, i, longest);
    if (text === undefined || !isDescription(text) || countWords(text) < MIN_STANDFIRST_WORDS) continue;
    if (!isTitle(story, text)) return phrasingWithin(page.tree, i, context);
  }
  return undefined;
}

const STANDFIRST_TAGS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'div', 'span']);

/** "No. : 312110": a label and few letters. */
const LABELLED = /^[^.!?:：]{2,20}\s?[:：]\s?\S.{0,24}$/u;
/** How many lines below the headline a standfirst that nothing names may stand. */
const REACH = 3;

/** A sentence of its own right below the headline, in a block of its own. */
export function lineBelowHeadline(story: StoryPage): Phrasing[] | undefined {
  const { page, context } = story;
  const { head } = story.around();
  const first = head.findIndex(
    ({ start }) => start >= (story.h1 === undefined ? Infinity : endOf(page.tree, story.h1)),
  );
  if (first < 0) return undefined;
  // Who wrote the story, when, and its number stand between as well.
  const below = head.slice(first).filter(({ text }) => !isBeside(story, text) && !LABELLED.test(text));
  const near = new Set([...head.slice(first, first + REACH), ...below.slice(0, 1)]);
  const isLed = (each: Line): boolean =>
    isLead(each.text) ||
    isAboveByline(story, head, each) ||
    (each === head[first] && (isSubheading(page, each) || isShortLead(each.text)));
  const found = linesBelowHeadline(story).find(
    (each) =>
      near.has(each) &&
      isLed(each) &&
      daysIn(each.text, context.language).length === 0 &&
      splitCaption(each.text).creditLine === undefined &&
      !CLUTTER.some((mark) => page.marksOf(each.holder).has(mark)),
  );
  return found && phrasingOn(story, found);
}

/** What a line that these name is about stands in its name. */
const CLUTTER = MARK_NAMES.all.filter((mark) => !['meta', 'intro', 'standfirst', 'article', 'body'].includes(mark));

/** A sentence of a few words: right beneath the headline it needs no more. */
function isShortLead(text: string): boolean {
  return countWords(text) >= MIN_STANDFIRST_WORDS + 1 && isSentence(text);
}

/** A heading in the element of the headline, one step lower. */
function isSubheading({ tree }: StoryPage['page'], { holder, text }: Line): boolean {
  return tagOf(tree, holder) === 'h2' && countWords(text) >= MIN_SUBHEADING_WORDS;
}

const MIN_SUBHEADING_WORDS = 6;
const MIN_LEAD_WORDS = 7;

/** True for a line over the byline or the date: the standfirst stands there, with a full stop or without. */
function isAboveByline(story: StoryPage, head: readonly Line[], each: Line): boolean {
  if (countWords(each.text) < MIN_LEAD_WORDS) return false;
  const at = head.indexOf(each);
  return head
    .slice(at + 1, at + 1 + REACH)
    .some((below) => isShortStamp(story, below.text) || namesAuthor(story, below));
}

/** True for a short line that tells a day. */
function isShortStamp({ context }: StoryPage, text: string): boolean {
  return isStamp(text) || (countWords(text) <= MAX_STAMP_WORDS && daysIn(text, context.language).length > 0);
}

/** A bold paragraph between the headline and the text, in which nothing else is bold. */
export function boldLead(story: StoryPage): Phrasing[] | undefined {
  const { page } = story;
  const found = linesBelowHeadline(story).find(
    (each) =>
      countWords(each.text) >= MIN_LEAD_WORDS &&
      isBold(page.tree, each) &&
      !/^h[1-6]$/u.test(tagOf(page.tree, each.holder)),
  );
  return found && phrasingOn(story, found);
}

/** A sentence, or so many words that it must be one. Some languages say in five words what takes others nine. */
function isLead(text: string): boolean {
  const isLong = countWords(text) >= MIN_LEAD_WORDS || text.length >= MIN_LEAD_LETTERS;
  return isLong && (isSentence(text) || countWords(text) > MIN_LEAD_WORDS * 2);
}

const MIN_LEAD_LETTERS = 40;
