import { Parser } from 'htmlparser2';
import { isWellFormed, wellFormed } from '../text.ts';
import { TreeBuilder } from '../tree/builder.ts';
import type { Tree } from '../tree/tree.ts';

/**
 * Tags beyond this many open elements are passed over: the parser looks through all that are open, and a page that
 * nests without end would take time that grows with the square of its length.
 */
const MAX_OPEN = 512;

/** Longer texts, and more of them than this, are not worth remembering; memory stays bounded. */
const MAX_LENGTH = 500;
const MAX_KNOWN = 5000;

/** Reads each text once: a page repeats its names, and what comes back as the same string is compared at a glance. */
function remembered(read: (raw: string) => string): (raw: string) => string {
  const known = new Map<string, string>();
  return (raw) => {
    if (raw.length > MAX_LENGTH) return read(raw);
    let text = known.get(raw);
    if (text === undefined) {
      text = read(raw);
      if (known.size > MAX_KNOWN) known.clear();
      known.set(raw, text);
    }
    return text;
  };
}

// A DOM gives the names of elements in capitals, and not every letter comes back from there as it was.
const tagName = remembered((raw) => raw.toUpperCase().toLowerCase());
const attributeName = remembered((raw) => raw.toLowerCase());
/** A class attribute as the DOM's list of tokens writes it: each name once, with one space between. */
const classNames = remembered((value) => [...new Set(value.split(/\s+/u))].filter(Boolean).join(' '));

/** The parser that linkedom makes a DOM with, making a tree instead. */
class TreeParser extends Parser {
  private readonly builder: TreeBuilder;
  /** True between the name of a tag and its end. */
  private isInTag = false;

  constructor(builder: TreeBuilder, fit: (text: string) => string) {
    const handler = {
      onopentagname: (name: string) => builder.enter(tagName(name)),
      onattribute: (name: string, value: string) => {
        // linkedom holds attributes in an object for a while, and that one does not stay in it.
        if (name !== '__proto__')
          builder.attribute(attributeName(name), fit(name === 'class' ? classNames(value) : value));
      },
      ontext: (text: string) => builder.text(fit(text)),
      onclosetag: () => builder.leave(),
    };
    super(handler, { lowerCaseAttributeNames: false });
    this.builder = builder;
  }

  override onopentagname(start: number, end: number): void {
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
    super.onselfclosingtag(end);
  }

  override ontext(start: number, end: number): void {
    if (this.isInTag) this.breakOff();
    super.ontext(start, end);
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

/** Reads HTML into the tree that {@link treeOf} makes of linkedom's DOM, without the DOM. */
export function treeOfMarkup(html: string): Tree {
  const builder = new TreeBuilder();
  // Where the markup itself is fit, only a character reference can bring in what is not.
  const isFit = isWellFormed(html) && !html.includes('&#');
  new TreeParser(builder, isFit ? (text) => text : wellFormed).end(html);
  return builder.finish();
}
