import { css, type CSSResult } from 'lit';
import type { Article, Story } from 'standfirst/model';
import type { CardData, CardLayout, CardOptions } from '../shared/card-data.ts';
import { card } from '../shared/card.ts';
import { HEADLINE_ID } from '../shared/headline-link.ts';
import { cardLooks } from '../shared/card.styles.ts';
import { StandfirstElement } from '../shared/element.ts';
import { CHOICE, FLAG, NUMBER, OBJECT } from '../shared/fields.ts';
import { cardOf, objects } from '../shared/objects.ts';
import { pictures } from '../shared/late-pictures.ts';
import type { Piece } from '../shared/template.ts';
import type { DateStyle } from '../shared/time.ts';
import { stretched, tokens } from '../shared/tokens.styles.ts';

export type { CardLayout } from '../shared/card-data.ts';

/** What a card is told by attributes, which goes before what its object says. */
const OWN =
  'headline href kicker section excerpt image imageAlt imageSrcset imageSizes imageWidth imageHeight caption credit published authors readingTime';

/**
 * A story as a card: picture, kicker, headline, excerpt and a line of facts. The headline is the one link; it covers the
 * card.
 *
 * @element article-card
 * @summary A story as a card, from an `Article`, a `Story`, attributes, or slots.
 *
 * @slot - The story as plain HTML, where it begins with a link, a heading or an `<article>`; or more content, under the excerpt.
 * @slot media - A picture or a player, in place of the picture.
 * @slot eyebrow - In place of the kicker.
 * @slot headline - In place of the headline. Where it is an `<a>`, that is the card's link.
 * @slot excerpt - In place of the excerpt.
 * @slot meta - In place of the line of facts.
 * @slot byline - In place of the authors in the line of facts.
 * @slot footer - Actions, under everything else.
 * @slot loading - In place of the skeleton, while `src` is fetched.
 * @slot error - In place of the words that it could not be.
 * @slot empty - What is shown where there is nothing.
 *
 * @csspart base - The card.
 * @csspart media - The box of the picture, its caption and its credit.
 * @csspart frame - The box of the picture alone, which has the aspect ratio.
 * @csspart image - The picture.
 * @csspart caption - The caption.
 * @csspart credit - The credit.
 * @csspart body - The box of everything but the picture.
 * @csspart eyebrow - The kicker.
 * @csspart headline - The headline.
 * @csspart link - The link in the headline.
 * @csspart excerpt - The excerpt.
 * @csspart meta - The line of facts.
 * @csspart byline - The authors.
 * @csspart date - When it was published.
 * @csspart updated - When it was changed.
 * @csspart reading-time - How long it takes to read.
 * @csspart footer - The box of the footer.
 * @csspart cover - The link that covers the card, where the headline's own is slotted.
 * @csspart skeleton - What is shown while `src` is fetched.
 * @csspart error - The box that tells that it could not be.
 * @csspart retry - The button that tries again.
 * @csspart empty - The box of what is shown where there is nothing.
 *
 * @cssprop [--aspect-ratio=16 / 9] - The picture's proportions.
 * @cssprop [--media-position=50% 50%] - What of the picture is kept, as `object-position` has it.
 * @cssprop [--media-size=38%] - The picture's share of the width where it stands beside the text.
 * @cssprop [--headline-clamp=none] - Lines after which the headline is cut.
 * @cssprop [--line-clamp=3] - Lines after which the excerpt is cut.
 * @cssprop [--padding=0] - Space between the card's edge and what is in it.
 *
 * @cssstate ready - There is something to show.
 * @cssstate loading - `src` is being fetched.
 * @cssstate error - `src` could not be fetched.
 * @cssstate empty - There is nothing to show.
 *
 * @fires {StandfirstSelectEvent} standfirst-select - The reader follows the link. Cancelable; bubbles.
 * @fires {StandfirstLoadEvent} standfirst-load - What `src` names has come and is shown. Does not bubble.
 * @fires {StandfirstErrorEvent} standfirst-error - What `src` names could not be had. Does not bubble.
 * @fires {StandfirstViewEvent} standfirst-view - Half of the element was in view for a second; with `track-views`, once. Bubbles.
 */
export class ArticleCard extends StandfirstElement implements CardOptions {
  /** The tag name. */
  static override readonly tag: string = 'article-card';

  /** @internal */
  static override readonly model: string = 'article';

  /** @internal */
  static override readonly own: readonly string[] = `${OWN} updatedAt`.split(' ');

  static {
    this.have(OWN);
    this.have('imageWidth imageHeight readingTime', NUMBER);
    this.have('fetchPriority target focalPoint');
    this.have('dateStyle', {}, 'absolute');
    this.have('loading', {}, 'lazy');
    this.have('withoutMedia withoutCaption withoutExcerpt withoutMeta', FLAG);
    this.have('article', OBJECT);
    this.have('headingLevel', NUMBER, 3);
    this.have('updatedAt', { attribute: 'updated' });
    this.have('layout', CHOICE, 'auto');
  }

  /** @internal A server writes all looks at once. */
  static override get styles(): CSSResult {
    return css`
      ${tokens}${stretched}${cardLooks}${objects.now?.factLooks ?? css``}${objects.now?.layoutLooks ?? css``}
      ${pictures.now?.pictureLooks ?? css``}
    `;
  }

  /** The story. */
  article?: Article | Story | null;

  /** Headline. */
  headline?: string | null;

  /** Where the headline leads. */
  href?: string | null;

  /** The word or two above the headline. */
  kicker?: string | null;

  /** Section: stands above the headline where there is no kicker. */
  section?: string | null;

  /** What is told of the story. */
  excerpt?: string | null;

  /** The picture's address. It takes the place of the whole picture of `article`: give its alt text, caption and credit. */
  image?: string | null;

  /** The picture's replacement text. Leave it out where the picture only decorates. */
  imageAlt?: string | null;

  /** The picture's renditions, as in `srcset`. */
  imageSrcset?: string | null;

  /** How wide the picture will be, as in `sizes`. */
  imageSizes?: string | null;

  /** The picture's width in pixels. */
  imageWidth?: number | null;

  /** The picture's height in pixels. */
  imageHeight?: number | null;

  /** The picture's caption. */
  caption?: string | null;

  /** Whom the picture is owed to. */
  credit?: string | null;

  /** When the story was published, in ISO 8601: a day, a local time, or an instant. */
  published?: string | null;

  /** When it was changed, likewise; shown where that was on a later day. */
  updatedAt?: string | null;

  /** Who wrote it; names are set apart by semicolons. */
  authors?: string | null;

  /** Minutes of reading. */
  readingTime?: number | null;

  /** The headline's level, from 1 to 6; 0 for a headline that is no heading. */
  headingLevel!: number;

  /** Picture above the text, beside it, small beside it, or above or beside as the width allows. */
  layout!: CardLayout;

  /** When the picture is loaded; `eager` for what is seen first. */
  loading!: 'lazy' | 'eager';

  /** What the browser is told of the picture's urgency. */
  fetchPriority?: 'high' | 'low' | 'auto';

  /** How dates are shown. */
  declare dateStyle: DateStyle;

  /** Where the link opens, as in `target`. */
  target?: string | null;

  /** What of the picture is kept where it is cut, as `object-position` has it: `30% 20%`. */
  focalPoint?: string | null;

  /** Leaves out the picture. */
  withoutMedia!: boolean;

  /** Leaves out the caption and the credit. */
  withoutCaption!: boolean;

  /** Leaves out the excerpt. */
  withoutExcerpt!: boolean;

  /** Leaves out the line of facts. */
  withoutMeta!: boolean;

  /** @internal */
  readonly headlineId: Piece = HEADLINE_ID;

  /** @internal */
  declare protected data: CardData;

  /** @internal */
  protected override view(item: Article | Story): object | undefined {
    return cardOf(item);
  }

  /** @internal */
  protected override renderContent(): Piece {
    if (this.layout !== 'auto') objects.use()?.knowLayouts(this);
    return card(this.data, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
