// Pages with little or nothing around their story, made from whole ones: what mails, excerpts and payloads hold.
import { endOf, parentOf } from '../../src/tree/read.ts';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const VOID = new Set(['br', 'img', 'hr', 'wbr', 'input', 'source']);
/** Attributes that tell what an element is. */
const TOLD = ['class', 'id', 'role', 'itemprop', 'href'];

function openTag({ tags, attributes }, index) {
  const told = TOLD.map((name) => [name, attributes[index]?.get(name)]).filter(([, value]) => value !== undefined);
  return `<${tags[index]}${told.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`;
}

/** The HTML of some segments of a page, with the elements that hold them up to `top`. */
export function htmlOf({ page: { tree } }, segments, top) {
  const wanted = new Set();
  for (const { start, end } of segments) {
    for (let i = start; i < end; i++) wanted.add(i);
    for (let at = parentOf(tree, start); at > top; at = parentOf(tree, at)) wanted.add(at);
  }
  const open = [];
  let html = '';
  for (const index of [...wanted].sort((a, b) => a - b)) {
    while (open.length > 0 && endOf(tree, open.at(-1)) <= index) html += `</${tree.tags[open.pop()]}>`;
    if (tree.tags[index] === '') html += escaped(tree.texts[index]);
    else {
      html += openTag(tree, index);
      if (!VOID.has(tree.tags[index])) open.push(index);
    }
  }
  for (; open.length > 0; open.pop()) html += `</${tree.tags[open.at(-1)]}>`;
  return html;
}

/** The element that holds all of some segments. */
function topOf({ page: { tree, root } }, segments) {
  let at = segments[0].holder;
  while (at > root && endOf(tree, at) < segments.at(-1).end) at = parentOf(tree, at);
  return at;
}

/** The first segments of a story, and the few that come after it; every other one without the elements that hold them all. */
export function bareHtml(layout, labels, number) {
  const { segments, page } = layout;
  const own = segments.filter((_, i) => labels[i] === 1).slice(0, 2 + (number % 7));
  if (own.length === 0) return { html: '', text: '' };
  const after = segments.slice(labels.lastIndexOf(1) + 1).slice(0, number % 4);
  const top = number % 2 === 0 ? topOf(layout, own) : page.root;
  const head = number % 3 === 0 ? '<h1>A headline</h1>' : '';
  const text = own.map((segment) => segment.text).join('\n');
  return { html: `${head}${htmlOf(layout, [...own, ...after], top)}`, text };
}
