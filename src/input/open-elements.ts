import type { TreeBuilder } from '../tree/builder.ts';
import { FORMATTING, SCOPES, SPECIAL } from './tags.ts';
import type { Tag } from './tags.ts';

/** What stands for an element that no end tag closes any more: no element is called so. */
const CLOSED = '';
const LINK = 'a';

/**
 * The elements that are open while markup is read. Most end tags close the one that was opened last; of those that do not,
 * blocks do as htmlparser2 has them do, and inline elements as browsers do.
 */
export class OpenElements {
  private readonly builder: TreeBuilder;
  /** Their keys, outermost first. */
  private readonly keys: string[] = [];

  constructor(builder: TreeBuilder) {
    this.builder = builder;
  }

  /** Opens an element, and closes those that its beginning ends. */
  begin(tag: Tag): void {
    const { builder, keys } = this;
    // No link is within a link.
    if (tag.key === LINK && !builder.isHidden) this.endInline(LINK, true);
    for (let last = keys.at(-1); last !== undefined && tag.ends?.has(last); last = keys.at(-1)) this.close();
    builder.enter(tag.name, tag.number);
    if (!tag.isVoid) keys.push(tag.key);
  }

  /** Closes the element that was opened last. */
  close(): void {
    this.keys.pop();
    this.builder.leave();
  }

  /** Reads an end tag; gives whether such an element is open. */
  end(tag: Tag): boolean {
    if (this.keys.at(-1) === tag.key) {
      this.close();
      return true;
    }
    if (tag.isInline && !this.builder.isHidden) return this.endInline(tag.key, tag.isFormatting);
    const place = this.placeOf(tag);
    if (place >= 0) this.closeFrom(place);
    return place >= 0;
  }

  /**
   * Ends an inline element. Where a block was opened in it, that one goes on: browsers end marks before the block and
   * within it, and know nothing of the end of other elements. https://html.spec.whatwg.org/#adoption-agency-algorithm
   */
  private endInline(key: string, isFormatting: boolean): boolean {
    const { keys } = this;
    const place = keys.lastIndexOf(key);
    if (place < 0) return false;
    const within = keys.slice(place + 1);
    const isAroundBlock = within.some((each) => SPECIAL.has(each));
    if (!isFormatting) {
      if (!isAroundBlock) this.closeFrom(place);
    } else if (!isAroundBlock && !within.some((each) => FORMATTING.has(each))) this.closeFrom(place);
    else if (!within.some((each) => SCOPES.has(each))) this.endMark(place);
    return true;
  }

  /** Ends a mark and no other element in it: brings it inwards until it is the last, and closes it there. */
  private endMark(place: number): void {
    const { builder, keys } = this;
    for (let at = place; at < keys.length - 1; at++) {
      const [outer = CLOSED, inner = CLOSED] = keys.slice(at, at + 2);
      // Where that would take too long, all that is in its parent is marked.
      if (!builder.exchange(at + 1)) {
        keys[at] = CLOSED;
        return;
      }
      keys[at] = inner;
      keys[at + 1] = outer;
    }
    this.close();
  }

  private closeFrom(place: number): void {
    for (let i = this.keys.length; i > place; i--) this.builder.leave();
    this.keys.length = place;
  }

  /** Where the element stands that an end tag closes; -1 where none is. */
  private placeOf({ key, closes }: Tag): number {
    const { keys } = this;
    if (!closes) return keys.lastIndexOf(key);
    const last = keys.findLastIndex((each) => closes.has(each) || SCOPES.has(each));
    return closes.has(keys[last] ?? '') ? last : keys.lastIndexOf(key);
  }
}
