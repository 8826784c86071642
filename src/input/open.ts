import { readNode, readTree } from '#document';
import { ParseError } from '../errors.ts';
import { wellFormed } from '../text.ts';
import { treeOf } from '../tree/dom.ts';
import { elementNumber } from '../tree/elements.ts';
import type { NodeLike } from '../tree/dom.ts';
import type { Tree } from '../tree/tree.ts';
import { binaryKind, decode, refuseBinary } from './decode.ts';
import { calledWith, readJson } from './json.ts';
import type { Json } from './json.ts';
import { hasShadows, slotted, withShadows } from './shadow.ts';
import { isStreamed, settled, withMarkers } from './streamed.ts';

/** What an input turned out to be, by its syntax alone. */
export type Opened =
  | { readonly kind: 'html'; readonly tree: Tree }
  | { readonly kind: 'json'; readonly value: Json; readonly mended: boolean }
  | { readonly kind: 'text'; readonly text: string }
  /** XML that is no page, as text; formats for it are in entries of their own. */
  | { readonly kind: 'xml'; readonly text: string };

// A pasted headline may begin with a bracket as well: "[Video] …".
const JSON_START = /^\s*(?:\{\s*(?:["'{}]|[\w$]+\s*:|$|\/[/*])|\[\s*(?:[[{"'\]\d-]|\/[/*]|true|false|null))/u;
const MARKUP =
  /<(?:!doctype|html|head|body|meta|title|main|article|section|div|p|h[1-6]|ul|ol|table|figure|a|span|br|img|script)\b[^<]*>/iu;
const XML_START =
  /^(?:<!--[^]*?-->\s*)?<(?:\?xml|!DOCTYPE (?:rss|rdf:RDF|feed)|rss|(?:atom:)?(?:feed|entry)|rdf:RDF|urlset|sitemapindex)\b/iu;
const XHTML = /<html\b/iu;

/** The text after the comments that it begins with, each found by its end: a pattern would try every way to part them. */
function afterComments(text: string): string {
  let rest = text;
  for (;;) {
    const end = rest.startsWith('//') ? '\n' : rest.startsWith('/*') ? '*/' : undefined;
    const found = end === undefined ? -1 : rest.indexOf(end, 2);
    if (end === undefined || found < 0) return rest;
    rest = rest.slice(found + end.length).trimStart();
  }
}

/** Parses HTML into a tree, with what comes late in its place. */
function settledTree(html: string, isFit: boolean | undefined): Tree {
  return isStreamed(html) ? settled(readTree(withMarkers(html), isFit)) : readTree(html, isFit);
}

/** What comes late and what custom elements bring along is marked by this element. */
const TEMPLATE = elementNumber('template');

/** Parses HTML, a page or a fragment, into a tree. Few pages are rearranged, and a look at the elements of a tree tells which may be. */
export function openHtml(html: string, isFit?: boolean): Tree {
  const tree = readTree(html, isFit);
  if (!tree.numbers.includes(TEMPLATE)) return tree;
  if (hasShadows(html)) return slotted(settledTree(withShadows(html), isFit));
  return isStreamed(html) ? settledTree(html, isFit) : tree;
}

function openText(input: string): Opened {
  const text = wellFormed(input.replace(/^\uFEFF/u, '')).trim();
  if (text === '') {
    throw new ParseError('empty-input', 'The input is empty. Pass HTML, JSON, or the text of a story.');
  }
  const bare = afterComments(text);
  const called = calledWith(bare);
  if (JSON_START.test(called ?? bare)) {
    const json = readJson(called ?? text);
    if (json) return { kind: 'json', ...json };
    if (!MARKUP.test(text)) {
      throw new ParseError(
        'broken-json',
        `The input begins like JSON (${JSON.stringify(text.slice(0, 40))}) but cannot be read as such, even mended.`,
      );
    }
  }
  if (XML_START.test(text) && !XHTML.test(text.slice(0, 2000))) return { kind: 'xml', text };
  return MARKUP.test(text) ? { kind: 'html', tree: openHtml(text, true) } : { kind: 'text', text };
}

/** `a number`, `null`, `a function`: an input's type in words. */
function describe(input: unknown): string {
  if (input === null || input === undefined) return String(input);
  return typeof input === 'boolean' ? 'a boolean' : `a ${typeof input}`;
}

const NODE_TYPES: ReadonlySet<unknown> = new Set([1, 9, 11]);

function isNode(input: object): input is NodeLike {
  return (
    'nodeType' in input &&
    'firstChild' in input &&
    'nodeName' in input &&
    NODE_TYPES.has(input.nodeType) &&
    typeof input.nodeName === 'string'
  );
}

function asBytes(input: unknown): Uint8Array | undefined {
  if (input instanceof Uint8Array) return input;
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  return ArrayBuffer.isView(input) ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength) : undefined;
}

/** The first characters as bytes, for bytes that somebody read as text. */
function headOf(text: string): Uint8Array {
  return Uint8Array.from(text.slice(0, 8), (character) => character.charCodeAt(0) & 0xff);
}

/**
 * Finds out what an input is and gives it a shape to work on. Nothing is fetched, and the input is not changed.
 *
 * @throws {@link ParseError} Where it is empty, binary, of no use, or broken beyond mending.
 */
export function open(input: unknown, charset?: string): Opened {
  if (typeof input === 'string') {
    const kind = binaryKind(headOf(input));
    if (!kind) return openText(refuseBinary(input));
    throw new ParseError('binary-input', `The text is ${kind} read as characters. Pass HTML, JSON or text.`);
  }
  const bytes = asBytes(input);
  if (bytes) return openText(decode(bytes, charset));
  if (typeof input !== 'object' || input === null) {
    throw new ParseError(
      'unsupported-input',
      `The input is ${describe(input)}. Pass HTML, JSON or text as a string or bytes, a Document, or a JSON value.`,
    );
  }
  return isNode(input)
    ? { kind: 'html', tree: settled(treeOf(input, readNode)) }
    : { kind: 'json', value: input as Json, mended: false };
}
