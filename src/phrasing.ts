import type { Phrasing } from './model/index.ts';

/** Phrasing on one line: its characters, marks and links left out, a break as a space. */
export function phrasingLine(nodes: readonly Phrasing[]): string {
  let text = '';
  for (const node of nodes) {
    if ('value' in node) text += node.value;
    else text += 'children' in node ? phrasingLine(node.children) : ' ';
  }
  return text;
}
