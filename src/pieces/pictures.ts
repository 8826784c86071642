import type { Context } from '../fields/field.ts';
import { opensAsCredit, splitCaption } from '../fields/credit.ts';
import { isPersonal } from '../fields/person-name.ts';
import { image } from '../fields/image.ts';
import type { ImageClaim } from '../fields/image.ts';
import type { Image } from '../model/index.ts';
import type { Page } from '../page/page.ts';
import {
  attribute,
  elementsWithin,
  endOf,
  firstTag,
  hasText,
  nearestAncestors,
  parentOf,
  shortTextOf,
  tagOf,
  textOf,
} from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import { isEmoji, phrasingWithin } from './phrasing.ts';

/** Attributes that may hold a picture's address; lazy loaders put a filler in `src`, so theirs come first. */
const ADDRESSES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-img-src',
  'data-full-src',
  'data-hi-res-src',
  'data-url',
  'data-image',
  'src',
];
const SRCSETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const PICTURE_FILE = /^(?!data:)\S+$/iu;

function firstOf(tree: Tree, index: number, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribute(tree, index, name);
    if (value !== undefined && PICTURE_FILE.test(value.trim().split(/\s/u)[0] ?? '')) return value;
  }
  return undefined;
}

/** The srcsets of an image and, in a `picture`, of its sources. */
function srcsetOf(tree: Tree, index: number): string | undefined {
  const own = firstOf(tree, index, SRCSETS);
  const picture = parentOf(tree, index);
  if (own !== undefined || tagOf(tree, picture) !== 'picture') return own;
  for (const source of elementsWithin(tree, picture, (i) => tagOf(tree, i) === 'source')) {
    const srcset = firstOf(tree, source, SRCSETS);
    if (srcset !== undefined) return srcset;
  }
  return undefined;
}

/** What an `img` says of itself. */
export function imageClaimOf(tree: Tree, index: number): ImageClaim {
  return {
    url: firstOf(tree, index, ADDRESSES),
    srcset: srcsetOf(tree, index),
    alt: attribute(tree, index, 'alt'),
    width: attribute(tree, index, 'width'),
    height: attribute(tree, index, 'height'),
  };
}

/** Pictures smaller than this, in pixels, are icons, trackers and avatars. */
const MIN_SIZE = 60;

/** True where the stated size is that of an icon. */
function isIcon({ width, height }: Pick<ImageClaim, 'width' | 'height'>): boolean {
  return [width, height].some(
    (size) => typeof size === 'string' && /^\d+(?:px)?$/u.test(size) && parseInt(size, 10) < MIN_SIZE,
  );
}

/** True for an image that stands in a line as a sign of it does. */
export function isSign(tree: Tree, index: number): boolean {
  const [width, height] = [attribute(tree, index, 'width'), attribute(tree, index, 'height')];
  return isEmoji(tree, index) || isIcon({ width, height });
}

/** Names of pictures that stand for a person or a site. */
const EMBLEM = /\b(?:icon|logo|avatar|favicon|emoji|author-image)\b/iu;

function isEmblem(tree: Tree, index: number): boolean {
  const names = `${attribute(tree, index, 'class') ?? ''} ${attribute(tree, parentOf(tree, index), 'class') ?? ''}`;
  return EMBLEM.test(names.replace(/_/gu, '-'));
}

/** The first picture beneath an element, or the element itself, that is large enough to be one; emblems come last. */
export function pictureWithin({ tree }: Page, index: number): ImageClaim | undefined {
  let emblem: ImageClaim | undefined;
  for (let i = index, end = endOf(tree, index); i < end; i++) {
    if (tree.tags[i] !== 'img' && tree.tags[i] !== 'amp-img') continue;
    const claim = imageClaimOf(tree, i);
    if ((claim.url === undefined && claim.srcset === undefined) || isIcon(claim)) continue;
    if (!isEmblem(tree, i)) return claim;
    emblem ??= claim;
  }
  return emblem;
}

function isCredit(page: Page, index: number): boolean {
  const property = attribute(page.tree, index, 'itemprop') ?? '';
  const isNamed = page.marksOf(index).has('credit') && !page.marksOf(index).has('caption');
  const tag = tagOf(page.tree, index);
  return isNamed || /copyrightHolder|creditText|author/u.test(property) || tag === 'small' || tag === 'cite';
}

/** The text of a credit, and of what stands right behind it and goes on with a stroke: each name may have an element. */
function creditText({ tree }: Page, credits: readonly number[]): string {
  const [first = 0] = credits;
  let text = textOf(tree, first);
  let end = endOf(tree, first);
  for (const credit of credits) {
    if (credit < end || parentOf(tree, credit) !== parentOf(tree, first)) continue;
    const next = textOf(tree, credit);
    if (!STROKE_BETWEEN.test(text.slice(-1) + next.charAt(0))) break;
    text += next;
    end = endOf(tree, credit);
  }
  return text;
}

const STROKE_BETWEEN = /[/|]/u;

/** The element that names who made a picture, apart from its caption. */
export function creditWithin(page: Page, index: number): number | undefined {
  for (const i of elementsWithin(page.tree, index, (each) => isCredit(page, each) && hasText(page.tree, each)))
    return i;
  return undefined;
}

/** The element that holds a figure's caption: its `figcaption`, or else what is named one. */
export function captionWithin(page: Page, index: number): number | undefined {
  const { tree } = page;
  let named: number | undefined;
  for (const i of elementsWithin(tree, index, () => true)) {
    if (tagOf(tree, i) === 'figcaption') return i;
    if (named === undefined && page.marksOf(i).has('caption') && hasText(tree, i)) named = i;
  }
  return named ?? (tagOf(tree, index) === 'figure' ? loneParagraph(tree, index) : undefined);
}

/** The one paragraph of a figure: it can be nothing but the caption. */
function loneParagraph(tree: Tree, figure: number): number | undefined {
  const texts = [...elementsWithin(tree, figure, (i) => WORDS_TAGS.has(tagOf(tree, i)) && hasText(tree, i))].filter(
    (i) => firstTag(tree, i, ...WORDS_TAGS) === undefined,
  );
  return texts.length === 1 ? texts[0] : undefined;
}

const WORDS_TAGS = new Set(['p', 'div']);

/** The elements around one picture and the words to it that are named a caption, in no figure. */
export function captionedByName(page: Page): number[] {
  const { tree, root } = page;
  const found = new Set<number>();
  for (const caption of page.marked.get('caption') ?? []) {
    for (const above of nearestAncestors(tree, caption, 2, root)) {
      if (tagOf(tree, above) === 'figure') break;
      const pictures = [...elementsWithin(tree, above, (i) => PICTURES.has(tagOf(tree, i)))];
      if (pictures.length === 0) continue;
      if (pictures.length === 1) found.add(above);
      break;
    }
  }
  return [...found];
}

const PICTURES = new Set(['img', 'amp-img']);

/**
 * What a figure, or whatever wraps a picture, says of it and of its words.
 *
 * @param isBox - True where all of its text is the caption.
 */
export function figureClaim(page: Page, index: number, context: Context, isBox = false): ImageClaim | undefined {
  const { tree } = page;
  const picture = pictureWithin(page, index);
  if (!picture) return undefined;
  const caption = captionWithin(page, index) ?? (isBox ? index : undefined);
  const named = [...elementsWithin(tree, index, (i) => isCredit(page, i) && hasText(tree, i))];
  const last = named.length > 0 || caption === undefined ? undefined : creditAtEnd(page, caption);
  const credits = last === undefined ? named : [last];
  const [credit] = credits;
  return {
    ...picture,
    ...(caption !== undefined && {
      caption: phrasingWithin(tree, caption, context, (i) => credits.includes(i) || isControl(tree, i)),
    }),
    ...(credit !== undefined && { credit: creditText(page, credits) }),
    ...(credit === undefined && caption !== undefined && caption !== index && looseCredit(page, index, caption)),
  };
}

/** What may be done with a picture: words of buttons and links in its caption. */
const CONTROL =
  /^(?:purchase licensing rights|buy (?:this )?(?:photo|image|print)s?|licen[cs]e this (?:photo|image)|(?:toggle|hide|show|expand|close) caption|(?:enlarge|expand|view|open)(?: this)? (?:image|photo|picture)(?: (?:in|at) .{3,20})?|bild vergr(?:ö|oe)(?:ß|ss)ern|vergr(?:ö|oe)(?:ß|ss)ern|agrandir(?: l['’]image)?|ampliar(?: (?:foto|imagen|imagem))?|ingrandisci|vergroot(?: afbeelding)?|förstora bilden|powiększ(?: zdjęcie)?|збільшити|увеличить)[\s,.]*(?:, opens new tab)?$/iu;
const CONTROL_TAGS = new Set(['a', 'button', 'b', 'span']);
const MAX_CONTROL = 40;

function isControl(tree: Tree, index: number): boolean {
  return CONTROL_TAGS.has(tagOf(tree, index)) && CONTROL.test(shortTextOf(tree, index, MAX_CONTROL) ?? '');
}

/** The last element in a caption, where something stands before it and its text reads like a credit. */
function creditAtEnd({ tree }: Page, caption: number): number | undefined {
  const inner = [...elementsWithin(tree, caption, (i) => endOf(tree, i) > caption + 1 && hasText(tree, i))];
  const last = inner.findLast(
    (i) => firstTag(tree, i, 'span', 'em', 'i', 'p', 'div', 'small', 'a', 'b', 'strong') === undefined,
  );
  if (last === undefined) return undefined;
  const [text, whole] = [textOf(tree, last), textOf(tree, caption)];
  const isLast = whole.endsWith(text) && whole.length > text.length && text.length <= MAX_LOOSE;
  // Of "Photo by Ada Sample on Unsplash" each name may be a link of its own.
  const line = splitCaption(whole).creditLine ?? '';
  if (line.length > text.length && line.endsWith(text)) return undefined;
  const reads = splitCaption(`- (${text})`).creditLine !== undefined;
  // Behind a sentence that has ended a name is whose picture it is, and so it is where no space parts it from the words.
  const isSigned = isPersonal(text) && /[.!?…。]\s*$|[\p{Ll}\d)”]$/u.test(whole.slice(0, -text.length));
  return isLast && (reads || isSigned) ? last : undefined;
}

/** A longer text beside a caption is more than a credit. */
const MAX_LOOSE = 80;

/** What stands in a figure beside its caption and reads like a credit: an agency's name, a labelled one. */
function looseCredit({ tree }: Page, index: number, caption: number): { credit?: string } {
  const text = textOf(tree, index, (i) => i === caption);
  const isShort = text !== '' && text.length <= MAX_LOOSE;
  const isCreditText = isShort && (opensAsCredit(text) || splitCaption(`- (${text})`).creditLine !== undefined);
  return isCreditText ? { credit: text } : {};
}

/** A picture with the words that stand with it in a figure, or in whatever wraps it. */
export function figureImage(page: Page, index: number, context: Context, isBox = false): Image | undefined {
  const claim = figureClaim(page, index, context, isBox);
  return claim && image(claim, context);
}
