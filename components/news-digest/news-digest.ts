import { css, type CSSResult, type PropertyValues } from 'lit';
import type { Article, Digest, Story } from 'standfirst/model';
import type { CardLayout } from '../shared/card-data.ts';
import { StandfirstElement } from '../shared/element.ts';
import { CHOICE, FLAG, NUMBER, OBJECT } from '../shared/fields.ts';
import type { Item } from '../shared/item.ts';
import { type Late, late } from '../shared/late.ts';
import { text } from '../shared/late-body.ts';
import { listOf } from '../shared/lists.ts';
import { pictures } from '../shared/late-pictures.ts';
import { StandfirstShowMoreEvent } from '../shared/show-more-event.ts';
import { html, type Piece } from '../shared/template.ts';
import type { DateStyle } from '../shared/time.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { DigestData, Group } from './groups.ts';
import { type Paging, pagingOf } from './paging.ts';
import type { DigestHost, digestLooks, focusOn, groupsOf, renderDigest, showFirst, slottedIn } from './stories.ts';

/** What shows stories is fetched with the first: an element that has none never needs it. */
const stories: Late<{
  digestLooks: typeof digestLooks;
  focusOn: typeof focusOn;
  groupsOf: typeof groupsOf;
  renderDigest: typeof renderDigest;
  showFirst: typeof showFirst;
  slottedIn: typeof slottedIn;
}> = late(() => import('./stories.ts'));

/**
 * Stories under one heading: a news feed, a newsletter, an author's page. Some are shown; "Show more" shows the next ones
 * in place, and asks the page for those that are not here.
 *
 * Its introduction may hold a `related-story`: the module `news-digest/define` registers it too. Who registers only this
 * class registers that as well.
 *
 * @element news-digest
 * @summary A list of stories, from a `Digest`, a list of stories, or slots.
 *
 * @slot - The stories as plain HTML, headings and lists, which are read; or stories as elements in place of those of the digest, which are paged by their `hidden`.
 * @slot heading - In place of the heading.
 * @slot summary - In place of the introduction.
 * @slot more - In place of the words on the button.
 * @slot empty - What is shown where there are no stories.
 * @slot loading - In place of the skeleton, while `src` is fetched.
 * @slot error - In place of the words that it could not be.
 *
 * @csspart base - The whole.
 * @csspart header - The box of heading and introduction.
 * @csspart heading - The heading.
 * @csspart summary - The introduction.
 * @csspart paragraph - A paragraph of the introduction.
 * @csspart group-heading - The heading of a group.
 * @csspart list - A list of stories.
 * @csspart item - A place in the list.
 * @csspart card - The card of a story.
 * @csspart media - The box of its picture.
 * @csspart frame - The box of the picture alone, which has the aspect ratio.
 * @csspart image - The picture.
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
 * @csspart more - The box of the button and the status.
 * @csspart show-more - The button, or the link to the next page.
 * @csspart status - How many are shown.
 * @csspart empty - The box of what is shown where there are no stories.
 * @csspart skeleton - What is shown while `src` is fetched.
 * @csspart error - The box that tells that it could not be.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--item-size=100%] - The least width of a story: smaller than half of the digest, it makes columns.
 * @cssprop [--measure=62ch] - The widest that the introduction becomes.
 * @cssprop [--aspect-ratio=16 / 9] - The proportions of the pictures.
 * @cssprop [--media-position=50% 50%] - What of a picture is kept, as `object-position` has it.
 * @cssprop [--media-size=38%] - A picture's share of the width where it stands beside the text.
 * @cssprop [--headline-clamp=none] - Lines after which a headline is cut.
 * @cssprop [--line-clamp=3] - Lines after which an excerpt is cut.
 *
 * @fires {StandfirstShowMoreEvent} standfirst-show-more - The reader asks for more stories. Cancelable; does not bubble.
 *
 * @cssstate ready - There is something to show.
 * @cssstate loading - `src` is being fetched.
 * @cssstate error - `src` could not be fetched.
 * @cssstate empty - There is nothing to show.
 *
 * @fires {StandfirstLoadEvent} standfirst-load - What `src` names has come and is shown. Does not bubble.
 * @fires {StandfirstErrorEvent} standfirst-error - What `src` names could not be had. Does not bubble.
 * @fires {StandfirstViewEvent} standfirst-view - Half of the element was in view for a second; with `track-views`, once. Bubbles.
 * @fires {StandfirstSelectEvent} standfirst-select - The reader follows a story, which is the event's item. Cancelable; bubbles.
 */
export class NewsDigest extends StandfirstElement implements DigestHost {
  /** The tag name. */
  static override readonly tag: string = 'news-digest';

  /** @internal */
  static override readonly model: string = 'digest';

  /** @internal */
  static override readonly own: readonly string[] = ['heading', 'summary', 'items'];

  static {
    this.have('heading summary');
    this.have('digest items', OBJECT);
    this.have('shown', NUMBER);
    this.have('pageSize', NUMBER, 5);
    this.have('headingLevel', NUMBER, 2);
    this.have('itemLayout', {}, 'auto');
    this.have('dateStyle', {}, 'absolute');
    this.have('sort', {}, 'source');
    this.have('dense', { ...FLAG, ...CHOICE });
  }

  /** @internal A server writes all looks at once. */
  static override get styles(): CSSResult {
    return stories.now
      ? css`
          ${tokens}${stories.now.digestLooks}${text.now?.bodyLooks ?? css``}
        `
      : tokens;
  }

  /** The digest. */
  digest?: Digest | null;

  /** Stories in place of those of the digest. */
  items?: readonly (Article | Story)[] | null;

  /** The heading. */
  heading?: string | null;

  /** The introduction; paragraphs are set apart by a blank line. */
  summary?: string | null;

  /** Stories that are shown at first, and added by each "Show more"; 0 for all. */
  pageSize!: number;

  /** Stories that are shown. */
  shown?: number | null;

  /** The heading's level, from 1 to 6; 0 for headings that are none. Groups and stories are under it. */
  headingLevel!: number;

  /** The order of the stories: the source's, or the newest first, without groups. */
  sort!: 'source' | 'newest';

  /** Sets the stories closer together, without pictures and excerpts. */
  dense!: boolean;

  /** The layout of the cards. */
  itemLayout!: CardLayout;

  /** How dates are shown. */
  declare dateStyle: DateStyle;

  /** @internal */
  declare protected data: DigestData;

  /** How many stories there were when more were asked for, until they come. */
  #awaited: number | undefined;

  /** The first story: with another one the list is another, and begins anew. */
  #opening: string | undefined;

  /** How many were shown, as it was when this was last looked at. */
  #chosen: number | null | undefined;

  #groups: readonly Group[] = [];

  /**
   * Shows the next stories and moves the focus to the first of them. Where all are shown, asks the page for more.
   *
   * @returns False where somebody else takes care of it.
   */
  showMore(): boolean {
    const { count, visible, total, nextUrl } = this.#paging;
    const isHere = visible < count;
    const range = {
      from: visible,
      to: isHere ? Math.min(count, visible + (this.pageSize || count)) : visible,
      total,
      nextUrl: isHere ? undefined : nextUrl,
    };
    if (!isHere) this.#awaited = count;
    const goesOn = this.dispatchEvent(new StandfirstShowMoreEvent(range));
    if (goesOn && isHere) this.#reveal(visible);
    return goesOn;
  }

  /** @internal */
  protected override view({ title, description, ...digest }: Digest): object {
    return { ...digest, heading: title, summary: listOf(digest.intro).length > 0 ? undefined : description };
  }

  /** @internal */
  protected override follow(): void {
    const isTold = Object.keys(this.data).length > 0 || this.content.slots.size > 0;
    if (isTold) void pictures.soon();
    this.#groups = (isTold && stories.use()?.groupsOf(this.data, this.sort)) || [];
    const [first] = this.#groups[0]?.stories ?? [];
    const opening = first && [first.url, first.headline].join(' ');
    const isOther = this.#opening !== undefined && this.#opening !== opening;
    const isChosen = this.shown !== this.#chosen;
    this.#opening = opening;
    if (this.#awaited !== undefined && this.#count > this.#awaited) this.#reveal(this.#awaited);
    else if (isOther && !isChosen) this.shown = null;
    this.#chosen = this.shown;
  }

  /** @internal */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.slotted('')) stories.now?.showFirst(this.#places, this.#visible);
  }

  /** @internal */
  protected override get isEmpty(): boolean {
    const { heading: title, summary: about, intro } = this.data;
    const isTold = this.#count > 0 || title || about || listOf(intro).length > 0;
    return super.isEmpty || !(isTold || ['', 'heading', 'summary'].some((name) => this.slotted(name)));
  }

  /** @internal */
  protected override renderContent(): Piece {
    const { data } = this;
    return stories.use()?.renderDigest(this, data, this.#groups, this.#paging) ?? html`<slot></slot>`;
  }

  /** @internal Of the links in the list, each has a story of its own. */
  followed(link: HTMLAnchorElement): { readonly item: Item | undefined } | undefined {
    const place = link.part.contains('link') ? link.closest('[part~="item"]') : null;
    const index = this.#places.indexOf(place as HTMLElement);
    return index < 0 ? undefined : { item: this.#groups.flatMap(({ stories }) => stories)[index] };
  }

  /** The stories that stand in the element, where some do, else the places of those of the digest. */
  get #places(): HTMLElement[] {
    if (this.slotted('')) return stories.now?.slottedIn(this) ?? [];
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part~="item"]')];
  }

  get #count(): number {
    if (this.slotted('')) return this.#places.length;
    return this.#groups.reduce((sum, { stories }) => sum + stories.length, 0);
  }

  get #visible(): number {
    const wanted = this.shown ?? this.pageSize;
    return wanted > 0 ? Math.min(wanted, this.#count) : this.#count;
  }

  get #paging(): Paging {
    return pagingOf(this.data.pagination, {
      count: this.#count,
      visible: this.#visible,
      isChosen: Boolean(this.shown),
    });
  }

  #reveal(from: number): void {
    this.#awaited = undefined;
    this.shown = this.pageSize > 0 ? from + this.pageSize : this.#count;
    void this.updateComplete.then(() => stories.now?.focusOn(this.#places[from]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-digest': NewsDigest;
  }
}
