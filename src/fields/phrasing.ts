import type { Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';
import { line } from '../text.ts';
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

/** Text with its marks: phrasing that a reader of pages made, or plain text, whose blank lines become breaks. */
export const phrasing: Clean<Phrasing[]> = (claim) => {
  const nodes = typeof claim === 'string' ? fromText(claim) : Array.isArray(claim) ? (claim as Phrasing[]) : [];
  return line(phrasingLine(nodes)) === '' ? undefined : nodes;
};
