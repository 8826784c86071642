import { url } from '../../fields/url.ts';
import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import type { Block } from '../../model/index.ts';
import { figureBlock, recordingBlock, storyBlock, tagged } from '../elements.ts';
import type { ElementWriter, Written } from '../elements.ts';
import { phrasingOfHtml } from '../fragment.ts';
import { at, objects, textAt } from '../json.ts';
import type { JsonItem } from '../json.ts';

/** A picture with its credit: what is printed where that is given, else who made and owns it. */
export function pictureClaim(image: JsonObject, context: JsonItem['context']): Record<string, unknown> {
  const names = objects(at(image, 'credits.by')).flatMap(
    (author) => textAt(author, 'name') ?? textAt(author, 'byline') ?? [],
  );
  const owners = objects(at(image, 'credits.affiliation')).flatMap((each) => textAt(each, 'name') ?? []);
  const vanity = objects(at(image, 'vanity_credits.by')).flatMap((each) => textAt(each, 'name') ?? []);
  const credit = (vanity.length > 0 ? vanity : [...names, ...owners]).join('/');
  return {
    url: image.url,
    alt: image.alt_text,
    // As all words of a story that are written in its editor, a caption may be HTML.
    caption: phrasingOfHtml(image.caption ?? image.subtitle, context),
    credit: credit === '' ? undefined : credit,
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
const quoteHtml = ({ content_elements: elements, citation }: JsonObject, depth = 0): string => {
  const words = objects(elements).map((element) =>
    element.type === 'quote' && depth < MAX_NESTED ? quoteHtml(element, depth + 1) : tagged('p', element.content),
  );
  return tagged('blockquote', words.join('') + tagged('cite', at(citation, 'content')));
};

const rowHtml = (cells: Json | undefined, cell: string): string =>
  tagged(
    'tr',
    (Array.isArray(cells) ? (cells as readonly Json[]) : [])
      .map((each) => tagged(cell, at(each, 'content') ?? each))
      .join(''),
  );

function galleryBlocks({ content_elements: elements }: JsonObject, context: JsonItem['context']): Block[] {
  const figures = objects(elements).flatMap((element) => figureBlock(pictureClaim(element, context), context));
  const images = figures.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  return images.length > 0 ? [{ type: 'gallery', images }] : [];
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
  return address === undefined ? [] : [{ type: 'embed', url: address, children: [] }];
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
  code: ({ content }) => (typeof content === 'string' && content !== '' ? [{ type: 'code', value: content }] : []),
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
