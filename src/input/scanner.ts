import type { TokenizerCallbacks } from 'htmlparser2';
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

/** What a scanner tells of markup, by where it stands; the ends are those after the last character. */
export type ScannerEvents = Pick<
  TokenizerCallbacks,
  | 'onattribdata'
  | 'onattribend'
  | 'onattribname'
  | 'onclosetag'
  | 'onend'
  | 'onopentagend'
  | 'onopentagname'
  | 'onselfclosingtag'
  | 'ontext'
>;

/** How values are quoted, as the parser numbers it; it makes no difference here. */
const NO_VALUE = 0;
const VALUE = 3;

/**
 * Cuts HTML into tags and text, to the same effect as the tokenizer of htmlparser2, in whose place the parser takes it:
 * that one looks at each character by itself, and this one lets the engine find the next that matters. All of the markup
 * is written at once. Comments and what else is not shown are told to nobody.
 */
export class Scanner {
  /** The parser asks. */
  readonly running = true;
  private readonly events: ScannerEvents;
  private html = '';
  /** Where what is read now begins, and where the scanner stands. */
  private start = 0;
  private at = 0;
  /** Where text begins that is left over at the end, as a tag is that breaks off. */
  private rest = Infinity;

  constructor(_: unknown, events: ScannerEvents) {
    this.events = events;
  }

  /** Reads the markup. */
  write(html: string): void {
    this.html = html;
    let from = 0;
    while (this.start < html.length) {
      const less = html.indexOf('<', from);
      const end = less < 0 ? html.length : less;
      if (end > this.start) this.events.ontext(this.start, end);
      if (less < 0) return;
      this.start = less;
      this.at = less + 1;
      from = this.readMarkup(html.charCodeAt(less + 1));
      if (from < 0) return;
    }
  }

  /** Tells what is left over. */
  end(): void {
    if (this.rest < this.html.length) this.events.ontext(this.rest, this.html.length);
    this.events.onend();
  }

  /** Reads what begins with a `<`; gives where to look for the next one, -1 where the markup ends within it. */
  private readMarkup(code: number): number {
    if (isLetter(code)) return this.readTag();
    if (code === SLASH) return this.readEndTag();
    if (code === EXCLAMATION) return this.readDeclaration();
    if (code === QUESTION) return this.skipPast('>', this.at + 1, this.at + 1);
    // A sign that opens nothing is text, and a piece of text by itself begins with it.
    if (this.at >= this.html.length) return this.breakOff(this.start);
    return this.at;
  }

  /** The markup ends: what stands from here on is text after all. */
  private breakOff(rest: number): -1 {
    this.rest = rest;
    return -1;
  }

  /** Passes over what ends with a sign; where the sign does not come, it is text after all. */
  private skipPast(sign: string, from: number, rest: number): number {
    const found = this.html.indexOf(sign, from);
    if (found < 0) return this.breakOff(rest);
    return (this.start = found + sign.length);
  }

  private readDeclaration(): number {
    const { html } = this;
    const from = this.at + 1;
    const code = html.charCodeAt(from);
    if (code === DASH && html.charCodeAt(from + 1) === DASH) return this.skipPast('-->', from, Infinity);
    if (code === BRACKET && html.startsWith('CDATA[', from + 1)) return this.skipPast(']]>', from + 7, Infinity);
    // The first character is never the end, and after a dash neither is the second.
    if (code === BRACKET) return this.skipPast('>', from + 1, from);
    return this.skipPast('>', from + (code === DASH ? 2 : 1), from);
  }

  private readEndTag(): number {
    const { html } = this;
    let at = this.at + 1;
    while (isBlank(html.charCodeAt(at))) at++;
    if (at >= html.length) return this.breakOff(this.start);
    const code = html.charCodeAt(at);
    // It is text, and goes on with what follows.
    if (code === GREATER) return at + 1;
    if (!isLetter(code)) return this.skipPast('>', at + 1, at);
    return this.readEndTagName(at);
  }

  private readEndTagName(start: number): number {
    const { html } = this;
    let at = start + 1;
    while (at < html.length && html.charCodeAt(at) !== GREATER && !isBlank(html.charCodeAt(at))) at++;
    if (at >= html.length) return -1;
    this.events.onclosetag(start, at);
    return this.skipPast('>', at, html.length - 1);
  }

  private readTag(): number {
    const { html, events } = this;
    const start = this.at;
    let at = start;
    while (at < html.length && !endsName(html.charCodeAt(at))) at++;
    if (at >= html.length) return this.breakOffName(start);
    events.onopentagname(start, at);
    this.at = at;
    const isOpen = this.readAttributes();
    if (isOpen === undefined) return -1;
    const raw = isOpen ? rawName(html, start, at) : undefined;
    return raw === undefined ? this.start : this.readRaw(raw);
  }

  /** A name that breaks off tells nothing, unless it may be about to become that of an element with raw text. */
  private breakOffName(start: number): -1 {
    return beginsRawName(this.html.slice(start)) ? this.breakOff(start) : -1;
  }

  /** Reads the rest of a tag: true where an element was opened, false where it closes itself, `undefined` where the markup ends. */
  private readAttributes(): boolean | undefined {
    const { html, events } = this;
    let isClosing = false;
    while (this.at < html.length) {
      const code = html.charCodeAt(this.at);
      if (code === GREATER) {
        this.start = this.at + 1;
        if (isClosing) events.onselfclosingtag(this.at);
        else events.onopentagend(this.at);
        return !isClosing;
      }
      if (code === SLASH) isClosing = true;
      else if (!isBlank(code)) {
        isClosing = false;
        this.readAttribute();
        continue;
      }
      this.at++;
    }
    // The parser takes the last character of such a tag for text.
    if (isClosing) this.breakOff(html.length - 1);
    return undefined;
  }

  private readAttribute(): void {
    const { html, events } = this;
    const start = this.at;
    let at = start + 1;
    while (at < html.length && html.charCodeAt(at) !== EQUALS && !endsName(html.charCodeAt(at))) at++;
    if (at >= html.length) {
      this.at = at;
      return;
    }
    events.onattribname(start, at);
    while (isBlank(html.charCodeAt(at))) at++;
    if (html.charCodeAt(at) === EQUALS) {
      this.readValue(at + 1);
    } else {
      this.at = at;
      if (at < html.length) events.onattribend(NO_VALUE, at);
    }
  }

  private readValue(from: number): void {
    const { html } = this;
    let at = from;
    while (isBlank(html.charCodeAt(at))) at++;
    const quote = html.charCodeAt(at);
    if (quote === QUOTE || quote === APOSTROPHE) {
      const end = html.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      this.tellValue(at + 1, end, end + 1);
    } else {
      let end = at;
      while (end < html.length && html.charCodeAt(end) !== GREATER && !isBlank(html.charCodeAt(end))) end++;
      this.tellValue(at, end < html.length ? end : -1, end);
    }
  }

  private tellValue(start: number, end: number, next: number): void {
    if (end < 0) {
      this.at = this.html.length;
      return;
    }
    this.events.onattribdata(start, end);
    this.events.onattribend(VALUE, next);
    this.at = next;
  }

  /** Reads the text of an element that ends with its own end tag alone. */
  private readRaw(name: string): number {
    const { html, start } = this;
    const found = endOfRaw(html, start, name);
    const end = found < 0 ? html.length : found;
    if (end > start) this.events.ontext(start, end);
    return found < 0 ? -1 : this.readEndTagName(end + 2);
  }
}
