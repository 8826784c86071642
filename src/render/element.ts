import type { Block, ListItem, Phrasing } from '../model/index.ts';
import { escapeHtml, safeUrl } from '../text.ts';
import { unfold } from './unfold.ts';

/** Attributes by name; `undefined` and `false` leave one out, `true` writes its bare name. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A node of the model that has a form of its own in HTML. */
export type Node = Block | ListItem | Phrasing;

/** What may stand in an element: text, another element, or a node of the model that is written when its turn comes. */
export type Child = string | Element | Node | undefined;

/** Tells what this file made from what the model holds: no JSON, however hostile, can carry a symbol. */
const MADE = Symbol('made here');

/** An element of HTML, as a value: no string in it is markup. */
export interface Element {
  readonly [MADE]: 'element';
  /** Its name. */
  readonly tag: string;
  /** Its attributes. */
  readonly attributes: Attributes;
  /** What stands in it. */
  readonly children: readonly Child[];
}

/** Makes an element. */
export function element(tag: string, attributes: Attributes = {}, children: readonly Child[] = []): Element {
  return { [MADE]: 'element', tag, attributes, children };
}

const VOID = new Set(['br', 'hr', 'img', 'link', 'meta']);

const ADDRESSES = new Set(['cite', 'href', 'poster', 'src']);

/** Elements within a line of text; after any other a new line begins, for whoever reads the source. */
const INLINE = new Set('a br cite code del em img mark q small span strong sub sup time u video audio'.split(' '));

function printAttribute([name, value]: [string, string | number | boolean | undefined]): string {
  const safe = ADDRESSES.has(name) && value !== undefined ? safeUrl(String(value)) : value;
  if (safe === undefined || safe === false) return '';
  return safe === true ? ` ${name}` : ` ${name}="${escapeHtml(String(safe))}"`;
}

/** Markup that is finished. */
interface Markup {
  readonly [MADE]: 'markup';
  readonly html: string;
}

const markup = (html: string): Markup => ({ [MADE]: 'markup', html });

/**
 * Data in a script element. No escape of HTML works there, but JSON can write `<` in another way, so that neither
 * `</script` nor `<!--` can occur: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
 */
const printData = (text: string): Markup => markup(text.replaceAll('<', '\\u003C'));

const printText = (text: string): Markup => markup(escapeHtml(text));

type Piece = Element | Node | Markup;

const isMarkup = (piece: Piece): piece is Markup => MADE in piece && piece[MADE] === 'markup';

function printChildren(children: readonly Child[], print = printText): Piece[] {
  return children
    .filter((child) => child !== undefined)
    .map((child) => (typeof child === 'string' ? print(child) : child));
}

function printElement({ tag, attributes, children }: Element): Piece[] {
  const end = INLINE.has(tag) ? '' : '\n';
  const open = markup(`<${tag}${Object.entries(attributes).map(printAttribute).join('')}>`);
  if (VOID.has(tag)) return [open, markup(end)];
  const inner = printChildren(children, tag === 'script' ? printData : printText);
  return [open, ...inner, markup(`</${tag}>${end}`)];
}

/**
 * Writes elements as HTML. Here, and nowhere else, text and attributes are escaped and addresses are tested; an address
 * of an unsafe scheme leaves its attribute out. Nodes of the model are written by `expand`.
 */
export function printHtml(roots: readonly Child[], expand: (node: Node) => readonly Child[]): string {
  const pieces = unfold<Markup, Element | Node>(printChildren(roots), isMarkup, (piece) =>
    MADE in piece ? printElement(piece) : printChildren(expand(piece)),
  );
  return pieces.map(({ html }) => html).join('');
}
