import { css, type CSSResult, type PropertyValues } from 'lit';
import type { Author, Image } from 'standfirst/model';
import { box, slotOr } from '../shared/boxes.ts';
import { StandfirstElement } from '../shared/element.ts';
import { CHOICE, FLAG, NUMBER, OBJECT } from '../shared/fields.ts';
import { heading } from '../shared/headings.ts';
import { written } from '../shared/objects.ts';
import { pictures } from '../shared/late-pictures.ts';
import { html, literal, type Piece } from '../shared/template.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { safeUrl } from '../shared/urls.ts';
import { styles } from './author-bio.styles.ts';
import type { BioData, BioHost } from './bio.ts';
import { text } from './late-parts.ts';
import { portrait } from './portrait.ts';

/** How an `author-bio` is laid out: the portrait beside the text, or above it. */
export type BioLayout = 'inline' | 'stacked';

/** What a box is told by attributes, which goes before what its object says. */
const OWN = 'name jobTitle bio avatar avatarSrcset href initials location';

const NAME_ID = literal('name');

interface AuthorData
  extends BioData, Partial<Pick<Author, 'jobTitle' | 'location' | 'sameAs' | 'language' | 'direction'>> {
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
export class AuthorBio extends StandfirstElement implements BioHost {
  /** The tag name. */
  static override readonly tag: string = 'author-bio';

  /** @internal */
  static override readonly model: string = 'author';

  /** @internal */
  static override readonly own: readonly string[] = OWN.split(' ');

  static {
    this.have(OWN);
    this.have('author', OBJECT);
    this.have('withoutAvatar', FLAG);
    this.have('headingLevel', NUMBER, 3);
    this.have('expanded', { ...FLAG, ...CHOICE });
    this.have('layout', CHOICE, 'inline');
    this.createProperty('overflows', { state: true });
  }

  /** @internal A server writes all looks at once. */
  static override get styles(): CSSResult {
    return css`
      ${tokens}${styles}${text.now?.bioLooks ?? css``}${pictures.now?.pictureLooks ?? css``}
    `;
  }

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

  /** @internal True where the bio is more than what is shown. */
  overflows: boolean | undefined;

  /** @internal */
  declare protected data: AuthorData;

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    text.now?.unwatchBio(this);
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
    text.now?.watchBio(this, changed);
    this.mark('expanded', this.expanded);
  }

  /** @internal */
  protected override renderContent(): Piece {
    const { data } = this;
    const { lang, dir } = written(data);
    const { name = '', bio, sameAs } = data;
    const named = name || this.slotted('name');
    const href = safeUrl(data.href);
    const about = (bio?.length || this.slotted('')) && text.use()?.renderBio(this, { ...data, href }, lang);
    const social = sameAs?.length && text.use()?.profilesIn(this, sameAs);
    return html`<section part="base" aria-labelledby=${named ? NAME_ID : undefined} dir=${dir}>
      ${!this.withoutAvatar && portrait(this, data, name)}
      <div part="content">
        <div part="header">${named ? this.#renderName(name, href) : undefined}${this.#renderRole()}</div>
        ${about || false}${box(this, 'social', social)}${box(this, 'footer')}
      </div>
    </section>`;
  }

  #renderName(name: string, href: string | undefined): Piece {
    const words = slotOr(this, 'name', name);
    const link = href === undefined ? words : html`<a part="link" rel="author" href=${href}>${words}</a>`;
    return heading(this.headingLevel, link, 'name', NAME_ID);
  }

  /** The role, announced to those who do not see that it stands under a name, and the place. */
  #renderRole(): Piece {
    const { jobTitle, location } = this.data;
    const role = jobTitle && html`<span class="unseen">${this.locale.words.role} </span>${jobTitle}`;
    return html`${box(this, 'job-title', role)}${Boolean(location) && html`<p part="location">${location}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-bio': AuthorBio;
  }
}
