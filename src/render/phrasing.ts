import type { Phrasing } from '../model/index.ts';
import { type ByType, entryFor } from './by-type.ts';
import { unfold } from './unfold.ts';

type Piece = string | Phrasing;

const isText = (piece: Piece): piece is string => typeof piece === 'string';

const within = (node: { children: Phrasing[] }): readonly Piece[] => node.children;

const pieces = {
  text: (node) => [node.value],
  break: () => ['\n'],
  inlineCode: (node) => [node.value],
  link: within,
  emphasis: within,
  strong: within,
  delete: within,
  underline: within,
  mark: within,
  quote: (node) => ['“', ...node.children, '”'],
  subscript: within,
  superscript: within,
  foreign: within,
} satisfies ByType<Phrasing, [], readonly Piece[]>;

/**
 * Reads the plain text of phrasing: marks fall away, a forced break is a line feed, a quotation stands in quotation
 * marks.
 *
 * @example
 * ```ts
 * import { phrasingText } from 'standfirst';
 *
 * phrasingText([{ type: 'strong', children: [{ type: 'text', value: 'Kyiv' }] }]); // "Kyiv"
 * ```
 */
export function phrasingText(nodes: readonly Phrasing[]): string {
  return unfold(nodes, isText, (node) => entryFor<Phrasing, [], readonly Piece[]>(pieces, node)?.(node) ?? []).join('');
}

/**
 * Splits phrasing into paragraphs where two breaks or more follow one another, as an author's bio sets them apart. Gives
 * no empty paragraph.
 */
export function splitParagraphs(nodes: readonly Phrasing[]): Phrasing[][] {
  const paragraphs: Phrasing[][] = [[]];
  nodes.forEach((node, index) => {
    const doubled = node.type === 'break' && (nodes[index - 1]?.type === 'break' || nodes[index + 1]?.type === 'break');
    if (doubled) paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
