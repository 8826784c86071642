import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Article, Story } from 'standfirst/model';
import { byline, fact, writersOf } from '../shared/authors.ts';
import { StandfirstElement } from '../shared/element.ts';
import { cardHeadline, cardLink } from '../shared/headline.ts';
import { scriptOf } from '../shared/language.ts';
import { figcaption, img, type Picture, pictureFrom, PictureWatch } from '../shared/picture.ts';
import { SlotWatch } from '../shared/slots.ts';
import { type Teaser, teaserOf } from '../shared/teaser.ts';
import { dateTime, type DateStyle, readingTime, updatedTime } from '../shared/time.ts';
import { facts, stretched, tokens } from '../shared/tokens.styles.ts';
import { styles } from './article-card.styles.ts';

/** How an `article-card` is laid out. */
export type CardLayout = 'auto' | 'stacked' | 'side' | 'compact';

/**
 * A story as a card: picture, kicker, headline, excerpt and a line of facts. The headline is the one link; it covers the
 * card.
 *
 * @element article-card
 * @summary A story as a card, from an `Article`, a `Story`, attributes, or slots.
 *
 * @slot - More content, under the excerpt.
 * @slot media - A picture or a player, in place of the picture.
 * @slot eyebrow - In place of the kicker.
 * @slot headline - In place of the headline. Where it is an `<a>`, that is the card's link.
 * @slot excerpt - In place of the excerpt.
 * @slot meta - In place of the line of facts.
 * @slot byline - In place of the authors in the line of facts.
 * @slot footer - Actions, under everything else.
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
 *
 * @cssprop [--aspect-ratio=16 / 9] - The picture's proportions.
 * @cssprop [--media-position=50% 50%] - What of the picture is kept, as `object-position` has it.
 * @cssprop [--media-size=38%] - The picture's share of the width where it stands beside the text.
 * @cssprop [--headline-clamp=none] - Lines after which the headline is cut.
 * @cssprop [--line-clamp=3] - Lines after which the excerpt is cut.
 * @cssprop [--padding=0] - Space between the card's edge and what is in it.
 */
export class ArticleCard extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'article-card';

  /** @internal */
  static override styles: CSSResultGroup = [tokens, facts, stretched, styles];

  /** The story. */
  @property({ attribute: false }) article?: Article | Story | null;

  /** Headline. */
  @property() headline?: string | null;

  /** Where the headline leads. */
  @property() href?: string | null;

  /** The word or two above the headline. */
  @property() kicker?: string | null;

  /** Section: stands above the headline where there is no kicker. */
  @property() section?: string | null;

  /** What is told of the story. */
  @property() excerpt?: string | null;

  /** The picture's address. It takes the place of the whole picture of `article`: give its alt text, caption and credit. */
  @property() image?: string | null;

  /** The picture's replacement text. Leave it out where the picture only decorates. */
  @property({ attribute: 'image-alt' }) imageAlt?: string | null;

  /** The picture's renditions, as in `srcset`. */
  @property({ attribute: 'image-srcset' }) imageSrcset?: string | null;

  /** How wide the picture will be, as in `sizes`. */
  @property({ attribute: 'image-sizes' }) imageSizes?: string | null;

  /** The picture's width in pixels. */
  @property({ attribute: 'image-width', type: Number }) imageWidth?: number | null;

  /** The picture's height in pixels. */
  @property({ attribute: 'image-height', type: Number }) imageHeight?: number | null;

  /** The picture's caption. */
  @property() caption?: string | null;

  /** Whom the picture is owed to. */
  @property() credit?: string | null;

  /** When the story was published, in ISO 8601: a day, a local time, or an instant. */
  @property() published?: string | null;

  /** When it was changed, likewise; shown where that was on a later day. */
  @property({ attribute: 'updated' }) updatedAt?: string | null;

  /** Who wrote it; names are set apart by semicolons. */
  @property() authors?: string | null;

  /** Minutes of reading. */
  @property({ attribute: 'reading-time', type: Number }) readingTime?: number | null;

  /** The headline's level, from 1 to 6; 0 for a headline that is no heading. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel = 3;

  /** Picture above the text, beside it, small beside it, or above or beside as the width allows. */
  @property({ reflect: true, useDefault: true }) layout: CardLayout = 'auto';

  /** When the picture is loaded; `eager` for what is seen first. */
  @property({ useDefault: true }) loading: 'lazy' | 'eager' = 'lazy';

  /** What the browser is told of the picture's urgency. */
  @property({ attribute: 'fetch-priority' }) fetchPriority?: 'high' | 'low' | 'auto';

  /** How dates are shown. */
  @property({ attribute: 'date-style', useDefault: true }) dateStyle: DateStyle = 'absolute';

  /** Where the link opens, as in `target`. */
  @property() target?: string | null;

  /** Leaves out the picture. */
  @property({ attribute: 'without-media', type: Boolean }) withoutMedia = false;

  /** Leaves out the caption and the credit. */
  @property({ attribute: 'without-caption', type: Boolean }) withoutCaption = false;

  /** Leaves out the excerpt. */
  @property({ attribute: 'without-excerpt', type: Boolean }) withoutExcerpt = false;

  /** Leaves out the line of facts. */
  @property({ attribute: 'without-meta', type: Boolean }) withoutMeta = false;

  private readonly pictures = new PictureWatch(this);

  private readonly slots = new SlotWatch(this);

  /** Moves the focus to the card's link. */
  override focus(options?: FocusOptions): void {
    cardLink(this)?.focus(options);
  }

  /** @internal */
  protected override render(): TemplateResult {
    const teaser = teaserOf(this.article);
    const text = this.headline ?? teaser.headline;
    const script = scriptOf(teaser);
    const shown = Boolean(text) || this.slots.has('headline');
    return html`<article
      part="base"
      aria-labelledby=${shown ? 'headline' : nothing}
      dir=${script.dir ?? nothing}
      ?hidden=${!shown && !this.slots.has('', 'media', 'eyebrow', 'excerpt', 'meta', 'byline', 'footer')}
    >
      ${this.renderMedia(teaser, script.lang)}
      <div part="body">
        ${this.renderEyebrow(teaser, script.lang)}
        ${cardHeadline(this, this.slots, {
          text,
          href: this.href ?? teaser.href,
          target: this.target,
          level: this.headingLevel,
          script,
        })}
        ${this.renderExcerpt(teaser, script.lang)}
        <slot class="above"></slot>
        ${this.renderMeta(teaser)}
        <div part="footer" ?hidden=${!this.slots.has('footer')}><slot class="above" name="footer"></slot></div>
      </div>
    </article>`;
  }

  private renderEyebrow(teaser: Teaser, lang: string | undefined): TemplateResult {
    const text = this.kicker ?? this.section ?? teaser.kicker ?? teaser.section;
    return html`<p part="eyebrow" lang=${lang ?? nothing} ?hidden=${!text && !this.slots.has('eyebrow')}>
      <slot class="above" name="eyebrow">${text}</slot>
    </p>`;
  }

  private renderExcerpt(teaser: Teaser, lang: string | undefined): TemplateResult {
    const text = this.excerpt ?? teaser.excerpt;
    const hidden = this.withoutExcerpt || (!text && !this.slots.has('excerpt'));
    return html`<div part="excerpt" lang=${lang ?? nothing} ?hidden=${hidden}>
      <slot class="above" name="excerpt">${hidden ? nothing : text}</slot>
    </div>`;
  }

  private renderMedia(teaser: Teaser, lang: string | undefined): TemplateResult {
    const picture = this.withoutMedia ? undefined : this.pictureOf(teaser);
    const image = img(picture, {
      watch: this.pictures,
      loading: this.loading,
      fetchPriority: this.fetchPriority,
      sizes: this.imageSizes ?? undefined,
      srcset: this.imageSrcset ?? undefined,
    });
    const slotted = this.slots.has('media');
    const captioned = image && picture && !slotted && !this.withoutCaption;
    return html`<figure part="media" lang=${lang ?? nothing} ?hidden=${this.withoutMedia || (!image && !slotted)}>
      <div part="frame"><slot class="media" name="media">${image}</slot></div>
      ${captioned ? figcaption(picture, this.locale, this.caption ?? picture.caption) : nothing}
    </figure>`;
  }

  private pictureOf(teaser: Teaser): Picture | undefined {
    const base = pictureFrom(this.image, teaser.image);
    if (!base) return undefined;
    return {
      ...base,
      alt: this.imageAlt ?? base.alt ?? '',
      width: this.imageWidth ?? base.width,
      height: this.imageHeight ?? base.height,
      ...(typeof this.credit === 'string' && { creditLine: this.credit, credits: [], copyrightNotice: '' }),
    };
  }

  private renderMeta(teaser: Teaser): TemplateResult {
    const { locale, dateStyle } = this;
    const published = this.published ?? teaser.publishedAt;
    const given = this.authors?.split(';').flatMap((name) => name.trim() || []);
    const names = byline(given ?? writersOf(teaser.authors).map(({ name }) => name), locale);
    const content = [
      fact('date', dateTime(published, { locale, dateStyle })),
      fact('updated', updatedTime(published, this.updatedAt ?? teaser.modifiedAt, { locale, dateStyle })),
      fact('reading-time', readingTime(this.readingTime ?? teaser.readingTimeMinutes, locale)),
    ];
    const empty = !names && content.every((each) => each === nothing) && !this.slots.has('meta', 'byline');
    return html`<div part="meta" ?hidden=${this.withoutMeta || empty}>
      <slot class="facts above" name="meta">${this.renderByline(names)}${content}</slot>
    </div>`;
  }

  private renderByline(names: unknown): TemplateResult {
    return html`<span part="byline" ?hidden=${!names && !this.slots.has('byline')}
      ><slot class="above" name="byline">${names}</slot></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
