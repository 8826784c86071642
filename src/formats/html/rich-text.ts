import { isObject } from '../../input/json.ts';
import type { Json, JsonObject } from '../../input/json.ts';
import { escapeHtml } from '../../text.ts';

/** Bounds: a document may be shared with itself, and would be endless written out. */
const MAX_DEPTH = 40;
const MAX_PIECES = 20_000;
const MAX_CHARACTERS = 2_000_000;
/** A text has no more marks than there are ways to set it, and a line no more links. */
const MAX_MARKS = 20;
const MAX_LINKS = 200;

/**
 * What a piece of an editor's document becomes, by the words that its kind is called with: editors differ in how they nest
 * and name their keys, and agree on what there is to write. `''` is looked into, and a kind that is not here is left out:
 * what a site sets between its paragraphs is advertising more often than text.
 */
const TAGS: Readonly<Record<string, string>> = {
  ...{ doc: '', document: '', root: '', body: '', richtext: '', section: '', container: '', group: '', div: '' },
  ...{ fragment: '', element: '', tag: '', content: '', slice: '', listitemchild: '', span: '', block: 'p' },
  ...{ paragraph: 'p', p: 'p', text: 'p', textblock: 'p', normal: 'p', bodytext: 'p', html: '', rawhtml: '' },
  ...{ heading: 'h2', header: 'h2', subheading: 'h2', subheadline: 'h2', subtitle: 'h2', crosshead: 'h2' },
  ...{ h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6', heading1: 'h2', heading2: 'h2' },
  ...{ heading3: 'h3', heading4: 'h4', heading5: 'h5', heading6: 'h6' },
  ...{ list: 'ul', ul: 'ul', unorderedlist: 'ul', bulletlist: 'ul', bulletedlist: 'ul', itemizedlist: 'ul' },
  ...{ ol: 'ol', orderedlist: 'ol', numberedlist: 'ol', li: 'li', listitem: 'li', listelement: 'li' },
  ...{ quote: 'blockquote', blockquote: 'blockquote', pullquote: 'blockquote' },
  ...{ link: 'a', a: 'a', hyperlink: 'a', externallink: 'a', strong: 'strong', b: 'strong', bold: 'strong' },
  ...{ em: 'em', i: 'em', italic: 'em', emphasis: 'em', underline: 'u', u: 'u', code: 'code', strike: 's' },
  ...{ strikethrough: 's', sub: 'sub', sup: 'sup', subscript: 'sub', superscript: 'sup' },
  ...{ image: 'figure', picture: 'figure', figure: 'figure', photo: 'figure', img: 'figure', imageblock: 'figure' },
  ...{ br: 'br', hardbreak: 'br', linebreak: 'br', hr: 'hr', horizontalrule: 'hr', divider: 'hr', thematicbreak: 'hr' },
  ...{ table: 'table', tbody: 'tbody', thead: 'thead', tr: 'tr', tablerow: 'tr', td: 'td', tablecell: 'td' },
  ...{ th: 'th', tableheader: 'th', tableheadercell: 'th' },
};

const INLINE: ReadonlySet<string> = new Set(['a', 'strong', 'em', 'u', 'code', 's', 'sub', 'sup', 'br']);
/** What holds a line of text, so that texts within it are parts of the line. */
const LINES: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'strong', 'em', 'u', 's', 'li']);

const KIND_KEYS = ['nodeType', '_type', 'type', 'kind', 'name', 'tagName', 'tag', 'component', '__typename'] as const;
/** Where parts of a piece may stand beside the piece itself. */
const HOLDERS = ['data', 'attrs', 'attribs', 'props', 'properties', 'fields', 'model', 'attributes'] as const;
const TEXT_KEYS = ['text', 'html', 'value', 'content', 'body', 'data', 'markup', 'copy'] as const;
const CITATION_KEYS = ['attribution', 'citation', 'author', 'caption'] as const;
const CHILD_KEYS = ['children', 'content', 'content_elements', 'items', 'blocks', 'elements', 'components'] as const;

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\w+|[a-z]+);/iu;

/** The word of a kind: `core/paragraph`, `heading-2`, `ParagraphBlock` and `bulletListNode` are called the same everywhere. */
function wordOf(kind: string): string {
  const last = kind.split(/[/.:]/u).at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/[^a-z\d]/gu, '')
    .replace(/(?!^)(?:block|node|element|component|module)$/u, '');
}

/** The value of the first of several keys that a piece or what it holds its parts in has. */
function partOf(piece: JsonObject, keys: readonly string[], is: (value: Json) => boolean): Json | undefined {
  const places = [piece, ...HOLDERS.map((key) => piece[key]).filter(isObject)];
  for (const key of keys) {
    for (const place of places) {
      const value = Object.hasOwn(place, key) ? place[key] : undefined;
      if (value !== undefined && is(value)) return value;
    }
  }
  return undefined;
}

const isText = (value: Json): boolean => typeof value === 'string';
const isTextOrObject = (value: Json): boolean => isText(value) || isObject(value);
const isList = (value: Json): boolean => Array.isArray(value);
const stringOf = (piece: JsonObject, ...keys: string[]): string | undefined =>
  partOf(piece, keys, isText) as string | undefined;

const isKnown = (word: string): boolean => Object.hasOwn(TAGS, word);

/** The tag of a piece; `undefined` for kinds that are left out. Without a kind it is looked into. */
function tagOf(piece: JsonObject): string | undefined {
  const kinds = KIND_KEYS.map((key) => piece[key]).filter((kind) => typeof kind === 'string');
  const known = kinds.map(wordOf).filter(isKnown);
  // A name by itself may be any.
  if (known.length === 0 && kinds.every((kind) => kind === piece.name)) return '';
  // A general kind says less than the name beside it: `{ type: 'tag', name: 'p' }`.
  const tag = known.map((word) => TAGS[word]).find((each) => each !== '') ?? (known.length > 0 ? '' : undefined);
  if (tag === 'p' && typeof piece.style === 'string') return TAGS[wordOf(piece.style)] ?? tag;
  return ranked(piece, tag);
}

/** A heading's rank and a list's order may be told beside the kind. */
function ranked(piece: JsonObject, tag: string | undefined): string | undefined {
  const level = partOf(piece, ['level', 'depth', 'rank'], (value) => typeof value === 'number');
  if (tag === 'h2' && typeof level === 'number') return `h${String(Math.min(6, Math.max(2, level)))}`;
  return tag === 'ul' && /^(?:ordered|numbered|number|ol)$/u.test(stringOf(piece, 'style', 'list_type') ?? '')
    ? 'ol'
    : tag;
}

/** Writes editors' documents as HTML, which is then read as any other. */
class Writer {
  private left = MAX_PIECES;
  private characters = MAX_CHARACTERS;

  /** A document, a list of pieces, or a text. */
  write(value: Json | undefined, depth = 0, isLine = false): string {
    if (depth > MAX_DEPTH || this.left-- <= 0) return '';
    if (typeof value === 'string') return this.textHtml(value, isLine);
    if (Array.isArray(value)) return this.listHtml(value as readonly Json[], depth, isLine);
    return isObject(value) ? this.pieceHtml(value, depth, isLine) : '';
  }

  private textHtml(text: string, isLine: boolean): string {
    this.characters -= text.length;
    if (this.characters < 0) return '';
    return isLine ? inlineHtml(text) : blockHtml(text);
  }

  private listHtml(list: readonly Json[], depth: number, isLine: boolean): string {
    let html = '';
    // Portable text has each item of a list as a block of its own. https://github.com/portabletext/portabletext
    for (const item of list) {
      const written = this.write(item, depth + 1, isLine);
      html += isObject(item) && typeof item.listItem === 'string' ? `<ul><li>${written}</li></ul>` : written;
    }
    return html.replaceAll('</ul><ul>', '');
  }

  private pieceHtml(piece: JsonObject, depth: number, isLine: boolean): string {
    const tag = tagOf(piece);
    if (tag === undefined) return '';
    if (tag === 'figure') return figureHtml(piece);
    if (tag === 'br' || tag === 'hr') return `<${tag}>`;
    const inner = this.innerHtml(piece, depth, isLine || LINES.has(tag));
    if (isLine) return this.partHtml(piece, tag, inner);
    if (tag === '' || inner.trim() === '') return tag === '' ? inner : '';
    return tag === 'a' ? linkHtml(piece, inner) : `<${tag}>${inner}</${tag}>`;
  }

  /** A piece within a line is a part of it, whatever it would be by itself. */
  private partHtml(piece: JsonObject, tag: string, inner: string): string {
    if (tag === 'a') return linkHtml(piece, inner);
    if (tag === 'li' || INLINE.has(tag)) return `<${tag}>${inner}</${tag}>`;
    return marked(piece, inner);
  }

  private innerHtml(piece: JsonObject, depth: number, isLine: boolean): string {
    const children = partOf(piece, CHILD_KEYS, isList);
    if (children !== undefined) {
      const isListed = /^[uo]l$/u.test(tagOf(piece) ?? '');
      const items = isListed ? (children as readonly Json[]).map(asItem) : children;
      return this.write(withLinks(piece, items), depth + 1, isLine) + this.citation(piece);
    }
    const nested = partOf(piece, CHILD_KEYS, isObject);
    if (nested !== undefined) return this.write(nested, depth + 1, isLine);
    const text = stringOf(piece, ...TEXT_KEYS);
    return text === undefined ? '' : this.textHtml(text, isLine) + this.citation(piece);
  }

  private citation(piece: JsonObject): string {
    if (tagOf(piece) !== 'blockquote') return '';
    const by = this.write(partOf(piece, CITATION_KEYS, isTextOrObject), MAX_DEPTH - 4, true);
    return by === '' ? '' : `<cite>${by}</cite>`;
  }
}

/** Portable text keeps the address of a link beside the line that it is in, under the name of a mark. */
function withLinks({ markDefs }: JsonObject, children: Json): Json {
  const links = Array.isArray(markDefs) ? (markDefs as readonly Json[]).slice(0, MAX_LINKS).filter(isObject) : [];
  if (links.length === 0 || !Array.isArray(children)) return children;
  return (children as readonly Json[]).map((child) => {
    if (!isObject(child) || !Array.isArray(child.marks)) return child;
    const marks = (child.marks as readonly Json[])
      .slice(0, MAX_MARKS)
      .map((mark) => links.find(({ _key }) => _key === mark) ?? mark);
    return { ...child, marks };
  });
}

function linkHtml(piece: JsonObject, inner: string): string {
  return `<a href="${escapeHtml(stringOf(piece, 'url', 'href', 'uri') ?? '')}">${inner}</a>`;
}

/** An item of a list that is a text, or says no kind of its own that is one of items. */
function asItem(item: Json): Json {
  return isObject(item) && tagOf(item) === 'li' ? item : { type: 'li', children: [item] };
}

/** A text within a line: HTML as it is, plain text escaped. */
function inlineHtml(text: string): string {
  return MARKUP.test(text) ? text : escapeHtml(text);
}

/** A text by itself: HTML as it is, plain text as paragraphs. */
function blockHtml(text: string): string {
  if (MARKUP.test(text)) return /<(?:p|div|h\d|ul|ol|blockquote|figure)\b/iu.test(text) ? text : `<p>${text}</p>`;
  return text
    .split(/\n+/u)
    .map((line) => (line.trim() === '' ? '' : `<p>${escapeHtml(line)}</p>`))
    .join('');
}

/** The marks of a text: in a list of names or of objects, in a link's definitions, or as keys of their own. */
function marked(piece: JsonObject, inner: string): string {
  const marks = (Array.isArray(piece.marks) ? (piece.marks as readonly Json[]).slice(0, MAX_MARKS) : []).map((mark) =>
    typeof mark === 'string' ? { type: mark } : isObject(mark) ? mark : {},
  );
  const own = Object.keys(TAGS).filter((key) => piece[key] === true && INLINE.has(TAGS[key] ?? ''));
  return [...marks, ...own.map((type) => ({ type }))].reduce((html, mark) => {
    const tag = tagOf(mark) ?? '';
    if (tag === 'a') return linkHtml(mark, html);
    return INLINE.has(tag) && tag !== 'br' ? `<${tag}>${html}</${tag}>` : html;
  }, inner);
}

const PICTURE_KEYS = ['url', 'src', 'sourceUrl', 'source_url', 'href'] as const;

function figureHtml(piece: JsonObject): string {
  const inner = partOf(piece, ['image', 'file', 'asset', 'picture', 'media'], isObject) as JsonObject | undefined;
  const src = stringOf(piece, ...PICTURE_KEYS) ?? (inner && stringOf(inner, ...PICTURE_KEYS));
  if (src === undefined) return '';
  const [alt = '', caption = '', credit = ''] = [
    ['alt', 'altText', 'alt_text'],
    ['caption', 'description'],
    ['credit', 'creditLine', 'copyright', 'photographer'],
  ].map((keys) => stringOf(piece, ...keys) ?? (inner && stringOf(inner, ...keys)));
  const words = [caption && inlineHtml(caption), credit && `<span class="credit">${inlineHtml(credit)}</span>`];
  return (
    `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">` +
    `<figcaption>${words.filter(Boolean).join(' ')}</figcaption></figure>`
  );
}

/** The HTML of a text that an editor keeps as JSON, or as HTML, or as plain text. */
export function richTextHtml(value: Json | undefined): string {
  return new Writer().write(value);
}
