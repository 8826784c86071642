import type { Image } from 'standfirst/model';
import { slotOr } from './boxes.ts';
import { figcaption } from './captions.ts';
import { pictureLooks } from './pictures.styles.ts';
import type { CardData, CardOptions } from './card-data.ts';
import { Foundation } from './foundation.ts';
import { img } from './img.ts';
import { wear } from './looks.ts';
import type { PictureOptions } from './picture.ts';
import type { Shown } from './source-set.ts';
import { html, type Piece } from './template.ts';
import { plainText } from './text.ts';

export { pictureLooks } from './pictures.styles.ts';

/** A picture whose address is given on its own has nothing but that. */
function pictureFrom(image: Image | string | null | undefined): Shown {
  return typeof image === 'string' ? { url: image } : (image ?? {});
}

/** The caption of the picture of a card, where it has one, or whom the picture is owed to. */
function captionOf(image: Shown, { caption, credit }: CardData, options: CardOptions): Piece | undefined {
  const owed = typeof credit === 'string' && { creditLine: credit, credits: [], copyrightNotice: '' };
  const picture = { ...image, ...owed };
  const words = [caption, picture.caption, picture.credits, picture.creditLine, picture.copyrightNotice];
  if (!words.some((each) => each?.length)) return undefined;
  return figcaption(picture, options.locale, caption ?? plainText(picture.caption));
}

/** The picture, where attributes say more of it than the object. */
function picture(data: CardData, options: CardOptions): Piece | undefined {
  const base = pictureFrom(data.image);
  const { imageAlt: alt = base.alt, imageWidth: width = base.width, imageHeight: height = base.height } = data;
  const shown = { ...base, alt, width, height, sizes: data.imageSizes, srcset: data.imageSrcset };
  const image = img(shown, options);
  const isTold = base === data.image || data.caption || data.credit;
  const caption = image && isTold && !options.withoutCaption && captionOf(shown, data, options);
  return (
    image &&
    html`<div part="frame">${image}</div>
      ${caption}`
  );
}

/** Renders the picture of a card with its caption, or what is slotted in its place. */
export function cardMedia(data: CardData, options: CardOptions, lang: string | undefined): Piece | undefined {
  // In a digest it is a part of the digest, which has them on.
  if (options instanceof Foundation) wear(options, pictureLooks);
  const content = options.slotted('media')
    ? html`<div part="frame">${slotOr(options, 'media', '')}</div>`
    : picture(data, options);
  return content && html`<figure part="media" lang=${lang}>${content}</figure>`;
}

/** Renders the small picture of a related story. */
export function thumbnail(
  { image, imageAlt }: Pick<CardData, 'image' | 'imageAlt'>,
  options: PictureOptions,
): Piece | undefined {
  wear(options, pictureLooks);
  const picture = pictureFrom(image);
  return img({ ...picture, alt: imageAlt ?? picture.alt, sizes: '8rem' }, options);
}

/** Renders the portrait of an author: the name stands beside it, and to read it twice helps nobody. */
export function portraitOf(
  avatar: Image | string,
  srcset: string | undefined,
  options: PictureOptions,
): Piece | undefined {
  wear(options, pictureLooks);
  return img({ ...pictureFrom(avatar), alt: '', sizes: '5rem', srcset }, options);
}
