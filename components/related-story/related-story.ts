import { css, type CSSResult } from 'lit';
import type { Article, Story } from 'standfirst/model';
import { box, slotOr } from '../shared/boxes.ts';
import { StandfirstElement } from '../shared/element.ts';
import { CHOICE, NUMBER, OBJECT } from '../shared/fields.ts';
import { HEADLINE_ID, type HeadlineOptions } from '../shared/headline-link.ts';
import { cardHeadline } from '../shared/headline.ts';
import { pictures } from '../shared/late-pictures.ts';
import { cardOf, objects, written } from '../shared/objects.ts';
import type { Teaser } from '../shared/card-data.ts';
import { html, literal, type Piece } from '../shared/template.ts';
import type { DateStyle } from '../shared/time.ts';
import { stretched, tokens } from '../shared/tokens.styles.ts';
import { styles } from './related-story.styles.ts';

/** How much a `related-story` shows: all of it, no picture, or the headline alone. */
export type RelatedLayout = 'card' | 'text' | 'inline';

/** What is told by attributes, which goes before what the object says. */
const OWN = 'headline href excerpt image imageAlt publisher icon published';

/**
 * A story that another one points to: "Read also". A label, the headline as a link, an excerpt, and a small picture where
 * there is one.
 *
 * @element related-story
 * @summary A pointer to another story, from a `Story`, an `Article`, attributes, or slots.
 *
 * @slot - A plain link to the story, which is read for its headline; or more content, under it.
 * @slot label - In place of the label.
 * @slot headline - In place of the headline. Where it is an `<a>`, that is the link.
 * @slot excerpt - In place of the excerpt.
 * @slot media - In place of the picture.
 * @slot meta - In place of the publisher and the date.
 * @slot loading - In place of the skeleton, while `src` is fetched.
 * @slot error - In place of the words that it could not be.
 * @slot empty - What is shown where there is nothing.
 *
 * @csspart base - The box.
 * @csspart body - The box of everything but the picture.
 * @csspart label - The words that announce the story.
 * @csspart headline - The headline.
 * @csspart link - The link in the headline.
 * @csspart excerpt - The excerpt.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart meta - The line of facts.
 * @csspart publisher - Who published it.
 * @csspart date - When it was published.
 * @csspart icon - The publisher's mark.
 * @csspart cover - The link that covers the card, where the headline's own is slotted.
 * @csspart skeleton - What is shown while `src` is fetched.
 * @csspart error - The box that tells that it could not be.
 * @csspart retry - The button that tries again.
 * @csspart empty - The box of what is shown where there is nothing.
 *
 * @cssprop [--thumbnail-size=7.5rem] - The picture's width.
 * @cssprop [--aspect-ratio=4 / 3] - The picture's proportions.
 * @cssprop [--line-clamp=2] - Lines after which the excerpt is cut.
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
export class RelatedStory extends StandfirstElement implements HeadlineOptions {
  /** The tag name. */
  static override readonly tag: string = 'related-story';

  /** @internal */
  static override readonly model: string = 'story';

  /** @internal */
  static override readonly own: readonly string[] = OWN.split(' ');

  static {
    this.have(`label target ${OWN}`);
    this.have('story', OBJECT);
    this.have('dateStyle', {}, 'absolute');
    this.have('headingLevel', NUMBER, 3);
    this.have('layout', CHOICE, 'card');
  }

  /** @internal A server writes all looks at once. */
  static override get styles(): CSSResult {
    return css`
      ${tokens}${stretched}${styles}${objects.now?.factLooks ?? css``}${pictures.now?.pictureLooks ?? css``}
    `;
  }

  /** The story. */
  story?: Story | Article | null;

  /** The words that announce it; by default "Read also", in the language of the place. Empty for none. */
  label?: string | null;

  /** Headline. */
  headline?: string | null;

  /** Where the headline leads. */
  href?: string | null;

  /** What is told of the story. */
  excerpt?: string | null;

  /** The picture's address. */
  image?: string | null;

  /** The picture's replacement text. Leave it out where the picture only decorates. */
  imageAlt?: string | null;

  /** Who published it. */
  publisher?: string | null;

  /** When it was published, in ISO 8601. */
  published?: string | null;

  /** The address of the publisher's mark. */
  icon?: string | null;

  /** Where the link opens, as in `target`. */
  target?: string | null;

  /** How dates are shown. */
  declare dateStyle: DateStyle;

  /** The headline's level, from 1 to 6; 0 for a headline that is no heading. */
  headingLevel!: number;

  /** All of it, no picture, or the headline alone. */
  layout!: RelatedLayout;

  /** @internal */
  readonly headlineId: Piece = HEADLINE_ID;

  /** @internal */
  declare protected data: Teaser & { readonly imageAlt?: string; readonly icon?: string };

  /** @internal */
  protected override view(item: Article | Story): object | undefined {
    return cardOf(item);
  }

  /** @internal */
  protected override renderContent(): Piece {
    const { data, layout } = this;
    const { lang, dir } = written(data);
    const label = this.label ?? this.locale.words.readAlso;
    const words = slotOr(this, 'label', label);
    // A note, and no landmark as a bare `aside` would be: a page has many of them.
    return html`<aside
      part="base"
      class="card"
      role="note"
      aria-labelledby=${words ? literal('label') : undefined}
      dir=${dir}
    >
      <div part="body">
        ${words ? html`<p part="label" id="label">${words}</p>` : undefined}${cardHeadline(data, this, lang)}${slotOr(
          this,
          '',
          undefined,
        )}${layout === 'inline' ? undefined : html`${box(this, 'excerpt', data.excerpt, lang)}${this.#renderFacts()}`}
      </div>
      ${layout === 'card' && this.#renderMedia()}
    </aside>`;
  }

  #renderMedia(): Piece | undefined {
    return box(this, 'media', this.data.image ? pictures.use()?.thumbnail(this.data, this) : undefined);
  }

  #renderFacts(): Piece | undefined {
    const { icon, publisher, published } = this.data;
    const isFactual = icon || publisher || published || this.slotted('meta');
    return isFactual ? objects.use()?.sourceIn(this.data, this) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-story': RelatedStory;
  }
}
