import {
  css,
  type CSSResult,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Author, Image, Phrasing } from 'standfirst/model';
import { box, series } from '../shared/boxes.ts';
import { StandfirstElement } from '../shared/element.ts';
import { StandfirstToggleEvent } from '../shared/events.ts';
import { CHOICE, fields, FLAG, NUMBER, OBJECT } from '../shared/fields.ts';
import { heading } from '../shared/headings.ts';
import { scriptOf } from '../shared/language.ts';
import { paragraphsOf, phrasing, phrasingOf } from '../shared/phrasing.ts';
import { plainText, withEllipsis } from '../shared/text.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { safeUrl } from '../shared/urls.ts';
import { styles } from './author-bio.styles.ts';
import { unwatchOverflow, watchOverflow } from './overflow.ts';
import { portrait, role } from './portrait.ts';
import { profiles } from './profiles.ts';

/** How an `author-bio` is laid out: the portrait beside the text, or above it. */
export type BioLayout = 'inline' | 'stacked';

/** What a box is told by attributes, which goes before what its object says. */
const OWN = 'name jobTitle bio avatar avatarSrcset href initials location';

interface BioData extends Partial<
  Pick<Author, 'jobTitle' | 'location' | 'bioTruncated' | 'sameAs' | 'language' | 'direction'>
> {
  readonly name?: string;
  readonly href?: string;
  readonly bio?: string | readonly Phrasing[];
  readonly avatar?: string | Image;
  readonly avatarSrcset?: string;
  readonly initials?: string;
}

/**
 * Somebody who writes: portrait or initials, name, role and bio. A long bio is cut after some lines, and a button opens
 * it; assistive technology reads all of it either way.
 *
 * @element author-bio
 * @summary An author's box, from an `Author`, attributes, or slots.
 *
 * @slot - The author as plain HTML, where it begins with a link, a heading or a `<section>`; or what is shown in place of the bio.
 * @slot avatar - In place of the portrait.
 * @slot name - In place of the name.
 * @slot job-title - In place of the role.
 * @slot social - In place of the links to profiles.
 * @slot footer - Actions, under everything else.
 * @slot loading - In place of the skeleton, while `src` is fetched.
 * @slot error - In place of the words that it could not be.
 * @slot empty - What is shown where there is nothing.
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
 * @csspart skeleton - What is shown while `src` is fetched.
 * @csspart error - The box that tells that it could not be.
 * @csspart retry - The button that tries again.
 * @csspart empty - The box of what is shown where there is nothing.
 *
 * @cssprop [--avatar-size=4rem] - Width and height of the portrait.
 * @cssprop [--avatar-radius=50%] - Its corners.
 * @cssprop [--line-clamp=3] - Lines after which the bio is cut; `none` for all of it.
 *
 * @cssstate clamped - The bio is longer than what is shown.
 * @cssstate expanded - All of the bio is shown.
 * @cssstate ready - There is something to show.
 * @cssstate loading - `src` is being fetched.
 * @cssstate error - `src` could not be fetched.
 * @cssstate empty - There is nothing to show.
 *
 * @fires {StandfirstToggleEvent} standfirst-toggle - The reader opens or closes the bio. Cancelable; does not bubble.
 * @fires {StandfirstSelectEvent} standfirst-select - The reader follows the link. Cancelable; bubbles.
 * @fires {StandfirstLoadEvent} standfirst-load - What `src` names has come and is shown. Does not bubble.
 * @fires {StandfirstErrorEvent} standfirst-error - What `src` names could not be had. Does not bubble.
 * @fires {StandfirstViewEvent} standfirst-view - Half of the element was in view for a second; with `track-views`, once. Bubbles.
 */
export class AuthorBio extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'author-bio';

  /** @internal */
  static override readonly model: string = 'author';

  /** @internal */
  static override readonly own: readonly string[] = OWN.split(' ');

  /** @internal */
  static override properties: PropertyDeclarations = {
    ...fields(OWN),
    ...fields('author', OBJECT),
    ...fields('withoutAvatar', FLAG),
    ...fields('headingLevel', NUMBER, 3),
    ...fields('expanded', { ...FLAG, ...CHOICE }),
    ...fields('layout', CHOICE, 'inline'),
    overflows: { state: true },
  };

  /** @internal */
  static override styles: CSSResult = css`
    ${tokens}${styles}
  `;

  /** The author. */
  author?: Author | null;

  /** Name. */
  name?: string | null;

  /** Role: "News Editor". */
  jobTitle?: string | null;

  /** About them; paragraphs are set apart by a blank line. */
  bio?: string | null;

  /** The portrait's address. */
  avatar?: string | null;

  /** The portrait's renditions, as in `srcset`. */
  avatarSrcset?: string | null;

  /** Their page. */
  href?: string | null;

  /** What stands in place of the portrait; by default the initials of the name. */
  initials?: string | null;

  /** Where they work. */
  location?: string | null;

  /** The name's level, from 1 to 6; 0 for a name that is no heading. */
  headingLevel!: number;

  /** True where all of a long bio is shown. */
  expanded!: boolean;

  /** Leaves out the portrait. */
  withoutAvatar!: boolean;

  /** The portrait beside the text, or above it. */
  layout!: BioLayout;

  private overflows?: boolean;

  /** @internal */
  declare protected data: BioData;

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const box = this.#box;
    if (box) unwatchOverflow(box);
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
  protected override view({ url, image, ...author }: Author): object {
    return { ...author, href: url, avatar: image };
  }

  /** @internal */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const box = this.#box;
    // What follows from the measuring is not measured again.
    const isNew = !(changed.size === 1 && changed.has('overflows' as never));
    if (box && isNew && this.isConnected) watchOverflow(box, this.#onOverflow);
    if (!box) this.overflows = false;
    this.mark('clamped', Boolean(this.overflows) && !this.expanded);
    this.mark('expanded', this.expanded);
  }

  /** @internal */
  protected override renderContent(): TemplateResult {
    const { data } = this;
    const { lang, dir } = scriptOf(data);
    const name = data.name ?? '';
    const named = Boolean(name) || this.has('name');
    const href = safeUrl(data.href);
    const words = this.has('name') ? html`<slot name="name"></slot>` : name;
    const link = href === undefined ? words : html`<a part="link" rel="author" href=${href}>${words}</a>`;
    return html`<section part="base" aria-labelledby=${named ? 'name' : nothing} dir=${dir ?? nothing}>
      ${this.withoutAvatar ? nothing : portrait(this, data, name)}
      <div part="content">
        <div part="header">
          ${named ? heading(this.headingLevel, link, 'name', 'name') : nothing}${box(this, 'job-title', role(data.jobTitle, this.locale))}${
            data.location ? html`<p part="location">${data.location}</p>` : nothing
          }
        </div>
        ${this.#renderBio(name, href, lang)}${box(this, 'social', profiles(data.sameAs))}${box(this, 'footer', '')}
      </div>
    </section>`;
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part~="bio"]');
  }

  readonly #onOverflow = (overflows: boolean): void => {
    if (this.expanded) return;
    this.overflows = overflows;
    if (overflows) for (const type of ['focusin', 'scroll']) this.#box?.addEventListener(type, this.#reveal);
  };

  /** Asks whether the bio may open or close, and has it so. */
  #ask(expanded: boolean): void {
    if (this.dispatchEvent(new StandfirstToggleEvent(expanded))) this.expanded = expanded;
  }

  /** Focus, and what is found in the page, move what is cut into view: then all of it should be. */
  readonly #reveal = (): void => {
    if (this.overflows && !this.expanded) this.#ask(true);
  };

  #renderBio(name: string, href: string | undefined, lang: string | undefined): TemplateResult | undefined {
    const { bio, bioTruncated } = this.data;
    const slotted = this.has('');
    const own = slotted || typeof bio === 'string';
    const paragraphs = slotted ? [] : paragraphsOf(typeof bio === 'string' ? phrasingOf(bio) : bio);
    if (!slotted && paragraphs.length === 0) return undefined;
    const cut = bioTruncated === true && !own;
    // Where the source cut the bio, the rest is on their own page, and what is here is not cut once more.
    const rest = cut && href ? href : undefined;
    const last = paragraphs.length - 1;
    const end = (text: string) => (withEllipsis(text) === text ? nothing : '…');
    const content = series(
      paragraphs.map(
        (each, index) => html`<p>${phrasing(each)}${cut && index === last ? end(plainText(each)) : nothing}</p>`,
      ),
    );
    return html`<div part="bio" id="bio" class=${this.expanded || rest ? 'whole' : 'cut'} lang=${lang ?? nothing}>
        ${slotted ? html`<slot></slot>` : content}
      </div>
      ${this.#renderToggle(name, rest)}`;
  }

  /** In a list, for it comes after the box was measured, and what is there should stay. */
  #renderToggle(name: string, rest: string | undefined): unknown {
    const { expanded } = this;
    const { readMore, readLess } = this.locale.words;
    const whose = name ? html`<span class="unseen">: ${name}</span>` : nothing;
    if (rest) return html`<a part="toggle" href=${rest}>${readMore}${whose}</a>`;
    if (!this.overflows) return [];
    return [
      html`<button
        part="toggle"
        type="button"
        aria-expanded=${expanded ? 'true' : 'false'}
        aria-controls="bio"
        @click=${() => this.#ask(!expanded)}
      >
        ${expanded ? readLess : readMore}${whose}
      </button>`,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-bio': AuthorBio;
  }
}
