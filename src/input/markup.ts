import { specimen } from '../specimens.ts';
import { isWellFormed, wellFormed } from '../text.ts';
import { tellingBit } from '../tree/attributes.ts';
import { TreeBuilder } from '../tree/builder.ts';
import type { Tree } from '../tree/tree.ts';
import { classNames, isWritten } from './class-names.ts';
import { NameTable } from './names.ts';
import type { Named } from './names.ts';
import { OpenElements } from './open-elements.ts';
import { ReferenceReader } from './references.ts';
import type { Pieces } from './references.ts';
import { scan } from './scanner.ts';
import type { ScannerEvents } from './scanner.ts';
import { TAGS, tagOf } from './tags.ts';
import type { Tag } from './tags.ts';

/**
 * Tags beyond this many open elements are passed over: whatever ends one looks through all that are open, and a page that
 * nests without end would take time that grows with the square of its length.
 */
const MAX_OPEN = 512;

interface AttributeName extends Named {
  readonly name: string;
  /** Its bit, where it is a telling one. */
  readonly bit: number;
  /** linkedom knows the attribute by its name in small letters alone. */
  readonly isClass: boolean;
}

const ATTRIBUTE_NAMES = new NameTable<AttributeName>((written) => ({
  written,
  name: written.toLowerCase(),
  bit: tellingBit(written.toLowerCase()),
  isClass: written === 'class',
}));

const P = tagOf('p');
const BR = tagOf('br');

/** Hands on the pieces of a text. */
class TextPieces implements Pieces {
  private readonly builder: TreeBuilder;
  private readonly isFit: boolean;

  constructor(builder: TreeBuilder, isFit: boolean) {
    this.builder = builder;
    this.isFit = isFit;
  }

  onText(text: string): void {
    this.builder.text(this.isFit ? text : wellFormed(text));
  }

  onReference(text: string): void {
    this.builder.text(wellFormed(text));
  }
}

/** Puts the pieces of a value together. */
class ValuePieces implements Pieces {
  all = '';

  onText(text: string): void {
    this.all += text;
  }

  onReference(text: string): void {
    this.all += text;
  }
}

/** Makes a tree of what a scanner tells. */
class TreeParser implements ScannerEvents {
  private readonly builder: TreeBuilder;
  private readonly html: string;
  /** True where the markup itself is fit: then only a character reference can bring in what is not. */
  private readonly isFit: boolean;
  private readonly references: ReferenceReader;
  private readonly text: TextPieces;
  private readonly value = new ValuePieces();
  private readonly open: OpenElements;
  /** Whether elements close themselves, by the drawings and the notes in them that are open. */
  private readonly foreign: boolean[] = [];
  /** The element whose tag is read; none between tags, and where the tag is passed over. */
  private tag: Tag | undefined = undefined;

  constructor(builder: TreeBuilder, html: string, isFit: boolean) {
    this.builder = builder;
    this.open = new OpenElements(builder);
    this.html = html;
    this.isFit = isFit;
    this.references = new ReferenceReader(html);
    this.text = new TextPieces(builder, isFit);
  }

  /** The name of a tag. */
  onName(start: number, end: number): void {
    if (this.builder.depth >= MAX_OPEN) {
      this.tag = undefined;
      return this.builder.pass();
    }
    this.tag = TAGS.at(this.html, start, end);
    this.enter(this.tag);
  }

  /** An attribute: where its name stands, and its value. Those of what will not be in the tree are not even cut out of the page. */
  onAttribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    if (!this.builder.takesAttributes) return;
    const { name, bit, isClass } = ATTRIBUTE_NAMES.at(this.html, start, end);
    // linkedom holds attributes in an object for a while, and that one does not stay in it.
    if (name === '__proto__') return;
    const isAsWritten = this.isFit && !this.references.isIn(valueStart, valueEnd);
    if (isAsWritten && (!isClass || isWritten(this.html, valueStart, valueEnd)))
      return this.builder.attributeIn(name, valueStart, valueEnd, bit);
    const value = isAsWritten ? this.html.slice(valueStart, valueEnd) : this.valueIn(valueStart, valueEnd);
    const written = isClass ? classNames(value) : value;
    this.builder.attribute(name, isAsWritten ? written : wellFormed(written), bit);
  }

  /** The end of a tag. */
  onTagEnd(isClosing: boolean): void {
    const { tag } = this;
    this.tag = undefined;
    if (tag === undefined) return;
    if (tag.isVoid) this.builder.leave();
    else if (isClosing && this.foreign.at(-1) === true) this.open.close();
  }

  /** An end tag. */
  onEndTag(start: number, end: number): void {
    const tag = TAGS.at(this.html, start, end);
    if (tag.isForeign !== undefined) this.foreign.pop();
    if (tag.isVoid) {
      if (tag.key !== BR.key) return;
      this.enter(BR);
      this.builder.leave();
    } else if (!this.open.end(tag) && tag.key === P.key) {
      this.enter(P);
      this.open.close();
    }
  }

  /** Text, verbatim or with references, as those stand in a text or in a title. */
  onText(start: number, end: number, place: 'text' | 'title' | 'verbatim'): void {
    if (this.builder.isHidden) return;
    if (place === 'verbatim' || !this.references.isIn(start, end)) this.text.onText(this.html.slice(start, end));
    else this.references.split(start, end, place, this.text);
  }

  /** A tag that breaks off at the end of the markup is none. */
  onBrokenTag(): void {
    if (this.tag !== undefined) this.builder.forget();
    this.tag = undefined;
  }

  private enter(tag: Tag): void {
    if (tag.isForeign !== undefined) this.foreign.push(tag.isForeign);
    this.open.begin(tag);
  }

  private valueIn(start: number, end: number): string {
    this.value.all = '';
    this.references.split(start, end, 'value', this.value);
    return this.value.all;
  }
}

/**
 * Reads HTML into the tree that {@link treeOf} makes of linkedom's DOM, without the DOM; where tags cross each other, into
 * that of a browser's.
 *
 * @param isFit - True where the HTML is known to be well-formed text: a page is long, and is looked through once.
 */
export function treeOfMarkup(html: string, isFit = isWellFormed(html)): Tree {
  const builder = new TreeBuilder(html);
  scan(html, specimen(new TreeParser(builder, html, isFit)));
  return builder.finish();
}
