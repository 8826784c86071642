import type { Phrasing } from './model/index.ts';

/** The characters of phrasing content, marks and links left out; a break is a space. */
export function phrasingText(nodes: readonly Phrasing[]): string {
  let text = '';
  for (const node of nodes) {
    if ('value' in node) text += node.value;
    else text += 'children' in node ? phrasingText(node.children) : ' ';
  }
  return text;
}
