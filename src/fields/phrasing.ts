import type { Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { line, safeUrl } from '../text.ts';
import type { Clean } from './field.ts';

const PARAGRAPHS = /\n\s*\n/u;

function fromText(text: string): Phrasing[] {
  const nodes: Phrasing[] = [];
  for (const paragraph of text.split(PARAGRAPHS)) {
    const value = line(paragraph);
    if (value === '') continue;
    if (nodes.length > 0) nodes.push({ type: 'break' }, { type: 'break' });
    nodes.push({ type: 'text', value });
  }
  return nodes;
}

/** What a node of each type has beside its type, and how each part is told. */
const PARTS: Readonly<Record<Phrasing['type'], Readonly<Record<string, (part: unknown) => boolean>>>> = (() => {
  const text = { value: (part: unknown) => typeof part === 'string' };
  const holder = { children: isPhrasing };
  const url = (part: unknown): boolean => typeof part === 'string' && safeUrl(part) !== undefined;
  const title = (part: unknown): boolean => part === undefined || typeof part === 'string';
  return {
    text,
    inlineCode: text,
    break: {},
    link: { ...holder, url, title },
    foreign: { ...holder, lang: text.value },
    emphasis: holder,
    strong: holder,
    delete: holder,
    underline: holder,
    mark: holder,
    quote: holder,
    subscript: holder,
    superscript: holder,
  };
})();

/** True for a list of phrasing nodes. A payload may hold any array where text belongs; only what is one passes. */
function isPhrasing(nodes: unknown): nodes is Phrasing[] {
  return Array.isArray(nodes) && nodes.every(isNode);
}

function isNode(node: unknown): node is Phrasing {
  if (typeof node !== 'object' || node === null || !('type' in node) || typeof node.type !== 'string') return false;
  if (!Object.hasOwn(PARTS, node.type)) return false;
  const parts = PARTS[node.type as Phrasing['type']];
  const isKnown = Object.keys(node).every((key) => key === 'type' || Object.hasOwn(parts, key));
  return isKnown && Object.entries(parts).every(([key, isPart]) => isPart((node as Record<string, unknown>)[key]));
}

/** Text with its marks: phrasing that a reader of pages made, or plain text, whose blank lines become breaks. */
export const phrasing: Clean<Phrasing[]> = (claim) => {
  const nodes = typeof claim === 'string' ? fromText(claim) : isPhrasing(claim) ? claim : [];
  return line(phrasingLine(nodes)) === '' ? undefined : nodes;
};
