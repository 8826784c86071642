import { codeAt } from '../characters.ts';
import { specimen } from '../specimens.ts';
import { beginsRawName, endOfRaw, rawName } from './raw-text.ts';
import {
  APOSTROPHE,
  BRACKET,
  DASH,
  EQUALS,
  EXCLAMATION,
  GREATER,
  QUESTION,
  QUOTE,
  SLASH,
  endsName,
  isBlank,
  isLetter,
} from './signs.ts';

/** What a scanner tells of markup, by where it stands; an end is the index after the last character. */
export interface ScannerEvents {
  /** The name of a tag that begins. */
  readonly onName: (start: number, end: number) => void;
  /** An attribute in it; one without a value has an empty one. */
  readonly onAttribute: (start: number, end: number, valueStart: number, valueEnd: number) => void;
  /** The end of the tag, and whether it says that it closes itself. */
  readonly onTagEnd: (isClosing: boolean) => void;
  /** The name of an end tag. */
  readonly onEndTag: (start: number, end: number) => void;
  /** Text; in titles and verbatim texts other rules hold. */
  readonly onText: (start: number, end: number, place: 'text' | 'title' | 'verbatim') => void;
  /** The markup ends within a tag. */
  readonly onBrokenTag: () => void;
}

/** Where the markup ends within something, nothing is looked for. */
const NOWHERE = -1;

/**
 * Cuts HTML into tags and text, to the same effect as the tokenizer of htmlparser2: that one looks at each character by
 * itself, and this one lets the engine find the next that matters. Comments and what else is not shown are told to nobody.
 */
class Scanner {
  private readonly html: string;
  private readonly events: ScannerEvents;
  /** Where what is read now begins, and where the scanner stands. */
  private start = 0;
  private at = 0;

  constructor(html: string, events: ScannerEvents) {
    this.html = html;
    this.events = events;
  }

  /** Reads all of the markup. */
  read(): void {
    const { html, events } = this;
    for (let from = 0; from !== NOWHERE && this.start < html.length;) {
      const less = html.indexOf('<', from);
      const end = less < 0 ? html.length : less;
      if (end > this.start) events.onText(this.start, end, 'text');
      if (less < 0) return;
      this.start = less;
      this.at = less + 1;
      from = this.readMarkup(codeAt(html, less + 1));
    }
  }

  /** Reads what begins with a `<`; gives where to look for the next one. */
  private readMarkup(code: number): number {
    if (isLetter(code)) return this.readTag();
    if (code === SLASH) return this.readEndTag();
    if (code === EXCLAMATION) return this.readDeclaration();
    if (code === QUESTION) return this.skipPast('>', this.at + 1, this.at + 1);
    if (this.at >= this.html.length) return this.breakOff(this.start);
    // A sign that opens nothing is text, and the next piece of text begins with it.
    return this.at;
  }

  /** The markup ends: what stands from here on is text after all. */
  private breakOff(rest: number): typeof NOWHERE {
    if (rest < this.html.length) this.events.onText(rest, this.html.length, 'verbatim');
    return NOWHERE;
  }

  /** Passes over what ends with a sign; where the sign does not come, it is text after all. */
  private skipPast(sign: string, from: number, rest: number): number {
    const found = this.html.indexOf(sign, from);
    return found < 0 ? this.breakOff(rest) : (this.start = found + sign.length);
  }

  private readDeclaration(): number {
    const { html } = this;
    const from = this.at + 1;
    const code = codeAt(html, from);
    if (code === DASH && codeAt(html, from + 1) === DASH) return this.skipPast('-->', from, Infinity);
    if (code === BRACKET && html.startsWith('CDATA[', from + 1)) return this.skipPast(']]>', from + 7, Infinity);
    // The first character is never the end, and after a dash neither is the second.
    if (code === BRACKET) return this.skipPast('>', from + 1, from);
    return this.skipPast('>', from + (code === DASH ? 2 : 1), from);
  }

  private readEndTag(): number {
    const { html } = this;
    const at = this.afterBlank(this.at + 1);
    if (at >= html.length) return this.breakOff(this.start);
    const code = codeAt(html, at);
    // It is text, and goes on with what follows.
    if (code === GREATER) return at + 1;
    return isLetter(code) ? this.readEndTagName(at) : this.skipPast('>', at + 1, at);
  }

  private readEndTagName(start: number): number {
    const end = this.afterUnquoted(start + 1);
    if (end >= this.html.length) return NOWHERE;
    this.events.onEndTag(start, end);
    return this.skipPast('>', end, this.html.length - 1);
  }

  private readTag(): number {
    const { html, events } = this;
    const start = this.at;
    let at = start;
    while (at < html.length && !endsName(codeAt(html, at))) at++;
    // A name that breaks off tells nothing, unless it may be about to become that of an element with raw text.
    if (at >= html.length) return beginsRawName(html.slice(start)) ? this.breakOff(start) : NOWHERE;
    events.onName(start, at);
    this.at = at;
    const isClosing = this.readAttributes();
    if (isClosing === undefined) return NOWHERE;
    events.onTagEnd(isClosing);
    const raw = isClosing ? undefined : rawName(html, start, at);
    return raw === undefined ? this.start : this.readRaw(raw);
  }

  /** Reads the rest of a tag, and whether it closes itself; `undefined` where the markup ends. */
  private readAttributes(): boolean | undefined {
    const { html } = this;
    let isClosing = false;
    while (this.at < html.length) {
      const code = codeAt(html, this.at);
      if (code === GREATER) {
        this.start = this.at + 1;
        return isClosing;
      }
      if (code === SLASH) isClosing = true;
      else if (!isBlank(code)) {
        isClosing = false;
        this.at = this.readAttribute(this.at);
        continue;
      }
      this.at++;
    }
    this.events.onBrokenTag();
    // htmlparser2 takes the last character of such a tag for text.
    if (isClosing) this.breakOff(html.length - 1);
    return undefined;
  }

  /** Reads an attribute; gives where it ends. */
  private readAttribute(start: number): number {
    const { html, events } = this;
    let end = start + 1;
    while (end < html.length && codeAt(html, end) !== EQUALS && !endsName(codeAt(html, end))) end++;
    const at = this.afterBlank(end);
    if (codeAt(html, at) === EQUALS) return this.readValue(start, end, this.afterBlank(at + 1));
    if (at < html.length) events.onAttribute(start, end, at, at);
    return at;
  }

  private readValue(nameStart: number, nameEnd: number, at: number): number {
    const { html, events } = this;
    const code = codeAt(html, at);
    const isQuoted = code === QUOTE || code === APOSTROPHE;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? html.indexOf(code === QUOTE ? '"' : "'", start) : this.afterUnquoted(start);
    if (end < 0 || end >= html.length) return html.length;
    events.onAttribute(nameStart, nameEnd, start, end);
    return isQuoted ? end + 1 : end;
  }

  private afterBlank(from: number): number {
    let at = from;
    while (isBlank(codeAt(this.html, at))) at++;
    return at;
  }

  private afterUnquoted(from: number): number {
    const { html } = this;
    let at = from;
    while (at < html.length && codeAt(html, at) !== GREATER && !isBlank(codeAt(html, at))) at++;
    return at;
  }

  /** Reads the text of an element that ends with its own end tag alone. */
  private readRaw(name: string): number {
    const { html, start } = this;
    const found = endOfRaw(html, start, name);
    const end = found < 0 ? html.length : found;
    if (end > start) this.events.onText(start, end, name === 'title' ? 'title' : 'verbatim');
    return found < 0 ? NOWHERE : this.readEndTagName(end + 2);
  }
}

/** Tells of the tags and texts of HTML, in its order. */
export function scan(html: string, events: ScannerEvents): void {
  specimen(new Scanner(html, events)).read();
}
