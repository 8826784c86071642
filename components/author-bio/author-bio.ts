import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Author, Phrasing } from 'standfirst/model';
import { initialsOf } from '../shared/authors.ts';
import { StandfirstElement } from '../shared/element.ts';
import { heading } from '../shared/headings.ts';
import { scriptOf } from '../shared/language.ts';
import { listOf } from '../shared/lists.ts';
import { paragraphsOf, phrasing, phrasingOf } from '../shared/phrasing.ts';
import { img, pictureFrom, PictureWatch } from '../shared/picture.ts';
import { SlotWatch } from '../shared/slots.ts';
import { plainText, withEllipsis } from '../shared/text.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { safeUrl, siteOf } from '../shared/urls.ts';
import { styles } from './author-bio.styles.ts';

/** How an `author-bio` is laid out: the portrait beside the text, or above it. */
export type BioLayout = 'inline' | 'stacked';

/**
 * Somebody who writes: portrait or initials, name, role and bio. A long bio is cut after some lines, and a button opens
 * it; assistive technology reads all of it either way.
 *
 * @element author-bio
 * @summary An author's box, from an `Author`, attributes, or slots.
 *
 * @slot - In place of the bio.
 * @slot avatar - In place of the portrait.
 * @slot name - In place of the name.
 * @slot job-title - In place of the role.
 * @slot social - In place of the links to profiles.
 * @slot footer - Actions, under everything else.
 *
 * @csspart base - The box.
 * @csspart avatar - The box of the portrait.
 * @csspart image - The portrait.
 * @csspart initials - The initials in its place.
 * @csspart content - The box of everything but the portrait.
 * @csspart header - The box of name, role and location.
 * @csspart name - The name.
 * @csspart link - The link on the name.
 * @csspart job-title - The role.
 * @csspart location - Where they work.
 * @csspart bio - The bio.
 * @csspart toggle - The button that opens the bio, or the link to the rest of it.
 * @csspart social - The list of profiles.
 * @csspart social-link - A link to a profile.
 * @csspart footer - The box of the footer.
 *
 * @cssprop [--avatar-size=4rem] - Width and height of the portrait.
 * @cssprop [--avatar-radius=50%] - Its corners.
 * @cssprop [--line-clamp=3] - Lines after which the bio is cut; `none` for all of it.
 *
 * @cssstate clamped - The bio is longer than what is shown.
 * @cssstate expanded - All of the bio is shown.
 */
export class AuthorBio extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'author-bio';

  /** @internal */
  static override styles: CSSResultGroup = [tokens, styles];

  /** The author. */
  @property({ attribute: false }) author?: Author | null;

  /** Name. */
  @property() name?: string | null;

  /** Role: "News Editor". */
  @property({ attribute: 'job-title' }) jobTitle?: string | null;

  /** About them; paragraphs are set apart by a blank line. */
  @property() bio?: string | null;

  /** The portrait's address. */
  @property() avatar?: string | null;

  /** The portrait's renditions, as in `srcset`. */
  @property({ attribute: 'avatar-srcset' }) avatarSrcset?: string | null;

  /** Their page. */
  @property() href?: string | null;

  /** What stands in place of the portrait; by default the initials of the name. */
  @property() initials?: string | null;

  /** Where they work. */
  @property() location?: string | null;

  /** The name's level, from 1 to 6; 0 for a name that is no heading. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel = 3;

  /** True where all of a long bio is shown. */
  @property({ reflect: true, type: Boolean }) expanded = false;

  /** Leaves out the portrait. */
  @property({ attribute: 'without-avatar', type: Boolean }) withoutAvatar = false;

  /** The portrait beside the text, or above it. */
  @property({ reflect: true, useDefault: true }) layout: BioLayout = 'inline';

  @state() private overflows = false;

  @query('[part~="bio"]') private readonly box!: HTMLElement;

  private readonly internals = this.attachInternals();

  private readonly pictures = new PictureWatch(this);

  private readonly slots = new SlotWatch(this);

  private observer: ResizeObserver | undefined;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.observe();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  /** Shows all of the bio. */
  show(): void {
    this.expanded = true;
  }

  /** Cuts a long bio again. */
  hide(): void {
    this.expanded = false;
  }

  /**
   * Shows all of the bio, or cuts it again.
   *
   * @param force - True to show, false to cut; by default the other of what is.
   */
  toggle(force: boolean = !this.expanded): void {
    this.expanded = force;
  }

  /** @internal */
  protected override firstUpdated(): void {
    this.observe();
  }

  /** @internal */
  protected override updated(): void {
    // Another text may take more lines, too.
    this.measure();
    for (const [name, on] of [
      ['clamped', this.overflows && !this.expanded],
      ['expanded', this.expanded],
    ] as const) {
      if (on) this.internals.states.add(name);
      else this.internals.states.delete(name);
    }
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { dir } = scriptOf(this.author);
    const name = this.name ?? this.author?.name;
    const named = Boolean(name) || this.slots.has('name');
    return html`<section
      part="base"
      aria-labelledby=${named ? 'name' : nothing}
      dir=${dir ?? nothing}
      ?hidden=${!named && !this.slots.has('', 'avatar', 'job-title', 'social', 'footer') && !this.bio}
    >
      ${this.renderAvatar(name ?? '')}
      <div part="content">
        ${this.renderHeader(name, named)} ${this.renderBio(name ?? '')} ${this.renderSocial()}
        <div part="footer" ?hidden=${!this.slots.has('footer')}><slot name="footer"></slot></div>
      </div>
    </section>`;
  }

  private get page(): string | undefined {
    return safeUrl(this.href ?? this.author?.url);
  }

  private get text(): readonly Phrasing[] {
    return typeof this.bio === 'string' ? phrasingOf(this.bio) : listOf(this.author?.bio);
  }

  /** Where the source cut the bio, the rest is on their own page, and what is here is not cut once more. */
  private get restOnPage(): boolean {
    const own = typeof this.bio === 'string' || this.slots.has('');
    return !own && this.author?.bioTruncated === true && this.page !== undefined;
  }

  private observe(): void {
    this.observer ??= new ResizeObserver(() => this.measure());
    this.observer.observe(this.box);
    // Another font may take more lines, of which the box does not show more.
    void document.fonts.ready.then(() => this.measure());
  }

  private measure(): void {
    if (!this.expanded) this.overflows = this.box.scrollHeight > this.box.clientHeight + 1;
  }

  private renderAvatar(name: string): TemplateResult {
    const portrait = pictureFrom(this.avatar, this.author?.image);
    // The name stands beside it: to read it twice helps nobody.
    const image = img(portrait && { ...portrait, alt: '' }, {
      watch: this.pictures,
      sizes: '5rem',
      srcset: this.avatarSrcset ?? undefined,
    });
    const initials = this.initials ?? initialsOf(name, this.locale);
    const hidden = this.withoutAvatar || (!image && !initials && !this.slots.has('avatar'));
    const content = image ?? html`<span part="initials" aria-hidden="true">${initials}</span>`;
    return html`<div part="avatar" ?hidden=${hidden}>
      <slot name="avatar">${this.withoutAvatar ? nothing : content}</slot>
    </div>`;
  }

  private renderHeader(name: string | undefined, named: boolean): TemplateResult {
    const words = html`<slot name="name">${name}</slot>`;
    const link = this.page ? html`<a part="link" rel="author" href=${this.page}>${words}</a>` : words;
    const jobTitle = this.jobTitle ?? this.author?.jobTitle;
    const location = this.location ?? this.author?.location;
    return html`<div part="header">
      ${heading(this.headingLevel, link, { part: 'name', id: 'name', hidden: !named })}
      <p part="job-title" ?hidden=${!jobTitle && !this.slots.has('job-title')}>
        <slot name="job-title">${jobTitle}</slot>
      </p>
      <p part="location" ?hidden=${!location}>${location}</p>
    </div>`;
  }

  private renderBio(name: string): TemplateResult {
    const slotted = this.slots.has('');
    const paragraphs = slotted ? [] : this.paragraphs;
    const whole = this.expanded || this.restOnPage;
    return html`<div
        part="bio"
        id="bio"
        class=${whole ? 'whole' : 'cut'}
        lang=${scriptOf(this.author).lang ?? nothing}
        ?hidden=${!slotted && paragraphs.length === 0}
        @focusin=${() => this.overflows && this.show()}
      >
        <slot></slot>${paragraphs.map((each) => html`<p>${each}</p>`)}
      </div>
      ${this.renderToggle(name)}`;
  }

  private get paragraphs(): unknown[][] {
    const cut = this.author?.bioTruncated === true && typeof this.bio !== 'string';
    const paragraphs = paragraphsOf(this.text);
    return paragraphs.map((each, index) => {
      const missing = cut && index === paragraphs.length - 1 && withEllipsis(plainText(each)) !== plainText(each);
      return [phrasing(each), missing ? '…' : nothing];
    });
  }

  private renderToggle(name: string): unknown {
    const { readMore, readLess } = this.locale.words;
    const whose = name ? html`<span class="unseen">: ${name}</span>` : nothing;
    if (this.restOnPage) return html`<a part="toggle" href=${this.page ?? nothing}>${readMore}${whose}</a>`;
    if (!this.overflows) return nothing;
    return html`<button
      part="toggle"
      type="button"
      aria-expanded=${this.expanded ? 'true' : 'false'}
      aria-controls="bio"
      @click=${() => this.toggle()}
    >
      ${this.expanded ? readLess : readMore}${whose}
    </button>`;
  }

  private renderSocial(): TemplateResult {
    const profiles = (Array.isArray(this.author?.sameAs) ? this.author.sameAs : []).flatMap((url) => {
      const href = safeUrl(url);
      const site = siteOf(href);
      return site ? html`<li><a part="social-link" rel="me" href=${href ?? nothing}>${site}</a></li>` : [];
    });
    return html`<div part="social" ?hidden=${profiles.length === 0 && !this.slots.has('social')}>
      <slot name="social"
        ><ul role="list">
          ${profiles}
        </ul></slot
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-bio': AuthorBio;
  }
}
