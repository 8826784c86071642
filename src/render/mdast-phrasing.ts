import type { Link as MdastLink, Nodes, PhrasingContent } from 'mdast';
import type { Phrasing } from '../model/index.ts';
import { safeUrl } from '../text.ts';
import { type ByType, entryFor } from './by-type.ts';
import { tidy } from './mdast-tidy.ts';

/** A parent of mdast that is yet without its children. */
type Mark = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' | 'link' }>;

/** What a node becomes: a leaf, an empty mark to put its children into, or its children alone. */
interface Form {
  leaf?: PhrasingContent;
  mark?: Mark | undefined;
  children?: readonly Phrasing[];
}

/** Characters that would end an address in Markdown, or a cell of its tables. */
// eslint-disable-next-line no-control-regex -- these characters are the point
const DELIMITERS = /[\s"<>`|\u0000-\u001F\u007F]/gu;

/** The address as it may stand in Markdown, or `undefined` where it is unsafe. */
export function mdastUrl(url: string | undefined): string | undefined {
  const safe = url === undefined ? undefined : safeUrl(url);
  return safe?.replace(DELIMITERS, (character) => encodeURIComponent(character));
}

/** A text of mdast. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });

const mark =
  (type: 'emphasis' | 'strong' | 'delete') =>
  (node: { children: Phrasing[] }): Form => ({ mark: { type, children: [] }, children: node.children });

const bare = (node: { children: Phrasing[] }): Form => ({ children: node.children });

function emptyLink(url: string, title?: string): MdastLink | undefined {
  const safe = mdastUrl(url);
  return safe === undefined ? undefined : { type: 'link', url: safe, title: title ?? null, children: [] };
}

const forms = {
  text: (node) => ({ leaf: text(node.value) }),
  break: () => ({ leaf: { type: 'break' } }),
  inlineCode: (node) => ({ leaf: { type: 'inlineCode', value: node.value } }),
  link: (node) => ({ mark: emptyLink(node.url, node.title), children: node.children }),
  emphasis: mark('emphasis'),
  strong: mark('strong'),
  delete: mark('delete'),
  underline: bare,
  mark: bare,
  quote: (node) => ({ children: [{ type: 'text', value: '“' }, ...node.children, { type: 'text', value: '”' }] }),
  subscript: bare,
  superscript: bare,
  foreign: bare,
} satisfies ByType<Phrasing, [], Form>;

/** A node that waits, where it goes, and which marks stand open there. */
interface Task {
  node: Phrasing;
  into: PhrasingContent[];
  open: ReadonlySet<string>;
}

/** Puts a node's form in its place; gives its children, last first, as what is to be done next. */
function place({ node, into, open }: Task): Task[] {
  const form: Form = entryFor<Phrasing, [], Form>(forms, node)?.(node) ?? {};
  if (form.leaf !== undefined) into.push(form.leaf);
  const children = form.children ?? [];
  const kept = form.mark !== undefined && !open.has(form.mark.type) ? form.mark : undefined;
  if (kept !== undefined) into.push(kept);
  const target = kept === undefined ? { into, open } : { into: kept.children, open: new Set([...open, kept.type]) };
  return children.toReversed().map((child) => ({ node: child, ...target }));
}

/**
 * Turns phrasing into mdast's. A mark within a mark of its kind is dropped, since Markdown cannot say it twice; so is
 * a link whose address is unsafe, but never its words.
 */
export function mdastPhrasing(nodes: readonly Phrasing[], within: readonly Nodes['type'][] = []): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const open = new Set<string>(within);
  const tasks: Task[] = nodes.toReversed().map((node) => ({ node, into: result, open }));
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    for (const next of place(task)) tasks.push(next);
  }
  return tidy(result);
}
