import type { PhrasingContent } from 'mdast';

type Run = readonly PhrasingContent[];
type Parent = Extract<PhrasingContent, { children: PhrasingContent[] }>;

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Parts the white space at both ends of a text from the rest of it. */
function splitSpaces(node: PhrasingContent): Run {
  if (node.type !== 'text') return [node];
  const { value } = node;
  const start = value.length - value.trimStart().length;
  const end = Math.max(start, value.trimEnd().length);
  return [value.slice(0, start), value.slice(start, end), value.slice(end)].filter(Boolean).map(text);
}

const isGap = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

interface Trimmed {
  before: Run;
  inner: Run;
  after: Run;
}

/** Parts the breaks and spaces at both ends from what stands between them. */
function trim(nodes: Run): Trimmed {
  const split = nodes.flatMap(splitSpaces);
  const start = split.findIndex((node) => !isGap(node));
  if (start === -1) return { before: split, inner: [], after: [] };
  const end = split.findLastIndex((node) => !isGap(node)) + 1;
  return { before: split.slice(0, start), inner: split.slice(start, end), after: split.slice(end) };
}

const isParent = (node: PhrasingContent): node is Parent => 'children' in node;

const copy = (node: PhrasingContent): PhrasingContent =>
  isParent(node) ? { ...node, children: [...node.children] } : { ...node };

/** Moves breaks and spaces out of the ends of marks; drops marks in which nothing else was, and empty code. */
function lift(nodes: Run): Run {
  return nodes.flatMap((node): Run => {
    if (!isParent(node)) return 'value' in node && node.value === '' ? [] : [node];
    const { before, inner, after } = trim(lift(node.children));
    const kept = inner.length === 0 ? [] : [{ ...node, children: [...inner] } as PhrasingContent];
    return [...before, ...kept, ...after];
  });
}

/** Adds a node to the one before it where they are of a kind; tells whether it did. */
function merge(left: PhrasingContent | undefined, right: PhrasingContent): boolean {
  if (left?.type !== right.type || right.type === 'link') return false;
  if ('value' in left && 'value' in right) left.value += right.value;
  else if (isParent(left) && isParent(right)) for (const child of right.children) left.children.push(child);
  else return false;
  return true;
}

/** Joins neighbours of one kind. */
function join(nodes: Run): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) if (!merge(result.at(-1), node)) result.push(copy(node));
  for (const node of result) if (isParent(node)) node.children = join(node.children);
  return result;
}

/**
 * Puts phrasing into the form that Markdown can say. It knows no mark without content, none that begins or ends with
 * white space, and no two of a kind side by side; pages have all three, `<strong>Word </strong>` above all. Marks nest
 * no deeper here than there are kinds of them.
 */
export function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return join(trim(lift(nodes)).inner);
}
