import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Article, Story } from 'standfirst/model';
import { fact } from '../shared/authors.ts';
import { StandfirstElement } from '../shared/element.ts';
import { cardHeadline, cardLink } from '../shared/headline.ts';
import { scriptOf } from '../shared/language.ts';
import { img, pictureFrom, PictureWatch } from '../shared/picture.ts';
import { SlotWatch } from '../shared/slots.ts';
import { type Teaser, teaserOf } from '../shared/teaser.ts';
import { dateTime, type DateStyle } from '../shared/time.ts';
import { facts, stretched, tokens } from '../shared/tokens.styles.ts';
import { styles } from './related-story.styles.ts';

/** How much a `related-story` shows: all of it, no picture, or the headline alone. */
export type RelatedLayout = 'card' | 'text' | 'inline';

/**
 * A story that another one points to: "Read also". A label, the headline as a link, an excerpt, and a small picture where
 * there is one.
 *
 * @element related-story
 * @summary A pointer to another story, from a `Story`, an `Article`, attributes, or slots.
 *
 * @slot - A plain link to the story, shown until there is a headline.
 * @slot label - In place of the label.
 * @slot headline - In place of the headline. Where it is an `<a>`, that is the link.
 * @slot excerpt - In place of the excerpt.
 * @slot media - In place of the picture.
 * @slot meta - In place of the publisher and the date.
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
 *
 * @cssprop [--thumbnail-size=7.5rem] - The picture's width.
 * @cssprop [--aspect-ratio=4 / 3] - The picture's proportions.
 * @cssprop [--line-clamp=2] - Lines after which the excerpt is cut.
 */
export class RelatedStory extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'related-story';

  /** @internal */
  static override styles: CSSResultGroup = [tokens, facts, stretched, styles];

  /** The story. */
  @property({ attribute: false }) story?: Story | Article | null;

  /** The words that announce it; by default "Read also", in the language of the place. Empty for none. */
  @property() label?: string | null;

  /** Headline. */
  @property() headline?: string | null;

  /** Where the headline leads. */
  @property() href?: string | null;

  /** What is told of the story. */
  @property() excerpt?: string | null;

  /** The picture's address. */
  @property() image?: string | null;

  /** The picture's replacement text. Leave it out where the picture only decorates. */
  @property({ attribute: 'image-alt' }) imageAlt?: string | null;

  /** Who published it. */
  @property() publisher?: string | null;

  /** When it was published, in ISO 8601. */
  @property() published?: string | null;

  /** How dates are shown. */
  @property({ attribute: 'date-style', useDefault: true }) dateStyle: DateStyle = 'absolute';

  /** The headline's level, from 1 to 6; 0 for a headline that is no heading. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel = 3;

  /** All of it, no picture, or the headline alone. */
  @property({ reflect: true, useDefault: true }) layout: RelatedLayout = 'card';

  private readonly pictures = new PictureWatch(this);

  private readonly slots = new SlotWatch(this);

  /** Moves the focus to the link. */
  override focus(options?: FocusOptions): void {
    cardLink(this)?.focus(options);
  }

  /** @internal */
  protected override render(): TemplateResult {
    const teaser = teaserOf(this.story);
    const script = scriptOf(teaser);
    const text = this.headline ?? teaser.headline;
    const shown = Boolean(text) || this.slots.has('headline');
    const label = this.label ?? this.locale.words.readAlso;
    const labelled = label !== '' || this.slots.has('label');
    // A note, and no landmark as a bare `aside` would be: a page has many of them.
    return html`<aside
      part="base"
      role="note"
      aria-labelledby=${labelled ? 'label' : nothing}
      dir=${script.dir ?? nothing}
      ?hidden=${!shown && !this.slots.has('', 'label', 'excerpt', 'media', 'meta')}
    >
      <div part="body">
        <p part="label" id="label" ?hidden=${!labelled}><slot name="label">${label}</slot></p>
        ${cardHeadline(this, this.slots, {
          text,
          href: this.href ?? teaser.href,
          level: this.headingLevel,
          script,
        })}
        <p part="headline" ?hidden=${shown || !this.slots.has('')}><slot></slot></p>
        ${this.renderExcerpt(teaser, script.lang)} ${this.renderMeta(teaser)}
      </div>
      ${this.renderMedia(teaser)}
    </aside>`;
  }

  private renderExcerpt(teaser: Teaser, lang: string | undefined): TemplateResult {
    const text = this.excerpt ?? teaser.excerpt;
    const hidden = this.layout === 'inline' || (!text && !this.slots.has('excerpt'));
    return html`<div part="excerpt" lang=${lang ?? nothing} ?hidden=${hidden}>
      <slot class="above" name="excerpt">${hidden ? nothing : text}</slot>
    </div>`;
  }

  private renderMedia({ image }: Teaser): TemplateResult {
    const picture = pictureFrom(this.image, image);
    const alt = this.imageAlt ?? picture?.alt ?? '';
    const wanted = this.layout === 'card';
    const content = picture && wanted ? img({ ...picture, alt }, { watch: this.pictures, sizes: '8rem' }) : undefined;
    return html`<div part="media" ?hidden=${!wanted || (!content && !this.slots.has('media'))}>
      <slot class="media" name="media">${content}</slot>
    </div>`;
  }

  private renderMeta(teaser: Teaser): TemplateResult {
    const { locale, dateStyle } = this;
    const content = [
      fact('publisher', this.publisher ?? teaser.publisher?.name),
      fact('date', dateTime(this.published ?? teaser.publishedAt, { locale, dateStyle })),
    ];
    const empty = content.every((each) => each === nothing) && !this.slots.has('meta');
    return html`<div part="meta" ?hidden=${this.layout === 'inline' || empty}>
      <slot class="facts above" name="meta">${content}</slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-story': RelatedStory;
  }
}
