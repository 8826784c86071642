import { css, type CSSResult, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Article, Author, Block } from 'standfirst/model';
import { authorLink, byline } from '../shared/authors.ts';
import { fact, series } from '../shared/boxes.ts';
import { writersOf } from '../shared/writers.ts';
import { body } from '../shared/blocks.ts';
import { StandfirstElement } from '../shared/element.ts';
import { DEFAULTED, fields, NUMBER, OBJECT } from '../shared/fields.ts';
import { figure } from '../shared/figures.ts';
import { heading, levelUnder } from '../shared/headings.ts';
import { localeFor, type Locale, type Script, scriptOf } from '../shared/language.ts';
import { listOf } from '../shared/lists.ts';
import { phrasing } from '../shared/phrasing.ts';
import { prose } from '../shared/prose.styles.ts';
import { minutesIn } from '../shared/minutes.ts';
import { dateTime, type DateStyle, updatedTime } from '../shared/time.ts';
import { facts, tokens } from '../shared/tokens.styles.ts';
import { styles } from './article-view.styles.ts';
import { type Outside, outside } from './outside.ts';

/**
 * A whole story: kicker, headline, standfirst, byline, dates, picture, the body block by block, its authors, and stories
 * that it points to. Nothing of it is ever set as HTML.
 *
 * Its authors are `author-bio`s and the stories it points to `related-story`s: the module `article-view/define` registers
 * them too. Who registers only this class registers those as well.
 *
 * @element article-view
 * @summary A whole story to read, from an `Article`.
 *
 * @slot - The story as plain HTML, an `<article>`, which is read; what is none is shown as it is.
 * @slot before - What stands above the story.
 * @slot after - What stands under it.
 * @slot loading - In place of the skeleton, while `src` is fetched.
 * @slot error - In place of the words that it could not be.
 * @slot empty - What is shown where there is nothing.
 *
 * @csspart base - The whole.
 * @csspart header - The box of everything above the picture.
 * @csspart kicker - The word or two above the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - The paragraph that tells what the story is.
 * @csspart meta - The line of facts.
 * @csspart byline - The authors.
 * @csspart author-link - The link on an author's name.
 * @csspart date - When it was published.
 * @csspart updated - When it was changed.
 * @csspart reading-time - How long it takes to read.
 * @csspart lead - The leading picture with its caption and credit.
 * @csspart image - A picture.
 * @csspart caption - A caption.
 * @csspart credit - A credit.
 * @csspart body - The text.
 * @csspart dateline - The place and agency that open the text.
 * @csspart paragraph - A paragraph.
 * @csspart heading - A subhead.
 * @csspart list - A list.
 * @csspart quote - A quotation.
 * @csspart pull-quote - A quotation for show.
 * @csspart attribution - Who said it.
 * @csspart table-box - The box in which a table scrolls.
 * @csspart table - A table.
 * @csspart table-caption - Its caption.
 * @csspart code - A piece of code.
 * @csspart break - A break between themes.
 * @csspart figure - A picture with its caption and credit.
 * @csspart gallery - Pictures shown as one.
 * @csspart gallery-list - Its list of pictures.
 * @csspart media - A video or a recording with its words.
 * @csspart player - The player.
 * @csspart media-title - Its title.
 * @csspart media-line - The line of its link.
 * @csspart media-link - The link to it.
 * @csspart embed - Something of another site.
 * @csspart embed-provider - Whose it is.
 * @csspart embed-text - Its words.
 * @csspart embed-link - The link to it.
 * @csspart related - A story that the text points to.
 * @csspart note - A note of the newsroom.
 * @csspart note-head - Its kind and date.
 * @csspart note-label - Its kind.
 * @csspart authors - The boxes of the authors.
 * @csspart author - The box of an author.
 * @csspart related-stories - The stories that it points to at its end.
 * @csspart related-heading - Their heading.
 * @csspart skeleton - What is shown while `src` is fetched.
 * @csspart error - The box that tells that it could not be.
 * @csspart retry - The button that tries again.
 * @csspart empty - The box of what is shown where there is nothing.
 *
 * @cssprop [--measure=60ch] - The widest that the text becomes.
 *
 * @cssstate ready - There is something to show.
 * @cssstate loading - `src` is being fetched.
 * @cssstate error - `src` could not be fetched.
 * @cssstate empty - There is nothing to show.
 *
 * @fires {StandfirstLoadEvent} standfirst-load - What `src` names has come and is shown. Does not bubble.
 * @fires {StandfirstErrorEvent} standfirst-error - What `src` names could not be had. Does not bubble.
 * @fires {StandfirstViewEvent} standfirst-view - Half of the element was in view for a second; with `track-views`, once. Bubbles.
 * @fires {StandfirstSelectEvent} standfirst-select - The reader follows an author or a related story: it rises from their elements. Cancelable; bubbles.
 */
export class ArticleView extends StandfirstElement {
  /** The tag name. */
  static override readonly tag: string = 'article-view';

  /** @internal */
  static override readonly model: string = 'article';

  /** @internal */
  static override readonly isWhole: boolean = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    ...fields('article', OBJECT),
    ...fields('headingLevel', { ...NUMBER, ...DEFAULTED }),
    ...fields('dateStyle loading', DEFAULTED),
  };

  /** @internal */
  static override styles: CSSResult = css`
    ${tokens}${facts}${prose}${styles}
  `;

  /** The story. */
  article?: Article | null;

  /** The headline's level, from 1 to 6; 0 for a headline that is no heading. Subheads are under it. */
  headingLevel = 1;

  /** How dates are shown. */
  override dateStyle: DateStyle = 'absolute';

  /** When the leading picture is loaded; those in the text wait until they are near. */
  loading: 'lazy' | 'eager' = 'eager';

  /** @internal */
  declare protected data: Article;

  /** @internal */
  protected override renderContent(): TemplateResult {
    const { data } = this;
    const { headline } = data;
    const script = scriptOf(data);
    const plain = this.has('') ? html`<slot></slot>` : nothing;
    const beside = (name: string) => (this.has(name) ? html`<slot name=${name}></slot>` : nothing);
    return html`<article
      part="base"
      aria-labelledby=${headline ? 'story-headline' : nothing}
      dir=${script.dir ?? nothing}
    >
      ${beside('before')}${Object.keys(data).length > 0 ? this.#renderArticle(data, script) : plain}${beside('after')}
    </article>`;
  }

  /** @internal */
  protected override get languages(): readonly string[] {
    return [...super.languages, (this.item as Article | undefined)?.language ?? ''];
  }

  /** The level of what is right under the headline: where that is no heading, the page has one of its own. */
  get #under(): number {
    return levelUnder(this.headingLevel) || 2;
  }

  #renderArticle(article: Article, script: Script): TemplateResult {
    const beside = outside(article);
    // Within the text, the nearest `lang` is the text's own.
    const { isServed } = this.locale;
    const locale = script.lang ? { ...localeFor(script.lang), isServed } : this.locale;
    // In lists, what comes and goes while the rest should stay as it is.
    const lead = figure(beside.leadImage, 'lead', { locale, watch: this.pictures, loading: this.loading });
    return html`${this.#renderHeader(article, script)}
      <div lang=${script.lang ?? nothing}>${[lead]}${this.#renderBody(article, beside, locale)}</div>
      ${this.#renderAuthors(listOf(article.authors))}${this.#renderRelated(beside)}`;
  }

  #renderHeader(article: Article, { lang }: Script): TemplateResult {
    const kicker = article.kicker ?? article.section;
    const headline = html`<span lang=${lang ?? nothing}>${article.headline}</span>`;
    const standfirst = phrasing(article.standfirst);
    return html`<header part="header">
      ${kicker ? html`<p part="kicker" lang=${lang ?? nothing}>${kicker}</p>` : nothing}
      ${article.headline ? heading(this.headingLevel, headline, 'headline', 'story-headline') : nothing}
      ${standfirst ? html`<p part="standfirst" lang=${lang ?? nothing}>${standfirst}</p>` : nothing}
      ${this.#renderMeta(article)}
    </header>`;
  }

  #renderMeta(article: Article): TemplateResult | undefined {
    const options = { locale: this.locale, dateStyle: this.dateStyle, withTime: true };
    const { publishedAt, modifiedAt } = article;
    const names = byline(writersOf(article.authors).map(authorLink), this.locale);
    const content = series([
      fact('byline', names ?? article.byline),
      fact('date', dateTime(publishedAt, options)),
      fact('updated', updatedTime(publishedAt, modifiedAt, options)),
      fact('reading-time', minutesIn(article.readingTimeMinutes, this.locale)),
    ]);
    return content && html`<div part="meta"><div class="facts">${content}</div></div>`;
  }

  #renderBody(article: Article, { dateline, notes }: Outside, locale: Locale): TemplateResult {
    const blocks: readonly Block[] = [...listOf(article.body), ...notes];
    return html`<div part="body" class="prose" @click=${(event: MouseEvent) => this.#followFragment(event)}>
      ${dateline ? html`<p part="dateline">${dateline}</p>` : nothing}
      ${body(blocks, { locale, level: this.#under, watch: this.pictures })}
    </div>`;
  }

  #renderAuthors(authors: readonly Author[]): unknown {
    // Of whom only the name is known, the byline has said all.
    const told = authors.filter(({ bio, jobTitle, image }) => listOf(bio).length > 0 || jobTitle || image);
    if (told.length === 0) return nothing;
    return html`<footer part="authors">
      ${told.map(
        (author) => html`<author-bio part="author" .author=${author} .headingLevel=${this.#under}></author-bio>`,
      )}
    </footer>`;
  }

  #renderRelated({ related }: Outside): unknown {
    if (related.length === 0) return nothing;
    const level = this.#under;
    return html`<div part="related-stories">
      ${heading(level, this.locale.words.related, 'related-heading')}
      <ul role="list">
        ${related.map(
          (story) =>
            html`<li>
              <related-story .story=${story} .label=${''} .headingLevel=${levelUnder(level)}></related-story>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** A browser does not find the target of a fragment within a shadow tree. */
  #followFragment(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const id = link?.getAttribute('href')?.slice(1);
    const target = id ? this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(id))}`) : null;
    if (!target || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
