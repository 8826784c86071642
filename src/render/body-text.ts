import type {
  Block,
  Blockquote,
  Embed,
  Image,
  List,
  ListItem,
  Media,
  Note,
  Phrasing,
  RelatedStory,
  Table,
} from '../model/index.ts';
import { type ByType, entryFor } from './by-type.ts';
import { noteLabel } from './note.ts';
import { phrasingText } from './phrasing.ts';
import { unfold } from './unfold.ts';

/** What goes before the text that follows it: a bullet, a number, the label of a note. */
interface Marker {
  marker: string;
}

type Node = Block | ListItem;
type Part = string | Marker | Node;
type Reading = ByType<Node, [], readonly Part[]>;

const text = (nodes: readonly Phrasing[] | undefined): string => phrasingText(nodes ?? []).trim();

const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

const prose = (block: { children: Phrasing[] }): readonly Part[] => [text(block.children)];

function readQuote(quote: Blockquote): readonly Part[] {
  const attribution = text(quote.attribution);
  return attribution === '' ? quote.children : [...quote.children, `— ${attribution}`];
}

function readTable(table: Table): readonly Part[] {
  const rows = table.children.map((row) => row.children.map((cell) => text(cell.children)).join('\t'));
  return [text(table.caption), rows.join('\n')];
}

const none = (): readonly Part[] => [];

/** The text that runs through the body: what is said, without what is shown and what leads elsewhere. */
const running = {
  paragraph: prose,
  heading: prose,
  list: (list) => list.children,
  listItem: (item) => item.children,
  blockquote: readQuote,
  table: readTable,
  code: (code) => [code.value],
  embed: (embed) => embed.children,
  note: (note) => note.children,
  thematicBreak: none,
  figure: none,
  gallery: none,
  video: none,
  audio: none,
  relatedStory: none,
} satisfies Reading;

function imageText(image: Image): string {
  const credit = image.creditLine === undefined ? '' : `(${image.creditLine})`;
  return [text(image.caption), credit].filter(Boolean).join(' ');
}

function readMarked(list: List): readonly Part[] {
  return list.children.flatMap((item, index): Part[] => {
    const marker = list.ordered ? `${String((list.start ?? 1) + index)}. ` : '- ';
    return [{ marker }, item];
  });
}

const readMedia = (media: Media): readonly Part[] => [lines(media.title, text(media.caption))];

function readEmbed(embed: Embed): readonly Part[] {
  return [...embed.children, [embed.title ?? embed.provider, embed.url].filter(Boolean).join(': ')];
}

function readRelated({ label, story }: RelatedStory): readonly Part[] {
  return [lines(label, story.headline, story.excerpt)];
}

function readNote(note: Note): readonly Part[] {
  const label = noteLabel(note);
  return label === undefined ? note.children : [{ marker: `${label}: ` }, ...note.children];
}

/** Everything that a reader sees. */
const whole = {
  ...running,
  list: readMarked,
  thematicBreak: () => ['* * *'],
  figure: (figure) => [imageText(figure.image)],
  gallery: (gallery) => [...gallery.images.map(imageText), text(gallery.caption)],
  video: readMedia,
  audio: readMedia,
  embed: readEmbed,
  relatedStory: readRelated,
  note: readNote,
} satisfies Reading;

/** How a part stands: in which list, how far to the right. */
interface Place {
  list?: List | undefined;
  indent: string;
}

interface Leaf extends Place {
  part: string | Marker;
}

interface Branch extends Place {
  part: Node;
}

const isLeaf = (line: Leaf | Branch): line is Leaf => typeof line.part === 'string' || 'marker' in line.part;

/** Beyond this, deeper lists move no further right: text must not grow with the square of its depth. */
const MAX_INDENT = 24;

function expand(table: Reading, { part, list, indent }: Branch): (Leaf | Branch)[] {
  const deeper = part.type === 'listItem' && table === whole && indent.length < MAX_INDENT;
  const place = {
    list: list ?? (part.type === 'list' ? part : undefined),
    indent: indent + (deeper ? '   ' : ''),
  };
  const parts = entryFor<Node, [], readonly Part[]>(table, part)?.(part) ?? [];
  return parts.filter((each) => each !== '').map((each) => ({ part: each, ...place }) as Leaf | Branch);
}

function joinLines(leaves: readonly Leaf[]): string {
  const out: string[] = [];
  let last: List | undefined;
  let opening: string | undefined;
  for (const { part, list, indent } of leaves) {
    if (typeof part !== 'string') {
      opening = indent + part.marker;
      continue;
    }
    const gap = list !== undefined && list === last ? '\n' : '\n\n';
    out.push(out.length === 0 ? '' : gap, opening ?? indent, part.replaceAll('\n', `\n${indent}`));
    last = list;
    opening = undefined;
  }
  return out.join('');
}

function read(table: Reading, blocks: readonly Block[]): string {
  const roots: Branch[] = blocks.map((part) => ({ part, indent: '' }));
  return joinLines(unfold<Leaf, Branch>(roots, isLeaf, (branch) => expand(table, branch)));
}

/**
 * Reads the running text of a body, as search indexes and benchmarks want it: paragraphs, subheads, list items, quotes,
 * table cells, code, notes and the words of embeds, without captions, related stories, bullets and labels. Blocks are
 * set apart by a blank line, the items of a list by a line feed, cells by a tab.
 *
 * @example
 * ```ts
 * import { bodyText } from 'standfirst';
 *
 * bodyText([{ type: 'paragraph', children: [{ type: 'text', value: 'Hello.' }] }]); // "Hello."
 * ```
 */
export function bodyText(blocks: readonly Block[]): string {
  return read(running, blocks);
}

/** Reads blocks as they are seen: with captions and credits, bullets and numbers, labels, and related stories. */
export function blocksText(blocks: readonly Block[]): string {
  return read(whole, blocks);
}
