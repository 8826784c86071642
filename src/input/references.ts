import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** What is told of a stretch of markup: its characters as they stand, and those that a reference stands for. */
export interface Pieces {
  /** Characters of the markup. */
  readonly onText: (text: string) => void;
  /** Characters that a reference stands for. */
  readonly onReference: (text: string) => void;
}

const LOW_HALVES = 0xdc00;
const LAST_HALF = 0xdfff;

/** Where a stretch stands: in an attribute's value, other rules hold. */
export type Place = 'text' | 'title' | 'value';

/** In a title the parser sees no reference where it is in the middle of an end tag. */
const IN_END_TAG = /<(?:\/(?:t(?:i(?:tl?)?)?)?)?$/iu;
const LONGEST = '</titl'.length;

/**
 * Reads the character references in stretches of a page, asked for in the page's order. The parser would look at each
 * character for that; most stretches have none, and to find the next `&` of a page is the work of a moment.
 */
export class ReferenceReader {
  private readonly html: string;
  /** Where the next `&` stands, from where was asked last. */
  private next = -1;
  private readonly read: string[] = [];
  private length = 0;
  private readonly decoder: HtmlEntityDecoder;

  constructor(html: string) {
    this.html = html;
    this.decoder = new HtmlEntityDecoder((code, length) => {
      // Two halves of a character are told one by one.
      if (code >= LOW_HALVES && code <= LAST_HALF) this.read.push((this.read.pop() ?? '') + String.fromCharCode(code));
      else this.read.push(String.fromCodePoint(code));
      this.length = length;
    });
  }

  /** Whether there is an `&` in a stretch. */
  isIn(start: number, end: number): boolean {
    return this.after(start) < end;
  }

  /** Tells what is in a stretch. */
  split(start: number, end: number, place: Place, pieces: Pieces): void {
    let from = start;
    for (let at = this.after(start); at < end; at = this.after(Math.max(from, at + 1))) {
      if (place === 'title' && IN_END_TAG.test(this.html.slice(Math.max(from, at - LONGEST), at))) continue;
      if (!this.isReference(at, place)) continue;
      if (at > from) pieces.onText(this.html.slice(from, at));
      for (const each of this.read) pieces.onReference(each);
      from = at + this.length;
    }
    if (from < end) pieces.onText(this.html.slice(from, end));
  }

  private after(start: number): number {
    if (this.next < start) this.next = this.html.indexOf('&', start);
    if (this.next < 0) this.next = Infinity;
    return this.next;
  }

  private isReference(at: number, place: Place): boolean {
    this.read.length = 0;
    this.decoder.startEntity(place === 'value' ? DecodingMode.Attribute : DecodingMode.Legacy);
    if (this.decoder.write(this.html, at + 1) < 0) this.decoder.end();
    return this.read.length > 0;
  }
}
