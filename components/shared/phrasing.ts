import { nothing } from 'lit';
import { html } from './template.ts';
import type { Phrasing } from 'standfirst/model';
import { type ByType, renderByType } from './by-type.ts';
import { DEEPEST, listOf } from './lists.ts';
import { safeUrl } from './urls.ts';

// Prettier would break these lines within the text that they render.
/* prettier-ignore */
const renderers: ByType<Phrasing, [depth: number]> = {
  text: (node) => node.value,
  break: () => html`<br>`,
  inlineCode: (node) => html`<code>${node.value}</code>`,
  link(node, depth) {
    const href = safeUrl(node.url);
    if (href === undefined) return phrasing(node.children, depth);
    return html`<a href=${href} title=${node.title ?? nothing}>${phrasing(node.children, depth)}</a>`;
  },
  emphasis: (node, depth) => html`<em>${phrasing(node.children, depth)}</em>`,
  strong: (node, depth) => html`<strong>${phrasing(node.children, depth)}</strong>`,
  delete: (node, depth) => html`<del>${phrasing(node.children, depth)}</del>`,
  underline: (node, depth) => html`<u>${phrasing(node.children, depth)}</u>`,
  mark: (node, depth) => html`<mark>${phrasing(node.children, depth)}</mark>`,
  quote: (node, depth) => html`<q>${phrasing(node.children, depth)}</q>`,
  subscript: (node, depth) => html`<sub>${phrasing(node.children, depth)}</sub>`,
  superscript: (node, depth) => html`<sup>${phrasing(node.children, depth)}</sup>`,
  foreign: (node, depth) => html`<span lang=${node.lang}>${phrasing(node.children, depth)}</span>`,
};

/**
 * Renders text within a block; `undefined` where there is none.
 *
 * @param nodes - The text.
 * @param depth - How deep within other text it lies.
 */
export function phrasing(nodes: readonly Phrasing[] | null | undefined, depth = 0): unknown {
  const list = depth > DEEPEST ? [] : listOf(nodes);
  const content = list.map((node) => renderByType(renderers, node, depth + 1));
  // What is one run of characters, as most is, needs no list.
  return content.length > 1 ? content : content[0];
}

/** Phrasing as paragraphs, which two breaks set apart. */
export function paragraphsOf(nodes: readonly Phrasing[] | null | undefined): Phrasing[][] {
  const paragraphs: Phrasing[][] = [[]];
  const list = listOf(nodes);
  list.forEach((node, index) => {
    const next = list[index + 1];
    const last = paragraphs[paragraphs.length - 1];
    if (node.type === 'break' && next?.type === 'break') paragraphs.push([]);
    else if (node.type !== 'break' || (next && last?.length)) last?.push(node);
  });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** A plain text as phrasing: a line feed is a break. */
export function phrasingOf(text: string): Phrasing[] {
  return text
    .split('\n')
    .flatMap((value, index): Phrasing[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(value.trim() === '' ? [] : [{ type: 'text', value } as const]),
    ]);
}
