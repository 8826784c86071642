import type { Phrasing, Span } from 'standfirst/model';
import { attribute, known } from './read.ts';

const SPANS: Readonly<Record<string, Span['type']>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
  u: 'underline',
  mark: 'mark',
  q: 'quote',
  sub: 'subscript',
  sup: 'superscript',
};

function nodesOf(node: ChildNode): Phrasing[] {
  if (node.nodeType === 3) {
    const value = (node.textContent ?? '').replace(/\s+/gu, ' ');
    return value ? [{ type: 'text', value }] : [];
  }
  if (!(node instanceof Element) || node.matches('script,style,template')) return [];
  const { localName } = node;
  const children = (): Phrasing[] => [...node.childNodes].flatMap(nodesOf);
  if (localName === 'br') return [{ type: 'break' }];
  if (localName === 'code') return [{ type: 'inlineCode', value: node.textContent }];
  const [href, lang] = [attribute(node, 'href'), attribute(node, 'lang')];
  if (href && localName === 'a')
    return [known({ type: 'link', url: href, title: attribute(node, 'title'), children: children() })];
  if (lang && localName === 'span') return [{ type: 'foreign', lang, children: children() }];
  const type = Object.hasOwn(SPANS, localName) ? SPANS[localName] : undefined;
  return type ? [{ type, children: children() }] : children();
}

/** Leaves out white space at both ends, which does not show. */
function trimmed(nodes: Phrasing[]): Phrasing[] {
  const list = [...nodes];
  const trim = (index: number, pattern: RegExp) => {
    const node = list[index];
    if (node?.type === 'text') list[index] = { ...node, value: node.value.replace(pattern, '') };
  };
  trim(0, /^ /u);
  trim(list.length - 1, / $/u);
  return list.filter((node) => node.type !== 'text' || node.value !== '');
}

/** The phrasing of an element, without what matches a selector. */
export function phrasingIn(element: Element | null | undefined, without = ':not(*)'): Phrasing[] {
  const nodes = [...(element?.childNodes ?? [])];
  return trimmed(nodes.filter((node) => !(node instanceof Element && node.matches(without))).flatMap(nodesOf));
}
