import { Parser } from 'htmlparser2';
import type { Tokenizer } from 'htmlparser2';
import { isCollapsed, isWellFormed, wellFormed } from '../text.ts';
import { TreeBuilder } from '../tree/builder.ts';
import type { Tree } from '../tree/tree.ts';
import { ReferenceReader } from './references.ts';
import { Scanner } from './scanner.ts';
import type { Pieces } from './references.ts';

/**
 * Tags beyond this many open elements are passed over: the parser looks through all that are open, and a page that
 * nests without end would take time that grows with the square of its length.
 */
const MAX_OPEN = 512;

/** Longer names, and more of them than this, are not worth remembering; memory stays bounded. */
const MAX_LENGTH = 100;
const MAX_KNOWN = 5000;

/** The one copy of a text that the engine keeps of its own names: whatever is compared with it is compared at a glance. */
function internal(text: string): string {
  for (const name in { [text]: 0 }) return name;
  return text;
}

/** Reads each name once: a page repeats them. */
function remembered(read: (raw: string) => string): (raw: string) => string {
  const known = new Map<string, string>();
  return (raw) => {
    if (raw.length > MAX_LENGTH) return read(raw);
    let name = known.get(raw);
    if (name === undefined) {
      name = internal(read(raw));
      if (known.size > MAX_KNOWN) known.clear();
      // What is cut out of a page keeps all of the page in memory; the engine's copy does not.
      known.set(internal(raw), name);
    }
    return name;
  };
}

// A DOM gives the names of elements in capitals, and not every letter comes back from there as it was.
const tagName = remembered((raw) => raw.toUpperCase().toLowerCase());
const attributeName = remembered((raw) => raw.toLowerCase());

/** More names than this are looked up rather than compared. */
const FEW = 16;

function isWritten(value: string): boolean {
  if (!isCollapsed(value)) return false;
  if (!value.includes(' ')) return true;
  const names = value.split(' ', FEW + 1);
  return names.length <= FEW && names.every((name, i) => names.indexOf(name) === i);
}

/** A class attribute as the DOM's list of tokens writes it: each name once, with one space between. */
function classNames(value: string): string {
  return isWritten(value) ? value : [...new Set(value.split(/\s+/u))].filter(Boolean).join(' ');
}

/** Elements that the parser reads to their end tag; in all but titles nothing stands for anything else. */
const SPECIAL = /^(?:script|style|textarea|title|xmp)$/iu;

/** The parser that linkedom makes a DOM with, making a tree instead. */
class TreeParser extends Parser {
  private readonly builder: TreeBuilder;
  private readonly html: string;
  /** True where the markup itself is fit: then only a character reference can bring in what is not. */
  private readonly isFit: boolean;
  private readonly references: ReferenceReader;
  private readonly pieces: { readonly ofText: Pieces; readonly ofValue: Pieces };
  /** True between the name of a tag and its end. */
  private isInTag = false;
  /** The element that is read to its end tag, if one of those is open, or its tag. */
  private special = '';
  /** True where the markup ends within what is no text, and is told as text after all. */
  private isTrailing = false;
  private attributeName = '';
  private isClass = false;
  private value = '';
  /** True where a character reference is in the value. */
  private hasReference = false;

  constructor(builder: TreeBuilder, html: string, isFit: boolean) {
    const handler = {
      onopentagname: (name: string) => builder.enter(tagName(name)),
      onclosetag: () => builder.leave(),
    };
    super(handler, { decodeEntities: false, Tokenizer: Scanner as unknown as typeof Tokenizer });
    this.builder = builder;
    this.html = html;
    this.isFit = isFit;
    this.references = new ReferenceReader(html);
    this.pieces = {
      ofText: {
        onText: (text) => builder.text(isFit ? text : wellFormed(text)),
        onReference: (text) => builder.text(wellFormed(text)),
      },
      ofValue: {
        onText: (text) => (this.value += text),
        onReference: (text) => {
          this.value += text;
          this.hasReference = true;
        },
      },
    };
  }

  // Attributes are most of a page. Those of what will not be in the tree are not even cut out of it.
  override onattribname(start: number, end: number): void {
    if (!this.builder.takesAttributes) return;
    const raw = this.html.slice(start, end);
    this.attributeName = attributeName(raw);
    // linkedom knows the attribute by its name in small letters alone.
    this.isClass = raw === 'class';
  }

  override onattribdata(start: number, end: number): void {
    if (!this.builder.takesAttributes) return;
    if (this.references.isIn(start, end)) this.references.split(start, end, 'value', this.pieces.ofValue);
    else this.value += this.html.slice(start, end);
  }

  override onattribend(): void {
    const { attributeName: name, value } = this;
    this.value = '';
    const isFit = this.isFit && !this.hasReference;
    this.hasReference = false;
    // linkedom holds attributes in an object for a while, and that one does not stay in it.
    if (!this.builder.takesAttributes || name === '__proto__') return;
    const written = this.isClass ? classNames(value) : value;
    this.builder.attribute(name, isFit ? written : wellFormed(written));
  }

  override onopentagname(start: number, end: number): void {
    this.special = SPECIAL.exec(this.html.slice(start, end))?.[0].toLowerCase() ?? '';
    if (this.builder.depth >= MAX_OPEN) return this.builder.pass();
    this.isInTag = true;
    super.onopentagname(start, end);
  }

  override onopentagend(end: number): void {
    this.isInTag = false;
    super.onopentagend(end);
  }

  override onselfclosingtag(end: number): void {
    this.isInTag = false;
    this.special = '';
    super.onselfclosingtag(end);
  }

  override onclosetag(start: number, end: number): void {
    this.special = '';
    super.onclosetag(start, end);
  }

  override ontext(start: number, end: number): void {
    if (this.isInTag) this.breakOff();
    if (this.builder.isHidden) return;
    const place = this.special === '' ? 'text' : 'title';
    const isVerbatim = place === 'title' ? this.special !== 'title' : this.isTrailing;
    if (isVerbatim || !this.references.isIn(start, end)) this.pieces.ofText.onText(this.html.slice(start, end));
    else this.references.split(start, end, place, this.pieces.ofText);
  }

  /** Reads all of the markup. */
  read(): void {
    this.write(this.html);
    this.isTrailing = true;
    this.end();
  }

  override onend(): void {
    if (this.isInTag) this.breakOff();
    super.onend();
  }

  /** A tag that breaks off at the end of the markup is none. */
  private breakOff(): void {
    this.isInTag = false;
    this.builder.forget();
  }
}

/**
 * Reads HTML into the tree that {@link treeOf} makes of linkedom's DOM, without the DOM.
 *
 * @param isFit - True where the HTML is known to be well-formed text: a page is long, and is looked through once.
 */
export function treeOfMarkup(html: string, isFit = isWellFormed(html)): Tree {
  const builder = new TreeBuilder();
  new TreeParser(builder, html, isFit).read();
  return builder.finish();
}
