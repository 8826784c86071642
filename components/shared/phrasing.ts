import { html, nothing } from 'lit';
import type { Phrasing } from 'standfirst/model';
import { type ByType, renderByType } from './by-type.ts';
import { listOf } from './lists.ts';
import { safeUrl } from './urls.ts';

// Prettier would break these lines within the text that they render.
/* prettier-ignore */
const renderers: ByType<Phrasing, []> = {
  text: (node) => node.value,
  break: () => html`<br>`,
  inlineCode: (node) => html`<code>${node.value}</code>`,
  link(node) {
    const href = safeUrl(node.url);
    if (href === undefined) return phrasing(node.children);
    return html`<a href=${href} title=${node.title ?? nothing}>${phrasing(node.children)}</a>`;
  },
  emphasis: (node) => html`<em>${phrasing(node.children)}</em>`,
  strong: (node) => html`<strong>${phrasing(node.children)}</strong>`,
  delete: (node) => html`<del>${phrasing(node.children)}</del>`,
  underline: (node) => html`<u>${phrasing(node.children)}</u>`,
  mark: (node) => html`<mark>${phrasing(node.children)}</mark>`,
  quote: (node) => html`<q>${phrasing(node.children)}</q>`,
  subscript: (node) => html`<sub>${phrasing(node.children)}</sub>`,
  superscript: (node) => html`<sup>${phrasing(node.children)}</sup>`,
  foreign: (node) => html`<span lang=${node.lang}>${phrasing(node.children)}</span>`,
};

/** Renders text within a block. */
export function phrasing(nodes: readonly Phrasing[] | null | undefined): unknown[] {
  return listOf(nodes).map((node) => renderByType(renderers, node));
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
