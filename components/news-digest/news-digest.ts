import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, queryAll } from 'lit/decorators.js';
import type { Article, Digest, Story, StoryGroup } from 'standfirst/model';
import type { CardLayout } from '../article-card/article-card.ts';
import { body } from '../shared/blocks.ts';
import { StandfirstElement } from '../shared/element.ts';
import { heading, levelUnder } from '../shared/headings.ts';
import { scriptOf } from '../shared/language.ts';
import { listOf } from '../shared/lists.ts';
import { paragraphsOf, phrasing, phrasingOf } from '../shared/phrasing.ts';
import { PictureWatch } from '../shared/picture.ts';
import { prose } from '../shared/prose.styles.ts';
import { SlotWatch } from '../shared/slots.ts';
import { fill } from '../shared/text.ts';
import type { DateStyle } from '../shared/time.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { safeUrl } from '../shared/urls.ts';
import { styles } from './news-digest.styles.ts';
import { ShowMoreEvent } from './show-more-event.ts';

/** Stories under one heading, each with its place in the whole. */
interface Group {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly stories: readonly (Article | Story)[];
  /** The place of the first. */
  readonly start: number;
}

/**
 * Stories under one heading: a news feed, a newsletter, an author's page. Some are shown; "Show more" shows the next ones
 * in place, and asks the page for those that are not here.
 *
 * The stories are `article-card`s and its introduction may hold a `related-story`: the module `news-digest/define`
 * registers them too. Who registers only this class registers those as well.
 *
 * @element news-digest
 * @summary A list of stories, from a `Digest`, a list of stories, or slots.
 *
 * @slot - Stories in place of those of the digest: all of them are shown.
 * @slot heading - In place of the heading.
 * @slot summary - In place of the introduction.
 * @slot more - In place of the words on the button.
 * @slot empty - What is shown where there are no stories.
 *
 * @csspart base - The whole.
 * @csspart header - The box of heading and introduction.
 * @csspart heading - The heading.
 * @csspart summary - The introduction.
 * @csspart group-heading - The heading of a group.
 * @csspart list - A list of stories.
 * @csspart item - A place in the list.
 * @csspart card - The card of a story.
 * @csspart more - The box of the button and the status.
 * @csspart show-more - The button, or the link to the next page.
 * @csspart status - How many are shown.
 * @csspart empty - The box of what is shown where there are no stories.
 *
 * @cssprop [--item-size=100%] - The least width of a story: smaller than half of the digest, it makes columns.
 * @cssprop [--measure=62ch] - The widest that the introduction becomes.
 *
 * @fires {ShowMoreEvent} standfirst-show-more - All stories here are shown and the source has more. Cancelable; does not
 * bubble.
 */
export class NewsDigest extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'news-digest';

  /** @internal */
  static override styles: CSSResultGroup = [tokens, prose, styles];

  /** The digest. */
  @property({ attribute: false }) digest?: Digest | null;

  /** Stories in place of those of the digest. */
  @property({ attribute: false }) items?: readonly (Article | Story)[] | null;

  /** The heading. */
  @property() heading?: string | null;

  /** The introduction; paragraphs are set apart by a blank line. */
  @property() summary?: string | null;

  /** Stories that are shown at first, and added by each "Show more"; 0 for all. */
  @property({ attribute: 'page-size', type: Number, useDefault: true }) pageSize = 5;

  /** Stories that are shown. */
  @property({ type: Number }) shown?: number | null;

  /** The heading's level, from 1 to 6; 0 for headings that are none. Groups and stories are under it. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel = 2;

  /** The layout of the cards. */
  @property({ attribute: 'item-layout', useDefault: true }) itemLayout: CardLayout = 'auto';

  /** How dates are shown. */
  @property({ attribute: 'date-style', useDefault: true }) dateStyle: DateStyle = 'absolute';

  @queryAll('[part~="item"]') private readonly places!: NodeListOf<HTMLElement>;

  private readonly pictures = new PictureWatch(this);

  private readonly slots = new SlotWatch(this);

  /** How many stories there were when more were asked for, until they come. */
  private awaited: number | undefined;

  /** The first story: with another one the list is another, and begins anew. */
  private opening: string | undefined;

  /**
   * Shows the next stories and moves the focus to the first of them. Where all are shown, asks the page for more.
   *
   * @returns False where the page was asked and somebody else takes care of it.
   */
  showMore(): boolean {
    const { count, visible } = this;
    if (visible < count) {
      this.reveal(visible);
      return true;
    }
    this.awaited = count;
    const event = new ShowMoreEvent(count, this.digest?.pagination?.total, this.nextUrl);
    return this.dispatchEvent(event);
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('digest') && !changed.has('items')) return;
    const { awaited, count, opening } = this;
    const first = this.groups[0]?.stories[0];
    this.opening = first && [first.url, first.headline].join(' ');
    if (awaited !== undefined && count > awaited) this.reveal(awaited);
    else if (opening !== undefined && opening !== this.opening && !changed.has('shown')) this.shown = null;
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { digest } = this;
    const { lang, dir } = scriptOf(digest);
    const title = this.heading ?? digest?.title;
    const titled = Boolean(title) || this.slots.has('heading');
    const slotted = this.slots.has('');
    const level = titled ? levelUnder(this.headingLevel) : this.headingLevel;
    const summary = this.summaryAt(level);
    return html`<section
      part="base"
      aria-labelledby=${titled ? 'heading' : nothing}
      dir=${dir ?? nothing}
      ?hidden=${!titled && !slotted && summary.length + this.count === 0 && !this.slots.has('summary', 'empty')}
    >
      <div part="header" ?hidden=${!titled && summary.length === 0 && !this.slots.has('summary')}>
        ${heading(this.headingLevel, html`<slot name="heading"><span lang=${lang ?? nothing}>${title}</span></slot>`, {
          part: 'heading',
          id: 'heading',
          hidden: !titled,
        })}
        ${this.renderSummary(summary, lang)}
      </div>
      <slot></slot>
      ${slotted ? nothing : this.groups.map((group) => this.renderGroup(group, level, lang))}
      <div part="empty" ?hidden=${slotted || this.count > 0}><slot name="empty"></slot></div>
      ${this.renderMore(slotted, title)}
    </section>`;
  }

  private get groups(): readonly Group[] {
    const own: readonly Partial<StoryGroup>[] = listOf(this.digest?.groups);
    let start = 0;
    return (this.items ? [{ stories: this.items }] : own).flatMap((group) => {
      const stories = listOf<Article | Story>(group.stories);
      const from = start;
      start += stories.length;
      const { title, url } = group as Partial<StoryGroup>;
      return stories.length > 0 ? { title, url, stories, start: from } : [];
    });
  }

  private get count(): number {
    return this.groups.reduce((sum, { stories }) => sum + stories.length, 0);
  }

  private get visible(): number {
    const wanted = this.shown ?? this.pageSize;
    return wanted > 0 ? Math.min(wanted, this.count) : this.count;
  }

  private get nextUrl(): string | undefined {
    return safeUrl(this.digest?.pagination?.nextUrl);
  }

  private reveal(from: number): void {
    this.awaited = undefined;
    this.shown = this.pageSize > 0 ? from + this.pageSize : this.count;
    void this.focusStory(from);
  }

  private async focusStory(index: number): Promise<void> {
    await this.updateComplete;
    const place = this.places[index];
    const card = place?.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>('[part~="card"]');
    await card?.updateComplete;
    card?.focus();
    // A story without an address has no link.
    if (!place?.matches(':focus-within')) place?.focus();
  }

  private summaryAt(level: number): readonly unknown[] {
    const { digest, locale } = this;
    const blocks = listOf(digest?.intro);
    const text = this.summary ?? (blocks.length > 0 ? undefined : (digest?.description ?? ''));
    if (text === undefined) return body(blocks, { locale, level, watch: this.pictures });
    return paragraphsOf(phrasingOf(text)).map((each) => html`<p part="paragraph">${phrasing(each)}</p>`);
  }

  private renderSummary(content: readonly unknown[], lang: string | undefined): TemplateResult {
    const hidden = content.length === 0 && !this.slots.has('summary');
    return html`<div part="summary" class="prose" lang=${lang ?? nothing} ?hidden=${hidden}>
      <slot name="summary">${content}</slot>
    </div>`;
  }

  private renderGroup(group: Group, level: number, lang: string | undefined): unknown {
    const stories = group.stories.slice(0, Math.max(0, this.visible - group.start));
    if (stories.length === 0) return nothing;
    const { title } = group;
    const href = safeUrl(group.url);
    const words = href && title ? html`<a href=${href}>${title}</a>` : title;
    const content = html`<span lang=${lang ?? nothing}>${words}</span>`;
    return html`${title ? heading(level, content, { part: 'group-heading' }) : nothing}
      <ol part="list" role="list">
        ${stories.map((story) => this.renderStory(story, title ? levelUnder(level) : level))}
      </ol>`;
  }

  private renderStory(story: Article | Story, level: number): TemplateResult {
    return html`<li part="item" tabindex="-1">
      <article-card
        part="card"
        .article=${story}
        .headingLevel=${level}
        .layout=${this.itemLayout}
        .dateStyle=${this.dateStyle}
        .withoutCaption=${true}
      ></article-card>
    </li>`;
  }

  private renderMore(slotted: boolean, title: string | null | undefined): TemplateResult {
    const { count, visible, digest } = this;
    const { words, tag } = this.locale;
    const { hasMore, label, total } = digest?.pagination ?? {};
    const elsewhere = visible >= count && (hasMore === true || this.nextUrl !== undefined);
    const all = Math.max(total ?? 0, count);
    const number = new Intl.NumberFormat(tag);
    const paged = visible < count || elsewhere;
    const told = count > 0 && (paged || Boolean(this.shown));
    const status = fill(words.shown, { shown: number.format(visible), total: number.format(all) }).join('');
    const content = html`<slot name="more">${label ?? words.showMore}</slot
      >${title ? html`<span class="unseen">: ${title}</span>` : nothing}`;
    return html`<div part="more" ?hidden=${slotted || (!paged && !told)}>
      ${paged ? this.renderButton(content, elsewhere) : nothing}
      <p part="status" role="status">${told ? status : nothing}</p>
    </div>`;
  }

  private renderButton(content: TemplateResult, elsewhere: boolean): TemplateResult {
    const href = elsewhere ? this.nextUrl : undefined;
    if (href === undefined) {
      return html`<button part="show-more" type="button" @click=${() => this.showMore()}>${content}</button>`;
    }
    const onClick = (event: MouseEvent): void => {
      // With a key held, the link opens elsewhere, and here nothing is asked for.
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (plain && !this.showMore()) event.preventDefault();
    };
    return html`<a part="show-more" href=${href} @click=${onClick}>${content}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-digest': NewsDigest;
  }
}
