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

/** Phrasing without the first `length` characters of its text; marks and links of the rest stay. */
export function withoutStart(nodes: readonly Phrasing[], length: number): Phrasing[] {
  const kept: Phrasing[] = [];
  let left = length;
  for (const node of nodes) {
    const size = node.type === 'break' ? 1 : phrasingLine([node]).length;
    if (left < size) kept.push(left === 0 ? node : cutStart(node, left));
    left = Math.max(0, left - size);
  }
  return kept;
}

function cutStart(node: Phrasing, length: number): Phrasing {
  if ('value' in node) return { ...node, value: node.value.slice(length).trimStart() };
  return 'children' in node ? { ...node, children: withoutStart(node.children, length) } : node;
}
