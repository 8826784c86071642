import { ancestorsOf, attribute, childrenOf, endOf } from '../tree/read.ts';
import { rearranged } from '../tree/rearranged.ts';
import type { Instead } from '../tree/rearranged.ts';
import type { Tree } from '../tree/tree.ts';

// A custom element may bring its inner markup along in a `template`, which browsers show in the place of its content, and
// its content where that has slots. https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode

const HAS_SHADOW = /<template\b[^>]*\bshadowroot(?:mode)?\s*=/iu;
const OPENS_SHADOW = /\bshadowroot(?:mode)?\s*=/iu;
const TAG = /<(\/?)(template|script)\b([^>]*)/giu;
/** What stands in the tree for such a template: the content of any other is not read. */
const SHADOW = 'shadow-root';

/** True for HTML with inner markup of custom elements. */
export function hasShadows(html: string): boolean {
  return HAS_SHADOW.test(html);
}

/** HTML in which inner markup stands in elements of its own. */
export function withShadows(html: string): string {
  const open: boolean[] = [];
  let isScript = false;
  return html.replace(TAG, (written, slash: string, name: string, attributes: string) => {
    if (name.toLowerCase() === 'script') {
      isScript = slash === '';
      return written;
    }
    if (isScript) return written;
    if (slash === '') open.push(OPENS_SHADOW.test(attributes));
    const isShadow = slash === '' ? open.at(-1) : open.pop();
    return isShadow === true ? `<${slash}${SHADOW}${attributes}` : written;
  });
}

/** The first slot of each name in the inner markup of an element, by the elements that hold the markup. */
function slotsOf(tree: Tree): Map<number, Map<string, number>> {
  const slots = new Map<number, Map<string, number>>();
  for (let index = 0; index < tree.length; index++) {
    if (tree.tags[index] === SHADOW) slots.set(index, new Map());
    if (tree.tags[index] !== 'slot') continue;
    for (const above of ancestorsOf(tree, index)) {
      const known = slots.get(above);
      const name = attribute(tree, index, 'name') ?? '';
      if (known && !known.has(name)) known.set(name, index);
      if (known) break;
    }
  }
  return slots;
}

/** The content of a custom element by the slots that it is for; blank text is for none. */
function contentOf(tree: Tree, host: number, shadow: number): Map<string, number[]> {
  const content = new Map<string, number[]>();
  for (const child of childrenOf(tree, host)) {
    if (child === shadow || (tree.tags[child] === '' && (tree.texts[child] ?? '').trim() === '')) continue;
    const name = attribute(tree, child, 'slot') ?? '';
    const nodes = content.get(name);
    if (nodes) nodes.push(child);
    else content.set(name, [child]);
  }
  return content;
}

/** A tree in which the content of custom elements stands in the slots of their inner markup. */
export function slotted(tree: Tree): Tree {
  const instead = new Map<number, Instead>();
  const moved = new Set<number>();
  const hosts = new Set<number>();
  for (const [shadow, slots] of slotsOf(tree)) {
    const host = tree.parents[shadow] ?? 0;
    // Of several the first counts.
    if (hosts.has(host)) continue;
    hosts.add(host);
    const content = contentOf(tree, host, shadow);
    for (const [name, slot] of slots) {
      const nodes = content.get(name);
      if (!nodes) continue;
      instead.set(slot, { runs: nodes.map((node) => [node, endOf(tree, node)]), until: endOf(tree, slot) });
      for (const node of nodes) moved.add(node);
    }
  }
  return (instead.size > 0 ? rearranged(tree, { instead, moved }) : undefined) ?? tree;
}
