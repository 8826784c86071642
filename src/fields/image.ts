import { parseSrcset } from 'srcset';
import type { Credit, CreditRole, Evidence, Image, ImageVariant, Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { line } from '../text.ts';
import { creditsOf, lengthOfWords, readCreditLine, readOutBefore, splitCaption } from './credit.ts';
import { cutPhrasing, dropPhrasing } from './cut-phrasing.ts';
import type { Clean, Context, Field, Merged, Supported } from './field.ts';
import { partsOf, withoutAbsent } from './parts.ts';
import { phrasing } from './phrasing.ts';
import { count, plain } from './plain.ts';
import { url } from './url.ts';

/** One whom a picture is owed to, where the source tells what they did for it. */
export interface CreditClaim {
  /** The name, or a chain of them. */
  readonly name: string;
  /** What they did. */
  readonly role?: CreditRole | undefined;
}

/** What a format's reader knows of a picture; every part is a claim. */
export interface ImageClaim {
  /** Its address. */
  readonly url?: unknown;
  /** Replacement text. */
  readonly alt?: unknown;
  /** Caption and credit as they stand together: text or phrasing. */
  readonly caption?: unknown;
  /** The credit, where it stands apart. */
  readonly credit?: unknown;
  /** The credit part by part, where the source says what each did. */
  readonly credits?: readonly CreditClaim[];
  /** Notice of copyright. */
  readonly copyrightNotice?: unknown;
  /** Address of the licence. */
  readonly license?: unknown;
  /** How it was made: a term of IPTC's vocabulary, its address, or schema.org's name for it. */
  readonly digitalSourceType?: unknown;
  /** Pixels, as a number or text. */
  readonly width?: unknown;
  /** Pixels, as a number or text. */
  readonly height?: unknown;
  /** A srcset. */
  readonly srcset?: unknown;
  /** The credit of a picture that has been read before. */
  readonly creditLine?: unknown;
}

/** One-pixel fillers, and what a lazy loader puts in the place of a picture. */
const PLACEHOLDER =
  /(?:^data:|\/(?:blank|spacer|placeholder|transparent|pixel|1x1|loading|lazy)[^/]*\.(?:gif|png|svg)(?:$|\?))/iu;

/** What a site gives to social networks for pages that have no picture, and the signs of accounts. */
const OF_SITE =
  /(?:^|[/_-])(?:og|open-?graph|facebook|fb|twitter|social|share|sharing|meta|site)(?:[_-]?(?:image|img|thumb|card))?[_-]?(?:default|fallback|logo)[^/]*$|[/_-](?:default|fallback|no)[_-](?:og|open-?graph|social|share|facebook|fb|twitter|image|img|thumb(?:nail)?|photo)\b[^/]*$|\/(?:default|fallback|no[_-]?image)\.\w{3,4}(?:\?|$)|gravatar\.com\/(?:avatar|blavatar)\//iu;

/** True for the address of a filler. */
export function isPlaceholder(address: string): boolean {
  return PLACEHOLDER.test(address);
}

function variantsOf(srcset: unknown, context: Context): ImageVariant[] {
  if (typeof srcset !== 'string') return [];
  const variants: ImageVariant[] = [];
  for (const { url: address, width, density } of parseSrcset(srcset)) {
    const clean = PLACEHOLDER.test(address) ? undefined : url(address, context);
    const isWidth = width === undefined || (Number.isSafeInteger(width) && width > 0);
    const isDensity = density === undefined || (Number.isFinite(density) && density > 0);
    if (clean !== undefined && isWidth && isDensity)
      variants.push({ url: clean, ...(width && { width }), ...(density && { density }) });
  }
  return variants;
}

/** No screen shows more, in pixels; larger renditions are for print. */
const MAX_WIDTH = 2600;

function largest(variants: readonly ImageVariant[]): string | undefined {
  const size = (variant: ImageVariant): number => variant.width ?? (variant.density ?? 1) * 1000;
  const sorted = [...variants].sort((a, b) => size(b) - size(a));
  return (sorted.find((variant) => size(variant) <= MAX_WIDTH) ?? sorted.at(-1))?.url;
}

const PIXELS = /^\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*$/iu;

/** Pixels, also where they are written `800px`. */
function pixels(claim: unknown, context: Context): number | undefined {
  return count(1)(typeof claim === 'string' ? (PIXELS.exec(claim)?.[1] ?? '') : claim, context);
}

type Words = Pick<Image, 'caption' | 'creditLine' | 'credits'>;

/** The parts of a credit as the source has them; what is known of an agency goes before what is said of it. */
function statedCredits(claims: readonly CreditClaim[]): Credit[] {
  return claims.flatMap(({ name, role }) => {
    const read = creditsOf(readCreditLine(name).creditLine ?? '');
    const [one, ...more] = read;
    const isKnown = one?.role === 'agency' || one?.role === 'handout';
    return one === undefined || role === undefined || isKnown || more.length > 0 ? read : [{ ...one, role }];
  });
}

/** The credit where it stands apart from the caption: its line, and its parts where the source has them. */
function creditApart(claim: ImageClaim): ReturnType<typeof readCreditLine> & { readonly stated: readonly Credit[] } {
  const isRead = claim.creditLine !== undefined || !Array.isArray(claim.credits);
  const stated = isRead ? [] : statedCredits(claim.credits);
  const names = stated.map(({ name }) => name).join('/');
  const credit = claim.credit ?? claim.creditLine ?? names;
  return { stated, ...(typeof credit === 'string' && readCreditLine(credit)) };
}

/** The caption as phrasing, without the words that are read out before it. */
function captionOf(claim: ImageClaim, context: Context): Phrasing[] | undefined {
  const nodes = phrasing(claim.caption, context);
  if (nodes === undefined) return undefined;
  const text = phrasingLine(nodes).trimStart();
  const [before, end] = [readOutBefore(text), lengthOfWords(text)];
  const own = end < text.length ? cutPhrasing(nodes, end) : nodes;
  return before > 0 ? dropPhrasing(own, before) : own;
}

/** "Ada Sample//" before the element of the agency: both are the credit. */
const LED_BY_NAME = /^([^.!?]{2,60})\/\/\s*$/u;

/** The credit that stands apart, with the name before it that was taken for a caption. */
function joined(caption: string, apart: ReturnType<typeof creditApart>): ReturnType<typeof creditApart> {
  const name = apart.creditLine === undefined ? undefined : LED_BY_NAME.exec(caption)?.[1];
  return name === undefined ? apart : { ...apart, creditLine: `${name}//${apart.creditLine ?? ''}` };
}

/** True for a caption that is more than the credit once more, or the beginning of it. */
function tellsMore(caption: readonly Phrasing[], creditLine: string | undefined): boolean {
  const text = phrasingLine(caption).trim();
  return text !== '' && text !== creditLine && !LED_BY_NAME.test(text);
}

/** The caption and the credit, each by itself, wherever the credit stood. */
function wordsOf(claim: ImageClaim, context: Context): Words {
  const nodes = captionOf(claim, context);
  const text = phrasingLine(nodes ?? []);
  const parts = splitCaption(text);
  const apart = joined(text, creditApart(claim));
  const { creditLine, role } = apart.creditLine ? apart : parts;
  const isInCaption =
    parts.creditLine !== undefined && (!apart.creditLine || apart.creditLine.includes(parts.creditLine));
  const caption = nodes && isInCaption ? cutPhrasing(nodes, parts.caption?.length ?? 0) : nodes;
  const credits = apart.stated.length > 0 || creditLine === undefined ? apart.stated : creditsOf(creditLine, role);
  return {
    ...(caption && tellsMore(caption, creditLine) && { caption }),
    ...(creditLine && { creditLine }),
    credits: creditLine ? [...credits] : [],
  };
}

/** The first address in a description of renditions that a program reads: `{"default": {"src": "…"}}`. */
const IN_JSON = /^\s*[{[].*?"(?:src|url)"\s*:\s*"([^"]+)"/su;

/** The address of the largest rendition, or else of the picture itself; never one of a filler. */
function addressOf(stated: unknown, variants: readonly ImageVariant[], context: Context): string | undefined {
  const isReal = typeof stated === 'string' && !PLACEHOLDER.test(stated);
  const own = isReal ? url(IN_JSON.exec(stated)?.[1] ?? stated, context) : undefined;
  // The address in src is often the smallest: it is for browsers that know no srcset.
  const isMeasured = variants.some(({ width }) => width !== undefined);
  return isMeasured ? (largest(variants) ?? own) : (own ?? largest(variants));
}

/** Width and height; one without the other, or of one pixel, tells nothing. */
function sizeOf(parts: ImageClaim, context: Context): Pick<Image, 'width' | 'height'> {
  const width = pixels(parts.width, context);
  const height = pixels(parts.height, context);
  return width && height && width > 1 ? { width, height } : {};
}

/**
 * A term of https://cv.iptc.org/newscodes/digitalsourcetype/, from its address or schema.org's name of it:
 * `TrainedAlgorithmicMediaDigitalSource`.
 */
function sourceType(claim: unknown): string | undefined {
  const [, term] =
    /(?:^|[/:#])([a-z]{4,60}?)(?:DigitalSource)?$/iu.exec(typeof claim === 'string' ? claim.trim() : '') ?? [];
  return term && term.charAt(0).toLowerCase() + term.slice(1);
}

/** A picture with its words, from an address or from all that a reader knows of it. */
export const image: Clean<Image> = (claim, context) => {
  const parts: ImageClaim = partsOf<ImageClaim>(claim, 'url');
  const variants = variantsOf(parts.srcset, context);
  const address = addressOf(parts.url, variants, context);
  const words = wordsOf(parts, context);
  if (address === undefined && words.caption === undefined && words.creditLine === undefined) return undefined;
  return withoutAbsent({
    url: address,
    alt: typeof parts.alt === 'string' ? line(parts.alt) : undefined,
    ...words,
    copyrightNotice: plain(500)(parts.copyrightNotice, context),
    license: url(parts.license, context),
    digitalSourceType: sourceType(parts.digitalSourceType),
    ...sizeOf(parts, context),
    variants,
  });
};

/** How sizes are written into file names: `-1024x683`, `,w_640,h_360,c_0`, `-500`, `@2x`. */
const SIZE_IN_NAME = /[-_,.]?(?:\d{2,4}x\d{2,4}|\b[whcq]_\d{1,4}|@\dx|-scaled|_(?:large|medium|small|thumb))/giu;

/** What renditions of one picture share: the file's name without its size and ending; the whole address of a program. */
function pictureName(address: string): string {
  const path = address.split(/[?#]/u)[0] ?? '';
  const file = path.split('/').at(-1) ?? '';
  if (!/\.\w{3,4}$/u.test(file)) return address;
  return file
    .replace(SIZE_IN_NAME, '')
    .replace(/\.\w{3,4}$/u, '')
    .toLowerCase();
}

/** `-500` at the end of a name is a size where the other name has none, and a number of the camera where it has. */
const NUMBER_AT_END = /-\d{3,4}$/u;

/** True where both addresses lead to renditions of one picture. */
export function isSamePicture(a: Image, b: Image): boolean {
  if (a.url === undefined || b.url === undefined) return false;
  const [one, other] = [pictureName(a.url), pictureName(b.url)];
  return one === other || one.replace(NUMBER_AT_END, '') === other || one === other.replace(NUMBER_AT_END, '');
}

/** Puts together what several places say of one picture; what they say of another is left out. */
function mergeImages(claims: readonly Supported<Image>[]): Merged<Image> {
  const [best, ...others] = claims;
  if (!best) throw new Error('nothing to merge');
  const parts: Record<string, Evidence[]> = {};
  const value: Image = { ...best.value };
  for (const { value: other, evidence } of others) {
    if (!isSamePicture(other, value)) continue;
    for (const key of [
      'alt',
      'caption',
      'creditLine',
      'copyrightNotice',
      'license',
      'digitalSourceType',
      'width',
      'height',
    ] as const) {
      if (value[key] !== undefined && value[key] !== '') continue;
      if (other[key] === undefined) continue;
      Object.assign(value, { [key]: other[key] });
      parts[`/${key}`] = [evidence];
    }
    for (const key of ['credits', 'variants'] as const) {
      if (value[key].length === 0 && other[key].length > 0) Object.assign(value, { [key]: other[key] });
    }
  }
  return { value, parts };
}

/** A picture of the story: what the site shows in the place of one is none. */
const storyImage: Clean<Image> = (claim, context) => {
  const found = image(claim, context);
  return found?.url !== undefined && OF_SITE.test(found.url) ? undefined : found;
};

/** A picture of a list of stories, or of whose they are: its address from the surest place, its words from wherever they stand. */
export const picture: Field<Image> = { clean: image, merge: mergeImages };

/** The lead image of a story, which is none of the site's own. */
export const leadImage: Field<Image> = { clean: storyImage, merge: mergeImages };
