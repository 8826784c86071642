import type { Article, Story } from 'standfirst/model';
import type { CardLayout, CardOptions } from '../shared/card-data.ts';
import { card } from '../shared/card.ts';
import { heading, levelUnder } from '../shared/headings.ts';
import type { Locale } from '../shared/language.ts';
import type { PictureWatch } from '../shared/picture.ts';
import { objects } from '../shared/objects.ts';
import { html, type Piece } from '../shared/template.ts';
import type { DateStyle } from '../shared/time.ts';
import { safeUrl } from '../shared/urls.ts';
import type { Group } from './groups.ts';

/** How the stories of a digest are shown. */
export interface ListOptions {
  /** The language of what is said of them. */
  readonly locale: Locale;
  /** Knows which pictures could not be loaded. */
  readonly pictures: PictureWatch;
  /** How dates are shown. */
  readonly dateStyle: DateStyle;
  /** How cards are laid out. */
  readonly itemLayout: CardLayout;
  /** Leaves out pictures and excerpts. */
  readonly dense: boolean;
}

/** A story is a template of the digest's own tree: an element for each would take twice as long. */
function item(story: Article | Story, options: CardOptions): Piece | undefined {
  const data = objects.use()?.cardOf(story);
  return data && html`<li part="item" tabindex="-1">${card(data, options, 'card')}</li>`;
}

/**
 * Renders the stories of a group, as far as they are shown.
 *
 * @param group - The group.
 * @param visible - How many stories of the whole digest are shown.
 * @param level - The level of the group's heading.
 * @param lang - The language of the digest.
 * @param options - How stories are shown.
 */
export function list(
  group: Group,
  { visible, level, lang }: { readonly visible: number; readonly level: number; readonly lang: string | undefined },
  { dense, dateStyle, itemLayout, locale, pictures }: ListOptions,
): unknown {
  const stories = group.stories.slice(0, Math.max(0, visible - group.start));
  if (stories.length === 0) return undefined;
  const { title, start } = group;
  const href = safeUrl(group.url);
  const words = href && title ? html`<a href=${href}>${title}</a>` : title;
  const options: Omit<CardOptions, 'headlineId'> = {
    slotted: () => undefined,
    ...{ dateStyle, locale, pictures, layout: itemLayout, headingLevel: title ? levelUnder(level) : level },
    ...{ withoutCaption: true, withoutMedia: dense, withoutExcerpt: dense },
  };
  return html`${title ? heading(level, html`<span lang=${lang}>${words}</span>`, 'group-heading') : undefined}
    <ol part="list" role="list">
      ${stories.map((story, index) => item(story, { ...options, headlineId: `story-${String(start + index)}` }))}
    </ol>`;
}
