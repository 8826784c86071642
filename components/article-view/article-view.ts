import { css, type CSSResult } from 'lit';
import type { Article } from 'standfirst/model';
import { StandfirstElement } from '../shared/element.ts';
import { NUMBER, OBJECT } from '../shared/fields.ts';
import { written } from '../shared/objects.ts';
import { type Late, late } from '../shared/late.ts';
import { html, literal, type Piece } from '../shared/template.ts';
import type { DateStyle } from '../shared/time.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { renderStory, StoryHost, storyLooks } from './story.ts';

/** What renders a story is fetched with the first: a page of cards alone never needs it. */
const story: Late<{ renderStory: typeof renderStory; storyLooks: typeof storyLooks }> = late(
  () => import('./story.ts'),
);

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
export class ArticleView extends StandfirstElement implements StoryHost {
  /** The tag name. */
  static override readonly tag: string = 'article-view';

  /** @internal */
  static override readonly model: string = 'article';

  /** @internal */
  static override readonly isWhole: boolean = true;

  static {
    this.have('article', OBJECT);
    this.have('headingLevel', NUMBER, 1);
    this.have('dateStyle', {}, 'absolute');
    this.have('loading', {}, 'eager');
  }

  /** @internal A server writes all looks at once. */
  static override get styles(): CSSResult {
    return story.now
      ? css`
          ${tokens}${story.now.storyLooks}
        `
      : tokens;
  }

  /** The story. */
  article?: Article | null;

  /** The headline's level, from 1 to 6; 0 for a headline that is no heading. Subheads are under it. */
  headingLevel!: number;

  /** How dates are shown. */
  declare dateStyle: DateStyle;

  /** When the leading picture is loaded; those in the text wait until they are near. */
  loading!: 'lazy' | 'eager';

  /** @internal */
  declare protected data: Article;

  /** @internal */
  protected override renderContent(): Piece {
    const { data } = this;
    const isTold = Object.keys(data).length > 0;
    const whole = isTold && story.use()?.renderStory(this, data);
    const beside = (name: string) => this.slotted(name) && html`<slot name=${literal(name)}></slot>`;
    const plain = this.slotted('') && html`<slot></slot>`;
    return html`<article
      part="base"
      aria-labelledby=${whole && data.headline ? 'story-headline' : undefined}
      dir=${written(data).dir}
    >
      ${beside('before')}${whole || plain}${beside('after')}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
