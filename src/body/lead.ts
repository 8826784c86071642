import type { Context } from '../fields/field.ts';
import type { ImageClaim } from '../fields/image.ts';
import type { Page } from '../page/page.ts';
import { captionWithin, captionedByName, figureClaim, imageClaimOf, pictureWithin } from '../pieces/pictures.ts';
import { ancestorsOf, attribute, elementsWithin, endOf, parentOf, tagOf } from '../tree/read.ts';
import type { Tree } from '../tree/tree.ts';
import type { Layout } from './context.ts';
import { TRAITS } from './traits.ts';

/** Fewer pixels across are no picture that leads a story. */
const MIN_LEAD_WIDTH = 400;
const PICTURES = new Set(['img', 'amp-img']);

/**
 * The last large picture between the headline and the text, where no figure is there: mails have none.
 *
 * @param container - The element that holds the text: without a headline the picture is looked for within it.
 */
function loneLead({ tree, tagged, root }: Page, start: number, container: number): ImageClaim | undefined {
  const from = tagged.get('h1')?.[0] ?? container;
  if (from < root) return undefined;
  // Some themes set it above the headline, in the element that holds both.
  const holder = [...ancestorsOf(tree, from)].find((above) => HOLDERS.has(tagOf(tree, above))) ?? from;
  for (let i = Math.min(start, endOf(tree, root)) - 1; i > holder; i--) {
    if (!PICTURES.has(tree.tags[i] ?? '')) continue;
    const width = attribute(tree, i, 'width');
    if (width === undefined ? isPhoto(tree, i) : Number(width) >= MIN_LEAD_WIDTH) return imageClaimOf(tree, i);
  }
  return undefined;
}

const PHOTO = /\.(?:jpe?g|webp)(?:[?#]|$)/iu;

/** True for a picture in no link whose name is a photograph's: signs are drawn. */
function isPhoto(tree: Tree, index: number): boolean {
  const above = [...ancestorsOf(tree, index)].slice(0, MAX_STEPS).map((each) => tagOf(tree, each));
  const isLinked = above.some((tag) => NOT_AROUND.has(tag));
  const source = attribute(tree, index, 'src') ?? '';
  return !isLinked && PHOTO.test(source) && !SMALL.test(source);
}

const NOT_AROUND = new Set(['a', 'amp-img', 'noscript']);
const SMALL = /(?:avatar|icon|logo|thumb|profile|author)/iu;
const HOLDERS = new Set(['article', 'header']);

/** Pictures in these lead other stories, or stand for the site. */
const OF_OTHERS = TRAITS.of('comments', 'related', 'newsletter', 'nav', 'overlay', 'consent', 'otherArticle', 'footer');
/** A link to a larger rendition, or to a viewer of the page's own. */
const TO_PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|^#|^javascript:/iu;

/** True for a figure that is, or stands in, a link to another page: the picture of a card. */
function isCardPicture({ tree }: Page, index: number): boolean {
  const inner = [...elementsWithin(tree, index, (i) => tagOf(tree, i) === 'img')][0] ?? index;
  for (const above of [...ancestorsOf(tree, inner)].slice(0, MAX_STEPS)) {
    const href = tagOf(tree, above) === 'a' ? attribute(tree, above, 'href') : undefined;
    if (href !== undefined) return !TO_PICTURE.test(href);
  }
  return false;
}

/** No card has its link further above its picture. */
const MAX_STEPS = 6;
const LOGO = /(?:^|[-_/.])logo(?:[-_.]|$)/iu;

/** So many pictures side by side are a gallery, which its first one leads. */
const MIN_SLIDES = 3;

/** Figures, of each gallery only the first. */
function withoutSlides(tree: Tree, figures: readonly number[]): number[] {
  const count = (index: number): number =>
    figures.filter((each) => parentOf(tree, each) === parentOf(tree, index)).length;
  return figures.filter(
    (index, n) => count(index) < MIN_SLIDES || parentOf(tree, figures[n - 1] ?? -1) !== parentOf(tree, index),
  );
}

/** The last picture with words, or else the last, that stands between the headline and the first paragraph. */
export function leadOf(layout: Layout, start: number, container: number, context: Context): ImageClaim | undefined {
  const { page, captioned } = layout;
  const { tree } = page;
  const shared = layout.traitsAt(parentOf(tree, start));
  const isOfStory = (index: number): boolean =>
    !layout.traitsAt(index).without(shared).meets(OF_OTHERS) && !isCardPicture(page, index);
  const boxes = (page.marked.get('picture') ?? []).filter((index) => captionWithin(page, index) !== undefined);
  const all = [...(page.tagged.get('figure') ?? []), ...boxes, ...captioned, ...captionedByName(page)];
  const figures = [...new Set(all)].filter((index) => index < start && index >= page.root).sort((a, b) => a - b);
  const shown = figures.filter(
    (index) => endOf(tree, index) <= start && isOfStory(index) && pictureWithin(page, index),
  );
  const near = withoutSlides(tree, shown).slice(-3);
  const claims = near
    .map((index) => figureClaim(page, index, context, captioned.has(index)))
    .filter((claim) => (typeof claim?.url === 'string' ? !LOGO.test(claim.url) : claim?.srcset !== undefined));
  return (
    claims.findLast((claim) => claim?.caption ?? claim?.credit) ?? claims.at(-1) ?? loneLead(page, start, container)
  );
}
