import type { Context } from '../fields/field.ts';
import { image } from '../fields/image.ts';
import { plain } from '../fields/plain.ts';
import { url } from '../fields/url.ts';
import { withoutAbsent } from '../fields/parts.ts';
import type { JsonObject } from '../input/json.ts';
import type { Block, Note, Story } from '../model/index.ts';
import { escapeHtml } from '../text.ts';
import type { Body } from '../body/build.ts';
import { bodyOfHtml, phrasingOfHtml, plainText } from './fragment.ts';

/** What an element of a body becomes: HTML, which is read with its neighbours', or blocks. */
export type Written = string | readonly Block[];

/** Writes an element of a body that is given in pieces. */
export type ElementWriter = (element: JsonObject, context: Context) => Written;

/** A text as it may stand in HTML, within a tag. */
export const tagged = (tag: string, html: unknown): string =>
  typeof html === 'string' && html.trim() !== '' ? `<${tag}>${html}</${tag}>` : '';

/** A picture that is given in parts, as a block. */
export function figureBlock(claim: Parameters<typeof image>[0], context: Context): Block[] {
  const picture = image(claim, context);
  return picture?.url === undefined ? [] : [{ type: 'figure', image: picture }];
}

/** A film or a recording, as a source gives it in parts; each is a claim. */
export interface RecordingClaim {
  readonly file: unknown;
  /** The page of a player for it. */
  readonly player?: unknown;
  readonly title?: unknown;
  /** HTML. */
  readonly caption?: unknown;
  readonly poster?: Parameters<typeof image>[0];
  readonly seconds?: unknown;
}

/** A film or a recording that is given in parts, as a block; none without a file or a player. */
export function recordingBlock(type: 'video' | 'audio', claim: RecordingClaim, context: Context): Block[] {
  const [file, player] = [url(claim.file, context), url(claim.player, context)];
  if (file === undefined && player === undefined) return [];
  const [poster, caption] = [image(claim.poster, context), phrasingOfHtml(claim.caption, context)];
  const seconds = typeof claim.seconds === 'number' && claim.seconds > 0 ? claim.seconds : undefined;
  const optional = {
    url: file,
    embedUrl: player,
    title: plain(400)(claim.title, context),
    poster: poster?.url === undefined ? undefined : poster,
    caption,
    durationSeconds: seconds,
  };
  return [{ type, ...withoutAbsent(optional) }];
}

/** A story that the text points to, as a source gives it in parts; each is a claim. */
export interface StoryClaim {
  readonly label: unknown;
  /** HTML. */
  readonly title: unknown;
  readonly url: unknown;
  readonly excerpt: unknown;
  readonly picture?: Parameters<typeof image>[0];
}

const LABEL_END = /\s{0,9}[:：]\s{0,9}$/u;

/** A story that the text points to, as a block; none where it has no words of its own. */
export function storyBlock({ label, title, url, excerpt, picture }: StoryClaim, context: Context): Block[] {
  const html = typeof title === 'string' && typeof url === 'string' ? `<a href="${escapeHtml(url)}">${title}</a>` : '';
  const [link] = phrasingOfHtml(html, context) ?? [];
  const headline = typeof title === 'string' ? plainText(title, context).trim() : '';
  if (link?.type !== 'link' || headline === '') return [];
  const shown = image(picture, context);
  const story: Story = {
    type: 'story',
    headline,
    url: link.url,
    ...(shown?.url !== undefined && { image: shown }),
    ...(typeof excerpt === 'string' && excerpt.trim() !== '' && { excerpt: plainText(excerpt, context).trim() }),
    authors: [],
    tags: [],
  };
  // What announces a story may have a colon behind it, which is no part of the label.
  const words = typeof label === 'string' ? label.replace(LABEL_END, '').trim() : '';
  return [{ type: 'relatedStory', ...(words !== '' && { label: words }), story }];
}

const NO_LINES = { head: [], foot: [] };

/** Puts a body together of its elements: HTML that stands side by side is read as one. */
export function bodyOfElements(
  elements: readonly JsonObject[],
  writerOf: (element: JsonObject) => ElementWriter | undefined,
  context: Context,
): Body | undefined {
  const blocks: Block[] = [];
  let html = '';
  const flush = (): void => {
    if (html !== '') blocks.push(...(bodyOfHtml(html, context)?.blocks ?? []));
    html = '';
  };
  for (const element of elements) {
    const written = writerOf(element)?.(element, context) ?? [];
    if (typeof written === 'string') html += written;
    else {
      flush();
      blocks.push(...written);
    }
  }
  flush();
  const notes = blocks.filter((block): block is Note => block.type === 'note');
  const related = blocks.flatMap((block) => (block.type === 'relatedStory' ? [block.story] : []));
  return blocks.length > 0
    ? {
        blocks,
        notes,
        related,
        container: 0,
        start: 0,
        end: 0,
        around: () => NO_LINES,
        confidence: 1,
        judged: () => [],
        words: 0,
      }
    : undefined;
}
