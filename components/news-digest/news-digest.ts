import {
  css,
  type CSSResult,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Article, Digest, Story } from 'standfirst/model';
import { body } from '../shared/blocks.ts';
import { box, UNSLOTTED } from '../shared/boxes.ts';
import { card, type CardLayout, type CardOptions } from '../shared/card.ts';
import { cardLooks } from '../shared/card.styles.ts';
import { StandfirstElement } from '../shared/element.ts';
import { type Item, StandfirstShowMoreEvent } from '../shared/events.ts';
import { DEFAULTED, fields, FLAG, NUMBER, OBJECT } from '../shared/fields.ts';
import { flat } from '../shared/flat.ts';
import { heading, levelUnder } from '../shared/headings.ts';
import { intl } from '../shared/intl.ts';
import { scriptOf } from '../shared/language.ts';
import { listOf } from '../shared/lists.ts';
import { paragraphsOf, phrasing, phrasingOf } from '../shared/phrasing.ts';
import { prose } from '../shared/prose.styles.ts';
import { teaserOf } from '../shared/teaser.ts';
import type { DateStyle } from '../shared/time.ts';
import { facts, stretched, tokens } from '../shared/tokens.styles.ts';
import { safeUrl } from '../shared/urls.ts';
import { type DigestData, type Group, groupsOf } from './groups.ts';
import { moreButton } from './more.ts';
import { styles } from './news-digest.styles.ts';

const all = (root: ParentNode, part: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

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
 * @slot - The stories as plain HTML, headings and lists, which are read; or stories in place of those of the digest: all of them are shown.
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
export class NewsDigest extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'news-digest';

  /** @internal */
  static override readonly model: string = 'digest';

  /** @internal */
  static override readonly own: readonly string[] = ['heading', 'summary', 'items'];

  /** @internal */
  static override properties: PropertyDeclarations = {
    ...fields('heading summary'),
    ...fields('digest items', OBJECT),
    ...fields('shown', NUMBER),
    ...fields('pageSize headingLevel', { ...NUMBER, ...DEFAULTED }),
    ...fields('itemLayout dateStyle sort', DEFAULTED),
    dense: { reflect: true, ...FLAG },
  };

  /** @internal */
  static override styles: CSSResult = css`
    ${tokens}${facts}${stretched}${cardLooks}${prose}${styles}
  `;

  /** The digest. */
  digest?: Digest | null;

  /** Stories in place of those of the digest. */
  items?: readonly (Article | Story)[] | null;

  /** The heading. */
  heading?: string | null;

  /** The introduction; paragraphs are set apart by a blank line. */
  summary?: string | null;

  /** Stories that are shown at first, and added by each "Show more"; 0 for all. */
  pageSize = 5;

  /** Stories that are shown. */
  shown?: number | null;

  /** The heading's level, from 1 to 6; 0 for headings that are none. Groups and stories are under it. */
  headingLevel = 2;

  /** The order of the stories: the source's, or the newest first, without groups. */
  sort: 'source' | 'newest' = 'source';

  /** Sets the stories closer together, without pictures and excerpts. */
  dense = false;

  /** The layout of the cards. */
  itemLayout: CardLayout = 'auto';

  /** How dates are shown. */
  override dateStyle: DateStyle = 'absolute';

  /** @internal */
  declare protected data: DigestData;

  /** How many stories there were when more were asked for, until they come. */
  #awaited: number | undefined;

  /** The first story: with another one the list is another, and begins anew. */
  #opening: string | undefined;

  #groups: readonly Group[] = [];

  /**
   * Shows the next stories and moves the focus to the first of them. Where all are shown, asks the page for more.
   *
   * @returns False where somebody else takes care of it.
   */
  showMore(): boolean {
    const [count, visible] = [this.#count, this.#visible];
    const isHere = visible < count;
    const range = {
      from: visible,
      to: isHere ? Math.min(count, visible + (this.pageSize || count)) : visible,
      total: this.#total,
      nextUrl: isHere ? undefined : this.#nextUrl,
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
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#groups = groupsOf(this.data, this.sort);
    const count = this.#count;
    const [first] = this.#groups[0]?.stories ?? [];
    const opening = first && [first.url, first.headline].join(' ');
    const isOther = this.#opening !== undefined && this.#opening !== opening;
    this.#opening = opening;
    if (this.#awaited !== undefined && count > this.#awaited) this.#reveal(this.#awaited);
    else if (isOther && !changed.has('shown')) this.shown = null;
  }

  /** @internal */
  protected override get isEmpty(): boolean {
    return (
      super.isEmpty ||
      (this.#count === 0 &&
        !this.data.heading &&
        !this.data.summary &&
        !listOf(this.data.intro).length &&
        !['', 'heading', 'summary'].some((name) => this.has(name)))
    );
  }

  /** @internal */
  protected override renderContent(): TemplateResult {
    const { data } = this;
    const { lang, dir } = scriptOf(data);
    const titled = Boolean(data.heading) || this.has('heading');
    const level = titled ? levelUnder(this.headingLevel) : this.headingLevel;
    const words = html`<span lang=${lang ?? nothing}>${data.heading}</span>`;
    const title = this.has('heading') ? html`<slot name="heading"></slot>` : words;
    const summary = this.#renderSummary(level, lang);
    const header = (titled || summary) && [
      html`<div part="header">
        ${titled ? heading(this.headingLevel, title, 'heading', 'heading') : nothing}${summary}
      </div>`,
    ];
    return html`<section part="base" aria-labelledby=${titled ? 'heading' : nothing} dir=${dir ?? nothing}>
      ${header || []}${this.has('') ? html`<slot></slot>` : [this.#groups.map((group) => this.#renderGroup(group, level, lang))]}
      ${[this.has('') ? nothing : this.#renderMore()]}${this.#count === 0 && !this.has('') ? box(this, 'empty', '') : nothing}
    </section>`;
  }

  /** @internal Of the links in the list, each has a story of its own. */
  protected override followed(link: HTMLAnchorElement): { readonly item: Item | undefined } | undefined {
    const place = link.part.contains('link') ? link.closest('[part~="item"]') : null;
    const index = all(this.renderRoot, 'item').indexOf(place as HTMLElement);
    return index < 0 ? undefined : { item: this.#stories[index] };
  }

  get #stories(): readonly (Article | Story)[] {
    return this.#groups.flatMap(({ stories }) => stories);
  }

  get #count(): number {
    return this.#groups.reduce((sum, { stories }) => sum + stories.length, 0);
  }

  get #visible(): number {
    const wanted = this.shown ?? this.pageSize;
    return wanted > 0 ? Math.min(wanted, this.#count) : this.#count;
  }

  get #total(): number {
    return Math.max(this.data.pagination?.total ?? 0, this.#count);
  }

  get #nextUrl(): string | undefined {
    return safeUrl(this.data.pagination?.nextUrl);
  }

  #reveal(from: number): void {
    this.#awaited = undefined;
    this.shown = this.pageSize > 0 ? from + this.pageSize : this.#count;
    void this.#focusStory(from);
  }

  async #focusStory(index: number): Promise<void> {
    await this.updateComplete;
    const place = all(this.renderRoot, 'item')[index];
    // A story without an address has no link.
    (place?.querySelector<HTMLElement>('[part~="link"]') ?? place)?.focus();
  }

  #renderSummary(level: number, lang: string | undefined): TemplateResult | undefined {
    const { data, locale } = this;
    const { summary } = data;
    const content = summary
      ? paragraphsOf(phrasingOf(summary)).map((each) => html`<p part="paragraph">${phrasing(each)}</p>`)
      : body(data.intro, { locale, level, watch: this.pictures });
    if (this.has('summary')) return html`<div part="summary" class="prose"><slot name="summary"></slot></div>`;
    if (content.length === 0) return undefined;
    return html`<div part="summary" class="prose" lang=${lang ?? nothing}>${content}</div>`;
  }

  #renderGroup(group: Group, level: number, lang: string | undefined): unknown {
    const stories = group.stories.slice(0, Math.max(0, this.#visible - group.start));
    if (stories.length === 0) return nothing;
    const { title } = group;
    const href = safeUrl(group.url);
    const words = href && title ? html`<a href=${href}>${title}</a>` : title;
    const content = html`<span lang=${lang ?? nothing}>${words}</span>`;
    const options = this.#cardOptions(title ? levelUnder(level) : level);
    return html`${title ? heading(level, content, 'group-heading') : nothing}
      <ol part="list" role="list">
        ${stories.map((story, index) => this.#renderStory(story, { ...options, headlineId: `story-${String(group.start + index)}` }))}
      </ol>`;
  }

  #cardOptions(headingLevel: number): Omit<CardOptions, 'headlineId'> {
    const { dense, dateStyle, itemLayout: layout, locale, pictures } = this;
    return {
      ...UNSLOTTED,
      ...{ dateStyle, headingLevel, layout, locale, pictures },
      ...{ withoutCaption: true, withoutMedia: dense, withoutExcerpt: dense },
    };
  }

  #renderStory(story: Article | Story, options: CardOptions): TemplateResult {
    return flat(html`<li part="item" tabindex="-1">${card(teaserOf(story), options, 'card')}</li>`);
  }

  #renderMore(): unknown {
    const { data } = this;
    const [count, visible] = [this.#count, this.#visible];
    const { words, tag } = this.locale;
    const elsewhere = visible >= count && (data.pagination?.hasMore === true || this.#nextUrl !== undefined);
    const paged = visible < count || elsewhere;
    const told = count > 0 && (paged || Boolean(this.shown));
    if (!paged && !told) return nothing;
    const number = (value: number) => intl(Intl.NumberFormat, tag).format(value);
    const status = words.shown.replace('{shown}', number(visible)).replace('{total}', number(this.#total));
    const label = this.has('more') ? html`<slot name="more"></slot>` : (data.pagination?.label ?? words.showMore);
    const content = html`${label}${data.heading ? html`<span class="unseen">: ${data.heading}</span>` : nothing}`;
    return html`<div part="more">
      ${paged ? moreButton(content, elsewhere ? this.#nextUrl : undefined, () => this.showMore()) : nothing}
      <p part="status" role="status">${told ? status : nothing}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-digest': NewsDigest;
  }
}
