import { url } from '../../fields/url.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { CreditClaim } from '../../fields/image.ts';
import type { Block, CreditRole } from '../../model/index.ts';
import { figureBlock, recordingBlock, storyBlock, tagged } from '../elements.ts';
import type { ElementWriter, StoryClaim, Written } from '../elements.ts';
import { escapeHtml } from '../../text.ts';
import { phrasingOfHtml } from '../fragment.ts';
import { at, objects, textAt } from '../json.ts';
import type { JsonItem } from '../json.ts';

/** Whom a picture is owed to: those who made it, or who own it. */
const creditsIn = (image: JsonObject, path: string, role: CreditRole): CreditClaim[] =>
  objects(at(image, path)).flatMap((each) => {
    const name = textAt(each, 'name') ?? textAt(each, 'byline');
    return name === undefined ? [] : [{ name, role }];
  });

/** A picture with its credit: what is printed where that is given, else who made and owns it. */
export function pictureClaim(image: JsonObject, context: JsonItem['context']): Record<string, unknown> {
  const credits = [...creditsIn(image, 'vanity_credits.by', 'photographer')];
  if (credits.length === 0)
    credits.push(
      ...creditsIn(image, 'credits.by', 'photographer'),
      ...creditsIn(image, 'credits.affiliation', 'agency'),
    );
  return {
    url: image.url,
    alt: image.alt_text,
    // As all words of a story that are written in its editor, a caption may be HTML.
    caption: phrasingOfHtml(image.caption ?? image.subtitle, context),
    credits,
    copyrightNotice: image.copyright,
    width: image.width,
    height: image.height,
  };
}

const NOTES: Readonly<Record<string, 'correction' | 'clarification' | 'retraction'>> = {
  correction: 'correction',
  clarification: 'clarification',
  retraction: 'retraction',
};

/** Lists and quotations within one another; no story nests deeper. */
const MAX_NESTED = 5;

function listHtml({ list_type: type, items }: JsonObject, depth = 0): string {
  const all = objects(items).map((item) => {
    if (item.type !== 'list') return tagged('li', item.content);
    return depth < MAX_NESTED ? tagged('li', listHtml(item, depth + 1)) : '';
  });
  return tagged(type === 'ordered' ? 'ol' : 'ul', all.join(''));
}

/** A quotation, which may hold others; its own citation is its own. */
const quoteHtml = ({ content_elements: elements, citation, subtype }: JsonObject, depth = 0): string => {
  const words = objects(elements).map((element) => {
    if (element.type === 'quote') return depth < MAX_NESTED ? quoteHtml(element, depth + 1) : '';
    return element.type === 'list' ? listHtml(element) : tagged('p', element.content);
  });
  const quote = tagged('blockquote', words.join('') + tagged('cite', at(citation, 'content')));
  return subtype === 'pullquote' ? quote.replace('<blockquote>', '<blockquote class="pull-quote">') : quote;
};

const rowHtml = (cells: Json | undefined, cell: string): string =>
  tagged(
    'tr',
    (Array.isArray(cells) ? (cells as readonly Json[]) : [])
      .map((each) => tagged(cell, at(each, 'content') ?? each))
      .join(''),
  );

function galleryBlocks(element: JsonObject, context: JsonItem['context']): Block[] {
  const { content_elements: elements, description, headlines } = element;
  const pictures = objects(elements).filter(isPicture);
  const figures = pictures.flatMap((picture) => figureBlock(pictureClaim(picture, context), context));
  const images = figures.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  const caption = phrasingOfHtml(at(description, 'basic') ?? at(headlines, 'basic'), context);
  return images.length > 0 ? [{ type: 'gallery', images, ...(caption && { caption }) }] : [];
}

const isPicture = ({ type }: JsonObject): boolean => type === 'image';

/** The elements of a body; groups that are no pictures are there for their order alone. */
export function elementsIn(holder: JsonObject, depth = 0): readonly JsonObject[] {
  return objects(holder.content_elements).flatMap((element) => {
    const inner = objects(element.content_elements);
    const isGroup = element.type === 'element_group' || element.type === 'content_zone';
    return isGroup && depth < MAX_NESTED && !inner.every(isPicture) ? elementsIn(element, depth + 1) : [element];
  });
}

/** What was embedded, as its provider answered: HTML where that has words, else its address. https://oembed.com */
function embedded({ raw_oembed: raw }: JsonObject, context: JsonItem['context']): Written {
  const [html, address] = [textAt(raw, 'html') ?? '', url(at(raw, 'url'), context)];
  if (address === undefined || /<blockquote/iu.test(html)) return html;
  const [provider, title] = ['provider_name', 'title'].map((key) => textAt(raw, key)?.trim());
  return [{ type: 'embed', url: address, ...(provider && { provider }), ...(title && { title }), children: [] }];
}

/** A film or a recording: of its files the widest that any browser plays. */
function recording(element: JsonObject, context: JsonItem['context']): Written {
  const width = (stream: JsonObject): number => Number(stream.width ?? 0);
  const [file] = objects(element.streams)
    .filter(({ stream_type: type }) => type !== 'ts' && type !== 'm3u8')
    .sort((a, b) => width(b) - width(a));
  const poster = objects([at(element, 'promo_items.basic') ?? null])[0];
  const { duration } = element;
  const claim = {
    file: file?.url,
    title: at(element, 'headlines.basic'),
    caption: at(element, 'description.basic'),
    poster: poster && pictureClaim(poster, context),
    // Thousandths of one.
    seconds: typeof duration === 'number' ? Math.round(duration / 1000) : undefined,
  };
  const blocks = recordingBlock(element.type === 'audio' ? 'audio' : 'video', claim, context);
  return blocks.length > 0 ? blocks : (textAt(element, 'embed_html') ?? '');
}

/** What a newsroom's own program draws; where that is a page, it is told. */
function customEmbed({ embed }: JsonObject, context: JsonItem['context']): Written {
  const address = url(at(embed, 'url'), context);
  const title = textAt(embed, 'config.title')?.trim();
  return address === undefined ? [] : [{ type: 'embed', url: address, ...(title && { title }), children: [] }];
}

/** A rating is shown as signs; in words it is a number of so many. */
function ratingHtml({ numeric_rating: rating, max, units }: JsonObject): string {
  if (typeof rating !== 'number') return '';
  const scale = typeof max === 'number' ? `/${String(max)}` : '';
  return tagged('p', `${String(rating)}${scale}${typeof units === 'string' ? ` ${escapeHtml(units)}` : ''}`);
}

/** A story that stands in the body, or beside it, as its card. */
export function cardClaim(story: JsonObject, context: JsonItem['context']): StoryClaim {
  const picture = at(story, 'promo_items.basic');
  return {
    label: undefined,
    title: at(story, 'headlines.basic'),
    url: story.canonical_url ?? story.website_url,
    excerpt: at(story, 'description.basic'),
    picture: isObject(picture) && isPicture(picture) ? pictureClaim(picture, context) : undefined,
  };
}

/** What each element of a body becomes. https://github.com/washingtonpost/ans-schema, story_elements */
const WRITERS: Readonly<Record<string, ElementWriter>> = {
  text: ({ content }) => tagged('p', content),
  header: ({ content, level }) => tagged(`h${String(Math.min(6, Math.max(2, Number(level) || 2)))}`, content),
  raw_html: ({ content }) => (typeof content === 'string' ? content : ''),
  list: (element) => listHtml(element),
  blockquote: ({ content }) => tagged('blockquote', tagged('p', content)),
  quote: (element) => quoteHtml(element),
  divider: () => [{ type: 'thematicBreak' }],
  code: ({ content, language }) =>
    typeof content === 'string' && content !== ''
      ? [{ type: 'code', value: content, ...(typeof language === 'string' && language.trim() !== '' && { language }) }]
      : [],
  table: ({ header, rows }) =>
    tagged(
      'table',
      rowHtml(header, 'th') +
        (Array.isArray(rows) ? (rows as readonly Json[]) : []).map((row) => rowHtml(row, 'td')).join(''),
    ),
  image: (element, context) => figureBlock(pictureClaim(element, context), context),
  gallery: galleryBlocks,
  // A group of anything; what news groups is pictures.
  element_group: galleryBlocks,
  interstitial_link: ({ content, url, description, image }, context) =>
    storyBlock(
      {
        label: undefined,
        title: content,
        url,
        excerpt: at(description, 'basic') ?? at(description, 'content'),
        picture: isObject(image) ? pictureClaim(image, context) : undefined,
      },
      context,
    ),
  link_list: ({ title, items }, context) =>
    objects(items).flatMap((item) =>
      storyBlock({ label: title, title: item.content, url: item.url, excerpt: undefined }, context),
    ),
  correction: correctionBlocks,
  oembed_response: embedded,
  custom_embed: customEmbed,
  numeric_rating: ratingHtml,
  endorsement: ({ endorsement }) => tagged('p', endorsement),
  story: (element, context) => storyBlock(cardClaim(element, context), context),
  video: recording,
  audio: recording,
};

/** The writer for an element; only for types that the table itself has. */
export function writerOf({ type }: JsonObject): ElementWriter | undefined {
  return typeof type === 'string' && Object.hasOwn(WRITERS, type) ? WRITERS[type] : undefined;
}

/** A line of HTML as a note. */
export function noteBlocks(
  html: unknown,
  kind: 'correction' | 'clarification' | 'retraction' | 'editors-note',
  context: JsonItem['context'],
): Block[] {
  const children = phrasingOfHtml(html, context);
  return children ? [{ type: 'note', kind, children: [{ type: 'paragraph', children }] }] : [];
}

/** A correction, as an element of the body or beside it. */
export function correctionBlocks({ correction_type: type, text }: JsonObject, context: JsonItem['context']): Block[] {
  return noteBlocks(text, NOTES[textAt({ type }, 'type') ?? ''] ?? 'correction', context);
}
