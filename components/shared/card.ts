import { box, slotOr } from './boxes.ts';
import type { CardData, CardOptions } from './card-data.ts';
import { cardHeadline } from './headline.ts';
import { pictures } from './late-pictures.ts';
import { objects, written } from './objects.ts';
import { html, literal, type Piece } from './template.ts';

/** True where there is something for the line of facts. */
function isFactual({ authors, published, updatedAt, readingTime }: CardData, options: CardOptions): boolean {
  if (options.withoutMeta) return false;
  const isSlotted = options.slotted('meta') ?? options.slotted('byline');
  return Boolean(authors?.length || published || updatedAt || readingTime || isSlotted);
}

/**
 * Renders a story as a card.
 *
 * @param data - What it shows.
 * @param options - How.
 * @param part - The name of its outermost box.
 */
export function card(data: CardData, options: CardOptions, part: 'base' | 'card' = 'base'): Piece {
  const { lang, dir } = written(data);
  const headline = cardHeadline(data, options, lang);
  const isPictured = !options.withoutMedia && (data.image || options.slotted('media'));
  return html`<article
    part=${literal(part)}
    class="card ${objects.now?.classOf(options.layout)}"
    aria-labelledby=${headline && options.headlineId}
    dir=${dir}
  >
    ${isPictured ? pictures.use()?.cardMedia(data, options, lang) : undefined}
    <div part="body">
      ${box(options, 'eyebrow', data.kicker ?? data.section, lang)}${headline}${
        !options.withoutExcerpt && box(options, 'excerpt', data.excerpt, lang)
      }${slotOr(options, '', undefined)}${isFactual(data, options) ? objects.use()?.factsOf(data, options) : undefined}${box(options, 'footer')}
    </div>
  </article>`;
}
