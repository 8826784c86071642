import type { Article, Story } from 'standfirst/model';
import { byline, namesOf } from './authors.ts';
import { box, slotOr } from './boxes.ts';
import type { CardData, CardOptions, Teaser } from './card-data.ts';
import type { Slotted } from './content.ts';
import { fact, series } from './facts.ts';
import { factLooks } from './facts.styles.ts';
import { Foundation } from './foundation.ts';
import { wear } from './looks.ts';
import { minutesIn } from './minutes.ts';
import { onError, sourceOf } from './img.ts';
import type { PictureOptions } from './picture.ts';
import { html, type Piece } from './template.ts';
import { plainText, withEllipsis } from './text.ts';
import { dateTime, type TimeOptions } from './time.ts';
import { updatedTime } from './updated.ts';
import { writersOf } from './writers.ts';

export { factLooks } from './facts.styles.ts';
export { classOf, knowLayouts, layoutLooks } from './layouts.ts';
export { scriptOf } from './script.ts';

const excerptOf = ({ excerpt, excerptTruncated }: Story): string | undefined =>
  excerptTruncated ? withEllipsis(excerpt ?? '') : excerpt;

/** Reads what a card shows from a story or an article. */
export function teaserOf(source: Article | Story): Teaser {
  const whole = source.type === 'article';
  return {
    headline: source.headline,
    href: whole ? (source.canonicalUrl ?? source.url) : source.url,
    kicker: source.kicker,
    section: source.section,
    excerpt: whole ? plainText(source.standfirst) || source.description : excerptOf(source),
    image: whole ? source.leadImage : source.image,
    authors: source.authors,
    publisher: source.publisher?.name,
    published: source.publishedAt,
    updatedAt: source.modifiedAt,
    readingTime: source.readingTimeMinutes,
    language: source.language,
    direction: whole ? source.direction : undefined,
  };
}

/** Reads what a card shows, with the names of those who wrote. */
export function cardOf(source: Article | Story): Omit<Teaser, 'authors'> & { readonly authors: readonly string[] } {
  return Object.assign(teaserOf(source), { authors: writersOf(source.authors).map(({ name }) => name) });
}

/** The line of facts; nothing where there are none. */
function meta(host: Slotted, ...facts: readonly (Piece | undefined)[]): Piece | undefined {
  const all = series(facts);
  // In a digest it is a part of the digest, which has its looks on.
  if (host instanceof Foundation) wear(host, factLooks);
  return box(host, 'meta', all && html`<div class="facts">${all}</div>`);
}

/** Renders the line of facts of a card: who, when, when changed, how long it takes to read. */
export function factsOf(data: CardData, options: CardOptions): Piece | undefined {
  const { authors, published, updatedAt, readingTime } = data;
  const { locale } = options;
  return meta(
    options,
    fact('byline', slotOr(options, 'byline', byline(namesOf(authors), locale))),
    fact('date', dateTime(published, options)),
    fact('updated', updatedTime(published, updatedAt, options)),
    fact('reading-time', minutesIn(readingTime, locale)),
  );
}

/** The mark of a publisher; nothing where it cannot be shown. */
function markIn({ pictures }: PictureOptions, url: string): Piece | undefined {
  const src = sourceOf(pictures, { url });
  return src === undefined
    ? undefined
    : html`<img part="icon" alt="" width="16" height="16" loading="lazy" @error=${onError} src=${src} />`;
}

/** Renders the line of facts of a related story: whose it is, and when it was published. */
export function sourceIn(
  { icon, publisher, published }: Pick<Teaser, 'publisher' | 'published'> & { readonly icon?: string },
  options: TimeOptions & PictureOptions & Slotted,
): Piece | undefined {
  const mark = icon ? markIn(options, icon) : undefined;
  return meta(
    options,
    fact('publisher', mark ? html`${mark}${publisher}` : publisher),
    fact('date', dateTime(published, options)),
  );
}
