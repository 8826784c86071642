import type { Phrasing } from '../model/index.ts';
import { phrasingLine } from '../phrasing.ts';

/** Phrasing without the first `length` characters of its text. */
export function dropPhrasing(nodes: readonly Phrasing[], length: number): Phrasing[] {
  const kept: Phrasing[] = [];
  let left = length;
  for (const node of nodes) {
    const size = phrasingLine([node]).length;
    if (left <= 0) kept.push(node);
    else if (left < size && 'value' in node) kept.push({ ...node, value: node.value.slice(left).trimStart() });
    else if (left < size && 'children' in node) kept.push({ ...node, children: dropPhrasing(node.children, left) });
    left -= size;
  }
  return kept;
}

/** Phrasing cut to the first `length` characters of its text; marks and links within stay. */
export function cutPhrasing(nodes: readonly Phrasing[], length: number): Phrasing[] {
  const kept: Phrasing[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    const cut = cutNode(node, left);
    kept.push(cut.node);
    left -= cut.used;
  }
  return kept;
}

function cutNode(node: Phrasing, left: number): { readonly node: Phrasing; readonly used: number } {
  if (node.type === 'break') return { node, used: 1 };
  if ('value' in node) {
    const value = node.value.slice(0, left);
    return {
      node: { ...node, value: value.length < node.value.length ? value.trimEnd() : value },
      used: node.value.length,
    };
  }
  const children = cutPhrasing(node.children, left);
  return { node: { ...node, children }, used: phrasingLine(node.children).length };
}
