import type { Article, Author, DateString, Direction, Image, LanguageTag, Story } from 'standfirst/model';
import { fact, series } from './facts.ts';
import type { Locale } from './language.ts';
import { factWords } from './fact-words.ts';
import { minutesIn } from './minutes.ts';
import { captions, onError, type PictureOptions, sourceOf } from './picture.ts';
import type { Shown } from './source-set.ts';
import { html, type Piece } from './template.ts';
import { plainText, withEllipsis } from './text.ts';
import type { TimeOptions } from './time.ts';
import { updatedTime } from './updated.ts';
import { writersOf } from './writers.ts';

export { classOf, knowLayouts, layoutLooks } from './layouts.ts';
export { scriptOf } from './script.ts';

/** What a card shows of a story, whether it has the whole of it, another page's word for it, or attributes. */
export interface Teaser {
  /** Headline. */
  readonly headline?: string | undefined;
  /** Where it is. */
  readonly href?: string | undefined;
  /** The word or two above the headline. */
  readonly kicker?: string | undefined;
  /** Section. */
  readonly section?: string | undefined;
  /** What is told of it. */
  readonly excerpt?: string | undefined;
  /** Its picture, or the address of one. */
  readonly image?: Image | string | undefined;
  /** Who wrote it. */
  readonly authors?: readonly Author[] | undefined;
  /** Who published it. */
  readonly publisher?: string | undefined;
  /** When it was published. */
  readonly published?: DateString | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateString | undefined;
  /** Minutes of reading. */
  readonly readingTime?: number | undefined;
  /** Its language. */
  readonly language?: LanguageTag;
  /** The direction of its text. */
  readonly direction?: Direction | undefined;
}

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

/** When a story was changed, and how long it takes to read, for the line of facts. */
export function moreFacts(
  { published, updatedAt, readingTime }: Pick<Teaser, 'published' | 'updatedAt' | 'readingTime'>,
  options: TimeOptions,
): Piece | undefined {
  return series([
    fact('updated', updatedTime(published, updatedAt, options)),
    fact('reading-time', minutesIn(readingTime, options.locale)),
  ]);
}

/** Renders the caption of the picture of a card, where it has one, or whom the picture is owed to. */
export function captionOf(
  host: { readonly locale: Locale },
  image: Shown,
  { caption, credit }: { readonly caption?: string; readonly credit?: string },
): Piece | undefined {
  const owed = typeof credit === 'string' && { creditLine: credit, credits: [], copyrightNotice: '' };
  const picture = { ...image, ...owed };
  const words = [caption, picture.caption, picture.credits, picture.creditLine, picture.copyrightNotice];
  return words.some((each) => each?.length) ? captions.use()?.cardCaption(host, picture, caption) : undefined;
}

/** Renders the mark of a publisher; nothing where it cannot be shown. */
export function markIn({ pictures }: PictureOptions, url: string): Piece | undefined {
  const src = sourceOf(pictures, { url });
  return src === undefined
    ? undefined
    : html`<img part="icon" alt="" width="16" height="16" loading="lazy" @error=${onError} src=${src} />`;
}

/** What is said of a link that opens in a new tab, to those who do not see what happens. */
export function newTabIn({ words }: Locale): Piece {
  return html`<span class="unseen"> ${words.newTab ?? factWords.newTab}</span>`;
}
