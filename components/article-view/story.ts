import { css, type CSSResult, nothing } from 'lit';
import { html, type Piece } from '../shared/template.ts';
import type { Article, Author, Block } from 'standfirst/model';
import { body } from '../shared/blocks.ts';
import { text as bio } from '../author-bio/late-parts.ts';
import { fact, series } from '../shared/facts.ts';
import { intl } from '../shared/intl.ts';
import { safeUrl } from '../shared/urls.ts';
import { figure } from '../shared/figures.ts';
import { heading, levelUnder } from '../shared/headings.ts';
import { type Locale, spoken } from '../shared/language.ts';
import { listOf } from '../shared/lists.ts';
import { wear } from '../shared/looks.ts';
import { minutesIn } from '../shared/minutes.ts';
import { phrasing } from '../shared/phrasing.ts';
import { formatMoment } from '../shared/clock.ts';
import { objects } from '../shared/objects.ts';
import { pictures } from '../shared/late-pictures.ts';
import type { PictureWatch } from '../shared/picture.ts';
import { prose } from '../shared/prose.styles.ts';
import { type Script, scriptOf } from '../shared/script.ts';
import { dateTime, type DateStyle } from '../shared/time.ts';
import { factLooks } from '../shared/facts.styles.ts';
import { updatedTime } from '../shared/updated.ts';
import { allWords } from '../shared/words.ts';
import { put } from '../shared/put.ts';
import { writersOf } from '../shared/writers.ts';
import { styles } from './article-view.styles.ts';
import { type Outside, outside } from './outside.ts';

/** The looks of a story. */
export const storyLooks: CSSResult = css`
  ${factLooks}${prose}${styles}
`;

/** The element that shows a story. */
export interface StoryHost {
  /** Its shadow tree. */
  readonly renderRoot: ParentNode;
  /** The language of what it says itself. */
  readonly locale: Locale;
  /** Knows which pictures could not be loaded. */
  readonly pictures: PictureWatch;
  /** The headline's level. */
  readonly headingLevel: number;
  /** How dates are shown. */
  readonly dateStyle: DateStyle;
  /** When the leading picture is loaded. */
  readonly loading: 'lazy' | 'eager';
}

/** The level of what is right under the headline: where that is no heading, the page has one of its own. */
const under = ({ headingLevel }: StoryHost): number => levelUnder(headingLevel) || 2;

/** The name of an author, as a link to their page where there is one. */
function authorLink({ name, url }: Author): unknown {
  const href = safeUrl(url);
  return href === undefined ? name : html`<a part="author-link" rel="author" href=${href}>${name}</a>`;
}

/** "By A, B and C"; `undefined` where there is nobody. */
function byline(writers: readonly Author[], { tag, words }: Locale): unknown {
  if (writers.length === 0) return undefined;
  // Some languages ask how the next name begins: the list is made of names, and then they become links.
  const parts = intl(Intl.ListFormat, tag).formatToParts(writers.map(({ name }) => name));
  const links = writers.map(authorLink);
  return put(
    words.byline,
    parts.map(({ type, value }) => (type === 'element' ? links.shift() : value)),
  );
}

function metaOf(host: StoryHost, article: Article): Piece | undefined {
  const { locale, dateStyle } = host;
  const options = { locale, dateStyle, format: formatMoment };
  const { publishedAt, modifiedAt } = article;
  const names = byline(writersOf(article.authors), locale);
  const content = series([
    fact('byline', names ?? article.byline),
    fact('date', dateTime(publishedAt, options)),
    fact('updated', updatedTime(publishedAt, modifiedAt, options)),
    fact('reading-time', minutesIn(article.readingTimeMinutes, locale)),
  ]);
  return content && html`<div part="meta"><div class="facts">${content}</div></div>`;
}

function header(host: StoryHost, article: Article, { lang }: Script): Piece {
  const kicker = article.kicker ?? article.section;
  const headline = html`<span lang=${lang ?? nothing}>${article.headline}</span>`;
  const standfirst = phrasing(article.standfirst);
  return html`<header part="header">
    ${kicker ? html`<p part="kicker" lang=${lang ?? nothing}>${kicker}</p>` : nothing}
    ${article.headline ? heading(host.headingLevel, headline, 'headline', 'story-headline') : nothing}
    ${standfirst ? html`<p part="standfirst" lang=${lang ?? nothing}>${standfirst}</p>` : nothing}
    ${metaOf(host, article)}
  </header>`;
}

/** A browser does not find the target of a fragment within a shadow tree. */
function followFragment({ renderRoot }: StoryHost, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1);
  const target = id ? renderRoot.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(id))}`) : null;
  if (!target || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function text(host: StoryHost, article: Article, { dateline, notes }: Outside, locale: Locale): Piece {
  const blocks: readonly Block[] = [...listOf(article.body), ...notes];
  return html`<div part="body" class="prose" @click=${(event: MouseEvent) => followFragment(host, event)}>
    ${dateline ? html`<p part="dateline">${dateline}</p>` : nothing}
    ${body(blocks, { locale, level: under(host), pictures: host.pictures })}
  </div>`;
}

function boxes(host: StoryHost, authors: readonly Author[]): Piece | undefined {
  // Of whom only the name is known, the byline has said all.
  const told = authors.filter(({ bio, jobTitle, image }) => listOf(bio).length > 0 || jobTitle || image);
  if (told.length === 0) return undefined;
  // The boxes stand here at once, and should not grow when what they need has come.
  for (const part of [bio, pictures]) part.use();
  return html`<footer part="authors">
    ${told.map(
      (author) => html`<author-bio part="author" .author=${author} .headingLevel=${under(host)}></author-bio>`,
    )}
  </footer>`;
}

function stories(host: StoryHost, { related }: Outside): Piece | undefined {
  if (related.length === 0) return undefined;
  for (const part of [objects, pictures]) part.use();
  const level = under(host);
  return html`<div part="related-stories">
    ${heading(level, allWords(host.locale.words).related, 'related-heading')}
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

/** Renders a whole story. */
export function renderStory(host: StoryHost, article: Article): Piece {
  wear(host, storyLooks);
  const script = scriptOf(article);
  const beside = outside(article);
  // Within the text, the nearest `lang` is the text's own.
  const { isServed } = host.locale;
  const locale = script.lang ? spoken(script.lang, isServed) : host.locale;
  // In a list, for it may go while the rest should stay as it is.
  const lead = [figure(beside.leadImage, 'lead', { locale, pictures: host.pictures, loading: host.loading })];
  return html`${header(host, article, script)}
    <div lang=${script.lang ?? nothing}>${lead}${text(host, article, beside, locale)}</div>
    ${boxes(host, listOf(article.authors))}${stories(host, beside)}`;
}
