import type { Blockquote as MdastQuote, BlockContent, List as MdastList, Paragraph, PhrasingContent } from 'mdast';
import type {
  Block,
  Blockquote,
  Code,
  Embed,
  Gallery,
  Image,
  List,
  Media,
  Note,
  Phrasing,
  RelatedStory,
} from '../model/index.ts';
import { bodyText } from './body-text.ts';
import { type ByType, entryFor } from './by-type.ts';
import { mdastPhrasing, mdastUrl, text } from './mdast-phrasing.ts';
import { mdastTable } from './mdast-table.ts';
import { noteLabel } from './note.ts';

/** Blocks within blocks; no page nests deeper, and the writers of mdast recurse. */
const MAX_DEPTH = 50;

/** A paragraph, or nothing where it would be empty. */
export function paragraph(children: readonly PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [...children] }];
}

/** Words in emphasis, or nothing where there are none. */
export function emphasis(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.length === 0 ? [] : [{ type: 'emphasis', children: [...children] }];
}

/** Words in strong emphasis, or nothing where there are none. */
export function strong(words: string | undefined): PhrasingContent[] {
  const trimmed = words?.trim();
  return trimmed ? [{ type: 'strong', children: [text(trimmed)] }] : [];
}

/** The words in a link, or bare where the address is missing or unsafe. */
export function link(url: string | undefined, words: string): PhrasingContent[] {
  const safe = mdastUrl(url);
  return safe === undefined ? [text(words)] : [{ type: 'link', url: safe, title: null, children: [text(words)] }];
}

const quote = (children: BlockContent[]): MdastQuote => ({ type: 'blockquote', children });

function captionOf(caption: readonly Phrasing[] | undefined, creditLine?: string): Paragraph[] {
  const words = mdastPhrasing(caption ?? [], ['emphasis']);
  const gap = words.length > 0 ? ' ' : '';
  return paragraph(emphasis(!creditLine ? words : [...words, text(`${gap}(${creditLine})`)]));
}

/** A picture, then its caption and credit in emphasis. */
export function figure(image: Image): Paragraph[] {
  const url = mdastUrl(image.url);
  const picture: PhrasingContent[] =
    url === undefined ? [] : [{ type: 'image', url, alt: image.alt ?? '', title: null }];
  return [...paragraph(picture), ...captionOf(image.caption, image.creditLine)];
}

const gallery = (node: Gallery): BlockContent[] => [...node.images.flatMap(figure), ...captionOf(node.caption)];

function list(node: List, depth: number): MdastList[] {
  const children = node.children.map((item) => {
    const content = mdastBlocks(item.children, depth);
    const spread = content.some(({ type }, index) => index > 0 && type !== 'list');
    return { type: 'listItem' as const, spread, children: content };
  });
  const start = node.ordered ? (node.start ?? 1) : null;
  return [{ type: 'list', ordered: node.ordered, start, spread: false, children }];
}

function blockquote(node: Blockquote, depth: number): BlockContent[] {
  const source = mdastPhrasing(node.attribution ?? []);
  const attribution = source.length === 0 ? [] : paragraph([text('— '), ...source]);
  return [quote([...mdastBlocks(node.children, depth), ...attribution])];
}

const code = ({ value, language }: Code): BlockContent[] => [{ type: 'code', lang: language ?? null, value }];

function media(node: Media): BlockContent[] {
  const url = node.url ?? node.embedUrl;
  const words = node.title ?? url;
  return [...paragraph(words === undefined ? [] : link(url, words)), ...captionOf(node.caption)];
}

function embed(node: Embed, depth: number): BlockContent[] {
  const words = [node.provider, node.title].filter(Boolean).join(': ') || node.url;
  const said = node.children.length === 0 ? [] : [quote(mdastBlocks(node.children, depth))];
  return [...said, ...paragraph(link(node.url, words))];
}

function relatedStory({ label, story }: RelatedStory): BlockContent[] {
  const headline = link(story.url, story.headline);
  const head = paragraph(label ? [...strong(label), text(' '), ...headline] : headline);
  return [quote([...head, ...paragraph(story.excerpt ? [text(story.excerpt)] : [])])];
}

function note(node: Note, depth: number): BlockContent[] {
  const label = [noteLabel(node), node.date].filter(Boolean).join(', ');
  return [quote([...paragraph(strong(label)), ...mdastBlocks(node.children, depth)])];
}

const blocks = {
  paragraph: (node) => paragraph(mdastPhrasing(node.children)),
  // The first rank is the headline's.
  heading: (node) => [
    { type: 'heading', depth: node.depth === 1 ? 2 : node.depth, children: mdastPhrasing(node.children) },
  ],
  list,
  blockquote,
  table: (node) => [...captionOf(node.caption), ...mdastTable(node)],
  code,
  thematicBreak: () => [{ type: 'thematicBreak' }],
  figure: (node) => figure(node.image),
  gallery,
  video: media,
  audio: media,
  embed,
  relatedStory,
  note,
} satisfies ByType<Block, [number], BlockContent[]>;

/** Turns blocks into mdast's. Of a block of an unknown type nothing is left, of what lies too deep the text. */
export function mdastBlocks(nodes: readonly Block[], depth = 0): BlockContent[] {
  if (depth > MAX_DEPTH) return paragraph(mdastPhrasing([{ type: 'text', value: bodyText(nodes) }]));
  return nodes.flatMap((node) => entryFor<Block, [number], BlockContent[]>(blocks, node)?.(node, depth + 1) ?? []);
}
